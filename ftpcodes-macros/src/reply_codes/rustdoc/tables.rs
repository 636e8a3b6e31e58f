//! The tables of all codes and of all commands.

use ftpcodes_core::{CommandData, LanguageData, PurposeWords};
use ftpcodes_spec::IntoList as _;

use super::Docs;
use crate::reply_codes::markup::{code_in_table, escaped, head_of_codes};

impl Docs<'_> {
    /// The table of all codes by class.
    pub(crate) fn code_table(&self) -> String {
        let mut page = String::new();
        let Some(words) = self.words else { return page };
        let [code, title, status] = [words.labels.code, words.labels.title, words.labels.status];
        let heads = [head_of_codes(code), escaped(title), escaped(status)].join(" | ");
        for class in words.classes {
            let digit = self.links.isolated(&format_args!("{}yz", class.digit));
            page += &format!("\n## {digit}{}{}\n\n", words.punctuation.comma, escaped(class.title));
            page += &format!("{}\n\n| {heads} |\n|---|---|---|\n", escaped(class.description));
            for code in self.registry.codes.iter().filter(|code| code.class_digit() == u16::from(class.digit)) {
                let titles = escaped(&words.titles(code).to_string());
                page +=
                    &format!("| {} | {titles} | {} |\n", self.links.code(code.number), self.remarkable(code.status));
            }
        }
        page
    }

    /// The table of all commands, by what they are for if the spec tells.
    pub(crate) fn command_table(&self) -> String {
        let Some(words) = self.words else { return String::new() };
        let mut page = String::new();
        for (title, commands) in self.by_purpose() {
            if !commands.is_empty() {
                let heading = title.map(|title| format!("\n## {}\n", escaped(title))).unwrap_or_default();
                page += &format!("{heading}{}", self.table_of(words, &commands));
            }
        }
        page
    }

    /// The commands below what they are for, then all of which the spec does not say it.
    pub(crate) fn by_purpose(&self) -> Vec<(Option<&'static str>, Vec<&'static CommandData>)> {
        let Some(words) = self.words else { return Vec::new() };
        let of = |purpose: &PurposeWords| (Some(purpose.title), self.registry.commands_for(purpose).list());
        let mut parts = words.purposes.iter().map(of).list();
        let others = self.registry.commands.iter().filter(|command| words.purpose(command).is_none());
        parts.push((Some(words.labels.other_purposes).filter(|_| !words.purposes.is_empty()), others.list()));
        parts
    }

    fn table_of(&self, words: &LanguageData, commands: &[&CommandData]) -> String {
        let labels = &words.labels;
        let heads = [labels.command, labels.title, labels.syntax, labels.status].map(escaped).join(" | ");
        let mut page = format!("\n| {heads} |\n|---|---|---|---|\n");
        for command in commands {
            let syntax = command.syntax.map(|syntax| self.latin(&code_in_table(syntax))).unwrap_or_default();
            let (link, status) = (self.links.command(command.verb, command.verb), self.remarkable(command.status));
            let title = escaped(self.command_title(command));
            page += &format!("| {link} | {title} | {syntax} | {status} |\n");
        }
        page
    }
}
