//! The JSON of documents.

use ftpcodes_core::{DocumentData, Listed, Scope, Treatment};
use serde::Serialize;

use super::to_json;
use crate::cli::output::Answer;

/// A document; of one that has no record, only what it is a source of.
#[derive(Serialize)]
pub(super) struct DocumentEntry {
    document: &'static str,
    title: Option<&'static str>,
    year: Option<u16>,
    month: Option<u8>,
    status: Option<&'static str>,
    url: Option<&'static str>,
    obsoletes: &'static [&'static str],
    obsoleted_by: &'static [&'static str],
    updates: &'static [&'static str],
    updated_by: &'static [&'static str],
    defines: ScopeEntry,
    changes: ScopeEntry,
    /// What else it is a source of.
    mentions: ScopeEntry,
}

#[derive(Default, Serialize)]
struct ScopeEntry {
    codes: Vec<u16>,
    commands: Vec<&'static str>,
}

/// An array of documents.
pub(in crate::cli) fn documents(documents: &[Listed<'_>]) -> Answer {
    to_json(&documents.iter().map(DocumentEntry::new).collect::<Vec<_>>())
}

impl DocumentEntry {
    pub(super) fn new(listed: &Listed<'_>) -> Self {
        let Listed { name: document, url, record, codes, commands } = *listed;
        let is_mentioned = |treatment: &dyn Fn(&DocumentData) -> Treatment| {
            record.is_none_or(|record| treatment(record) == Treatment::Mentions)
        };
        let codes = codes.iter().map(|code| code.number);
        let verbs = commands.iter().map(|command| command.verb);
        let mentions = ScopeEntry {
            codes: codes.filter(|number| is_mentioned(&|record| record.of_code(*number))).collect(),
            commands: verbs.filter(|verb| is_mentioned(&|record| record.of_command(verb))).collect(),
        };
        let scope = |scope: Scope| ScopeEntry { codes: scope.codes.to_vec(), commands: scope.commands.to_vec() };
        Self {
            document,
            title: record.and_then(|record| record.title),
            year: record.and_then(|record| record.year),
            month: record.and_then(|record| record.month),
            status: record.map(|record| record.status.as_str()),
            url,
            obsoletes: record.map_or(&[], |record| record.obsoletes),
            obsoleted_by: record.map_or(&[], |record| record.obsoleted_by),
            updates: record.map_or(&[], |record| record.updates),
            updated_by: record.map_or(&[], |record| record.updated_by),
            defines: record.map(|record| scope(record.defines)).unwrap_or_default(),
            changes: record.map(|record| scope(record.changes)).unwrap_or_default(),
            mentions,
        }
    }
}
