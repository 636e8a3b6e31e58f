//! The file of the codes: facts, and the words of the language that it is written in.

use super::entries::{entries, items, optional_entries, parse_class, parse_confusion, parse_group, parse_not_code};
use super::header::{parse_language_tag, parse_language_tags};
use super::meanings::{Inherited, parse_meaning_keys, parse_meanings};
use super::values::{one_of, required, strings};
use super::words::words;
use crate::model::{Class, ClassWords, Code, Confusion, Group, GroupWords, Language, MeaningWords, NotCode, Status};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::prose::Writing;

/// What the file of the codes holds. Entries with errors are left out; the errors tell of them.
#[derive(Default)]
pub(crate) struct Codes {
    pub(crate) protocol: String,
    /// Tag of the language of this file: `en` where it names none.
    pub(crate) language: Option<Spanned<String>>,
    /// Tags of the other languages.
    pub(crate) languages: Vec<Spanned<String>>,
    /// Name of the spec that this one adds codes to.
    pub(crate) extends: Option<Spanned<String>>,
    /// Whether words, sources and advice may be left out, because the file does not say that it is complete.
    pub(crate) lenient: bool,
    /// Whether the classes are those of the built-in registry, because the file has none.
    pub(crate) default_classes: bool,
    /// Each with the place of its digit.
    pub(crate) classes: Vec<(Spanned<Class>, ClassWords)>,
    /// Each with the place of its digit.
    pub(crate) groups: Vec<(Spanned<Group>, GroupWords)>,
    pub(crate) codes: Vec<Code>,
    /// Words of all meanings, code by code, with the places of their titles.
    pub(crate) meanings: Vec<(Spanned<String>, MeaningWords)>,
    pub(crate) confusions: Vec<(Spanned<Confusion>, String)>,
    /// Each with the place of its number.
    pub(crate) not_codes: Vec<(Spanned<NotCode>, String)>,
    /// Numbers and names of all codes that have both, also of those with errors elsewhere.
    pub(crate) skeleton: Vec<(u16, String)>,
    /// Whether the file is free of errors. If not, what it seems to lack may only have been left out.
    pub(crate) sound: bool,
}

impl Codes {
    /// The words of another built-in language for the default classes.
    pub(crate) fn default_class_words(&self, builtin: &Language) -> Vec<ClassWords> {
        let used = |digit: u8| self.classes.iter().any(|(class, _)| class.digit == digit);
        let numbered = (1..=6u8).zip(&builtin.classes);
        numbered.filter(|(digit, _)| used(*digit)).map(|(_, words)| words.clone()).list()
    }
}

pub(crate) fn parse_codes(root: Node<'_>, errors: &mut Errors) -> Codes {
    let mut found = Codes::default();
    let Some(mut object) = root.object("the spec", errors) else {
        return found;
    };
    // Editors read this key; the checks here do not depend on it.
    object.take("$schema");
    let complete = object.take("complete").and_then(|node| node.boolean("`complete`", errors));
    found.lenient = complete != Some(true);
    object.lenient = found.lenient;
    if let Some(protocol) = words(&mut object, "protocol", errors) {
        found.protocol = protocol.value;
    }
    found.language = parse_language_tag(&mut object, errors);
    object.writing = found.language.as_ref().map_or(Writing::OTHER, |tag| Writing::of(tag));
    found.languages = parse_language_tags(&mut object, errors);
    let extends = object.take("extends");
    // A spec that extends another one takes these from there.
    let own_digits = extends.is_none();
    found.extends = extends.and_then(|node| parse_extends(node, errors));
    found.classes = entries(&mut object, "classes", own_digits, errors, parse_class);
    found.groups = entries(&mut object, "groups", own_digits, errors, parse_group);
    for item in items(&mut object, "codes", errors).unwrap_or_default() {
        parse_code(item, &mut found, errors);
    }
    found.confusions = optional_entries(&mut object, "confusions", errors, parse_confusion);
    found.not_codes = optional_entries(&mut object, "not_codes", errors, parse_not_code);
    object.finish(errors);
    found
}

fn parse_extends(node: Node<'_>, errors: &mut Errors) -> Option<Spanned<String>> {
    let name = node.string("`extends`", errors)?;
    if *name != "ftp" {
        errors.add(name.at, format!("unknown spec `{}` to extend; expected `ftp`", *name));
        return None;
    }
    Some(name)
}

fn parse_code(node: Node<'_>, found: &mut Codes, errors: &mut Errors) {
    let Some(mut object) = node.object("a code", errors) else {
        return;
    };
    let number = object.require("code").and_then(|node| node.integer("`code`", 100..=699, errors));
    let number = number.and_then(|number| Some(Spanned { value: u16::try_from(number.value).ok()?, at: number.at }));
    let name = required(&mut object, "name", errors);
    let status = match object.take("status") {
        Some(node) => one_of(node, "status", Status::WORDS, Status::from_word, errors),
        None => Some(Status::Standard),
    };
    let older = object.take("older_numbering");
    let older_numbering = older.and_then(|node| older_numbering(node, status, errors));
    let aliases = strings(&mut object, "aliases", errors);
    let own = Inherited::of(status, name.as_ref().map_or("?", |name| name));
    // A slip in `text` should be told as such, and not as a lack of `meanings`.
    let short = ["text", "title", "description", "when", "fix"].iter().any(|key| object.has_like(key));
    let meanings = if object.has("meanings") || !short {
        let meanings = items(&mut object, "meanings", errors);
        object.finish(errors);
        meanings.and_then(|items| parse_meanings(items, &own, errors))
    } else {
        // The short form: the keys of the only meaning stand in the code itself.
        parse_meaning_keys(object, false, &own, errors).map(|meaning| vec![meaning])
    };

    if let (Some(number), Some(name)) = (&number, &name) {
        found.skeleton.push((number.value, name.value.clone()));
    }
    let (Some(number), Some(name), Some(status), Some(meanings)) = (number, name, status, meanings) else {
        return;
    };
    let (facts, words): (Vec<_>, Vec<_>) = meanings.into_iter().unzip();
    found.meanings.extend(words);
    let older_numbering = older_numbering == Some(true);
    found.codes.push(Code { number, name, status, older_numbering, aliases, meanings: facts });
}

/// Only a code that no document in force has can be older than what documents in force say of digits.
fn older_numbering(node: Node<'_>, status: Option<Status>, errors: &mut Errors) -> Option<bool> {
    let older = node.boolean("`older_numbering`", errors)?;
    if older && status.is_some_and(|status| status != Status::Historic) {
        errors.add(node.at(), "`older_numbering` of a code that is not historic; expected the status `historic`");
        return None;
    }
    Some(older)
}
