//! 257 and 521: a path name in quotation marks.

use core::fmt::{self, Display};

use super::error::PayloadError;
use super::lossy::Lossy;
use super::scan::find;
use super::{Parsed, Payload, PayloadDeviation, PayloadDeviations, check_code};
use crate::output::{Output, OutputFull, Text};
use crate::wire::Reply;

const EXPECTED: &str = "a path name in quotation marks";
const IAC: u8 = 255;

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
/// [RFC 959 appendix II](https://www.rfc-editor.org/rfc/rfc959#page-62): within, a quotation mark is written as two. Bytes
/// are what they are; a name need not be in any encoding.
///
/// Reading makes two quotation marks one, and two bytes 255, as Telnet writes one. Control characters are refused: they
/// would become commands of their own when the name is sent back. Where marks are not doubled, the name goes to the last
/// one.
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
#[derive(Clone, Copy)]
pub struct Pathname<'a> {
    raw: &'a [u8],
    /// Whether two quotation marks stand for one.
    doubled: bool,
    /// Whether two bytes 255 stand for one.
    telnet: bool,
}

impl<'a> Pathname<'a> {
    /// Of these bytes. CR, LF and NUL are refused when it is written.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { raw: bytes, doubled: false, telnet: false }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without a path name, and one with control characters in it.
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        match text.trim_ascii_start().first() {
            Some(b'/') => Self::unquoted(text),
            _ => Self::quoted(text).unwrap_or_else(|| Self::unquoted(text)),
        }
    }

    /// In quotation marks; `None` if there are none.
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
    pub(super) fn on_control(
        raw: &'a [u8],
        start: usize,
        doubled: bool,
        mut found: PayloadDeviations,
    ) -> Result<Parsed<Self>, PayloadError> {
        if raw.is_empty() {
            return Err(PayloadError::malformed("a path name", start));
        }
        if let Some(place) = raw.iter().position(u8::is_ascii_control) {
            return Err(PayloadError::control(start + place));
        }
        let mut iacs = raw.chunk_by(|a, b| (*a == IAC) == (*b == IAC)).filter(|run| run.first() == Some(&IAC));
        found.add_if(iacs.any(|run| run.len() % 2 == 1), PayloadDeviation::SingleIac);
        Ok(Parsed::new(Self { raw, doubled, telnet: true }, found))
    }

    /// A path name as the data connection has it, which is no Telnet.
    pub(super) fn on_data(self) -> Self {
        Self { telnet: false, ..self }
    }

    /// The bytes, in pieces without a copy.
    pub fn chunks(&self) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
        let Self { raw, doubled, telnet } = *self;
        let mut rest = raw;
        core::iter::from_fn(move || {
            let is_two = |pair: &[u8]| (doubled && pair == b"\"\"") || (telnet && pair == [IAC, IAC]);
            let end = rest.windows(2).position(is_two).map(|place| place + 1);
            let (chunk, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
            rest = after.get(usize::from(end.is_some())..)?;
            (!chunk.is_empty()).then_some(chunk)
        })
    }

    /// The bytes.
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        self.chunks().flatten().copied()
    }

    /// The bytes in one piece, which is there unless something had to be undone.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&'a [u8]> {
        let mut chunks = self.chunks();
        let first = chunks.next().unwrap_or_default();
        chunks.next().is_none().then_some(first)
    }

    /// The path name for people to read: what is not UTF-8 shows as `U+FFFD`.
    #[must_use]
    pub fn display(&self) -> impl Display + use<'a> {
        Lossy(self.chunks())
    }

    /// The path name with words behind it, as a text to be written.
    pub const fn commented<C: Display>(self, commentary: C) -> impl Text + use<'a, C> {
        Commented(self, commentary)
    }

    /// Writes the bytes without quotation marks.
    pub(super) fn write_plain<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), OutputFull> {
        self.chunks().try_for_each(|chunk| out.write_bytes(chunk))
    }
}

/// Where the first quotation mark is that is not one of two.
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
fn fits(behind: &[u8]) -> bool {
    let marks = behind.iter().filter(|byte| **byte == b'"').count();
    marks.is_multiple_of(2) && (marks == 0 || behind.first() == Some(&b' '))
}

/// The path name of a reply: of several lines, the first one with quotation marks counts.
impl<'a> Payload<'a> for Pathname<'a> {
    const CODES: &'static [u16] = &[257, 521];

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
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), OutputFull> {
        out.write_bytes(b"\"")?;
        for chunk in self.chunks() {
            for (place, piece) in chunk.split(|byte| *byte == b'"').enumerate() {
                if place > 0 {
                    out.write_bytes(b"\"\"")?;
                }
                out.write_bytes(piece)?;
            }
        }
        out.write_bytes(b"\"")
    }
}

struct Commented<'a, C>(Pathname<'a>, C);

impl<C: Display> Text for Commented<'_, C> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), OutputFull> {
        self.0.write_text(out)?;
        out.write_bytes(b" ")?;
        self.1.write_text(out)
    }
}

impl PartialEq for Pathname<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for Pathname<'_> {}

impl PartialEq<[u8]> for Pathname<'_> {
    fn eq(&self, other: &[u8]) -> bool {
        self.bytes().eq(other.iter().copied())
    }
}

impl fmt::Debug for Pathname<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pathname(\"")?;
        self.chunks().try_for_each(|chunk| write!(f, "{}", chunk.escape_ascii()))?;
        f.write_str("\")")
    }
}
