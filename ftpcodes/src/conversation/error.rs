//! Why a conversation does not go on.

use core::error::Error;
use core::fmt::{self, Display};

use crate::dialogue::TooManyCommands;
use crate::wire::WriteError;

/// Why a command is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendError {
    /// The line holds what no line may.
    Line(WriteError),
    /// Too many commands wait for their replies.
    TooManyCommands(TooManyCommands),
}

/// Bytes came in plain text before TLS began, where a server sends none: they could be anybody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadBytes(usize);

impl UnreadBytes {
    #[inline]
    pub(super) const fn new(length: usize) -> Self {
        Self(length)
    }

    /// How many there are; 0 within a reply that was too large, whose rest has not come.
    #[must_use]
    #[inline]
    pub const fn count(self) -> usize {
        self.0
    }
}

impl Display for SendError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(error) => match error.character() {
                Some('\r') => f.write_str("a command holds a CR; a line ends only where it is sent"),
                Some('\0') => f.write_str("a command holds a NUL; none may"),
                _ => f.write_str("a command holds an LF; send one command at a time"),
            },
            Self::TooManyCommands(error) => error.fmt(f),
        }
    }
}

impl Error for SendError {}

impl From<TooManyCommands> for SendError {
    #[inline]
    fn from(error: TooManyCommands) -> Self {
        Self::TooManyCommands(error)
    }
}

impl Display for UnreadBytes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("a reply that began in plain text before TLS began has not ended"),
            length => write!(f, "{length} bytes came in plain text before TLS began, and could be anybody's"),
        }
    }
}

impl Error for UnreadBytes {}
