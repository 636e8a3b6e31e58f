//! The JSON of commands.

use ftpcodes_core::{CommandData, CommandWords, LanguageData, Place, ReplyData};
use serde::Serialize;

use super::troubles::ids;
use super::{SourceEntry, position, sources, to_json};
use crate::cli::output::Answer;
use crate::cli::registry::Registry;

#[derive(Serialize)]
pub(super) struct CommandEntry {
    verb: &'static str,
    title: &'static str,
    description: &'static str,
    when: Option<&'static str>,
    pitfall: Option<&'static str>,
    /// The id of what it is for.
    purpose: Option<&'static str>,
    syntax: Option<&'static str>,
    status: &'static str,
    required_of_servers: Option<&'static str>,
    note: Option<&'static str>,
    sources: Vec<SourceEntry>,
    replies: Vec<ReplyEntry>,
    /// The troubles that concern the command.
    troubles: Vec<&'static str>,
}

#[derive(Serialize)]
struct ReplyEntry {
    code: u16,
    position: &'static str,
    role: &'static str,
    basis: &'static str,
    /// Whether any command may get it, by a general rule.
    general: bool,
    sources: Vec<SourceEntry>,
    servers: Vec<ServerEntry>,
    reports: Vec<ReportEntry>,
    /// The codes that it may follow; empty for what comes first.
    after: Vec<u16>,
    repeats: bool,
    next: Vec<Next>,
}

/// A server that was seen to send the reply.
#[derive(Serialize)]
struct ServerEntry {
    server: &'static str,
    situation: &'static str,
}

/// Where it is reported that servers send the reply.
#[derive(Serialize)]
struct ReportEntry {
    #[serde(rename = "where")]
    origin: &'static str,
    situation: &'static str,
}

/// The codes that may follow a reply, or the commands that an intermediate one asks for.
#[derive(Serialize)]
#[serde(untagged)]
enum Next {
    Code(u16),
    Command(&'static str),
}

pub(in crate::cli) fn command(
    registry: &Registry,
    command: &'static CommandData,
    language: &'static LanguageData,
) -> Answer {
    to_json(&entry(registry, command, language))
}

pub(in crate::cli) fn commands(registry: &Registry, language: &'static LanguageData) -> Answer {
    to_json(&registry.commands.iter().map(|command| entry(registry, command, language)).collect::<Vec<_>>())
}

pub(super) fn entry(
    registry: &Registry,
    command: &'static CommandData,
    language: &'static LanguageData,
) -> CommandEntry {
    let entry = |reply, first| reply_entry(registry, command, reply, first, language);
    let first = command.at(Place::First).map(|reply| entry(reply, true));
    let later = command.at(Place::Later).map(|reply| entry(reply, false));
    let CommandWords { title, description, when, pitfall, note } = *language.command(command);
    CommandEntry {
        verb: command.verb,
        title,
        description,
        when,
        pitfall,
        purpose: language.purpose(command).map(|purpose| purpose.id),
        syntax: command.syntax,
        status: command.status.as_str(),
        required_of_servers: command.servers.map(|servers| servers.as_str()),
        note,
        sources: sources(command.sources),
        replies: first.chain(later).collect(),
        troubles: ids(registry, |trouble| trouble.commands.contains(&command.verb)),
    }
}

fn reply_entry(
    registry: &Registry,
    command: &'static CommandData,
    reply: &'static ReplyData,
    first: bool,
    language: &LanguageData,
) -> ReplyEntry {
    let mut codes: Vec<u16> = command.at(Place::After(reply.code)).map(|next| next.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let verbs = reply.then.iter().filter_map(|place| registry.commands.get(usize::from(*place)));
    let verbs = verbs.map(|command| Next::Command(command.verb));
    ReplyEntry {
        code: reply.code,
        position: position(if first { Place::First } else { Place::Later }),
        role: reply.role.as_str(),
        basis: reply.basis.as_str(),
        general: reply.general,
        sources: sources(reply.sources),
        servers: reply
            .servers
            .iter()
            .map(|seen| ServerEntry { server: seen.server(), situation: language.situation(seen.situation()) })
            .collect(),
        reports: reply
            .reports
            .iter()
            .map(|report| ReportEntry { origin: report.origin(), situation: language.situation(report.situation()) })
            .collect(),
        after: if first { Vec::new() } else { command.after(reply).collect() },
        repeats: reply.repeats && !first,
        next: codes.into_iter().map(Next::Code).chain(verbs).collect(),
    }
}
