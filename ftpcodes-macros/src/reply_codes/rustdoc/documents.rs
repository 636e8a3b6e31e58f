//! The pages of documents, which only `reference!` makes.

use ftpcodes_core::{Document, DocumentList, DocumentPage, Listed};

use super::{Docs, Owner};

impl Docs<'_> {
    /// The page of a document.
    pub(crate) fn document_page(&self, listed: Listed<'_>) -> String {
        self.laid(|words| DocumentPage::new(listed, words))
    }

    /// The table of all documents.
    pub(crate) fn document_list(&self, documents: &[Listed<'_>]) -> String {
        self.laid(|words| DocumentList::new(documents, words))
    }

    fn laid<D: Document>(&self, document: impl Fn(&'static ftpcodes_core::LanguageData) -> D) -> String {
        self.page(Owner::Nothing, &[], document)
    }
}
