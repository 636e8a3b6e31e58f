//! Secrets behind a verb, in the same cell or value as it or in the next one.

use std::ops::Range;

use super::is_hidden;
use super::values::{behind_blanks, behind_key, is_reply, of_argument, quoted, value, word};

/// What stands between a verb and its argument: blanks, marks of columns and lists, blanks as addresses have them.
const GAPS: [char; 7] = [' ', '\t', ',', '=', ':', ';', '|'];
const ENCODED: [&str; 3] = ["%20", "%09", "+"];
/// Marks between the cells of a line.
const CELLS: [char; 4] = ['\t', ',', ';', '|'];
/// Words behind which a command is sent as it stands.
const SENDING: [&str; 5] = ["quote", "literal", "rawcmd", "raw", "site"];

/// What is secret behind a verb, and whether it stands apart from the verb.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Argument {
    pub(super) secret: Range<usize>,
    pub(super) is_apart: bool,
}

/// Whether a verb stands here, and is no part of another word or of prose.
pub(super) fn is_verb(line: &str, at: usize, end: usize) -> bool {
    let is_capital = || line.get(at..end).is_some_and(|verb| verb.bytes().all(|byte| byte.is_ascii_uppercase()));
    let is_whole = line.get(end..).is_some_and(|behind| !behind.starts_with(|next: char| next.is_ascii_alphabetic()));
    is_whole && begins_word(line, at) && (is_capital() || begins_sent(line, at))
}

/// Whether no other word runs into what stands here; an escaped line end is none.
fn begins_word(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default();
    let last = before.chars().next_back();
    if last.is_none_or(|last| !last.is_alphanumeric() && !matches!(last, '_' | '/')) {
        return true;
    }
    let escape = |length: usize, mark: &str| {
        let start = before.len().checked_sub(length);
        let escape = start.and_then(|start| before.get(start..)).and_then(|escape| escape.strip_prefix(mark));
        escape.is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    before.ends_with("\\n")
        || before.ends_with("\\r")
        || before.ends_with("\\t")
        || escape(3, "%")
        || escape(4, "\\x")
        || escape(6, "\\u")
}

/// What follows a verb as a word of its own, to the end of the line or of the quotation.
pub(super) fn argument(line: &str, at: usize, end: usize) -> Option<Argument> {
    if !is_verb(line, at, end) {
        return None;
    }
    let before = line.get(..at)?.chars().next_back();
    let behind = line.get(end..)?;
    let (gap, is_encoded) = gap(behind);
    let argument = match (gap, is_encoded) {
        (0, _) => Argument { secret: next_value(line, at, end).or_else(|| bracketed(line, end))?, is_apart: true },
        (gap, true) => {
            let rest = line.get(end + gap..)?;
            let length = rest.find([' ', '\t', '"', '\'', '`', '<']).unwrap_or(rest.len());
            Argument { secret: end + gap..end + gap + length, is_apart: true }
        }
        (gap, false) => {
            let cell = behind.trim_start_matches(' ').chars().next().filter(|mark| CELLS.contains(mark));
            let stop = end_of_argument(line, before, cell, end + gap);
            Argument { secret: end + gap..stop, is_apart: cell.is_some() }
        }
    };
    let text = line.get(argument.secret.clone())?;
    let bare = text.trim_matches(['"', '\'']);
    (!bare.is_empty() && !is_hidden(text)).then_some(argument)
}

/// How much stands between verb and argument, and whether it is encoded as in an address.
fn gap(behind: &str) -> (usize, bool) {
    match ENCODED.iter().find(|blank| behind.starts_with(**blank)) {
        Some(blank) => (blank.len(), true),
        None => (behind.len() - behind.trim_start_matches(GAPS).len(), false),
    }
}

/// Whether a word in small letters begins what was sent: nothing but a mark stands before it.
fn begins_sent(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default().trim_end_matches([' ', '\t', '"', '\'']);
    let last = before.rsplit([' ', '\t']).next().unwrap_or_default();
    before.is_empty()
        || before.ends_with(['>', '<', ':', '=', ']', ')', '-', '|', '`', ';', '{', '('])
        || SENDING.iter().any(|word| last.eq_ignore_ascii_case(word))
}

/// What stands in brackets or quotation marks of its own behind a verb, perhaps with a name before it, up to the end of
/// the line: `PASS(x)`, `<PASS> <x>`, `"PASS" PARAM "x"`.
fn bracketed(line: &str, end: usize) -> Option<Range<usize>> {
    const OPENING: [char; 6] = ['"', '\'', '(', '[', '{', '<'];
    let behind = line.get(end..)?;
    let closed = behind.trim_start_matches(['\\', '"', '\'', '`', ']', ')', '}', '>']);
    let named = closed.trim_start_matches([' ', '\t']);
    let name = named.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if closed.len() == behind.len() && (name > 0 || !closed.starts_with(OPENING)) {
        return None;
    }
    let value = named.get(name..)?.trim_start_matches([' ', '\t', '=', ':']);
    let inner = value.strip_prefix(OPENING)?;
    let secret = inner.trim_end_matches(['"', '\'', ')', ']', '}', '>', '.', ' ']);
    let start = line.len() - inner.len();
    Some(start..start + secret.len())
}

/// Where a value is a verb, the argument is the value of a key that names one, else what comes next.
fn next_value(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let closed = line.get(end..)?.trim_start_matches(['\\', '"', '\'', '`', ']']);
    if closed.len() == line.len() - end {
        return None;
    }
    let open = closed.trim_start_matches([' ', '\t']);
    let next = open.strip_prefix("=>").or_else(|| open.strip_prefix([',', ';', ':', '|', '=']));
    let is_blank = open.len() < closed.len() && !open.is_empty();
    if next.is_none() && !is_blank && !open.starts_with('}') {
        return None;
    }
    let named = of_argument(line, object(line, at, end)).filter(|value| !value.contains(&at));
    let unnamed = || {
        let start = behind_blanks(line, line.len() - next.unwrap_or(open).len());
        let key = quoted(line, start).and_then(|key| behind_key(line, key.end));
        let name = || {
            let name = line.get(start..)?.find(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '_' | '.'))?;
            line.get(start + name..)?.starts_with('=').then_some(start + name + 1)
        };
        let is_quoted = quoted(line, start).is_some();
        match key.or_else(name) {
            Some(of_key) => {
                // What the verb got.
                value(line, of_key).filter(|value| !line.get(value.clone()).is_some_and(is_reply))
            }
            None if is_quoted || line.get(start..)?.starts_with('[') => value(line, start),
            None if next.is_some() => {
                let word = word(line, start);
                line.get(word.clone())?.parse::<u64>().is_err().then_some(word)
            }
            None => None,
        }
    };
    let found = named.or_else(unnamed)?;
    let is_code = line.get(found.clone())?.parse().is_ok_and(|code: u16| (100..700).contains(&code));
    (!is_code).then_some(found)
}

