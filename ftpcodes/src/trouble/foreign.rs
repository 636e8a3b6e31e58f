//! What other protocols say.

use super::phrases::{Words, has_any};

/// How the lines of servers of SSH, HTTP, POP3 and IMAP begin: RFC 4253 section 4.2, RFC 9112 section 4, RFC 1939
/// section 3, RFC 9051 section 7.1.
const FOREIGN: &[&str] = &["ssh-2.0-", "ssh-1.", "http/1.", "http/2", "+ok", "* ok ", "-err "];

/// What clients say of them.
const FOREIGN_SAID: &[&str] =
    &["ssh-2.0-", "ssh-1.99-", "to an sftp server", "zu einem sftp-server", "http/1.1 ", "http/1.0 "];

/// Whether a line that is no reply is one of another protocol.
#[inline]
pub(super) fn is_foreign_note(words: &Words) -> bool {
    let is_foreign = |line: &str| {
        let line = line.trim_start_matches(['<', '>', '"', '\'', ' ', '\t']);
        FOREIGN.iter().any(|start| line.starts_with(start))
    };
    // Some logs have a label before what the server said.
    let behind = words.split_once(':').is_some_and(|(_, line)| is_foreign(line));
    is_foreign(words) || behind || has_any(words, FOREIGN_SAID)
}

/// Whether a client that speaks another protocol sent it.
#[inline]
pub(super) fn is_foreign_command(command: &[u8]) -> bool {
    let http = || command.windows(6).any(|part| part == b" HTTP/");
    command.starts_with(b"SSH-") || http()
}
