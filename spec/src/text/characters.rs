//! Characters that nobody sees, and that change how the others look.

use std::borrow::Cow;
use std::ops::RangeInclusive;

/// The general category Cf, Format, of Unicode 17.0.
const FORMAT: &[RangeInclusive<char>] = &[
    '\u{ad}'..='\u{ad}',
    '\u{600}'..='\u{605}',
    '\u{61c}'..='\u{61c}',
    '\u{6dd}'..='\u{6dd}',
    '\u{70f}'..='\u{70f}',
    '\u{890}'..='\u{891}',
    '\u{8e2}'..='\u{8e2}',
    '\u{180e}'..='\u{180e}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{2064}',
    '\u{2066}'..='\u{206f}',
    '\u{feff}'..='\u{feff}',
    '\u{fff9}'..='\u{fffb}',
    '\u{110bd}'..='\u{110bd}',
    '\u{110cd}'..='\u{110cd}',
    '\u{13430}'..='\u{1343f}',
    '\u{1bca0}'..='\u{1bca3}',
    '\u{1d173}'..='\u{1d17a}',
    '\u{e0001}'..='\u{e0001}',
    '\u{e0020}'..='\u{e007f}',
];

/// Whether Unicode calls this a format character: marks of direction, joiners, zero-width spaces, tags.
pub(crate) fn is_format(character: char) -> bool {
    // Latin, Greek, Cyrillic, Hebrew: a search of the table takes a moment.
    let before_the_table = character < '\u{600}' && character != '\u{ad}';
    !before_the_table && FORMAT.iter().any(|range| range.contains(&character))
}

/// Whether this character cannot stand within a line: a control character, or one of Unicode's own separators.
pub(crate) fn breaks_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether this character must not reach a terminal or a page that shows what others have written: control characters,
/// the separators of lines and paragraphs, and format characters, such as those that turn the direction of a text
/// round.
pub fn is_invisible(character: char) -> bool {
    // Most characters are ASCII, and a search of the table takes a moment.
    if character.is_ascii() { character.is_control() } else { breaks_line(character) || is_format(character) }
}

/// The text with its [invisible](is_invisible) characters as escapes of Rust, such as `\u{202e}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if is_invisible(character) {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    Cow::Owned(line)
}

/// `U+202E`, or the name that everybody knows.
pub(crate) fn name_of(character: char) -> Cow<'static, str> {
    let name = match character {
        '\0' => "NUL",
        '\t' => "TAB",
        '\n' => "LF",
        '\r' => "CR",
        '\u{ad}' => "U+00AD (soft hyphen)",
        '\u{200b}' => "U+200B (zero width space)",
        '\u{200e}' => "U+200E (left-to-right mark)",
        '\u{200f}' => "U+200F (right-to-left mark)",
        '\u{202d}' => "U+202D (left-to-right override)",
        '\u{202e}' => "U+202E (right-to-left override)",
        '\u{2060}' => "U+2060 (word joiner)",
        '\u{feff}' => "U+FEFF (byte order mark)",
        _ => return Cow::Owned(format!("U+{:04X}", u32::from(character))),
    };
    Cow::Borrowed(name)
}
