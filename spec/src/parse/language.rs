//! A language file: words only, keyed by what they translate.

use super::words::{class_words, group_words, meaning_words, one_paragraph, words};
use super::{Codes, one_of};
use crate::diagnostic::{Errors, Spanned};
use crate::identifier::tag_fault;
use crate::json::{Node, Object};
use crate::model::{Direction, Language, Meaning, MeaningWords};
use crate::template::{LABELS, Piece, TEMPLATES, split};

/// What a language file says about itself. What has an error is empty; the error tells of it.
pub(crate) struct Header<'a> {
    pub(crate) tag: Option<Spanned<String>>,
    name: String,
    direction: Direction,
    rest: Object<'a>,
}

impl<'a> Header<'a> {
    pub(crate) fn parse(root: Node<'a>, errors: &mut Errors) -> Option<Self> {
        let mut rest = root.object("a language file", errors)?;
        rest.take("$schema");
        let tag = words(&mut rest, "tag", errors).filter(|tag| check_tag(tag, errors));
        let name = words(&mut rest, "name", errors).map_or_else(String::new, |name| name.value);
        let direction = rest.require("direction");
        let direction =
            direction.and_then(|node| one_of(node, "direction", Direction::WORDS, Direction::from_word, errors));
        Some(Self { tag, name, direction: direction.unwrap_or(Direction::LeftToRight), rest })
    }
}

fn check_tag(tag: &Spanned<String>, errors: &mut Errors) -> bool {
    let fault = tag_fault(tag);
    if let Some(fault) = fault {
        errors.add(tag.at, format!("`{}` {fault}", **tag));
    }
    fault.is_none()
}

