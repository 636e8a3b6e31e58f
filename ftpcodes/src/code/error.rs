//! Errors of conversions.

use core::fmt;

/// Why a number or a text is no reply code.
///
/// Opaque: it can be shown and compared. It is two bytes large and `Copy`, so a failed conversion costs no more than a
/// good one.
///
/// ```
/// use ftpcodes::{Code, ReplyCode};
///
/// let error = Code::from_bytes(b"042").unwrap_err();
/// assert_eq!(error.to_string(), "a reply code is a number from 100 to 699");
/// let error = ReplyCode::from_bytes(b"599").unwrap_err();
/// assert_eq!(error.to_string(), "no reply code of this registry has that number");
/// let error = "4 26".parse::<Code>().unwrap_err();
/// assert_eq!(error.to_string(), "a reply code is exactly three ASCII digits");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCode(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    NotThreeDigits,
    OutOfRange,
    NotDefined,
}

impl InvalidCode {
    pub(crate) const NOT_THREE_DIGITS: Self = Self(Kind::NotThreeDigits);
    pub(crate) const OUT_OF_RANGE: Self = Self(Kind::OutOfRange);
    pub(crate) const NOT_DEFINED: Self = Self(Kind::NotDefined);
}

impl fmt::Display for InvalidCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::NotThreeDigits => "a reply code is exactly three ASCII digits",
            Kind::OutOfRange => "a reply code is a number from 100 to 699",
            Kind::NotDefined => "no reply code of this registry has that number",
        })
    }
}

impl core::error::Error for InvalidCode {}

/// A text that is the verb of no command.
///
/// ```
/// use ftpcodes::Command;
///
/// let error = "RETRIEVE".parse::<Command>().unwrap_err();
/// assert_eq!(error.to_string(), "no command of this registry has that verb");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCommand(pub(crate) ());

impl fmt::Display for UnknownCommand {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no command of this registry has that verb")
    }
}

impl core::error::Error for UnknownCommand {}
