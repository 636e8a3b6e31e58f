//! Lines that are too long for a terminal, by the columns that they take and where their script lets them break.

mod breaks;

use std::borrow::Cow;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// What a line begins with in a language from right to left (UAX #9).
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";
const END_OF_ISOLATE: char = '\u{2069}';

/// The columns that a text takes on a terminal.
pub(super) fn width(text: &str) -> usize {
    textwrap::core::display_width(text)
}

/// Whether the line stands at the margin, where only headings do.
pub(super) fn is_heading(line: &str) -> bool {
    let line = line.trim_start_matches(RIGHT_TO_LEFT_MARK);
    !line.is_empty() && !line.starts_with(' ')
}

/// The line in lines of at most so many columns. Only what may not be broken takes more of them.
pub(super) fn wrapped(line: &str, columns: usize) -> Cow<'_, str> {
    if width(line) <= columns {
        return Cow::Borrowed(line);
    }
    let Parts { direction, before, words } = Parts::of(line);
    let indent = format!("{direction}{}", " ".repeat(hanging_indent(before, words, columns)));
    let start = format!("{direction}{before}");
    let options = Options::new(columns)
        .initial_indent(&start)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_separator(WordSeparator::Custom(breaks::words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(words, options);
    Cow::Owned(isolated(&lines, &indent))
}

/// A line as a terminal shows it.
struct Parts<'a> {
    /// The mark of its direction.
    direction: &'a str,
    /// The margin, and the mark of an item.
    before: &'a str,
    words: &'a str,
}

impl<'a> Parts<'a> {
    fn of(line: &'a str) -> Self {
        let start = if line.starts_with(RIGHT_TO_LEFT_MARK) { RIGHT_TO_LEFT_MARK.len() } else { 0 };
        let (direction, line) = line.split_at_checked(start).unwrap_or_default();
        let words = line.trim_start_matches(' ');
        let margin = line.len() - words.len();
        let mark = words.split_inclusive(' ').next().unwrap_or_default();
        let number = mark.strip_suffix(". ").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let mark = if mark == "- " || number { mark.len() } else { 0 };
        let (before, words) = line.split_at_checked(margin + mark).unwrap_or(("", line));
        Self { direction, before, words }
    }
}

// Lines after the first of an item stand below its words, not below its mark; those of a row below its last column, if
// that leaves enough room for them.
fn hanging_indent(before: &str, words: &str, columns: usize) -> usize {
    let margin = width(before);
    let Some((cells, _)) = words.rsplit_once("  ") else { return margin };
    let column = margin + width(cells) + 2;
    if column <= columns / 2 { column } else { margin + 2 }
}

// A line break ends all isolates (UAX #9, rule X8): what has been in one is to be in one on the next line.
fn isolated(lines: &[Cow<'_, str>], indent: &str) -> String {
    let mut out = String::new();
    let mut open: Vec<char> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let mut words = line.as_ref();
        if place > 0 {
            out.push('\n');
            out.push_str(indent);
            words = words.strip_prefix(indent).unwrap_or(words);
        }
        out.extend(&open);
        out.push_str(words);
        for character in words.chars() {
            match character {
                END_OF_ISOLATE => _ = open.pop(),
                _ if breaks::begins_isolate(character) => open.push(character),
                _ => {}
            }
        }
        out.extend(open.iter().map(|_| END_OF_ISOLATE));
    }
    out
}
