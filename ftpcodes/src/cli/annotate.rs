//! `ftpcodes annotate`: a log of FTP, each reply explained beside the command that it answers.

mod log_line;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use ftpcodes::{Attribution, Basis, Code, Command, Dialogue};
use ftpcodes_core::{CONNECT, LanguageData};
use serde::{Serialize, Serializer};

use super::Failure;
use super::json::to_json_line;
use super::output::{Format, Output, blame, unless_closed, visible};
use log_line::LogLine;

/// What a reply is to its command; the keys are an interface.
#[derive(Serialize)]
struct Entry {
    /// Counted from 1; of a reply of several lines, the last one.
    line: usize,
    code: u16,
    title: &'static str,
    /// The verb, if a command waited for the reply.
    command: Option<&'static str>,
    /// `specified`, `implied`, `observed`, `reported`; nothing if the command cannot get the reply.
    #[serde(serialize_with = "basis")]
    basis: Option<Basis>,
    attribution: Kind,
    description: &'static str,
    fix: &'static str,
}

/// What a reply is, seen from the commands that wait.
#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Answer,
    Extra,
    AtAnyTime,
    UnknownCommand,
}

fn basis<S: Serializer>(basis: &Option<Basis>, serializer: S) -> Result<S::Ok, S::Error> {
    basis.map(Basis::as_str).serialize(serializer)
}

/// Prints the log with what it means; JSON has one object a reply.
pub(super) fn annotate(file: &Path, language: &'static LanguageData, format: Format) -> Result<(), Failure> {
    let json = match format {
        Format::Json => true,
        Format::Text => false,
        Format::Markdown | Format::Html => {
            return Err(Failure::Usage("`annotate` has the formats `text` and `json`".to_owned()));
        }
    };
    let name = file.display().to_string();
    let log = fs::read(file).map_err(|error| Failure::NotFound(format!("cannot read {name}: {error}")))?;
    let log = String::from_utf8_lossy(&log);
    let mut out = Output::new();
    let written = write_log(&log, language, json, &mut out).and_then(|()| out.flush());
    unless_closed(written).map_err(|error| Failure::NotFound(blame(&error, &name)))
}

fn write_log(log: &str, language: &'static LanguageData, json: bool, out: &mut impl Write) -> io::Result<()> {
    let mut session = Session::new(language);
    for (index, line) in log.lines().enumerate() {
        let entries = session.line(line, index + 1);
        if !json {
            writeln!(out, "{}", visible(line))?;
        }
        for entry in entries {
            if json {
                writeln!(out, "{}", to_json_line(&entry))?;
            } else {
                session.write(&entry, out)?;
            }
        }
    }
    Ok(())
}

/// Where the log stands.
struct Session {
    language: &'static LanguageData,
    dialogue: Dialogue<64>,
    /// The code of a reply whose last line has not come.
    open: Option<Code>,
    /// Commands that the registry does not have, and whose replies have not come.
    unknown: usize,
    begun: bool,
}

impl Session {
    fn new(language: &'static LanguageData) -> Self {
        Self { language, dialogue: Dialogue::sized(), open: None, unknown: 0, begun: false }
    }

    fn line(&mut self, line: &str, number: usize) -> Vec<Entry> {
        match LogLine::of(line) {
            LogLine::Both { command, code } => {
                Code::from_u16(code).map(|code| self.last_reply(&command, code, number)).into_iter().collect()
            }
            // A multi-line reply in one line of a log, with its line ends escaped.
            LogLine::Said(said) => {
                let entries = said.split("\\n").flat_map(|said| self.said(said, true, number));
                entries.collect()
            }
            LogLine::Bare(line) => self.said(&line, false, number).into_iter().collect(),
        }
    }

    fn said(&mut self, said: &str, marked: bool, number: usize) -> Option<Entry> {
        let said = said.strip_prefix(' ').filter(|rest| marked && head(rest).is_some()).unwrap_or(said);
        match (head(said), self.open) {
            (Some((code, Some('-'))), None) => {
                self.open = Some(code);
                None
            }
            (Some((code, mark)), open) if open.is_none_or(|open| open == code) && mark != Some('-') => {
                self.open = None;
                Some(self.reply(code, number))
            }
            (_, Some(_)) => None,
            (_, None) => {
                let verb = said.split_whitespace().next().unwrap_or_default();
                let known = Command::from_verb(verb.as_bytes()).is_some();
                // A line of prose is no command because of its first word.
                if marked || (known && verb.bytes().all(|byte| !byte.is_ascii_lowercase())) {
                    self.command(said);
                }
                None
            }
        }
    }

