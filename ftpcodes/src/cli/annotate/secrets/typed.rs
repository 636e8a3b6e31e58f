//! Secrets in what people typed: options of programs, lines behind a prompt, fields of HTTP.

use std::ops::Range;

use super::is_hidden;
use super::values::{behind_blanks, behind_key, quoted, word};

/// `-u ada:secret` of curl, `-u ada,secret` of lftp, `--user ada:secret`.
pub(super) fn behind_user_option(line: &str, at: usize) -> Option<Range<usize>> {
    let before = line.get(..at)?;
    let is_long = before.ends_with('-') || before.ends_with("-proxy");
    let is_short = before.is_empty() || before.ends_with([' ', '\t', '"', '\'', '[', ',']);
    let name = if is_long { "-user" } else { "-u" };
    let behind = line.get(at..)?.strip_prefix(name).filter(|_| is_long || is_short)?;
    let closed = behind.trim_start_matches(['"', '\'', ',', ' ', '\t', '=']);
    let gap = behind.get(..behind.len() - closed.len()).filter(|gap| !gap.is_empty())?;
    let start = line.len() - closed.len();
    // The quotation may have begun with the value.
    let opening = gap.chars().next_back().filter(|last| matches!(last, '"' | '\''));
    let given = match opening {
        Some(quote) => quoted(line, start - quote.len_utf8())?,
        None => word(line, start),
    };
    let text = line.get(given.clone())?;
    let (name, secret) = text.split_once([':', ','])?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    // Numbers of a user and a group; addresses.
    let is_other = name.is_empty() || is_number(name) && is_number(secret) || secret.starts_with(['/', '\\', ' ']);
    (!is_other && !secret.is_empty() && !is_hidden(secret)).then(|| given.start + name.len() + 1..given.end)
}

/// `ftp> user ada secret`
pub(super) fn behind_prompt(line: &str, at: usize) -> Option<Range<usize>> {
    let typed = behind_blanks(line, at);
    let verb = line.get(typed..typed + 4).filter(|verb| verb.eq_ignore_ascii_case("user"))?;
    let name = word(line, behind_blanks(line, typed + verb.len()));
    let start = behind_blanks(line, name.end);
    let secret = line.get(start..)?;
    (start > name.end && !name.is_empty() && !secret.is_empty() && !is_hidden(secret)).then_some(start..line.len())
}

/// `Authorization: Basic secret`, behind the first letters of the name.
pub(super) fn behind_authorization(line: &str, at: usize) -> Option<Range<usize>> {
    const REST: &str = "orization";
    let end = at + REST.len();
    line.get(at..end).filter(|rest| rest.eq_ignore_ascii_case(REST))?;
    let start = behind_key(line, end)?;
    let given = quoted(line, start).unwrap_or_else(|| {
        // The field itself may stand in a quotation.
        let rest = line.get(start..).unwrap_or_default();
        start..start + rest.find(['"', '\'']).unwrap_or(rest.len())
    });
    let text = line.get(given.clone())?;
    let secret = text.split_once(' ').map_or(text, |(_, secret)| secret.trim_start());
    (!secret.is_empty() && !is_hidden(secret)).then(|| given.end - secret.len()..given.end)
}
