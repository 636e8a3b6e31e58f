//! Headings, punctuation and sentence templates of a language file.

use ftpcodes_core::{Labels, Punctuation, Templates};

use super::words::words;
use crate::model::{Language, Piece, split};
use crate::text::characters::{is_invisible, name_of};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::object::Object;

/// The labels in the order of [`Labels::KEYS`]; those of `stand_in` are taken for what is left out.
pub(super) fn parse_labels(object: &mut Object<'_>, stand_in: Option<&Language>, errors: &mut Errors) -> Vec<String> {
    let section = section(object, "labels", "`labels`", stand_in, errors);
    fixed_words(section, Labels::KEYS, stand_in.map(|stand_in| &*stand_in.labels), words, errors)
}

/// The punctuation in the order of [`Punctuation::KEYS`]; that of `stand_in` is taken for what is left out.
pub(super) fn parse_punctuation(
    object: &mut Object<'_>,
    stand_in: Option<&Language>,
    errors: &mut Errors,
) -> Vec<String> {
    let section = section(object, "punctuation", "`punctuation`", stand_in, errors);
    fixed_words(section, Punctuation::KEYS, stand_in.map(|stand_in| &*stand_in.punctuation), marks, errors)
}

type ParseWords = fn(&mut Object<'_>, &'static str, &mut Errors) -> Option<Spanned<String>>;

fn fixed_words(
    section: Option<Object<'_>>,
    keys: &[&'static str],
    stand_in: Option<&[String]>,
    parse: ParseWords,
    errors: &mut Errors,
) -> Vec<String> {
    let Some(mut section) = section else {
        return stand_in.map_or_else(Vec::new, <[String]>::to_vec);
    };
    let mut found = Vec::new();
    for (place, key) in keys.iter().enumerate() {
        match stand_in.and_then(|stand_in| stand_in.get(place)) {
            Some(words) if !section.has(key) => found.push(words.clone()),
            _ => found.extend(parse(&mut section, key, errors).map(|text| text.value)),
        }
    }
    section.finish(errors);
    found
}

/// What stands between words: with its spaces, and possibly nothing else.
fn marks(object: &mut Object<'_>, key: &'static str, errors: &mut Errors) -> Option<Spanned<String>> {
    /// Longer ones are sentences.
    const LONGEST: usize = 20;
    let text = object.require(key)?.string(&format!("`{key}`"), errors)?;
    let length = text.chars().count();
    let fault = if length > LONGEST {
        format!("is {length} characters long; expected at most {LONGEST}")
    } else if text.is_empty() && key != "space" {
        "is empty; only `space` may be".to_owned()
    } else if let Some(hidden) = text.chars().find(|character| is_invisible(*character)) {
        format!("holds {}, which nobody sees", name_of(hidden))
    } else {
        return Some(text);
    };
    errors.add(text.at, format!("`{key}` {fault}"));
    None
}

/// The templates in the order of [`Templates::KEYS`]; those of `stand_in` are taken for what is left out.
pub(super) fn parse_templates(
    object: &mut Object<'_>,
    stand_in: Option<&Language>,
    errors: &mut Errors,
) -> Vec<Vec<Piece>> {
    let Some(mut templates) = section(object, "templates", "`templates`", stand_in, errors) else {
        return stand_in.map_or_else(Vec::new, |stand_in| stand_in.templates.clone());
    };
    let mut found = Vec::new();
    for (place, (key, slots)) in Templates::KEYS.iter().enumerate() {
        if let Some(pieces) =
            stand_in.and_then(|stand_in| stand_in.templates.get(place)).filter(|_| !templates.has(key))
        {
            found.push(pieces.clone());
            continue;
        }
        let Some(text) = words(&mut templates, key, errors) else {
            continue;
        };
        let (pieces, faults) = split(&text, slots);
        for fault in faults {
            errors.add(text.at, format!("in the template `{key}`: {fault}"));
        }
        found.push(pieces);
    }
    templates.finish(errors);
    found
}

fn section<'a>(
    object: &mut Object<'a>,
    key: &'static str,
    what: &'static str,
    stand_in: Option<&Language>,
    errors: &mut Errors,
) -> Option<Object<'a>> {
    let node = if stand_in.is_some() { object.take(key) } else { object.require(key) };
    node?.object(what, errors)
}
