//! 350: where a transfer will begin.

use core::fmt;

use super::deviation::PayloadDeviations;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::numbers::whole_numbers;
use super::read::scan::number;

const EXPECTED: &str = "one offset";
const LARGE: &str = "an offset up to 18446744073709551615";

/// The offset of a 350 to REST: `Restarting at 802816. Send STORE or RETRIEVE`.
///
/// [RFC 3659 section 5](https://www.rfc-editor.org/rfc/rfc3659#section-5) has that text in an example and asks for
/// none. Read is the only number that is no part of a word or, of several, the one behind `at` or `position`.
///
/// ```
/// use ftpcodes::payload::RestartOffset;
///
/// let offset = RestartOffset::parse(b"Restart position accepted (802816).")?;
/// assert_eq!(offset.bytes(), 802_816);
/// assert_eq!(offset.to_string(), "Restarting at 802816. Send STORE or RETRIEVE");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RestartOffset(u64);

impl RestartOffset {
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
    /// A text without a number, as the 350 to RNFR has it, and one with several.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let named = |(start, _): &(usize, &[u8])| {
            let before = text.get(..*start).unwrap_or_default().trim_ascii_end();
            let ends_in = |word: &[u8]| {
                before
                    .len()
                    .checked_sub(word.len())
                    .and_then(|place| before.get(place..))
                    .is_some_and(|end| end.eq_ignore_ascii_case(word))
            };
            ends_in(b" at") || ends_in(b" position")
        };
        let mut numbers = whole_numbers(text);
        let only = numbers.next().filter(|_| numbers.next().is_none());
        let found = whole_numbers(text).find(named).or(only);
        let (start, digits) = found.ok_or(PayloadError::malformed(EXPECTED, text.len()))?;
        let offset = number(digits).ok_or(PayloadError::range(LARGE, start))?;
        Ok(Parsed::new(Self(offset), PayloadDeviations::default()))
    }

    /// The octets before the transfer's first one.
    #[must_use]
    #[inline]
    pub const fn bytes(self) -> u64 {
        self.0
    }
}

impl fmt::Display for RestartOffset {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Restarting at {}. Send STORE or RETRIEVE", self.0)
    }
}

on_any_line!(RestartOffset, [350]);
