//! How much room words take, which only a browser knows in full.

use ftpcodes_core::{CLOSING, LanguageData, Piece};

/// Size of letters, in units.
pub(crate) const SIZE: i32 = 14;

/// From one line of words to the next.
pub(super) const LINE: i32 = 18;

/// How wide words are at most, unless they are all capitals: letters of Latin, Greek and Cyrillic are narrower than
/// 0.62 of their height on average, while signs of the scripts of East Asia are as wide as they are high.
pub(crate) fn width(text: &str) -> i32 {
    let share = |character: char| if character < '\u{1100}' { 62 } else { 100 };
    let shares: i32 = text.chars().map(share).sum();
    (shares * SIZE + 99) / 100
}

/// Words in lines no wider than so many units; a word that is wider is broken, as are scripts without spaces, but not
/// before a mark that closes.
pub(super) fn wrapped(text: &str, room: i32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && width(&line) + width(" ") + width(word) > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for character in word.chars() {
            if !line.is_empty() && width(&line) + width(character.encode_utf8(&mut [0; 4])) > room {
                let kept = if CLOSING.contains(character) { kept_with_mark(&mut line) } else { String::new() };
                lines.push(std::mem::replace(&mut line, kept).trim_end().to_owned());
            }
            line.push(character);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Takes off the end of a line what the closing mark behind it has to stay with; nothing where that is all of it.
fn kept_with_mark(line: &mut String) -> String {
    let letter = line.char_indices().rev().find(|(_, letter)| *letter != ' ' && !CLOSING.contains(*letter));
    match letter {
        Some((place, _)) if place > 0 => line.split_off(place),
        _ => String::new(),
    }
}

/// A template whose only placeholder stands for codes, any of them.
pub(super) fn filled(words: &LanguageData, template: &[Piece], codes: &[u16]) -> String {
    let codes = words.any_of(codes).to_string();
    let mut text = String::new();
    for piece in template {
        text += match piece {
            Piece::Text(words) => words,
            Piece::Slot(_) => &codes,
        };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn no_line_begins_with_what_closes() {
        for (text, room, lines) in [
            ("応答の後（繰り返し）。", 126, &["応答の後（繰り返", "し）。"][..]),
            ("応答。", 28, &["応", "答。"]),
            ("one two", 40, &["one", "two"]),
            // There is nothing that it could stay with.
            ("（）", 14, &["（", "）"]),
        ] {
            assert_eq!(wrapped(text, room), lines, "{text}");
        }
    }
}
