//! A spec that adds codes to the built-in one.

use crate::model::{ClassWords, Code, Language, MeaningWords, Spec};
use crate::parse::Codes;
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::index::Index;
use crate::text::list::IntoList;
use crate::text::order::sorted;

/// Checks that what is added does not collide with what is there.
pub(crate) fn check_extension(codes: &Codes, base: &Spec, errors: &mut Errors) {
    if codes.extends.is_none() {
        return;
    }
    if let Some((class, _)) = codes.classes.first().filter(|_| !codes.default_classes) {
        errors.add(class.at, "a spec that extends another one takes its `classes` from there");
    }
    if let Some((group, _)) = codes.groups.first() {
        errors.add(group.at, "a spec that extends another one takes its `groups` from there");
    }
    let titles: Vec<_> = codes.meanings.iter().map(|(title, _)| title.clone()).list();
    let own = base.languages.first();
    check_added_titles(&titles, own.map_or("", |own| &own.tag), Some(base), errors);
    for code in &codes.codes {
        let number = *code.number;
        if let Some(known) = base.code(number) {
            let name = &known.name.value;
            errors.add(code.number.at, format!("duplicate code {number}; the extended spec has it as `{name}`"));
        }
        if let Some(known) = base.codes.iter().find(|known| known.name.value == code.name.value) {
            let message =
                format!("duplicate code name `{}`; the extended spec has it for {}", *code.name, *known.number);
            errors.add(code.name.at, message);
        }
        if base.not_codes.iter().any(|not_code| not_code.number == u32::from(number)) {
            errors.add(code.number.at, format!("{number} is a code and stands in `not_codes` of the extended spec"));
        }
    }
    check_pairs_and_numbers(codes, base, errors);
    if let Some(language) = codes.language.as_ref().filter(|language| own.is_none_or(|own| own.tag != language.value)) {
        let tag = &language.value;
        errors.add(language.at, format!("a spec that extends another one is written in its language; found `{tag}`"));
    }
}

fn check_pairs_and_numbers(codes: &Codes, base: &Spec, errors: &mut Errors) {
    for (pair, _) in &codes.confusions {
        let (lower, higher) = (pair.lower, pair.higher);
        if base.confusions.iter().any(|known| (known.lower, known.higher) == (lower, higher)) {
            errors.add(pair.at, format!("duplicate confusion {lower}/{higher}; the extended spec has it"));
        }
    }
    for (not_code, _) in &codes.not_codes {
        let number = not_code.number;
        if base.not_codes.iter().any(|known| known.number == number) {
            errors.add(not_code.at, format!("duplicate number {number} in `not_codes`; the extended spec has it"));
        }
        if base.codes.iter().any(|code| u32::from(*code.number) == number) {
            errors.add(not_code.at, format!("{number} stands in `not_codes` and is a code of the extended spec"));
        }
    }
}

/// Reports titles that a code of the extended spec has in the same language.
pub(crate) fn check_added_titles(titles: &[Spanned<String>], tag: &str, base: Option<&Spec>, errors: &mut Errors) {
    // What the extended spec lacks in a language is said in its first one.
    let words = base.and_then(|base| base.language(tag).or(base.languages.first()));
    let mut known = Index::default();
    words.iter().flat_map(|words| &words.meanings).for_each(|words| known.insert(&words.title));
    for title in titles.iter().filter(|title| known.has(title)) {
        errors.add(title.at, format!("duplicate title `{}`; a code of the extended spec has it", title.value));
    }
}

/// Both specs as one. The protocol is that of the addition; each language that either has is there, and what a language
/// lacks is said in the first one.
pub(crate) fn extend(base: &Spec, added: Spec) -> Spec {
    let codes = base.codes.iter().chain(&added.codes).cloned().list();
    let codes = sorted(codes, |code: &Code| code.number.to_string());
    let tags = base.languages.iter().chain(&added.languages).map(|language| &language.tag);
    let mut languages: Vec<Language> = Vec::new();
    for tag in tags {
        if !languages.iter().any(|language| language.tag == *tag) {
            languages.extend(join(tag, base, &added, &codes));
        }
    }
    Spec {
        protocol: added.protocol,
        extends: true,
        classes: base.classes.clone(),
        groups: base.groups.clone(),
        codes,
        confusions: base.confusions.iter().chain(&added.confusions).cloned().list(),
        not_codes: base.not_codes.iter().chain(&added.not_codes).cloned().list(),
        languages,
    }
}

fn join(tag: &str, base: &Spec, added: &Spec, codes: &[Code]) -> Option<Language> {
    let (own, other) =
        (base.language(tag).or(base.languages.first())?, added.language(tag).or(added.languages.first())?);
    let named = added.language(tag).or(base.language(tag))?;
    let mut meanings: Vec<(u16, &[MeaningWords])> = Vec::new();
    for (spec, language) in [(base, own), (added, other)] {
        let mut rest = language.meanings.as_slice();
        for code in &spec.codes {
            let (words, tail) = rest.split_at_checked(code.meanings.len())?;
            meanings.push((*code.number, words));
            rest = tail;
        }
    }
    let meanings = sorted(meanings, |(number, _)| number.to_string());
    debug_assert_eq!(meanings.len(), codes.len());
    Some(Language {
        tag: named.tag.clone(),
        name: named.name.clone(),
        direction: named.direction,
        reviewed: named.reviewed,
        classes: join_classes(tag, base, own, added),
        groups: own.groups.clone(),
        meanings: meanings.into_iter().flat_map(|(_, words)| words.iter().cloned()).list(),
        confusions: own.confusions.iter().chain(&other.confusions).cloned().list(),
        not_codes: own.not_codes.iter().chain(&other.not_codes).cloned().list(),
        aliases: own.aliases.iter().chain(&other.aliases).cloned().list(),
        punctuation: named.punctuation.clone(),
        labels: named.labels.clone(),
        templates: named.templates.clone(),
    })
}

/// The words of the extended spec, but for those that a language file of the addition has.
fn join_classes(tag: &str, base: &Spec, own: &Language, added: &Spec) -> Vec<ClassWords> {
    let words = added.language(tag).map_or(&[][..], |language| &language.classes);
    let said = |digit: u8| added.classes.iter().zip(words).find(|(class, _)| class.digit == digit);
    let both = base.classes.iter().zip(&own.classes);
    both.map(|(class, own)| said(class.digit).map_or(own, |(_, words)| words).clone()).list()
}
