//! Which codes to list.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use ftpcodes::{Source, Status};
use ftpcodes_core::{CodeData, CommandData, DigitData, LanguageData, PurposeWords};

use crate::cli::registry::Registry;
use crate::cli::{Failure, find};

/// The filter as the user types it.
#[derive(clap::Args)]
pub(in crate::cli) struct FilterArgs {
    /// Only codes of this form, such as 4xx or x5x; a letter stands for any digit.
    #[arg(value_parser = mask)]
    mask: Option<Mask>,
    /// Only codes of this standing.
    #[arg(long, value_parser = status())]
    status: Option<Status>,
    /// Only codes of this function group, by its digit or its name, such as `connections`.
    #[arg(long)]
    group: Option<String>,
    /// What this document is, such as "RFC 2228", and only codes and commands that it defines, changes or mentions.
    #[arg(long)]
    document: Option<String>,
    /// All documents that codes and commands are defined in, instead of the codes.
    #[arg(long, conflicts_with_all = ["mask", "status", "group", "document", "commands", "purpose"])]
    pub(super) documents: bool,
    /// Commands instead of codes, by what they are for.
    #[arg(long, conflicts_with_all = ["mask", "group"])]
    commands: bool,
    /// Only commands that are for this, by its id or its title, such as `transfer`.
    #[arg(long, conflicts_with_all = ["mask", "group"])]
    purpose: Option<String>,
}

/// The filter with the group looked up.
pub(in crate::cli) struct Filter {
    mask: Option<Mask>,
    status: Option<Status>,
    group: Option<u16>,
    /// The name of the document, as the registry has it.
    pub(super) document: Option<&'static str>,
    /// Whether commands are asked for instead of codes.
    pub(in crate::cli) commands: bool,
    /// The id.
    purpose: Option<&'static str>,
}

impl FilterArgs {
    pub(in crate::cli) fn resolve(&self, registry: &Registry) -> Result<Filter, Failure> {
        let group = self.group.as_deref().map(|name| group(registry, name)).transpose().map_err(Failure::Usage)?;
        let document = self.document.as_deref().map(|name| find::document(registry, name)).transpose();
        let document = document.map_err(Failure::NotFound)?;
        let purpose =
            self.purpose.as_deref().map(|name| purpose(registry, name)).transpose().map_err(Failure::Usage)?;
        let commands = self.commands || purpose.is_some();
        Ok(Filter { mask: self.mask, status: self.status, group, document, commands, purpose })
    }
}

impl Filter {
    pub(in crate::cli) fn takes(&self, code: &CodeData) -> bool {
        !self.commands
            && self.mask.is_none_or(|mask| mask.takes(code.number))
            && self.status.is_none_or(|status| status == code.status)
            && self.group.is_none_or(|group| code.group_digit() == Some(group))
            && self.document.is_none_or(|name| code.meanings.iter().any(|meaning| names(name, meaning.sources)))
    }

    /// Commands have no digits, and are listed if they are asked for, or beside the codes of their document.
    pub(in crate::cli) fn takes_command(&self, command: &CommandData, words: &LanguageData) -> bool {
        let Self { mask: None, status, group: None, document, commands, purpose } = self else { return false };
        (*commands || document.is_some())
            && status.is_none_or(|status| status == command.status)
            && document.is_none_or(|name| names(name, command.sources))
            && purpose.is_none_or(|id| words.purpose(command).is_some_and(|purpose| purpose.id == id))
    }
}

fn names(document: &str, sources: &[Source]) -> bool {
    sources.iter().any(|source| source.document() == document)
}

/// Three digits, each of which may be any.
#[derive(Clone, Copy)]
struct Mask([Option<u8>; 3]);

impl Mask {
    fn takes(self, number: u16) -> bool {
        let digits = number.to_string();
        self.0.into_iter().zip(digits.bytes()).all(|(wanted, digit)| wanted.is_none_or(|wanted| wanted == digit))
    }
}

fn mask(text: &str) -> Result<Mask, String> {
    let wrong = || "expected three digits or letters, such as 4xx, 42x or x5x".to_owned();
    let characters: [u8; 3] = text.as_bytes().try_into().map_err(|_| wrong())?;
    let mut mask = [None; 3];
    for (wanted, character) in mask.iter_mut().zip(characters) {
        *wanted = match character {
            b'0'..=b'9' => Some(character),
            b'a'..=b'z' | b'A'..=b'Z' => None,
            _ => return Err(wrong()),
        };
    }
    Ok(Mask(mask))
}

/// The values that the option takes, with clap's own help for a slip.
fn status() -> impl TypedValueParser<Value = Status> {
    PossibleValuesParser::new(Status::WORDS).try_map(|word| Status::from_word(&word).ok_or("no such status"))
}

/// The id of a purpose by its id, or its title in any language.
fn purpose(registry: &Registry, text: &str) -> Result<&'static str, String> {
    let words = text.to_lowercase();
    let named = |purpose: &&PurposeWords| purpose.id == words || purpose.title.to_lowercase() == words;
    let found = registry.languages.iter().flat_map(|language| language.purposes).find(named);
    found.map(|purpose| purpose.id).ok_or_else(|| {
        let purposes = registry.languages.first().map_or(&[][..], |language| language.purposes);
        let known: Vec<&str> = purposes.iter().map(|purpose| purpose.id).collect();
        if known.is_empty() {
            "this spec does not say what its commands are for".to_owned()
        } else {
            format!("unknown purpose `{text}`; expected one of {}", known.join(", "))
        }
    })
}

/// The digit of a group by its digit, its name, or its title in any language.
fn group(registry: &Registry, text: &str) -> Result<u16, String> {
    let words = text.to_lowercase();
    let title = |digit: u16| {
        let groups = registry.languages.iter().flat_map(|language| language.groups);
        groups.filter(move |group| u16::from(group.digit) == digit).any(|group| group.title.to_lowercase() == words)
    };
    let named = |group: &&DigitData| {
        group.digit.to_string() == words || group.name.to_lowercase() == words || title(group.digit.into())
    };
    registry.groups.iter().find(named).map(|group| group.digit.into()).ok_or_else(|| {
        let known: Vec<String> =
            registry.groups.iter().map(|group| format!("{} ({})", group.digit, group.name)).collect();
        if known.is_empty() {
            "this spec names no groups".to_owned()
        } else {
            format!("unknown group `{text}`; expected one of {}", known.join(", "))
        }
    })
}
