//! Why the client could not do what it was asked to do.

use std::fmt::{self, Display};
use std::io;

use ftpcodes::{ReadError, Role};

use super::replies::Reply;

/// Why the client could not do what it was asked to do.
#[derive(Debug)]
pub(crate) enum Error {
    /// The arguments make no sense; what would.
    Usage(&'static str),
    /// What would be sent holds a line end or a NUL: the server would read it as two commands.
    NotOneLine(String),
    /// The network or a file failed.
    Io(io::Error),
    /// What came is no reply.
    Unreadable(ReadError),
    /// The server refused a command.
    Refused(Reply),
    /// The server is closing the connection (421, which may come at any time).
    Closing(Reply),
    /// The server sent a code that no document lists for the command, or one without what it must tell.
    Unexpected(Reply),
}

impl Error {
    /// Whether the same may work later, without any change.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Refused(reply) | Self::Closing(reply) => reply.outcome().role() == Role::TransientNegative,
            _ => false,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(usage) => f.write_str(usage),
            Self::NotOneLine(text) => write!(f, "{text:?} holds a line end or a NUL, which no command may"),
            Self::Io(error) => write!(f, "{error}"),
            Self::Unreadable(error) => write!(f, "cannot read the server's reply: {error}"),
            Self::Refused(reply) => {
                write!(f, "the server refused {reply}")?;
                match reply.command.retry_reason(reply.code) {
                    Some(advice) => write!(f, "\n{advice}"),
                    None => Ok(()),
                }
            }
            Self::Closing(reply) => write!(f, "the server closes the connection instead of answering {reply}"),
            Self::Unexpected(reply) => write!(f, "an answer that no document knows, to {reply}"),
        }
    }
}

impl std::error::Error for Error {}
