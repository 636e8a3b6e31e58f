//! The meanings of a code.

use super::entries::{entries, parse_source};
use super::values::{one_of, strings};
use super::words::{meaning_words, one_paragraph, placeholder, reply_text, words};
use crate::model::{ControlConnection, DataConnection, Format, Meaning, MeaningWords, Retry, Status};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;

/// What a meaning takes from its code.
pub(super) struct Inherited {
    status: Option<Status>,
    /// What the name says. Without a name there is an error already, and that the title is missing follows from it.
    title: String,
}

impl Inherited {
    pub(super) fn of(status: Option<Status>, name: &str) -> Self {
        Self { status, title: words_of(name) }
    }
}

/// `Connection Closed` for `ConnectionClosed`.
fn words_of(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !before.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter);
        before = letter;
    }
    words
}

pub(super) type ParsedMeaning = (Meaning, (Spanned<String>, MeaningWords));

/// All meanings of a code, or none: with some left out it would look like another code.
pub(super) fn parse_meanings(items: Vec<Node<'_>>, own: &Inherited, errors: &mut Errors) -> Option<Vec<ParsedMeaning>> {
    let several = items.len() > 1;
    let what = if several { "one of several meanings" } else { "a meaning" };
    let parsed: Vec<_> =
        items.into_iter().map(|item| parse_meaning_keys(item.object(what, errors)?, several, own, errors)).list();
    parsed.into_iter().collect()
}

pub(super) fn parse_meaning_keys(
    mut object: Object<'_>,
    several: bool,
    own: &Inherited,
    errors: &mut Errors,
) -> Option<ParsedMeaning> {
    let id = if several {
        words(&mut object, "id", errors)
    } else {
        object.take("id").and_then(|node| one_paragraph(node, "`id`", errors))
    };
    let commands = strings(&mut object, "commands", errors);
    let own_status =
        object.take("status").and_then(|node| one_of(node, "status", Status::WORDS, Status::from_word, errors));
    let text = reply_text(&mut object, errors);
    let format = object.take("format").map(|node| one_of(node, "format", Format::WORDS, Format::from_word, errors));
    if let (Some(text), None, false) = (&text, &format, object.lenient)
        && let Some(value) = placeholder(text)
    {
        let message = format!("`text` has the value `{value}` in it and no `format`; expected one, such as `pattern`");
        errors.add(text.at, message);
    }
    let retry = object.take("retry").map(|node| one_of(node, "retry", Retry::WORDS, Retry::from_word, errors));
    let control = object.take("control_connection").and_then(|node| {
        one_of(node, "control_connection", ControlConnection::WORDS, ControlConnection::from_word, errors)
    });
    let data_connection = object
        .take("data_connection")
        .and_then(|node| one_of(node, "data_connection", DataConnection::WORDS, DataConnection::from_word, errors));
    let sources = entries(&mut object, "sources", true, errors, parse_source);
    let title = if several { String::new() } else { own.title.clone() };
    let none = MeaningWords { title, description: String::new(), when: String::new(), fix: String::new() };
    let words = meaning_words(&mut object, Some(&none), errors);
    object.finish(errors);

    let meaning = Meaning {
        id,
        commands,
        status: own_status.or(own.status)?,
        text: text?.value,
        // A word that is unknown is not the same as none.
        format: known(format)?,
        retry: known(retry)?,
        control_connection: control.unwrap_or(ControlConnection::StaysOpen),
        data_connection,
        sources,
    };
    Some((meaning, words?))
}

/// A word that may be left out, but not be unknown.
fn known<T>(word: Option<Option<T>>) -> Option<Option<T>> {
    match word {
        Some(word) => word.map(Some),
        None => Some(None),
    }
}
