//! Replies from the control connection: RFC 959 section 4.2.

use std::fmt::{self, Display};
use std::io::ErrorKind;
use std::net::TcpStream;

use ftpcodes::{Code, Command, Outcome, ReceiveError};

use super::Error;

/// A reply, and the command that it answers.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) command: Command,
    pub(crate) code: Code,
    /// The text without codes, its lines divided by LF. Bytes: file names in it have any encoding.
    pub(crate) text: Vec<u8>,
}

impl Reply {
    /// What the reply means for its command.
    pub(crate) fn outcome(&self) -> Outcome {
        self.command.outcome(self.code)
    }

    /// The error of a reply that a document lists and that is not what the client hoped for.
    pub(crate) fn refused(self) -> Error {
        if self.outcome().closes_control_connection() { Error::Closing(self) } else { Error::Refused(self) }
    }

    /// The error of a reply that no document lists.
    pub(crate) fn unexpected(self) -> Error {
        Error::Unexpected(self)
    }
}

impl Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Control characters would reach the user's terminal.
        let text = String::from_utf8_lossy(&self.text);
        let text = text.replace(|character: char| character.is_control() && character != '\n', "?");
        write!(f, "{}: {} {text}", self.command.verb(), self.code)
    }
}

/// The replies of a server, one after the other.
pub(crate) struct Replies(ftpcodes::Replies<TcpStream>);

impl Replies {
    pub(crate) fn new(control: TcpStream) -> Self {
        Self(ftpcodes::Replies::new(control))
    }

    /// Waits for the next reply, which answers this command.
    pub(crate) fn next(&mut self, command: Command) -> Result<Reply, Error> {
        match self.0.read() {
            Ok(Some(reply)) => {
                let text = reply.lines().collect::<Vec<_>>().join(&b'\n');
                Ok(Reply { command, code: reply.code(), text })
            }
            Err(ReceiveError::Io(error)) => Err(Error::Io(error)),
            Err(ReceiveError::Read(error)) => Err(Error::Unreadable(error)),
            Ok(None) | Err(_) => Err(Error::Io(ErrorKind::UnexpectedEof.into())),
        }
    }
}
