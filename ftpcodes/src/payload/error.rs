//! Why a text does not hold a payload.

use core::fmt;

/// Why a text could not be read: what was expected, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayloadError {
    kind: PayloadErrorKind,
    expected: &'static str,
    offset: usize,
}

/// What kind of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadErrorKind {
    /// The code of the reply is none whose text holds this.
    WrongCode,
    /// The text does not have the form.
    Malformed,
    /// It has the form, but a number is out of range.
    OutOfRange,
    /// CR, LF or NUL stands in a path name: what follows could become a command of its own when the name is sent back.
    ControlByte,
    /// The buffer for the decoded bytes is too small.
    BufferTooSmall,
}

impl PayloadError {
    pub(super) const WRONG_CODE: Self =
        Self { kind: PayloadErrorKind::WrongCode, expected: "a reply with another code", offset: 0 };

    #[inline]
    pub(super) const fn malformed(expected: &'static str, offset: usize) -> Self {
        Self { kind: PayloadErrorKind::Malformed, expected, offset }
    }

    #[inline]
    pub(super) const fn range(expected: &'static str, offset: usize) -> Self {
        Self { kind: PayloadErrorKind::OutOfRange, expected, offset }
    }

    #[inline]
    pub(super) const fn control(offset: usize) -> Self {
        Self { kind: PayloadErrorKind::ControlByte, expected: "a path name without CR, LF and NUL", offset }
    }

    #[inline]
    pub(super) const fn buffer(needed: usize) -> Self {
        Self { kind: PayloadErrorKind::BufferTooSmall, expected: "a larger buffer", offset: needed }
    }

    /// The same, for a text that begins later.
    #[inline]
    pub(super) const fn behind(self, start: usize) -> Self {
        Self { offset: self.offset + start, ..self }
    }

    /// What kind of error it is.
    #[must_use]
    #[inline]
    pub const fn kind(self) -> PayloadErrorKind {
        self.kind
    }

    /// What was expected: `a number up to 255`.
    #[must_use]
    #[inline]
    pub const fn expected(self) -> &'static str {
        self.expected
    }

    /// Where in the text of the line; for [`BufferTooSmall`](PayloadErrorKind::BufferTooSmall), how many bytes are
    /// needed.
    #[must_use]
    #[inline]
    pub const fn offset(self) -> usize {
        self.offset
    }
}

impl fmt::Display for PayloadError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PayloadErrorKind::WrongCode => write!(f, "expected {}", self.expected),
            PayloadErrorKind::BufferTooSmall => write!(f, "expected a buffer of {} bytes", self.offset),
            _ => write!(f, "expected {} (at byte {})", self.expected, self.offset),
        }
    }
}

impl core::error::Error for PayloadError {}
