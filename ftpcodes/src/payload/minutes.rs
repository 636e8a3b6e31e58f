//! 120: how long until the service is ready.

use core::fmt;

use super::deviation::PayloadDeviations;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::numbers::whole_numbers;
use super::read::scan::{Scan, number};

const EXPECTED: &str = "a number of minutes";

/// The minutes of 120: `Service ready in nnn minutes.`
///
/// [RFC 959 section 4.2.2](https://www.rfc-editor.org/rfc/rfc959#page-40). The words may be others: what counts is a
/// number with a word behind it that begins with `min`, or else the only number.
///
/// ```
/// use ftpcodes::payload::Minutes;
///
/// let minutes = Minutes::parse(b"Service ready in 005 minutes.")?;
/// assert_eq!(minutes.minutes(), 5);
/// assert_eq!(minutes.to_string(), "Service ready in 5 minutes.");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Minutes(u32);

impl Minutes {
    /// Of a number of minutes.
    #[must_use]
    #[inline]
    pub const fn new(minutes: u32) -> Self {
        Self(minutes)
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without a number of minutes: also one of seconds or hours, and one with several numbers.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let missing = PayloadError::malformed(EXPECTED, text.len());
        let mut only = Err(missing);
        for (place, (start, digits)) in whole_numbers(text).enumerate() {
            let value = number(digits).and_then(|number| u32::try_from(number).ok());
            let value = value.ok_or(PayloadError::range("a number up to 4294967295", start));
            let mut scan = Scan::from(text, start + digits.len());
            scan.take_while(|byte| matches!(byte, b' ' | b'-'));
            let unit = scan.take_while(|byte| byte.is_ascii_alphabetic());
            if unit.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(b"min")) {
                return Ok(Parsed::new(Self(value?), scan.found));
            }
            let other = [&b"sec"[..], b"hour", b"day"];
            let is_other =
                other.iter().any(|word| unit.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word)));
            only = if place > 0 || is_other { Err(PayloadError::malformed(EXPECTED, start)) } else { value };
        }
        Ok(Parsed::new(Self(only?), PayloadDeviations::default()))
    }

    /// The minutes.
    #[must_use]
    #[inline]
    pub const fn minutes(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Minutes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service ready in {} minutes.", self.0)
    }
}

on_any_line!(Minutes, [120]);
