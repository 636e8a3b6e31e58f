//! `ftpcodes search`: codes by their words, best first.

use ftpcodes::__private::CodeData;

use super::registry::Registry;

/// A word in a title or a name says more about a code than the same word in an explanation.
const IN_NUMBER: u32 = 100;
const IN_TITLE: u32 = 16;
const IN_TEXT: u32 = 8;
const IN_DESCRIPTION: u32 = 4;
const IN_OTHER: u32 = 2;

/// The codes that have all of these words, or else some of them; those come first that have them in better places.
pub(super) fn search(registry: &Registry, words: &[String]) -> Vec<&'static CodeData> {
    let wanted: Vec<String> = words.iter().flat_map(|word| split(word)).collect();
    let mut found = Vec::new();
    for code in registry.codes {
        let scores: Vec<u32> = wanted.iter().map(|word| score(registry, code, word)).collect();
        let hits = scores.iter().filter(|score| **score > 0).count();
        if hits > 0 {
            found.push((hits, scores.iter().sum::<u32>(), code));
        }
    }
    let most = found.iter().map(|(hits, ..)| *hits).max().unwrap_or(0);
    found.retain(|(hits, ..)| *hits == most);
    // Of two codes that fit alike, the one with the shorter name says less besides.
    found.sort_by_key(|(_, score, code)| (std::cmp::Reverse(*score), split(code.name).count(), code.number));
    found.into_iter().map(|(_, _, code)| code).collect()
}

/// How well one word fits a code: the best place that it stands in, in any language.
fn score(registry: &Registry, code: &CodeData, wanted: &str) -> u32 {
    if wanted == code.number.to_string() {
        return IN_NUMBER;
    }
    let mut best = best_of(wanted, code.name, IN_TITLE);
    for alias in code.aliases {
        best = best.max(best_of(wanted, alias, IN_TITLE));
    }
    for meaning in code.meanings {
        best = best.max(best_of(wanted, meaning.text, IN_TEXT));
        best = best
            .max(meaning.commands.iter().map(|command| best_of(wanted, command, IN_DESCRIPTION)).max().unwrap_or(0));
        for language in &registry.languages {
            let words = language.meaning(meaning);
            best = best.max(best_of(wanted, words.title, IN_TITLE));
            best = best.max(best_of(wanted, words.description, IN_DESCRIPTION));
            best = best.max(best_of(wanted, words.when, IN_OTHER));
            best = best.max(best_of(wanted, words.fix, IN_OTHER));
        }
    }
    best
}

fn best_of(wanted: &str, text: &str, weight: u32) -> u32 {
    let closeness = |word: String| match likeness(wanted, &word) {
        Likeness::Same => weight,
        Likeness::SameStem => weight / 2,
        Likeness::None => 0,
    };
    split(text).map(closeness).max().unwrap_or(0)
}

enum Likeness {
    Same,
    SameStem,
    None,
}

// Another form of the same word has the same beginning, in English as in Russian: close, closed; передача, передачи.
fn likeness(one: &str, other: &str) -> Likeness {
    if one == other {
        return Likeness::Same;
    }
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longest = one.chars().count().max(other.chars().count());
    if common >= 4 && longest - common <= 3 { Likeness::SameStem } else { Likeness::None }
}

/// The words of a text in small letters; also those of a name such as `ConnectionClosed`.
fn split(text: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        let starts = letter.is_uppercase() && before.is_lowercase();
        if !letter.is_alphanumeric() || starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            // People type е for ё.
            word.extend(letter.to_lowercase().map(|letter| if letter == 'ё' { 'е' } else { letter }));
        }
        before = letter;
    }
    words.into_iter().filter(|word| !word.is_empty())
}
