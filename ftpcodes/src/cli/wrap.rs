//! Lines that are too long for a terminal, by the columns that they take and where their script lets them break.

mod breaks;

use std::borrow::Cow;

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// What a line begins with in a language from right to left (UAX #9).
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const FIRST_STRONG: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The columns that a text takes on a terminal.
pub(crate) fn width(text: &str) -> usize {
    textwrap::core::display_width(text)
}

/// Whether the line stands at the margin, where only headings do.
pub(crate) fn is_heading(line: &str) -> bool {
    let line = line.trim_start_matches(RIGHT_TO_LEFT_MARK);
    !line.is_empty() && !line.starts_with(' ')
}

/// The line in lines of at most so many columns. Only what may not be broken takes more of them.
pub(crate) fn wrapped(line: &str, columns: usize) -> Cow<'_, str> {
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
    Cow::Owned(isolated(&lines, &indent, words))
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
fn isolated(lines: &[Cow<'_, str>], indent: &str, whole: &str) -> String {
    let mut out = String::new();
    let mut open: Vec<char> = Vec::new();
    let mut isolates = whole.match_indices(breaks::begins_isolate).map(|(place, _)| forced(whole, place));
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
                _ if breaks::begins_isolate(character) => open.extend(isolates.next()),
                _ => {}
            }
        }
        out.extend(open.iter().map(|_| END_OF_ISOLATE));
    }
    out
}

/// The isolate that begins at this place, as one that does not take its direction from its first letter, which the next
/// line may not have.
fn forced(text: &str, place: usize) -> char {
    let mut characters = text.get(place..).unwrap_or_default().chars();
    let isolate = characters.next().unwrap_or(FIRST_STRONG);
    if isolate != FIRST_STRONG {
        return isolate;
    }
    // Letters in further isolates do not count (UAX #9, rule P2).
    let mut depth = 0_usize;
    let first = characters.find(|character| {
        match *character {
            END_OF_ISOLATE if depth == 0 => return true,
            END_OF_ISOLATE => depth -= 1,
            _ if breaks::begins_isolate(*character) => depth += 1,
            _ => {}
        }
        depth == 0 && character.is_alphabetic()
    });
    if first.is_some_and(is_right_to_left) { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, as the blocks of Unicode are laid out.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}
