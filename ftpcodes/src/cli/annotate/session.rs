//! One connection of a log: its dialogue, and the reply whose last line has not come.

use std::ptr;

use ftpcodes_core::{Asked, Attribution, CommandData, Owed};

use super::entry::{Entry, Kind, Told};
use super::form::Side;
use super::heads::{Separator, Tables, reply_head};
use super::history::History;
use super::notes::{self, Connecting};
use super::payload::{self, Peer};
use super::secrets;

/// A command of the tables that a spec file, or the crate, has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verb(pub(super) &'static CommandData);

impl PartialEq for Verb {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0)
    }
}

impl Asked for Verb {
    fn data(self) -> &'static CommandData {
        self.0
    }
}

/// Of a reply of many lines no more than this is kept.
const LONGEST_TEXT: usize = 16 * 1024;

/// Of the notes of a connection that is being made, no more than these are kept.
const MOST_NOTES: usize = 32;

/// A reply whose last line has not come.
struct Open {
    code: u16,
    line: u64,
    text: String,
    /// Whether a line looked like a command.
    passed_command: bool,
}

/// Where a connection stands.
pub(super) struct Session {
    /// Counted from 1.
    pub(super) number: u64,
    owed: Owed<Verb, 64>,
    open: Option<Open>,
    /// Whether it is known if the log has the greeting.
    begun: bool,
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
    /// Whether what was sent last is an answer to a challenge.
    pub(super) answers_challenge: bool,
    /// What was sent as a password.
    pub(super) secret: String,
    pub(super) history: History,
}

/// Words that only a command has which does not list features: it ends a reply of FEAT that has no end.
const NO_FEATURES: [&str; 12] =
    ["USER", "PASS", "QUIT", "CWD", "RETR", "STOR", "LIST", "PWD", "SYST", "DELE", "NOOP", "TYPE"];

impl Session {
    pub(super) fn new(number: u64, tables: &Tables) -> Self {
        Self {
            number,
            owed: Owed::greeting(tables.connect.map(Verb)),
            open: None,
            begun: false,
            commands: false,
            last: None,
            ended: false,
            connecting: false,
            notes: Vec::new(),
            seen: 0,
            peer: None,
            answers_challenge: false,
            secret: String::new(),
            history: History::new(tables),
        }
    }

