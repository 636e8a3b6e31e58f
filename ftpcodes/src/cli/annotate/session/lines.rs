//! The lines that were sent: a reply may have several, and some logs lack the last one.

use super::Session;
use crate::cli::annotate::entry::Entry;
use crate::cli::annotate::form::Side;
use crate::cli::annotate::heads::{Separator, Tables, reply_head};

/// Of a reply of many lines no more than this is kept.
const LONGEST_TEXT: usize = 16 * 1024;

/// As many replies may come before their command.
const MOST_EARLY: usize = 16;

/// Words that only a command has which does not list features: it ends a reply of FEAT that has no end.
const NO_FEATURES: [&str; 12] =
    ["USER", "PASS", "QUIT", "CWD", "RETR", "STOR", "LIST", "PWD", "SYST", "DELE", "NOOP", "TYPE"];

/// A line of a control connection.
#[derive(Clone, Copy)]
pub(in super::super) struct Sent<'a> {
    pub(in super::super) side: Side,
    pub(in super::super) text: &'a str,
    pub(in super::super) line: u64,
    /// Whether each line of the log tells its side.
    pub(in super::super) marked: bool,
    /// Whether the log has replies before their commands.
    pub(in super::super) reply_first: bool,
    /// Whether a verb in small letters is one, because a reply follows.
    pub(in super::super) small: bool,
}

impl Sent<'_> {
    fn is_indented(&self) -> bool {
        self.text.starts_with([' ', '\t'])
    }

    fn is_verb(&self, verb: &str) -> bool {
        self.small || !verb.bytes().any(|byte| byte.is_ascii_lowercase())
    }
}

/// A reply whose last line has not come.
pub(super) struct Open {
    pub(super) code: u16,
    line: u64,
    text: String,
    /// Whether a blank stands before the code.
    is_indented: bool,
    /// Whether a line looked like a command.
    passed_command: bool,
}

impl Session {
    /// Takes what was sent; entries go to the list.
    pub(in super::super) fn said(&mut self, said: &Sent<'_>, tables: &Tables, found: &mut Vec<Entry>) -> bool {
        // A line of text that begins with a code has a blank before it: RFC 959 section 4.2.
        let is_text = said.is_indented() && self.open.as_ref().is_some_and(|open| !open.is_indented);
        let head = if said.side == Side::Command || is_text { None } else { reply_head(said.text.trim_start()) };
        match (head, self.open.as_ref().map(|open| open.code)) {
            (Some((code, separator, text)), open) if self.is_head(code, separator, open, said) => {
                self.head(code, separator, text, said, tables, found);
                true
            }
            (_, Some(_)) if said.side != Side::Command && !self.ends_open(said, tables) => {
                self.more(said.text, said.line);
                true
            }
            _ if said.side == Side::Reply => false,
            _ => {
                let (verb, command, argument) = tables.command_line(said.text);
                // A line of prose is no command because of its first word.
                let is_command =
                    said.side == Side::Command && !verb.is_empty() || command.is_some() && said.is_verb(verb);
                if is_command {
                    self.end_open(tables, found);
                    self.command(command, said.text.trim(), argument, said.line);
                    self.answer_early(tables, found);
                }
                is_command
            }
        }
    }

    /// Whether a code begins a reply, or ends the one that is open; else it is text.
    fn is_head(&self, code: u16, separator: Separator, open: Option<u16>, said: &Sent<'_>) -> bool {
        match open {
            None => true,
            Some(open) if open == code => separator == Separator::Last,
            // Where each line is marked, a line with another code is another reply.
            Some(_) if said.marked => true,
            Some(_) => separator == Separator::Last && self.open.as_ref().is_some_and(|open| open.passed_command),
        }
    }

    fn head(
        &mut self,
        code: u16,
        separator: Separator,
        text: &str,
        said: &Sent<'_>,
        tables: &Tables,
        found: &mut Vec<Entry>,
    ) {
        let line = said.line;
        if self.open.as_ref().is_some_and(|open| open.code != code) {
            self.end_open(tables, found);
        }
        match (self.open.take(), separator) {
            (None, Separator::More) => {
                let is_indented = said.is_indented();
                self.open = Some(Open { code, line, text: text.to_owned(), is_indented, passed_command: false });
            }
            (None, Separator::Last) => self.whole(code, text, said, tables, found),
            (Some(mut open), _) => {
                push_line(&mut open.text, text);
                self.whole(code, &open.text, said, tables, found);
            }
        }
    }

    /// A reply is whole. Where replies stand before their commands, it waits for its own.
    fn whole(&mut self, code: u16, text: &str, said: &Sent<'_>, tables: &Tables, found: &mut Vec<Entry>) {
        if said.reply_first && self.begun && self.owed.is_aligned() && self.early.len() < MOST_EARLY {
            self.early.push((code, text.to_owned(), said.line));
        } else {
            found.push(self.reply(code, text, said.line, tables));
        }
    }

    /// The replies that came before their command, which has come now.
    pub(in super::super) fn answer_early(&mut self, tables: &Tables, found: &mut Vec<Entry>) {
        for (code, text, line) in std::mem::take(&mut self.early) {
            found.push(self.reply(code, &text, line, tables));
        }
    }

    fn more(&mut self, text: &str, line: u64) {
        if let Some(open) = &mut self.open {
            // Some servers put the code before every line.
            let text = reply_head(text).filter(|(code, ..)| *code == open.code).map_or(text, |(_, _, text)| text);
            push_line(&mut open.text, text);
            open.line = line;
        }
    }

    /// Whether a line that may be text or a command is a command, which ends the reply that is open.
    fn ends_open(&mut self, said: &Sent<'_>, tables: &Tables) -> bool {
        let (verb, command, _) = tables.command_line(said.text);
        let is_command =
            said.side == Side::Either && command.is_some() && said.is_verb(verb) && !said.text.starts_with(' ');
        let Some(open) = &mut self.open else { return false };
        open.passed_command |= is_command;
        let lists_verbs = matches!(open.code, 211 | 214);
        is_command && (!lists_verbs || open.code == 211 && NO_FEATURES.contains(&verb))
    }

    /// The reply that is open has no end in the log.
    pub(in super::super) fn end_open(&mut self, tables: &Tables, found: &mut Vec<Entry>) {
        let Some(open) = self.open.take() else { return };
        // Some logs have the lines of a reply in another order, its last line first.
        if self.last == Some(open.code) {
            return;
        }
        let mut entry = self.reply(open.code, &open.text, open.line, tables);
        entry.unended = true;
        found.push(entry);
    }
}

fn push_line(text: &mut String, line: &str) {
    if text.len() + line.len() < LONGEST_TEXT {
        text.push('\n');
        text.push_str(line);
    }
}
