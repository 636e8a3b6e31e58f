//! What stands inside the lines of the pages of documents.

use core::fmt::{self, Display};

use crate::evidence::Source;
use crate::layout::{Inline, InlineWriter};
use crate::pages::links::write_list;
use crate::tables::{CodeData, DocumentData, LanguageData, MeaningData};

/// The meanings of a code that a document is a source of.
#[derive(Clone, Copy)]
pub(super) struct Meanings {
    pub(super) code: &'static CodeData,
    pub(super) name: &'static str,
}

impl Meanings {
    #[inline]
    pub(super) fn each(self) -> impl Iterator<Item = &'static MeaningData> {
        let is_here = move |source: &Source| source.document() == self.name;
        self.code.meanings.iter().filter(move |meaning| meaning.sources.iter().any(is_here))
    }
}

/// Their titles.
pub(super) struct Titles(pub(super) Meanings, pub(super) &'static LanguageData);

impl Display for Titles {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, meaning) in self.0.each().enumerate() {
            let separator = if index == 0 { "" } else { self.1.punctuation.semicolon };
            write!(f, "{separator}{}", self.1.meaning(meaning).title)?;
        }
        Ok(())
    }
}

/// The sections of one document among some sources, each once.
pub(super) struct Sections<F> {
    pub(super) words: &'static LanguageData,
    pub(super) name: &'static str,
    pub(super) sources: F,
}

impl<F: Fn() -> I, I: Iterator<Item = &'static Source>> Inline for Sections<F> {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let here = || (self.sources)().filter(|source| source.document() == self.name);
        let mut separator = "";
        for (place, source) in here().enumerate() {
            if !here().take(place).any(|before| before == source) {
                out.text(&separator)?;
                out.source(source, &source.section())?;
                separator = self.words.punctuation.semicolon;
            }
        }
        Ok(())
    }
}

/// The title of a document. RFCs and drafts are in English.
pub(in crate::pages) struct Title(
    pub(in crate::pages) &'static DocumentData,
    pub(in crate::pages) &'static LanguageData,
);

impl Inline for Title {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(record, words) = self;
        let title = record.title.unwrap_or_default();
        let is_english = ["RFC ", "draft-"].iter().any(|series| record.name.starts_with(series));
        if is_english && words.tag.split('-').next() != Some("en") {
            out.english(title)
        } else {
            out.text(&words.isolated(&title))
        }
    }
}

/// `1985-10`, or the year alone.
pub(in crate::pages) struct Published(pub(in crate::pages) &'static DocumentData);

impl Display for Published {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.year, self.0.month) {
            (Some(year), Some(month)) => write!(f, "{year}-{month:02}"),
            (Some(year), None) => write!(f, "{year}"),
            (None, _) => Ok(()),
        }
    }
}

/// An address that leads to itself.
pub(super) struct Address {
    pub(super) name: &'static str,
    pub(super) url: &'static str,
}

impl Inline for Address {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.source(&Source::__new(self.name, "", Some(self.url)), &self.url)
    }
}

/// Documents, with commas.
pub(in crate::pages) struct Names<'a>(
    pub(in crate::pages) &'a [&'static str],
    pub(in crate::pages) &'static LanguageData,
);

impl Inline for Names<'_> {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        write_list(self.0, self.1.punctuation.comma, out, |name, out| out.document(name))
    }
}
