//! How well lines that are told apart by something read as dialogues.

use std::borrow::Cow;
use std::collections::HashMap;

use ftpcodes_core::{Attribution, ControlConnection, Owed};

use super::{Heard, Key};
use crate::cli::annotate::form::{self, Side};
use crate::cli::annotate::heads::{Separator, Tables, Verb, reply_head};

/// What speaks for a way to tell the connections apart, and what against it.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Count {
    /// Replies that their command may get.
    pub(super) listed: usize,
    /// Replies that theirs does not get, and whatever else is rare within one connection.
    pub(super) against: usize,
    /// How many connections there are, and how many of them begin with a greeting.
    pub(super) connections: usize,
    pub(super) greeted: usize,
    /// How often a line is of another connection than the one before, and not of a new one.
    pub(super) returns: usize,
}

impl Count {
    /// What remains of that which speaks for it.
    pub(super) fn balance(&self) -> i64 {
        i64::try_from(self.listed).unwrap_or(i64::MAX) - i64::try_from(self.against).unwrap_or(i64::MAX)
    }

    /// Whether all but one, in which the log may begin, begin as a connection does.
    pub(super) const fn begins_by_greetings(&self) -> bool {
        self.connections <= self.greeted + 1
    }

    /// Whether this tells clearly more than the other.
    pub(super) const fn is_clearly_better(&self, other: &Self) -> bool {
        let (here, there) = (self.listed + other.against, other.listed + self.against);
        // What merely changes now and then cuts a dialogue into pieces, of which each may read well.
        let is_mixed = self.returns >= self.connections;
        let is_far_better = self.against * 2 <= other.against && self.listed >= other.listed;
        // Where lines are missing, much remains odd; but greetings find their connections.
        let is_better = self.against * 3 <= other.against * 2 && self.listed >= other.listed + 3;
        is_mixed && here >= there + 3 && (is_far_better || is_better && self.greeted > other.greeted)
    }

    /// Whether nothing speaks for the other one.
    pub(super) const fn is_no_worse(&self, other: &Self) -> bool {
        self.against <= other.against && self.listed >= other.listed
    }
}

/// Reads the lines as they are told apart by this.
pub(super) fn count(heard: &[Heard<'_>], key: Option<&Key>, is_bare: bool, tables: &Tables) -> Count {
    let mut count = Count::default();
    let mut dialogues: HashMap<Cow<'_, str>, Dialogue> = HashMap::new();
    let mut here = Cow::Borrowed("");
    let mut last: Option<&Heard<'_>> = None;
    for heard in heard {
        let found = key.and_then(|key| key.of(heard.prefix, Some(heard.line)));
        let same = found.as_ref().is_none_or(|found| *found == here);
        here = found.unwrap_or(here);
        count.returns += usize::from(!same && dialogues.contains_key(&here));
        // Some logs write each line twice.
        let doubled = |last: &Heard<'_>| {
            same && last.text == heard.text && !is_bare && form::shape(last.prefix) != form::shape(heard.prefix)
        };
        if last.is_some_and(doubled) {
            last = None;
            continue;
        }
        last = Some(heard);
        let dialogue = dialogues.entry(here.clone()).or_insert_with(|| Dialogue::new(tables));
        for text in form::lines(&form::joined(heard.text)) {
            match reply_head(text.trim_start()) {
                Some((code, separator, _)) if heard.side != Side::Command => {
                    dialogue.reply(code, separator, tables, &mut count);
                }
                _ if heard.side != Side::Reply => dialogue.command(text, tables, &mut count),
                _ => {}
            }
        }
    }
    count.connections = dialogues.len();
    // The log may begin within them, but most often does not.
    count.against += count.connections.saturating_sub(count.greeted);
    count
}

/// A connection, as far as it matters here.
struct Dialogue {
    owed: Owed<Verb, 64>,
    open: Option<u16>,
    begun: bool,
    commands: bool,
    ended: bool,
}

impl Dialogue {
    fn new(tables: &Tables) -> Self {
        let owed = Owed::greeting(tables.connect.map(Verb));
        Self { owed, open: None, begun: false, commands: false, ended: false }
    }

    fn command(&mut self, text: &str, tables: &Tables, count: &mut Count) {
        if self.open.is_some() && text.starts_with(' ') {
            // A line of a list of features.
            return;
        }
        // Clients wait for the end of a reply before they go on.
        let waits = self.commands && !self.owed.is_aligned();
        count.against += usize::from(self.ended || waits || self.open.is_some());
        self.open = None;
        self.commands = true;
        if !self.owed.sent(tables.command_line(text).1.map(Verb)) {
            self.owed.clear();
        }
    }

    fn reply(&mut self, code: u16, separator: Separator, tables: &Tables, count: &mut Count) {
        if self.open.is_some_and(|open| open != code) {
            count.against += 1;
            self.open = None;
        }
        match separator {
            Separator::More => self.open = Some(code),
            Separator::Last => {
                self.open = None;
                self.whole(code, tables, count);
            }
        }
    }

    fn whole(&mut self, code: u16, tables: &Tables, count: &mut Count) {
        let welcomes = tables.welcomes(code);
        if welcomes && self.begun && (self.ended || self.commands && self.owed.is_aligned()) {
            *self = Self::new(tables);
        }
        let first = !self.begun;
        if first {
            self.begun = true;
            count.greeted += usize::from(welcomes && !self.commands);
            if !welcomes && !tables.refuses_connection(code) {
                // The log begins later.
                tables.connect.map(|connect| self.owed.give_up(Verb(connect)));
            }
        }
        let next = self.owed.waiting().next().flatten();
        match self.owed.received(code, tables.may_come_at_any_time(code)) {
            Attribution::Answer { command, basis: Some(_), .. } if next == Some(command) => {
                count.listed += 1;
                let meaning = tables.code(code).map(|code| code.meaning_for(command.0.verb));
                self.ended |= meaning.is_some_and(|meaning| meaning.control_connection == ControlConnection::Closes);
            }
            Attribution::Answer { .. } => count.against += 1,
            // What the first one answers may stand before the log.
            Attribution::Extra { .. } => count.against += usize::from(!first),
            Attribution::UnknownCommand { .. } | Attribution::AtAnyTime => {}
        }
    }
}
