//! What is told of a reply: for people below its line, for programs as an object.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use ftpcodes_core::{Basis, CONNECT, CommandData, ControlConnection, LanguageData, MeaningData};
use serde::{Serialize, Serializer};

use super::heads::Tables;
use super::payload::{INDENT, Payload, push_number};

/// What a reply is to its command; the keys are an interface.
#[derive(Serialize)]
pub(super) struct Entry {
    /// Counted from 1; of a reply of several lines, the last one.
    line: u64,
    /// Counted from 1.
    pub(super) session: u64,
    code: u16,
    title: &'static str,
    /// The verb, if a command waited for the reply.
    command: Option<&'static str>,
    /// `specified`, `implied`, `observed`, `reported`; nothing if the command cannot get the reply.
    #[serde(serialize_with = "basis")]
    basis: Option<Basis>,
    pub(super) attribution: Kind,
    pub(super) payload: Option<Payload>,
    /// Whether the log has no last line of it.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) unended: bool,
    description: &'static str,
    fix: &'static str,
    #[serde(skip)]
    index: Option<u16>,
    #[serde(skip)]
    closes: bool,
    /// Whether the log has no command that it could answer.
    #[serde(skip)]
    pub(super) of_no_command: bool,
}

/// What a reply is, seen from the commands that wait.
#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    Answer,
    Extra,
    AtAnyTime,
    UnknownCommand,
}

/// What a dialogue says of a reply.
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub(super) session: u64,
    pub(super) line: u64,
    pub(super) code: u16,
    pub(super) command: Option<&'static CommandData>,
    pub(super) basis: Option<Basis>,
    pub(super) kind: Kind,
}

fn basis<S: Serializer>(basis: &Option<Basis>, serializer: S) -> Result<S::Ok, S::Error> {
    basis.map(Basis::as_str).serialize(serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it so")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Told {
    /// What the code means to the command.
    pub(super) fn meaning(&self, tables: &Tables) -> Option<&'static MeaningData> {
        let code = tables.code(self.code)?;
        Some(self.command.map_or(code.first_meaning(), |command| code.meaning_for(command.verb)))
    }
}

impl Entry {
    pub(super) fn of(told: Told, meaning: Option<&'static MeaningData>, tables: &Tables) -> Self {
        let words = meaning.map(|meaning| tables.language.meaning(meaning));
        let negative = (400..600).contains(&told.code);
        Self {
            line: told.line,
            session: told.session,
            code: told.code,
            title: words.map_or("", |words| words.title),
            command: told.command.map(|command| command.verb),
            basis: told.basis,
            attribution: told.kind,
            payload: None,
            unended: false,
            description: words.map_or("", |words| words.description),
            fix: words.filter(|_| negative).map_or("", |words| words.fix),
            index: meaning.map(|meaning| meaning.index),
            of_no_command: false,
            closes: meaning.is_some_and(|meaning| meaning.control_connection == ControlConnection::Closes),
        }
    }

    /// Whether nothing but a new greeting can follow.
    pub(super) const fn ends_connection(&self) -> bool {
        self.closes
    }

    /// Whether the reply is one that the peer may send here.
    const fn is_expected(&self) -> bool {
        match self.attribution {
            Kind::AtAnyTime => true,
            Kind::Answer => self.basis.is_some() && !self.unended,
            Kind::Extra | Kind::UnknownCommand => false,
        }
    }

    /// Whether it tells of something that went wrong.
    pub(super) fn is_failure(&self) -> bool {
        (400..600).contains(&self.code)
            || self.attribution == Kind::Extra
            || self.attribution == Kind::Answer && !self.is_expected()
            || self.payload.as_ref().is_some_and(Payload::is_suspect)
    }
}

/// How entries are written for people.
pub(super) struct Writer {
    pub(super) language: &'static LanguageData,
    pub(super) styled: bool,
    /// Which meanings were explained; each is once.
    explained: Vec<bool>,
    /// The connection of the last entry, where a log has several.
    session: u64,
    /// What is written next.
    line: String,
}

impl Writer {
    pub(super) fn new(language: &'static LanguageData, styled: bool) -> Self {
        Self { language, styled, explained: Vec::new(), session: 1, line: String::new() }
    }

    pub(super) fn write(&mut self, entry: &Entry, out: &mut impl Write) -> io::Result<()> {
        let labels = &self.language.labels;
        let colon = self.language.punctuation.colon;
        let standing = match (entry.attribution, entry.basis) {
            // Nothing can be said of commands that are not in the log.
            _ if entry.of_no_command => None,
            (Kind::Answer, Some(basis)) => Some(self.language.basis(basis)),
            (Kind::Answer, None) => Some(labels.unlisted),
            (Kind::AtAnyTime, _) => Some(labels.at_any_time),
            (Kind::Extra, _) => Some(labels.extra),
            (Kind::UnknownCommand, _) => Some(labels.unknown_command),
        };
        let mark = if entry.is_expected() || standing.is_none() { ' ' } else { '!' };
        let line = &mut self.line;
        line.clear();
        line.extend(["  ", if mark == '!' { "! " } else { "  " }]);
        if entry.session != self.session {
            self.session = entry.session;
            line.extend([labels.connection, " ", &entry.session.to_string(), colon]);
        }
        match entry.command {
            Some(CONNECT) => line.extend([labels.greeting_short, colon]),
            Some(verb) => line.extend([verb, colon]),
            None => {}
        }
        let style = if self.styled { style(entry, mark) } else { Style::new() };
        if self.styled {
            line.push_str(&style.render().to_string());
        }
        push_number(line, entry.code.into());
        line.extend([" ", entry.title]);
        if self.styled {
            line.push_str(&style.render_reset().to_string());
        }
        if let Some(standing) = standing {
            line.extend([" [", standing, "]"]);
        }
        line.push('\n');
        if entry.unended {
            line.extend([INDENT, labels.unended, "\n"]);
        }
        if let Some(payload) = &entry.payload {
            payload.write(self.language, line);
        }
        if let Some(index) = entry.index
            && explain(&mut self.explained, index.into())
        {
            for text in [entry.description, entry.fix].into_iter().filter(|text| !text.is_empty()) {
                line.extend([INDENT, text, "\n"]);
            }
        }
        out.write_all(line.as_bytes())
    }
}

/// Whether a meaning is to be explained, which it is the first time.
fn explain(explained: &mut Vec<bool>, index: usize) -> bool {
    if explained.len() <= index {
        explained.resize(index + 1, false);
    }
    explained.get_mut(index).is_some_and(|explained| !std::mem::replace(explained, true))
}

fn style(entry: &Entry, mark: char) -> Style {
    let colour = match entry.code / 100 {
        _ if mark == '!' => AnsiColor::Magenta,
        2 => AnsiColor::Green,
        4 => AnsiColor::Yellow,
        5 => AnsiColor::Red,
        _ => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}
