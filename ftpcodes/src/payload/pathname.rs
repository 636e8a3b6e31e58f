//! 257 and 521: a path name in quotation marks.

mod commented;
#[cfg(feature = "alloc")]
mod owned;

use core::fmt::{self, Display};

use commented::Commented;

use super::deviation::{PayloadDeviation, PayloadDeviations};
use super::error::PayloadError;
use super::marks::{DoubledMarks, count_marks};
use super::parsed::{Parsed, Payload, check_code};
use super::raw::Raw;
use super::read::scan::find;
use crate::wire::{Lossy, Output, Reply, Text, WriteError};

const EXPECTED: &str = "a path name in quotation marks";

/// What servers put behind a path, also behind one without quotation marks.
const COMMENTARIES: [&[u8]; 6] = [
    b" is current directory",
    b" is the current directory",
    b" is your current location",
    b" directory created",
    b" created successfully",
    b" created",
];

/// The path name of 257: `"PATHNAME" created.`, or the same with any other words behind it.
///
/// [RFC 959 appendix II](https://www.rfc-editor.org/rfc/rfc959#page-62): within, a quotation mark is written as two.
/// Bytes are what they are; a name need not be in any encoding.
///
/// Reading makes two quotation marks one, and two bytes 255, as Telnet writes one. CR, LF and NUL are refused: what
/// follows them would be a command of its own when the name is sent back. Other control characters belong to the name,
/// and are told. Where marks are not doubled, the name goes to the last one.
///
/// ```
/// use ftpcodes::{payload::Pathname, reply};
///
/// let path = Pathname::parse(b"\"/usr/dm/foo\"\"bar\" directory created")?;
/// assert!(path.bytes().eq(*b"/usr/dm/foo\"bar"));
/// assert_eq!(path.display().to_string(), "/usr/dm/foo\"bar");
///
/// let mut out = String::new();
/// reply!(PWD, 257, Pathname::new(b"/a\"b")).write_to(&mut out)?;
/// reply!(MKD, 257, path.commented("created.")).write_to(&mut out)?;
/// assert_eq!(out, "257 \"/a\"\"b\"\r\n257 \"/usr/dm/foo\"\"bar\" created.\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pathname<'a>(Raw<'a>);

