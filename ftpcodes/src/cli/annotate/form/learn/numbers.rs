//! Numbers that are no codes.

use std::collections::{HashMap, HashSet};

use super::candidates::{Kind, Letters, places};
use crate::cli::annotate::form::mark::Mark;
use crate::cli::annotate::heads::Tables;

/// The marks of numbers that are no codes, though they look like some: a process, a line of source, a thread. What was
/// sent stands behind them, and has more different codes.
pub(super) fn of<L: AsRef<str>>(lines: &[L], tables: &Tables) -> HashSet<Mark> {
    let mut columns: HashMap<Mark, Column> = HashMap::new();
    for line in lines {
        let places = places(line.as_ref(), tables, Letters::Capital);
        for (place, candidate) in places.iter().enumerate() {
            let Kind::Code(code, _) = candidate.kind else { continue };
            let behind = places.get(place + 1..).unwrap_or_default();
            let is_before_code = behind.iter().any(|next| next.kind != Kind::Verb);
            let is_before_verb = matches!(behind, [next] if next.kind == Kind::Verb);
            let column = columns.entry(candidate.mark.clone()).or_default();
            column.codes.insert(code);
            column.lines += 1;
            column.before_others += usize::from(is_before_code || is_before_verb);
        }
    }
    let most = columns.values().map(|column| column.codes.len()).max().unwrap_or_default();
    let is_number = |column: &Column| {
        column.codes.len() < most && column.lines > 1 && column.before_others * 10 >= column.lines * 9
    };
    columns.into_iter().filter(|(_, column)| is_number(column)).map(|(mark, _)| mark).collect()
}

/// The numbers behind one mark.
#[derive(Default)]
struct Column {
    codes: HashSet<u16>,
    lines: usize,
    /// Lines in which another code, or a verb and no more, follows.
    before_others: usize,
}
