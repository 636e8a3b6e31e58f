//! Lines that look as if something was sent, and that the form of the log does not read: another log may begin.

use std::io;

use super::{Reading, WINDOW};
use crate::cli::annotate::form::{self, Form};
use crate::cli::annotate::input::Line;

/// So many of them tell another form.
const ENOUGH: usize = 6;

/// What is known of them.
#[derive(Default)]
pub(super) struct Strays {
    /// How many lines are held back because of them.
    pub(super) held: usize,
    /// Nothing could be learnt of the last ones, and nothing was sent since.
    pub(super) given_up: bool,
}

impl Reading<'_> {
    /// Whether a line is held back, because it or one before it may be of another log.
    pub(super) fn is_astray(&mut self, line: Line<'_>) -> io::Result<bool> {
        // Only where nothing was sent just now, so that most lines are not looked at twice.
        let may_begin = (self.silent > 0 || self.connections.current().is_some_and(|session| session.ended))
            && !self.strays.given_up
            && self.held.is_none();
        if self.strays.held == 0 && !may_begin {
            return Ok(false);
        }
        let Some(form) = &self.form else { return Ok(false) };
        let object = self.object(line.text);
        let reads = |form: &Form| form::looks_sent(form, &object, self.tables);
        if reads(form) {
            self.take_back()?;
            return Ok(false);
        }
        let is_stray = form::has_candidates(&object, self.tables);
        if self.strays.held == 0 && !is_stray {
            return Ok(false);
        }
        self.strays.held += usize::from(is_stray);
        drop(object);
        self.window.push(line.text.to_owned());
        if self.strays.held >= ENOUGH || self.window.len() >= WINDOW {
            self.learn_of_strays()?;
        }
        Ok(true)
    }

    /// The lines that were held back are of this log after all.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        self.strays.held = 0;
        for line in std::mem::take(&mut self.window) {
            self.take(Line::kept(&line))?;
        }
        Ok(())
    }

    /// Learns their form, if they have one of their own, and takes them.
    pub(super) fn learn_of_strays(&mut self) -> io::Result<()> {
        let lines: Vec<_> = self.window.iter().map(|line| self.object(line)).collect();
        let learnt = Form::learn(&lines, self.tables, false);
        let read = |form: &Form| lines.iter().filter(|line| form::looks_sent(form, line, self.tables)).count();
        let other = learnt.filter(|form| form.has_commands() && read(form) * 2 > ENOUGH);
        drop(lines);
        self.strays.given_up = other.is_none();
        match other {
            Some(_) => {
                self.strays.held = 0;
                self.learn(false)
            }
            None => self.take_back(),
        }
    }
}
