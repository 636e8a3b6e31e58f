//! How the lines of a control connection begin: a reply with its code, a command with its verb.

use std::ptr;

use ftpcodes_core::{Asked, Basis, CONNECT, CodeData, CommandData, LanguageData};

use crate::cli::registry::Registry;

/// A registry, made ready to be asked for each line of a log.
pub(super) struct Tables {
    pub(super) language: &'static LanguageData,
    /// Whether troubles are known.
    pub(super) is_ftp: bool,
    /// Sorted by verb.
    commands: &'static [CommandData],
    /// Whether some verb has two words, such as AUTHINFO USER of NNTP.
    two_words: bool,
    /// By number, from 100.
    codes: Vec<Option<&'static CodeData>>,
    /// The codes that may come at any time.
    any_time: Vec<u16>,
    /// What answers the connection itself.
    pub(super) connect: Option<&'static CommandData>,
    /// The codes that greet, and those by which servers refuse a connection.
    welcomes: Vec<u16>,
    refusals: Vec<u16>,
}

impl Tables {
    pub(super) fn of(registry: &Registry, language: &'static LanguageData) -> Self {
        let mut codes = vec![None; 600];
        for code in registry.codes {
            if let Some(place) = codes.get_mut(usize::from(code.number).wrapping_sub(100)) {
                *place = Some(code);
            }
        }
        let general = registry.commands.iter().flat_map(|command| command.general.iter().copied());
        let mut any_time: Vec<u16> = general.filter(|reply| reply.any_time).map(|reply| reply.code).collect();
        any_time.dedup();
        let connect = registry.command(CONNECT);
        let answers = |weakest: Basis| {
            let listed = connect.into_iter().flat_map(|connect| connect.all());
            listed.filter(move |reply| reply.basis <= weakest).map(|reply| reply.code)
        };
        Self {
            language,
            is_ftp: registry.is_ftp,
            two_words: registry.commands.iter().any(|command| command.verb.contains(' ')),
            commands: registry.commands,
            codes,
            any_time,
            connect,
            welcomes: answers(Basis::Implied).filter(|code| *code < 300).collect(),
            refusals: answers(Basis::Reported).filter(|code| *code >= 400).collect(),
        }
    }

    pub(super) fn code(&self, number: u16) -> Option<&'static CodeData> {
        *self.codes.get(usize::from(number).checked_sub(100)?)?
    }

    pub(super) fn may_come_at_any_time(&self, number: u16) -> bool {
        self.any_time.contains(&number)
    }

    /// Whether a reply with this code greets: documents say that it answers the connection.
    pub(super) fn welcomes(&self, number: u16) -> bool {
        self.welcomes.contains(&number)
    }

    /// Whether servers refuse a connection with this code.
    pub(super) fn refuses_connection(&self, number: u16) -> bool {
        self.refusals.contains(&number)
    }

    /// The command of a verb, in capitals or small letters.
    pub(super) fn command(&self, verb: &str) -> Option<&'static CommandData> {
        let place = if verb.bytes().any(|byte| byte.is_ascii_lowercase()) {
            let small = |known: &str| known.bytes().cmp(verb.bytes().map(|byte| byte.to_ascii_uppercase()));
            self.commands.binary_search_by(|command| small(command.verb))
        } else {
            // As nearly all verbs are, and bytes as they are compare faster; the first one most often tells.
            let verb = verb.as_bytes();
            let compared = |known: &[u8]| known.first().cmp(&verb.first()).then_with(|| known.cmp(verb));
            self.commands.binary_search_by(|command| compared(command.verb.as_bytes()))
        };
        let place = place.ok()?;
        self.commands.get(place).filter(|command| command.verb != CONNECT)
    }

    /// The command that a line begins with, of a verb of two words if there is one, and its argument.
    pub(super) fn command_line<'l>(&self, line: &'l str) -> (&'l str, Option<&'static CommandData>, &'l str) {
        let line = line.trim();
        let (first, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        if let Some(verb) = without_tail(first, line)
            && let Some(command) = self.command(verb)
        {
            return (verb, Some(command), "");
        }
        let rest = rest.trim_start();
        if self.two_words {
            let second = rest.split([' ', '\t']).next().unwrap_or_default();
            if let Some(command) = self.command(&format!("{first} {second}")) {
                let both = line.len() - rest.len() + second.len();
                let argument = rest.get(second.len()..).unwrap_or_default();
                return (line.get(..both).unwrap_or(first), Some(command), argument.trim_start());
            }
        }
        (first, self.command(first), rest)
    }
}

/// The verb that a word begins with, if what stands behind it is of the log: the quotation mark or bracket that closes
/// a field, an end of line in any writing, points.
fn without_tail<'l>(first: &str, line: &'l str) -> Option<&'l str> {
    let end = first.bytes().position(|byte| !byte.is_ascii_alphanumeric())?;
    let (verb, behind) = line.split_at_checked(end)?;
    is_tail(behind).then_some(verb)
}

/// Whether what follows a verb, up to the end of the line, is of the log.
pub(super) fn is_tail(behind: &str) -> bool {
    const LONGEST: usize = 16;
    let closes =
        |sign: char| matches!(sign, '"' | '\'' | '`' | ']' | ')' | '}' | '<' | ';' | '\\' | '#' | '^' | '¶' | '”');
    let is_sign = |sign: char| !sign.is_alphanumeric() && sign != ' ';
    behind.starts_with(closes) || (1..=LONGEST).contains(&behind.len()) && behind.chars().all(is_sign)
}

/// A command of the tables that a spec file, or the crate, has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verb(pub(super) &'static CommandData);

impl PartialEq for Verb {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0)
    }
}

impl Asked for Verb {
    fn data(self) -> &'static CommandData {
        self.0
    }
}

/// What separates a code from its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Separator {
    /// A space, or nothing: the only or the last line of a reply.
    Last,
    /// A hyphen: more lines follow.
    More,
}

/// The code that a text begins with, what separates it, and what follows.
pub(super) fn reply_head(text: &str) -> Option<(u16, Separator, &str)> {
    let bytes = text.as_bytes();
    let [hundreds @ b'1'..=b'6', tens @ b'0'..=b'9', ones @ b'0'..=b'9', ..] = *bytes else { return None };
    let digit = |byte: u8| u16::from(byte - b'0');
    let number = digit(hundreds) * 100 + digit(tens) * 10 + digit(ones);
    let rest = text.get(3..)?;
    let separator = match bytes.get(3) {
        None => return Some((number, Separator::Last, "")),
        Some(b' ' | b'\t') => Separator::Last,
        Some(b'-') => Separator::More,
        Some(_) => return None,
    };
    Some((number, separator, rest.get(1..)?))
}
