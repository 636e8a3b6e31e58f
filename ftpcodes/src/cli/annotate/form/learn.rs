//! Learning a form from the first lines of a log.

mod numbers;
mod order;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use super::mark::{Mark, Word, tokens};
use super::table::Columns;
use super::{Commands, Form, Said, Side, fields, pairs};
use crate::cli::annotate::heads::{Separator, Tables, is_tail, reply_head};

/// What may have been sent, at a place of a line.
struct Candidate {
    mark: Mark,
    at: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code(u16, Separator),
    Verb,
}

/// What stands behind a mark.
#[derive(Default, Clone)]
struct Count {
    codes: usize,
    verbs: usize,
    /// Replies that directly follow a command.
    pairs: usize,
    /// Its codes, each once.
    different: Vec<u16>,
    /// The first line.
    first: usize,
    /// A reply behind this mark whose last line has not come: its lines are no commands.
    open: Option<u16>,
}

impl Count {
    /// How much it looks like replies. One number again and again is rather something else: `Window: 502`.
    fn as_replies(&self) -> usize {
        let most = 4 * self.different.len();
        self.codes.min(most) + 2 * self.pairs.min(most)
    }
}

type Counts = HashMap<Mark, Count>;

pub(super) fn learn<L: AsRef<str>>(lines: &[L], tables: &Tables, at_end: bool) -> Option<Form> {
    let plain = learn_plain(lines, tables, at_end);
    if plain.as_ref().is_some_and(|form| form.is_access_log || form.has_pairs) {
        return plain;
    }
    let mut best = (plain.as_ref().map_or(0, |form| sent(form, lines, tables)), plain);
    for columns in Columns::learn(lines, tables) {
        let row = |line: &L| columns.flat(line.as_ref(), tables);
        let rows: Vec<String> = lines.iter().map(|line| row(line).unwrap_or_default()).collect();
        let Some(form) = learn_plain(&rows, tables, at_end) else { continue };
        let count = sent(&form, &rows, tables);
        if count > best.0 {
            best = (count, Some(Form { columns: Some(columns), ..form }));
        }
    }
    best.1
}

/// How many lines of both sides a form reads.
fn sent<L: AsRef<str>>(form: &Form, lines: &[L], tables: &Tables) -> usize {
    let replies = |said: &Said<'_>| said.side != Side::Command && reply_head(said.text.trim_start()).is_some();
    let is_sent = |said: &Said<'_>| replies(said) || tables.command_line(said.text).1.is_some();
    lines.iter().filter(|line| form.split(line.as_ref()).is_some_and(|said| is_sent(&said))).count()
}

fn learn_plain<L: AsRef<str>>(lines: &[L], tables: &Tables, at_end: bool) -> Option<Form> {
    let numbers = numbers::of(lines, tables);
    let found: Vec<Vec<Candidate>> = lines.iter().map(|line| candidates(line.as_ref(), tables, &numbers)).collect();
    let access = lines.iter().filter(|line| fields::access_log(line.as_ref()).is_some()).count();
    let sent = found.iter().filter(|candidates| !candidates.is_empty()).count();
    let has_pairs = pairs::are_in(lines, sent, tables);
    let counts = count(&found);
    let (replies, count) = match best_replies(&counts) {
        Some((mark, count)) => (mark.clone(), count.clone()),
        None if access > 0 || has_pairs => (Mark::before("", 0), Count::default()),
        None => return None,
    };
    let is_access_log = access > 0 && access * 2 >= count.codes;
    let commands = if is_access_log || has_pairs { Commands::Nowhere } else { best_commands(&counts, &replies) };
    // A single code may be a number of prose; the next lines tell.
    let is_sure = is_access_log
        || has_pairs
        || count.codes >= 2
        || commands != Commands::Nowhere
        || at_end && is_plausible(&replies);
    if !is_sure {
        return None;
    }
    let form = Form {
        replies,
        commands,
        words: None,
        lately: Cell::default(),
        reply_first: false,
        newest_first: false,
        is_access_log,
        has_pairs,
        columns: None,
    };
    let form = widened(form, &counts).with_words(lines, &found);
    let reply_first = order::is_reply_first(&form, lines, tables);
    let newest_first = order::is_newest_first(&form, lines, reply_first, tables);
    Some(Form { reply_first: reply_first && !newest_first, newest_first, ..form })
}

