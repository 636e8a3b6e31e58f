//! The user's password in an address: RFC 3986 section 3.2.1.

use std::ops::Range;

use super::is_hidden;

/// `ada:secret@host`, to the last sign with a host behind it: people do not encode what their passwords have.
pub(super) fn in_address(line: &str, at: usize) -> Option<Range<usize>> {
    let address = line.get(at..)?.split([' ', '\t', '"', '\'', '`', '<', '>']).next()?;
    let (ends, _) = address.rmatch_indices('@').find(|(place, _)| {
        let host = address.get(place + 1..).unwrap_or_default();
        host.starts_with(|first: char| first.is_alphanumeric() || first == '[')
    })?;
    let (name, secret) = address.get(..ends)?.split_once(':')?;
    // A host with a port, or without one, and a path in which the sign stands.
    let port = secret.split_once('/').is_some_and(|(port, _)| port.bytes().all(|byte| byte.is_ascii_digit()));
    if name.contains(['/', '?', '#', '@', '[']) || port || is_hidden(secret) {
        return None;
    }
    let start = at + name.len() + 1;
    Some(start..start + secret.len())
}
