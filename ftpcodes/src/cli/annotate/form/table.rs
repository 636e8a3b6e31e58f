//! Logs that are rows of columns, where a verb and its argument, or a code and its text, stand in columns of their own.

use crate::cli::annotate::heads::{Tables, reply_head};

/// What may stand between columns.
const DELIMITERS: [char; 4] = ['\t', '|', ';', ','];

/// Which columns of a row have what was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    delimiter: char,
    verbs: usize,
    codes: usize,
}

impl Columns {
    /// Those of rows with a delimiter, for each that nearly all of these lines have.
    pub(super) fn learn<L: AsRef<str>>(lines: &[L], tables: &Tables) -> impl Iterator<Item = Self> {
        let filled = || lines.iter().map(AsRef::as_ref).filter(|line: &&str| !line.trim().is_empty());
        DELIMITERS.into_iter().filter_map(move |delimiter| {
            // One comma also stands before fractions of a second.
            let least = if matches!(delimiter, ',' | ';') { 2 } else { 1 };
            let with = filled().filter(|line| line.matches(delimiter).count() >= least).count();
            let is_table = with > 1 && with * 10 >= filled().count() * 9;
            let rows = filled().map(|line| columns(line, delimiter).collect::<Vec<_>>());
            if is_table { Self::of(&rows.collect::<Vec<_>>(), delimiter, tables) } else { None }
        })
    }

    fn of(rows: &[Vec<String>], delimiter: char, tables: &Tables) -> Option<Self> {
        let widest = rows.iter().map(Vec::len).max()?;
        let cells = |place: usize| rows.iter().filter_map(move |row| row.get(place));
        let verbs = (0..widest).max_by_key(|place| cells(*place).filter(|cell| has_verb(cell, tables)).count())?;
        // A number that stands beside a verb, too, is no code.
        let of_replies = || rows.iter().filter(|row| !row.get(verbs).is_some_and(|cell| has_verb(cell, tables)));
        let of_commands = || rows.iter().filter(|row| row.get(verbs).is_some_and(|cell| has_verb(cell, tables)));
        let is_code = |row: &Vec<String>, place: usize| row.get(place).is_some_and(|cell| has_code(cell, tables));
        let free = (0..widest).filter(|place| !of_commands().any(|row| is_code(row, *place)));
        let codes = free.max_by_key(|place| of_replies().filter(|row| is_code(row, *place)).count())?;
        Some(Self { delimiter, verbs, codes })
    }

    /// A row as a line of words: the other columns first, then what was sent behind a mark. The argument of a verb and
    /// the text of a code may stand in the next column.
    pub(super) fn flat(self, line: &str, tables: &Tables) -> Option<String> {
        let columns: Vec<String> = columns(line, self.delimiter).collect();
        let is = |place: usize, has: fn(&str, &Tables) -> bool| columns.get(place).filter(|cell| has(cell, tables));
        let (place, cell) = match (is(self.verbs, has_verb), is(self.codes, has_code)) {
            (Some(cell), _) => (self.verbs, cell),
            (None, cell) => (self.codes, cell?),
        };
        let size = if cell.contains(' ') { 1 } else { 2 };
        let (before, sent) = columns.split_at_checked(place)?;
        let (sent, behind) = sent.split_at_checked(sent.len().min(size))?;
        let others = before.iter().chain(behind).map(|column| column.replace(' ', "_"));
        Some(format!("{} column= {}", others.collect::<Vec<_>>().join(" "), sent.join(" ").trim_end()))
    }
}

fn has_verb(cell: &str, tables: &Tables) -> bool {
    let verb = cell.split(' ').next().unwrap_or_default();
    verb.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) && tables.command(verb).is_some()
}

fn has_code(cell: &str, tables: &Tables) -> bool {
    reply_head(cell).is_some_and(|(code, ..)| tables.code(code).is_some())
}

/// No row of a log has more columns.
const MOST: usize = 64;

/// The columns without blanks and quotation marks around them.
fn columns(line: &str, delimiter: char) -> impl Iterator<Item = String> {
    let mut rest = Some(line);
    let columns = std::iter::from_fn(move || {
        let text = rest?.trim_start_matches(' ');
        let quoted = text.strip_prefix('"').and_then(|inner| Some((inner, end_of_quoted(inner, delimiter)?)));
        if let Some((inner, end)) = quoted {
            rest = inner.get(end + 1..).and_then(|behind| behind.trim_start_matches(' ').strip_prefix(delimiter));
            return inner.get(..end).map(|column| column.replace("\"\"", "\""));
        }
        let (column, behind) = text.split_once(delimiter).map_or((text, None), |(column, rest)| (column, Some(rest)));
        rest = behind;
        Some(column.trim().to_owned())
    });
    columns.take(MOST)
}

/// Where the quotation mark stands that closes a column: before the next delimiter or at the end.
fn end_of_quoted(inner: &str, delimiter: char) -> Option<usize> {
    let closes = |at: usize| {
        let behind = inner.get(at + 1..).unwrap_or_default().trim_start_matches(' ');
        behind.is_empty() || behind.starts_with(delimiter)
    };
    inner.match_indices('"').map(|(at, _)| at).find(|at| closes(*at))
}
