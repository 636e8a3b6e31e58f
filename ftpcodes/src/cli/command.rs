//! `ftpcodes command RETR`: what may answer a command, in which order.

use ftpcodes::CommandPage;
use ftpcodes_core::{CommandList, LanguageData};

use super::args::Format;
use super::output::Answer;
use super::registry::Registry;
use super::{Failure, command_json};

/// One command, or all of them.
pub(super) fn command(
    registry: &Registry,
    verb: Option<&str>,
    language: &'static LanguageData,
    format: Format,
) -> Result<Answer, Failure> {
    if registry.commands.is_empty() {
        let message = "this spec has no commands; they stand in a file beside it: `x.commands.json` for `x.json`";
        return Err(Failure::NotFound(message.to_owned()));
    }
    match verb {
        Some(verb) => one(registry, verb, language, format),
        None => Ok(all(registry, language, format)),
    }
}

fn one(registry: &Registry, verb: &str, language: &'static LanguageData, format: Format) -> Result<Answer, Failure> {
    let command = registry.command(verb).ok_or_else(|| Failure::NotFound(unknown(registry, verb)))?;
    let page = CommandPage::__new(command, language, registry.codes, registry.commands);
    Ok(match format {
        Format::Text => Answer::Laid(page.to_string()),
        Format::Markdown => Answer::Plain(page.markdown().to_string()),
        Format::Html => Answer::Plain(page.html().to_string()),
        Format::Json => command_json::command(registry, command),
    })
}

fn all(registry: &Registry, language: &'static LanguageData, format: Format) -> Answer {
    let list = CommandList::new(registry.commands, language);
    match format {
        Format::Text => Answer::Laid(list.to_string()),
        Format::Markdown => Answer::Plain(list.markdown().to_string()),
        Format::Html => Answer::Plain(list.html().to_string()),
        Format::Json => command_json::commands(registry),
    }
}

fn unknown(registry: &Registry, verb: &str) -> String {
    let verbs = registry.commands.iter().map(|command| command.verb);
    match ftpcodes_spec::did_you_mean(verb, verbs) {
        Some(near) => format!("`{verb}` is no command of this registry; did you mean {near}?"),
        None => format!("`{verb}` is no command of this registry; `command --all` lists them"),
    }
}
