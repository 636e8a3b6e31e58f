//! Taking a line for what was sent, or for words of the program that wrote the log.

use super::{Reading, WINDOW};
use crate::cli::annotate::connections::Closed;
use crate::cli::annotate::form::{self, Both, Form, Said, Side};
use crate::cli::annotate::heads::{Separator, reply_head};
use crate::cli::annotate::session::Sent;
use crate::cli::annotate::{notes, prefix};

impl Reading<'_> {
    /// The command and the code of its last reply, of a line that holds both.
    pub(super) fn both<'l>(&self, line: &'l str) -> Option<Both<'l>> {
        match (&self.fields, &self.form) {
            (Some(fields), _) => fields.both(line),
            (None, Some(form)) if form.is_access_log => {
                form::access_log(line).or_else(|| form::pair(line, self.tables))
            }
            (None, Some(form)) if form.has_pairs => form::pair(line, self.tables),
            (None, _) => None,
        }
    }

    pub(super) fn last_reply(&mut self, both: &Both<'_>) {
        if !self.has_told() {
            self.connections.forget_notes();
        }
        let (session, closed) = self.connections.of_key(both.key, self.line, self.tables);
        let entry = session.last_reply(both, self.line, self.tables);
        self.found.push(entry);
        self.closed.extend(closed);
        self.silent = 0;
    }

    /// Takes a line for what was sent, or for words of the program that wrote the log.
    pub(super) fn said(&mut self, line: &str, small: bool) {
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
        let is_typed = self.form.as_ref().is_some_and(|form| form.is_typed);
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
        session.history.clock(prefix::clock(said.prefix));
        let mut told = false;
        for text in form::lines(&text) {
            let small = small || is_typed;
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

    /// A reply without a mark where others have one, directly behind what was sent: a client may print what a command
    /// gets without telling that it came. Or one behind a mark for failures. It counts if the command that waits may
    /// get it.
    fn unmarked<'l>(&self, line: &'l str) -> Option<Said<'l>> {
        let session = self.connections.current()?;
        if let Some((code, ..)) = reply_head(line) {
            let follows = self.silent == 0 || session.is_open(code);
            let fits = follows && session.may_get(code);
            return fits.then_some(Said { side: Side::Reply, text: line, prefix: "" });
        }
        let form = self.form.as_ref().filter(|form| session.waits() && form.tells_sides())?;
        let said = form::failure(line, form, self.tables)?;
        let (code, ..) = reply_head(said.text)?;
        session.may_get(code).then_some(said)
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
