//! What is read from a reply, and from which of its lines.

use core::ops::Deref;

use super::deviation::{PayloadDeviation, PayloadDeviations};
use super::error::PayloadError;
use crate::wire::Reply;

/// What the text of a reply holds.
pub trait Payload<'a>: Sized {
    /// The codes of the replies that hold it.
    const CODES: &'static [u16];

    /// Reads it from a reply, whose code has to be one of [`CODES`](Self::CODES).
    ///
    /// # Errors
    ///
    /// Another code, and a text that does not hold it.
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError>;
}

impl<'a> Reply<'a> {
    /// What the text holds, read as the type that you ask for; [`payload`](crate::payload) has the types.
    ///
    /// ```
    /// use ftpcodes::{Reply, payload::Size};
    ///
    /// let reply = Reply::parse(b"213 1048576\r\n")?.unwrap();
    /// assert_eq!(reply.payload::<Size>()?.bytes(), 1_048_576);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A code whose replies do not hold this type, and a text that cannot be read as one.
    pub fn payload<T: Payload<'a>>(&self) -> Result<Parsed<T>, PayloadError> {
        T::from_reply(self)
    }
}

/// A value that was read, and where its form was not that of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed<T> {
    value: T,
    pub(super) deviations: PayloadDeviations,
}

impl<T> Parsed<T> {
    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Where the form was not that of the standard.
    #[must_use]
    pub const fn deviations(&self) -> PayloadDeviations {
        self.deviations
    }

    pub(super) const fn new(value: T, deviations: PayloadDeviations) -> Self {
        Self { value, deviations }
    }

    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Parsed<U> {
        Parsed { value: make(self.value), deviations: self.deviations }
    }

    pub(super) const fn with(mut self, deviation: PayloadDeviation) -> Self {
        self.deviations.add(deviation);
        self
    }
}

impl<T> Deref for Parsed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Says that the code is one of these.
#[inline]
pub(super) fn check_code(reply: &Reply<'_>, codes: &[u16]) -> Result<(), PayloadError> {
    if codes.iter().any(|code| reply.code() == *code) { Ok(()) } else { Err(PayloadError::WRONG_CODE) }
}

/// Reads from the line that can be read: servers put texts of their own before it and behind it.
pub(super) fn from_lines<'a, T>(
    reply: &Reply<'a>,
    codes: &[u16],
    parse: impl Fn(&'a [u8]) -> Result<Parsed<T>, PayloadError>,
) -> Result<Parsed<T>, PayloadError> {
    check_code(reply, codes)?;
    if !reply.is_multi_line() {
        return parse(reply.text());
    }
    match reply.lines().find_map(|line| parse(line).ok()) {
        Some(parsed) => Ok(parsed.with(PayloadDeviation::SeveralLines)),
        None => parse(reply.text()),
    }
}

/// Says where a payload stands: on any line of replies with these codes.
macro_rules! on_any_line {
    ($name:ident $(<$a:lifetime>)?, $codes:expr) => {
        impl<'r $(: $a, $a)?> crate::payload::parsed::Payload<'r> for $name $(<$a>)? {
            const CODES: &'static [u16] = &$codes;

            #[inline]
            fn from_reply(
                reply: &crate::wire::Reply<'r>,
            ) -> Result<crate::payload::parsed::Parsed<Self>, crate::payload::error::PayloadError> {
                crate::payload::parsed::from_lines(reply, Self::CODES, Self::parse)
            }
        }
    };
}

pub(super) use on_any_line;
