//! Words about the commands: in their own file, and translated in a language file.

use super::header::Header;
use super::section::{Section, translation};
use super::words::{prose_of, prose_or};
use crate::model::{Command, CommandWords, Purpose};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::prose::Form;

/// The keys of a command that hold words.
pub(super) const KEYS: [&str; 5] = ["title", "description", "when", "pitfall", "note"];

/// Words in the file of the commands. Which a command has besides title and description is up to it.
pub(super) fn own_words(
    object: &mut Object<'_>,
    verb: Option<&Spanned<String>>,
    errors: &mut Errors,
) -> Option<CommandWords> {
    let [title, description, when, pitfall, note] = KEYS.map(|key| {
        let node = if matches!(key, "title" | "description") { object.expect(key) } else { object.take(key) };
        prose_of(node?, &format!("`{key}`"), form_of(key), errors)
    });
    let words = CommandWords::of_verb(verb?);
    Some(CommandWords {
        title: title.unwrap_or(words.title),
        description: description.map_or(words.description, |text| text.value),
        when: when.map(|text| text.value),
        pitfall: pitfall.map(|text| text.value),
        note: note.map(|text| text.value),
    })
}

/// What a language file says about commands.
pub(crate) struct Translated {
    /// Of each command, in their order.
    pub(crate) words: Vec<CommandWords>,
    /// Of each purpose, in their order.
    pub(crate) purposes: Vec<Spanned<String>>,
    /// Of each situation, in their order.
    pub(crate) situations: Vec<String>,
}

/// Translations of these commands, purposes and situations. `sound` is whether it is certain that there are no others.
pub(crate) fn parse_translated(
    header: Header<'_>,
    own: &[&Command],
    purposes: &[Purpose],
    situations: &[String],
    sound: bool,
    errors: &mut Errors,
) -> Translated {
    let mut object = header.rest;
    let words = own.iter().map(|own| own.words.clone()).list();
    let titles = purposes.iter().map(|purpose| purpose.title.clone()).list();
    let mut found = Translated { words, purposes: titles, situations: situations.to_vec() };
    let commands = section(&mut object, "commands", "`commands`", own.is_empty(), errors);
    if let Some(section) = Section::open(commands, "`commands`", "command", sound, errors) {
        let keys = own.iter().map(|command| command.verb.value.clone());
        found.words = section.each(keys, &found.words, translated_command, errors);
    }
    let node = section(&mut object, "purposes", "`purposes`", purposes.is_empty(), errors);
    if let Some(section) = Section::open(node, "`purposes`", "purpose", sound, errors) {
        let keys = purposes.iter().map(|purpose| purpose.id.value.clone());
        found.purposes = section.each(keys, &found.purposes, translated_purpose, errors);
    }
    let node = section(&mut object, "situations", "`situations`", situations.is_empty(), errors);
    if let Some(section) = Section::open(node, "`situations`", "situation", sound, errors) {
        found.situations = section.each(situations.iter().cloned(), situations, translated_situation, errors);
    }
    found
}

/// A part of a language file; of what the file has besides, the codes are the concern.
fn section<'a>(
    object: &mut Object<'a>,
    key: &'static str,
    shown: &str,
    is_empty: bool,
    errors: &mut Errors,
) -> Option<Node<'a>> {
    let node = object.take(key);
    if node.is_none() && !is_empty && !object.lenient {
        errors.add(object.at, format!("a language file has no {shown}"));
    }
    node
}

fn translated_command(node: Node<'_>, _: &str, own: &CommandWords, errors: &mut Errors) -> Option<CommandWords> {
    translation(node, own, |object, own, errors| command_words(object, own?, errors), errors)
}

// A translation has what it translates: a pitfall that only one language tells of is a slip in one of them.
fn command_words(object: &mut Object<'_>, own: &CommandWords, errors: &mut Errors) -> Option<CommandWords> {
    let mut translated = |key, own: Option<&String>| {
        let own = own?;
        prose_or(object, key, form_of(key), Some(own), errors)
    };
    let title = translated("title", Some(&own.title.value));
    let description = translated("description", Some(&own.description));
    let [when, pitfall, note] = [("when", &own.when), ("pitfall", &own.pitfall), ("note", &own.note)]
        .map(|(key, own)| translated(key, own.as_ref()).map(|text| text.value));
    Some(CommandWords { title: title?, description: description?.value, when, pitfall, note })
}

fn form_of(key: &str) -> Form {
    match key {
        "title" => Form::Title,
        "when" => Form::Situation,
        _ => Form::Sentences,
    }
}

fn translated_purpose(node: Node<'_>, key: &str, _: &Spanned<String>, errors: &mut Errors) -> Option<Spanned<String>> {
    prose_of(node, &format!("the translation of `{key}`"), Form::Title, errors)
}

fn translated_situation(node: Node<'_>, key: &str, _: &String, errors: &mut Errors) -> Option<String> {
    Some(prose_of(node, &format!("the translation of `{key}`"), Form::Clause, errors)?.value)
}
