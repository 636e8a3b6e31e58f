//! What a search has to know of languages: which words say nothing, and how words change.

use std::collections::HashSet;

use ftpcodes_core::LanguageData;

use super::letters::push_plain;
use super::rules::{GENERAL, RULES, Rules};

/// Letters that a stem has at least.
const STEM: usize = 3;
/// The same where only a part of a word is looked for, or where nothing is known of the language.
const PART: usize = 5;
const BEGINNING: usize = 4;

/// The rules of the languages that are searched.
#[derive(Clone)]
pub(super) struct Manner {
    rules: Vec<&'static Rules>,
    /// Those of all these rules.
    fillers: HashSet<&'static str>,
}

impl Manner {
    pub(super) fn of(languages: &[&LanguageData]) -> Self {
        Self::of_tags(languages.iter().map(|language| language.tag))
    }

    pub(super) fn of_tags<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let mut rules: Vec<&'static Rules> = Vec::new();
        for tag in tags {
            let own = of_tag(tag);
            if !rules.iter().any(|other| other.tag == own.tag) {
                rules.push(own);
            }
        }
        let fillers = rules.iter().flat_map(|rules| rules.fillers).copied().collect();
        Self { rules, fillers }
    }

    /// Whether a word says anything.
    pub(super) fn counts(&self, word: &str) -> bool {
        !self.fillers.contains(word)
    }

    /// Adds a letter as it is compared.
    pub(super) fn push(&self, letter: char, word: &mut String) {
        let small = || letter.to_lowercase().next().unwrap_or(letter);
        let mut typed = self.rules.iter().filter(|_| !letter.is_ascii()).flat_map(|rules| rules.letters);
        match typed.find(|(other, _)| *other == small()) {
            Some((_, typed)) => word.push_str(typed),
            None => push_plain(letter, word),
        }
    }

    /// Whether both are forms of one word.
    pub(super) fn alike(&self, one: &str, other: &str) -> bool {
        one == other || self.rules.iter().any(|rules| rules.alike(one, other))
    }

    /// Whether words are put together to make longer ones.
    pub(super) fn compounds(&self) -> bool {
        self.rules.iter().any(|rules| rules.compounds)
    }

    /// The part of a word without which no compound has it, where words are put together.
    pub(super) fn part<'a>(&self, word: &'a str) -> Option<&'a str> {
        let rules = self.rules.iter().find(|rules| rules.compounds)?;
        let stems = rules.endings.iter().filter_map(|ending| word.strip_suffix(ending));
        stems.filter(|stem| stem.chars().count() >= PART).min_by_key(|stem| stem.len())
    }
}

fn of_tag(tag: &str) -> &'static Rules {
    let language = tag.split('-').next().unwrap_or(tag);
    RULES.iter().find(|rules| rules.tag == language).unwrap_or(&GENERAL)
}

impl Rules {
    fn alike(&self, one: &str, other: &str) -> bool {
        if self.endings.is_empty() {
            return begin_alike(one, other);
        }
        if self.same_stem(one, other) {
            return true;
        }
        let (bare, other_bare) = (self.bare(one), self.bare(other));
        !self.prefixes.is_empty()
            && (self.same_stem(bare, other) || self.same_stem(one, other_bare) || self.same_stem(bare, other_bare))
    }

    fn same_stem(&self, one: &str, other: &str) -> bool {
        let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        one == other || (STEM..=common).any(|stem| self.ends(one, stem) && self.ends(other, stem))
    }

    fn ends(&self, word: &str, stem: usize) -> bool {
        self.endings.iter().any(|ending| word.chars().skip(stem).eq(ending.chars()))
    }

    /// The word without what is written together in front of it.
    fn bare<'a>(&self, word: &'a str) -> &'a str {
        let rest = self.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix));
        rest.filter(|rest| rest.chars().count() >= STEM).min_by_key(|rest| rest.len()).unwrap_or(word)
    }
}

/// Where nothing is known of the language: long beginnings with short ends are forms of one word.
fn begin_alike(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let ends = one.chars().skip(common).count() + other.chars().skip(common).count();
    common >= BEGINNING && 2 * ends <= common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manner(tag: &str) -> Manner {
        Manner::of_tags([tag])
    }

    #[test]
    fn forms_of_a_word_are_alike() {
        for (tag, one, other) in [
            ("en", "close", "closing"),
            ("en", "transfer", "transferred"),
            ("en", "directory", "directories"),
            ("ru", "режим", "режиме"),
            ("ru", "докачка", "докачки"),
            ("de", "verbindung", "verbindungen"),
            ("de", "abgebrochen", "abgebrochene"),
            // The connection, and connection; and for data.
            ("ar", "الاتصال", "اتصال"),
            ("ar", "وللبيانات", "بيانات"),
            // No rules yet.
            ("es", "conexion", "conexiones"),
            ("es", "cerrada", "cerrado"),
        ] {
            let manner = manner(tag);
            assert!(manner.alike(one, other) && manner.alike(other, one), "{one} {other}");
        }
        for (tag, one, other) in [
            ("en", "passive", "passed"),
            ("en", "server", "service"),
            ("en", "rest", "restart"),
            ("ru", "сервер", "сервис"),
            // The endings of another language.
            ("en", "режим", "режиме"),
            ("ru", "докачка", "доказал"),
            ("es", "servidor", "servicio"),
            ("ar", "اتصال", "ارسال"),
        ] {
            let manner = manner(tag);
            assert!(!manner.alike(one, other) && !manner.alike(other, one), "{one} {other}");
        }
    }

    #[test]
    fn a_part_is_long_enough_to_be_looked_for_in_compounds() {
        assert_eq!(manner("de").part("verbindungen"), Some("verbindung"));
        assert_eq!(manner("de").part("port"), None);
        assert_eq!(manner("en").part("connection"), None);
    }
}
