//! The connections of a log, told apart.

mod open;

use std::collections::VecDeque;

pub(super) use self::open::Closed;
use self::open::Open;
use super::form::Side;
use super::heads::{Tables, reply_head};
use super::key::{Key, Kind};
use super::payload::Peer;
use super::prefix;
use super::session::Session;

/// A connection that has ended is closed when so many lines have passed.
const LINES_AFTER_END: u64 = 256;

/// The connections that are open.
pub(super) struct Connections {
    key: Option<Key>,
    open: Open,
    /// Those that have ended, with the line.
    ended: VecDeque<(u64, String)>,
    /// How many there were.
    count: u64,
}

impl Connections {
    pub(super) fn new() -> Self {
        Self { key: None, open: Open::new(), ended: VecDeque::new(), count: 0 }
    }

    /// What tells them apart from now on.
    pub(super) fn told_apart_by(&mut self, key: Option<Key>) {
        self.key = key;
    }

    /// Finds the connection of what was sent; one that is not followed any more is given back.
    pub(super) fn of(
        &mut self,
        prefix: &str,
        whole: &str,
        side: Side,
        text: &str,
        line: u64,
        tables: &Tables,
    ) -> (&mut Session, Option<Closed>) {
        let found = self.key.as_ref().and_then(|key| key.of(prefix, Some(whole)));
        if let Some(found) = found.filter(|found| **found != *self.open.key()) {
            // A server may answer the password by another process than it greeted with.
            let old = if self.open.contains(&found) { None } else { self.renamed(side, text, prefix) };
            let old = old.or_else(|| self.unnamed(&found));
            let session = old.and_then(|old| self.open.pop(&old));
            self.open.turn(&found);
            if let Some(session) = session {
                self.open.rename(session);
            }
        }
        let greets = |session: &Session| side != Side::Command && session.is_new_greeting(text, tables);
        let closed = if self.open.here().is_none_or(greets) { self.begin(tables) } else { None };
        let session = self.current_mut(line, tables);
        if session.peer.is_none() && !session.has_begun() {
            session.peer = prefix::address(prefix).map(|ip| Peer { ip, is_server: false });
        }
        (session, closed)
    }

    /// The connection of this key, in a log that names it in each line.
    pub(super) fn of_key(&mut self, key: &str, line: u64, tables: &Tables) -> (&mut Session, Option<Closed>) {
        self.open.turn(key);
        let closed = if self.open.here().is_some() { None } else { self.begin(tables) };
        (self.current_mut(line, tables), closed)
    }

    fn current_mut(&mut self, line: u64, tables: &Tables) -> &mut Session {
        let number = self.count;
        let session = self.open.here_or(|| Session::new(number, tables));
        session.seen = line;
        session
    }

    /// The connection of the last line.
    pub(super) fn current(&self) -> Option<&Session> {
        self.open.here()
    }

    /// The connection of the last line, to tell it more.
    pub(super) fn touched(&mut self) -> Option<&mut Session> {
        self.open.here_mut()
    }

    /// Whether two prefixes may be of one connection.
    pub(super) fn are_one(&self, one: &str, other: &str) -> bool {
        let Some(key) = &self.key else { return true };
        match (key.of(one, None), key.of(other, None)) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        }
    }

    /// Begins a connection under the key of the line.
    fn begin(&mut self, tables: &Tables) -> Option<Closed> {
        self.count += 1;
        let closed = self.open.begin(Session::new(self.count, tables))?;
        if !closed.silent
            && let Some(session) = self.open.here_mut()
        {
            session.follow(&closed.session);
        }
        Some(closed)
    }

    /// The key of the connection that goes on under another one: of the same host, and waiting for this.
    fn renamed(&self, side: Side, text: &str, prefix: &str) -> Option<String> {
        let greets = side != Side::Command && reply_head(text).is_some_and(|(code, ..)| matches!(code, 120 | 220));
        if greets || !self.key.as_ref().is_some_and(|key| key.is(Kind::Process)) {
            return None;
        }
        let is_reply = side != Side::Command && reply_head(text).is_some();
        let address = prefix::address(prefix);
        let same = |session: &Session| {
            session.peer.map(|peer| peer.ip) == address && !session.ended && session.may_change_process()
        };
        let mut fitting = self.open.iter().filter(|(_, session)| same(session) && session.waits() == is_reply);
        let (key, _) = fitting.next()?;
        // Of several, none is taken for another.
        fitting.next().is_none().then(|| key.to_owned())
    }

    /// The key of a connection of which nothing is known but words that did not name it.
    fn unnamed(&self, found: &str) -> Option<String> {
        let only_words = self.open.is_alone() && self.open.here().is_some_and(|session| !session.has_begun());
        let fits = matches!(self.key, Some(Key::Place(_))) && only_words && self.open.key() != found;
        (fits && self.open.key().is_empty()).then(String::new)
    }

    /// The connection that words of the client or server are of.
    pub(super) fn noted(
        &mut self,
        line: &str,
        connecting: bool,
        tables: &Tables,
    ) -> (Option<&mut Session>, Option<Closed>) {
        let mut closed = None;
        let Some(key) = &self.key else {
            if self.open.is_empty() {
                closed = self.begin(tables);
            }
            return (self.open.here_mut(), closed);
        };
        let (is_place, is_vague) = (matches!(key, Key::Place(_)), key.is_vague());
        match key.of_words(line) {
            Some(key) if self.open.contains(&key) => self.open.turn(&key),
            Some(key) if connecting => {
                self.open.turn(&key);
                closed = self.begin(tables);
            }
            // Words may name no connection, and be of the only one; or its name is still to come.
            None if is_place && self.open.is_empty() => closed = self.begin(tables),
            None if is_place && self.open.is_alone() => {}
            None => return (None, None),
            Some(_) if is_vague && self.open.is_alone() => {}
            Some(_) => {
                let Some(key) = self.only_one_of(line) else { return (None, None) };
                self.open.turn(&key);
            }
        }
        (self.open.here_mut(), closed)
    }

    /// The key of the one connection of the host that a line names.
    fn only_one_of(&self, line: &str) -> Option<String> {
        let address = prefix::address(line)?;
        let mut fitting = self.open.iter().filter(|(_, session)| session.peer.is_some_and(|peer| peer.ip == address));
        let (key, _) = fitting.next()?;
        fitting.next().is_none().then(|| key.to_owned())
    }

    /// Forgets a connection of which nothing is known but words: the lines of this log name theirs.
    pub(super) fn forget_notes(&mut self) {
        if self.open.here().is_some_and(|session| !session.has_begun()) {
            self.open.forget();
            self.count -= 1;
        }
    }

    /// Tells that a connection has ended with this line.
    pub(super) fn has_ended(&mut self, line: u64) {
        if self.key.is_some() {
            self.ended.push_back((line, self.open.key().to_owned()));
        }
    }

    /// A connection that ended some lines ago.
    pub(super) fn next_closed(&mut self, line: u64) -> Option<Box<Session>> {
        while let Some((end, _)) = self.ended.front()
            && end + LINES_AFTER_END < line
        {
            let (_, key) = self.ended.pop_front()?;
            if self.open.get(&key).is_some_and(|session| session.ended && session.seen + LINES_AFTER_END < line) {
                return self.open.pop(&key);
            }
        }
        None
    }

    /// All that are open still, the first one first.
    pub(super) fn close(&mut self) -> Vec<Session> {
        self.open.close()
    }
}
