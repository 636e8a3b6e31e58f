//! The pictures of the pages, each below its heading.

use ftpcodes_core::{CommandData, LanguageData};

use crate::pictures::{Links, code_map, login_diagram, renaming_diagram, reply_tree, transfer_diagram};
use crate::reply_codes::Docs;
use crate::reply_codes::markup::escaped;

/// The replies to a command, in their order.
pub(super) fn of_command(docs: &Docs<'_>, command: &'static CommandData) -> String {
    drawn(docs, "../../codes", "..", |words, links| {
        section(words.labels.replies_in_order, &reply_tree(command, docs.registry, words, links))
    })
}

/// All codes, by their digits.
pub(super) fn of_codes(docs: &Docs<'_>) -> String {
    drawn(docs, ".", "../commands", |words, links| format!("{}\n\n", code_map(docs.registry, words, links)))
}

/// The diagrams of RFC 959 section 6, where the spec has their commands.
pub(super) fn of_commands(docs: &Docs<'_>) -> String {
    drawn(docs, "../codes", ".", |words, links| {
        let labels = &words.labels;
        let diagrams = [
            (labels.login, login_diagram(docs.registry, words, links)),
            (labels.transfer, transfer_diagram(docs.registry, words, links)),
            (labels.renaming, renaming_diagram(docs.registry, words, links)),
        ];
        diagrams.into_iter().filter_map(|(title, picture)| Some(section(title, &picture?))).collect()
    })
}

/// What is drawn in the language of the documentation, with links to pages in these folders.
fn drawn(
    docs: &Docs<'_>,
    codes: &str,
    commands: &str,
    draw: impl Fn(&'static LanguageData, &Links<'_>) -> String,
) -> String {
    let code = |number: u16| Some(format!("{codes}/_{number}/index.html"));
    let command = |verb: &str| {
        let command = docs.registry.command(verb)?;
        Some(format!("{commands}/{}/index.html", docs.links.module(command)))
    };
    docs.words.map(|words| draw(words, &Links { code: &code, command: &command })).unwrap_or_default()
}

fn section(title: &str, picture: &str) -> String {
    format!("\n\n## {}\n\n{picture}\n\n", escaped(title))
}
