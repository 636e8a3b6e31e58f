//! Where in a line something may have been sent.

use std::collections::HashSet;

use crate::cli::annotate::form::mark::{Mark, tokens};
use crate::cli::annotate::form::text::is_code_in_brackets;
use crate::cli::annotate::heads::{Separator, Tables, is_tail, reply_head};

/// What may have been sent, at a place of a line.
pub(super) struct Candidate {
    pub(super) mark: Mark,
    pub(super) at: usize,
    pub(super) kind: Kind,
    /// Whether a blank stands before it that is none of the mark's: it is a line within a reply.
    pub(super) is_indented: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Code(u16, Separator),
    Verb,
}

/// In which letters verbs are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    Capital,
    /// Where none was found in capitals.
    Any,
}

/// The places of a line where a reply or a command may begin.
pub(super) fn candidates(line: &str, tables: &Tables, numbers: &HashSet<Mark>, letters: Letters) -> Vec<Candidate> {
    let mut replied = false;
    let mut found = places(line, tables, letters);
    found.retain(|candidate| {
        // Behind a code stands its text.
        let is_text = replied && candidate.kind == Kind::Verb;
        let is_number = candidate.kind != Kind::Verb && numbers.contains(&candidate.mark);
        replied |= candidate.kind != Kind::Verb && !is_number;
        !is_text && !is_number
    });
    found
}

/// The places of a line where there is a code, or a verb.
pub(in super::super) fn places_of(line: &str, tables: &Tables) -> impl Iterator<Item = (usize, bool)> + use<> {
    places(line, tables, Letters::Capital).into_iter().map(|candidate| (candidate.at, candidate.kind == Kind::Verb))
}

/// No more places of a line are looked at.
const MOST: usize = 32;

/// All places of a line where there is a code or a verb.
pub(super) fn places(line: &str, tables: &Tables, letters: Letters) -> Vec<Candidate> {
    /// Signs behind which something may begin within a word.
    const SIGNS: [char; 15] = [':', '"', '\'', ']', '>', ')', '=', '|', ',', '`', '[', '*', '+', '(', '{'];
    let mut found = Vec::new();
    for (start, token) in tokens(line) {
        // But not within a time of day or an address. Behind the name of a file and the number of a line it may.
        let is_digit = |place: usize| token.as_bytes().get(place).is_some_and(u8::is_ascii_digit);
        let is_named = token.starts_with(|first: char| first.is_ascii_alphabetic());
        // So it may behind the number of a line alone: `12:220 Ready`.
        let is_numbered = |place: usize| {
            let (number, behind) = token.split_at_checked(place).unwrap_or_default();
            start == 0 && behind.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is_inner = |place: usize| is_digit(place.wrapping_sub(1)) && is_digit(place + 1);
        let within = |place: usize| is_inner(place) && !is_named && !is_numbered(place);
        let is_number = |place: usize, sign: char| match sign {
            ',' | ':' => within(place),
            // But a code or a verb alone: `(550)`.
            '(' | '{' => !token.get(place..).is_some_and(|text| is_code_in_brackets(text) || is_verb_in_brackets(text)),
            // A process: `ftpd[211]:`.
            '[' => {
                let is_named = place > 0 && token.as_bytes().get(place - 1).is_some_and(u8::is_ascii_alphabetic);
                let digits = token.bytes().skip(place + 1).take_while(u8::is_ascii_digit).count();
                is_named && digits > 0 && token.as_bytes().get(place + 1 + digits) == Some(&b']')
            }
            _ => false,
        };
        let inner = token.char_indices().filter(|(place, sign)| SIGNS.contains(sign) && !is_number(*place, *sign));
        let starts = std::iter::once(0).chain(inner.map(|(place, sign)| place + sign.len_utf8()));
        for at in starts.map(|inner| start + inner) {
            if found.len() == MOST {
                return found;
            }
            if let Some(kind) = line.get(at..).and_then(|text| kind(text, line, at, tables, letters)) {
                let before = line.get(..at).unwrap_or_default();
                let is_indented = ["\" ", "' ", "  ", "\t "].iter().any(|indent| before.ends_with(indent));
                found.push(Candidate { mark: Mark::before(line, at), at, kind, is_indented });
            }
        }
    }
    found
}

fn is_verb_in_brackets(text: &str) -> bool {
    let inner = text.get(1..).unwrap_or_default();
    let letters = inner.bytes().take_while(u8::is_ascii_uppercase).count();
    letters > 2 && inner.get(letters..).is_some_and(|behind| behind.starts_with([')', '}']))
}

fn kind(text: &str, line: &str, at: usize, tables: &Tables, letters: Letters) -> Option<Kind> {
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        // A number of prose is most often no code at all.
        let (number, ..) = reply_head(text.get(..3)?)?;
        tables.code(number)?;
        let end = text.get(3..)?;
        let mark = Mark::before(line, at);
        if mark.is_of_http() || end.trim().is_empty() && mark.is_of_number() {
            return None;
        }
        let quoted =
            end.starts_with(['"', '\'', ']', '*', ')', '}']) || end.starts_with("\\r") || end.starts_with("\\n");
        let apart = end.starts_with(", ") && mark.is_code_word();
        // But `12: USER ada` is a line with its number.
        let with_colon = end.strip_prefix(": ").is_some_and(|said| begins_text(said, tables));
        let head = if quoted || apart || with_colon { text.get(..3)? } else { text };
        let (code, separator, _) = reply_head(head)?;
        return Some(Kind::Code(code, separator));
    }
    let end = text.bytes().position(|next| !next.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (verb, behind) = text.split_at_checked(end)?;
    let whole = behind.is_empty() || behind.starts_with([' ', '\t', '*']) || is_tail(behind);
    // Small letters are those of prose, unless the whole line is a command.
    let small = verb.bytes().any(|byte| byte.is_ascii_lowercase()) && !behind.starts_with("] [");
    let alone = || at == line.len() - line.trim_start().len() && line.split_whitespace().count() <= 2;
    // Behind a sign they are those of somebody who typed.
    let typed = || letters == Letters::Any && Mark::before(line, at).is_sign();
    (whole && tables.command(verb).is_some() && (!small || alone() || typed())).then_some(Kind::Verb)
}

/// Whether a text is neither a command nor a reply.
fn begins_text(text: &str, tables: &Tables) -> bool {
    tables.command_line(text).1.is_none() && reply_head(text.trim_start()).is_none()
}