impl<'a> Pathname<'a> {
    /// Of these bytes. None at all, and CR, LF and NUL among them, are refused when the path name is written.
    #[must_use]
    #[inline]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(Raw::new(bytes))
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without a path name, and one with CR, LF or NUL in it.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        match text.trim_ascii_start().first() {
            Some(b'/') => Self::unquoted(text),
            _ => Self::quoted(text).unwrap_or_else(|| Self::unquoted(text)),
        }
    }

    /// In quotation marks; `None` if there are none.
    #[inline]
    fn quoted(text: &'a [u8]) -> Option<Result<Parsed<Self>, PayloadError>> {
        let open = text.iter().position(|byte| *byte == b'"')?;
        let start = open + 1;
        let inside = text.get(start..).unwrap_or_default();
        let backslash = open.checked_sub(1).filter(|place| text.get(*place) == Some(&b'\\'));
        let mut found = PayloadDeviations::default();
        found.add_if(backslash.unwrap_or(open) > 0, PayloadDeviation::TextBefore);
        let (length, doubled) = if backslash.is_some() {
            found.add(PayloadDeviation::BackslashQuotes);
            (find(inside, b"\\\""), false)
        } else {
            let closing = closing(inside).filter(|place| fits(inside.get(place + 1..).unwrap_or_default()));
            found.add_if(closing.is_none(), PayloadDeviation::UndoubledQuotes);
            match closing {
                Some(place) => (Some(place), true),
                None => (inside.iter().rposition(|byte| *byte == b'"'), false),
            }
        };
        let Some(length) = length else {
            return Some(Err(PayloadError::malformed("a closing quotation mark", text.len())));
        };
        Some(Self::on_control(inside.get(..length).unwrap_or_default(), start, doubled, found))
    }

    /// Without quotation marks, an absolute path of UNIX is read.
    #[inline]
    fn unquoted(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let start = text.iter().position(|byte| *byte != b' ').unwrap_or(text.len());
        let path = text.get(start..).unwrap_or_default();
        if path.first() != Some(&b'/') {
            return Err(PayloadError::malformed(EXPECTED, start));
        }
        let mut found = PayloadDeviations::default();
        found.add(PayloadDeviation::NoQuotes);
        let sentence = path.strip_suffix(b".").unwrap_or(path);
        let before = COMMENTARIES.iter().find_map(|words| sentence.strip_suffix(*words));
        Self::on_control(before.unwrap_or(path), start, false, found)
    }

    /// A path name as the control connection has it.
    #[inline]
    pub(super) fn on_control(
        bytes: &'a [u8],
        start: usize,
        doubled_marks: bool,
        mut found: PayloadDeviations,
    ) -> Result<Parsed<Self>, PayloadError> {
        let raw = Raw::on_control(bytes).with_doubled_marks(doubled_marks);
        if raw.is_empty() {
            return Err(PayloadError::malformed("a path name", start));
        }
        if let Some(place) = raw.end_of_text() {
            return Err(PayloadError::control(start + place));
        }
        found.add_if(raw.has_control_characters(), PayloadDeviation::ControlCharacters);
        found.add_if(raw.has_single_iac(), PayloadDeviation::SingleIac);
        Ok(Parsed::new(Self(raw), found))
    }

    /// A path name as the data connection has it, which is no Telnet.
    #[inline]
    pub(super) const fn on_data(self) -> Self {
        Self(self.0.on_data())
    }

    /// The bytes, in pieces without a copy.
    #[inline]
    pub fn chunks(&self) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
        self.0.chunks()
    }

    /// The bytes.
    #[inline]
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        self.0.bytes()
    }

    /// The bytes in one piece, which is there unless something had to be undone.
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> Option<&'a [u8]> {
        self.0.as_bytes()
    }

    /// The path name for people to read: what is not UTF-8 shows as `U+FFFD`. Control characters are as the server sent
    /// them, and a terminal may obey them.
    #[must_use]
    #[inline]
    pub fn display(&self) -> impl Display + use<'a> {
        Lossy(self.chunks())
    }

    /// The path name with words behind it, as a text to be written. Quotation marks among the words are doubled if
    /// their number is odd: a single one would be taken for the end of the name.
    pub const fn commented<C: Display>(
        self,
        words: C,
    ) -> impl Text + crate::checked::demanded::WritesPathname + use<'a, C> {
        Commented(self, words)
    }

    /// That a client can read it, whichever way it is written.
    #[inline]
    pub(super) fn check(&self) -> Result<(), WriteError> {
        if self.0.is_empty() {
            return Err(WriteError::of_value("a path name is empty; give one of at least one byte"));
        }
        self.0.check()
    }

    /// Writes the bytes without quotation marks.
    pub(super) fn write_plain<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.check()?;
        self.0.write(out)
    }
}

/// Where the first quotation mark is that is not one of two.
#[inline]
fn closing(inside: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += inside.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if inside.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// Whether this may follow a closing quotation mark. If it has a mark without a counterpart, the name goes on.
#[inline]
fn fits(behind: &[u8]) -> bool {
    let marks = count_marks(behind);
    marks.is_multiple_of(2) && (marks == 0 || behind.first() == Some(&b' '))
}

/// The path name of a reply: of several lines, the first one with quotation marks counts.
impl<'a> Payload<'a> for Pathname<'a> {
    const CODES: &'static [u16] = &[257, 521];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        if !reply.is_multi_line() {
            return Self::parse(reply.text());
        }
        match reply.lines().find_map(Self::quoted) {
            Some(read) => read.map(|read| read.with(PayloadDeviation::SeveralLines)),
            None => Err(PayloadError::malformed(EXPECTED, 0)),
        }
    }
}

impl Text for Pathname<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        out.write_bytes(b"\"")?;
        self.write_plain(&mut DoubledMarks(out))?;
        Ok(out.write_bytes(b"\"")?)
    }
}

impl PartialEq<[u8]> for Pathname<'_> {
    #[inline]
    fn eq(&self, other: &[u8]) -> bool {
        self.bytes().eq(other.iter().copied())
    }
}

impl fmt::Debug for Pathname<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pathname(\"")?;
        self.chunks().try_for_each(|chunk| write!(f, "{}", chunk.escape_ascii()))?;
        f.write_str("\")")
    }
}
