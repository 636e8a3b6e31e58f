//! Secrets that stand on another line than what names them: values behind a verb, and columns.

use std::ops::Range;

use super::is_hidden;
use super::values::{behind_blanks, is_nothing, of_argument, quoted};

/// No more lines than these may stand between a verb and its argument.
const PATIENCE: u8 = 8;

/// A verb whose argument is waited for.
#[derive(Default)]
pub(super) struct Awaited {
    lines: u8,
    /// Whether it needs no key: the verb or the key before it opened a list.
    without_key: bool,
}

impl Awaited {
    pub(super) const fn is_active(&self) -> bool {
        self.lines > 0
    }

    /// A verb that stands here; if it is a value and the last one of its line, the argument is on one of the next.
    pub(super) fn verb(&mut self, line: &str, at: usize, end: usize) {
        let behind = line.get(end..).unwrap_or_default();
        let is_last = behind.trim_end_matches(['"', '\'', ']', ',', ' ', '\t', '\\']).is_empty();
        let before = line.get(..at).unwrap_or_default();
        let bare = before.trim_end_matches(['"', '\'', '[', ' ', '\t', '\\']);
        let is_element = (bare.len() < before.trim_end().len() || bare.ends_with('-')) && bare.trim().len() < 2;
        if is_last && (bare.ends_with([':', '=']) || is_element) {
            *self = Self { lines: PATIENCE, without_key: is_element };
        }
    }

    /// The argument, if this line has it.
    pub(super) fn argument(&mut self, line: &str) -> Option<Range<usize>> {
        if self.lines == 0 {
            return None;
        }
        self.lines -= 1;
        let bare = line.trim();
        if bare.starts_with(['}', ']']) {
            self.lines = 0;
            return None;
        }
        let start = behind_blanks(line, 0);
        let start = if bare.starts_with("- ") { behind_blanks(line, start + 1) } else { start };
        let element = quoted(line, start).or_else(|| bare.starts_with("- ").then_some(start..line.len()));
        let is_element = element.as_ref().is_some_and(|element| {
            let behind = line.get(element.end..).unwrap_or_default();
            behind.trim_matches(['"', '\'', ',', ']', '\\', ' ', '\t']).is_empty()
        });
        if self.without_key && is_element {
            return element.filter(|element| is_secret(line, element));
        }
        let found = of_argument(line, 0..line.len())?;
        let key = line.get(..found.start).unwrap_or_default();
        let opens = line.get(found.clone()).is_some_and(|text| matches!(text, "" | "["));
        if opens {
            self.without_key = true;
            return None;
        }
        self.lines = 0;
        // Without quotation marks, blanks belong to it.
        let is_plain = key.ends_with([' ', '\t', '=', ':']);
        let found = if is_plain { found.start..line.trim_end_matches(',').len().max(found.end) } else { found };
        is_secret(line, &found).then_some(found)
    }
}

fn is_secret(line: &str, found: &Range<usize>) -> bool {
    line.get(found.clone()).is_some_and(|text| !text.trim().is_empty() && !is_hidden(text))
}

/// The columns of a log that hold passwords, as a line of names tells.
#[derive(Default)]
pub(super) struct Columns {
    mark: char,
    /// How many cells a line has, if the log is a mere table.
    count: Option<usize>,
    places: Vec<usize>,
}

impl Columns {
    pub(super) const fn are_named(&self) -> bool {
        !self.places.is_empty()
    }

    /// Takes the line of names, if this is one: `#fields` of Zeek, the first line of a table.
    pub(super) fn named(&mut self, line: &str) {
        let zeek = line.strip_prefix("#fields").or_else(|| line.strip_prefix("#Fields:"));
        let names = zeek.map_or(line, |names| names.trim_start_matches([' ', '\t']));
        let marks = ['\t', ',', ';', '|'].into_iter().find(|mark| names.contains(*mark));
        let Some(mark) = marks.or_else(|| zeek.map(|_| ' ')) else { return };
        let cells = || names.split(mark).map(|name| name.trim().trim_matches('"'));
        let count = cells().count();
        let is_name = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-() ".contains(&byte))
        };
        let is_password = |name: &str| {
            let last = name.rsplit(['_', '.', '-', '(', ' ']).next().unwrap_or_default().trim_end_matches(')');
            last != "PASS" && ["password", "passwd", "pass", "pw"].iter().any(|word| last.eq_ignore_ascii_case(word))
        };
        if zeek.is_none() && (count < 3 || !cells().all(is_name)) {
            return;
        }
        let places: Vec<usize> = cells().enumerate().filter(|(_, name)| is_password(name)).map(|cell| cell.0).collect();
        if zeek.is_some() || !places.is_empty() {
            *self = Self { mark, count: zeek.is_none().then_some(count), places };
        }
    }

    /// What the columns of a line hold.
    pub(super) fn secrets(&mut self, line: &str) -> Vec<Range<usize>> {
        if line.starts_with('#') {
            // Other columns may follow.
            self.named(line);
            return Vec::new();
        }
        if self.places.is_empty() {
            return Vec::new();
        }
        let mut is_quoted = false;
        // A cell in quotation marks may hold the mark.
        let ends = |sign: char| {
            is_quoted ^= sign == '"' && self.mark != '\t';
            sign == self.mark && !is_quoted
        };
        let cells: Vec<&str> = line.split(ends).collect();
        if self.count.is_some_and(|count| count != cells.len()) {
            return Vec::new();
        }
        let mut start = 0;
        let mut found = Vec::new();
        for (place, cell) in cells.into_iter().enumerate() {
            let is_secret = self.places.contains(&place) && !is_nothing(cell) && !is_hidden(cell);
            if is_secret {
                let at = behind_blanks(line, start);
                found.extend(quoted(line, at).or(Some(at..start + cell.trim_end().len())));
            }
            start += cell.len() + self.mark.len_utf8();
        }
        found
    }
}
