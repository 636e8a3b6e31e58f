//! Telling what was found, below the lines of the log or as objects.

use std::borrow::Cow;
use std::io::{self, Write};

use super::Reading;
use crate::cli::annotate::entry::Entry;
use crate::cli::annotate::secrets;
use crate::cli::annotate::session::Session;
use crate::cli::json::to_json_line;
use crate::cli::output;

impl Reading<'_> {
    /// Prints a line, and below it what was found.
    pub(super) fn tell(&mut self, line: &str) -> io::Result<()> {
        let mut found = std::mem::take(&mut self.found);
        let without_commands = self.form.as_ref().is_some_and(|form| !form.has_commands());
        self.replies += found.len() as u64;
        if self.asked.failures {
            found.retain(Entry::is_failure);
        }
        if !self.asked.failures || !found.is_empty() {
            self.show(line, Some(without_commands && !found.is_empty()))?;
        }
        for entry in &found {
            if self.asked.json {
                writeln!(self.out, "{}", to_json_line(entry))?;
            } else {
                self.writer.write(entry, &mut self.out)?;
            }
        }
        found.clear();
        self.found = found;
        Ok(())
    }

    /// Prints a line of the log, and once that there are no commands in it.
    pub(super) fn show(&mut self, line: &str, without_commands: Option<bool>) -> io::Result<()> {
        if self.asked.json {
            return Ok(());
        }
        let line = if self.asked.show_secrets {
            Cow::Borrowed(line)
        } else {
            let hidden = self.secrets.hide(line);
            match self.connections.current() {
                Some(session) if session.answers_challenge => Cow::Owned(secrets::hide_answer(&hidden)),
                Some(session) => secrets::hide_secret(hidden, &session.secret),
                None => hidden,
            }
        };
        self.out.write_all(output::visible(&line).as_bytes())?;
        self.out.write_all(b"\n")?;
        if without_commands == Some(true) && !self.told_no_commands {
            self.told_no_commands = true;
            self.remark(self.tables.language.labels.no_commands)?;
        }
        Ok(())
    }

    pub(super) fn remark(&mut self, text: &str) -> io::Result<()> {
        if self.asked.json { Ok(()) } else { writeln!(self.out, "  - {text}") }
    }

    /// A connection is not followed any more.
    pub(super) fn close(&mut self, mut session: Session) -> io::Result<()> {
        session.end_open(self.tables, &mut self.found);
        for entry in std::mem::take(&mut self.found) {
            self.replies += 1;
            if self.asked.json {
                writeln!(self.out, "{}", to_json_line(&entry))?;
            } else {
                self.writer.write(&entry, &mut self.out)?;
            }
        }
        Ok(())
    }
}
