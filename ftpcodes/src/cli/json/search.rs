//! The JSON of what a list has, and of what a search has found.

use ftpcodes_core::{CodeData, CommandData, LanguageData, Listed};
use serde::Serialize;

use super::codes::CodeEntry;
use super::commands::{CommandEntry, entry};
use super::documents::DocumentEntry;
use super::to_json;
use super::troubles::TroubleEntry;
use crate::cli::output::Answer;
use crate::cli::registry::Registry;
use crate::cli::search::Found;

#[derive(Serialize)]
#[serde(untagged)]
enum FoundEntry<'a> {
    NotACode { not_a_code: u32, name: &'static str, description: &'static str },
    Command(Box<CommandEntry>),
    Code(Box<CodeEntry<'a>>),
    Trouble(Box<TroubleEntry>),
    Document(Box<DocumentEntry>),
}

/// An array of numbers that are no codes, of a command, of codes, of other commands and of troubles; the first key of
/// each tells which it is.
pub(in crate::cli) fn found(registry: &Registry, found: &Found, language: &'static LanguageData) -> Answer {
    let Found { not_codes, command, codes, commands, troubles } = found;
    let not_codes = not_codes.iter().map(|entry| FoundEntry::NotACode {
        not_a_code: entry.number,
        name: entry.name,
        description: entry.description,
    });
    let of_command = |command: &&'static CommandData| FoundEntry::Command(Box::new(entry(registry, command, language)));
    let command = command.iter().map(of_command);
    let codes = codes.iter().map(|code| FoundEntry::Code(Box::new(CodeEntry::new(registry, code, language))));
    let troubles = troubles.iter().map(|trouble| FoundEntry::Trouble(Box::new(TroubleEntry::new(trouble))));
    let commands = commands.iter().map(of_command);
    to_json(&not_codes.chain(command).chain(codes).chain(commands).chain(troubles).collect::<Vec<_>>())
}

/// An array of a document, if it is one that is listed, of codes and, behind them, of commands; the first key of each
/// tells which it is.
pub(in crate::cli) fn listed(
    registry: &Registry,
    document: Option<Listed<'_>>,
    codes: &[&'static CodeData],
    commands: &[&'static CommandData],
    language: &'static LanguageData,
) -> Answer {
    let codes = codes.iter().map(|code| FoundEntry::Code(Box::new(CodeEntry::new(registry, code, language))));
    let commands = commands.iter().map(|command| FoundEntry::Command(Box::new(entry(registry, command, language))));
    let document = document.iter().map(|document| FoundEntry::Document(Box::new(DocumentEntry::new(document))));
    to_json(&document.chain(codes).chain(commands).collect::<Vec<_>>())
}
