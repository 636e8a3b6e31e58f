//! Which connection a line belongs to: by a number of the session, an address with its port, a process, a thread, or by
//! whatever else stays the same within a dialogue.

mod dialogue;
mod id;
mod learn;
mod place;

use std::borrow::Cow;

use memchr::memchr;

use super::form::Side;
use super::prefix::{bare, host, is_number, peer, words};
pub(super) use learn::learn;
use place::Place;

/// What tells the connections of a log apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Key {
    Known(Kind),
    Place(Place),
}

impl Key {
    /// The connection that a line names: before that which was sent, or behind it if the whole line is given.
    #[inline]
    pub(super) fn of<'l>(&self, prefix: &'l str, line: Option<&'l str>) -> Option<Cow<'l, str>> {
        match self {
            Self::Known(kind) => kind.of(prefix),
            Self::Place(place) => place.of(prefix, line),
        }
    }

    /// The connection that words of the client or server name.
    pub(super) fn of_words<'l>(&self, line: &'l str) -> Option<Cow<'l, str>> {
        let found = self.of(line, Some(line))?;
        let may_be = || found.bytes().any(|byte| byte.is_ascii_digit()) && !id::is_time(&found);
        (!self.is_vague() || may_be()).then_some(found)
    }

    /// Whether anything may stand where the key does in lines of another form.
    pub(super) const fn is_vague(&self) -> bool {
        !matches!(self, Self::Known(_) | Self::Place(Place::Named(_)))
    }

    /// Whether it is this one of those that are known.
    pub(super) const fn is(&self, kind: Kind) -> bool {
        matches!(self, Self::Known(known) if *known as u8 == kind as u8)
    }
}

/// What matters here of how a log is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Nothing stands before what was sent.
    pub(super) is_bare: bool,
    /// The first word is the name of a file.
    pub(super) names_files: bool,
    /// Replies stand before their commands, or there are no commands.
    pub(super) is_one_sided: bool,
}

/// A line that says what was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heard<'l> {
    pub(super) side: Side,
    pub(super) text: &'l str,
    pub(super) prefix: &'l str,
    pub(super) line: &'l str,
}

/// What is known to tell connections apart; what tells them best comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// `Session 12`, `conn=3`.
    Session,
    /// `(000012)`.
    Number,
    /// `192.0.2.9:50123`.
    Peer,
    /// `[pid 7]`, `vsftpd[7]:`.
    Process,
    /// `[Thread-90]`.
    Thread,
    /// `192.0.2.9`.
    Host,
}

const KINDS: [Kind; 6] = [Kind::Session, Kind::Number, Kind::Peer, Kind::Process, Kind::Thread, Kind::Host];

/// Words before or within the number of a session.
const SESSION_WORDS: [&str; 8] = ["session", "conn", "connection", "client", "stream", "sess", "cid", "channel"];

impl Kind {
    /// The connection that a prefix names.
    fn of(self, prefix: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Session => session(prefix).map(Cow::Borrowed),
            Self::Number => words(prefix).find_map(number).map(Cow::Borrowed),
            Self::Peer => joined(words(prefix).filter(|word| peer(word).is_some()).map(bare)),
            Self::Process => process(prefix).map(Cow::Borrowed),
            Self::Thread => words(prefix).find_map(thread).map(Cow::Borrowed),
            Self::Host => joined(words(prefix).filter(|word| host(word).is_some()).map(bare)),
        }
    }
}

/// The two ends of a connection in one order, whichever sent the line.
fn joined<'a>(mut ends: impl Iterator<Item = &'a str>) -> Option<Cow<'a, str>> {
    let first = ends.next()?;
    Some(match ends.next() {
        Some(second) if second < first => Cow::Owned(format!("{second} {first}")),
        Some(second) => Cow::Owned(format!("{first} {second}")),
        None => Cow::Borrowed(first),
    })
}

fn session(prefix: &str) -> Option<&str> {
    let mut after_word = false;
    for word in words(prefix) {
        let bare = word.trim_matches(['[', ']', '(', ')', '<', '>', ':', '#']);
        let (name, value) = bare.split_once(['=', ':', '#']).unwrap_or((bare, ""));
        let is_word = SESSION_WORDS.iter().any(|known| name.eq_ignore_ascii_case(known));
        if after_word && bare.bytes().any(|byte| byte.is_ascii_digit()) && host(bare).is_none() {
            return Some(bare);
        }
        if is_word && value.bytes().any(|byte| byte.is_ascii_digit()) {
            return Some(value);
        }
        after_word = is_word && value.is_empty();
    }
    None
}

/// `(000012)11/1/2026`
fn number(word: &str) -> Option<&str> {
    let (digits, _) = word.strip_prefix('(')?.split_once(')')?;
    is_number(digits).then_some(digits)
}

/// `[pid 7]`, `[7]`, `vsftpd[7]:`
fn process(prefix: &str) -> Option<&str> {
    let mut rest = prefix;
    while let Some(open) = memchr(b'[', rest.as_bytes()) {
        let behind = rest.get(open + 1..)?;
        let (inner, after) = behind.split_at_checked(memchr(b']', behind.as_bytes())?)?;
        let digits = inner.strip_prefix("pid ").or_else(|| inner.strip_prefix("pid:")).unwrap_or(inner);
        if is_number(digits.trim()) {
            return Some(digits.trim());
        }
        rest = after;
    }
    None
}

/// `[Thread-90]`, `thread=7`
fn thread(word: &str) -> Option<&str> {
    let named = word.strip_prefix("thread=").or_else(|| word.strip_prefix("tid="));
    let bracketed = || {
        let inner = word.strip_prefix('[')?.trim_end_matches([':', ']']);
        let digits = inner.bytes().rev().take_while(u8::is_ascii_digit).count();
        (digits > 0 && inner.len() > digits && inner.starts_with(|first: char| first.is_ascii_alphabetic()))
            .then_some(inner)
    };
    named.or_else(bracketed)
}