/// The object that a value stands in, as far as the line has it.
fn object(line: &str, at: usize, end: usize) -> Range<usize> {
    let before = line.get(..at).unwrap_or_default();
    let opens = |place: &usize| {
        let key = line.get(place + 1..).unwrap_or_default().trim_start_matches([' ', '\\']);
        key.starts_with(['"', '\'']) || key.starts_with(|first: char| first.is_ascii_alphabetic())
    };
    let start = before.rmatch_indices('{').map(|(place, _)| place).find(opens).unwrap_or(0);
    let close = line.get(end..).and_then(|behind| behind.find('}')).map_or(line.len(), |close| end + close);
    start..close
}

/// Where an argument ends: at the quotation mark that closes what the verb stands in, before a column or cell with a
/// code, or at the end of the line.
fn end_of_argument(line: &str, before: Option<char>, cell: Option<char>, start: usize) -> usize {
    let rest = line.get(start..).unwrap_or_default();
    let closing = before.filter(|quote| matches!(quote, '"' | '\'' | '`')).and_then(|quote| rest.rfind(quote));
    let is_code = |behind: &str| {
        let word = behind.trim_start_matches([' ', '\t', '"']).split([' ', '\t', ',', ';', '|', '"']).next();
        word.is_some_and(|word| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let column = || rest.find([' ', '\t']).filter(|end| rest.get(*end..).is_some_and(is_code));
    let in_cell = |mark: char| {
        let mut ends = rest.match_indices(mark).map(|(end, _)| end);
        let end = ends.find(|end| rest.get(end + 1..).is_some_and(is_code))?;
        rest.get(..end).map(|cell| cell.trim_end_matches([' ', mark]).len())
    };
    start + closing.or_else(column).or_else(|| cell.and_then(in_cell)).unwrap_or(rest.len())
}
