//! What the number of a connection looks like.

use super::{is_number, peer};

/// Words that the name of a field has which names a connection, and what may stand behind them.
const NAMES: [&str; 11] =
    ["session", "connection", "conn", "client", "stream", "sess", "sid", "cid", "channel", "thread", "tid"];
const BEHIND_NAMES: [&str; 10] = ["", "id", "no", "nr", "num", "number", "name", "key", "uuid", "handle"];

/// `clientId`, `connection_id`, `thread.name`
pub(super) fn names_connection(name: &str) -> bool {
    let letters = name.chars().filter(|sign| sign.is_alphanumeric()).map(|sign| sign.to_ascii_lowercase());
    let name: String = letters.collect();
    BEHIND_NAMES.iter().filter_map(|behind| name.strip_suffix(behind)).any(|word| match word {
        // These end too many other words.
        "sid" | "cid" | "tid" => true,
        word => NAMES.iter().filter(|name| name.len() > 3).any(|name| word.ends_with(name)),
    })
}

/// `3f2a11de-0000-4b1c-9a77-0123456789ab`, `Session@0x7f3a20c1b20`, `#4`
pub(super) fn is_id(word: &str) -> bool {
    let pointer = word.split_once("0x").is_some_and(|(_, digits)| digits.len() >= 4 && is_hex(digits));
    let numbered = word.rsplit_once('#').is_some_and(|(_, digits)| is_number(digits));
    pointer || numbered || is_uuid(word)
}

fn is_uuid(word: &str) -> bool {
    let lengths = word.split('-').map(|part| if is_hex(part) { part.len() } else { 0 });
    lengths.eq([8, 4, 4, 4, 12])
}

fn is_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `conn 4`, `192.0.2.9:4000`
pub(super) fn closes(words: &str) -> bool {
    let named = |(name, number): (&str, &str)| names_connection(name) && is_number(number.trim_matches(['#', ' ']));
    is_id(words) || peer(words).is_some() || words.split_once([' ', ':', '#']).is_some_and(named)
}

/// A time of day, or a date with it or without.
pub(super) fn is_time(word: &str) -> bool {
    let parts = |word: &str, between: char, longest: usize| {
        let lengths = word.split(between).map(|part| if is_number(part) { part.len() } else { usize::MAX });
        lengths.clone().all(|length| length <= longest) && (2..=3).contains(&lengths.count())
    };
    let day = word.split(['T', '_']).next().unwrap_or_default();
    let clock = word.split(['.', 'Z', '+']).next().unwrap_or_default();
    parts(clock, ':', 2) || ['-', '/', '.'].iter().any(|between| parts(day, *between, 4) && day.len() >= 5)
}
