//! Where a reply ends, and how large it may be.

/// Which line ends a multi-line reply.
///
/// RFC 959 section 4.2 says: the first one that begins with the same code and a space. Some servers do not keep to it,
/// and clients that make allowance for these break with others.
///
/// ```
/// use ftpcodes::{Framing, ReplyReader};
///
/// let reader = ReplyReader::new().framing(Framing::SameCode);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Framing {
    /// A line that begins with the same code and a space, or is that code alone: RFC 959. Lines with other codes are
    /// text, as a server's listing may well have them.
    SameCode,
    /// Any line that begins with a code and a space, or that is the same code alone. For glFTPd, which begins with
    /// `553-` and ends with `150 `.
    AnyCode,
    /// As [`SameCode`](Self::SameCode), and besides: a line that begins with *another* code and a space, if there were
    /// two lines or more before it and each of them began with the reply's own code and a hyphen.
    ///
    /// A server that puts its code before every line never sends a line of text that begins with another one; so that
    /// line is the next reply of a server that forgot to end this one, and its code counts. A server that sends text as
    /// it is, may well send `150 files here`.
    #[default]
    Auto,
}

/// How much a peer may send.
///
/// No standard names a limit; the default ones lie above all that 19 servers were seen to send.
///
/// ```
/// use ftpcodes::{Limits, ReplyReader};
///
/// let reader = ReplyReader::new().limits(Limits { lines: 100, ..Limits::default() });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Bytes of a line, its end included: 16,384.
    pub line: usize,
    /// Lines of a reply: 4,096.
    pub lines: usize,
    /// Bytes of a reply, line ends included: 262,144.
    pub reply: usize,
}

impl Limits {
    /// No limit at all, for input that is already in memory.
    pub const NONE: Self = Self { line: usize::MAX, lines: usize::MAX, reply: usize::MAX };
}

impl Default for Limits {
    #[inline]
    fn default() -> Self {
        Self { line: 16 * 1024, lines: 4 * 1024, reply: 256 * 1024 }
    }
}
