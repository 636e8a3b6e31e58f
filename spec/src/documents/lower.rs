//! From checked documents to the tables of `ftpcodes-core`.

use ftpcodes_core::{DocumentData, Scope};

use super::model::{Changed, Document, Documents};
use crate::lower::{list, text};
use crate::text::diagnostic::Spanned;

/// The tables of the documents. They are never freed: make them once for each spec.
pub fn lower_documents(documents: &Documents) -> &'static [DocumentData] {
    list(documents.documents.iter().map(document))
}

fn document(document: &Document) -> DocumentData {
    let Document { name, title, year, month, status, obsoletes, obsoleted_by, updates, updated_by, defines, changes } =
        document;
    DocumentData {
        name: text(name),
        title: title.as_ref().map(|title| text(title)),
        year: year.as_ref().map(|year| **year),
        month: *month,
        status: *status,
        obsoletes: texts(obsoletes),
        obsoleted_by: texts(obsoleted_by),
        updates: texts(updates),
        updated_by: texts(updated_by),
        defines: scope(defines),
        changes: scope(changes),
    }
}

fn scope(Changed { codes, commands }: &Changed) -> Scope {
    Scope { codes: list(codes.iter().map(|code| **code)), commands: texts(commands) }
}

fn texts(texts: &[Spanned<String>]) -> &'static [&'static str] {
    list(texts.iter().map(|item| text(item)))
}
