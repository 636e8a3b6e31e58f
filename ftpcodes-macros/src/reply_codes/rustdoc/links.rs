//! Where documentation leads: to the pages of `reference!` where there are some, and else to the variants of the types.

use std::fmt::Display;

use ftpcodes_core::{CodeData, CommandData, LanguageData, Registry};
use proc_macro2::Ident;

use crate::reply_codes::input::Input;
use crate::reply_codes::markup::{code, escaped};
use crate::uses::reply::payload_type;

/// The paths of the types and of the pages, as rustdoc finds them.
pub(crate) struct Paths {
    pub(crate) code: String,
    pub(crate) command: String,
    /// None where a page has no type to lead to.
    pub(crate) class: Option<String>,
    pub(crate) group: Option<String>,
    /// The module of the types for what stands in the texts of replies.
    pub(crate) payload: Option<String>,
    /// The module that the pages of `reference!` stand in, if these are made.
    pub(crate) reference: Option<String>,
    /// Whether the variants have no more than a few words, because there are such pages, or may be.
    pub(crate) brief: bool,
}

/// Whether `reference!` is there to make pages.
const WITH_PAGES: bool = cfg!(feature = "reference");

impl Paths {
    /// Of the types that this input makes, which stand beside each other.
    pub(super) fn of_input(input: &Input) -> Self {
        Self {
            code: input.code.name.to_string(),
            command: input.command.name.to_string(),
            class: Some(input.class.name.to_string()),
            group: Some(input.group.name.to_string()),
            payload: None,
            reference: input.reference.clone().filter(|_| WITH_PAGES),
            brief: input.reference.is_some(),
        }
    }

    /// Of the types of `ftpcodes` itself.
    #[cfg(feature = "troubles")]
    pub(super) fn of_ftpcodes() -> Self {
        let of = |name| format!("ftpcodes::{name}");
        Self {
            code: of("ReplyCode"),
            command: of("Command"),
            class: Some(of("ReplyClass")),
            group: Some(of("FunctionGroup")),
            payload: None,
            reference: WITH_PAGES.then(|| "ftpcodes".to_owned()),
            brief: true,
        }
    }
}

/// The paths for a registry.
pub(crate) struct Links<'a> {
    registry: &'a Registry,
    /// The language of the pages.
    words: Option<&'static LanguageData>,
    pub(super) paths: Paths,
    /// The modules of the commands, in their order.
    modules: Vec<String>,
    /// The documents that have pages, with the modules of these.
    pub(crate) documents: Vec<(&'static str, String)>,
}

impl<'a> Links<'a> {
    pub(super) fn new(registry: &'a Registry, words: Option<&'static LanguageData>, paths: Paths) -> Self {
        Self { registry, words, modules: modules(registry.commands), documents: Vec::new(), paths }
    }

    /// What may be of another direction than the words around it. In an element: rustdoc shows code as a block, into
    /// which characters around it do not reach.
    pub(crate) fn isolated(&self, shown: &dyn Display) -> String {
        let (open, close) = self.words.map_or(("", ""), LanguageData::isolation);
        format!("{open}{shown}{close}")
    }

    /// The module of a command's page: its verb, as far as that is a name.
    pub(crate) fn module(&self, command: &CommandData) -> &str {
        let place = self.registry.commands.iter().position(|known| known.verb == command.verb);
        place.and_then(|place| self.modules.get(place)).map_or("", String::as_str)
    }

    /// The path of the page of a code; of its variant where codes have none.
    pub(super) fn code_path(&self, number: u16) -> Option<String> {
        let code = self.registry.code(number.into())?;
        Some(match &self.paths.reference {
            Some(reference) => format!("{reference}::codes::_{number}"),
            None => format!("{}::{}", self.paths.code, code.name),
        })
    }

    /// The path of the page of a command; of its variant where commands have none.
    pub(super) fn command_path(&self, command: &CommandData) -> String {
        match &self.paths.reference {
            Some(reference) => format!("{reference}::commands::{}", self.module(command)),
            None => format!("{}::{}", self.paths.command, command.name),
        }
    }

    pub(crate) fn code(&self, number: u16) -> String {
        match self.code_path(number) {
            Some(path) => self.isolated(&format_args!("[`{number}`]({path})")),
            None => self.isolated(&number),
        }
    }

