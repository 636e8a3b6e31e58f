//! Sentences with placeholders, split once so that nobody parses them at run time.

use ftpcodes_core::Slot;

use crate::text::list::IntoList;

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Fixed words.
    Text(String),
    /// A placeholder: one of those that [`Templates::KEYS`](crate::Templates::KEYS) lists for the template.
    Slot(Slot),
}

/// Splits a template into pieces; every fault is returned as a message.
///
/// Each of `slots` must be used, and nothing else: a translation neither loses nor invents a placeholder.
pub(crate) fn split(template: &str, slots: &[Slot]) -> (Vec<Piece>, Vec<String>) {
    let mut pieces = Vec::new();
    let mut faults = Vec::new();
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        push_text(&mut pieces, text, &mut faults);
        let Some((name, tail)) = tail.split_once('}') else {
            faults.push("`{` without `}`".to_owned());
            return (pieces, faults);
        };
        if let Some(letter) = tail.chars().next().filter(|next| must_not_follow(*next)) {
            faults.push(format!(
                "`{letter}` stands directly behind {{{name}}}; no ending fits all that may stand there: put a \
                 space or another word between"
            ));
        }
        match slots.iter().find(|slot| slot.as_str() == name) {
            Some(slot) => pieces.push(Piece::Slot(*slot)),
            None => faults.push(unknown(name, slots)),
        }
        rest = tail;
    }
    push_text(&mut pieces, rest, &mut faults);
    // A misspelt placeholder was reported above; that the right one is missing is the same mistake.
    if faults.is_empty() {
        let lost = slots.iter().filter(|slot| !pieces.contains(&Piece::Slot(**slot)));
        faults.extend(lost.map(|slot| format!("the placeholder {{{}}} is missing", slot.as_str())));
    }
    (pieces, faults)
}

/// Letters and apostrophes: what fills a placeholder decides which ending fits it. Scripts that write no spaces between
/// words have none here either.
fn must_not_follow(character: char) -> bool {
    let without_spaces = matches!(
        character,
        '\u{e00}'..='\u{eff}' // Thai, Lao
            | '\u{1000}'..='\u{109f}' // Myanmar
            | '\u{1780}'..='\u{17ff}' // Khmer
            | '\u{3040}'..='\u{30ff}' // Kana
            | '\u{3400}'..='\u{9fff}' // Han
    );
    matches!(character, '\'' | '’') || character.is_alphabetic() && !without_spaces
}

fn push_text(pieces: &mut Vec<Piece>, text: &str, faults: &mut Vec<String>) {
    if text.contains('}') {
        faults.push("`}` without `{`".to_owned());
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

fn unknown(name: &str, slots: &[Slot]) -> String {
    let known: Vec<String> = slots.iter().map(|slot| format!("{{{}}}", slot.as_str())).list();
    if known.is_empty() {
        return format!("unknown placeholder {{{name}}}; this text has none");
    }
    format!("unknown placeholder {{{name}}}; expected {}", known.join(", "))
}

#[cfg(test)]
mod tests {
    use ftpcodes_core::Slot;

    use super::{Piece, split};

    #[test]
    fn splits_text_and_slots() {
        let (pieces, faults) = split("{code} and {title}.", &[Slot::Code, Slot::Title]);
        assert!(faults.is_empty());
        let text = |text: &str| Piece::Text(text.to_owned());
        assert_eq!(pieces, [Piece::Slot(Slot::Code), text(" and "), Piece::Slot(Slot::Title), text(".")]);
    }

    #[test]
    fn no_ending_stands_behind_a_placeholder() {
        for ending in ["dan", "'dan", "’dan", "는", "го"] {
            let (_, faults) = split(&format!("{{code}}{ending} sonra"), &[Slot::Code]);
            let letter = ending.chars().next().unwrap();
            assert!(faults[0].starts_with(&format!("`{letter}` stands directly behind {{code}}")), "{faults:?}");
        }
        for right in ["{code} kodundan", "{code}-koodin", "{code}は", "{code}，", "{code}หลังจาก", "و{code}"]
        {
            assert!(split(right, &[Slot::Code]).1.is_empty(), "{right}");
        }
    }

    #[test]
    fn names_every_fault() {
        let two = split("x", &[Slot::Code, Slot::Title]);
        assert_eq!(two.1, ["the placeholder {code} is missing", "the placeholder {title} is missing"]);
        assert_eq!(split("{kode}", &[Slot::Code]).1, ["unknown placeholder {kode}; expected {code}"]);
        assert_eq!(split("{code", &[Slot::Code]).1, ["`{` without `}`"]);
        assert_eq!(split("}{code}", &[Slot::Code]).1, ["`}` without `{`"]);
        assert_eq!(split("{x}", &[]).1, ["unknown placeholder {x}; this text has none"]);
    }
}
