//! Data connections, and what became of them.

use alloc::vec::Vec;

use super::view::View;
use crate::registry::Command;
use crate::trouble::record::{Answer, Exchange, Note, Port, SessionRecord};

/// A data connection: what it was for, and what the client said meanwhile.
pub(super) struct Attempt<'a> {
    pub(super) port: Option<Port>,
    /// The PASV, EPSV, PORT or EPRT, or the transfer.
    pub(super) exchange: &'a Exchange,
    /// From the address to the next connection.
    pub(super) notes: &'a [Note],
    /// From the transfer to the next command.
    pub(super) notes_within: &'a [Note],
    /// The time of the next event, if it is told.
    pub(super) next_at: Option<u64>,
}

/// What a user does, and no trouble.
const BY_USER: &[&str] = &["by user", "by the user", "user abort", "interrupted", "vom benutzer", "par l'utilisateur"];

impl<'a> View<'a> {
    /// The data connections that came to nothing, those that were given up by the user left out.
    #[inline]
    pub(super) fn failed_attempts(&self) -> Vec<Attempt<'a>> {
        let exchanges = &self.record.exchanges[..];
        let mut attempts = Vec::new();
        let is_step = |exchange: &&Exchange| exchange.is_transfer() || exchange.mode().is_some();
        let mut steps = exchanges.iter().enumerate().filter(|(_, exchange)| is_step(exchange)).peekable();
        while let Some((index, exchange)) = steps.next() {
            let next = steps.peek().map(|(_, next)| *next);
            let transfer_follows = next.is_some_and(|next| next.is_transfer());
            let is_port = !exchange.is_transfer();
            // What is accepted and used is judged with the transfer.
            if is_port && transfer_follows && exchange.succeeded()
                || !is_port && exchange.succeeded() && !exchange.state.auth
            {
                continue;
            }
            let port = if is_port { port_of(self.record, exchange, next) } else { exchange.state.port };
            let fresh = index
                .checked_sub(1)
                .and_then(|before| exchanges.get(before))
                .is_none_or(|before| !before.is_transfer());
            let from = port.filter(|_| fresh && !is_port).map_or(exchange.order, |port| port.order);
            let to = next.map_or(u64::MAX, |next| next.order);
            let follower = exchanges.get(index + 1);
            let attempt = Attempt {
                port,
                exchange,
                notes: self.notes_between(from, to),
                notes_within: self.notes_between(exchange.order, follower.map_or(u64::MAX, |next| next.order)),
                next_at: follower.and_then(|next| next.at),
            };
            let aborted = follower.is_some_and(|next| next.is(&[Command::Abort])) || attempt.says(BY_USER);
            if !aborted {
                attempts.push(attempt);
            }
        }
        attempts
    }
}

/// What came of a PASV or the like that no transfer follows.
#[inline]
fn port_of(record: &SessionRecord, exchange: &Exchange, next: Option<&Exchange>) -> Option<Port> {
    let state = next.map_or(&record.state, |next| &next.state);
    state.port.filter(|port| port.order == exchange.order)
}

impl<'a> Attempt<'a> {
    #[inline]
    pub(super) fn says(&self, phrases: &[&str]) -> bool {
        self.notes.iter().any(|note| note.has(phrases))
    }

    #[inline]
    pub(super) fn timed_out(&self) -> Option<&'a Note> {
        self.notes.iter().find(|note| note.is_timeout())
    }

    #[inline]
    pub(super) fn no_connection(&self) -> Option<&'a Note> {
        self.notes.iter().find(|note| note.is_timeout() || note.is_unreachable())
    }

    #[inline]
    pub(super) fn broken(&self) -> Option<&'a Note> {
        self.notes.iter().rfind(|note| note.is_broken())
    }

    /// The reply that refuses the transfer.
    #[inline]
    pub(super) fn refusal(&self) -> Option<&'a Answer> {
        self.exchange.refusal()
    }

    #[inline]
    pub(super) fn is_transfer(&self) -> bool {
        self.exchange.is_transfer()
    }

    #[inline]
    pub(super) fn started(&self) -> bool {
        self.exchange.preliminary.is_some()
    }

    /// No reply ends it.
    #[inline]
    pub(super) fn is_open(&self) -> bool {
        self.is_transfer() && self.exchange.last.is_none()
    }

    /// The lines of the address, the transfer and its end.
    #[inline]
    pub(super) fn lines(&self, note: Option<&Note>) -> impl Iterator<Item = u64> + use<> {
        let port = self.port.map(|port| port.line);
        let end = self.exchange.last.as_ref().map(|last| last.line);
        let begin = end.is_none().then_some(self.exchange.line);
        let note = note.map(|note| note.line);
        [port, begin, end, note].into_iter().flatten()
    }
}
