//! The sessions that are open, by what their lines are told apart by.

use lru::LruCache;

use crate::cli::annotate::session::Session;

/// More are not followed at once; the longest silent one is closed.
const MOST: usize = 10_000;

/// Most lines are of the same session as the line before, which is at hand.
pub(super) struct Open {
    /// The key of the last line that had one.
    key: String,
    /// Its session, if there is one.
    here: Option<Box<Session>>,
    others: LruCache<String, Box<Session>>,
}

impl Open {
    pub(super) fn new() -> Self {
        Self { key: String::new(), here: None, others: LruCache::unbounded() }
    }

    /// The key of the session at hand.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    pub(super) fn contains(&self, key: &str) -> bool {
        if key == self.key { self.here.is_some() } else { self.others.contains(key) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.here.is_none() && self.others.is_empty()
    }

    /// Whether the session at hand is the only one.
    pub(super) fn is_alone(&self) -> bool {
        self.here.is_some() && self.others.is_empty()
    }

    pub(super) fn get(&self, key: &str) -> Option<&Session> {
        if key == self.key { self.here() } else { self.others.peek(key).map(|session| &**session) }
    }

    pub(super) fn here(&self) -> Option<&Session> {
        self.here.as_deref()
    }

    pub(super) fn here_mut(&mut self) -> Option<&mut Session> {
        self.here.as_deref_mut()
    }

    /// The session at hand, or a new one.
    pub(super) fn here_or(&mut self, new: impl FnOnce() -> Session) -> &mut Session {
        self.here.get_or_insert_with(|| Box::new(new()))
    }

    /// Takes the session of this key at hand, if there is one.
    pub(super) fn turn(&mut self, key: &str) {
        if key == self.key {
            return;
        }
        let (key, session) = match self.others.pop_entry(key) {
            Some((key, session)) => (key, Some(session)),
            None => (key.to_owned(), None),
        };
        let before = std::mem::replace(&mut self.key, key);
        if let Some(session) = std::mem::replace(&mut self.here, session) {
            self.others.put(before, session);
        }
    }

    /// Begins a session under the key at hand, and gives back the one that this closes.
    pub(super) fn begin(&mut self, session: Session) -> Option<Closed> {
        if let Some(before) = self.here.replace(Box::new(session)) {
            return Some(Closed { session: before, silent: false });
        }
        let full = self.others.len() >= MOST;
        let (_, session) = if full { self.others.pop_lru() } else { None }?;
        Some(Closed { session, silent: true })
    }

    pub(super) fn pop(&mut self, key: &str) -> Option<Box<Session>> {
        if key == self.key { self.here.take() } else { self.others.pop(key) }
    }

    /// Drops the session at hand.
    pub(super) fn forget(&mut self) {
        self.here = None;
    }

    /// Moves a session to the key at hand, which has none.
    pub(super) fn rename(&mut self, session: Box<Session>) {
        self.here = Some(session);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Session)> {
        let here = self.here().map(|session| (self.key(), session));
        here.into_iter().chain(self.others.iter().map(|(key, session)| (key.as_str(), &**session)))
    }

    /// All of them, the first one first.
    pub(super) fn close(&mut self) -> Vec<Session> {
        let others = std::iter::from_fn(|| self.others.pop_lru().map(|(_, session)| session));
        let mut all: Vec<Session> = self.here.take().into_iter().chain(others).map(|session| *session).collect();
        all.sort_by_key(|session| session.number);
        all
    }
}

/// A connection that is not followed any more.
pub(in crate::cli::annotate) struct Closed {
    /// Not in place: hardly a line closes one, and every line would move the room for it.
    pub(in crate::cli::annotate) session: Box<Session>,
    /// Because it was silent for longest, and there were too many.
    pub(in crate::cli::annotate) silent: bool,
}