    fn command(&mut self, command: &str) {
        self.begin();
        let verb = command.split_whitespace().next().unwrap_or_default();
        match Command::from_verb(verb.as_bytes()) {
            Some(command) if command != Command::Connect => {
                if self.dialogue.sent(command).is_err() {
                    // Nobody waits for so many replies: what is owed does not come any more.
                    self.dialogue = Dialogue::sized();
                    self.dialogue.give_up(Command::Connect);
                    let _ = self.dialogue.sent(command);
                }
            }
            _ => self.unknown += 1,
        }
    }

    /// A log that begins with a command has no greeting.
    fn begin(&mut self) {
        if !self.begun {
            self.dialogue.give_up(Command::Connect);
        }
        self.begun = true;
    }

    fn reply(&mut self, code: Code, line: usize) -> Entry {
        if !self.begun && code.class() != ftpcodes::ReplyClass::PositivePreliminary && code != 220 && code != 421 {
            self.begin();
        }
        self.begun = true;
        let unknown = self.unknown > 0 && self.dialogue.is_aligned();
        let (command, basis, attribution) = if unknown {
            self.unknown -= usize::from(!code.is_positive_preliminary());
            (None, None, Kind::UnknownCommand)
        } else {
            match self.dialogue.received(code) {
                Attribution::Answer { command, basis, .. } => (Some(command), basis, Kind::Answer),
                Attribution::AtAnyTime => (None, None, Kind::AtAnyTime),
                _ => (None, None, Kind::Extra),
            }
        };
        self.entry(command, basis, attribution, code, line)
    }

    /// A reply in a log that has only the last one to each command.
    fn last_reply(&self, command: &str, code: Code, line: usize) -> Entry {
        let verb = command.split_whitespace().next().unwrap_or_default();
        match Command::from_verb(verb.as_bytes()) {
            Some(command) => self.entry(Some(command), command.outcome(code).basis(), Kind::Answer, code, line),
            None => self.entry(None, None, Kind::UnknownCommand, code, line),
        }
    }

    fn entry(
        &self,
        command: Option<Command>,
        basis: Option<Basis>,
        attribution: Kind,
        code: Code,
        line: usize,
    ) -> Entry {
        let known = code.known();
        let meaning = known.map(|known| command.map_or(known.meaning(), |command| known.meaning_for(command)));
        let words = meaning.map(|meaning| self.language.meaning(meaning.__data()));
        Entry {
            line,
            code: code.as_u16(),
            title: words.map_or("", |words| words.title),
            command: command.map(Command::verb),
            basis,
            attribution,
            description: words.map_or("", |words| words.description),
            fix: words.filter(|_| code.is_negative()).map_or("", |words| words.fix),
        }
    }

    fn write(&self, entry: &Entry, out: &mut impl Write) -> io::Result<()> {
        let labels = &self.language.labels;
        let Entry { line: _, code, title, command, basis, attribution, description, fix } = entry;
        let standing = match (attribution, basis) {
            (Kind::Answer, Some(basis)) => self.language.basis(*basis),
            (Kind::Answer, None) => labels.unlisted,
            (Kind::AtAnyTime, _) => labels.at_any_time,
            (Kind::Extra, _) => labels.extra,
            (Kind::UnknownCommand, _) => labels.unknown_command,
        };
        let expected = *attribution == Kind::AtAnyTime || (*attribution == Kind::Answer && basis.is_some());
        let mark = if expected { ' ' } else { '!' };
        let command = match *command {
            Some(CONNECT) => format!("{}: ", labels.greeting_short),
            Some(verb) => format!("{verb}: "),
            None => String::new(),
        };
        writeln!(out, "  {mark} {command}{code} {title} [{standing}]")?;
        for text in [description, fix].into_iter().filter(|text| !text.is_empty()) {
            writeln!(out, "      {text}")?;
        }
        Ok(())
    }
}

/// The code that a line begins with, and the character behind it.
fn head(line: &str) -> Option<(Code, Option<char>)> {
    let code = Code::from_bytes(line.as_bytes().get(..3)?).ok()?;
    let next = line.get(3..)?.chars().next();
    matches!(next, None | Some(' ' | '-')).then_some((code, next))
}
