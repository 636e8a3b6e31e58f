//! Why a reply cannot be written.

use core::fmt::{self, Display};

use super::output::OutputFull;

/// Why a reply could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteError(pub(super) Refusal);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Text(char),
    /// What is wrong with a value, and what to give instead.
    Value(&'static str),
    NotUtf8,
    Output,
    Unwritable,
}

impl WriteError {
    /// The character that the text of a reply may not hold: CR, LF or NUL; `None` if it is another error.
    #[must_use]
    #[inline]
    pub const fn character(self) -> Option<char> {
        match self.0 {
            Refusal::Text(character) => Some(character),
            Refusal::Value(_) | Refusal::NotUtf8 | Refusal::Output | Refusal::Unwritable => None,
        }
    }

    #[inline]
    pub(crate) const fn of_character(character: char) -> Self {
        Self(Refusal::Text(character))
    }

    #[inline]
    pub(crate) const fn of_value(problem: &'static str) -> Self {
        Self(Refusal::Value(problem))
    }
}

impl From<fmt::Error> for WriteError {
    #[inline]
    fn from(_: fmt::Error) -> Self {
        Self(Refusal::Output)
    }
}

impl From<OutputFull> for WriteError {
    #[inline]
    fn from(_: OutputFull) -> Self {
        Self(Refusal::Output)
    }
}

impl Display for WriteError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Refusal::Text('\r') => "the text of a reply holds a CR; a line ends only where the reply is written",
            Refusal::Text('\0') => "the text of a reply holds a NUL; no reply may",
            Refusal::Text(_) => "the text of a reply holds an LF; give several lines as such",
            Refusal::Value(problem) => problem,
            Refusal::NotUtf8 => "the text of a reply is not UTF-8; write it as bytes",
            Refusal::Output => "the output does not take the reply",
            Refusal::Unwritable => "a text of the reply cannot be written; the output has not refused it",
        })
    }
}

impl core::error::Error for WriteError {}
