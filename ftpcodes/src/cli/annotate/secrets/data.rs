//! Security data in base64: of RFC 2228, and what mail servers get behind a mechanism.

use std::ops::Range;

use super::verb;

/// Shorter data is as long as a word of prose.
const LEAST: usize = 8;

/// `AUTH PLAIN AGFkYQ==`: RFC 4954 section 4.
pub(super) fn behind_mechanism(line: &str, at: usize) -> Option<Range<usize>> {
    let (mechanism, _) = line.get(at..)?.strip_prefix(' ')?.split_once(' ')?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if mechanism.bytes().all(is_name) { data_at(line, at + mechanism.len() + 2, LEAST) } else { None }
}

/// The same where the mechanism stands in the value behind the verb.
pub(super) fn with_mechanism(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let found = verb::argument(line, at, end).filter(|found| found.is_apart)?.secret;
    let (mechanism, _) = line.get(found.clone())?.split_once(' ')?;
    data_at(line, found.start + mechanism.len() + 1, LEAST)
}

/// Base64 of a length that is no mere word.
pub(super) fn data_at(line: &str, start: usize, least: usize) -> Option<Range<usize>> {
    let length = line.get(start..)?.chars().take_while(|sign| is_base64(*sign)).count();
    (length >= least).then(|| start..start + length)
}

/// What a sealed or signed command holds: RFC 2228 section 3. The words may stand in prose, too.
pub(super) fn sealed(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let found = verb::argument(line, at, end)?.secret;
    let data = data_at(line, found.start, LEAST)?;
    looks_like_data(line, &data).then_some(data)
}

/// `631 c2VjcmV0LXNlY3JldA==`: the replies to them.
pub(super) fn replied(line: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let begins = !line.get(..at)?.ends_with(|before: char| before.is_alphanumeric() || matches!(before, '.' | '_'));
    let rest = line.get(end..)?;
    let behind = rest.trim_start_matches(['"', '\'', ',', ' ', '-', '\\']);
    // The text may stand in a field of its own.
    let named = behind.split_once(':').filter(|(name, _)| name.len() < 32 && name.ends_with(['"', '\'']));
    let behind = named.map_or(behind, |(_, value)| value.trim_start_matches([' ', '"', '\'', '\\']));
    let data = data_at(line, line.len() - behind.len(), LEAST)?;
    (begins && behind.len() < rest.len() && looks_like_data(line, &data)).then_some(data)
}

/// Whether a text is no word: data has capital letters among small ones, or digits. Nothing follows it.
fn looks_like_data(line: &str, data: &Range<usize>) -> bool {
    let text = line.get(data.clone()).unwrap_or_default();
    let rest = text.get(1..).unwrap_or_default();
    let is_mixed =
        rest.bytes().any(|byte| byte.is_ascii_uppercase()) && text.bytes().any(|byte| byte.is_ascii_lowercase());
    let has_marks = text.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'='));
    let behind = line.get(data.end..).unwrap_or_default();
    (is_mixed || has_marks)
        && (behind.is_empty() || behind.starts_with(['"', '\'', '\\', '`', '<', '\t', ' ', ',', '|']))
}

pub(super) const fn is_base64(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '+' | '/' | '=')
}
