//! One connection of a log: who answers what, and when another one begins.

mod greeting;
mod lines;

pub(super) use lines::Sent;

use ftpcodes_core::{Attribution, CommandData, Owed};

use super::entry::{Entry, Kind, Told};
use super::form::Both;
use super::heads::{Tables, Verb};
use super::history::History;
use super::notes::{self, Connecting};
use super::payload::{self, Peer};
use super::secrets;
use lines::Open;

/// Of the notes of a connection that is being made, no more than these are kept.
const MOST_NOTES: usize = 32;

/// Where a connection stands.
pub(super) struct Session {
    /// Counted from 1.
    pub(super) number: u64,
    owed: Owed<Verb, 64>,
    open: Option<Open>,
    /// Code, text and line of replies whose command has not come.
    early: Vec<(u16, String, u64)>,
    /// Whether it is known if the log has the greeting.
    begun: bool,
    /// What it said.
    greeting: Option<String>,
    /// Whether lines of other connections are among those of this one.
    mixed: bool,
    commands: bool,
    /// The code of the last reply, as long as no command was sent after it.
    last: Option<u16>,
    /// Whether the control connection is closed, as 221 and 421 say.
    pub(super) ended: bool,
    /// A line told of connecting since the last reply.
    connecting: bool,
    /// What was noted since then.
    notes: Vec<(u64, String)>,
    /// The last line of it.
    pub(super) seen: u64,
    pub(super) peer: Option<Peer>,
    /// Whether the log has only some of the commands.
    pub(super) has_gaps: bool,
    /// Whether what was sent last is an answer to a challenge.
    pub(super) answers_challenge: bool,
    /// What was sent as a password.
    pub(super) secret: String,
    pub(super) history: History,
    /// Of a log that has only the last reply to each command: the command of the last row, if that reply was a 1yz.
    begun_row: Option<String>,
}

impl Session {
    pub(super) fn new(number: u64, tables: &Tables) -> Self {
        Self {
            number,
            owed: Owed::greeting(tables.connect.map(Verb)),
            open: None,
            early: Vec::new(),
            begun: false,
            greeting: None,
            mixed: false,
            commands: false,
            last: None,
            ended: false,
            connecting: false,
            notes: Vec::new(),
            seen: 0,
            peer: None,
            has_gaps: false,
            answers_challenge: false,
            secret: String::new(),
            history: History::new(tables),
            begun_row: None,
        }
    }

    /// Whether a reply is waited for.
    pub(super) fn waits(&self) -> bool {
        self.commands && !self.owed.is_aligned()
    }

    /// Whether a reply with this code has no last line yet.
    pub(super) fn is_open(&self, code: u16) -> bool {
        self.open.as_ref().is_some_and(|open| open.code == code)
    }

    /// Whether another process may go on with it, as servers change it behind the login.
    pub(super) fn may_change_process(&self) -> bool {
        let logs_in = |Verb(command): Verb| matches!(command.verb, "USER" | "PASS" | "ACCT" | "ADAT" | "AUTH");
        match self.owed.waiting().next().flatten() {
            Some(waiting) => logs_in(waiting),
            None => self.last.is_none_or(|last| matches!(last, 220 | 230..=235 | 331..=336)),
        }
    }

    /// Whether the command that waits, if one does, may get this code.
    pub(super) fn may_get(&self, code: u16) -> bool {
        self.owed.waiting().next().flatten().is_some_and(|Verb(command)| command.may_get(code))
    }

    /// Words of the client or server.
    pub(super) fn noted(&mut self, line: u64, note: &str, connecting: Option<Connecting>) {
        if let Some(Connecting { peer }) = connecting {
            self.connecting = true;
            if !self.has_begun() {
                self.peer = peer.or(self.peer);
            }
        }
        if self.connecting && self.notes.len() < MOST_NOTES {
            self.notes.push((line, note.to_owned()));
        }
        self.history.noted(line, note);
        self.seen = line;
    }

    /// This connection was made behind another one, by the same side: what was noted last is of it.
    pub(super) fn follow(&mut self, before: &Self) {
        for (line, note) in &before.notes {
            self.noted(*line, note, notes::connecting(note));
        }
        self.peer = self.peer.or(before.peer);
    }

    /// Whether something was said.
    pub(super) const fn has_begun(&self) -> bool {
        self.begun || self.commands || self.open.is_some()
    }

    fn command(&mut self, command: Option<&'static CommandData>, text: &str, argument: &str, line: u64) {
        // What follows a challenge is no command: RFC 4954 section 4.
        self.answers_challenge = self.last == Some(334) && command.is_none();
        self.commands = true;
        self.last = None;
        if !self.owed.sent(command.map(Verb)) {
            // Nobody waits for so many replies: what is owed does not come any more.
            self.owed.clear();
            let _ = self.owed.sent(command.map(Verb));
        }
        if command.is_some_and(|command| command.verb == "PASS") && !secrets::is_hidden(argument) {
            argument.clone_into(&mut self.secret);
        }
        self.history.sent(line, command, text);
    }