/// A mark behind which a reply is expected even if it is the only one.
fn is_plausible(mark: &Mark) -> bool {
    mark.is_nothing() || !mark.shape.chars().all(char::is_alphanumeric)
}

fn best_replies(counts: &Counts) -> Option<(&Mark, &Count)> {
    let with_codes = counts.iter().filter(|(_, count)| count.codes > 0);
    with_codes.max_by_key(|(mark, count)| (count.as_replies(), usize::MAX - count.first, mark.shape.len()))
}

/// The mark of the commands: that of the replies, unless another has more verbs and hardly a code.
fn best_commands(counts: &Counts, replies: &Mark) -> Commands {
    let shared = counts.get(replies).map_or(0, |count| count.verbs);
    let others = counts.iter().filter(|(mark, count)| *mark != replies && count.verbs > count.codes);
    let other = others.max_by_key(|(mark, count)| (count.verbs, usize::MAX - count.first, mark.shape.len()));
    match other {
        Some((mark, count)) if count.verbs > shared => Commands::Behind(mark.clone()),
        _ if shared > 0 => Commands::WithReplies,
        _ => Commands::Nowhere,
    }
}

fn count(found: &[Vec<Candidate>]) -> Counts {
    let mut counts = Counts::new();
    let mut command_before = false;
    // Of some logs, only the first line of a reply has the mark.
    let mut is_open = false;
    for (line, candidates) in found.iter().enumerate() {
        let mut command_here = false;
        for candidate in candidates {
            let new = Count { first: line, ..Count::default() };
            let count = counts.entry(candidate.mark.clone()).or_insert(new);
            match candidate.kind {
                Kind::Code(code, separator) => {
                    count.codes += 1;
                    if !count.different.contains(&code) {
                        count.different.push(code);
                    }
                    count.pairs += usize::from(command_before);
                    match (separator, count.open) {
                        (Separator::More, None) => count.open = Some(code),
                        (Separator::Last, Some(_)) => count.open = None,
                        _ => {}
                    }
                    is_open = separator == Separator::More;
                }
                Kind::Verb if count.open.is_none() && !(is_open && candidate.mark.is_nothing()) => {
                    count.verbs += 1;
                    command_here = true;
                }
                Kind::Verb => {}
            }
        }
        if !candidates.is_empty() {
            command_before = command_here;
        }
    }
    counts
}

/// The places of a line where a reply or a command may begin.
fn candidates(line: &str, tables: &Tables, numbers: &HashSet<Mark>) -> Vec<Candidate> {
    let mut replied = false;
    let mut found = places(line, tables);
    found.retain(|candidate| {
        // Behind a code stands its text.
        let is_text = replied && candidate.kind == Kind::Verb;
        let is_number = candidate.kind != Kind::Verb && numbers.contains(&candidate.mark);
        replied |= candidate.kind != Kind::Verb && !is_number;
        !is_text && !is_number
    });
    found
}

/// The places of a line where there is a code, or a verb.
pub(super) fn places_of(line: &str, tables: &Tables) -> impl Iterator<Item = (usize, bool)> + use<> {
    places(line, tables).into_iter().map(|candidate| (candidate.at, candidate.kind == Kind::Verb))
}

/// All places of a line where there is a code or a verb.
fn places(line: &str, tables: &Tables) -> Vec<Candidate> {
    /// Signs behind which something may begin within a word.
    const SIGNS: [char; 13] = [':', '"', '\'', ']', '>', ')', '=', '|', ',', '`', '[', '*', '+'];
    let mut found = Vec::new();
    for (start, token) in tokens(line) {
        // But not within a time of day or an address. Behind the name of a file and the number of a line it may.
        let is_digit = |place: usize| token.as_bytes().get(place).is_some_and(u8::is_ascii_digit);
        let is_named = token.starts_with(|first: char| first.is_ascii_alphabetic());
        let within = |place: usize| is_digit(place.wrapping_sub(1)) && is_digit(place + 1) && !is_named;
        let inner = token
            .char_indices()
            .filter(|(place, sign)| SIGNS.contains(sign) && !(matches!(sign, ',' | ':') && within(*place)));
        let starts = std::iter::once(0).chain(inner.map(|(place, sign)| place + sign.len_utf8()));
        for at in starts.map(|inner| start + inner) {
            if let Some(kind) = line.get(at..).and_then(|text| kind(text, line, at, tables)) {
                found.push(Candidate { mark: Mark::before(line, at), at, kind });
            }
        }
    }
    found
}

