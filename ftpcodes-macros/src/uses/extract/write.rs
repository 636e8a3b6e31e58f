//! From the tables to the text.

use std::fmt::Write;

use ftpcodes_core::{CommandData, Place, Registry, ReplyData};
use ftpcodes_spec::{Basis, IntoList as _};

/// The text for all codes and commands of a spec.
pub(crate) fn write(registry: &Registry) -> String {
    let mut text = format!("protocol\t{}\n", plain(registry.protocol));
    for code in registry.codes {
        let _ = writeln!(text, "code\t{}\t{}", code.number, code.name);
        for meaning in code.meanings {
            let title = registry.languages.first().map_or("", |words| words.meaning(meaning).title);
            let format = meaning.format.map_or("", |format| format.as_str());
            let connection = meaning.control_connection.as_str();
            let _ = writeln!(text, "meaning\t{}\t{}\t{format}\t{connection}", plain(title), plain(meaning.text));
        }
    }
    let mut writer = Writer { registry, sources: Vec::new() };
    let mut lines = String::new();
    for command in registry.commands {
        let _ = writeln!(lines, "command\t{}\t{}\t{}", command.verb, command.name, writer.replies(command));
    }
    if !registry.commands.is_empty() {
        let mut general = Vec::new();
        insert(&mut general, registry.general.iter());
        let any: Vec<String> = general.iter().map(|reply| writer.reply(super::ANY, reply, true, &[])).list();
        let _ = writeln!(lines, "any\t{}", any.join(" "));
    }
    for source in writer.sources {
        let _ = writeln!(text, "source\t{source}");
    }
    text + &lines
}

struct Writer<'a> {
    registry: &'a Registry,
    /// All sources so far, which replies name by their places.
    sources: Vec<String>,
}

impl Writer<'_> {
    /// The replies to a command, sorted by number and basis.
    fn replies(&mut self, command: &'static CommandData) -> String {
        // Its own are sorted.
        let mut replies = command.replies.iter().list();
        insert(&mut replies, command.general.iter().copied());
        let text = |reply: &&'static ReplyData| {
            let first = command.may_stand(reply, Place::First);
            let after: Vec<u16> = command.after(reply).list();
            // A general rule may have no place left at a command that lists its code.
            let somewhere = first || !after.is_empty();
            somewhere.then(|| self.reply(command.verb, reply, first, &after))
        };
        replies.iter().filter_map(text).list().join(" ")
    }

    fn reply(&mut self, verb: &str, reply: &ReplyData, first: bool, after: &[u16]) -> String {
        let meaning = self.registry.code(reply.code.into()).map_or(0, |code| code.meaning_place(verb));
        let basis = reply.basis.as_str().chars().next().unwrap_or_default();
        let first = first.then(|| "first".to_owned());
        let places: Vec<String> = first.into_iter().chain(after.iter().map(u16::to_string)).list();
        let sources: Vec<String> = evidence(reply).into_iter().map(|source| self.place_of(source)).list();
        format!("{}/{meaning}/{basis}/{}/{}", reply.code, places.join(","), sources.join(","))
    }

    fn place_of(&mut self, source: String) -> String {
        let place = self.sources.iter().position(|known| *known == source).unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        place.to_string()
    }
}

/// Puts replies that any command may get, which are few, into a list sorted by number and basis.
fn insert(replies: &mut Vec<&'static ReplyData>, general: impl Iterator<Item = &'static ReplyData>) {
    let key = |reply: &ReplyData| (reply.code, reply.basis.__rank());
    for reply in general {
        let place = replies.iter().position(|known| key(known) > key(reply)).unwrap_or(replies.len());
        replies.insert(place, reply);
    }
}

/// Who says that the reply may come: documents, servers by sending it, or reports of such.
fn evidence(reply: &ReplyData) -> Vec<String> {
    match reply.basis {
        Basis::Observed => reply.servers.iter().map(|seen| plain(seen.server())).list(),
        Basis::Reported => reply.reports.iter().map(|report| plain(report.origin())).list(),
        _ => reply.sources.iter().map(|source| plain(&source.to_string())).list(),
    }
}

// A text of a spec is one line; a tab would end the field.
fn plain(text: &str) -> String {
    text.replace('\t', " ")
}
