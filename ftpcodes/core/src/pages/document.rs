//! What a document is and what of the registry it defines, for people.

mod lines;

use core::fmt::{self, Display};

use self::lines::{Address, Meanings, Sections, Titles};
pub(super) use self::lines::{Names, Published, Title};
use super::links::{CodeLink, CommandLink};
use crate::layout::{Column, Document, Inline, Renderer, Rows};
use crate::tables::{CodeData, CommandData, DocumentData, LanguageData, Treatment};

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
            out.fact(labels.published, &words.isolated(&Published(record)))?;
        }
        out.fact(labels.status, &words.document_status(record.status))?;
        for (label, names) in [
            (labels.obsoletes, record.obsoletes),
            (labels.obsoleted_by, record.obsoleted_by),
            (labels.updates, record.updates),
            (labels.updated_by, record.updated_by),
        ] {
            if !names.is_empty() {
                out.field(label, &Names(names, self.words))?;
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
        out.title(&self.words.isolated(&name))?;
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
            let here = Meanings { code, name };
            // A meaning may stand otherwise than the code: one is experimental, and another one of a standard.
            let status = here.each().next().map_or(code.status, |meaning| meaning.status);
            let sources = Sections { words, name, sources: || here.each().flat_map(|meaning| meaning.sources) };
            row(&[&CodeLink(code.number), &Titles(here, words), &words.status(status), &sources])?;
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
            let title = words.command_title(command);
            let title: &dyn Display = match (title, &command.syntax) {
                ("", Some(syntax)) => &words.latin(syntax),
                ("", None) => &words.labels.greeting,
                _ => &title,
            };
            let sources = Sections { words, name, sources: || command.sources.iter() };
            row(&[&CommandLink(command.verb), &title, &words.status(command.status), &sources])?;
        }
        Ok(())
    }
}
