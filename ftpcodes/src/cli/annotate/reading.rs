//! Reading a log line by line: the first lines tell its form, then each line is taken for what it is.

mod files;
mod learning;
mod strays;
mod taking;
mod telling;

pub(super) use telling::Asked;

use std::io::{self, Write};

use super::connections::{Closed, Connections};
use super::entry::{Entry, Writer};
use super::form::{Fields, Form};
use super::heads::{Tables, reply_head};
use super::input::Line;
use super::secrets::Secrets;
use crate::cli::output;

/// No more lines than these are held back until the form of the log is known; after as many in which nothing was sent,
/// it is learnt anew.
const WINDOW: usize = 64;

/// A log that is being read.
pub(super) struct Reading<'a> {
    tables: &'a Tables,
    asked: Asked,
    out: output::Output,
    writer: Writer,
    form: Option<Form>,
    fields: Option<Fields>,
    /// Whether each line names its file.
    names_files: bool,
    /// Whether the lines are quoted, as mail does it.
    is_quoted: bool,
    /// Lines that are held back.
    window: Vec<String>,
    /// Of lines that told no form, those in which something may have been sent.
    hints: Vec<String>,
    /// Lines since something was sent.
    silent: usize,
    /// A line in small letters, which is a command if a reply follows.
    held: Option<String>,
    connections: Connections,
    secrets: Secrets,
    line: u64,
    found: Vec<Entry>,
    /// Connections that this line ended.
    closed: Vec<Closed>,
    last: Last,
    replies: u64,
    troubles: u64,
    told_unpaired: bool,
    strays: strays::Strays,
}

/// What was sent last: some logs write each line twice.
#[derive(Default)]
struct Last {
    text: String,
    prefix: String,
}

impl<'a> Reading<'a> {
    pub(super) fn new(tables: &'a Tables, asked: Asked, out: output::Output) -> Self {
        Self {
            tables,
            asked,
            out,
            writer: Writer::new(tables.language, asked.styled),
            form: None,
            fields: None,
            names_files: false,
            is_quoted: false,
            window: Vec::new(),
            hints: Vec::new(),
            silent: WINDOW,
            held: None,
            connections: Connections::new(),
            secrets: Secrets::new(),
            line: 0,
            found: Vec::new(),
            closed: Vec::new(),
            last: Last::default(),
            replies: 0,
            troubles: 0,
            told_unpaired: false,
            strays: strays::Strays::default(),
        }
    }

    /// Whether there was something to tell.
    pub(super) const fn has_told(&self) -> bool {
        self.replies > 0 || self.troubles > 0
    }

    /// Whether lines are held back.
    pub(super) fn holds_back(&self) -> bool {
        !self.window.is_empty() || self.held.is_some()
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// The next line of the log.
    pub(super) fn line(&mut self, line: Line<'_>) -> io::Result<()> {
        if let Some(fields) = Fields::named(line.text) {
            self.decide()?;
            self.fields = Some(fields);
            self.connections.forget_notes();
            self.line += 1;
            return self.show(line, !self.asked.failures);
        }
        if self.fields.is_some() || self.silent < WINDOW && !self.is_astray(line)? {
            return self.take(line);
        }
        if self.silent < WINDOW {
            return Ok(());
        }
        self.window.push(line.text.to_owned());
        if self.window.len() == WINDOW { self.learn(false) } else { Ok(()) }
    }

    /// Nothing comes for a while: what is held back is told.
    pub(super) fn decide(&mut self) -> io::Result<()> {
        if self.strays.held == 0 {
            self.learn(true)?;
        }
        if self.strays.held > 0 {
            self.learn_of_strays()?;
        }
        match self.held.take() {
            Some(held) => self.take_as(Line::kept(&held), false),
            None => Ok(()),
        }
    }

    /// The log has ended.
    pub(super) fn end(&mut self) -> io::Result<()> {
        self.decide()?;
        for session in self.connections.close() {
            self.close(session)?;
        }
        self.out.flush()
    }

    fn take(&mut self, line: Line<'_>) -> io::Result<()> {
        let text = line.text;
        if let Some(held) = self.held.take() {
            let follows = reply_head(text.trim_start()).is_some();
            self.take_as(Line::kept(&held), follows)?;
        }
        // In small letters a word is a verb only if a reply follows.
        let bare = self.form.as_ref().is_some_and(|form| form.is_bare());
        let begins_small = text.trim_start().starts_with(|first: char| first.is_ascii_lowercase());
        if bare && begins_small && text.split_whitespace().count() <= 2 && self.tables.command_line(text).1.is_some() {
            self.held = Some(text.to_owned());
            return Ok(());
        }
        self.take_as(line, false)
    }

    fn take_as(&mut self, line: Line<'_>, small: bool) -> io::Result<()> {
        self.line += 1;
        let flat = self.flat(line.text);
        match self.both(&flat) {
            Some(both) => self.last_reply(&both),
            None => self.said(&flat, small),
        }
        if let Some(entry) = self.found.last()
            && entry.ends_connection()
        {
            self.connections.has_ended(self.line);
        }
        self.tell(line)?;
        self.close_ended()
    }
}
