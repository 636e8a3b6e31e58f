//! 336: what the user has to answer with a password.

use core::fmt;

use super::error::PayloadError;
use super::lossy::Lossy;
use super::scan::find;
use super::{Parsed, PayloadDeviation, PayloadDeviations, on_any_line};
use crate::output::{Output, Text};
use crate::reply_builder::WriteError;

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
/// assert_eq!(challenge.as_bytes(), b"otp-md5 98 ke1234");
/// assert_eq!(challenge.display().to_string(), "otp-md5 98 ke1234");
///
/// let mut out = String::new();
/// reply!(USER, 336, *challenge).write_to(&mut out)?;
/// assert_eq!(out, "336 Username okay, need password.  Challenge is \"otp-md5 98 ke1234\"\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Challenge<'a>(&'a [u8]);

impl<'a> Challenge<'a> {
    /// Of these bytes.
    #[must_use]
    pub const fn new(challenge: &'a [u8]) -> Self {
        Self(challenge)
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// An empty text.
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
        let Some((challenge, more)) = inside else {
            found.add(PayloadDeviation::NoQuotes);
            return Ok(Parsed::new(Self(text.trim_ascii()), found));
        };
        found.add_if(more, PayloadDeviation::TextBehind);
        Ok(Parsed::new(Self(challenge), found))
    }

    /// The bytes, as they came.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.0
    }

    /// The challenge for people to read: what is not UTF-8 shows as `U+FFFD`.
    #[must_use]
    pub fn display(&self) -> impl fmt::Display + use<'a> {
        Lossy(core::iter::once(self.0))
    }
}

impl Text for Challenge<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        out.write_bytes(b"Username okay, need password.  ")?;
        out.write_bytes(BEFORE)?;
        out.write_bytes(self.0)?;
        Ok(out.write_bytes(b"\"")?)
    }
}

impl fmt::Debug for Challenge<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Challenge(\"{}\")", self.0.escape_ascii())
    }
}

on_any_line!(Challenge<'a>, [336]);
