//! How much room words take, which only a browser knows in full.

use ftpcodes_core::{LanguageData, Piece};

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
                let kept = if closes(character) { line.pop() } else { None };
                lines.push(std::mem::take(&mut line));
                line.extend(kept);
            }
            line.push(character);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Whether no line begins with it.
fn closes(character: char) -> bool {
    matches!(
        character,
        ')' | ','
            | '.'
            | ':'
            | ';'
            | '!'
            | '?'
            | '»'
            | '”'
            | '、'
            | '。'
            | '」'
            | '』'
            | '）'
            | '，'
            | '：'
            | '；'
            | '！'
            | '？'
            | 'ー'
            | '・'
            | 'っ'
            | 'ッ'
            | 'ゃ'
            | 'ャ'
            | 'ゅ'
            | 'ュ'
            | 'ょ'
            | 'ョ'
    )
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