/// Reads the words of one language, and the places of its titles. The codes hold the words of their own language, whose
/// file gives only labels and templates.
pub(crate) fn parse_language(
    header: Header<'_>,
    own: Option<&Spanned<String>>,
    codes: &Codes,
    errors: &mut Errors,
) -> (Language, Vec<Spanned<String>>) {
    let Header { tag, name, direction, rest: mut object } = header;
    let labels = parse_labels(&mut object, errors);
    let templates = parse_templates(&mut object, errors);
    let is_own = match (&tag, own) {
        (Some(tag), Some(own)) => Some(tag.value == own.value),
        _ => None,
    };
    let mut language = Language {
        tag: tag.map_or_else(String::new, |tag| tag.value),
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
    match is_own {
        Some(true) => {
            language.classes = codes.classes.iter().map(|(_, words)| words.clone()).collect();
            language.groups = codes.groups.iter().map(|(_, words)| words.clone()).collect();
            language.meanings = codes.meanings.iter().map(|(_, words)| words.clone()).collect();
            language.confusions = codes.confusions.iter().map(|(_, words)| words.clone()).collect();
            language.not_codes = codes.not_codes.iter().map(|(_, words)| words.clone()).collect();
        }
        Some(false) => translate(&mut object, codes, &mut language, &mut titles, errors),
        // Whether this file has to translate anything can be told when the tags are right.
        None => {
            for key in ["classes", "groups", "codes", "confusions", "not_codes"] {
                object.take(key);
            }
        }
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
    let sound = codes.sound;
    if let Some(section) = Section::open(object.require("classes"), "`classes`", "class", sound, errors) {
        let keys = codes.classes.iter().map(|(class, _)| class.digit.to_string());
        language.classes = section.each(keys, |node, _, errors| translation(node, class_words, errors), errors);
    }
    if let Some(section) = Section::open(object.require("groups"), "`groups`", "group", sound, errors) {
        let keys = codes.groups.iter().map(|(group, _)| group.digit.to_string());
        language.groups = section.each(keys, |node, _, errors| translation(node, group_words, errors), errors);
    }
    if let Some(section) = Section::open(object.require("codes"), "`codes`", "code", sound, errors) {
        for (title, words) in translate_codes(section, codes, errors) {
            titles.push(title);
            language.meanings.push(words);
        }
    }
    let confusions = match codes.confusions.is_empty() {
        true => object.take("confusions"),
        false => object.require("confusions"),
    };
    if let Some(section) = Section::open(confusions, "`confusions`", "confusion", sound, errors) {
        let keys = codes.confusions.iter().map(|(pair, _)| format!("{}/{}", pair.lower, pair.higher));
        language.confusions = section.each(keys, translated_text, errors);
    }
    let not_codes = match codes.not_codes.is_empty() {
        true => object.take("not_codes"),
        false => object.require("not_codes"),
    };
    if let Some(section) = Section::open(not_codes, "`not_codes`", "number that is no code", sound, errors) {
        let keys = codes.not_codes.iter().map(|(not_code, _)| not_code.number.to_string());
        language.not_codes = section.each(keys, translated_text, errors);
    }
}

/// Translations, keyed by what they translate.
struct Section<'a> {
    entries: Object<'a>,
    /// What the keys name, such as `code`.
    what: &'static str,
    /// What has these entries: the spec, or a code.
    owner: String,
    /// Whether it is certain which keys there should be.
    sound: bool,
}

impl<'a> Section<'a> {
    fn open(
        node: Option<Node<'a>>,
        key: &'static str,
        what: &'static str,
        sound: bool,
        errors: &mut Errors,
    ) -> Option<Self> {
        let entries = node?.object(key, errors)?;
        Some(Self { entries, what, owner: "the spec".to_owned(), sound })
    }

    /// The translation of an entry; `shown` is how a message names the entry.
    fn take(&mut self, key: &str, shown: &str, errors: &mut Errors) -> Option<Node<'a>> {
        let node = self.entries.take_entry(key);
        if node.is_none() && self.sound {
            errors.add(self.entries.at, format!("no translation of the {} {shown}", self.what));
        }
        node
    }

    /// All translations, in the order of the keys.
    fn each<T>(
        mut self,
        keys: impl Iterator<Item = String>,
        parse: impl Fn(Node<'a>, &str, &mut Errors) -> Option<T>,
        errors: &mut Errors,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for key in keys {
            let node = self.take(&key, &key, errors);
            found.extend(node.and_then(|node| parse(node, &key, errors)));
        }
        self.finish(errors);
        found
    }

    /// Reports the keys that translate nothing: the spec has lost the entry, or the key is misspelt.
    fn finish(self, errors: &mut Errors) {
        let Self { entries, what, owner, sound } = self;
        if sound {
            for key in entries.into_keys() {
                errors.add(key.at, format!("translation of the {what} `{}`, which {owner} does not have", *key));
            }
        }
    }
}

fn translation<T>(
    node: Node<'_>,
    parse: fn(&mut Object<'_>, &mut Errors) -> Option<T>,
    errors: &mut Errors,
) -> Option<T> {
    let mut object = node.object("a translation", errors)?;
    let words = parse(&mut object, errors);
    object.finish(errors);
    words
}

fn translated_text(node: Node<'_>, key: &str, errors: &mut Errors) -> Option<String> {
    Some(one_paragraph(node, &format!("the translation of {key}"), errors)?.value)
}

fn translate_codes(
    mut section: Section<'_>,
    codes: &Codes,
    errors: &mut Errors,
) -> Vec<(Spanned<String>, MeaningWords)> {
    let mut found = Vec::new();
    for code in &codes.codes {
        let number = code.number.to_string();
        let Some(node) = section.take(&number, &format!("{number} ({})", *code.name), errors) else {
            continue;
        };
        match code.meanings.as_slice() {
            [_] => found.extend(translation(node, meaning_words, errors)),
            meanings => found.extend(translate_meanings(node, number, meanings, section.sound, errors)),
        }
    }
    section.finish(errors);
    found
}

fn translate_meanings(
    node: Node<'_>,
    number: String,
    meanings: &[Meaning],
    sound: bool,
    errors: &mut Errors,
) -> Vec<(Spanned<String>, MeaningWords)> {
    let ids: Vec<&str> = meanings.iter().filter_map(|meaning| meaning.id.as_ref()).map(|id| id.as_str()).collect();
    let Some(entries) = node.object("a translation", errors) else {
        return Vec::new();
    };
    if sound && !ids.iter().any(|id| entries.has(id)) {
        let message = format!("the translation of {number} has none of its meanings; expected {}", ids.join(", "));
        errors.add(entries.at, message);
        return Vec::new();
    }
    let mut section = Section { entries, what: "meaning", owner: number, sound };
    let mut found = Vec::new();
    for id in ids {
        let node = section.take(id, &format!("`{id}` of {}", section.owner), errors);
        found.extend(node.and_then(|node| translation(node, meaning_words, errors)));
    }
    section.finish(errors);
    found
}

fn parse_labels(object: &mut Object<'_>, errors: &mut Errors) -> Vec<String> {
    let Some(mut labels) = object.require("labels").and_then(|node| node.object("`labels`", errors)) else {
        return Vec::new();
    };
    let found = LABELS.iter().filter_map(|key| words(&mut labels, key, errors)).map(|text| text.value).collect();
    labels.finish(errors);
    found
}

fn parse_templates(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Vec<Piece>> {
    let Some(mut templates) = object.require("templates").and_then(|node| node.object("`templates`", errors)) else {
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
