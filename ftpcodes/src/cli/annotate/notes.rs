//! What the words of a client or server itself tell of its connection.

use super::payload::Peer;
use super::prefix;

/// Words of a line that tells of connecting, in small letters.
const CONNECTING: [&str; 13] = [
    "connecting to",
    "connected to ",
    "connecting with",
    "connected with",
    "connected on port",
    "connect: client",
    "trying ",
    "session opened",
    "controlchannelopened",
    "new connection",
    "verbinde mit",
    "соединяюсь с",
    "connexion à",
];

/// Words of a server's line about who connected.
const OF_SERVERS: [&str; 4] = ["client", "session opened", "connected on port", "new connection"];

/// What a line tells of connecting.
#[derive(Clone, Copy)]
pub(super) struct Connecting {
    /// The other side, if it is named by its address.
    pub(super) peer: Option<Peer>,
}

/// Whether the line tells of a control connection that is being made.
pub(super) fn connecting(line: &str) -> Option<Connecting> {
    let small = line.to_lowercase();
    let tells = CONNECTING.iter().any(|words| small.contains(words)) && !small.contains("data");
    let is_server = !OF_SERVERS.iter().any(|words| small.contains(words));
    tells.then(|| Connecting { peer: prefix::address(line).map(|ip| Peer { ip, is_server }) })
}

/// What ftp(1) shows of the commands that it sends, where it does not show the commands: its questions.
pub(super) fn asked_by_console(line: &str) -> Option<String> {
    if line.starts_with("Name (") {
        let (_, user) = line.split_once("): ")?;
        return Some(format!("USER {user}"));
    }
    (line.trim() == "Password:").then(|| "PASS".to_owned())
}
