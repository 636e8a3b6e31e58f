//! Where a line may break: behind a space, behind U+200B, and beside a wide character, as far as the rules of line
//! breaking for Chinese and Japanese allow it. Fewer places than UAX #14 has: words of signs, such as `pure-ftpd`,
//! stay whole, and so do Korean words, between which there are spaces.

use std::iter;

use ftpcodes_core::CLOSING;
use textwrap::core::Word;

use super::width;

/// Parts words in scripts that have no spaces.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// What never ends a line: what opens something.
const OPENING: &str = "#$(<@[{\u{ab}\u{2018}\u{201a}\u{201c}\u{201e}\u{2039}〈《「『【〔〖〘〚〝（［｛｟｢＄￥￡";

/// What belongs to both of its neighbours, or may.
const JOINING: &str = "\"'&*+-/=\\_|~\u{a0}\u{2011}\u{202f}\u{2060}\u{feff}\u{2014}\u{2015}";

/// The pieces of a line that may not be broken, each with the spaces behind it.
pub(super) fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(iter::from_fn(move || {
        let (word, behind) = rest.split_at_checked(length(rest))?;
        rest = behind;
        (!word.is_empty()).then(|| Word::from(word))
    }))
}

/// Whether the character begins what the bidirectional algorithm orders by itself.
pub(super) fn begins_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2068}')
}

/// How long the first piece is.
fn length(text: &str) -> usize {
    let mut before = None;
    let mut last_seen = None;
    // What begins an isolate goes with the character behind it, and other marks with the one before.
    let mut isolate = None;
    for (place, character) in text.char_indices() {
        if begins_isolate(character) {
            isolate.get_or_insert(place);
        } else if character == ZERO_WIDTH_SPACE || of_character(character) > 0 {
            let start = isolate.take().unwrap_or(place);
            let behind = text.get(place..).unwrap_or_default();
            if start > 0
                && before.is_some_and(|before| may_part(before, character, behind))
                && !last_seen.is_some_and(|last| opens(last, before))
            {
                return start;
            }
            before = Some(character);
            if !matches!(character, ' ' | ZERO_WIDTH_SPACE) {
                last_seen = before;
            }
        }
    }
    text.len()
}

/// Whether the last character but spaces opens something; `before` is the last one. What opens in English closes in
/// German, and then there is a space behind it.
fn opens(last: char, before: Option<char>) -> bool {
    OPENING.contains(last) && !(matches!(last, '\u{201c}' | '\u{2018}') && before == Some(' '))
}

/// Whether a line may break between two characters; `behind` begins with the second one.
fn may_part(before: char, after: char, behind: &str) -> bool {
    match (before, after) {
        (_, ' ' | ZERO_WIDTH_SPACE) => false,
        (' ' | ZERO_WIDTH_SPACE, _) => {
            let word = behind.split([' ', ZERO_WIDTH_SPACE]).next().unwrap_or_default();
            !word.chars().all(|character| CLOSING.contains(character))
        }
        _ => {
            (is_wide(before) || is_wide(after))
                && ![before, after].iter().any(|character| JOINING.contains(*character))
                && !CLOSING.contains(after)
                && after != '\u{3000}'
        }
    }
}

/// Whether words of such characters have no spaces between them.
fn is_wide(character: char) -> bool {
    let korean = matches!(character, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}' | '\u{ffa0}'..='\u{ffdf}');
    !korean && of_character(character) == 2
}

fn of_character(character: char) -> usize {
    width(character.encode_utf8(&mut [0; 4]))
}
