//! What may name a variant: identifiers, and the tags of languages.

use crate::model::Direction;

// Words that Rust keeps for itself, edition 2024, strict and reserved. Of them a variant name could only be `Self`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Why this text cannot name a variant, if it cannot.
pub(crate) fn identifier_fault(name: &str) -> Option<&'static str> {
    if KEYWORDS.contains(&name) {
        return Some("is a Rust keyword and cannot name a variant");
    }
    if matches!(name, "ALL" | "DEFAULT") {
        return Some("is the name of a constant of the generated types and cannot name a variant");
    }
    let mut bytes = name.bytes();
    let good =
        bytes.next().is_some_and(|first| first.is_ascii_uppercase()) && bytes.all(|byte| byte.is_ascii_alphanumeric());
    (!good)
        .then_some("is no name for a variant; expected UpperCamelCase letters and digits, such as `ConnectionClosed`")
}

/// Why this text cannot tag a language, if it cannot.
pub(crate) fn tag_fault(tag: &str) -> Option<&'static str> {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or("");
    let good = matches!(language.len(), 2..=3)
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags
            .all(|subtag| matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    (!good).then_some("is no language tag; expected letters and digits joined by hyphens, such as `en` or `zh-Hans`")
}

/// The direction of the script that a language's own name is written in, by its first letter.
pub(crate) fn script_direction(name: &str) -> Option<Direction> {
    let letter = name.chars().find(|character| character.is_alphabetic())?;
    // The blocks from Hebrew to Arabic Extended-A, with Syriac, Thaana and N'Ko between them, and presentation forms.
    let right_to_left = matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    Some(if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight })
}
