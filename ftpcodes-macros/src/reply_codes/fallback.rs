//! What the macros give for a spec that was refused: its errors, and a spec in its place that keeps other code quiet.

use ftpcodes_spec::{
    At, Class, Code, ControlConnection, Direction, Group, IntoList as _, Language, Meaning, MeaningWords, Refused,
    Spanned, Spec, Status,
};
use proc_macro2::{Ident, Span};

/// All errors of a spec, each underlining the place in the macro input that names the spec.
pub(super) fn errors(refused: &Refused, span: Span) -> syn::Error {
    let mut all = refused.diagnostics.iter().map(|diagnostic| syn::Error::new(span, diagnostic));
    let mut combined = all.next().unwrap_or_else(|| syn::Error::new(span, "the spec was refused"));
    for error in all {
        combined.combine(error);
    }
    combined
}

/// What could be read of the refused spec, without words: enough for the user's calls to resolve. What it does not have
/// comes from the built-in spec, unless that is the one that was refused.
pub(super) fn skeleton(refused: &Refused, builtin: Option<&Spec>) -> Spec {
    let mut codes = codes(refused);
    if codes.is_empty() {
        codes.push(code(100, "Unreadable"));
    }
    let meanings = codes.iter().map(|_| no_words()).list();
    let without_words = |language: &Language| Language {
        meanings: meanings.clone(),
        confusions: Vec::new(),
        not_codes: Vec::new(),
        aliases: Vec::new(),
        ..language.clone()
    };
    let languages = builtin.map(|builtin| builtin.languages.iter().map(without_words).list());
    let classes = names(&refused.classes).map(|(digit, name)| Class { digit, name }).list();
    let groups = names(&refused.groups).map(|(digit, name)| Group { digit, name }).list();
    Spec {
        protocol: String::new(),
        extends: false,
        classes: if classes.is_empty() {
            builtin.map(|spec| spec.classes.clone()).unwrap_or_default()
        } else {
            classes
        },
        groups: if groups.is_empty() { builtin.map(|spec| spec.groups.clone()).unwrap_or_default() } else { groups },
        codes,
        confusions: Vec::new(),
        not_codes: Vec::new(),
        languages: languages.unwrap_or_else(|| vec![english(meanings)]),
    }
}

/// English without any words.
fn english(meanings: Vec<MeaningWords>) -> Language {
    Language {
        tag: "en".to_owned(),
        name: String::new(),
        direction: Direction::LeftToRight,
        reviewed: true,
        classes: Vec::new(),
        groups: Vec::new(),
        meanings,
        confusions: Vec::new(),
        not_codes: Vec::new(),
        aliases: Vec::new(),
        punctuation: Vec::new(),
        labels: Vec::new(),
        templates: Vec::new(),
    }
}

/// Digits with names that can be variants, none of them twice.
fn names(names: &[(u8, String)]) -> impl Iterator<Item = (u8, Spanned<String>)> {
    let before = |place: usize| names.iter().take(place);
    let is_first = move |place: usize, digit: u8, name: &str| {
        !before(place).any(|(other, known)| *other == digit || *known == name) && syn::parse_str::<Ident>(name).is_ok()
    };
    let good = names.iter().enumerate().filter(move |(place, (digit, name))| is_first(*place, *digit, name));
    good.map(|(_, (digit, name))| (*digit, spanned(name.clone())))
}

fn spanned<T>(value: T) -> Spanned<T> {
    Spanned { value, at: At { file: 0, offset: 0 } }
}

// Sorted, and without numbers and names that stand twice or cannot be variants.
fn codes(refused: &Refused) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    for (number, name) in &refused.skeleton {
        let twice = codes.iter().any(|known| *known.number == *number || *known.name == *name);
        if !twice && syn::parse_str::<Ident>(name).is_ok() {
            let place = codes.iter().position(|known| *known.number > *number).unwrap_or(codes.len());
            codes.insert(place, code(*number, name));
        }
    }
    codes
}

fn code(number: u16, name: &str) -> Code {
    let meaning = Meaning {
        id: None,
        commands: Vec::new(),
        status: Status::Standard,
        text: String::new(),
        format: None,
        retry: None,
        control_connection: ControlConnection::StaysOpen,
        data_connection: None,
        sources: Vec::new(),
    };
    Code {
        number: spanned(number),
        name: spanned(name.to_owned()),
        status: Status::Standard,
        older_numbering: false,
        aliases: Vec::new(),
        meanings: vec![meaning],
    }
}

fn no_words() -> MeaningWords {
    MeaningWords { title: String::new(), description: String::new(), when: String::new(), fix: String::new() }
}
