//! Texts that are asked for many phrases.

use alloc::boxed::Box;
use alloc::string::String;
use core::ops::Deref;

/// A text in small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    text: String,
    /// None of an empty text.
    pairs: Option<Box<Pairs>>,
}

impl From<String> for Words {
    #[inline]
    fn from(text: String) -> Self {
        let pairs = if text.is_empty() { None } else { Some(Box::new(Pairs::of(&text))) };
        Self { text, pairs }
    }
}

impl Deref for Words {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.text
    }
}

/// Whether one of the phrases is in the text.
#[inline]
pub(super) fn has_any(words: &Words, phrases: &[&str]) -> bool {
    let may_have = |phrase: &str| words.pairs.as_ref().is_none_or(|pairs| pairs.may_have(phrase));
    phrases.iter().any(|phrase| may_have(phrase) && words.contains(phrase))
}

/// The pairs of bytes of a text, by a hash. The rules ask each text for hundreds of phrases, nearly all of which begin
/// or end with a pair that the text has not.
#[derive(Clone, Debug)]
struct Pairs([u64; 16]);

impl Pairs {
    #[inline]
    fn of(text: &str) -> Self {
        let mut pairs = [0; 16];
        for pair in text.as_bytes().windows(2) {
            if let [first, second] = pair
                && let (place, bit) = Self::place(*first, *second)
                && let Some(bits) = pairs.get_mut(place)
            {
                *bits |= bit;
            }
        }
        Self(pairs)
    }

    /// False only if the text has not got it.
    #[inline]
    fn may_have(&self, phrase: &str) -> bool {
        let has = |first: u8, second: u8| {
            let (place, bit) = Self::place(first, second);
            self.0.get(place).is_some_and(|bits| bits & bit != 0)
        };
        match phrase.as_bytes() {
            [first, second, .., before, last] => has(*first, *second) && has(*before, *last),
            [first, second, ..] => has(*first, *second),
            _ => true,
        }
    }

    #[inline]
    fn place(first: u8, second: u8) -> (usize, u64) {
        let hash = (u16::from(first) * 37) ^ (u16::from(second) * 5);
        (usize::from(hash >> 6) % 16, 1 << (hash % 64))
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::{Words, has_any};

    #[test]
    fn phrases_are_found_wherever_they_stand_and_no_others() {
        let text = Words::from("соединение: disk full, quota of a".to_owned());
        let there = ["disk full", "соед", "of a", "a", "", ", ", "е", "quota", &text];
        for phrase in there {
            assert!(has_any(&text, &["nowhere", phrase]), "{phrase}");
        }
        for phrase in
            ["disk  full", "quotas", "ofa", "full quota", "diski", "соеа", "b", "соединение: disk full, quota of a."]
        {
            assert!(!has_any(&text, &[phrase]), "{phrase}");
        }
        let nothing = Words::default();
        assert!(!has_any(&nothing, &["a", "ab"]) && has_any(&nothing, &[""]));
    }
}
