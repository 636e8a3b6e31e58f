//! Words for people: what may stand in a text.

use super::required;
use crate::diagnostic::{Errors, Spanned};
use crate::json::Object;
use crate::model::{ClassWords, GroupWords, MeaningWords};

/// A required text of one paragraph.
pub(super) fn words(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    let text = required(object, key, errors)?;
    check_words(key, &text, errors).then_some(text)
}

/// Reports a text that cannot be shown as one paragraph: empty, padded, or with control characters.
pub(super) fn check_words(key: &str, text: &Spanned<String>, errors: &mut Errors) -> bool {
    if text.trim().is_empty() {
        errors.add(text.at, format!("`{key}` is empty"));
        return false;
    }
    if text.trim() != text.as_str() {
        errors.add(text.at, format!("`{key}` begins or ends with white space"));
        return false;
    }
    if let Some(control) = text.chars().find(|character| character.is_control()) {
        let name = match control {
            '\r' => "CR".to_owned(),
            '\n' => "LF".to_owned(),
            _ => format!("U+{:04X}", u32::from(control)),
        };
        errors.add(text.at, format!("`{key}` holds the control character {name}; a text is one line"));
        return false;
    }
    true
}

/// A required reply text: what a server may put on the wire.
pub(super) fn reply_text(object: &mut Object<'_>, errors: &mut Errors) -> Option<String> {
    let text = words(object, "text", errors)?;
    if let Some(strange) = text.chars().find(|character| !character.is_ascii()) {
        errors.add(text.at, format!("`text` holds `{strange}`; a reply text is printable ASCII"));
        return None;
    }
    Some(text.value)
}

pub(super) fn class_words(object: &mut Object<'_>, errors: &mut Errors) -> Option<ClassWords> {
    let title = words(object, "title", errors);
    let description = words(object, "description", errors);
    let asks = words(object, "asks", errors);
    Some(ClassWords { title: title?.value, description: description?.value, asks: asks?.value })
}

pub(super) fn group_words(object: &mut Object<'_>, errors: &mut Errors) -> Option<GroupWords> {
    let title = words(object, "title", errors);
    let description = words(object, "description", errors);
    Some(GroupWords { title: title?.value, description: description?.value })
}

/// Words of a meaning; the title keeps its place, because titles must be unique.
pub(super) fn meaning_words(object: &mut Object<'_>, errors: &mut Errors) -> Option<(Spanned<String>, MeaningWords)> {
    let title = words(object, "title", errors);
    let description = words(object, "description", errors);
    let when = words(object, "when", errors);
    let fix = words(object, "fix", errors);
    let title = title?;
    let words = MeaningWords {
        title: title.value.clone(),
        description: description?.value,
        when: when?.value,
        fix: fix?.value,
    };
    Some((title, words))
}
