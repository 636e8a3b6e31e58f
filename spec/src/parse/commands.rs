//! From JSON to the commands.

use super::command_words::{KEYS, own_words};
use super::entries::{array, filled_array, optional_entries};
use super::evidence::{evidence, only_sources, sources};
use super::values::{one_of, required, strings};
use super::words::{one_paragraph, prose_of};
use crate::model::{Basis, Command, Commands, GeneralReply, Purpose, Reply, Requirement, Status};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::prose::{Form, Writing};

pub(crate) fn parse_commands(root: Node<'_>, writing: Writing, errors: &mut Errors) -> Commands {
    let at = root.at();
    let mut found = Commands {
        general: Vec::new(),
        preliminary: None,
        informative: false,
        purposes: Vec::new(),
        commands: Vec::new(),
        situations: Vec::new(),
        complete: false,
        at,
    };
    let Some(mut object) = root.object("the spec of the commands", errors) else {
        return found;
    };
    object.take("$schema");
    let complete = object.take("complete").and_then(|node| node.boolean("`complete`", errors));
    found.complete = complete == Some(true);
    object.lenient = !found.complete;
    object.writing = writing;
    found.informative = object.get("preliminary").is_some_and(Node::is_false);
    if found.informative {
        object.take("preliminary");
    }
    let names_preliminary = object.has("preliminary");
    let preliminary = strings(&mut object, "preliminary", errors);
    found.preliminary = names_preliminary.then_some(preliminary);
    for item in array(object.take("general"), "`general`", errors) {
        found.general.extend(parse_general(item, errors));
    }
    found.purposes = optional_entries(&mut object, "purposes", errors, parse_purpose);
    let commands = object.require("commands");
    found.at = commands.map_or(found.at, Node::at);
    for item in filled_array(commands, "commands", errors) {
        found.commands.extend(parse_command(item, errors));
    }
    object.finish(errors);
    found
}

fn parse_general(node: Node<'_>, errors: &mut Errors) -> Option<GeneralReply> {
    let mut object = node.object("a general reply", errors)?;
    let code = code_number(&mut object, errors);
    let basis = general_basis(&mut object, errors);
    let sources = sources(&mut object, errors);
    only_sources(&mut object, errors);
    let except = strings(&mut object, "except", errors);
    let then = strings(&mut object, "then", errors);
    let any_time = object.take("any_time").and_then(|node| node.boolean("`any_time`", errors));
    object.finish(errors);
    Some(GeneralReply { code: code?, basis: basis?, sources, except, then, any_time: any_time == Some(true) })
}

fn parse_purpose(node: Node<'_>, errors: &mut Errors) -> Option<Purpose> {
    let mut object = node.object("a purpose", errors)?;
    let id = required(&mut object, "id", errors);
    let title = object.require("title").and_then(|node| prose_of(node, "`title`", Form::Title, errors));
    object.finish(errors);
    Some(Purpose { id: id?, title: title?, translations: Vec::new() })
}

fn parse_command(node: Node<'_>, errors: &mut Errors) -> Option<Command> {
    let mut object = node.object("a command", errors)?;
    let verb = object.require("verb").and_then(|node| one_paragraph(node, "`verb`", errors));
    let facts = ["name", "purpose", "syntax", "status", "servers", "sources"];
    let bare = !facts.iter().chain(&KEYS).any(|key| object.has(key));
    let name = object.expect("name").and_then(|node| node.string("`name`", errors));
    let purpose = object.take("purpose").and_then(|node| node.string("`purpose`", errors));
    let syntax = object.take("syntax").and_then(|node| one_paragraph(node, "`syntax`", errors));
    let status = word(&mut object, "status", Status::WORDS, Status::from_word, Status::Standard, errors);
    let servers = object.take("servers");
    let servers = servers.and_then(|node| one_of(node, "servers", Requirement::WORDS, Requirement::from_word, errors));
    let sources = sources(&mut object, errors);
    let words = own_words(&mut object, verb.as_ref(), errors);
    let replies = array(object.require("replies"), "`replies`", errors);
    object.finish(errors);
    let replies = replies.into_iter().filter_map(|reply| parse_reply(reply, 0, errors)).list();
    let verb = verb?;
    let named_after_verb = || Spanned { value: name_of(&verb), at: verb.at };
    Some(Command {
        name: name.unwrap_or_else(named_after_verb),
        verb,
        purpose,
        syntax: syntax.map(|syntax| syntax.value),
        status: status?,
        servers,
        sources,
        words: words?,
        translations: Vec::new(),
        replies,
        bare,
    })
}

