//! The documents as plain data.

use ftpcodes_core::DocumentStatus;

use crate::text::diagnostic::{At, Spanned};

/// The documents that codes and commands are defined in.
#[derive(Clone, Debug)]
pub struct Documents {
    /// The documents, RFCs by number, then all others by name. Of a spec that extends the built-in one, those of FTP
    /// come along.
    pub documents: Vec<Document>,
    /// Whether each document that the spec names has to be here.
    pub(crate) complete: bool,
    /// Where the list is.
    pub(crate) at: At,
}

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// As sources name it: `RFC 959`.
    pub name: Spanned<String>,
    /// Its own title, in its own language.
    pub title: Option<String>,
    /// The year of its publication.
    pub year: Option<Spanned<u16>>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// How it stands today.
    pub status: DocumentStatus,
    /// The documents that it replaced as a whole.
    pub obsoletes: Vec<Spanned<String>>,
    /// Those that replaced it.
    pub obsoleted_by: Vec<Spanned<String>>,
    /// The documents that it changed or added to.
    pub updates: Vec<Spanned<String>>,
    /// Those that changed it or added to it.
    pub updated_by: Vec<Spanned<String>>,
    /// What it defines.
    pub defines: Changed,
    /// What others have defined and it changes.
    pub changes: Changed,
}

/// Some codes and commands.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    /// Numbers, sorted.
    pub codes: Vec<Spanned<u16>>,
    /// Verbs, sorted.
    pub commands: Vec<Spanned<String>>,
}

impl Documents {
    /// The document of this name.
    pub fn document(&self, name: &str) -> Option<&Document> {
        self.documents.iter().find(|document| *document.name == name)
    }
}

impl Document {
    /// The documents that it has to do with, by the key of the file.
    pub(super) fn related(&self) -> [(&'static str, &[Spanned<String>]); 4] {
        [
            ("obsoletes", &self.obsoletes),
            ("obsoleted_by", &self.obsoleted_by),
            ("updates", &self.updates),
            ("updated_by", &self.updated_by),
        ]
    }
}
