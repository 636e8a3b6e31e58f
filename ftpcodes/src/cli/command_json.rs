//! The JSON of commands: keys are added, never renamed or removed.

use ftpcodes_spec::{Command, Commands, Reply, Source};
use serde::Serialize;

use super::command::after_preliminary;
use super::json::to_json;
use super::output::Answer;

#[derive(Serialize)]
struct CommandEntry<'a> {
    verb: &'a str,
    syntax: Option<&'a str>,
    status: &'static str,
    required_of_servers: Option<&'static str>,
    note: Option<&'a str>,
    sources: Vec<SourceEntry<'a>>,
    replies: Vec<ReplyEntry<'a>>,
}

#[derive(Serialize)]
struct ReplyEntry<'a> {
    code: u16,
    position: &'static str,
    role: &'static str,
    basis: &'static str,
    sources: Vec<SourceEntry<'a>>,
    /// Servers that were seen to send it; only replies of a basis that there is not yet have some.
    servers: [&'static str; 0],
    next: Vec<Next<'a>>,
}

/// The codes that may follow a preliminary reply, or the commands that an intermediate one asks for.
#[derive(Serialize)]
#[serde(untagged)]
enum Next<'a> {
    Code(u16),
    Command(&'a str),
}

#[derive(Serialize)]
struct SourceEntry<'a> {
    document: &'a str,
    section: &'a str,
}

pub(super) fn command(command: &Command) -> Answer {
    to_json(&CommandEntry::new(command))
}

pub(super) fn commands(commands: &Commands) -> Answer {
    to_json(&commands.commands.iter().map(CommandEntry::new).collect::<Vec<_>>())
}

impl<'a> CommandEntry<'a> {
    fn new(command: &'a Command) -> Self {
        let first = command.replies.iter().map(|reply| ReplyEntry::new(reply, "first"));
        let later = after_preliminary(command).into_iter().map(|reply| ReplyEntry::new(reply, "after-preliminary"));
        Self {
            verb: &command.verb,
            syntax: command.syntax.as_deref(),
            status: command.status.word(),
            required_of_servers: command.servers.map(|servers| servers.word()),
            note: command.note.as_deref(),
            sources: sources(&command.sources),
            replies: first.chain(later).collect(),
        }
    }
}

impl<'a> ReplyEntry<'a> {
    fn new(reply: &'a Reply, position: &'static str) -> Self {
        let codes = reply.next.iter().map(|next| Next::Code(*next.code));
        let verbs = reply.then.iter().map(|verb| Next::Command(verb));
        Self {
            code: *reply.code,
            position,
            role: match *reply.code / 100 {
                1 => "preliminary",
                2 => "completion",
                3 => "intermediate",
                4 => "transient-negative",
                _ => "permanent-negative",
            },
            basis: reply.basis.word(),
            sources: sources(&reply.sources),
            servers: [],
            next: codes.chain(verbs).collect(),
        }
    }
}

fn sources(sources: &[Source]) -> Vec<SourceEntry<'_>> {
    sources.iter().map(|source| SourceEntry { document: &source.document, section: &source.section }).collect()
}
