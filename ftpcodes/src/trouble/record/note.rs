//! Words of the client or the server itself.

use core::net::{IpAddr, Ipv4Addr};

use crate::trouble::phrases::{Words, has_any};
use crate::trouble::words::lower;

/// A message.
#[derive(Clone, Debug)]
pub(in crate::trouble) struct Note {
    pub(in crate::trouble) order: u64,
    pub(in crate::trouble) line: u64,
    /// In small letters.
    pub(in crate::trouble) words: Words,
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
    "connexion a",
    "conectando a",
    "соединение с",
];

const DATA: &[&str] = &["data", "daten", "datos", "donnees", "данн"];

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

/// What clients say when a server does not answer.
const TIMEOUT: &[&str] = &[
    "timed out",
    "timeout",
    "time-out",
    "time out",
    "inactivity",
    "errno: 110",
    "etimedout",
    "did not properly respond",
    "zeitüberschreitung",
    "inaktivität",
    "delai",
    "inactivite",
    "tiempo de espera",
    "expiro el tiempo",
    "inactividad",
    "тайм-аут",
    "таймаут",
    "время ожидания",
    "超时",
    "タイムアウト",
];

/// What they say when no connection can be made.
const UNREACHABLE: &[&str] = &[
    "refused",
    "unreachable",
    "no route",
    "errno: 111",
    "errno: 113",
    "verbindung verweigert",
    "server verweigert",
    "verweigerte die verbindung",
    "nicht erreichbar",
    "connexion refusee",
    "inaccessible",
    "conexion rechazada",
    "conexion denegada",
    "inalcanzable",
    "отказано в соединении",
    "отказ в соединении",
    "недоступ",
    "拒绝连接",
    "积极拒绝",
    "不可达",
    "接続を拒否",
    "接続が拒否",
    "到達できません",
    "hostunreach",
    "netunreach",
];

/// What they say when a connection is gone.
const LOST: &[&str] = &[
    "connection lost",
    "lost connection",
    "looks dead",
    "reset by peer",
    "connection reset",
    "broken pipe",
    "closed by the remote",
    "closed by remote",
    "closed by server",
    "closed by peer",
    "forcibly closed",
    "econnreset",
    "econnaborted",
    "software caused connection abort",
    "server closed",
    "has closed connection",
    "has closed the connection",
    "remote host closed",
    "peer closed",
    "unexpected eof",
    "verbindung verloren",
    "verbindung abgebrochen",
    "zurückgesetzt",
    "geschlossen vom",
    "reinitialisee",
    "conexion perdida",
    "conexion reiniciada",
    "соединение потеряно",
    "разорвано",
    "сброшено",
    "eoferror",
    "transport stream",
    "socket closed",
    "peer has closed",
];

impl Note {
    /// Whether a connection is gone, or nothing came over it any more.
    #[inline]
    pub(in crate::trouble) fn is_broken(&self) -> bool {
        self.is_timeout() || self.has(LOST)
    }

    /// Whether it tells of a time-out, and not for how long the client would wait.
    #[inline]
    pub(in crate::trouble) fn is_timeout(&self) -> bool {
        let is_setting = || {
            let (_, value) = self.words.split_once("timeout")?;
            let value = value.trim_start_matches([':', '=', ' ']);
            value.starts_with(|letter: char| letter.is_ascii_digit()).then_some(())
        };
        self.has(TIMEOUT) && is_setting().is_none()
    }

    #[inline]
    pub(in crate::trouble) fn is_unreachable(&self) -> bool {
        self.has(UNREACHABLE)
    }

    #[inline]
    pub(in crate::trouble) fn new(order: u64, line: u64, note: &str) -> Self {
        Self { order, line, words: lower(note.trim().as_bytes()).into() }
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