/// The name of a variant for a verb: `AuthinfoUser` for `AUTHINFO USER`.
fn name_of(verb: &str) -> String {
    let mut name = String::new();
    for word in verb.split(' ') {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        name.push_str(first);
        name.push_str(&rest.to_ascii_lowercase());
    }
    name
}

/// The trees of RFC 959 are three replies deep (150, 110, 226); a much deeper one is a slip.
const DEEPEST: usize = 8;

/// A reply that follows `before` others.
fn parse_reply(node: Node<'_>, before: usize, errors: &mut Errors) -> Option<Reply> {
    if before == DEEPEST {
        let message = format!("this reply follows {before} others; expected at most {DEEPEST} one after the other");
        errors.add(node.at(), message);
        return None;
    }
    if let Some(number) = node.bare_number() {
        let code = number_of(number, errors)?;
        let (sources, servers, reports) = (Vec::new(), Vec::new(), Vec::new());
        let (repeats, next, then) = (false, Vec::new(), Vec::new());
        return Some(Reply { code, basis: Basis::Specified, sources, servers, reports, repeats, next, then });
    }
    let mut object = node.object("a reply", errors)?;
    let code = code_number(&mut object, errors);
    let basis = basis(&mut object, errors);
    let (sources, servers, reports) = evidence(&mut object, basis, errors);
    let repeats = object.take("repeats").and_then(|node| node.boolean("`repeats`", errors));
    let next = array(object.take("next"), "`next`", errors);
    let then = strings(&mut object, "then", errors);
    object.finish(errors);
    let next = next.into_iter().filter_map(|reply| parse_reply(reply, before + 1, errors)).list();
    let (code, basis, repeats) = (code?, basis?, repeats.unwrap_or(false));
    Some(Reply { code, basis, sources, servers, reports, repeats, next, then })
}

fn code_number(object: &mut Object<'_>, errors: &mut Errors) -> Option<Spanned<u16>> {
    number_of(object.require("code")?, errors)
}

fn number_of(node: Node<'_>, errors: &mut Errors) -> Option<Spanned<u16>> {
    let number = node.integer("`code`", 100..=699, errors)?;
    Some(Spanned { value: u16::try_from(number.value).ok()?, at: number.at })
}

fn basis(object: &mut Object<'_>, errors: &mut Errors) -> Option<Basis> {
    word(object, "basis", Basis::WORDS, Basis::from_word, Basis::Specified, errors)
}

/// What any command may get is said by documents; servers send a reply to some.
fn general_basis(object: &mut Object<'_>, errors: &mut Errors) -> Option<Basis> {
    let at = object.get("basis").map(Node::at);
    let found = basis(object, errors);
    if let (Some(basis), Some(at)) = (found.filter(|basis| !basis.is_documented()), at) {
        errors.add(at, format!("a general reply is `{}`; expected `specified` or `implied`", basis.as_str()));
    }
    found
}

/// One word out of a fixed list; the default where a file that need not be complete leaves it out.
fn word<T>(
    object: &mut Object<'_>,
    key: &'static str,
    known: &[&str],
    from_word: fn(&str) -> Option<T>,
    default: T,
    errors: &mut Errors,
) -> Option<T> {
    let lenient = object.lenient;
    match object.expect(key) {
        Some(node) => one_of(node, key, known, from_word, errors),
        None => lenient.then_some(default),
    }
}
