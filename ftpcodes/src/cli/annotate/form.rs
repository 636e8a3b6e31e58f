//! The form of a log: what stands before that which was sent, learnt from its first lines.
//!
//! No list of formats is kept. Behind the same mark stand verbs on one side and codes on the other, whatever the mark
//! is: `--->` and `<---`, `Command:` and `Response:`, a logger's name, nothing at all. What lines share before it
//! (times, levels, names) does not matter.

mod fields;
mod json;
mod learn;
mod mark;
mod pairs;
mod table;

use std::borrow::Cow;
use std::cell::Cell;

use memchr::memchr2;

pub(super) use fields::{Both, Fields, access_log};
pub(super) use json::flat;
pub(super) use mark::shape;
use mark::{Mark, Word};
pub(super) use pairs::pair;
use table::Columns;

use super::heads::{Tables, reply_head};

/// Whose words a line has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Command,
    Reply,
    /// The log does not say.
    Either,
}

/// What a line of a log says that was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'a> {
    pub(super) side: Side,
    /// The line of the control connection.
    pub(super) text: &'a str,
    /// What stands before it.
    pub(super) prefix: &'a str,
}

/// How to tell what was sent from the rest of a line.
#[derive(Clone, Debug)]
pub(super) struct Form {
    replies: Mark,
    commands: Commands,
    /// Words before the mark that only lines of replies, and only lines of commands have.
    words: Option<(Word, Word)>,
    /// Where the marks of the last lines stood, which is where those of the next ones stand most often.
    lately: Cell<[usize; 2]>,
    /// The replies stand before their commands.
    pub(super) reply_first: bool,
    /// The last line was written first.
    pub(super) newest_first: bool,
    /// The log is of a client or server that writes a line for each command, with the code of its last reply.
    pub(super) is_access_log: bool,
    /// Each line has a command and the code of a reply to it.
    pub(super) has_pairs: bool,
    /// Which columns have what was sent, if it is a log of rows.
    columns: Option<Columns>,
}

/// Where the commands of a log stand.
#[derive(Clone, PartialEq, Debug)]
enum Commands {
    Nowhere,
    /// Behind the mark of the replies.
    WithReplies,
    Behind(Mark),
}

impl Form {
    /// Learns the form from the first lines; `None` as long as they do not tell it.
    pub(super) fn learn<L: AsRef<str>>(lines: &[L], tables: &Tables, at_end: bool) -> Option<Self> {
        learn::learn(lines, tables, at_end)
    }

    /// A line as the form reads it.
    pub(super) fn flat<'a>(&self, line: &'a str, tables: &Tables) -> Cow<'a, str> {
        let row = self.columns.and_then(|columns| columns.flat(line, tables));
        row.map_or(Cow::Borrowed(line), Cow::Owned)
    }

    pub(super) const fn has_commands(&self) -> bool {
        !matches!(self.commands, Commands::Nowhere) || self.is_access_log || self.has_pairs
    }

    /// Whether nothing stands before what was sent.
    pub(super) const fn is_bare(&self) -> bool {
        self.replies.is_nothing()
    }

    /// Whether commands and replies are told apart by what stands before them.
    pub(super) fn tells_sides(&self) -> bool {
        self.words.is_some() || matches!(self.commands, Commands::Behind(_))
    }

    /// What a line says that was sent, if anything.
    pub(super) fn split<'a>(&self, line: &'a str) -> Option<Said<'a>> {
        let (side, at) = self.place(line)?;
        let prefix = line.get(..at)?;
        let side = match (side, &self.words) {
            (Side::Either, Some((replies, commands))) => match (replies.is_in(prefix), commands.is_in(prefix)) {
                (true, false) => Side::Reply,
                (false, true) => Side::Command,
                _ => return None,
            },
            (side, _) => side,
        };
        Some(Said { side, text: unwrapped(line.get(at..)?, prefix), prefix })
    }

    /// The same for a line whose mark is another one, if words tell its side: what stands before it may grow when
    /// somebody logs in.
    pub(super) fn split_by_words<'a>(&self, line: &'a str, tables: &Tables) -> Option<Said<'a>> {
        let (replies, commands) = self.words.as_ref()?;
        let (at, is_verb) = learn::places_of(line, tables).next()?;
        let prefix = line.get(..at)?;
        let side = match (replies.is_in(prefix), commands.is_in(prefix)) {
            (true, false) if !is_verb => Side::Reply,
            (false, true) if is_verb => Side::Command,
            _ => return None,
        };
        Some(Said { side, text: unwrapped(line.get(at..)?, prefix), prefix })
    }

    /// Where that which was sent begins: behind the last of the marks that stand one after the other.
    fn place(&self, line: &str) -> Option<(Side, usize)> {
        let nothing = self.replies.is_nothing();
        let indent = || line.len() - line.trim_start().len();
        if let Some((side, at)) = self.behind_mark(line) {
            // One space belongs to the mark; others are those of a line within a reply.
            let space = line.get(at..)?.starts_with([' ', '\t']);
            return Some((side, at + usize::from(space)));
        }
        match &self.commands {
            Commands::WithReplies if nothing => Some((Side::Either, indent())),
            Commands::Behind(commands) if commands.is_nothing() => Some((Side::Command, indent())),
            _ if nothing => {
                let is_reply = reply_head(line.get(indent()..)?).is_some();
                Some(if is_reply { (Side::Reply, indent()) } else { (Side::Either, 0) })
            }
            _ => None,
        }
    }

    fn behind_mark(&self, line: &str) -> Option<(Side, usize)> {
        let (commands, side) = match &self.commands {
            Commands::Behind(commands) => (Some(commands), Side::Reply),
            Commands::WithReplies if self.replies.is_nothing() => return None,
            Commands::WithReplies => (None, Side::Either),
            Commands::Nowhere => (None, Side::Reply),
        };
        let here = |start: usize, token: &str| {
            let reply = self.replies.fits(token).map(|length| (side, start + length));
            reply.or_else(|| Some((Side::Command, start + commands?.fits(token)?)))
        };
        let lately = self.lately.get();
        let known = lately.into_iter().find_map(|start| {
            let token = mark::token_at(line, start)?;
            Some((start + token.len(), here(start, token)?))
        });
        let (from, mut found) = known.map_or((0, None), |(end, here)| (end, Some(here)));
        for (start, token) in mark::tokens_from(line, from) {
            match (here(start, token), found) {
                (None, Some(_)) => break,
                (None, None) => {}
                (here, _) => {
                    found = here;
                    if known.is_none() {
                        self.lately.set([start, lately[0]]);
                    }
                }
            }
        }
        found
    }
}

