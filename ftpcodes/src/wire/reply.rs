//! A reply in the buffer that it was read from.

use core::fmt;

use super::deviation::{Deviation, Deviations};
use super::find::find;
use super::line::{LineStart, without_cr};
use super::lossy::Lossy;
use super::telnet;
use crate::code::Code;

/// A reply as a server sent it: the bytes, borrowed, and what they say.
///
/// Texts are bytes, since servers put names of files into them in whatever encoding these have.
///
/// ```
/// use ftpcodes::Reply;
///
/// let reply = Reply::parse(b"550 a\xe8b: not found\r\n")?.unwrap();
/// assert_eq!(reply.code(), 550);
/// assert_eq!(reply.text(), b"a\xe8b: not found");
/// # Ok::<(), ftpcodes::ReadError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Reply<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) first: Code,
    pub(super) last: Code,
    pub(super) lines: usize,
    pub(super) framing: Deviations,
}

impl<'a> Reply<'a> {
    /// The code: that of the last line, which is the first one's unless
    /// [`CodeChanged`](Deviation::CodeChanged) is among the deviations.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> Code {
        self.last
    }

    /// The code that the first line begins with.
    #[must_use]
    #[inline]
    pub const fn first_code(&self) -> Code {
        self.first
    }

    /// The text of the last line; most replies have one line.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &'a [u8] {
        let end = self.bytes.len().saturating_sub(1);
        let body = self.bytes.get(..end).unwrap_or_default();
        let start = body.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        text_of(body.get(start..).unwrap_or_default(), Some(self.last), true)
    }

    /// The texts of all lines, without line ends, without the code and what separates it where a line has it, and
    /// without Telnet commands at the beginning. Everything else is as the server sent it.
    #[must_use]
    #[inline]
    pub fn lines(&self) -> Lines<'a> {
        Lines { rest: self.bytes, code: self.first, last: self.last, left: self.lines, begun: false }
    }

    /// How many lines there are.
    #[must_use]
    #[inline]
    pub const fn line_count(&self) -> usize {
        self.lines
    }

    /// Whether there is more than one line.
    #[must_use]
    #[inline]
    pub const fn is_multi_line(&self) -> bool {
        self.lines > 1
    }

    /// The bytes of the reply as they came, line ends included.
    #[must_use]
    #[inline]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// How many bytes of the buffer the reply takes.
    #[allow(clippy::len_without_is_empty, reason = "no reply is empty")]
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The whole reply for people to read: what is not UTF-8 shows as `U+FFFD`.
    #[must_use]
    #[inline]
    pub fn text_lossy(&self) -> impl fmt::Display + use<'a> {
        let lines = self.lines().enumerate();
        Lossy(lines.flat_map(|(place, line)| [if place > 0 { &b"\n"[..] } else { b"" }, line]))
    }

    /// What is not as the standards have it, or hard on a simple client. The text is looked at only here.
    #[must_use]
    #[inline]
    pub fn deviations(&self) -> Deviations {
        let mut found = self.framing;
        for line in self.lines() {
            found = found.and(of_text(line));
        }
        found
    }
}

/// What is strange about the bytes of a text.
#[inline]
fn of_text(text: &[u8]) -> Deviations {
    let mut found = Deviations::default();
    if telnet::has_command(text) {
        found.add(Deviation::Telnet);
        return telnet::without_telnet(text).fold(found, |found, piece| found.and(of_bytes(piece)));
    }
    of_bytes(text)
}

#[inline]
fn of_bytes(text: &[u8]) -> Deviations {
    let mut found = Deviations::default();
    let mut ascii = true;
    for byte in text {
        match byte {
            b' '..=b'~' | b'\t' => {}
            b'\r' => found.add(Deviation::LoneCr),
            0 => found.add(Deviation::Nul),
            128.. => ascii = false,
            _ => found.add(Deviation::Control),
        }
    }
    if !ascii {
        found.add(Deviation::NotAscii);
        if core::str::from_utf8(text).is_err() {
            found.add(Deviation::NotUtf8);
        }
    }
    found
}

/// The text of a line: without CR, and behind the code where it has this one.
#[inline]
fn text_of(line: &[u8], code: Option<Code>, ends: bool) -> &[u8] {
    let line = telnet::strip(without_cr(line).0);
    let is_own = |digits: [u8; 3]| code.is_some_and(|code| code.digits() == digits);
    let skip = match LineStart::of(line) {
        LineStart::Space(digits) if ends && is_own(digits) => 4,
        LineStart::Bare(digits) | LineStart::Glued(digits) if ends && is_own(digits) => 3,
        LineStart::Hyphen(digits) if is_own(digits) => 4,
        _ => 0,
    };
    line.get(skip..).unwrap_or_default()
}

/// The texts of the lines of a [`Reply`].
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    rest: &'a [u8],
    code: Code,
    last: Code,
    /// How many lines there are still.
    left: usize,
    /// Whether the first line is behind.
    begun: bool,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        loop {
            let end = find::<b'\n'>(self.rest)?;
            let (line, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest.get(1..).unwrap_or_default();
            // Empty lines before the reply are none of its lines.
            if !self.begun && LineStart::of(without_cr(line).0) == LineStart::Blank {
                continue;
            }
            self.begun = true;
            self.left = self.left.saturating_sub(1);
            let ends = self.left == 0;
            let code = if ends { self.last } else { self.code };
            return Some(text_of(line, Some(code), ends));
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Lines<'_> {}

impl fmt::Debug for Reply<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply(\"{}\")", self.bytes.escape_ascii())
    }
}
