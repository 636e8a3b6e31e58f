//! Replies from the control connection: RFC 959 section 4.2.

use std::fmt::{self, Display};
use std::io::{ErrorKind, Read};
use std::net::TcpStream;

use ftpcodes::{Code, Command, Outcome, Progress, ReplyReader};

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
        match self.outcome().closes_control_connection() {
            true => Error::Closing(self),
            false => Error::Refused(self),
        }
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
pub(crate) struct Replies {
    control: TcpStream,
    reader: ReplyReader,
    /// What has come and is not read yet.
    buffer: Vec<u8>,
}

impl Replies {
    pub(crate) fn new(control: TcpStream) -> Self {
        Self { control, reader: ReplyReader::new(), buffer: Vec::new() }
    }

    /// Waits for the next reply, which answers this command.
    pub(crate) fn next(&mut self, command: Command) -> Result<Reply, Error> {
        loop {
            let (reply, done) = match self.reader.read(&self.buffer).map_err(Error::Unreadable)? {
                Progress::Complete(reply) => {
                    let text = reply.lines().collect::<Vec<_>>().join(&b'\n');
                    (Some(Reply { command, code: reply.code(), text }), reply.len())
                }
                Progress::Skip(length) => (None, length),
                Progress::Incomplete => {
                    self.receive()?;
                    continue;
                }
            };
            self.buffer.drain(..done);
            if let Some(reply) = reply {
                return Ok(reply);
            }
        }
    }

    fn receive(&mut self) -> Result<(), Error> {
        let mut chunk = [0; 4096];
        let length = self.control.read(&mut chunk)?;
        if length == 0 {
            self.reader.finish(&self.buffer).map_err(Error::Unreadable)?;
            return Err(Error::Io(ErrorKind::UnexpectedEof.into()));
        }
        self.buffer.extend_from_slice(chunk.get(..length).unwrap_or_default());
        Ok(())
    }
}
