//! Headings and sentence templates of a language file.

use ftpcodes_core::{Labels, Templates};

use super::words::words;
use crate::model::{Language, Piece, split};
use crate::text::diagnostic::Errors;
use crate::text::object::Object;

/// The labels in the order of [`Labels::KEYS`]; those of `stand_in` are taken for what is left out.
pub(super) fn parse_labels(object: &mut Object<'_>, stand_in: Option<&Language>, errors: &mut Errors) -> Vec<String> {
    let Some(mut labels) = section(object, "labels", stand_in, errors) else {
        return stand_in.map_or_else(Vec::new, |stand_in| stand_in.labels.clone());
    };
    let mut found = Vec::new();
    for (place, key) in Labels::KEYS.iter().enumerate() {
        match stand_in.and_then(|stand_in| stand_in.labels.get(place)) {
            Some(label) if !labels.has(key) => found.push(label.clone()),
            _ => found.extend(words(&mut labels, key, errors).map(|text| text.value)),
        }
    }
    labels.finish(errors);
    found
}

/// The templates in the order of [`Templates::KEYS`]; those of `stand_in` are taken for what is left out.
pub(super) fn parse_templates(
    object: &mut Object<'_>,
    stand_in: Option<&Language>,
    errors: &mut Errors,
) -> Vec<Vec<Piece>> {
    let Some(mut templates) = section(object, "templates", stand_in, errors) else {
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
    stand_in: Option<&Language>,
    errors: &mut Errors,
) -> Option<Object<'a>> {
    let node = if stand_in.is_some() { object.take(key) } else { object.require(key) };
    let what = if key == "labels" { "`labels`" } else { "`templates`" };
    node?.object(what, errors)
}
