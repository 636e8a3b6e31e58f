//! Words for people: what may stand in a text.

use crate::model::{ClassWords, GroupWords, MeaningWords};
use crate::text::characters::{breaks_line, is_format, name_of};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::object::Object;
use crate::text::prose::{Form, prose_fault};

/// A required text of one paragraph.
pub(super) fn words(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    let node = object.require(key)?;
    one_paragraph(node, &format!("`{key}`"), errors)
}

/// Words for people. Where they may be left out, `own` stands in for them.
pub(super) fn prose_or(
    object: &mut Object<'_>,
    key: &'static str,
    form: Form,
    own: Option<&String>,
    errors: &mut Errors,
) -> Option<Spanned<String>> {
    let node = match own {
        Some(own) if object.lenient => match object.take(key) {
            Some(node) => node,
            None => return Some(Spanned { value: own.clone(), at: object.at }),
        },
        _ => object.require(key)?,
    };
    prose_of(node, &format!("`{key}`"), form, errors)
}

/// Required sentences for people.
pub(super) fn sentences(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    prose_or(object, key, Form::Sentences, None, errors)
}

/// One paragraph for people; `what` is how a message calls it.
pub(crate) fn prose_of(node: Node<'_>, what: &str, form: Form, errors: &mut Errors) -> Option<Spanned<String>> {
    let text = one_paragraph(node, what, errors)?;
    let (lenient, writing) = node.manner();
    if !lenient && let Some(fault) = prose_fault(&text, form, writing) {
        errors.add(text.at, format!("{what} {fault}"));
    }
    Some(text)
}

/// Longer texts are a slip, such as a missing quotation mark, and would not fit any page.
const LONGEST: usize = 1000;

/// Zero width non-joiner and joiner, which change how words of real languages are written, and zero width space, which
/// tells where a line may break in a script without spaces, such as that of Thai.
const SPELT: [char; 3] = ['\u{200b}', '\u{200c}', '\u{200d}'];

/// A string that can be shown as one paragraph: not empty, not padded, not over-long, and without characters that
/// nobody sees.
pub(crate) fn one_paragraph(node: Node<'_>, what: &str, errors: &mut Errors) -> Option<Spanned<String>> {
    let text = node.string(what, errors)?;
    let length = text.chars().count();
    let fault = if length > LONGEST {
        format!("is {length} characters long; expected at most {LONGEST}")
    } else if text.trim().is_empty() {
        "is empty".to_owned()
    } else if let Some(control) = text.chars().find(|character| breaks_line(*character)) {
        let what = if control.is_control() { "control character" } else { "separator" };
        format!("holds the {what} {}; a text is one line", name_of(control))
    } else if let Some(format) = text.chars().find(|character| is_format(*character) && !SPELT.contains(character)) {
        format!("holds the format character {}, which nobody sees; leave it out", name_of(format))
    } else if text.trim() != text.as_str() {
        "begins or ends with white space".to_owned()
    } else {
        return Some(text);
    };
    errors.add(text.at, format!("{what} {fault}"));
    None
}

/// A required reply text: what a server may put on the wire.
pub(super) fn reply_text(object: &mut Object<'_>, errors: &mut Errors) -> Option<Spanned<String>> {
    let text = words(object, "text", errors)?;
    if let Some(strange) = text.chars().find(|character| !character.is_ascii()) {
        errors.add(text.at, format!("`text` holds `{strange}`; a reply text is printable ASCII"));
        return None;
    }
    Some(text)
}

/// The first piece of a reply text that stands for a value, in the brackets that RFCs write around these: `<domain>`,
/// `[base64]`. The names of characters in such brackets are no values: `<CRLF>.<CRLF>` ends a mail.
pub(super) fn placeholder(text: &str) -> Option<&str> {
    text.char_indices().find_map(|(start, open)| {
        let close = match open {
            '<' => '>',
            '[' => ']',
            _ => return None,
        };
        let length = text.get(start..)?.find(close)?;
        let inner = text.get(start + 1..start + length)?;
        let is_value = inner.contains(|letter: char| letter.is_ascii_alphanumeric()) && !CHARACTERS.contains(&inner);
        is_value.then(|| text.get(start..=start + length))?
    })
}

const CHARACTERS: [&str; 4] = ["CR", "LF", "CRLF", "SP"];

/// Words about a class; `own` stands in for what a translation leaves out.
pub(super) fn class_words(
    object: &mut Object<'_>,
    own: Option<&ClassWords>,
    errors: &mut Errors,
) -> Option<ClassWords> {
    let title = prose_or(object, "title", Form::Name, own.map(|own| &own.title), errors);
    let description = prose_or(object, "description", Form::Sentences, own.map(|own| &own.description), errors);
    let asks = prose_or(object, "asks", Form::Sentences, own.map(|own| &own.asks), errors);
    Some(ClassWords { title: title?.value, description: description?.value, asks: asks?.value })
}

/// Words about a group; `own` stands in for what a translation leaves out.
pub(super) fn group_words(
    object: &mut Object<'_>,
    own: Option<&GroupWords>,
    errors: &mut Errors,
) -> Option<GroupWords> {
    let title = prose_or(object, "title", Form::Name, own.map(|own| &own.title), errors);
    let description = prose_or(object, "description", Form::Sentences, own.map(|own| &own.description), errors);
    Some(GroupWords { title: title?.value, description: description?.value })
}

/// Words of a meaning; `own` stands in for what is left out. The title keeps its place, because titles must be unique.
pub(super) fn meaning_words(
    object: &mut Object<'_>,
    own: Option<&MeaningWords>,
    errors: &mut Errors,
) -> Option<(Spanned<String>, MeaningWords)> {
    // A code with several meanings has no title to offer for each of them.
    let own_title = own.map(|own| &own.title).filter(|title| !title.is_empty());
    let title = prose_or(object, "title", Form::Title, own_title, errors);
    let description = prose_or(object, "description", Form::Sentences, own.map(|own| &own.description), errors);
    let when = prose_or(object, "when", Form::Situation, own.map(|own| &own.when), errors);
    let fix = prose_or(object, "fix", Form::Sentences, own.map(|own| &own.fix), errors);
    let title = title?;
    let words = MeaningWords {
        title: title.value.clone(),
        description: description?.value,
        when: when?.value,
        fix: fix?.value,
    };
    Some((title, words))
}