fn kind(text: &str, line: &str, at: usize, tables: &Tables) -> Option<Kind> {
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        let end = text.get(3..)?;
        let mark = Mark::before(line, at);
        if mark.is_of_http() || end.trim().is_empty() && mark.is_of_number() {
            return None;
        }
        let quoted = end.starts_with(['"', '\'', ']', '*']) || end.starts_with("\\r") || end.starts_with("\\n");
        let apart = end.starts_with(", ") && mark.is_code_word();
        // But `12: USER ada` is a line with its number.
        let with_colon = end.strip_prefix(": ").is_some_and(|said| begins_text(said, tables));
        let head = if quoted || apart || with_colon { text.get(..3)? } else { text };
        let (code, separator, _) = reply_head(head)?;
        // A number of prose is most often no code at all.
        return tables.code(code).map(|_| Kind::Code(code, separator));
    }
    let end = text.find(|next: char| !next.is_ascii_alphanumeric()).unwrap_or(text.len());
    let behind = text.get(end..)?.chars().next();
    let whole = matches!(behind, None | Some(' ' | '\t' | '*')) || {
        let (tail, rest) = text.get(end..)?.split_once(' ').unwrap_or((text.get(end..)?, ""));
        is_tail(tail, rest)
    };
    let verb = text.get(..end)?;
    // Small letters are those of prose, unless the whole line is a command.
    let small = verb.bytes().any(|byte| byte.is_ascii_lowercase());
    let alone = at == line.len() - line.trim_start().len() && line.split_whitespace().count() <= 2;
    (whole && (!small || alone) && tables.command(verb).is_some()).then_some(Kind::Verb)
}

/// Whether a text is neither a command nor a reply.
fn begins_text(text: &str, tables: &Tables) -> bool {
    tables.command_line(text).1.is_none() && reply_head(text.trim_start()).is_none()
}

/// A mark that is a name in brackets changes with who is logged in.
fn widened(mut form: Form, counts: &Counts) -> Form {
    if form.commands == Commands::WithReplies
        && let Some(any) = form.replies.for_any_name()
    {
        let alike = |(mark, count): &(&Mark, &Count)| {
            mark.for_any_name().as_ref() == Some(&any) && count.codes > 0 && count.verbs > 0
        };
        if counts.iter().filter(alike).count() > 1 {
            form.replies = any;
        }
    }
    form
}

impl Form {
    /// Finds the words that only lines of replies, and only lines of commands have before the mark.
    fn with_words<L: AsRef<str>>(mut self, lines: &[L], found: &[Vec<Candidate>]) -> Self {
        if self.commands != Commands::WithReplies || self.replies.is_nothing() {
            return self;
        }
        let (mut replies, mut commands) = (Vec::new(), Vec::new());
        for (line, candidates) in lines.iter().zip(found) {
            let line = line.as_ref();
            let Some(candidate) = candidates.iter().find(|here| self.replies.stands_before(&here.mark)) else {
                continue;
            };
            let side = if candidate.kind == Kind::Verb { &mut commands } else { &mut replies };
            side.push(line.get(..candidate.at).unwrap_or_default());
        }
        if let (Some(reply), Some(command)) = (only_in(&replies, &commands), only_in(&commands, &replies)) {
            self.words = Some((Word::new(reply), Word::new(command)));
        }
        self
    }
}

/// A word that all of these prefixes have, and none of the others.
fn only_in<'a>(these: &[&'a str], others: &[&str]) -> Option<&'a str> {
    let has = |prefix: &&str, word: &str| tokens(prefix).any(|(_, other)| other == word);
    let words = tokens(these.first()?).map(|(_, word)| word);
    let mut only = words
        .filter(|word| these.iter().all(|prefix| has(prefix, word)) && !others.iter().any(|prefix| has(prefix, word)));
    only.find(|word| !word.bytes().any(|byte| byte.is_ascii_digit()))
}

impl Mark {
    fn stands_before(&self, mark: &Self) -> bool {
        self == mark || mark.for_any_name().as_ref() == Some(self)
    }
}
