//! The connections of a log, told apart.

use std::collections::VecDeque;
use std::num::NonZeroUsize;

use lru::LruCache;

use super::form::Side;
use super::heads::{Tables, reply_head};
use super::key::{self, Kind};
use super::payload::Peer;
use super::session::Session;

/// More are not followed at once; the longest silent one is closed.
const MOST_OPEN: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9_999);
/// A connection that has ended is closed when so many lines have passed.
const LINES_AFTER_END: u64 = 256;

/// The connections that are open.
pub(super) struct Connections {
    kind: Option<Kind>,
    open: LruCache<String, Session>,
    /// Those that have ended, with the line.
    ended: VecDeque<(u64, String)>,
    /// How many there were.
    count: u64,
    /// The key of the last line that had one.
    last: String,
}

impl Connections {
    pub(super) fn new() -> Self {
        Self { kind: None, open: LruCache::new(MOST_OPEN), ended: VecDeque::new(), count: 0, last: String::new() }
    }

    /// What tells them apart from now on.
    pub(super) fn told_apart_by(&mut self, kind: Option<Kind>) {
        self.kind = kind;
    }

    /// Finds the connection of what was sent; one that is not followed any more is given back.
    pub(super) fn of(
        &mut self,
        prefix: &str,
        side: Side,
        text: &str,
        line: u64,
        tables: &Tables,
    ) -> (&mut Session, Option<Closed>) {
        let found = self.kind.and_then(|kind| kind.of(prefix));
        if let Some(found) = found.filter(|found| **found != *self.last) {
            if !self.open.contains(&*found)
                && let Some(old) = self.renamed(side, text, prefix)
                && let Some(session) = self.open.pop(&old)
            {
                // A server may answer the password by another process than it greeted with.
                self.open.put(found.to_string(), session);
            }
            found.as_ref().clone_into(&mut self.last);
        }
        let greets = |session: &Session| side != Side::Command && session.is_new_greeting(text, tables);
        let closed = if self.open.peek(&self.last).is_none_or(greets) { self.begin(tables) } else { None };
        let session = self.current_mut(line, tables);
        if session.peer.is_none() && !session.has_begun() {
            session.peer = key::address(prefix).map(|ip| Peer { ip, is_server: false });
        }
        (session, closed)
    }

    /// The connection of this key, in a log that names it in each line.
    pub(super) fn of_key(&mut self, key: &str, line: u64, tables: &Tables) -> (&mut Session, Option<Closed>) {
        key.clone_into(&mut self.last);
        let closed = if self.open.contains(key) { None } else { self.begin(tables) };
        (self.current_mut(line, tables), closed)
    }

    fn current_mut(&mut self, line: u64, tables: &Tables) -> &mut Session {
        let number = self.count;
        let session = self.open.get_or_insert_mut_ref(&self.last, || Session::new(number, tables));
        session.seen = line;
        session
    }

    /// The connection of the last line.
    pub(super) fn current(&self) -> Option<&Session> {
        self.open.peek(&self.last)
    }

    /// The connection of the last line, to tell it more.
    pub(super) fn touched(&mut self) -> Option<&mut Session> {
        self.open.peek_mut(&self.last)
    }

    /// Whether two prefixes may be of one connection.
    pub(super) fn are_one(&self, one: &str, other: &str) -> bool {
        let Some(kind) = self.kind else { return true };
        match (kind.of(one), kind.of(other)) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        }
    }

    /// Begins a connection under the key of the line.
    fn begin(&mut self, tables: &Tables) -> Option<Closed> {
        self.count += 1;
        let session = Session::new(self.count, tables);
        let (key, before) = self.open.push(self.last.clone(), session)?;
        let silent = key != self.last;
        if !silent && let Some(session) = self.open.get_mut(&self.last) {
            session.follow(&before);
        }
        Some(Closed { session: Box::new(before), silent })
    }

    /// The key of the connection that goes on under another one: of the same host, and waiting for this.
    fn renamed(&self, side: Side, text: &str, prefix: &str) -> Option<String> {
        let greets = side != Side::Command && reply_head(text).is_some_and(|(code, ..)| matches!(code, 120 | 220));
        if greets || self.kind != Some(Kind::Process) {
            return None;
        }
        let is_reply = side != Side::Command && reply_head(text).is_some();
        let address = key::address(prefix);
        let same = |session: &Session| session.peer.map(|peer| peer.ip) == address && !session.ended;
        let mut fitting = self.open.iter().filter(|(_, session)| same(session) && session.waits() == is_reply);
        let (key, _) = fitting.next()?;
        // Of several, none is taken for another.
        fitting.next().is_none().then(|| key.clone())
    }

    /// The connection that words of the client or server are of.
    pub(super) fn noted(&mut self, line: &str, connecting: bool, tables: &Tables) -> Option<&mut Session> {
        match self.kind {
            Some(kind) => {
                let key = kind.of(line)?;
                if self.open.contains(&*key) {
                    key.as_ref().clone_into(&mut self.last);
                } else if connecting {
                    key.as_ref().clone_into(&mut self.last);
                    self.begin(tables);
                } else {
                    self.last = self.only_one_of(line)?;
                }
            }
            None if self.open.is_empty() => {
                self.begin(tables);
            }
            None => {}
        }
        self.open.get_mut(&self.last)
    }

    /// The key of the one connection of the host that a line names.
    fn only_one_of(&self, line: &str) -> Option<String> {
        let address = key::address(line)?;
        let mut fitting = self.open.iter().filter(|(_, session)| session.peer.is_some_and(|peer| peer.ip == address));
        let (key, _) = fitting.next()?;
        fitting.next().is_none().then(|| key.clone())
    }

    /// Forgets a connection of which nothing is known but words: the lines of this log name theirs.
    pub(super) fn forget_notes(&mut self) {
        if self.open.peek(&self.last).is_some_and(|session| !session.has_begun()) {
            self.open.pop(&self.last);
            self.count -= 1;
        }
    }

    /// Tells that a connection has ended with this line.
    pub(super) fn has_ended(&mut self, line: u64) {
        if self.kind.is_some() {
            self.ended.push_back((line, self.last.clone()));
        }
    }

    /// A connection that ended some lines ago.
    pub(super) fn next_closed(&mut self, line: u64) -> Option<Session> {
        while let Some((end, _)) = self.ended.front()
            && end + LINES_AFTER_END < line
        {
            let (_, key) = self.ended.pop_front()?;
            if self.open.peek(&key).is_some_and(|session| session.ended && session.seen + LINES_AFTER_END < line) {
                return self.open.pop(&key);
            }
        }
        None
    }

    /// All that are open still, the first one first.
    pub(super) fn close(&mut self) -> Vec<Session> {
        let mut open: Vec<Session> = std::iter::from_fn(|| self.open.pop_lru().map(|(_, session)| session)).collect();
        open.sort_by_key(|session| session.number);
        open
    }
}

/// A connection that is not followed any more.
pub(super) struct Closed {
    /// Not in place: hardly a line closes one, and every line would move the room for it.
    pub(super) session: Box<Session>,
    /// Because it was silent for longest, and there were too many.
    pub(super) silent: bool,
}
