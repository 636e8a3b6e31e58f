//! The JSON of troubles.

use ftpcodes_core::{TroubleData, TroubleWords};
use serde::Serialize;

use super::{SourceEntry, sources, to_json};
use crate::cli::output::Answer;
use crate::cli::registry::Registry;

#[derive(Serialize)]
pub(super) struct TroubleEntry {
    trouble: &'static str,
    strength: &'static str,
    title: &'static str,
    cause: &'static str,
    remedy: Remedy,
    codes: &'static [u16],
    commands: &'static [&'static str],
    aliases: &'static [&'static str],
    sources: Vec<SourceEntry>,
    reports: &'static [&'static str],
}

#[derive(Serialize)]
struct Remedy {
    user: &'static str,
    operator: &'static str,
    author: &'static str,
}

/// One trouble.
pub(in crate::cli) fn trouble(trouble: &TroubleWords) -> Answer {
    to_json(&TroubleEntry::new(trouble))
}

/// An array of troubles.
pub(in crate::cli) fn troubles(troubles: &[TroubleWords]) -> Answer {
    to_json(&troubles.iter().map(TroubleEntry::new).collect::<Vec<_>>())
}

/// The ids of the troubles that this holds of.
pub(super) fn ids(registry: &Registry, concerns: impl Fn(&TroubleData) -> bool) -> Vec<&'static str> {
    registry.troubles.iter().filter(|trouble| concerns(trouble)).map(|trouble| trouble.id).collect()
}

impl TroubleEntry {
    pub(super) fn new(trouble: &TroubleWords) -> Self {
        let TroubleWords { data, title, cause, user, operator, author, aliases } = *trouble;
        let TroubleData { index: _, id, name: _, strength, codes, commands, sources: at, reports } = *data;
        Self {
            trouble: id,
            strength: strength.as_str(),
            title,
            cause,
            remedy: Remedy { user, operator, author },
            codes,
            commands,
            aliases,
            sources: sources(at),
            reports,
        }
    }
}
