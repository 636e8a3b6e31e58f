//! Documentation of the types: the pages of the program, laid out for rustdoc, in the language that is asked for.

mod renderer;

use ftpcodes_core::{CodeData, CodePage, CommandData, CommandPage, Document, LanguageData, Registry, Status};
#[cfg(feature = "troubles")]
use ftpcodes_core::{TroubleData, TroublePage};
use ftpcodes_spec::IntoList as _;

use self::renderer::Rustdoc;
use super::input::Input;
use super::markup::{code, code_in_table, escaped};
use super::source::doc_language;

/// The registry with the language to write in, and the names of the types that documentation links to.
pub(crate) struct Docs<'a> {
    registry: &'a Registry,
    words: Option<&'static LanguageData>,
    code: String,
    command: String,
    class: String,
    group: String,
}

impl<'a> Docs<'a> {
    pub(crate) fn new(input: &Input, registry: &'a Registry) -> Self {
        Self {
            registry,
            words: doc_language(registry),
            code: input.code.name.to_string(),
            command: input.command.name.to_string(),
            class: input.class.name.to_string(),
            group: input.group.name.to_string(),
        }
    }

    /// For the types of `ftpcodes` itself, whatever calls for them.
    #[cfg(feature = "troubles")]
    pub(crate) fn of_ftpcodes(registry: &'a Registry) -> Self {
        let [code, command, class, group] =
            ["ReplyCode", "Command", "ReplyClass", "FunctionGroup"].map(|name| format!("ftpcodes::{name}"));
        Self { registry, words: doc_language(registry), code, command, class, group }
    }

    /// The page of a trouble.
    #[cfg(feature = "troubles")]
    pub(crate) fn trouble(&self, trouble: &TroubleData) -> String {
        self.page(|words| TroublePage::__new(words.trouble(trouble), words))
    }

    /// The page of a code.
    pub(crate) fn code(&self, code: &'static CodeData) -> String {
        self.page(|words| CodePage::__new(code, words, self.registry.commands))
    }

    /// The page of a command.
    pub(super) fn command(&self, command: &'static CommandData) -> String {
        self.page(|words| CommandPage::__new(command, words, self.registry.codes, self.registry.commands))
    }

    fn page<D: Document>(&self, document: impl Fn(&'static LanguageData) -> D) -> String {
        self.words.map(|words| Rustdoc::lay(self, &document(words))).unwrap_or_default()
    }

    /// The table of all codes by class, for the page of the enum.
    pub(super) fn code_table(&self) -> String {
        let mut page = String::new();
        for words in self.words.map_or(&[][..], |words| words.classes) {
            page += &format!("\n## {}yz, {}\n\n", words.digit, escaped(words.title));
            page += &format!("{}\n\n| | | |\n|---|---|---|\n", escaped(words.description));
            for code in self.registry.codes.iter().filter(|code| code.class_digit() == u16::from(words.digit)) {
                let titles: Vec<String> = self.titles(code).into_iter().map(escaped).list();
                let titles = titles.join("; ");
                page += &format!("| {} | {titles} | {} |\n", self.code_link(code.number), self.remarkable(code.status));
            }
        }
        page
    }

    /// The table of all commands, for the page of the enum.
    pub(super) fn command_table(&self) -> String {
        let mut page = "\n| | | | |\n|---|---|---|---|\n".to_owned();
        for command in self.registry.commands {
            let syntax = command.syntax.map(code_in_table).unwrap_or_default();
            let (link, status) = (self.command_link(command.verb, command.verb), self.remarkable(command.status));
            let title = escaped(self.command_title(command));
            page += &format!("| {link} | {title} | {syntax} | {status} |\n");
        }
        page
    }

    /// What is said of a class: its digit, its name, its description.
    pub(super) fn class(&self, digit: u8) -> String {
        let words = self.words.and_then(|words| words.class(u16::from(digit) * 100));
        words.map_or_else(String::new, |words| {
            format!("{digit}yz, {}. {}", escaped(words.title), escaped(words.description))
        })
    }

    /// What is said of a group: its digit, its name, its description.
    pub(super) fn group(&self, digit: u8) -> String {
        let words = self.words.and_then(|words| words.groups.iter().find(|group| group.digit == digit));
        words.map_or_else(String::new, |words| {
            format!("x{digit}z, {}. {}", escaped(words.title), escaped(words.description))
        })
    }

    /// The titles of the meanings of a code.
    pub(super) fn titles(&self, code: &CodeData) -> Vec<&'static str> {
        let title = |words: &LanguageData| code.meanings.iter().map(|meaning| words.meaning(meaning).title).list();
        self.words.map_or_else(Vec::new, title)
    }

    /// The title of a command, where it has one beside the verb.
    pub(super) fn command_title(&self, command: &CommandData) -> &'static str {
        self.words.map_or("", |words| words.command_title(command))
    }

    /// The status, unless it is the usual one.
    fn remarkable(&self, status: Status) -> String {
        match (status, self.words) {
            (Status::Standard, _) | (_, None) => String::new(),
            (other, Some(words)) => escaped(words.status(other)),
        }
    }

    fn code_link(&self, number: u16) -> String {
        match self.registry.code(number.into()) {
            Some(code) => format!("[`{number}`]({}::{})", self.code, code.name),
            None => number.to_string(),
        }
    }

    /// Only the built-in spec has troubles, and only `ftpcodes` a type for them.
    fn trouble_link(&self, id: &str) -> String {
        match self.registry.troubles.iter().find(|trouble| trouble.id == id) {
            Some(trouble) => format!("[{}](ftpcodes::Trouble::{})", code(id), trouble.name),
            None => code(id),
        }
    }

    fn command_link(&self, verb: &str, shown: &str) -> String {
        // What selects a meaning may be a command of a single server, whose name is any text.
        let Some(command) = self.registry.command(verb) else { return escaped(shown) };
        // The greeting is named by a word.
        let shown = if verb == shown { code(verb) } else { escaped(shown) };
        format!("[{shown}]({}::{})", self.command, command.name)
    }
}
