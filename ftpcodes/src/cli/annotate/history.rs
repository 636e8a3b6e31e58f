//! What happened in a session, as far as the judgement on it needs it.

use std::collections::VecDeque;

use ftpcodes::{Code, Command, Finding, SessionRecord};
use ftpcodes_core::{Attribution, CommandData};

use super::heads::{Tables, Verb};

/// Of the lines of a session, the texts of the last ones are kept, to be shown again beside what they tell.
const MOST_LINES: usize = 64;
const LONGEST_LINE: usize = 200;

/// The history of a session; of another protocol than FTP nothing is judged.
pub(super) struct History {
    record: Option<Box<SessionRecord>>,
    lines: VecDeque<(u64, String)>,
}

impl History {
    pub(super) fn new(tables: &Tables) -> Self {
        Self { record: tables.is_ftp.then(Box::default), lines: VecDeque::new() }
    }

    /// The time of day of what comes next.
    pub(super) fn clock(&mut self, seconds: Option<u64>) {
        if let (Some(record), Some(seconds)) = (&mut self.record, seconds) {
            record.clock(seconds);
        }
    }

    pub(super) fn sent(&mut self, line: u64, known: Option<&CommandData>, text: &str) {
        let Some(record) = &mut self.record else { return };
        match known.and_then(command) {
            Some(command) => record.__sent_as(line, Some(command), text.as_bytes()),
            None => record.sent(line, text.as_bytes()),
        }
    }

    pub(super) fn received(&mut self, line: u64, code: u16, text: &str, attribution: Attribution<Verb>) {
        if let Some(record) = &mut self.record
            && let Ok(code) = Code::try_from(code)
        {
            record.received(line, code, text.as_bytes(), of_ftp(attribution));
        }
    }

    /// What follows is a command with its reply: none that was sent before waits for one.
    pub(super) fn row(&mut self) {
        if let Some(record) = &mut self.record {
            record.__waits_for_nothing();
        }
    }

    pub(super) fn noted(&mut self, line: u64, note: &str) {
        if let Some(record) = &mut self.record {
            record.noted(line, note);
        }
    }

    /// Keeps a line as it was shown.
    pub(super) fn shown(&mut self, line: u64, text: &str) {
        if self.record.is_none() {
            return;
        }
        // The oldest one gives its room.
        let full = self.lines.len() == MOST_LINES;
        let mut kept = if full { self.lines.pop_front().map(|(_, text)| text) } else { None }.unwrap_or_default();
        let is_long = text.len() > LONGEST_LINE;
        let end = if is_long { text.char_indices().nth(LONGEST_LINE) } else { None }.map_or(text.len(), |(end, _)| end);
        kept.clear();
        kept.push_str(text.get(..end).unwrap_or_default());
        self.lines.push_back((line, kept));
    }

    /// A line as it was shown, if it is kept.
    pub(super) fn line(&self, number: u64) -> Option<&str> {
        self.lines.iter().find(|(line, _)| *line == number).map(|(_, text)| text.as_str())
    }

    /// What went wrong in the session, which is over; the most certain first.
    pub(super) fn troubles(&mut self) -> Vec<Finding> {
        let Some(record) = &mut self.record else { return Vec::new() };
        record.ended();
        record.troubles()
    }
}

fn of_ftp(attribution: Attribution<Verb>) -> ftpcodes::Attribution {
    let command = |Verb(data): Verb| command(data);
    match attribution {
        Attribution::Answer { command: of, basis, more } => match command(of) {
            Some(command) => ftpcodes::Attribution::Answer { command, basis, more },
            None => ftpcodes::Attribution::UnknownCommand { more },
        },
        Attribution::UnknownCommand { more } => ftpcodes::Attribution::UnknownCommand { more },
        Attribution::AtAnyTime => ftpcodes::Attribution::AtAnyTime,
        Attribution::Extra { after } => ftpcodes::Attribution::Extra { after: after.and_then(command) },
    }
}

fn command(data: &CommandData) -> Option<Command> {
    // A spec file may have other commands at these places.
    let same = Command::ALL.get(usize::from(data.index)).filter(|command| command.verb() == data.verb);
    same.copied().or_else(|| Command::from_verb(data.verb.as_bytes()))
}
