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
mod stray;
mod table;
mod text;

use std::borrow::Cow;
use std::cell::Cell;

pub(super) use fields::{Both, Fields, access_log};
pub(super) use json::{flat, text_alone};
pub(super) use mark::shape;
use mark::{Mark, Word};
pub(super) use pairs::pair;
pub(super) use stray::{failure, has_candidates, looks_sent};
use table::Columns;
use text::unwrapped;
pub(super) use text::{joined, lines};

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

impl Said<'_> {
    /// Which side sent it, if it is a command or begins a reply.
    pub(super) fn sent(&self, tables: &Tables) -> Option<Side> {
        let is_command = || tables.command_line(self.text).1.is_some();
        match self.side {
            Side::Command => Some(Side::Command),
            _ if reply_head(self.text.trim_start()).is_some() => Some(Side::Reply),
            Side::Either => is_command().then_some(Side::Command),
            Side::Reply => None,
        }
    }
}

/// How to tell what was sent from the rest of a line.
#[derive(Clone, Debug)]
pub(super) struct Form {
    replies: Mark,
    commands: Commands,
    /// Words before the mark that only lines of replies, and only lines of commands have.
    words: Option<(Word, Word)>,
    /// The word before the mark, if it is always the same.
    before: Option<String>,
    /// So many words stand before what was sent, the mark among them.
    depth: Option<usize>,
    /// So many words that look like the mark stand before it.
    skipped: usize,
    /// Where the marks of the last lines stood, which is where those of the next ones stand most often.
    lately: Cell<[usize; 2]>,
    /// The replies stand before their commands.
    pub(super) reply_first: bool,
    /// Verbs stand in small letters.
    pub(super) is_typed: bool,
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
                // Where commands have a mark, what has none is no command.
                let other = if matches!(self.commands, Commands::Behind(_)) { Side::Reply } else { Side::Either };
                Some(if is_reply { (Side::Reply, indent()) } else { (other, 0) })
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
        let known = lately.into_iter().filter(|_| self.skipped == 0).find_map(|start| {
            let token = mark::token_at(line, start)?;
            Some((start + token.len(), here(start, token)?))
        });
        let (from, mut found) = known.map_or((0, None), |(end, here)| (end, Some(here)));
        let mut skipped = self.skipped;
        for (start, token) in mark::tokens_from(line, from) {
            match (here(start, token), found) {
                (None, Some(_)) if skipped > 0 => (skipped, found) = (skipped - 1, None),
                (None, Some(_)) => break,
                // A code behind a mark of digits: `1793527200007 220 Ready`.
                (Some(_), Some(_)) if token.len() == 3 && reply_head(token).is_some() => break,
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
