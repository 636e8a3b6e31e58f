//! The documents that codes and commands are defined in.

use ftpcodes_core::{CodeData, CommandData, Registry, Source};
use ftpcodes_spec::IntoList as _;

use super::indexes::page;
use crate::reply_codes::markup::{code_in_table, escaped, web_link};
use crate::reply_codes::{Docs, aliases, module_name};

/// A document with what it defines.
pub(super) struct Document {
    name: &'static str,
    /// `rfc_2228` for `RFC 2228`.
    pub(super) module: String,
    url: Option<&'static str>,
    codes: Vec<(&'static CodeData, Vec<&'static Source>)>,
    commands: Vec<(&'static CommandData, Vec<&'static Source>)>,
}

/// All documents: RFCs by number, then what else has an address, then programs and reports.
pub(super) fn documents(registry: &Registry) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    for source in registry.sources() {
        if documents.iter().all(|known| known.name != source.document()) {
            documents.push(Document::new(source, registry));
        }
    }
    documents.sort_by_key(|document| {
        let rfc = document.name.strip_prefix("RFC ").and_then(|number| number.parse::<u32>().ok());
        (rfc.is_none(), rfc, document.url.is_none(), document.name)
    });
    let mut taken = Vec::new();
    for document in &mut documents {
        document.module = module_name(&document.name.to_ascii_lowercase(), "document_", &taken);
        taken.push(document.module.clone());
    }
    documents
}

/// The table of all documents.
pub(super) fn index(docs: &Docs<'_>, documents: &[Document]) -> String {
    let Some(words) = docs.words else { return String::new() };
    let heads = [words.labels.sources, words.labels.codes, words.labels.all_commands].map(escaped).join(" | ");
    let mut table = format!("| {heads} |\n|---|---|---|\n");
    let reference = docs.reference();
    for document in documents {
        let link = format!("[{}]({reference}::documents::{})", escaped(document.name), document.module);
        table += &format!("| {link} | {} | {} |\n", document.codes.len(), document.commands.len());
    }
    page(docs, |words| words.labels.sources, &table)
}

impl Document {
    fn new(of: &Source, registry: &Registry) -> Self {
        let name = of.document();
        let here = |sources: &'static [Source]| sources.iter().filter(|source| source.document() == name);
        let codes = registry.codes.iter().map(|code| {
            let mut sources: Vec<&Source> = Vec::new();
            for source in code.meanings.iter().flat_map(|meaning| here(meaning.sources)) {
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
            (code, sources)
        });
        let commands = registry.commands.iter().map(|command| (command, here(command.sources).list()));
        Self {
            name,
            module: String::new(),
            url: of.url().and_then(|url| url.split('#').next()),
            codes: codes.filter(|(_, sources)| !sources.is_empty()).list(),
            commands: commands.filter(|(_, sources)| !sources.is_empty()).list(),
        }
    }

    pub(super) fn aliases(&self) -> Vec<String> {
        aliases::of_document(self.name, &self.module)
    }

    /// What it defines, with the sections.
    pub(super) fn page(&self, docs: &Docs<'_>) -> String {
        let Some(words) = docs.words else { return String::new() };
        let labels = &words.labels;
        let mut page = self.url.map(|url| format!("{}\n\n", web_link(&escaped(url), url))).unwrap_or_default();
        let sections = |sources: &[&Source]| {
            let section = |source: &&Source| {
                let section = escaped(source.section());
                source.url().map_or_else(|| section.clone(), |url| web_link(&section, url))
            };
            sources.iter().map(section).list().join("; ")
        };
        let mut table = |heading: &str, first: &str, second: &str, rows: Vec<String>| {
            if !rows.is_empty() {
                let heads = [first, second, labels.status, labels.sources].map(escaped).join(" | ");
                page += &format!("## {}\n\n| {heads} |\n|---|---|---|---|\n{}\n", escaped(heading), rows.concat());
            }
        };
        let codes = self.codes.iter().map(|(code, sources)| {
            let title = escaped(words.meaning(code.first_meaning()).title);
            let status = escaped(words.status(code.status));
            format!("| {} | {title} | {status} | {} |\n", docs.links.code(code.number), sections(sources))
        });
        table(labels.codes, labels.code, labels.title, codes.list());
        let commands = self.commands.iter().map(|(command, sources)| {
            let syntax = command.syntax.map(code_in_table).unwrap_or_default();
            let (link, status) = (docs.links.command(command.verb, command.verb), words.status(command.status));
            format!("| {link} | {syntax} | {} | {} |\n", escaped(status), sections(sources))
        });
        table(labels.all_commands, labels.command, labels.syntax, commands.list());
        format!("{}{}", docs.titled(&escaped(self.name)), docs.in_language(&page))
    }
}
