//! Words for people: what may stand in a text.

use crate::diagnostic::{Errors, Spanned};
use crate::json::{Node, Object};
use crate::model::{ClassWords, GroupWords, MeaningWords};

/// A required text of one paragraph.
pub(super) fn words(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    let node = object.require(key)?;
    one_paragraph(node, &format!("`{key}`"), errors)
}

/// A string that can be shown as one paragraph: not empty, not padded, and without control characters.
pub(super) fn one_paragraph(node: Node<'_>, what: &str, errors: &mut Errors) -> Option<Spanned<String>> {
    let text = node.string(what, errors)?;
    let fault = if text.trim().is_empty() {
        "is empty".to_owned()
    } else if let Some(control) = text.chars().find(|character| character.is_control()) {
        format!("holds the control character {}; a text is one line", control_name(control))
    } else if text.trim() != text.as_str() {
        "begins or ends with white space".to_owned()
    } else {
        return Some(text);
    };
    errors.add(text.at, format!("{what} {fault}"));
    None
}

fn control_name(control: char) -> String {
    match control {
        '\0' => "NUL".to_owned(),
        '\t' => "TAB".to_owned(),
        '\n' => "LF".to_owned(),
        '\r' => "CR".to_owned(),
        _ => format!("U+{:04X}", u32::from(control)),
    }
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
