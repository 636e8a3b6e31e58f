//! Logs that are rows of columns, where a verb and its argument, or a code and its text, stand in columns of their own.

use crate::cli::annotate::heads::{Tables, reply_head};

/// What may stand between columns.
const DELIMITERS: [char; 4] = ['\t', '|', ';', ','];

/// The delimiters that nearly all of these lines have.
pub(super) fn delimiters<L: AsRef<str>>(lines: &[L]) -> impl Iterator<Item = char> {
    let filled = || lines.iter().map(AsRef::as_ref).filter(|line: &&str| !line.trim().is_empty());
    DELIMITERS.into_iter().filter(move |delimiter| {
        // One comma also stands before fractions of a second.
        let least = if matches!(delimiter, ',' | ';') { 2 } else { 1 };
        let with = filled().filter(|line| line.matches(*delimiter).count() >= least).count();
        with > 1 && with * 10 >= filled().count() * 9
    })
}

/// A row as a line of words: the other columns first, then what was sent behind a mark.
pub(super) fn flat(line: &str, delimiter: char, tables: &Tables) -> Option<String> {
    let columns: Vec<String> = columns(line, delimiter).collect();
    let (place, is_whole) = columns.iter().enumerate().find_map(|(place, column)| {
        let first = column.split(' ').next()?;
        let is_verb = first.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && tables.command(first).is_some();
        let is_code = reply_head(column).is_some_and(|(code, ..)| tables.code(code).is_some());
        (is_verb || is_code).then_some((place, first.len() < column.len()))
    })?;
    let (before, sent) = columns.split_at_checked(place)?;
    let (sent, behind) = sent.split_at_checked(if is_whole { 1 } else { sent.len().min(2) })?;
    let others = before.iter().chain(behind).map(|column| column.replace(' ', "_"));
    Some(format!("{} column= {}", others.collect::<Vec<_>>().join(" "), sent.join(" ").trim_end()))
}

/// The columns without blanks and quotation marks around them.
fn columns(line: &str, delimiter: char) -> impl Iterator<Item = String> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?.trim_start_matches(' ');
        let quoted = text.strip_prefix('"').and_then(|inner| Some((inner, end_of_quoted(inner, delimiter)?)));
        if let Some((inner, end)) = quoted {
            rest = inner.get(end + 1..).and_then(|behind| behind.trim_start_matches(' ').strip_prefix(delimiter));
            return inner.get(..end).map(|column| column.replace("\"\"", "\""));
        }
        let (column, behind) = text.split_once(delimiter).map_or((text, None), |(column, rest)| (column, Some(rest)));
        rest = behind;
        Some(column.trim().to_owned())
    })
}

/// Where the quotation mark stands that closes a column: before the next delimiter or at the end.
fn end_of_quoted(inner: &str, delimiter: char) -> Option<usize> {
    let closes = |at: usize| {
        let behind = inner.get(at + 1..).unwrap_or_default().trim_start_matches(' ');
        behind.is_empty() || behind.starts_with(delimiter)
    };
    inner.match_indices('"').map(|(at, _)| at).find(|at| closes(*at))
}
