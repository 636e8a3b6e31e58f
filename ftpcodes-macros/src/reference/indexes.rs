//! The tables of all codes, commands and comparisons.

use crate::reply_codes::Docs;
use crate::reply_codes::markup::escaped;

/// All codes by class, below their picture.
pub(super) fn codes(docs: &Docs<'_>, picture: &str) -> String {
    page(docs, |words| words.labels.codes, &format!("{picture}{}", docs.code_table()))
}

/// All commands, below their pictures.
pub(super) fn commands(docs: &Docs<'_>, pictures: &str) -> String {
    page(docs, |words| words.labels.all_commands, &format!("{pictures}{}", docs.command_table()))
}

/// All pairs with what tells them apart.
pub(super) fn comparisons(docs: &Docs<'_>) -> String {
    let Some(words) = docs.words else { return String::new() };
    let labels = &words.labels;
    let mut table = format!("| {} | {} |\n|---|---|\n", escaped(labels.codes), escaped(labels.differences));
    for pair in words.confusions {
        if let Some(link) = docs.links.comparison(pair.lower, pair.higher) {
            table += &format!("| {link} | {} |\n", escaped(pair.difference));
        }
    }
    page(docs, |words| words.labels.confused_with, &table)
}

/// A table below its title.
pub(super) fn page(
    docs: &Docs<'_>,
    title: impl Fn(&ftpcodes_core::LanguageData) -> &'static str,
    table: &str,
) -> String {
    let title = docs.words.map_or("", title);
    format!("{}{}", docs.titled(&escaped(title)), docs.in_language(table))
}
