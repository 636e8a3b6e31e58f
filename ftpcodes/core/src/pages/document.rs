//! What a document is and what of the registry it defines, and the list of all documents, for people.

use core::fmt::{self, Display};

use crate::evidence::Source;
use crate::layout::{Column, Document, Inline, InlineWriter, Renderer, Rows};
use crate::tables::{CodeData, CommandData, DocumentData, LanguageData, Treatment};

use super::links::{CodeLink, CommandLink};

/// A document with what it is a source of.
#[derive(Clone, Copy)]
pub struct Listed<'a> {
    /// Its name: `RFC 959`.
    pub name: &'static str,
    /// Its address on the web, for RFCs and drafts.
    pub url: Option<&'static str>,
    /// Its record, if the spec has one.
    pub record: Option<&'static DocumentData>,
    /// The codes that it is a source of.
    pub codes: &'a [&'static CodeData],
    /// The commands that it is a source of.
    pub commands: &'a [&'static CommandData],
}

/// A document: what it is, and which codes and commands it defines, changes and mentions; of one without a record, which
/// it is a source of.
#[derive(Clone, Copy)]
pub struct DocumentPage<'a> {
    listed: Listed<'a>,
    words: &'static LanguageData,
}

impl<'a> DocumentPage<'a> {
    /// The page of this document.
    #[inline]
    #[must_use]
    pub const fn new(listed: Listed<'a>, words: &'static LanguageData) -> Self {
        Self { listed, words }
    }

    #[inline]
    fn write_record(&self, record: &'static DocumentData, out: &mut dyn Renderer) -> fmt::Result {
        let words = self.words;
        let labels = &words.labels;
        if record.title.is_some() {
            out.fact(labels.title, &Title(record, words))?;
        }
        if record.year.is_some() {
            out.fact(labels.published, &Published(record))?;
        }
        out.fact(labels.status, &words.document_status(record.status))?;
        for (label, names) in [
            (labels.obsoletes, record.obsoletes),
            (labels.obsoleted_by, record.obsoleted_by),
            (labels.updates, record.updates),
            (labels.updated_by, record.updated_by),
        ] {
            if !names.is_empty() {
                out.field(label, &Names(names))?;
            }
        }
        Ok(())
    }

    /// The codes and commands that the document treats so; all of them where nothing is known of that.
    #[inline]
    fn write_things(&self, treatment: Option<Treatment>, out: &mut dyn Renderer) -> fmt::Result {
        let (words, things) = (self.words, Things { page: *self, treatment });
        let labels = &words.labels;
        let (codes, commands) = (things.codes().next().is_some(), things.commands().next().is_some());
        if let Some(treatment) = treatment.filter(|_| codes || commands) {
            out.heading(&words.treatment(treatment))?;
        }
        let heading = |out: &mut dyn Renderer, text: &str| match treatment {
            Some(_) => out.subheading(&text),
            None => out.heading(&text),
        };
        let columns = |first| {
            [
                Column::new(first),
                Column::new(labels.title),
                Column::new(labels.status),
                Column::not_in_text(labels.sources),
            ]
        };
        if codes {
            heading(out, labels.codes)?;
            out.table(&columns(labels.code), &CodeRows(things))?;
        }
        if commands {
            heading(out, labels.all_commands)?;
            out.table(&columns(labels.command), &CommandRows(things))?;
        }
        Ok(())
    }
}

impl Document for DocumentPage<'_> {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Listed { name, url, record, .. } = self.listed;
        out.title(&name)?;
        if let Some(record) = record {
            self.write_record(record, out)?;
        }
        if let Some(url) = url {
            out.field(self.words.labels.document, &Address { name, url })?;
        }
        match record {
            Some(_) => Treatment::ALL.into_iter().try_for_each(|treatment| self.write_things(Some(treatment), out)),
            None => self.write_things(None, out),
        }
    }
}

/// What stands below one heading.
#[derive(Clone, Copy)]
struct Things<'a> {
    page: DocumentPage<'a>,
    treatment: Option<Treatment>,
}

impl<'a> Things<'a> {
    #[inline]
    fn has(self, treatment: impl Fn(&DocumentData) -> Treatment) -> bool {
        self.treatment.is_none_or(|wanted| self.page.listed.record.is_some_and(|record| treatment(record) == wanted))
    }

    #[inline]
    fn codes(self) -> impl Iterator<Item = &'static CodeData> + use<'a> {
        let codes = self.page.listed.codes.iter().copied();
        codes.filter(move |code| self.has(|record| record.of_code(code.number)))
    }

    #[inline]
    fn commands(self) -> impl Iterator<Item = &'static CommandData> + use<'a> {
        let commands = self.page.listed.commands.iter().copied();
        commands.filter(move |command| self.has(|record| record.of_command(command.verb)))
    }
}

struct CodeRows<'a>(Things<'a>);

impl Rows for CodeRows<'_> {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        let DocumentPage { listed: Listed { name, .. }, words } = self.0.page;
        for code in self.0.codes() {
            let sources = Sections { name, sources: || code.meanings.iter().flat_map(|meaning| meaning.sources) };
            row(&[&CodeLink(code.number), &Titles(code, words), &words.status(code.status), &sources])?;
        }
        Ok(())
    }
}

struct CommandRows<'a>(Things<'a>);

impl Rows for CommandRows<'_> {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        let DocumentPage { listed: Listed { name, .. }, words } = self.0.page;
        for command in self.0.commands() {
            let title = match words.command_title(command) {
                "" => command.syntax.unwrap_or(words.labels.greeting),
                title => title,
            };
            let sources = Sections { name, sources: || command.sources.iter() };
            row(&[&CommandLink(command.verb), &title, &words.status(command.status), &sources])?;
        }
        Ok(())
    }
}

/// The titles of the meanings of a code, `; ` between them.
struct Titles(&'static CodeData, &'static LanguageData);

impl Display for Titles {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, meaning) in self.0.meanings.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{}", self.1.meaning(meaning).title)?;
        }
        Ok(())
    }
}

/// The sections of one document among some sources, each once.
struct Sections<F> {
    name: &'static str,
    sources: F,
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
                separator = "; ";
            }
        }
        Ok(())
    }
}

/// The title of a document. RFCs and drafts are in English.
struct Title(&'static DocumentData, &'static LanguageData);

impl Inline for Title {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(record, words) = self;
        let title = record.title.unwrap_or_default();
        let is_english = ["RFC ", "draft-"].iter().any(|series| record.name.starts_with(series));
        if is_english && words.tag.split('-').next() != Some("en") { out.english(title) } else { out.text(&title) }
    }
}

/// `1985-10`, or the year alone.
struct Published(&'static DocumentData);

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
struct Address {
    name: &'static str,
    url: &'static str,
}

impl Inline for Address {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.source(&Source::__new(self.name, "", Some(self.url)), &self.url)
    }
}

/// Documents, with commas.
struct Names<'a>(&'a [&'static str]);

impl Inline for Names<'_> {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            if index > 0 {
                out.text(&", ")?;
            }
            out.document(name)?;
        }
        Ok(())
    }
}

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
            let name = Names(core::slice::from_ref(name));
            match record {
                Some(record) => {
                    let status = self.words.document_status(record.status);
                    let (title, date) = (Title(record, self.words), Published(record));
                    row(&[&name, &title, &date, &status, &Names(record.obsoleted_by), &codes, &commands])?;
                }
                None => row(&[&name, &"", &"", &"", &"", &codes, &commands])?,
            }
        }
        Ok(())
    }
}
