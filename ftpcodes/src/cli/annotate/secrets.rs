//! Secrets in the lines of a log: passwords, accounts, security data.
//!
//! What a line shows of them is known by the word before it, so it is found in every form of a log, and also in lines
//! that only speak of a command.

mod address;
mod awaited;
mod data;
mod dump;
mod named;
mod suspects;
#[cfg(test)]
mod tests;
mod typed;
mod values;
mod verb;

pub(super) use suspects::Suspects;

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Match};

use awaited::{Awaited, Columns};
use dump::Dump;

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// The words beside which a secret may stand. Each has to be one of those that make a line suspected.
const WORDS: [&str; 14] = [
    // RFC 959 section 4.1.1, and the security data of RFC 2228 section 3.
    "PASS", "ACCT", "ADAT", "MIC", "ENC", "CONF", "631", "632",
    "633",  // What mail servers get: RFC 4954 section 4.
    "AUTH", // Keys, and commands to change a password.
    "PW", "SWD", // What people typed.
    "-u", "TP>",
];
/// The user's password in an address: RFC 3986 section 3.2.1.
const ADDRESS: &str = "://";

/// What finds the secrets of the lines of a log, which come one after the other.
pub(super) struct Secrets {
    words: Option<AhoCorasick>,
    awaited: Awaited,
    columns: Columns,
    dump: Dump,
    /// Whether one of these waits for the next line.
    goes_on: bool,
    /// A password that the line had apart from its verb.
    learnt: Option<String>,
}

impl Secrets {
    pub(super) fn new() -> Self {
        let words = WORDS.iter().chain([&ADDRESS]);
        let words = AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words);
        Self {
            words: words.ok(),
            awaited: Awaited::default(),
            columns: Columns::default(),
            dump: Dump::default(),
            goes_on: false,
            learnt: None,
        }
    }

    /// Whether a line has to be searched though it has none of the words.
    #[inline]
    pub(super) fn go_on(&self, line: &str) -> bool {
        self.goes_on || dump::may_begin_row(line)
    }

    /// The password of the line before that stood apart from its verb.
    pub(super) fn learnt(&mut self) -> Option<String> {
        self.learnt.take()
    }

    /// The same line without its secrets.
    pub(super) fn hide<'a>(&mut self, line: &'a str) -> Cow<'a, str> {
        self.learnt = None;
        let mut secrets = self.dump.secrets(line);
        if let Some(argument) = self.awaited.argument(line) {
            self.learnt = line.get(argument.clone()).map(str::to_owned);
            secrets.push(argument);
        }
        secrets.extend(self.columns.secrets(line));
        self.search(line, &mut secrets);
        self.goes_on = self.awaited.is_active() || self.columns.are_named() || self.dump.is_open();
        without(line, secrets)
    }

    fn search(&mut self, line: &str, secrets: &mut Vec<Range<usize>>) {
        let Some(words) = self.words.clone() else { return };
        for word in words.find_iter(line) {
            // What is hidden has no other words.
            if secrets.iter().any(|secret| secret.contains(&word.start())) {
                continue;
            }
            secrets.extend(self.beside(line, &word).filter(|secret| !secret.is_empty()));
        }
    }

    /// The secret beside one of the words.
    fn beside(&mut self, line: &str, word: &Match) -> Option<Range<usize>> {
        let (start, end) = (word.start(), word.end());
        match word.pattern().as_usize() {
            0 => self.password(line, start, end),
            1 => self.argument(line, start, end),
            2 if line.get(end..)?.starts_with([' ', '=']) => data::data_at(line, end + 1, 1),
            2 => self.argument(line, start, end),
            3..=5 => data::sealed(line, start, end),
            6..=8 => data::replied(line, start, end),
            9 => data::behind_mechanism(line, end)
                .or_else(|| data::with_mechanism(line, start, end))
                .or_else(|| typed::behind_authorization(line, end)),
            10 => named::named(line, start).or_else(|| changed(line, start + 3)),
            11 => start.checked_sub(1).and_then(|start| named::named(line, start)).or_else(|| changed(line, end)),
            12 => typed::behind_user_option(line, start),
            13 => typed::behind_prompt(line, end),
            _ => address::in_address(line, end),
        }
    }

    fn argument(&mut self, line: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let found = verb::argument(line, start, end);
        if found.is_none() && verb::is_verb(line, start, end) {
            self.awaited.verb(line, start, end);
        }
        found.map(|found| found.secret)
    }

    fn password(&mut self, line: &str, start: usize, end: usize) -> Option<Range<usize>> {
        if let Some(found) = verb::argument(line, start, end) {
            if found.is_apart {
                self.learnt = line.get(found.secret.clone()).map(str::to_owned);
            }
            return Some(found.secret);
        }
        let named = named::named(line, start);
        if named.is_none() {
            if verb::is_verb(line, start, end) {
                self.awaited.verb(line, start, end);
            }
            self.columns.named(line);
        }
        named
    }
}

/// `SITE PSWD old new`, behind the verb of the server.
fn changed(line: &str, end: usize) -> Option<Range<usize>> {
    let (before, _) = line.get(..end)?.rsplit_once([' ', '\t'])?;
    let site = before.trim_end().len().checked_sub(4)?;
    let is_site = before.trim_end().get(site..).is_some_and(|verb| verb.eq_ignore_ascii_case("site"));
    let rest = line.get(end..).filter(|rest| is_site && rest.starts_with(' '))?;
    let length = rest.find(['"', '\'', '\\']).unwrap_or(rest.len());
    let old = rest.get(..length)?.trim();
    (!old.is_empty() && !is_hidden(old)).then(|| end + 1..end + length)
}

/// A line with something else in place of its secrets.
fn without(line: &str, mut secrets: Vec<Range<usize>>) -> Cow<'_, str> {
    if secrets.is_empty() {
        return Cow::Borrowed(line);
    }
    secrets.sort_unstable_by_key(|secret| secret.start);
    let mut shown = String::with_capacity(line.len());
    let mut at = 0;
    for secret in secrets.into_iter().filter(|secret| !secret.is_empty()) {
        if secret.start >= at {
            shown.push_str(line.get(at..secret.start).unwrap_or_default());
            shown.push_str(HIDDEN);
        }
        at = at.max(secret.end);
    }
    shown.push_str(line.get(at..).unwrap_or_default());
    Cow::Owned(shown)
}

/// The same line, where this text of the session is secret, too.
pub(super) fn hide_secret<'a>(line: Cow<'a, str>, secret: &str) -> Cow<'a, str> {
    if secret.len() >= 4 && line.contains(secret) { Cow::Owned(line.replace(secret, HIDDEN)) } else { line }
}

/// A line that answers a challenge: its last word is data.
pub(super) fn hide_answer(line: &str) -> String {
    let end = line.trim_end_matches(['"', '\'', ' ', '\t', '}']);
    let start = end.rfind(|sign: char| !data::is_base64(sign)).map_or(0, |place| place + 1);
    format!("{}{HIDDEN}{}", end.get(..start).unwrap_or_default(), line.get(end.len()..).unwrap_or_default())
}

/// Whether the log hides the secret itself.
pub(super) fn is_hidden(argument: &str) -> bool {
    let bare = argument.trim().trim_matches(['"', '\'', '<', '>', '(', ')']);
    bare.bytes().all(|byte| matches!(byte, b'*' | b'#' | b'X' | b'x' | b'.'))
        || matches!(bare.to_ascii_lowercase().as_str(), "password" | "hidden")
}
