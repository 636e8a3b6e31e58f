//! Telling what was found, below the lines of the log or as objects.

use std::borrow::Cow;
use std::io::{self, Write};

use super::Reading;
use crate::cli::annotate::connections::Closed;
use crate::cli::annotate::entry::Entry;
use crate::cli::annotate::input::Line;
use crate::cli::annotate::secrets;
use crate::cli::annotate::session::Session;
use crate::cli::annotate::trouble::Told;
use crate::cli::json::to_json_line;
use crate::cli::output;

/// What is to be printed.
#[derive(Clone, Copy)]
pub(in crate::cli::annotate) struct Asked {
    pub(in crate::cli::annotate) json: bool,
    pub(in crate::cli::annotate) styled: bool,
    pub(in crate::cli::annotate) failures: bool,
    pub(in crate::cli::annotate) show_secrets: bool,
}

impl Reading<'_> {
    /// Prints a line, and below it what was found.
    pub(super) fn tell(&mut self, line: Line<'_>) -> io::Result<()> {
        let mut found = std::mem::take(&mut self.found);
        let labels = &self.tables.language.labels;
        let unpaired = self.form.as_ref().and_then(|form| match form {
            form if form.newest_first => Some(labels.newest_first),
            form => (!form.has_commands()).then_some(labels.no_commands),
        });
        let is_reply = !found.is_empty();
        self.replies += found.len() as u64;
        if self.asked.failures {
            found.retain(Entry::is_failure);
        }
        self.show(line, !self.asked.failures || !found.is_empty())?;
        if let Some(remark) = unpaired.filter(|_| is_reply && !self.told_unpaired) {
            self.told_unpaired = true;
            self.remark(remark)?;
        }
        for entry in &found {
            self.entry(entry)?;
        }
        found.clear();
        self.found = found;
        Ok(())
    }

    fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        if self.asked.json {
            writeln!(self.out, "{}", to_json_line(entry))
        } else {
            self.writer.write(entry, &mut self.out)
        }
    }

    /// Prints a line of the log without its secrets, if it is asked for, and keeps it for what is told in the end.
    pub(super) fn show(&mut self, line: Line<'_>, asked: bool) -> io::Result<()> {
        let mut session = self.connections.touched();
        let line = if self.asked.show_secrets {
            Cow::Borrowed(line.text)
        } else {
            let searched = line.is_suspect || self.secrets.go_on(line.text);
            let hidden = if searched { self.secrets.hide(line.text) } else { Cow::Borrowed(line.text) };
            let learnt = if searched { self.secrets.learnt() } else { None };
            match &mut session {
                Some(session) if session.answers_challenge => Cow::Owned(secrets::hide_answer(&hidden)),
                Some(session) => {
                    learnt.into_iter().for_each(|secret| session.learn(secret));
                    secrets::hide_secret(hidden, &session.secret)
                }
                None => hidden,
            }
        };
        let line = output::visible(&line);
        if asked && !self.asked.json {
            self.out.write_all(line.as_bytes())?;
            self.out.write_all(b"\n")?;
        }
        if let Some(session) = session.filter(|session| session.seen == self.line) {
            session.history.shown(self.line, &line);
        }
        Ok(())
    }

    pub(super) fn remark(&mut self, text: &str) -> io::Result<()> {
        if self.asked.json { Ok(()) } else { writeln!(self.out, "  - {text}") }
    }

    /// Closes the connections that are not followed any more behind this line.
    pub(super) fn close_ended(&mut self) -> io::Result<()> {
        for Closed { session, silent } in std::mem::take(&mut self.closed) {
            if silent {
                let language = self.tables.language;
                let (label, colon) = (language.labels.silent_connection, language.punctuation.colon);
                self.remark(&format!("{label}{colon}{}", session.number))?;
            }
            self.close(*session)?;
        }
        while let Some(session) = self.connections.next_closed(self.line) {
            self.close(*session)?;
        }
        Ok(())
    }

    /// A connection is not followed any more: what went wrong in it is told.
    pub(super) fn close(&mut self, mut session: Session) -> io::Result<()> {
        session.end_open(self.tables, &mut self.found);
        session.answer_early(self.tables, &mut self.found);
        for entry in std::mem::take(&mut self.found) {
            self.replies += 1;
            self.entry(&entry)?;
        }
        // Nothing is known of what caused what.
        let newest_first = self.form.as_ref().is_some_and(|form| form.newest_first);
        let findings = if newest_first { Vec::new() } else { session.history.troubles() };
        for finding in findings {
            self.troubles += 1;
            let told = Told::of(&finding, &session, self.tables.language);
            if self.asked.json {
                writeln!(self.out, "{}", to_json_line(&told))?;
            } else {
                told.write(&session, self.tables.language, self.asked.styled, &mut self.out)?;
            }
        }
        Ok(())
    }
}
