//! Reading a log line by line: the first lines tell its form, then each line is taken for what it is.

mod files;
mod learning;
mod strays;
mod telling;

pub(super) use telling::Asked;

use std::io::{self, Write};

use super::connections::{Closed, Connections};
use super::entry::{Entry, Writer};
use super::form::{self, Both, Fields, Form, Said, Side};
use super::heads::{Separator, Tables, reply_head};
use super::input::Line;
use super::key;
use super::notes;
use super::secrets::Secrets;
use super::session::Sent;
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
    /// Lines that are held back.
    window: Vec<String>,
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
            window: Vec::new(),
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

    /// The command and the code of its last reply, of a line that holds both.
    fn both<'l>(&self, line: &'l str) -> Option<Both<'l>> {
        match (&self.fields, &self.form) {
            (Some(fields), _) => fields.both(line),
            (None, Some(form)) if form.is_access_log => {
                form::access_log(line).or_else(|| form::pair(line, self.tables))
            }
            (None, Some(form)) if form.has_pairs => form::pair(line, self.tables),
            (None, _) => None,
        }
    }

    fn last_reply(&mut self, both: &Both<'_>) {
        if !self.has_told() {
            self.connections.forget_notes();
        }
        let (session, closed) = self.connections.of_key(both.key, self.line, self.tables);
        let entry = session.last_reply(both.verb, both.argument, both.code, self.line, self.tables);
        self.found.push(entry);
        self.closed.extend(closed);
        self.silent = 0;
    }

    /// Takes a line for what was sent, or for words of the program that wrote the log.
    fn said(&mut self, line: &str, small: bool) {
        let split = |form: &Form| form.split(line).or_else(|| form.split_by_words(line, self.tables));
        let said = self.form.as_ref().and_then(split).or_else(|| self.unmarked(line));
        let console = || {
            let unknown = self.form.as_ref().is_some_and(|form| !form.has_commands());
            unknown.then(|| notes::asked_by_console(line)).flatten()
        };
        let asked = if said.is_none_or(|said| said.side == Side::Either) { console() } else { None };
        let said = match &asked {
            Some(command) => Some(Said { side: Side::Command, text: command, prefix: "" }),
            None => said,
        };
        let Some(said) = said.filter(|said| !said.text.is_empty()) else {
            return self.noted(line);
        };
        if self.is_doubled(&said) {
            return;
        }
        let marked = self.form.as_ref().is_some_and(Form::tells_sides);
        let reply_first = self.form.as_ref().is_some_and(|form| form.reply_first);
        let newest_first = self.form.as_ref().is_some_and(|form| form.newest_first);
        let text = form::joined(said.text);
        // A session that stands the other way round begins with its end, and no line of it can be paired.
        if newest_first && !reply_head(text.trim_start()).is_some_and(|(_, separator, _)| separator == Separator::Last)
        {
            return;
        }
        let begins = if newest_first { "" } else { &text };
        let (session, mut closed) = self.connections.of(said.prefix, line, said.side, begins, self.line, self.tables);
        if let Some(Closed { session, .. }) = &mut closed {
            session.end_open(self.tables, &mut self.found);
        }
        self.closed.extend(closed);
        session.has_gaps |= asked.is_some();
        session.history.clock(key::clock(said.prefix));
        let mut told = false;
        for text in form::lines(&text) {
            let sent = Sent { side: said.side, text, line: self.line, marked, reply_first, small };
            told |= session.said(&sent, self.tables, &mut self.found);
        }
        if told {
            self.silent = 0;
            self.strays.given_up = false;
        } else {
            self.noted(line);
        }
    }

    /// A reply without a mark where others have one: a client may print what a command gets without telling that it
    /// came. It counts if the command that waits may get it.
    fn unmarked<'l>(&self, line: &'l str) -> Option<Said<'l>> {
        let (code, ..) = reply_head(line)?;
        let fits = self.connections.current().is_some_and(|session| session.may_get(code));
        fits.then_some(Said { side: Side::Reply, text: line, prefix: "" })
    }

    /// Whether the line before has the same, with other words before it.
    fn is_doubled(&mut self, said: &Said<'_>) -> bool {
        if self.last.text == said.text && self.form.as_ref().is_some_and(|form| !form.is_bare()) {
            let prefix = form::shape(said.prefix);
            let same = self.connections.are_one(&self.last.prefix, said.prefix);
            if same && prefix != form::shape(&self.last.prefix) {
                self.last.text.clear();
                return true;
            }
        }
        said.text.clone_into(&mut self.last.text);
        said.prefix.clone_into(&mut self.last.prefix);
        false
    }

    fn noted(&mut self, line: &str) {
        self.silent = (self.silent + 1).min(WINDOW);
        if self.fields.is_some() {
            return;
        }
        let connecting = notes::connecting(line);
        let (session, closed) = self.connections.noted(line, connecting.is_some(), self.tables);
        if let Some(session) = session {
            session.noted(self.line, line, connecting);
        }
        self.closed.extend(closed);
    }
}