    /// Whether a reply is waited for.
    pub(super) fn waits(&self) -> bool {
        self.commands && !self.owed.is_aligned()
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

    /// Takes what was sent; entries go to the list.
    pub(super) fn said(&mut self, said: &Line<'_>, tables: &Tables, found: &mut Vec<Entry>) -> bool {
        let head = if said.side == Side::Command { None } else { reply_head(said.text.trim_start()) };
        match (head, self.open.as_ref().map(|open| open.code)) {
            (Some((code, separator, text)), open) if self.is_head(code, separator, open, said) => {
                self.head(code, separator, text, said, tables, found);
                true
            }
            (_, Some(_)) if said.side != Side::Command && !self.ends_open(said, tables) => {
                self.more(said.text, said.line);
                true
            }
            _ if said.side == Side::Reply => false,
            _ => {
                let (verb, command, argument) = tables.command_line(said.text);
                // A line of prose is no command because of its first word.
                let is_command =
                    said.side == Side::Command && !verb.is_empty() || command.is_some() && said.is_verb(verb);
                if is_command {
                    self.end_open(tables, found);
                    self.command(command, verb, argument, said.line);
                }
                is_command
            }
        }
    }

    /// Whether a code begins a reply, or ends the one that is open; else it is text.
    fn is_head(&self, code: u16, separator: Separator, open: Option<u16>, said: &Line<'_>) -> bool {
        match open {
            None => true,
            Some(open) if open == code => separator == Separator::Last,
            // Where each line is marked, a line with another code is another reply.
            Some(_) if said.marked => true,
            Some(_) => separator == Separator::Last && self.open.as_ref().is_some_and(|open| open.passed_command),
        }
    }

    fn head(
        &mut self,
        code: u16,
        separator: Separator,
        text: &str,
        said: &Line<'_>,
        tables: &Tables,
        found: &mut Vec<Entry>,
    ) {
        let line = said.line;
        if self.open.as_ref().is_some_and(|open| open.code != code) {
            self.end_open(tables, found);
        }
        match (self.open.take(), separator) {
            (None, Separator::More) => {
                self.open = Some(Open { code, line, text: text.to_owned(), passed_command: false });
            }
            (None, Separator::Last) => found.push(self.reply(code, text, line, tables)),
            (Some(mut open), _) => {
                push_line(&mut open.text, text);
                found.push(self.reply(code, &open.text, line, tables));
            }
        }
    }

    fn more(&mut self, text: &str, line: u64) {
        if let Some(open) = &mut self.open {
            // Some servers put the code before every line.
            let text = reply_head(text).filter(|(code, ..)| *code == open.code).map_or(text, |(_, _, text)| text);
            push_line(&mut open.text, text);
            open.line = line;
        }
    }

    /// Whether a line that may be text or a command is a command, which ends the reply that is open.
    fn ends_open(&mut self, said: &Line<'_>, tables: &Tables) -> bool {
        let (verb, command, _) = tables.command_line(said.text);
        let is_command =
            said.side == Side::Either && command.is_some() && said.is_verb(verb) && !said.text.starts_with(' ');
        let Some(open) = &mut self.open else { return false };
        open.passed_command |= is_command;
        let lists_verbs = matches!(open.code, 211 | 214);
        is_command && (!lists_verbs || open.code == 211 && NO_FEATURES.contains(&verb))
    }

    /// The reply that is open has no end in the log.
    pub(super) fn end_open(&mut self, tables: &Tables, found: &mut Vec<Entry>) {
        let Some(open) = self.open.take() else { return };
        // Some logs have the lines of a reply in another order, its last line first.
        if self.last == Some(open.code) {
            return;
        }
        let mut entry = self.reply(open.code, &open.text, open.line, tables);
        entry.unended = true;
        found.push(entry);
    }

    fn command(&mut self, command: Option<&'static CommandData>, verb: &str, argument: &str, line: u64) {
        // What follows a challenge is no command: RFC 4954 section 4.
        self.answers_challenge = self.last == Some(334) && command.is_none();
        self.commands = true;
        self.last = None;
        if !self.owed.sent(command.map(Verb)) {
            // Nobody waits for so many replies: what is owed does not come any more.
            self.owed.clear();
            let _ = self.owed.sent(command.map(Verb));
        }
        if verb.eq_ignore_ascii_case("PASS") && !secrets::is_hidden(argument) {
            argument.clone_into(&mut self.secret);
        }
        self.history.sent(line, verb, argument);
    }

    /// Whether a reply with this code greets a new connection.
    pub(super) fn is_new_greeting(&self, text: &str, tables: &Tables) -> bool {
        let Some((code, ..)) = reply_head(text.trim_start()) else { return false };
        let welcomes = tables.welcomes(code);
        let greets = welcomes || tables.refuses_connection(code);
        if !greets
            || !self.has_begun()
            || self.open.as_ref().is_some_and(|open| open.code == code && self.last != Some(code))
        {
            return false;
        }
        // A reply that is open has no end any more.
        let expected = self.open.is_none() && self.may_get(code);
        match (self.ended, self.connecting) {
            (true, true) => true,
            (true, false) => welcomes,
            (false, true) => !expected,
            (false, false) => welcomes && self.commands && self.owed.is_aligned(),
        }
    }

    fn reply(&mut self, code: u16, text: &str, line: u64, tables: &Tables) -> Entry {
        if !self.begun {
            self.begun = true;
            let first = !self.commands && (self.connecting || line == 1);
            if !tables.welcomes(code) && !(first && tables.refuses_connection(code)) {
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
            Attribution::Answer { command: Verb(command), basis, .. } => (Some(command), basis, Kind::Answer),
            Attribution::UnknownCommand { .. } => (None, None, Kind::UnknownCommand),
            Attribution::AtAnyTime => (None, None, Kind::AtAnyTime),
            // What it answers came before the log.
            Attribution::Extra { .. } if !self.commands => (None, None, Kind::UnknownCommand),
            Attribution::Extra { .. } => (None, None, Kind::Extra),
        };
        let told = Told { session: self.number, line, code, command, basis, kind };
        let meaning = told.meaning(tables);
        let mut entry = Entry::of(told, meaning, tables);
        entry.of_no_command = kind == Kind::UnknownCommand && !self.commands;
        self.ended |= entry.ends_connection();
        self.history.received(line, code, text, &attribution);
        entry.payload = meaning.and_then(|meaning| payload::of(code, meaning, text, self.peer));
        entry
    }

    /// A reply of a log that has only the last one to each command.
    pub(super) fn last_reply(&mut self, verb: &str, argument: &str, code: u16, line: u64, tables: &Tables) -> Entry {
        let (_, command, _) = tables.command_line(verb);
        if !self.begun {
            self.begun = true;
            self.owed.clear();
        }
        self.command(command, verb, argument, line);
        let attribution = self.owed.received(code, false);
        self.owed.clear();
        self.history.received(line, code, "", &attribution);
        let listed = command.into_iter().flat_map(|command| command.all()).filter(|reply| reply.code == code);
        let basis = listed.map(|reply| reply.basis).min();
        let kind = if command.is_some() { Kind::Answer } else { Kind::UnknownCommand };
        let told = Told { session: self.number, line, code, command, basis, kind };
        Entry::of(told, told.meaning(tables), tables)
    }
}

fn push_line(text: &mut String, line: &str) {
    if text.len() + line.len() < LONGEST_TEXT {
        text.push('\n');
        text.push_str(line);
    }
}

/// A line of a control connection.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) side: Side,
    pub(super) text: &'a str,
    pub(super) line: u64,
    /// Whether each line of the log tells its side.
    pub(super) marked: bool,
    /// Whether a verb in small letters is one, because a reply follows.
    pub(super) small: bool,
}

impl Line<'_> {
    fn is_verb(&self, verb: &str) -> bool {
        self.small || !verb.bytes().any(|byte| byte.is_ascii_lowercase())
    }
}
