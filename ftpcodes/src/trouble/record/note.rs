//! Words of the client or the server itself.

use alloc::string::String;
use core::net::{IpAddr, Ipv4Addr};

use crate::trouble::words::{has_any, lower};

/// A message.
#[derive(Clone, Debug)]
pub(in crate::trouble) struct Note {
    pub(in crate::trouble) order: u64,
    pub(in crate::trouble) line: u64,
    /// In small letters.
    pub(in crate::trouble) words: String,
}

/// curl, lftp, ftp, FileZilla in English and German, WinSCP, vsftpd.
const CONNECTING: &[&str] = &[
    "connecting to",
    "connected to",
    "connected with",
    "connection from",
    "connect: client",
    "trying ",
    "verbinde mit",
    "verbunden mit",
    "connexion à",
    "соединение с",
];

const DATA: &[&str] = &["data", "daten", "données", "данн"];

/// What is said when a session, or what it was for, is over.
const ENDING: &[&str] = &[
    "access denied",
    "aufgegeben",
    "closed",
    "closing con",
    "connection failed",
    "could not connect",
    "critical",
    "curl: (",
    "disconnected",
    "error_perm",
    "error_temp",
    "fatal",
    "fehlgeschlagen",
    "getrennt",
    "giving up",
    "kritischer",
    "login failed",
];

impl Note {
    #[inline]
    pub(in crate::trouble) fn new(order: u64, line: u64, note: &str) -> Self {
        Self { order, line, words: lower(note.trim().as_bytes()) }
    }

    #[inline]
    pub(in crate::trouble) fn has(&self, phrases: &[&str]) -> bool {
        has_any(&self.words, phrases)
    }

    /// Whether it tells of a control connection that begins.
    #[inline]
    pub(super) fn is_connecting(&self) -> bool {
        self.has(CONNECTING) && !self.has(DATA)
    }

    #[inline]
    pub(super) fn is_end(&self) -> bool {
        self.has(ENDING) && !self.has(DATA)
    }

    /// The first address in it.
    #[inline]
    pub(super) fn address(&self) -> Option<IpAddr> {
        let is_around =
            |letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '[' | ']' | '"' | ',' | '=');
        self.words.split(is_around).find_map(|word| address(word.trim_end_matches(['.', ':'])))
    }
}

#[inline]
fn address(word: &str) -> Option<IpAddr> {
    let alone = || word.parse().ok();
    let with_port = || word.rsplit_once(':')?.0.parse::<Ipv4Addr>().ok().map(IpAddr::V4);
    alone().or_else(with_port).map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_other_side_is_found() {
        let case = |note: &str| {
            let note = Note::new(0, 0, note);
            note.is_connecting().then(|| note.address()).flatten().map(|address| alloc::format!("{address}"))
        };
        let found = |address: &str| Some(address.into());
        assert_eq!(case("Connecting to 198.51.100.7:21..."), found("198.51.100.7"));
        assert_eq!(case("Connected to ftp.example (198.51.100.9) port 21"), found("198.51.100.9"));
        assert_eq!(case("Connecting to ftp.example (2001:db8::1) port 21"), found("2001:db8::1"));
        assert_eq!(case("CONNECT: Client \"::ffff:192.0.2.9\""), found("192.0.2.9"));
        assert_eq!(case("Connected to 198.51.100.61."), found("198.51.100.61"));
        assert_eq!(case("Connecting to IP #1= 198.51.100.77:21"), found("198.51.100.77"));
        assert_eq!(case("Trying [2001:db8::2]:21..."), found("2001:db8::2"));
        assert_eq!(case("Verbinde mit 198.51.100.7:21..."), found("198.51.100.7"));
        assert_eq!(case("Connecting data socket to (10.1.0.2) port 50001"), None);
        assert_eq!(case("Connected to ftp.example."), None);
    }
}
