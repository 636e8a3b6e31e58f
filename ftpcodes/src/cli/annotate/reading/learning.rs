//! Learning the form of the log from the lines that are held back.

use std::borrow::Cow;
use std::io;

use super::Reading;
use crate::cli::annotate::form::{self, Form, Side};
use crate::cli::annotate::heads::reply_head;
use crate::cli::annotate::input::Line;
use crate::cli::annotate::key;

impl Reading<'_> {
    /// Learns the form of the lines that were held back, and takes them.
    pub(super) fn learn(&mut self, at_end: bool) -> io::Result<()> {
        self.strays.held = 0;
        let window = std::mem::take(&mut self.window);
        if window.is_empty() {
            return Ok(());
        }
        let lines: Vec<Cow<'_, str>> = window.iter().map(|line| self.object(line)).collect();
        let sent = |form: &Form, line: &str| self.sent(form, &form.flat(line, self.tables)).is_some();
        // A form that still tells something is kept.
        let still = self.form.as_ref().is_some_and(|form| lines.iter().any(|line| sent(form, line)));
        let learnt = if still { None } else { Form::learn(&lines, self.tables, at_end) };
        if let Some(form) = learnt {
            let rows: Vec<Cow<'_, str>> = lines.iter().map(|line| form.flat(line, self.tables)).collect();
            let sent = rows.iter().filter_map(|line| self.sent(&form, line));
            let kind = key::Kind::learn(sent);
            self.connections.told_apart_by(kind);
            self.form = Some(form);
        }
        if self.form.is_some() {
            self.silent = 0;
        }
        drop(lines);
        let silent = self.silent;
        for line in window {
            let line = Line::kept(&line);
            if self.form.is_none() || !self.is_astray(line)? {
                self.take(line)?;
            }
        }
        // Lines without a form are told, and the next ones may have one.
        self.silent = if self.form.is_some() { self.silent } else { silent };
        Ok(())
    }

    /// Which side sent a line by this form, if it is a command or begins a reply, and what stands before it.
    fn sent<'l>(&self, form: &Form, line: &'l str) -> Option<(Side, &'l str)> {
        let said = form.split(line)?;
        if said.side != Side::Command && reply_head(said.text.trim_start()).is_some() {
            return Some((Side::Reply, said.prefix));
        }
        let is_command = said.side == Side::Command || self.tables.command_line(said.text).1.is_some();
        is_command.then_some((Side::Command, said.prefix))
    }

    /// A line as the form reads it.
    pub(super) fn flat<'l>(&self, line: &'l str) -> Cow<'l, str> {
        match (self.object(line), &self.form) {
            (Cow::Borrowed(line), Some(form)) => form.flat(line, self.tables),
            (line, _) => line,
        }
    }

    /// An object of JSON as a line of words.
    pub(super) fn object<'l>(&self, line: &'l str) -> Cow<'l, str> {
        if line.trim_start().starts_with('{')
            && let Some(flat) = form::flat(line, self.tables)
        {
            return Cow::Owned(flat);
        }
        Cow::Borrowed(line)
    }
}
