//! What is kept is bounded.

use alloc::vec::Vec;

use super::SessionRecord;
use crate::trouble::Finding;
use crate::trouble::foreign::is_foreign_note;
use crate::trouble::record::{Answer, Exchange, Note};
use crate::trouble::words::has;

/// How many exchanges are kept, and how many of them go at once when there are more: all are judged before, and the
/// more of them go, the more seldom.
const MAX_EXCHANGES: usize = 1024;
const DROPPED: usize = 768;
/// How many messages and replies to nothing are kept; three in four go when there are more.
const MAX_NOTES: usize = 256;
const DROPPED_NOTES: usize = 192;

/// How many lines are kept of what is told by lines alone.
const MAX_LINES: usize = 16;

/// How many commands can wait.
const MAX_WAITING: usize = 64;

impl SessionRecord {
    #[inline]
    pub(super) fn begin(&mut self, exchange: Exchange) {
        self.make_room();
        if self.waiting.len() >= MAX_WAITING {
            self.waiting.remove(0);
        }
        self.waiting.push(exchange.order);
        self.exchanges.push(exchange);
    }

    /// Judges the exchanges and drops the older ones, if there is no room for another one.
    #[inline]
    fn make_room(&mut self) {
        if self.exchanges.len() < MAX_EXCHANGES {
            return;
        }
        let Some(first) = self.exchanges.get(DROPPED).map(|exchange| (exchange.order, exchange.line)) else {
            return;
        };
        self.settle(|finding| finding.lines.first().is_some_and(|line| *line < first.1));
        self.exchanges.drain(..DROPPED);
        self.waiting.retain(|order| *order >= first.0);
    }

    #[inline]
    pub(super) fn find(&self, order: u64) -> Option<usize> {
        // It is the last one most often.
        let last = self.exchanges.len().checked_sub(1)?;
        if self.exchanges.last().is_some_and(|exchange| exchange.order == order) {
            return Some(last);
        }
        self.exchanges.binary_search_by_key(&order, |exchange| exchange.order).ok()
    }

    #[inline]
    pub(super) fn add_note(&mut self, note: Note) {
        if note.is_end() {
            self.ended = note.order;
        }
        // Behind the first reply it is of another connection, whose lines the log has between these.
        if !self.replied && is_foreign_note(&note.words) {
            remember(&mut self.foreign, note.line);
        }
        if has(&note.words, "500 oops") {
            remember(&mut self.oops, note.line);
        }
        self.slip_seen(&note);
        self.see_connection(&note);
        if self.notes.len() >= MAX_NOTES {
            let dropped = self.notes.get(..DROPPED_NOTES).unwrap_or_default();
            let lines: Vec<u64> = dropped.iter().map(|note| note.line).collect();
            self.settle(|finding| finding.lines.iter().any(|line| lines.contains(line)));
            self.notes.drain(..DROPPED_NOTES);
        }
        self.notes.push(note);
    }

    #[inline]
    pub(super) fn add_loose(&mut self, answer: Answer) {
        if self.loose.len() >= MAX_NOTES {
            let line = self.loose.get(DROPPED_NOTES).map_or(answer.line, |answer| answer.line);
            self.settle(|finding| finding.lines.first().is_some_and(|first| *first < line));
            self.loose.drain(..DROPPED_NOTES);
        }
        self.loose.push(answer);
    }

    /// Keeps what is found and rests on what is about to be dropped.
    #[inline]
    fn settle(&mut self, rests_on_it: impl Fn(&Finding) -> bool) {
        let found = self.troubles();
        let settled = |finding: &Finding| self.settled.iter().any(|settled| settled.trouble == finding.trouble);
        self.settled = found.into_iter().filter(|finding| settled(finding) || rests_on_it(finding)).collect();
    }
}

/// Keeps a line, if there are not many.
#[inline]
pub(super) fn remember(lines: &mut Vec<u64>, line: u64) {
    if lines.len() < MAX_LINES {
        lines.push(line);
    }
}
