//! 150 to RETR: how much will come, as many servers say and no standard does.

use core::fmt;

use super::deviation::PayloadDeviation;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::Scan;

const EXPECTED: &str = "a size, such as (293 bytes)";

/// The size that servers put into 150: `Opening BINARY mode data connection for x (293 bytes).`
///
/// No standard has it ([RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#page-50) has the code alone), so it
/// is a hint. Besides bytes, pure-ftpd's `0.3 kbytes to download` is read; that is rounded to tenths of 1024 bytes.
///
/// ```
/// use ftpcodes::payload::TransferSize;
///
/// let size = TransferSize::parse(b"Opening BINARY mode data connection for a (1) (293 bytes).")?;
/// assert_eq!((size.bytes(), size.is_exact()), (293, true));
/// let size = TransferSize::parse(b"293.0 kbytes to download")?;
/// assert_eq!((size.bytes(), size.is_exact()), (300_032, false));
/// assert_eq!(TransferSize::new(293).to_string(), "(293 bytes)");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransferSize {
    bytes: u64,
    is_exact: bool,
}

impl TransferSize {
    /// Of a number of bytes.
    #[must_use]
    #[inline]
    pub const fn new(bytes: u64) -> Self {
        Self { bytes, is_exact: true }
    }

    /// Reads a text. Of several sizes the last one counts, since a name of a file may hold the others.
    ///
    /// # Errors
    ///
    /// A text without a size, as most servers send it, and one with a size per second.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut error = PayloadError::malformed(EXPECTED, text.len());
        let mut end = text.len();
        while let Some(last) = text.get(..end).unwrap_or_default().iter().rposition(u8::is_ascii_digit) {
            let part = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
            let start =
                text.get(..last).unwrap_or_default().iter().rposition(|byte| !part(byte)).map_or(0, |at| at + 1);
            match Self::at(text, start) {
                Ok(Some(parsed)) => return Ok(parsed),
                Ok(None) => {}
                Err(found) => error = found,
            }
            end = start;
        }
        Err(error)
    }

    /// The size at this place; `None` if it is none.
    #[inline]
    fn at(text: &[u8], start: usize) -> Result<Option<Parsed<Self>>, PayloadError> {
        let range = PayloadError::range("a size up to 18446744073709551615", start);
        let mut scan = Scan::from(text, start);
        let Ok(whole) = scan.digits(EXPECTED) else { return Ok(None) };
        let tenth = match scan.rest() {
            [b'.', digit @ b'0'..=b'9', ..] => {
                scan.take(2);
                scan.take_while(|byte| byte.is_ascii_digit());
                Some(u64::from(digit - b'0'))
            }
            _ => None,
        };
        if !scan.eat(b' ') {
            return Ok(None);
        }
        let factor: u64 = match scan.take_while(|byte| byte.is_ascii_alphabetic()) {
            b"bytes" | b"byte" | b"Bytes" if tenth.is_none() => 1,
            b"kbytes" | b"KB" | b"Kbytes" => 1 << 10,
            b"Mbytes" | b"MB" => 1 << 20,
            _ => return Ok(None),
        };
        let parenthesis = start.checked_sub(1).and_then(|place| text.get(place)) == Some(&b'(');
        match scan.rest() {
            [b')', ..] if parenthesis => {}
            [] | [b'.'] => scan.note(true, PayloadDeviation::NoParentheses),
            rest if rest.starts_with(b" to download") => scan.note(true, PayloadDeviation::NoParentheses),
            _ => return Ok(None),
        }
        let is_exact = factor == 1;
        let bytes = match (whole, tenth) {
            (Some(whole), tenth) => {
                // In tenths, rounded.
                let tenths = u128::from(whole) * 10 + u128::from(tenth.unwrap_or(0));
                u64::try_from((tenths * u128::from(factor) + 5) / 10).map_err(|_| range)?
            }
            (None, _) => return Err(range),
        };
        Ok(Some(Parsed::new(Self { bytes, is_exact }, scan.found)))
    }

    /// The bytes; about these many, if they are not exact.
    #[must_use]
    #[inline]
    pub const fn bytes(self) -> u64 {
        self.bytes
    }

    /// Whether the server gave bytes and not a rounded number of larger units.
    #[must_use]
    #[inline]
    pub const fn is_exact(self) -> bool {
        self.is_exact
    }
}

impl fmt::Display for TransferSize {
    /// `(293 bytes)`, for the end of a text; of one that is not exact, `293.0 kbytes to download`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact {
            return write!(f, "({} bytes)", self.bytes);
        }
        let tenths = (u128::from(self.bytes) * 10 + 512) / 1024;
        write!(f, "{}.{} kbytes to download", tenths / 10, tenths % 10)
    }
}

on_any_line!(TransferSize, [125, 150]);
