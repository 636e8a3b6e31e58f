//! Values of keys, options and prompts whose names say that a password follows.

use std::ops::Range;

use super::is_hidden;
use super::values::{behind_blanks, behind_key, is_nothing, is_reply, quoted, value, word};

/// Words of prose behind the word password.
const PROSE: [&str; 10] =
    ["required", "incorrect", "please", "prompt", "accepted", "needed", "expired", "is", "for", "authentication"];

/// The value of a key whose last word begins here.
pub(super) fn named(line: &str, at: usize) -> Option<Range<usize>> {
    let rest = line.get(at..)?;
    let letters = rest.find(|sign: char| !sign.is_ascii_alphabetic()).unwrap_or(rest.len());
    let name = rest.get(..letters)?;
    let is_long = ["password", "passwd", "passphrase", "pswd"].iter().any(|key| name.eq_ignore_ascii_case(key));
    let is_short = ["pass", "pw", "pwd"].iter().any(|key| name.eq_ignore_ascii_case(key));
    let before = line.get(..at)?;
    if !is_long && !is_short || !begins_name(before, name, is_long) || is_file(before) {
        return None;
    }
    let numbered = rest.get(letters..)?.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let end = line.len() - numbered.len();
    let secret = match behind_key(line, end) {
        Some(start) => of_key(line, at, end, start, is_long)?,
        None if is_long || is_option(before) => apart(line, at, end)?,
        None => return None,
    };
    let text = line.get(secret.clone())?;
    let is_path = || text.starts_with(['/', '~', '.', '\\', '$', '<']) || text.get(1..2) == Some(":");
    let is_directory = name.eq_ignore_ascii_case("pwd") && is_path();
    (!is_nothing(text) && !is_hidden(text) && !is_directory).then_some(secret)
}

/// Whether no word runs into a name: `bypass`. Other words may stand before it: `ftp_password`, `ftpPass`.
fn begins_name(before: &str, name: &str, is_long: bool) -> bool {
    let Some(last) = before.chars().next_back() else { return true };
    let is_hump = last.is_lowercase() && name.starts_with(|first: char| first.is_ascii_uppercase());
    !matches!(last, '/' | '.') && (is_long || is_hump || !last.is_alphanumeric()) || last == '.' && is_property(before)
}

/// Whether a point stands behind a word, as in `ftp.password`, and not in a name of a file, as in `/etc/.passwd`.
fn is_property(before: &str) -> bool {
    let parents = before.rsplit([' ', '\t', '"', '\'', ',', '{']).next().unwrap_or_default();
    parents.len() > 1 && !parents.contains(['/', '\\'])
}

/// Whether the name is that of a file: `550 passwd: No such file`.
fn is_file(before: &str) -> bool {
    let bare = before.trim_end_matches(['"', '\'', ' ']);
    let code = bare.len().checked_sub(3).and_then(|start| bare.get(start..));
    code.is_some_and(|code| code.starts_with(['4', '5']) && code.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `password='secret'`, `"passwd": "secret"`, `Password: secret`
fn of_key(line: &str, at: usize, end: usize, start: usize, is_long: bool) -> Option<Range<usize>> {
    let is_plain = quoted(line, start).is_none() && !line.get(start..)?.starts_with('[');
    let gap = line.get(end..start)?;
    let begins_line = line.get(..at)?.trim_matches([' ', '\t', '-']).is_empty();
    if is_plain && gap.ends_with([' ', '\t']) && gap.trim_end() == ":" {
        // What was typed behind a prompt; else the word may be one of prose.
        if is_reply(line.get(start..)?) || !is_long && !begins_line {
            return None;
        }
        if begins_line {
            return Some(start..line.len());
        }
    }
    value(line, start)
}

/// `--password secret`, `login ada password secret`, `Password for ada: secret`, `password "secret"`
fn apart(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let rest = line.get(end..)?;
    if !rest.starts_with([' ', '\t']) {
        return None;
    }
    let start = behind_blanks(line, end);
    let before = line.get(..at)?;
    let text = quoted(line, start).or_else(|| Some(word(line, start)))?;
    let is_word = !line.get(start..)?.starts_with('-');
    if is_option(before) && is_word {
        return Some(text);
    }
    if quoted(line, start).is_some_and(|text| line.get(text).is_some_and(|text| !text.contains(' '))) {
        return Some(text);
    }
    if let Some((name, typed)) = line.get(start..)?.strip_prefix("for ").and_then(|rest| rest.split_once(": ")) {
        let is_prompt = !name.contains(' ') && !is_reply(typed);
        return is_prompt.then(|| line.len() - typed.len()..line.len());
    }
    let is_prose = PROSE.iter().any(|word| line.get(text.clone()).is_some_and(|text| text.eq_ignore_ascii_case(word)));
    let mut words = before.split_whitespace().rev();
    let in_netrc = match (words.next(), words.next()) {
        (Some(_), Some("login")) => true,
        // On a line of its own.
        (None, _) => line.get(at..end) == Some("password") && line.get(text.end..)?.trim().is_empty(),
        _ => false,
    };
    (in_netrc && !is_prose).then_some(text)
}

/// Whether what stands before the name is that of an option: `--ftp-`.
fn is_option(before: &str) -> bool {
    let name = before.rsplit([' ', '\t', '"', '\'', '[', ',']).next().unwrap_or_default();
    name.starts_with("--")
}