/// Whether a form reads a command or the beginning of a reply in a line.
pub(super) fn looks_sent(form: &Form, line: &str, tables: &Tables) -> bool {
    let flat = form.flat(line, tables);
    let pair =
        || (form.has_pairs && pair(&flat, tables).is_some()) || form.is_access_log && access_log(&flat).is_some();
    let is_sent = |said: Said<'_>| match said.side {
        Side::Command => true,
        _ => reply_head(said.text.trim_start()).is_some() || tables.command_line(said.text).1.is_some(),
    };
    form.split(&flat).or_else(|| form.split_by_words(&flat, tables)).is_some_and(is_sent) || pair()
}

/// Whether something in a line looks like a command or a reply.
pub(super) fn has_candidates(line: &str, tables: &Tables) -> bool {
    learn::places_of(line, tables).next().is_some()
}

/// A text without the signs around it and the written line ends behind it.
fn unwrapped<'a>(text: &'a str, prefix: &str) -> &'a str {
    let opening = text.chars().next().filter(|first| mark::OPENING.contains(first));
    let mut text = match opening.and_then(|opening| text.get(1..)?.rfind(mark::closing(opening))) {
        Some(end) => text.get(1..=end).unwrap_or(text),
        None => text.trim_end(),
    };
    // A field that began before the mark ends here.
    if text.ends_with('"') && prefix.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        text = text.get(..text.len() - 1).unwrap_or(text);
    }
    text = text.trim_end();
    while let Some(less) = text.strip_suffix("\\n").or_else(|| text.strip_suffix("\\r")) {
        text = less;
    }
    text
}

/// `220, resp: ready` and `220: ready` as `220 ready`: some write the code and the text apart.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start();
    if let Some(said) = bare.get(3..).and_then(|rest| rest.strip_prefix(": "))
        && let Some(code) = bare.get(..3).filter(|code| reply_head(code).is_some())
    {
        return Cow::Owned(format!("{code} {said}"));
    }
    let apart = text.get(3..).and_then(|rest| rest.strip_prefix(", ")).and_then(|rest| rest.split_once([':', '=']));
    match (apart, text.get(..3)) {
        (Some((name, said)), Some(code))
            if reply_head(code).is_some() && name.bytes().all(|byte| byte.is_ascii_alphabetic()) =>
        {
            Cow::Owned(format!("{code} {}", said.trim_start().trim_matches(['"', '\''])))
        }
        _ => Cow::Borrowed(text),
    }
}

/// The lines of a reply that stand in one line of the log, with their ends as they are or as they are escaped.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (line, behind) = match end_of_line(text) {
            Some((end, next)) => (text.get(..end)?, text.get(next..)),
            None => (text, None),
        };
        rest = behind;
        Some(line)
    })
}

/// Where a line ends, and where the next one begins. A backslash and an `n` may also be part of a path.
fn end_of_line(text: &str) -> Option<(usize, usize)> {
    // Most lines have neither.
    memchr2(b'\\', b'\n', text.as_bytes())?;
    let ends = text.match_indices("\\n").filter(|(at, _)| {
        let next = text.get(at + 2..).unwrap_or_default();
        text.get(..*at).is_some_and(|before| before.ends_with("\\r"))
            || next.starts_with(' ')
            || reply_head(next).is_some()
    });
    let escaped = ends.map(|(at, end)| (at, at + end.len())).next();
    let plain = text.find('\n').map(|at| (at, at + 1));
    let (end, next) = escaped.into_iter().chain(plain).min()?;
    let line = text.get(..end)?.trim_end_matches('\r');
    Some((line.strip_suffix("\\r").unwrap_or(line).len(), next))
}
