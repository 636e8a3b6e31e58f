//! Secrets in the lines of a log: passwords, accounts, security data.
//!
//! What a line shows of them is known by the verb before it, so it is found in every form of a log, and also in lines
//! that only speak of a command.

use std::borrow::Cow;

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// The verbs whose argument is secret: RFC 959 section 4.1.1, and the security data of RFC 2228 section 3.
const VERBS: [&str; 3] = ["PASS", "ACCT", "ADAT"];

/// The same line without its secrets.
pub(super) fn hide(line: &str) -> Cow<'_, str> {
    let mut shown = Cow::Borrowed(line);
    for verb in VERBS {
        if let Some(hidden) = behind_verb(&shown, verb) {
            shown = Cow::Owned(hidden);
        }
    }
    if let Some(hidden) = security_data(&shown) {
        shown = Cow::Owned(hidden);
    }
    if let Some(hidden) = mechanism_data(&shown) {
        shown = Cow::Owned(hidden);
    }
    if let Some(hidden) = in_address(&shown) {
        shown = Cow::Owned(hidden);
    }
    shown
}

/// The same, where this text of the session is secret, too.
pub(super) fn hide_secret<'a>(line: Cow<'a, str>, secret: &str) -> Cow<'a, str> {
    if secret.len() >= 4 && line.contains(secret) { Cow::Owned(line.replace(secret, HIDDEN)) } else { line }
}

/// What follows a verb as a word of its own, to the end of the line or of the quotation.
fn behind_verb(line: &str, verb: &str) -> Option<String> {
    let bytes = line.as_bytes();
    let mut from = 0;
    loop {
        let at = from + find_verb(bytes.get(from..)?, verb.as_bytes())?;
        let end = at + verb.len();
        from = end;
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let begins = before.is_none_or(|before| !before.is_ascii_alphanumeric() && *before != b'_' && *before != b'/');
        // Some write the argument into a field of its own: `"PASS","arg":"secret"`, `PASS,secret`, `PASS=secret`.
        let gap = bytes.get(end..)?.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b',' | b'=' | b':')).count();
        let fields = line.get(end..).and_then(next_field);
        let gap = if gap == 0 { fields.unwrap_or(0) } else { gap };
        let capitals = bytes.get(at..end) == Some(verb.as_bytes());
        if !begins || gap == 0 || end + gap >= bytes.len() || !(capitals || is_alone(line, at)) {
            continue;
        }
        let start = end + gap;
        let stop = stop(line, at, start);
        let argument = line.get(start..stop)?;
        if argument.trim_matches(['"', '\'']).is_empty() || is_hidden(argument) {
            continue;
        }
        return Some(format!("{}{HIDDEN}{}", line.get(..start)?, line.get(stop..)?));
    }
}

/// Where the next text in quotation marks begins, of fields that follow one another: `","arg":"secret"`.
fn next_field(behind: &str) -> Option<usize> {
    let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let rest = behind.get(1..)?.trim_start().strip_prefix([',', ';'])?.trim_start();
    let start = rest.strip_prefix(quote)?;
    let named = start.split_once(quote).and_then(|(_, behind)| behind.trim_start().strip_prefix(':'));
    let start = match named {
        Some(value) => value.trim_start().strip_prefix(quote)?,
        None => start,
    };
    Some(behind.len() - start.len())
}

fn find_verb(bytes: &[u8], verb: &[u8]) -> Option<usize> {
    bytes.windows(verb.len()).position(|window| window.eq_ignore_ascii_case(verb))
}

/// Whether a verb in small letters is one: it begins what was sent, behind nothing but a mark.
fn is_alone(line: &str, at: usize) -> bool {
    let before = line.get(..at).unwrap_or_default().trim_end_matches([' ', '\t', '"', '\'']);
    before.is_empty() || before.ends_with(['>', '<', ':', '=', ']', ')', '-', '|', '`'])
}

/// Where the argument ends: at the quotation mark that closes what the verb stands in, or at the end of the line.
fn stop(line: &str, verb: usize, start: usize) -> usize {
    let quote = line.get(..verb).and_then(|before| before.chars().next_back());
    let closing = match quote {
        Some(quote @ ('"' | '\'' | '`')) => line.get(start..).and_then(|rest| rest.rfind(quote)),
        _ => None,
    };
    // Columns of a log in which a status follows are kept.
    let column = || {
        let rest = line.get(start..)?;
        let end = rest.find([' ', '\t'])?;
        let behind = rest.get(end..)?.trim_start();
        let code = behind.split(' ').next()?;
        (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(end)
    };
    closing.or_else(column).map_or(line.len(), |end| start + end)
}

/// Whether the log hides the secret itself.
pub(super) fn is_hidden(argument: &str) -> bool {
    let bare = argument.trim().trim_matches(['"', '\'', '<', '>', '(', ')']);
    bare.bytes().all(|byte| matches!(byte, b'*' | b'#' | b'X' | b'x' | b'.'))
        || matches!(bare.to_ascii_lowercase().as_str(), "password" | "hidden")
}

/// The base64 behind `ADAT=` in a reply.
fn security_data(line: &str) -> Option<String> {
    let at = line.find("ADAT=")? + "ADAT=".len();
    let length = base64_length(line.get(at..)?);
    if length > 0 { without(line, at, length) } else { None }
}

/// What mail servers get behind the mechanism: `AUTH PLAIN AGFkYQ==` of RFC 4954 section 4.
fn mechanism_data(line: &str) -> Option<String> {
    let at = line.find("AUTH ")? + "AUTH ".len();
    let (mechanism, data) = line.get(at..)?.split_once(' ')?;
    let length = base64_length(data);
    let is_name = mechanism.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    if is_name && length >= 8 { without(line, at + mechanism.len() + 1, length) } else { None }
}

/// A line that answers a challenge: its last word is data.
pub(super) fn hide_answer(line: &str) -> String {
    let end = line.trim_end_matches(['"', '\'', ' ', '\t', '}']);
    let start = end.rfind(|sign: char| !is_base64(sign)).map_or(0, |place| place + 1);
    format!("{}{HIDDEN}{}", end.get(..start).unwrap_or_default(), line.get(end.len()..).unwrap_or_default())
}

fn without(line: &str, start: usize, length: usize) -> Option<String> {
    Some(format!("{}{HIDDEN}{}", line.get(..start)?, line.get(start + length..)?))
}

fn base64_length(text: &str) -> usize {
    text.chars().take_while(|sign| is_base64(*sign)).count()
}

const fn is_base64(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '+' | '/' | '=')
}

/// `ftp://ada:secret@host`
fn in_address(line: &str) -> Option<String> {
    let scheme = line.find("://")? + 3;
    let rest = line.get(scheme..)?;
    let authority = rest.split(['/', ' ', '\t', '"', '\'']).next()?;
    let (user, _) = authority.rsplit_once('@')?.0.split_once(':')?;
    let from = scheme + user.len() + 1;
    let to = scheme + authority.rfind('@')?;
    if line.get(from..to)? == HIDDEN { None } else { without(line, from, to - from) }
}
