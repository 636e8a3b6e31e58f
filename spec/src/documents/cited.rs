//! The documents that a registry cites, with what cites them.

use ftpcodes_core::{CodeData, CommandData, DocumentData, Listed, Registry, Source};

use crate::text::list::IntoList;

/// A document that is a source of codes or commands, or has a record.
pub struct Cited {
    /// Its name: `RFC 959`.
    pub name: &'static str,
    /// Its address on the web, for RFCs and drafts.
    pub url: Option<&'static str>,
    /// Its record, if the spec has one.
    pub record: Option<&'static DocumentData>,
    /// The codes that it is a source of.
    pub codes: Vec<&'static CodeData>,
    /// The commands that it is a source of.
    pub commands: Vec<&'static CommandData>,
}

impl Cited {
    /// The same for a page.
    pub fn listed(&self) -> Listed<'_> {
        let Self { name, url, record, codes, commands } = self;
        Listed { name, url: *url, record: *record, codes, commands }
    }
}

/// All documents: RFCs by number, then what else has an address, then programs and reports, both by name.
pub fn cited_documents(registry: &Registry, records: &'static [DocumentData]) -> Vec<Cited> {
    let mut all: Vec<Cited> = Vec::new();
    let named = registry.sources().map(|source| (source.document(), source.url()));
    for (name, url) in named.chain(records.iter().map(|record| (record.name, None))) {
        if all.iter().all(|known| known.name != name) {
            // The address of a section begins with that of the document.
            let url = url.and_then(|url| url.split('#').next());
            all.push(cited(name, url, registry, records));
        }
    }
    all.sort_by_key(|document| {
        let rfc = document.name.strip_prefix("RFC ").and_then(|number| number.parse::<u32>().ok());
        (rfc.is_none(), rfc, document.url.is_none(), document.name)
    });
    all
}

fn cited(
    name: &'static str,
    url: Option<&'static str>,
    registry: &Registry,
    records: &'static [DocumentData],
) -> Cited {
    let has = |sources: &[Source]| sources.iter().any(|source| source.document() == name);
    let codes = registry.codes.iter().filter(|code| code.meanings.iter().any(|meaning| has(meaning.sources)));
    Cited {
        name,
        url,
        record: records.iter().find(|record| record.name == name),
        codes: codes.list(),
        commands: registry.commands.iter().filter(|command| has(command.sources)).list(),
    }
}
