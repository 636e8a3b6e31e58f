//! From JSON to the commands.

use super::model::{Basis, Command, Commands, GeneralReply, Reply, Requirement};
use crate::diagnostic::{Errors, Spanned};
use crate::json::{Node, Object};
use crate::model::{Source, Status};
use crate::parse::{one_of, one_paragraph, parse_source, required, strings};

pub(super) fn parse_commands(root: Node<'_>, errors: &mut Errors) -> Commands {
    let mut found = Commands { general: Vec::new(), commands: Vec::new(), at: root.at() };
    let Some(mut object) = root.object("the spec of the commands", errors) else {
        return found;
    };
    object.take("$schema");
    for item in array(object.take("general"), "`general`", errors) {
        found.general.extend(parse_general(item, errors));
    }
    let commands = object.require("commands");
    found.at = commands.map_or(found.at, Node::at);
    for item in not_empty(commands, "commands", errors) {
        found.commands.extend(parse_command(item, errors));
    }
    object.finish(errors);
    found
}

fn array<'a>(node: Option<Node<'a>>, what: &str, errors: &mut Errors) -> Vec<Node<'a>> {
    node.and_then(|node| node.array(what, errors)).unwrap_or_default()
}

fn not_empty<'a>(node: Option<Node<'a>>, key: &str, errors: &mut Errors) -> Vec<Node<'a>> {
    let Some((node, items)) = node.and_then(|node| Some((node, node.array(&format!("`{key}`"), errors)?))) else {
        return Vec::new();
    };
    if items.is_empty() {
        errors.add(node.at(), format!("`{key}` is empty; expected at least one entry"));
    }
    items
}

fn parse_general(node: Node<'_>, errors: &mut Errors) -> Option<GeneralReply> {
    let mut object = node.object("a general reply", errors)?;
    let code = code_number(&mut object, errors);
    let basis = basis(&mut object, errors);
    let sources = sources(&mut object, errors);
    let except = strings(&mut object, "except", errors);
    object.finish(errors);
    Some(GeneralReply { code: code?, basis: basis?, sources, except })
}

fn parse_command(node: Node<'_>, errors: &mut Errors) -> Option<Command> {
    let mut object = node.object("a command", errors)?;
    let verb = required(&mut object, "verb", errors);
    let name = required(&mut object, "name", errors);
    let syntax = object.take("syntax").and_then(|node| one_paragraph(node, "`syntax`", errors));
    let status = object.require("status");
    let status = status.and_then(|node| one_of(node, "status", Status::WORDS, Status::from_word, errors));
    let servers = object.take("servers");
    let servers = servers.and_then(|node| one_of(node, "servers", Requirement::WORDS, Requirement::from_word, errors));
    let sources = sources(&mut object, errors);
    let note = object.take("note").and_then(|node| one_paragraph(node, "`note`", errors));
    let replies = array(object.require("replies"), "`replies`", errors);
    object.finish(errors);
    Some(Command {
        verb: verb?,
        name: name?,
        syntax: syntax.map(|syntax| syntax.value),
        status: status?,
        servers,
        sources,
        note: note.map(|note| note.value),
        replies: replies.into_iter().filter_map(|reply| parse_reply(reply, 0, errors)).collect(),
    })
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
    let mut object = node.object("a reply", errors)?;
    let code = code_number(&mut object, errors);
    let basis = basis(&mut object, errors);
    let sources = sources(&mut object, errors);
    let repeats = object.take("repeats").and_then(|node| node.boolean("`repeats`", errors));
    let next = array(object.take("next"), "`next`", errors);
    let then = strings(&mut object, "then", errors);
    object.finish(errors);
    let next = next.into_iter().filter_map(|reply| parse_reply(reply, before + 1, errors)).collect();
    Some(Reply { code: code?, basis: basis?, sources, repeats: repeats.unwrap_or(false), next, then })
}

fn code_number(object: &mut Object<'_>, errors: &mut Errors) -> Option<Spanned<u16>> {
    let number = object.require("code")?.integer("`code`", 100..=699, errors)?;
    Some(Spanned { value: u16::try_from(number.value).ok()?, at: number.at })
}

fn basis(object: &mut Object<'_>, errors: &mut Errors) -> Option<Basis> {
    let node = object.require("basis")?;
    one_of(node, "basis", Basis::WORDS, Basis::from_word, errors)
}

fn sources(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Source> {
    let items = not_empty(object.require("sources"), "sources", errors);
    items.into_iter().filter_map(|item| parse_source(item, errors)).collect()
}
