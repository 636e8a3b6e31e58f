//! Any reply code a peer may send, known or not.

mod error;
mod matched;
mod traits;

use core::fmt;
use core::num::NonZeroU16;

pub use error::{InvalidCode, UnknownCommand};
pub use matched::{AnyProtocol, AsCode, MatchedAs, Matching};

use crate::registry::{FunctionGroup, ReplyClass, ReplyCode};

/// Any three-digit reply code from 100 to 699, also one that nobody defined.
///
/// A peer may send a code that is in no list, and RFC 959 section 4.2 asks a client to act on its first digit then.
/// `Code` keeps the number as it came; [`known`](Self::known) tells whether the registry has it.
/// It takes two bytes, and so does `Option<Code>`.
///
/// ```
/// use ftpcodes::{Code, ReplyClass, ReplyCode};
///
/// let code: Code = "560".parse()?;
/// assert_eq!(code, 560);
/// assert_eq!(code.class(), ReplyClass::PermanentNegative);
/// assert_eq!(code.known(), None);
/// assert_eq!(Code::try_from(426)?.known(), Some(ReplyCode::ConnectionClosed));
/// # Ok::<(), ftpcodes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(NonZeroU16);

const LOWEST: NonZeroU16 = match NonZeroU16::new(100) {
    Some(number) => number,
    None => NonZeroU16::MIN,
};

impl Code {
    /// The code of this number; `None` unless it lies between 100 and 699.
    ///
    /// ```
    /// use ftpcodes::Code;
    ///
    /// const QUOTA: Option<Code> = Code::from_u16(552);
    /// assert!(QUOTA.is_some());
    /// assert_eq!(Code::from_u16(99), None);
    /// assert_eq!(Code::from_u16(700), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_u16(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(nonzero) if number >= 100 && number <= 699 => Some(Self(nonzero)),
            _ => None,
        }
    }

    /// The code that these bytes spell: exactly three ASCII digits, nothing before or after.
    ///
    /// # Errors
    ///
    /// Anything else, and numbers outside 100 to 699.
    ///
    /// ```
    /// use ftpcodes::Code;
    ///
    /// assert_eq!(Code::from_bytes(b"226")?, 226);
    /// assert!(Code::from_bytes(b"226 ").is_err());
    /// assert!(Code::from_bytes(b"+26").is_err());
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    #[inline]
    pub const fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidCode> {
        let [a, b, c] = *bytes else { return Err(InvalidCode::NOT_THREE_DIGITS) };
        let (a, b, c) = (a.wrapping_sub(b'0'), b.wrapping_sub(b'0'), c.wrapping_sub(b'0'));
        if b > 9 || c > 9 {
            return Err(InvalidCode::NOT_THREE_DIGITS);
        }
        // The first digit alone tells whether the number is in range: 1 to 6, in one comparison.
        if a.wrapping_sub(1) >= 6 {
            return Err(if a <= 9 { InvalidCode::OUT_OF_RANGE } else { InvalidCode::NOT_THREE_DIGITS });
        }
        match NonZeroU16::new(a as u16 * 100 + b as u16 * 10 + c as u16) {
            Some(number) => Ok(Self(number)),
            None => Err(InvalidCode::OUT_OF_RANGE),
        }
    }

    // For numbers that a spec has checked to lie in the range.
    #[inline]
    pub(crate) const fn checked_by_spec(number: u16) -> Self {
        match Self::from_u16(number) {
            Some(code) => code,
            None => Self(LOWEST),
        }
    }

    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The three ASCII digits, as they stand in a reply.
    ///
    /// ```
    /// use ftpcodes::Code;
    ///
    /// assert_eq!(&Code::try_from(426)?.digits(), b"426");
    /// # Ok::<(), ftpcodes::InvalidCode>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn digits(self) -> [u8; 3] {
        let number = self.as_u16();
        // Each is a digit, so none is cut short.
        [b'0' + (number / 100) as u8, b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]
    }

    /// The class that the first digit names, RFC 959 section 4.2 and, for 6yz, RFC 2228 section 5.2.
    #[must_use]
    #[inline]
    pub const fn class(self) -> ReplyClass {
        match self.as_u16() / 100 {
            1 => ReplyClass::PositivePreliminary,
            2 => ReplyClass::PositiveCompletion,
            3 => ReplyClass::PositiveIntermediate,
            4 => ReplyClass::TransientNegative,
            5 => ReplyClass::PermanentNegative,
            _ => ReplyClass::Protected,
        }
    }

    /// The function group that the second digit names, RFC 959 section 4.2; the digits 6 to 9 name none, and nor does
    /// the second digit of a code that is older than the groups, such as 520.
    #[must_use]
    #[inline]
    pub const fn group(self) -> Option<FunctionGroup> {
        match self.known() {
            Some(code) => code.group(),
            None => FunctionGroup::from_digit((self.as_u16() / 10 % 10) as u8),
        }
    }

    /// The entry of the registry, if it has one for this number.
    #[must_use]
    #[inline]
    pub const fn known(self) -> Option<ReplyCode> {
        ReplyCode::from_u16(self.as_u16())
    }

    /// 1yz: another reply to the same command will follow.
    #[must_use]
    #[inline]
    pub const fn is_positive_preliminary(self) -> bool {
        matches!(self.class(), ReplyClass::PositivePreliminary)
    }

    /// 2yz: the command has been carried out.
    #[must_use]
    #[inline]
    pub const fn is_positive_completion(self) -> bool {
        matches!(self.class(), ReplyClass::PositiveCompletion)
    }

    /// 3yz: the next command of the sequence is wanted.
    #[must_use]
    #[inline]
    pub const fn is_positive_intermediate(self) -> bool {
        matches!(self.class(), ReplyClass::PositiveIntermediate)
    }

    /// 4yz: failed, and the same command may succeed later.
    #[must_use]
    #[inline]
    pub const fn is_transient_negative(self) -> bool {
        matches!(self.class(), ReplyClass::TransientNegative)
    }

    /// 5yz: failed, and not to be repeated while nothing has changed.
    #[must_use]
    #[inline]
    pub const fn is_permanent_negative(self) -> bool {
        matches!(self.class(), ReplyClass::PermanentNegative)
    }

    /// 4yz or 5yz: the command has not been carried out.
    #[must_use]
    #[inline]
    pub const fn is_negative(self) -> bool {
        self.is_transient_negative() || self.is_permanent_negative()
    }

    /// 6yz: the text holds another reply, encoded; RFC 2228 section 5.2.
    #[must_use]
    #[inline]
    pub const fn is_protected(self) -> bool {
        matches!(self.class(), ReplyClass::Protected)
    }
}

impl fmt::Debug for Code {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({self})")
    }
}

impl TryFrom<u16> for Code {
    type Error = InvalidCode;

    #[inline]
    fn try_from(number: u16) -> Result<Self, InvalidCode> {
        Self::from_u16(number).ok_or(InvalidCode::OUT_OF_RANGE)
    }
}

/// A number that may be of any protocol.
impl AsCode for Code {
    #[inline(always)]
    fn as_code(&self) -> u16 {
        self.as_u16()
    }
}

crate::__impl_code_traits!(Code);
