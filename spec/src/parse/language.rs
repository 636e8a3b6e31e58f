//! A language file: words only, keyed by what they translate.

use super::words::{check_words, class_words, group_words, meaning_words, words};
use super::{Codes, one_of};
use crate::diagnostic::{Errors, Spanned};
use crate::json::{Node, Object};
use crate::model::{Direction, Language, MeaningWords};
use crate::template::{LABELS, Piece, TEMPLATES, split};

/// What a language file says about itself.
pub(crate) struct Header<'a> {
    pub(crate) tag: Spanned<String>,
    name: String,
    direction: Direction,
    rest: Object<'a>,
}

impl<'a> Header<'a> {
    pub(crate) fn parse(root: Node<'a>, errors: &mut Errors) -> Option<Self> {
        let mut rest = root.object("a language file", errors)?;
        rest.take("$schema");
        let tag = words(&mut rest, "tag", errors);
        let name = words(&mut rest, "name", errors);
        let direction = rest.require("direction", errors);
        let direction =
            direction.and_then(|node| one_of(node, "direction", Direction::WORDS, Direction::from_word, errors));
        Some(Self { tag: tag?, name: name?.value, direction: direction?, rest })
    }
}

/// Reads the words of one language. That of the codes' own language gives only labels and templates.
pub(crate) fn parse_language(
    header: Header<'_>,
    own: bool,
    codes: &Codes,
    errors: &mut Errors,
) -> (Language, Vec<Spanned<String>>) {
    let Header { tag, name, direction, rest: mut object } = header;
    let labels = parse_labels(&mut object, errors);
    let templates = parse_templates(&mut object, errors);
    let mut language = Language {
        tag: tag.value,
        name,
        direction,
        classes: Vec::new(),
        groups: Vec::new(),
        meanings: Vec::new(),
        confusions: Vec::new(),
        not_codes: Vec::new(),
        labels,
        templates,
    };
    let mut titles = Vec::new();
    if own {
        language.classes = codes.classes.iter().map(|(_, words)| words.clone()).collect();
        language.groups = codes.groups.iter().map(|(_, words)| words.clone()).collect();
        language.confusions = codes.confusions.iter().map(|(_, words)| words.clone()).collect();
        language.not_codes = codes.not_codes.iter().map(|(_, words)| words.clone()).collect();
        for (title, words) in &codes.meanings {
            titles.push(title.clone());
            language.meanings.push(words.clone());
        }
    } else {
        translate(&mut object, codes, &mut language, &mut titles, errors);
    }
    object.finish(errors);
    (language, titles)
}

fn translate(
    object: &mut Object<'_>,
    codes: &Codes,
    language: &mut Language,
    titles: &mut Vec<Spanned<String>>,
    errors: &mut Errors,
) {
    if let Some(mut classes) = section(object, "classes", errors) {
        let keys = codes.classes.iter().map(|(class, _)| class.digit.to_string());
        language.classes = each(&mut classes, keys, "class", errors, class_words);
        leftovers(classes, "class", errors);
    }
    if let Some(mut groups) = section(object, "groups", errors) {
        let keys = codes.groups.iter().map(|(group, _)| group.digit.to_string());
        language.groups = each(&mut groups, keys, "group", errors, group_words);
        leftovers(groups, "group", errors);
    }
    if let Some(mut entries) = section(object, "codes", errors) {
        let found = translate_codes(&mut entries, codes, errors);
        leftovers(entries, "code", errors);
        for (title, words) in found {
            titles.push(title);
            language.meanings.push(words);
        }
    }
    if !codes.confusions.is_empty()
        && let Some(mut confusions) = section(object, "confusions", errors)
    {
        let keys = codes.confusions.iter().map(|(pair, _)| format!("{}/{}", pair.lower, pair.higher));
        language.confusions = each_text(&mut confusions, keys, "confusion", errors);
        leftovers(confusions, "confusion", errors);
    }
    if !codes.not_codes.is_empty()
        && let Some(mut numbers) = section(object, "not_codes", errors)
    {
        let keys = codes.not_codes.iter().map(|(not_code, _)| not_code.number.to_string());
        language.not_codes = each_text(&mut numbers, keys, "number that is no code", errors);
        leftovers(numbers, "number that is no code", errors);
    }
}

fn section<'a>(object: &mut Object<'a>, key: &'static str, errors: &mut Errors) -> Option<Object<'a>> {
    object.require(key, errors)?.object(key, errors)
}

fn each<T>(
    entries: &mut Object<'_>,
    keys: impl Iterator<Item = String>,
    what: &'static str,
    errors: &mut Errors,
    parse: fn(&mut Object<'_>, &mut Errors) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for key in keys {
        let Some(node) = entries.take_entry(&key) else {
            errors.add(entries.at, format!("no translation of the {what} {key}"));
            continue;
        };
        if let Some(mut object) = node.object("a translation", errors) {
            found.extend(parse(&mut object, errors));
            object.finish(errors);
        }
    }
    found
}

fn each_text(
    entries: &mut Object<'_>,
    keys: impl Iterator<Item = String>,
    what: &str,
    errors: &mut Errors,
) -> Vec<String> {
    let mut found = Vec::new();
    for key in keys {
        let Some(node) = entries.take_entry(&key) else {
            errors.add(entries.at, format!("no translation of the {what} {key}"));
            continue;
        };
        if let Some(text) = node.string(&format!("the translation of {key}"), errors)
            && check_words(&key, &text, errors)
        {
            found.push(text.value);
        }
    }
    found
}

fn translate_codes(
    entries: &mut Object<'_>,
    codes: &Codes,
    errors: &mut Errors,
) -> Vec<(Spanned<String>, MeaningWords)> {
    let mut found = Vec::new();
    for code in &codes.codes {
        let Some(node) = entries.take_entry(&code.number.to_string()) else {
            errors.add(entries.at, format!("no translation of the code {} ({})", *code.number, *code.name));
            continue;
        };
        let Some(mut object) = node.object("a translation", errors) else {
            continue;
        };
        if let [_] = code.meanings.as_slice() {
            found.extend(meaning_words(&mut object, errors));
            object.finish(errors);
            continue;
        }
        for id in code.meanings.iter().filter_map(|meaning| meaning.id.as_ref()) {
            let Some(node) = object.take_entry(id) else {
                errors.add(object.at, format!("no translation of the meaning `{}` of {}", **id, *code.number));
                continue;
            };
            if let Some(mut words) = node.object("a translation", errors) {
                found.extend(meaning_words(&mut words, errors));
                words.finish(errors);
            }
        }
        leftovers(object, "meaning", errors);
    }
    found
}

// Keys that translate nothing: the spec has lost the entry, or the key is misspelt.
fn leftovers(entries: Object<'_>, what: &str, errors: &mut Errors) {
    for (key, _) in entries.into_entries() {
        errors.add(key.at, format!("translation of the {what} `{}`, which the spec does not have", *key));
    }
}

fn parse_labels(object: &mut Object<'_>, errors: &mut Errors) -> Vec<String> {
    let Some(mut labels) = section(object, "labels", errors) else {
        return Vec::new();
    };
    let found = LABELS.iter().filter_map(|key| words(&mut labels, key, errors)).map(|text| text.value).collect();
    labels.finish(errors);
    found
}

fn parse_templates(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Vec<Piece>> {
    let Some(mut templates) = section(object, "templates", errors) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (key, slots) in TEMPLATES {
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
