//! 213 to SIZE: how many octets a file takes.

use core::fmt;

use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::Scan;

const EXPECTED: &str = "a number of octets";
const LARGE: &str = "a number up to 18446744073709551615";

/// The size of a 213 to SIZE: digits and nothing else.
///
/// [RFC 3659 section 4](https://www.rfc-editor.org/rfc/rfc3659#section-4).
///
/// ```
/// use ftpcodes::payload::{PayloadDeviation, Size};
///
/// let size = Size::parse(b"23 Bytes")?;
/// assert_eq!(size.bytes(), 23);
/// assert!(size.deviations().contains(PayloadDeviation::TextBehind));
/// assert_eq!(size.to_string(), "23");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Size(u64);

impl Size {
    /// Of a number of octets.
    #[must_use]
    #[inline]
    pub const fn new(bytes: u64) -> Self {
        Self(bytes)
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text that does not begin with a number, a number with a sign or with groups of digits, and numbers of more
    /// than 64 bits.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut scan = Scan::new(text);
        scan.skip_spaces();
        let start = scan.at();
        let size = scan.digits(EXPECTED)?.ok_or(PayloadError::range(LARGE, start))?;
        if !matches!(scan.rest(), [] | [b' ', ..] | [b'.']) {
            return Err(PayloadError::malformed("a space or the end", scan.at()));
        }
        scan.end();
        Ok(Parsed::new(Self(size), scan.found))
    }

    /// The octets.
    #[must_use]
    #[inline]
    pub const fn bytes(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Size {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

on_any_line!(Size, [213]);
