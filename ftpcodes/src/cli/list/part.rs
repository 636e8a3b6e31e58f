//! The parts of a list: entries of one kind, whatever the format.

use ftpcodes::Status;
use ftpcodes_core::{CodeData, CommandData, LanguageData, TroubleWords};

/// Some entries under a heading, or without one.
pub(super) struct Part {
    pub(super) heading: Option<String>,
    /// What stands above the cells, in formats that have room for it.
    pub(super) heads: [&'static str; 3],
    pub(super) rows: Vec<Row>,
}

/// An entry.
pub(super) struct Row {
    /// Its number or name, words about it, and a remark.
    pub(super) cells: [String; 3],
    /// Whether the remark is worth a place in plain text.
    pub(super) remarkable: bool,
}

impl Part {
    /// Codes without a heading, if there are any.
    pub(super) fn codes<'a>(codes: impl Iterator<Item = &'a CodeData>, language: &LanguageData) -> Option<Self> {
        let row = |code: &CodeData| {
            Row::new(code.number.to_string(), language.titles(code).to_string(), code.status, language)
        };
        let rows: Vec<Row> = codes.map(row).collect();
        let labels = &language.labels;
        let heads = [labels.code, labels.title, labels.status];
        (!rows.is_empty()).then_some(Self { heading: None, heads, rows })
    }

    /// Commands below their heading, if there are any.
    pub(super) fn commands(commands: &[&CommandData], language: &LanguageData) -> Option<Self> {
        let labels = &language.labels;
        let row = |command: &&CommandData| {
            let words = match language.command_title(command) {
                "" => command
                    .syntax
                    .map_or_else(|| labels.greeting_alone.to_owned(), |syntax| language.latin(&syntax).to_string()),
                title => title.to_owned(),
            };
            Row::new(command.verb.to_owned(), words, command.status, language)
        };
        let rows: Vec<Row> = commands.iter().map(row).collect();
        let heads = [labels.command, labels.title, labels.status];
        (!rows.is_empty()).then(|| Self { heading: Some(labels.all_commands.to_owned()), heads, rows })
    }

    /// Troubles below their heading, if there are any.
    pub(super) fn troubles(troubles: &[&TroubleWords], language: &LanguageData) -> Option<Self> {
        let labels = &language.labels;
        let row = |trouble: &&TroubleWords| {
            let strength = language.strength(trouble.data.strength).to_owned();
            Row { cells: [trouble.data.id.to_owned(), trouble.title.to_owned(), strength], remarkable: false }
        };
        let rows: Vec<Row> = troubles.iter().map(row).collect();
        let heads = [labels.trouble, labels.title, labels.strength];
        (!rows.is_empty()).then(|| Self { heading: Some(labels.troubles.to_owned()), heads, rows })
    }
}

impl Row {
    fn new(name: String, words: String, status: Status, language: &LanguageData) -> Self {
        Self { cells: [name, words, language.status(status).to_owned()], remarkable: status != Status::Standard }
    }
}