    /// Takes a password that stood apart from its verb. Escaped, it is known better from what was sent.
    pub(super) fn learn(&mut self, secret: String) {
        if self.secret.is_empty() || !secret.contains('\\') {
            self.secret = secret;
        }
    }

    fn reply(&mut self, code: u16, text: &str, line: u64, tables: &Tables) -> Entry {
        if self.is_greeting_of_another(code, text, tables) {
            self.mixed = true;
            self.has_gaps = true;
            let kind = Kind::UnknownCommand;
            let told = Told { session: self.number, line, code, command: None, basis: None, kind };
            let mut entry = Entry::of(told, told.meaning(tables), tables);
            entry.of_no_command = true;
            return entry;
        }
        if !self.begun {
            self.begun = true;
            // Of a log that begins anywhere, a refusal may be of any command.
            let is_sure = code == 421 || text.trim_start().starts_with("OOPS");
            let first = !self.commands && (self.connecting || line == 1 && is_sure);
            // HOST may be answered as a connection is: RFC 7151 section 3.
            let answers = self.owed.waiting().nth(1).flatten().is_some_and(|Verb(command)| command.lists(code));
            let greets = tables.welcomes(code) && !answers || first && tables.refuses_connection(code);
            if tables.welcomes(code) {
                self.greeting = Some(text.to_owned());
            }
            if !greets {
                // The log begins later.
                tables.connect.map(|connect| self.owed.give_up(Verb(connect)));
            }
        }
        let attribution = self.owed.received(code, tables.may_come_at_any_time(code));
        self.last = Some(code);
        self.answers_challenge = false;
        self.connecting = false;
        self.notes.clear();
        let (command, basis, kind) = match attribution {
            // It may as well answer what another client sent.
            Attribution::Answer { basis: None, .. } if self.mixed => (None, None, Kind::UnknownCommand),
            Attribution::Answer { command: Verb(command), basis, .. } => (Some(command), basis, Kind::Answer),
            Attribution::UnknownCommand { .. } => (None, None, Kind::UnknownCommand),
            Attribution::AtAnyTime => (None, None, Kind::AtAnyTime),
            // What it answers is not in the log.
            Attribution::Extra { .. } if !self.commands || self.has_gaps => (None, None, Kind::UnknownCommand),
            Attribution::Extra { .. } => (None, None, Kind::Extra),
        };
        let told = Told { session: self.number, line, code, command, basis, kind };
        let meaning = told.meaning(tables);
        let mut entry = Entry::of(told, meaning, tables);
        entry.of_no_command = kind == Kind::UnknownCommand && (!self.commands || self.has_gaps);
        self.ended |= entry.ends_connection();
        self.history.received(line, code, text, attribution);
        entry.payload = meaning.and_then(|meaning| payload::of(code, meaning, text, self.peer));
        entry
    }

    /// A reply of a log that has only the last one to each command.
    pub(super) fn last_reply(&mut self, both: &Both<'_>, line: u64, tables: &Tables) -> Entry {
        let Both { verb, argument, code, text: said, .. } = *both;
        let (_, command, _) = tables.command_line(verb);
        if !self.begun {
            self.begun = true;
            self.owed.clear();
        }
        let text = if argument.is_empty() { verb.to_owned() } else { format!("{verb} {argument}") };
        let begins = (100..200).contains(&code);
        // Some logs have a row for the beginning of a transfer as well: the one for its end is of the same command.
        let goes_on = !begins && self.begun_row.take().is_some_and(|row| row == text);
        if !goes_on {
            self.owed.clear();
            self.history.row();
            self.command(command, &text, argument, line);
        }
        let attribution = self.owed.received(code, false);
        self.begun_row = begins.then_some(text);
        if !begins {
            self.owed.clear();
        }
        self.history.received(line, code, said, attribution);
        let listed = command.into_iter().flat_map(|command| command.all()).filter(|reply| reply.code == code);
        let basis = listed.map(|reply| reply.basis).min();
        let kind = if command.is_some() { Kind::Answer } else { Kind::UnknownCommand };
        let told = Told { session: self.number, line, code, command, basis, kind };
        let meaning = told.meaning(tables);
        let mut entry = Entry::of(told, meaning, tables);
        entry.payload =
            meaning.filter(|_| !said.is_empty()).and_then(|meaning| payload::of(code, meaning, said, self.peer));
        entry
    }
}
