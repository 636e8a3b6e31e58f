//! What the macros give for a spec that was refused: its errors, and a spec in its place that keeps other code quiet.

use ftpcodes_spec::{
    At, Code, ControlConnection, IntoList, Language, Meaning, MeaningWords, Refused, Spanned, Spec, Status,
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

/// The codes of the refused spec that have numbers and names, in the built-in classes, groups and languages, without
/// words: enough for the user's calls to resolve.
pub(super) fn skeleton(refused: &Refused, builtin: &Spec) -> Spec {
    let mut codes = codes(refused);
    if codes.is_empty() {
        codes.push(code(100, "Unreadable"));
    }
    let languages = builtin.languages.iter().map(|language| Language {
        meanings: codes.iter().map(|_| no_words()).list(),
        confusions: Vec::new(),
        not_codes: Vec::new(),
        ..language.clone()
    });
    let languages = languages.list();
    Spec { protocol: String::new(), codes, confusions: Vec::new(), not_codes: Vec::new(), languages, ..builtin.clone() }
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
    let at = At { file: 0, offset: 0 };
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
        number: Spanned { value: number, at },
        name: Spanned { value: name.to_owned(), at },
        status: Status::Standard,
        older_numbering: false,
        aliases: Vec::new(),
        meanings: vec![meaning],
    }
}

fn no_words() -> MeaningWords {
    MeaningWords { title: String::new(), description: String::new(), when: String::new(), fix: String::new() }
}
