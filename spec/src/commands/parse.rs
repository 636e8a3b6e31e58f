//! From JSON to the commands.

use super::model::{Basis, Command, Commands, GeneralReply, Observation, Reply, Report, Requirement};
use crate::diagnostic::{Errors, Spanned};
use crate::json::{Node, Object};
use crate::list::IntoList;
use crate::model::{Source, Status};
use crate::parse::{one_of, one_paragraph, parse_source, strings};
use crate::unique::Unique;

pub(super) fn parse_commands(root: Node<'_>, errors: &mut Errors) -> Commands {
    let at = root.at();
    let mut found = Commands {
        general: Vec::new(),
        preliminary: None,
        informative: false,
        commands: Vec::new(),
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
    let basis = general_basis(&mut object, errors);
    let sources = sources(&mut object, errors);
    only_sources(&mut object, errors);
    let except = strings(&mut object, "except", errors);
    let then = strings(&mut object, "then", errors);
    let any_time = object.take("any_time").and_then(|node| node.boolean("`any_time`", errors));
    object.finish(errors);
    Some(GeneralReply { code: code?, basis: basis?, sources, except, then, any_time: any_time == Some(true) })
}

fn parse_command(node: Node<'_>, errors: &mut Errors) -> Option<Command> {
    let mut object = node.object("a command", errors)?;
    let verb = object.require("verb").and_then(|node| one_paragraph(node, "`verb`", errors));
    let bare = !["name", "syntax", "status", "servers", "sources", "note"].iter().any(|key| object.has(key));
    let name = object.expect("name").and_then(|node| node.string("`name`", errors));
    let syntax = object.take("syntax").and_then(|node| one_paragraph(node, "`syntax`", errors));
    let status = word(&mut object, "status", Status::WORDS, Status::from_word, Status::Standard, errors);
    let servers = object.take("servers");
    let servers = servers.and_then(|node| one_of(node, "servers", Requirement::WORDS, Requirement::from_word, errors));
    let sources = sources(&mut object, errors);
    let note = object.take("note").and_then(|node| one_paragraph(node, "`note`", errors));
    let replies = array(object.require("replies"), "`replies`", errors);
    object.finish(errors);
    let replies = replies.into_iter().filter_map(|reply| parse_reply(reply, 0, errors)).list();
    let verb = verb?;
    let named_after_verb = || Spanned { value: name_of(&verb), at: verb.at };
    Some(Command {
        name: name.unwrap_or_else(named_after_verb),
        verb,
        syntax: syntax.map(|syntax| syntax.value),
        status: status?,
        servers,
        sources,
        note: note.map(|note| note.value),
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

type Evidence = (Vec<Source>, Vec<Observation>, Vec<Report>);

/// Documents for what they say, servers for what was seen of them, reports for what others saw.
fn evidence(object: &mut Object<'_>, basis: Option<Basis>, errors: &mut Errors) -> Evidence {
    match basis {
        Some(Basis::Observed) => {
            no_key(object, "sources", "an observed reply has `sources`; expected `servers` instead", errors);
            let servers = not_empty(object.require("servers"), "servers", errors);
            // What was seen may have been reported too.
            let reports = not_empty(object.take("reports"), "reports", errors);
            (Vec::new(), observations(servers, errors), self::reports(reports, errors))
        }
        Some(Basis::Reported) => {
            no_key(object, "sources", "a reported reply has `sources`; expected `reports` instead", errors);
            let seen = "a reported reply has `servers`; what a server was seen to send is `observed`";
            no_key(object, "servers", seen, errors);
            let reports = not_empty(object.require("reports"), "reports", errors);
            (Vec::new(), Vec::new(), self::reports(reports, errors))
        }
        Some(Basis::Specified | Basis::Implied) => {
            let sources = sources(object, errors);
            only_sources(object, errors);
            (sources, Vec::new(), Vec::new())
        }
        // Without a known basis, each may be right.
        None => {
            let practice = ["servers", "reports"].map(|key| object.take(key).is_some());
            let sources = if practice.contains(&true) { Vec::new() } else { sources(object, errors) };
            (sources, Vec::new(), Vec::new())
        }
    }
}

/// What a document allows needs nobody who was seen to do it.
fn only_sources(object: &mut Object<'_>, errors: &mut Errors) {
    let message = "`servers` stands at a reply that is not observed; expected `sources` only";
    no_key(object, "servers", message, errors);
    let message = "`reports` stands at a reply that is neither observed nor reported; expected `sources` only";
    no_key(object, "reports", message, errors);
}

fn no_key(object: &mut Object<'_>, key: &'static str, message: &str, errors: &mut Errors) {
    if let Some(node) = object.take(key) {
        errors.add(node.at(), message);
    }
}

fn observations(items: Vec<Node<'_>>, errors: &mut Errors) -> Vec<Observation> {
    let found = witnesses(items, ["an observation", "server"], errors);
    found.into_iter().map(|(server, situation)| Observation { server, situation }).list()
}

fn reports(items: Vec<Node<'_>>, errors: &mut Errors) -> Vec<Report> {
    let found = witnesses(items, ["a report", "where"], errors);
    found.into_iter().map(|(origin, situation)| Report { origin, situation }).list()
}

/// Who says that a reply is sent, each once, and in which situation.
fn witnesses(items: Vec<Node<'_>>, [what, key]: [&'static str; 2], errors: &mut Errors) -> Vec<(String, String)> {
    let mut names = Unique::new(format!("{key} `{{}}`"));
    let mut found = Vec::new();
    for item in items {
        if let Some((name, situation)) = parse_witness(item, what, key, errors) {
            names.add(&name, name.at, errors);
            found.push((name.value, situation));
        }
    }
    found
}

fn parse_witness(
    node: Node<'_>,
    what: &'static str,
    key: &'static str,
    errors: &mut Errors,
) -> Option<(Spanned<String>, String)> {
    let mut object = node.object(what, errors)?;
    let name = object.require(key).and_then(|node| one_paragraph(node, &format!("`{key}`"), errors));
    let situation = object.require("situation").and_then(|node| one_paragraph(node, "`situation`", errors));
    object.finish(errors);
    Some((name?, situation?.value))
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
        errors.add(at, format!("a general reply is `{}`; expected `specified` or `implied`", basis.word()));
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

fn sources(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Source> {
    let items = not_empty(object.expect("sources"), "sources", errors);
    items.into_iter().filter_map(|item| parse_source(item, errors)).list()
}
