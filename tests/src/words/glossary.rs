//! Terms: what they are called, and what they must not be called.

use super::texts::{Form, Text};
use super::{Faults, Spaces, Texts, Writing};

/// Terms that are missing, and false friends.
pub(super) fn term_faults(texts: &Texts, writing: &Writing, faults: &mut Faults) {
    for text in &texts.texts {
        if !matches!(text.form(), Form::Mark | Form::Query) {
            faults.extend(&text.place, faults_of(text, writing));
        }
    }
}

fn faults_of(text: &Text, writing: &Writing) -> Vec<String> {
    let (english, own) = (plain(&text.english), text.own.to_lowercase());
    // What people type into a search may stand in brackets, and what a server says between quotation marks.
    let unquoted = without_brackets(&writing.without_quoted(&text.own, |_| true));
    let unquoted = if writing.spaces == Spaces::None { unquoted.to_lowercase() } else { plain(&unquoted) };
    let mut faults = Vec::new();
    for term in writing.glossary.iter().filter(|term| !term.except.iter().any(|place| text.is_at(place))) {
        let found = term.english.iter().find(|word| begins_a_word(&english, word));
        if found.is_none() && !term.english.is_empty() {
            continue;
        }
        if let Some(word) = found
            && !term.needs.is_empty()
            && !term.needs.iter().any(|stem| own.contains(stem.as_str()))
        {
            faults.push(format!("`{word}` is none of {:?} in `{}`", term.needs, text.own));
        }
        // Within Latin words, other words end so.
        let has = |stem: &&String| begins_a_word(&unquoted, stem) || (!stem.is_ascii() && unquoted.contains(*stem));
        let never = term.never.iter().filter(has);
        faults.extend(never.map(|stem| format!("the false friend `{stem}` in `{}`", text.own)));
    }
    faults
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|character| {
        depth += usize::from(matches!(character, '(' | '（'));
        let is_outside = depth == 0;
        depth = depth.saturating_sub(usize::from(matches!(character, ')' | '）')));
        is_outside
    });
    outside.collect()
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !(letter.is_ascii_alphanumeric() || (letter.is_alphanumeric() && word.is_ascii())))
    })
}

/// Small letters, without what somebody types: options, settings, names with capitals inside, placeholders.
fn plain(text: &str) -> String {
    let is_typed = |word: &&str| {
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
        // `ForcePassiveIP`, but not `NAT-Router`.
        let is_camel =
            |part: &str| part.chars().skip(1).any(char::is_uppercase) && part.chars().any(char::is_lowercase);
        word.contains(['_', '=', '/', '{'])
            || inner.starts_with("--")
            || (inner.is_ascii() && inner.split('-').any(is_camel))
    };
    let words = text.split([' ', '\u{a0}']).filter(|word| !is_typed(word));
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}
