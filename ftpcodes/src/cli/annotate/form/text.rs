//! What was sent, without what the log puts around it.

use std::borrow::Cow;

use memchr::memchr2;

use super::json::ARGUMENTS;
use super::mark;
use crate::cli::annotate::heads::reply_head;

/// The ends of lines, as programs write what cannot be seen.
const LINE_ENDS: [&str; 16] = [
    "\\n", "\\r", "\\015", "\\012", "\\x0d", "\\x0a", "#015", "#012", "^M", "^J", "<CRLF>", "<CR>", "<LF>", "<EOL>",
    "[CR]", "[LF]",
];
const LONGEST_END: usize = 6;

/// What the argument of a verb, and the text of a code, may be called.
const NAMES: [&[&str]; 2] = [&ARGUMENTS, &["text", "msg", "message", "txt"]];

/// A text without the signs around it and the written line ends behind it.
pub(super) fn unwrapped<'a>(text: &'a str, prefix: &str) -> &'a str {
    if is_code_in_brackets(text) {
        return text.trim_end();
    }
    let opening = text.chars().next().filter(|first| mark::OPENING.contains(first));
    let mut text = match opening.and_then(|opening| text.get(1..)?.rfind(mark::closing(opening))) {
        Some(end) => text.get(1..=end).unwrap_or(text),
        // The line was cut off.
        None if opening.is_some_and(|opening| matches!(opening, '"' | '\'' | '`')) => text.get(1..).unwrap_or(text),
        None => text,
    };
    // A field that began before the mark ends here.
    if text.ends_with('"') && prefix.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        text = text.get(..text.len() - 1).unwrap_or(text);
    }
    text = text.trim_end();
    while let Some(less) = without_line_end(text) {
        text = less;
    }
    text
}

/// Whether a text begins with a code in brackets of its own.
pub(super) fn is_code_in_brackets(text: &str) -> bool {
    let Some([opening @ (b'[' | b'(' | b'{'), code @ .., closing]) = text.as_bytes().first_chunk::<5>() else {
        return false;
    };
    code.iter().all(u8::is_ascii_digit) && char::from(*closing) == mark::closing(char::from(*opening))
}

/// A text without the written end of a line behind it.
fn without_line_end(text: &str) -> Option<&str> {
    // Most texts have none.
    let (_, end) = text.as_bytes().split_at_checked(text.len().saturating_sub(LONGEST_END))?;
    if !end.iter().any(|byte| matches!(byte, b'\\' | b'#' | b'^' | b'<' | b'[')) {
        return None;
    }
    LINE_ENDS.iter().find_map(|end| text.strip_suffix(end))
}

/// `220, resp: ready` and `220: ready` as `220 ready`: some write the code and the text apart.
pub(in super::super) fn joined(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start();
    if is_code_in_brackets(bare)
        && let (Some(code), Some(said)) = (bare.get(1..4), bare.get(5..))
    {
        return Cow::Owned(format!("{code} {}", said.trim_start().trim_start_matches('{').trim_end_matches('}')));
    }
    let length = bare.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let Some((first, rest)) = bare.split_at_checked(length) else { return Cow::Borrowed(text) };
    let said = match rest.as_bytes() {
        // Most texts.
        [b' ', b'a' | b'm' | b'p' | b't', ..] => value(rest),
        // Pure-FTPd: `Command [user] [ada]`. Others have a name before the argument.
        [b']' | b')' | b'}', b' ', ..] => rest.get(2..).map(of_brackets),
        [b':', b' ', ..] if is_code(first) => rest.get(2..),
        [b',', b' ', ..] if is_code(first) => named(rest),
        _ => None,
    };
    said.map_or(Cow::Borrowed(text), |said| Cow::Owned(format!("{first} {said}")))
}

fn is_code(first: &str) -> bool {
    first.len() == 3 && reply_head(first).is_some()
}

/// The argument of a verb in brackets, which has some of its own.
fn of_brackets(rest: &str) -> &str {
    let brackets = ['[', ']', '(', ')', '{', '}'];
    let mut behind = NAMES.into_iter().flatten().filter_map(|name| rest.strip_prefix(name));
    let named = behind.find(|behind| behind.starts_with([' ', '=']));
    named.unwrap_or(rest).trim_start_matches([' ', '=']).trim_matches(brackets)
}

/// The argument of a verb, or the text of a code, behind its name.
fn value(rest: &str) -> Option<&str> {
    let rest = rest.get(1..)?;
    let value = NAMES.into_iter().flatten().find_map(|name| rest.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_matches('"'))
}

/// The text of a code behind any name: `, resp: ready`.
fn named(rest: &str) -> Option<&str> {
    let (name, said) = rest.get(2..)?.split_once([':', '='])?;
    name.bytes().all(|byte| byte.is_ascii_alphabetic()).then(|| said.trim_start().trim_matches(['"', '\'']))
}

/// The lines of a reply that stand in one line of the log, with their ends as they are or as they are escaped.
pub(in super::super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (line, behind) = match end_of_line(text) {
            Some((end, next)) => (text.get(..end)?, text.get(next..)),
            None => (text, None),
        };
        rest = behind;
        Some(line)
    })
}

/// Where a line ends, and where the next one begins. A backslash and an `n` may also be part of a path.
fn end_of_line(text: &str) -> Option<(usize, usize)> {
    // Most lines have neither.
    memchr2(b'\\', b'\n', text.as_bytes())?;
    let ends = text.match_indices("\\n").filter(|(at, _)| {
        let next = text.get(at + 2..).unwrap_or_default();
        text.get(..*at).is_some_and(|before| before.ends_with("\\r"))
            || next.starts_with(' ')
            || reply_head(next).is_some()
    });
    let escaped = ends.map(|(at, end)| (at, at + end.len())).next();
    let plain = text.find('\n').map(|at| (at, at + 1));
    let (end, next) = escaped.into_iter().chain(plain).min()?;
    let line = text.get(..end)?.trim_end_matches('\r');
    Some((line.strip_suffix("\\r").unwrap_or(line).len(), next))
}