    /// A code with its title, both in the link.
    pub(crate) fn titled_code(&self, number: u16, title: &str) -> String {
        let shown = format!("**{number}** {title}");
        self.isolated(&self.code_path(number).map_or_else(|| shown.clone(), |path| format!("[{shown}]({path})")))
    }

    pub(crate) fn command(&self, verb: &str, shown: &str) -> String {
        // What selects a meaning may be a command of a single server, whose name is any text.
        let Some(command) = self.registry.command(verb) else { return self.isolated(&escaped(shown)) };
        // The greeting is named by a word.
        let shown = if verb == shown { code(verb) } else { escaped(shown) };
        self.isolated(&format_args!("[{shown}]({})", self.command_path(command)))
    }

    /// A code in prose.
    pub(super) fn plain_code(&self, number: u16) -> String {
        self.code_path(number).map_or_else(|| number.to_string(), |path| format!("[{number}]({path})"))
    }

    /// A command in prose.
    pub(super) fn plain_command(&self, verb: &str) -> String {
        let path = self.registry.command(verb).map(|command| self.command_path(command));
        path.map_or_else(|| escaped(verb), |path| format!("[{}]({path})", escaped(verb)))
    }

    /// The comparison of two codes that are easily confused, where it has a page.
    pub(crate) fn comparison(&self, one: u16, other: u16) -> Option<String> {
        let (lower, higher) = (one.min(other), one.max(other));
        let reference = self.paths.reference.as_ref()?;
        Some(self.isolated(&format_args!("[`{lower} {higher}`]({reference}::compare::_{lower}_{higher})")))
    }

    /// The types that read what stands in the texts of a code.
    pub(super) fn payloads(&self, code: &CodeData) -> Vec<String> {
        let mut types: Vec<String> = Vec::new();
        let formats = code.meanings.iter().filter_map(|meaning| meaning.format);
        for name in formats.filter_map(|format| payload_type(format.as_str())) {
            let path = self.paths.payload.as_ref().map(|module| format!("{module}::{name}"));
            types.extend(path.filter(|path| !types.contains(path)));
        }
        types
    }

    /// A document, which has a page if anything of the registry is in it.
    pub(super) fn document(&self, name: &str) -> String {
        let module = self.documents.iter().find(|(known, _)| *known == name).map(|(_, module)| module);
        match (module, &self.paths.reference) {
            (Some(module), Some(reference)) => {
                self.isolated(&format_args!("[{}]({reference}::documents::{module})", escaped(name)))
            }
            _ => self.isolated(&escaped(name)),
        }
    }

    /// Only the built-in spec has troubles, and only `ftpcodes` a type for them.
    pub(super) fn trouble(&self, id: &str) -> String {
        match self.registry.troubles.iter().find(|trouble| trouble.id == id) {
            Some(trouble) => self.isolated(&format_args!("[{}](ftpcodes::Trouble::{})", code(id), trouble.name)),
            None => self.isolated(&code(id)),
        }
    }
}

fn modules(commands: &[CommandData]) -> Vec<String> {
    let mut modules = Vec::new();
    for command in commands {
        modules.push(module_name(command.verb, "verb_", &modules));
    }
    modules
}

/// A name for a module: what is no letter or digit of ASCII becomes `_`, and a name that is taken gets a number.
/// Folders are called like this, whose names have their limits.
pub(crate) fn module_name(text: &str, prefix: &str, taken: &[String]) -> String {
    let plain = |character: char| if character.is_ascii_alphanumeric() { character } else { '_' };
    let name = String::from_iter(text.chars().map(plain).take(100));
    let is_name = !name.starts_with('_') && syn::parse_str::<Ident>(&name).is_ok();
    let name = if is_name { name } else { format!("{prefix}{name}") };
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn a_module_has_a_name_of_its_own() {
        let mut taken = Vec::new();
        for (text, expected) in [
            ("RETR", "RETR"),
            ("AUTHINFO USER", "AUTHINFO_USER"),
            ("AUTHINFO-USER", "AUTHINFO_USER_2"),
            ("type", "x_type"),
            ("2fa", "x_2fa"),
            ("ё", "x__"),
            ("", "x_"),
        ] {
            let name = module_name(text, "x_", &taken);
            assert_eq!(name, expected);
            taken.push(name);
        }
        assert_eq!(module_name(&"long".repeat(100), "", &[]).len(), 100);
    }
}
