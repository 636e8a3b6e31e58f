//! All documents, for people.

use core::fmt;

use super::document::{Listed, Names, Published, Title};
use crate::layout::{Column, Document, Inline, Renderer, Rows};
use crate::tables::LanguageData;

/// All documents of a registry.
#[derive(Clone, Copy)]
pub struct DocumentList<'a> {
    documents: &'a [Listed<'a>],
    words: &'static LanguageData,
}

impl<'a> DocumentList<'a> {
    /// The page of these documents.
    #[inline]
    #[must_use]
    pub const fn new(documents: &'a [Listed<'a>], words: &'static LanguageData) -> Self {
        Self { documents, words }
    }
}

impl Document for DocumentList<'_> {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let labels = &self.words.labels;
        out.title(&labels.documents)?;
        let [document, title, published, status, superseded] =
            [labels.document, labels.title, labels.published, labels.status, labels.superseded_by].map(Column::new);
        let [codes, commands] = [labels.codes, labels.all_commands].map(Column::not_in_text);
        out.table(&[document, title, published, status, superseded, codes, commands], self)
    }
}

impl Rows for DocumentList<'_> {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        for Listed { name, url: _, record, codes, commands } in self.documents {
            let (codes, commands) = (codes.len(), commands.len());
            let name = Names(core::slice::from_ref(name), self.words);
            match record {
                Some(record) => {
                    let status = self.words.document_status(record.status);
                    let (title, date) = (Title(record, self.words), Published(record));
                    let date = self.words.isolated(&date);
                    row(&[&name, &title, &date, &status, &Names(record.obsoleted_by, self.words), &codes, &commands])?;
                }
                None => row(&[&name, &"", &"", &"", &"", &codes, &commands])?,
            }
        }
        Ok(())
    }
}
