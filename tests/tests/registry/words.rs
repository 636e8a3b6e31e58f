//! The rules for words that people read, for every meaning in every language, and what our words have to say. What every
//! complete spec has to keep is checked where it is read, and by `spec_prose`.

mod commands;
mod facts;
mod pairs;

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{FunctionGroup, Language, Meaning, ReplyClass, ReplyCode};
use ftpcodes_tests::words::{Faults, line_faults, sentence_faults, sentences};

/// A text, and where it stands: `426 fix ru`, `211/help when en`.
struct Words {
    place: String,
    code: ReplyCode,
    field: &'static str,
    language: Language,
    text: &'static str,
}

/// The three paragraphs of every meaning, in every language.
fn paragraphs() -> Vec<Words> {
    fields(|meaning, language| {
        vec![
            ("description", meaning.description_in(language)),
            ("when", meaning.when_in(language)),
            ("fix", meaning.fix_in(language)),
        ]
    })
}

fn titles() -> Vec<Words> {
    fields(|meaning, language| vec![("title", meaning.title_in(language))])
}

fn fields(pick: impl Fn(Meaning, Language) -> Vec<(&'static str, &'static str)>) -> Vec<Words> {
    let mut all = Vec::new();
    for (code, meaning) in ReplyCode::ALL.iter().flat_map(|code| code.meanings().map(move |of| (*code, of))) {
        for language in Language::ALL.iter().copied() {
            let id = meaning.id().map(|id| format!("/{id}")).unwrap_or_default();
            let texts = pick(meaning, language).into_iter().map(|(field, text)| {
                let place = format!("{code}{id} {field} {language}");
                Words { place, code, field, language, text }
            });
            all.extend(texts);
        }
    }
    all
}

#[test]
fn titles_are_unique_and_short() {
    let mut faults = Faults::default();
    let mut seen = BTreeMap::new();
    for Words { place, language, text, .. } in titles() {
        let key = (language.tag(), text.to_lowercase());
        if let Some(first) = seen.insert(key, place.clone()) {
            faults.add(&place, format!("the title `{text}` is also that of {first}"));
        }
        faults.extend(&place, line_faults(text, language));
        faults.expect((8..=52).contains(&text.chars().count()), &place, format!("the length of `{text}`"));
    }
    faults.report();
}

#[test]
fn paragraphs_are_whole_sentences() {
    let mut faults = Faults::default();
    for Words { place, language, text, .. } in paragraphs() {
        faults.extend(&place, line_faults(text, language));
        faults.extend(&place, sentence_faults(text));
        let markup = text.chars().find(|c| "`*#[]<>|\\~".contains(*c));
        faults.expect(markup.is_none(), &place, format!("{markup:?} looks like markup in `{text}`"));
    }
    faults.report();
}

#[test]
fn paragraphs_have_a_readable_length() {
    let mut faults = Faults::default();
    for Words { place, field, text, .. } in paragraphs() {
        let longest = if field == "description" { 360 } else { 520 };
        let length = text.chars().count();
        faults.expect((60..=longest).contains(&length), &place, format!("{length} characters, not 60 to {longest}"));
        let count = sentences(text).len();
        faults.expect(count <= 5, &place, format!("{count} sentences are a page of their own"));
    }
    faults.report();
}

#[test]
fn no_field_is_a_copy() {
    let mut faults = Faults::default();
    let mut seen = BTreeMap::new();
    for Words { place, language, text, .. } in paragraphs().into_iter().chain(titles()) {
        if let Some(first) = seen.insert(text, place.clone()) {
            faults.add(&place, format!("a copy of {first}: `{text}`"));
        }
        let russian = text.chars().filter(|c| ('а'..='я').contains(c)).count();
        faults.expect(language == Language::En || russian * 3 > text.chars().count(), &place, "is it Russian?");
    }
    faults.report();
}

#[test]
fn classes_and_groups_read_well() {
    let mut faults = Faults::default();
    for language in Language::ALL.iter().copied() {
        for class in ReplyClass::ALL {
            let place = format!("class {} {language}", class.digit());
            faults.extend(&place, line_faults(class.title_in(language), language));
            for text in [class.description_in(language), class.asks_in(language)] {
                faults.extend(&place, line_faults(text, language).into_iter().chain(sentence_faults(text)));
            }
        }
        for group in FunctionGroup::ALL {
            let place = format!("group {} {language}", group.digit());
            faults.extend(&place, line_faults(group.title_in(language), language));
            let text = group.description_in(language);
            faults.extend(&place, line_faults(text, language).into_iter().chain(sentence_faults(text)));
        }
    }
    faults.report();
}

/// What tells two codes apart, by pair and language.
fn confusions() -> Vec<(u16, u16, Language, String)> {
    let spec = ftpcodes_spec::builtin().expect("the built-in spec is sound");
    let mut all = Vec::new();
    for words in &spec.languages {
        let language = words.tag.parse().expect("every language of the spec is compiled in");
        for (pair, text) in spec.confusions.iter().zip(&words.confusions) {
            all.push((pair.lower, pair.higher, language, text.clone()));
        }
    }
    all
}

#[test]
fn confusions_read_well_and_name_both_codes() {
    let mut faults = Faults::default();
    for (lower, higher, language, text) in confusions() {
        let place = format!("confusion {lower}/{higher} {language}");
        faults.extend(&place, line_faults(&text, language).into_iter().chain(sentence_faults(&text)));
        let named = codes_in(&text);
        let both = named.contains(&lower.to_string()) && named.contains(&higher.to_string());
        faults.expect(both, &place, format!("does not name both codes: `{text}`"));
        let length = text.chars().count();
        faults.expect((60..=400).contains(&length), &place, format!("{length} characters, not 60 to 400"));
    }
    faults.report();
}

#[test]
fn translations_name_the_same_codes_and_commands() {
    let mut faults = Faults::default();
    let mut english: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let meanings = paragraphs().into_iter().map(|words| {
        let place = words.place.replace(&format!(" {}", words.language), "");
        (place, words.language, words.text.to_owned())
    });
    let pairs = confusions()
        .into_iter()
        .map(|(one, other, language, text)| (format!("confusion {one}/{other}"), language, text));
    for (place, language, text) in meanings.chain(pairs) {
        let named: BTreeSet<String> = codes_in(&text).into_iter().chain(commands_in(&text)).collect();
        if language == Language::DEFAULT {
            english.insert(place, named);
            continue;
        }
        // A translation may repeat the code itself where the English says "it".
        let missing: Vec<&String> = english.get(&place).into_iter().flatten().filter(|n| !named.contains(*n)).collect();
        let shown = format!("{place} {language}");
        faults.expect(missing.is_empty(), shown, format!("{missing:?} stand only in the English, not in `{text}`"));
    }
    faults.report();
}

/// Numbers of three or more digits, which are codes, RFCs and years.
fn codes_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.len() >= 3 && word.chars().all(|c| c.is_ascii_digit())).map(str::to_owned).collect()
}

/// Words of three or more capital letters, which are commands and protocols.
fn commands_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| word.len() >= 3 && word.chars().all(|c| c.is_ascii_uppercase())).map(str::to_owned).collect()
}
