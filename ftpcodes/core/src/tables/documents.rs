//! The documents that codes and commands are defined in.

use super::LanguageData;
use crate::vocabulary::DocumentStatus;

/// The record of a document: what it is, and what of the registry is its own.
#[derive(Debug)]
pub struct DocumentData {
    /// As sources name it: `RFC 959`.
    pub name: &'static str,
    /// Its own title, which is not translated.
    pub title: Option<&'static str>,
    /// The year of its publication.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// How it stands today.
    pub status: DocumentStatus,
    /// The documents that it replaced as a whole.
    pub obsoletes: &'static [&'static str],
    /// Those that replaced it.
    pub obsoleted_by: &'static [&'static str],
    /// The documents that it changed or added to.
    pub updates: &'static [&'static str],
    /// Those that changed it or added to it.
    pub updated_by: &'static [&'static str],
    /// What it defines.
    pub defines: Scope,
    /// What others have defined and it changes.
    pub changes: Scope,
}

/// Some codes and commands of a registry.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// Numbers, sorted.
    pub codes: &'static [u16],
    /// Verbs, sorted.
    pub commands: &'static [&'static str],
}

/// What a document does with a code or a command that it is a source of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It says what it is.
    Defines,
    /// It gives it another meaning, form or use.
    Changes,
    /// It uses it as others have defined it.
    Mentions,
}

impl Treatment {
    /// All of them, the strongest first.
    pub const ALL: [Self; 3] = [Self::Defines, Self::Changes, Self::Mentions];

    /// The word for it in JSON.
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Defines => "defines",
            Self::Changes => "changes",
            Self::Mentions => "mentions",
        }
    }
}

impl DocumentData {
    /// What it does with the code of this number.
    #[inline]
    #[must_use]
    pub fn of_code(&self, number: u16) -> Treatment {
        treatment(self.defines.codes.contains(&number), self.changes.codes.contains(&number))
    }

    /// What it does with the command of this verb.
    #[inline]
    #[must_use]
    pub fn of_command(&self, verb: &str) -> Treatment {
        treatment(self.defines.commands.contains(&verb), self.changes.commands.contains(&verb))
    }
}

#[inline]
const fn treatment(defines: bool, changes: bool) -> Treatment {
    match (defines, changes) {
        (true, _) => Treatment::Defines,
        (false, true) => Treatment::Changes,
        (false, false) => Treatment::Mentions,
    }
}

impl LanguageData {
    /// The name of the status of a document.
    #[inline]
    #[must_use]
    pub fn document_status(&self, status: DocumentStatus) -> &'static str {
        let labels = &self.labels;
        match status {
            DocumentStatus::InternetStandard => labels.internet_standard,
            DocumentStatus::DraftStandard => labels.draft_standard,
            DocumentStatus::ProposedStandard => labels.proposed_standard,
            DocumentStatus::BestCurrentPractice => labels.best_current_practice,
            DocumentStatus::Experimental => labels.experimental_document,
            DocumentStatus::Informational => labels.informational,
            DocumentStatus::Historic => labels.historic_document,
            DocumentStatus::Unknown => labels.unknown_status,
            DocumentStatus::InternetDraft => labels.internet_draft,
            DocumentStatus::Program => labels.program,
            DocumentStatus::Publication => labels.publication,
        }
    }

    /// The name of what a document does.
    #[inline]
    #[must_use]
    pub fn treatment(&self, treatment: Treatment) -> &'static str {
        match treatment {
            Treatment::Defines => self.labels.defines,
            Treatment::Changes => self.labels.changes,
            Treatment::Mentions => self.labels.mentions,
        }
    }
}
