//! The rules for words that people read, for every text in every language, and what our words have to say. What every
//! complete spec has to keep is checked where it is read, and by `spec`'s tests of prose. How a language is written stands
//! in `tests/data/words`.

mod commands;
mod facts;
mod faults;
mod pairs;

use std::sync::LazyLock;

use ftpcodes::{Language, ReplyCode};
use ftpcodes_tests::words::{Faults, Texts, Writing, codes_in, equal_texts, rule};

/// The texts of each built-in language.
static LANGUAGES: LazyLock<Vec<Texts>> = LazyLock::new(Texts::builtin);

/// Holds a rule against all languages.
#[track_caller]
fn keeps(name: &str) {
    let mut faults = Faults::default();
    for language in LANGUAGES.iter() {
        let mut found = Faults::default();
        (rule(name).check)(language, Writing::of(&language.tag), &mut found);
        faults.take(found, &language.tag);
    }
    faults.report();
}

#[test]
fn every_built_in_language_is_described() {
    let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, Language::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>());
    for tag in tags {
        assert_eq!(Writing::of(tag).tag, tag);
    }
}

#[test]
fn lines_read_well() {
    keeps("lines read well");
}

#[test]
fn paragraphs_are_whole_sentences() {
    keeps("paragraphs are whole sentences");
}

#[test]
fn titles_are_unique_and_short() {
    keeps("titles are unique and short");
}

#[test]
fn texts_have_a_readable_length() {
    keeps("texts have a readable length");
}

#[test]
fn no_text_is_a_copy() {
    keeps("no text is a copy");
}

#[test]
fn most_letters_are_of_the_language() {
    keeps("most letters are of the language");
}

#[test]
fn translations_name_the_same() {
    keeps("translations name the same");
}

#[test]
fn everything_is_translated() {
    keeps("everything is translated");
}

#[test]
fn terms_are_those_of_the_glossary() {
    keeps("terms are those of the glossary");
}

#[test]
fn words_say_what_the_standards_say() {
    keeps("words say what the standards say");
}

#[test]
fn words_claim_nothing_else() {
    keeps("words claim nothing else");
}

#[test]
fn no_text_is_that_of_another_language() {
    equal_texts(&LANGUAGES).report();
}

#[test]
fn confusions_name_both_codes() {
    let mut faults = Faults::default();
    for language in LANGUAGES.iter() {
        for text in language.texts.iter().filter(|text| text.part() == "confusions") {
            let named = codes_in(&text.own);
            let missing: Vec<&str> = text.place.split('/').skip(1).filter(|code| !named.contains(code)).collect();
            let place = format!("{} {}", text.place, language.tag);
            faults.expect(missing.is_empty(), place, format!("{missing:?} not named in `{}`", text.own));
        }
    }
    faults.report();
}

/// A text of a meaning, and which.
struct Words {
    code: ReplyCode,
    field: &'static str,
    language: Language,
    text: &'static str,
}

/// The three paragraphs of every meaning, in every language.
fn paragraphs() -> Vec<Words> {
    let mut all = Vec::new();
    for (code, meaning) in ReplyCode::ALL.iter().flat_map(|code| code.meanings().map(move |of| (*code, of))) {
        for language in Language::ALL.iter().copied() {
            let texts = [
                ("description", meaning.description_in(language)),
                ("when", meaning.when_in(language)),
                ("fix", meaning.fix_in(language)),
            ];
            all.extend(texts.map(|(field, text)| Words { code, field, language, text }));
        }
    }
    all
}
