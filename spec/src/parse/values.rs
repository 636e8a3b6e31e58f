//! Values that occur everywhere: strings, words out of a list, lists of texts.

use super::words::one_paragraph;
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::suggest::nearest;

/// A required string.
pub(super) fn required(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    let node = object.require(key)?;
    node.string(&format!("`{key}`"), errors)
}

/// One word out of a fixed list, turned into a value by `from_word`.
pub(crate) fn one_of<T>(
    node: Node<'_>,
    key: &str,
    known: &[&str],
    from_word: fn(&str) -> Option<T>,
    errors: &mut Errors,
) -> Option<T> {
    let word = node.string(&format!("`{key}`"), errors)?;
    let value = from_word(&word);
    if value.is_none() {
        let hint = match nearest(&word, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("expected one of: {}", known.join(", ")),
        };
        errors.add(word.at, format!("unknown {key} `{}`; {hint}", *word));
    }
    value
}

/// An optional array of texts.
pub(crate) fn strings(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Vec<Spanned<String>> {
    let what = format!("`{key}`");
    let Some(items) = object.take(key).and_then(|node| node.array(&what, errors)) else {
        return Vec::new();
    };
    items.into_iter().filter_map(|item| one_paragraph(item, &format!("an item of {what}"), errors)).list()
}
