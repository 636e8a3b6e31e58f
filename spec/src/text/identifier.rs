//! What may name a variant: identifiers, and the tags of languages.

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
    if name.len() > 100 {
        return Some("is too long to name a variant; expected at most 100 letters and digits");
    }
    let mut bytes = name.bytes();
    let good =
        bytes.next().is_some_and(|first| first.is_ascii_uppercase()) && bytes.all(|byte| byte.is_ascii_alphanumeric());
    (!good)
        .then_some("is no name for a variant; expected UpperCamelCase letters and digits, such as `ConnectionClosed`")
}

/// Whether this text can be an id: words of small letters and digits joined by hyphens, each of which begins with a
/// letter, so that two ids never name one variant.
pub(crate) fn is_id(id: &str) -> bool {
    id.split('-').all(|word| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// Why this text cannot tag a language, if it cannot.
///
/// ```
/// assert_eq!(ftpcodes_spec::tag_fault("zh-Hans"), None);
/// assert!(ftpcodes_spec::tag_fault("русский").is_some());
/// ```
pub fn tag_fault(tag: &str) -> Option<&'static str> {
    let good = is_well_formed(tag);
    (!good).then_some("is no language tag; expected letters and digits joined by hyphens, such as `en` or `zh-Hans`")
}

/// Whether a tag is well-formed by RFC 5646 section 2.1, and begins with a language of ISO 639.
fn is_well_formed(tag: &str) -> bool {
    let letters = |subtag: &str, length: usize| subtag.len() == length && alphabetic(subtag);
    let mut subtags = tag.split('-').peekable();
    if subtags.next_if(|language| letters(language, 2) || letters(language, 3)).is_none() {
        return false;
    }
    // Up to three extended languages, a script, a region, variants.
    for _ in 0..3 {
        subtags.next_if(|extended| letters(extended, 3));
    }
    subtags.next_if(|script| letters(script, 4));
    subtags.next_if(|region| letters(region, 2) || (region.len() == 3 && digits(region)));
    while subtags.next_if(|variant| is_variant(variant)).is_some() {}
    // Extensions and private use: a letter or digit, then what belongs to it.
    while let Some(singleton) = subtags.next_if(|subtag| subtag.len() == 1 && alphanumeric(subtag)) {
        let shortest = if singleton.eq_ignore_ascii_case("x") { 1 } else { 2 };
        let mut empty = true;
        while subtags.next_if(|part| (shortest..=8).contains(&part.len()) && alphanumeric(part)).is_some() {
            empty = false;
        }
        if empty {
            return false;
        }
    }
    subtags.next().is_none()
}

fn is_variant(subtag: &str) -> bool {
    let begins_with_digit = subtag.bytes().next().is_some_and(|first| first.is_ascii_digit());
    alphanumeric(subtag) && (matches!(subtag.len(), 5..=8) || (subtag.len() == 4 && begins_with_digit))
}

fn alphabetic(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
