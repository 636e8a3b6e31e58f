//! What is wrong with a text beside the English that it translates.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{names_in, sections_in};
use super::texts::{Form, Text, Texts};
use super::{Faults, Writing};

/// Words that hold English sentences together.
const FUNCTION_WORDS: &[&str] =
    &["and", "are", "for", "from", "is", "not", "of", "that", "the", "to", "when", "which", "with"];

/// Shorter texts have any length in another language.
const SHORTEST: usize = 40;

/// Codes, RFCs, verbs and sections that only one of both names.
pub(super) fn name_faults(texts: &Texts, faults: &mut Faults) {
    let mut english: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for text in &texts.texts {
        let known = english.entry(text.entry()).or_default();
        known.extend(names_in(&text.english));
        known.extend(text.entry().split('/'));
    }
    for text in texts.texts.iter().filter(|text| !text.english.is_empty()) {
        let (own, theirs) = (names_in(&text.own), names_in(&text.english));
        // What a page is about need not be named on it.
        let missing = theirs.difference(&own).filter(|name| !text.entry().split('/').any(|part| part == **name));
        let missing: Vec<&&str> = missing.collect();
        if !missing.is_empty() {
            faults.add(&text.place, format!("{missing:?} only in the English, not in `{}`", text.own));
        }
        // A translation may name what the English calls "it", but not what the entry does not know.
        let known = english.get(text.entry());
        let sections = sections_in(&text.own).into_iter().filter(|name| !theirs.contains(name));
        let foreign = own.iter().filter(|name| known.is_none_or(|known| !known.contains(*name))).copied();
        let added: BTreeSet<&str> = sections.chain(foreign).collect();
        if !added.is_empty() {
            faults.add(&text.place, format!("{added:?} not in the English, only in `{}`", text.own));
        }
    }
}

/// English that was left where it stood.
pub(super) fn untranslated(text: &Text, writing: &Writing) -> Option<String> {
    let small = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<&str> = text.own.split(|c: char| !c.is_alphanumeric() && !matches!(c, '{' | '}' | '_')).collect();
    if text.own == text.english && words.iter().filter(|word| small(word)).count() > 1 {
        return Some(format!("not translated: `{}`", text.own));
    }
    let plain = writing.without_quoted(&text.own, |_| true);
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_function = |word: &&&str| FUNCTION_WORDS.contains(*word) && !writing.english.iter().any(|own| own == **word);
    let english = words.windows(10.min(words.len()).max(1)).find(|row| row.iter().filter(is_function).count() >= 3);
    english.map(|row| format!("English words in `{}`", row.join(" ")))
}

/// A length that the language has no reason for: something is left out, or was put in.
pub(super) fn length_fault(text: &Text, writing: &Writing) -> Option<String> {
    let (english, own) = (text.english.chars().count(), text.own.chars().count());
    let (low, high) = writing.lengths.get(text.field()).filter(|_| english >= SHORTEST)?;
    let percent = own * 100 / english;
    let fine = (*low..=*high).contains(&percent);
    (!fine).then(|| format!("{percent} % of the English, not {low} to {high}: `{}`", text.own))
}

/// Letters of a text without its placeholders.
fn letters_of(text: &str) -> usize {
    let parts = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.map(|part| part.matches(char::is_alphabetic).count()).sum()
}

/// Texts of several words that stand in two languages.
#[must_use]
pub fn equal_texts(languages: &[Texts]) -> Faults {
    let mut faults = Faults::default();
    let mut seen: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for language in languages {
        let texts = language.texts.iter().filter(|text| !matches!(text.form(), Form::Mark | Form::Query));
        for text in texts.filter(|text| letters_of(&text.own) > 12 && text.own.contains(' ')) {
            match seen.get(text.own.as_str()) {
                None => _ = seen.insert(&text.own, (&language.tag, &text.place)),
                Some((tag, _)) if *tag == language.tag => {}
                Some((tag, place)) => {
                    let where_ = format!("{} {}", text.place, language.tag);
                    faults.add(where_, format!("equal to {place} {tag}: `{}`", text.own));
                }
            }
        }
    }
    faults
}
