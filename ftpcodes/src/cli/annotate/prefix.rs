//! Addresses and times in what stands before that which was sent.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use memchr::memchr_iter;

/// The first word that is an address, with its port if it has one.
pub(super) fn word_of_address(prefix: &str) -> Option<&str> {
    prefix
        .split([' ', '\t', '"', ',', ';', '|', '='])
        .filter(|word| !word.is_empty())
        .find(|word| host(word).is_some())
        .map(bare)
}

/// The address of the other side, where the prefix has just one.
pub(super) fn address(prefix: &str) -> Option<IpAddr> {
    let mut hosts = words(prefix).filter_map(host);
    let first = hosts.next()?;
    hosts.all(|other| other == first).then_some(first)
}

pub(super) fn words(prefix: &str) -> impl Iterator<Item = &str> {
    prefix.split([' ', '\t', '"', ',', ';']).filter(|word| !word.is_empty())
}

pub(super) fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// An address with a port.
pub(super) fn peer(word: &str) -> Option<IpAddr> {
    let bare = bare(word);
    if let Ok(peer) = bare.parse::<SocketAddr>() {
        return Some(peer.ip());
    }
    // tcpdump writes the port behind a point.
    let (host, port) = bare.rsplit_once('.')?;
    (is_number(port)).then(|| host.parse::<Ipv4Addr>().ok().map(IpAddr::V4)).flatten()
}

/// An address, with or without a port.
pub(super) fn host(word: &str) -> Option<IpAddr> {
    let bare = bare(word);
    // Most words are no address, and parsing costs.
    if !bare.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':' | b'[' | b']')) {
        return None;
    }
    let alone = bare.trim_matches(['[', ']']);
    let ip = alone.parse::<Ipv4Addr>().map(IpAddr::V4).or_else(|_| alone.parse::<Ipv6Addr>().map(IpAddr::V6));
    ip.ok().or_else(|| peer(word))
}

/// `192.0.2.9:50123` of `192.0.2.9:50123-[ada]`, of `DEBUG:pyftpdlib:192.0.2.9:50123-[]`, of `(192.0.2.9)>`.
pub(super) fn bare(word: &str) -> &str {
    let word = word.split_once("-[").map_or(word, |(before, _)| before);
    let word = word.trim_matches(['(', ')', '<', '>', '\'', '-', '*']).trim_end_matches([':', '.']);
    // A name of a logger stands before it.
    match word.char_indices().find(|(_, sign)| sign.is_ascii_digit() || *sign == '[') {
        Some((start, _))
            if start > 0
                && word.get(..start).is_some_and(|name| name.ends_with([':', '=', '/', '@']))
                && !word.starts_with(':') =>
        {
            word.get(start..).unwrap_or(word)
        }
        _ => word,
    }
}

/// The time of day that a prefix has, in seconds.
pub(super) fn clock(prefix: &str) -> Option<u64> {
    let bytes = prefix.as_bytes();
    memchr_iter(b':', bytes).find_map(|colon| {
        let [h1, h2, b':', m1, m2, b':', s1, s2] = *bytes.get(colon.checked_sub(2)?..)?.first_chunk()? else {
            return None;
        };
        let number = |tens: u8, ones: u8| {
            let is_number = tens.is_ascii_digit() && ones.is_ascii_digit();
            is_number.then(|| u64::from(tens - b'0') * 10 + u64::from(ones - b'0'))
        };
        Some(number(h1, h2)? * 3600 + number(m1, m2)? * 60 + number(s1, s2)?)
    })
}
