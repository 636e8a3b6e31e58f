//! Why bytes are no reply.

use core::fmt;

/// Why no reply could be read.
///
/// [`len`](Self::len) bytes belong to it; behind them, reading can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadError {
    pub(super) kind: ReadErrorKind,
    pub(super) offset: usize,
    pub(super) len: usize,
}

/// What kind of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// A line that should begin a reply begins with no reply code.
    NoCode,
    /// A line begins with three digits that are no reply code: below 100 or above 699.
    CodeOutOfRange,
    /// A line is longer than [`Limits::line`](crate::Limits::line) allows.
    LineTooLong,
    /// A reply has more lines than [`Limits::lines`](crate::Limits::lines) allows.
    TooManyLines,
    /// A reply is longer than [`Limits::reply`](crate::Limits::reply) allows.
    ReplyTooLong,
    /// The input ends within a reply.
    UnexpectedEnd,
    /// The peer speaks another protocol.
    Foreign(Peer),
}

/// A protocol that is not FTP, told by what the peer sends first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Peer {
    /// `SSH-2.0-…`: an SSH server, which may offer SFTP.
    Ssh,
    /// `HTTP/1.1 …`: a web server.
    Http,
    /// `220 … ESMTP …`: a mail server, whose greeting looks like that of FTP. It is told by the word `ESMTP` or `SMTP`
    /// by itself, in the first line of a 220 that does not say `FTP`; the name of a host, such as `smtp.example.com`,
    /// is no such word.
    Smtp,
    /// A TLS record: a server that expects TLS from the first byte (implicit FTPS, port 990), or answers with an alert.
    Tls,
}

impl ReadError {
    /// What kind of error it is.
    #[must_use]
    #[inline]
    pub const fn kind(self) -> ReadErrorKind {
        self.kind
    }

    /// Where in the buffer it is.
    #[must_use]
    #[inline]
    pub const fn offset(self) -> usize {
        self.offset
    }

    /// How many bytes of the buffer to drop before reading on.
    #[allow(clippy::len_without_is_empty, reason = "it is no collection")]
    #[must_use]
    #[inline]
    pub const fn len(self) -> usize {
        self.len
    }
}

impl fmt::Display for ReadError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.kind, self.offset)
    }
}

impl fmt::Display for ReadErrorKind {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCode => "expected a reply, which begins with three digits",
            Self::CodeOutOfRange => "expected a reply code from 100 to 699",
            Self::LineTooLong => "a line is longer than the limit allows",
            Self::TooManyLines => "a reply has more lines than the limit allows",
            Self::ReplyTooLong => "a reply is longer than the limit allows",
            Self::UnexpectedEnd => "the input ends within a reply",
            Self::Foreign(Peer::Ssh) => "the peer speaks SSH; for SFTP another client is needed",
            Self::Foreign(Peer::Http) => "the peer speaks HTTP, not FTP",
            Self::Foreign(Peer::Smtp) => "the peer is a mail server (SMTP), not an FTP server",
            Self::Foreign(Peer::Tls) => "the peer speaks TLS from the first byte; try implicit FTPS",
        })
    }
}

impl core::error::Error for ReadError {}

impl Peer {
    /// The protocol of a line that is no reply.
    #[inline]
    pub(super) fn of_line(line: &[u8]) -> Option<Self> {
        match line {
            [b'S', b'S', b'H', b'-', ..] => Some(Self::Ssh),
            [b'H', b'T', b'T', b'P', b'/', ..] => Some(Self::Http),
            _ => None,
        }
    }

    /// Whether the first line of a 220 is that of a mail server: it names its protocol there (RFC 5321 section 4.3.1).
    #[inline]
    pub(super) fn is_smtp_greeting(line: &[u8]) -> bool {
        let says = |text: &[u8]| line.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text));
        let mut words = line.split(|byte| matches!(byte, b' ' | b'\t' | b'\r')).skip(1);
        words.any(|word| word.eq_ignore_ascii_case(b"SMTP") || word.eq_ignore_ascii_case(b"ESMTP")) && !says(b"FTP")
    }

    /// Whether a record of TLS begins here: handshake or alert, version 3.x.
    #[inline]
    pub(super) const fn is_tls(bytes: &[u8]) -> bool {
        matches!(bytes, [0x15 | 0x16, 3, 0..=4, ..])
    }
}
