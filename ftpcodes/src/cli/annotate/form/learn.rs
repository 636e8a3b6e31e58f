//! Learning a form from the first lines of a log.

mod candidates;
mod numbers;
mod order;
mod words;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

pub(super) use self::candidates::places_of;
use self::candidates::{Candidate, Kind, Letters, candidates};
use super::mark::Mark;
use super::table::Columns;
use super::{Commands, Form, Said, Side, fields, pairs};
use crate::cli::annotate::heads::{Separator, Tables, reply_head};

/// What stands behind a mark.
#[derive(Default, Clone)]
struct Count {
    codes: usize,
    verbs: usize,
    /// Replies that directly follow a command.
    pairs: usize,
    /// How many of these follow a verb behind each mark.
    answers: HashMap<Mark, usize>,
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
    let form = learn_in(Letters::Capital, lines, tables, at_end)?;
    if form.has_commands() || form.is_bare() {
        return Some(form);
    }
    // Words of prose are verbs, too, but hardly several of them.
    let typed = learn_in(Letters::Any, lines, tables, at_end).filter(|form| verbs(form, lines, tables) > 1);
    Some(typed.map_or(form, |typed| Form { is_typed: true, ..typed }))
}

/// How many different commands a form reads.
fn verbs<L: AsRef<str>>(form: &Form, lines: &[L], tables: &Tables) -> usize {
    let said = lines.iter().filter_map(|line| form.split(line.as_ref())).filter(|said| said.side != Side::Reply);
    let commands = said.filter_map(|said| tables.command_line(said.text).1).map(|command| command.verb);
    commands.collect::<HashSet<_>>().len()
}

fn learn_in<L: AsRef<str>>(letters: Letters, lines: &[L], tables: &Tables, at_end: bool) -> Option<Form> {
    let numbers = numbers::of(lines, tables);
    let candidates = |line: &L| candidates(line.as_ref(), tables, &numbers, letters);
    let found: Vec<Vec<Candidate>> = lines.iter().map(candidates).collect();
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
    // A code may be a number of prose; the next lines tell.
    let enough = if is_plausible(&replies) { 2 } else { 3 };
    let is_sure = is_access_log
        || has_pairs
        || commands != Commands::Nowhere
        || count.different.len() >= enough
        || count.codes > 1 && count.codes * 10 >= lines.len() * 9
        || at_end && is_plausible(&replies);
    if !is_sure {
        return None;
    }
    let form = Form {
        replies,
        commands,
        words: None,
        before: None,
        depth: None,
        skipped: 0,
        lately: Cell::default(),
        reply_first: false,
        newest_first: false,
        is_typed: false,
        is_access_log,
        has_pairs,
        columns: None,
    };
    let form = widened(form, &counts).with_words(lines, &found).with_neighbours(lines, &found);
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

/// The mark of the commands: that of the replies, unless another has more verbs and hardly a code. Where a log has two
/// forms, it is the one whose verbs these replies follow.
fn best_commands(counts: &Counts, replies: &Mark) -> Commands {
    let shared = counts.get(replies).map_or(0, |count| count.verbs);
    let others = counts.iter().filter(|(mark, count)| *mark != replies && count.verbs > count.codes);
    let answered = |mark: &Mark| counts.get(replies).and_then(|count| count.answers.get(mark)).copied();
    let order = |mark: &Mark, count: &Count| (answered(mark), count.verbs, usize::MAX - count.first, mark.shape.len());
    let other = others.max_by_key(|(mark, count)| order(mark, count));
    match other {
        Some((mark, count)) if count.verbs > shared => Commands::Behind(mark.clone()),
        _ if shared > 0 => Commands::WithReplies,
        _ => Commands::Nowhere,
    }
}

fn count(found: &[Vec<Candidate>]) -> Counts {
    let mut counts = Counts::new();
    // Behind which marks the line before has verbs.
    let mut before: Vec<Mark> = Vec::new();
    // Of some logs, only the first line of a reply has the mark.
    let mut is_open = false;
    for (line, candidates) in found.iter().enumerate() {
        let mut here = Vec::new();
        for candidate in candidates {
            let new = Count { first: line, ..Count::default() };
            let count = counts.entry(candidate.mark.clone()).or_insert(new);
            match candidate.kind {
                Kind::Code(code, separator) => {
                    count.codes += 1;
                    if !count.different.contains(&code) {
                        count.different.push(code);
                    }
                    count.pairs += usize::from(!before.is_empty());
                    for mark in &before {
                        *count.answers.entry(mark.clone()).or_default() += 1;
                    }
                    match (separator, count.open) {
                        (Separator::More, None) => count.open = Some(code),
                        (Separator::Last, Some(_)) => count.open = None,
                        _ => {}
                    }
                    is_open = separator == Separator::More;
                }
                Kind::Verb if is_open && (candidate.is_indented || candidate.mark.is_nothing()) => {}
                Kind::Verb if count.open.is_none() => {
                    count.verbs += 1;
                    here.push(candidate.mark.clone());
                }
                Kind::Verb => {}
            }
        }
        if !candidates.is_empty() {
            before = here;
        }
    }
    counts
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

impl Mark {
    fn stands_before(&self, mark: &Self) -> bool {
        self == mark || mark.for_any_name().as_ref() == Some(self)
    }
}
