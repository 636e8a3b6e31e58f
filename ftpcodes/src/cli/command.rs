//! `ftpcodes command RETR`: what may answer a command, in which order.

use std::fmt::Write;

use ftpcodes::__private::LanguageData;
use ftpcodes_spec::{Basis, Command, Commands, Reply, Requirement, builtin_commands};

use super::args::Format;
use super::command_json;
use super::output::Answer;
use super::registry::Registry;
use super::{Failure, lookup};

/// One command, or all of them.
pub(super) fn command(
    registry: &Registry,
    verb: Option<&str>,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    let commands = builtin_commands().map_err(|refused| Failure::NotFound(refused.to_string()))?;
    let Some(verb) = verb else {
        return all(commands, language, format);
    };
    let Some(command) = commands.command(verb) else {
        return Err(Failure::NotFound(unknown(commands, verb)));
    };
    match format {
        Format::Text => Ok(Answer::Laid(page(registry, commands, command, language))),
        Format::Json => Ok(command_json::command(command)),
        Format::Markdown | Format::Html => {
            Err(Failure::Usage("`command` has the formats `text` and `json`".to_owned()))
        }
    }
}

fn all(commands: &Commands, language: &LanguageData, format: Format) -> Result<Answer, Failure> {
    let lines = commands.commands.iter().map(|command| {
        let status = lookup::status_mark(command.status.word(), language);
        format!("  {}{status}", *command.verb)
    });
    match format {
        Format::Text => Ok(Answer::Laid(lines.collect::<Vec<_>>().join("\n"))),
        Format::Json => Ok(command_json::commands(commands)),
        Format::Markdown | Format::Html => {
            Err(Failure::Usage("`command` has the formats `text` and `json`".to_owned()))
        }
    }
}

fn unknown(commands: &Commands, verb: &str) -> String {
    let verbs = commands.commands.iter().map(|command| command.verb.as_str());
    match ftpcodes_spec::did_you_mean(verb, verbs) {
        Some(near) => format!("`{verb}` is no command of this registry; did you mean {near}?"),
        None => format!("`{verb}` is no command of this registry; `ftpcodes command --all` lists them"),
    }
}

fn page(registry: &Registry, commands: &Commands, command: &Command, language: &'static LanguageData) -> String {
    let labels = &language.labels;
    let mut out = String::new();
    let _ = writeln!(out, "{}", *command.verb);
    if let Some(syntax) = &command.syntax {
        let _ = writeln!(out, "  {}: {syntax}", labels.syntax);
    }
    let _ = writeln!(out, "  {}: {}", labels.status, lookup::status_word(command.status.word(), language));
    if let Some(servers) = command.servers {
        let word = match servers {
            Requirement::Must => labels.must,
            Requirement::Should => labels.should,
            Requirement::May => labels.may,
        };
        let _ = writeln!(out, "  {}: {word}", labels.servers);
    }
    let sources = command.sources.iter().map(|source| format!("{}, {}", source.document, source.section));
    let _ = writeln!(out, "  {}: {}", labels.sources, sources.collect::<Vec<_>>().join("; "));
    let lines = |replies: &[&Reply]| reply_lines(registry, &command.verb, replies, language);
    let first: Vec<&Reply> = command.replies.iter().collect();
    let later = after_preliminary(command);
    for (heading, replies) in [(labels.first_replies, first), (labels.later_replies, later)] {
        if !replies.is_empty() {
            let _ = write!(out, "\n{heading}\n{}", lines(&replies));
        }
    }
    let general =
        commands.general.iter().filter(|reply| !reply.except.iter().any(|verb| verb.value == command.verb.value));
    let general = general.filter(|reply| !command.replies.iter().any(|listed| *listed.code == *reply.code));
    let general: Vec<u16> = general.map(|reply| *reply.code).collect();
    if !general.is_empty() {
        let _ = writeln!(out, "\n{}", labels.any_command);
        for code in general {
            let _ = writeln!(out, "  {code}  {}", title(registry, &command.verb, code, language));
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn reply_lines(registry: &Registry, verb: &str, replies: &[&Reply], language: &'static LanguageData) -> String {
    let labels = &language.labels;
    let mut out = String::new();
    for reply in replies {
        let basis = match reply.basis {
            Basis::Specified => labels.specified,
            Basis::Implied => labels.implied,
            Basis::Observed => "observed",
        };
        let _ = write!(out, "  {}  {} [{basis}]", *reply.code, title(registry, verb, *reply.code, language));
        if reply.repeats {
            let _ = write!(out, " ({})", labels.repeats);
        }
        if !reply.then.is_empty() {
            let verbs: Vec<&str> = reply.then.iter().map(|verb| verb.as_str()).collect();
            let _ = write!(out, " -> {}", verbs.join(", "));
        }
        out.push('\n');
    }
    out
}

/// The title of the meaning that the command selects; failing that, of the one for all other commands, or of the first.
fn title(registry: &Registry, verb: &str, number: u16, language: &'static LanguageData) -> &'static str {
    let Some(code) = registry.code(number.into()) else {
        return "";
    };
    let selected = code.meanings.iter().find(|meaning| meaning.commands.contains(&verb));
    let other = code.meanings.iter().find(|meaning| meaning.commands.is_empty());
    language.meaning(selected.or(other).unwrap_or(code.first_meaning())).title
}

/// The replies that may follow a preliminary one, each code once, sorted.
pub(super) fn after_preliminary(command: &Command) -> Vec<&Reply> {
    let mut found: Vec<&Reply> = Vec::new();
    let mut rest: Vec<&Reply> = command.replies.iter().flat_map(|reply| &reply.next).collect();
    while let Some(reply) = rest.pop() {
        if !found.iter().any(|known| *known.code == *reply.code) {
            found.push(reply);
        }
        rest.extend(&reply.next);
    }
    found.sort_by_key(|reply| *reply.code);
    found
}
