//! 336: what the user has to answer with a password.

use core::fmt;

use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, Payload, check_code, from_lines};
use crate::payload::raw::Raw;
use crate::payload::read::scan::find;
use crate::wire::{Lossy, Output, Reply, Text, WriteError};

const BEFORE: &[u8] = b"Challenge is \"";

/// The challenge of 336: `Username okay, need password.  Challenge is "...."`
///
/// [RFC 2228 section 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1), which leaves to the mechanism what the
/// challenge is: show it to the user. A text without quotation marks is taken as a whole.
///
/// ```
/// use ftpcodes::{payload::Challenge, reply};
///
/// let challenge = Challenge::parse(b"Username okay, need password.  Challenge is \"otp-md5 98 ke1234\"")?;
/// assert_eq!(challenge.as_bytes(), Some(&b"otp-md5 98 ke1234"[..]));
/// assert_eq!(challenge.display().to_string(), "otp-md5 98 ke1234");
///
/// let mut out = String::new();
/// reply!(USER, 336, *challenge).write_to(&mut out)?;
/// assert_eq!(out, "336 Username okay, need password.  Challenge is \"otp-md5 98 ke1234\"\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Challenge<'a>(Raw<'a>);

impl<'a> Challenge<'a> {
    /// Of these bytes. CR, LF and NUL among them are refused when the challenge is written.
    #[must_use]
    #[inline]
    pub const fn new(challenge: &'a [u8]) -> Self {
        Self(Raw::new(challenge))
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// An empty text.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        if text.trim_ascii().is_empty() {
            return Err(PayloadError::malformed("a challenge", 0));
        }
        let start = find(text, BEFORE).map(|place| place + BEFORE.len());
        let start = start.or_else(|| text.iter().position(|byte| *byte == b'"').map(|place| place + 1));
        let inside = start.and_then(|start| {
            let tail = text.get(start..)?;
            let end = tail.iter().rposition(|byte| *byte == b'"')?;
            let behind = tail.get(end + 1..)?;
            Some((tail.get(..end)?, !behind.is_empty()))
        });
        let mut found = PayloadDeviations::default();
        found.add_if(inside.is_none(), PayloadDeviation::NoQuotes);
        let (challenge, more) = inside.unwrap_or((text.trim_ascii(), false));
        found.add_if(more, PayloadDeviation::TextBehind);
        let raw = Raw::on_control(challenge);
        found.add_if(raw.has_single_iac(), PayloadDeviation::SingleIac);
        Ok(Parsed::new(Self(raw), found))
    }

    /// The bytes; two bytes 255 of Telnet are one.
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

    /// The challenge for people to read: what is not UTF-8 shows as `U+FFFD`.
    #[must_use]
    #[inline]
    pub fn display(&self) -> impl fmt::Display + use<'a> {
        Lossy(self.0.chunks())
    }
}

impl Text for Challenge<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        out.write_bytes(b"Username okay, need password.  ")?;
        out.write_bytes(BEFORE)?;
        self.0.write(out)?;
        Ok(out.write_bytes(b"\"")?)
    }
}

impl fmt::Debug for Challenge<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Challenge(\"")?;
        self.0.chunks().try_for_each(|chunk| write!(f, "{}", chunk.escape_ascii()))?;
        f.write_str("\")")
    }
}

/// Words before the line with the challenge are none.
impl<'a> Payload<'a> for Challenge<'a> {
    const CODES: &'static [u16] = &[336];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        match reply.lines().find(|line| find(line, BEFORE).is_some()) {
            Some(line) if reply.is_multi_line() => Ok(Self::parse(line)?.with(PayloadDeviation::SeveralLines)),
            _ => from_lines(reply, Self::CODES, Self::parse),
        }
    }
}
