//! The documents that codes and commands are defined in.

use ftpcodes_core::DocumentData;
use ftpcodes_spec::{Cited, IntoList as _, cited_documents};
use proc_macro2::TokenStream;

use super::{group, module};
use crate::reply_codes::{Docs, aliases, module_name};

/// All documents, with the names of their modules: `rfc_2228` for `RFC 2228`.
pub(super) struct Documents {
    cited: Vec<Cited>,
    modules: Vec<String>,
}

impl Documents {
    pub(super) fn of(docs: &Docs<'_>, records: &'static [DocumentData]) -> Self {
        let cited = cited_documents(docs.registry, records);
        let mut modules = Vec::new();
        for document in &cited {
            modules.push(module_name(&document.name.to_ascii_lowercase(), "document_", &modules));
        }
        Self { cited, modules }
    }

    /// The names with those of the modules, for links.
    pub(super) fn links(&self) -> Vec<(&'static str, String)> {
        self.cited.iter().map(|document| document.name).zip(self.modules.iter().cloned()).list()
    }

    /// The module of all pages.
    pub(super) fn expand(&self, docs: &Docs<'_>) -> TokenStream {
        let listed = self.cited.iter().map(Cited::listed).list();
        let pages = listed.iter().zip(&self.modules).map(|(document, name)| {
            let title = document.record.and_then(|record| record.title);
            module(name, &docs.document_page(*document), &aliases::of_document(document.name, name, title))
        });
        group("documents", &docs.document_list(&listed), &pages.list())
    }
}
