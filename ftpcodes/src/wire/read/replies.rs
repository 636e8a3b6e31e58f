//! Replies from a connection of the standard library.

use std::fmt;
use std::io::{self, Read};
use std::vec::Vec;

use super::buffer::Buffer;
use super::error::ReadError;
use super::reader::ReplyReader;
use crate::wire::reply::Reply;

/// The replies that come over a connection, one after the other.
///
/// ```
/// use ftpcodes::Replies;
///
/// # fn main() -> Result<(), ftpcodes::ReceiveError> {
/// # let connection = &b"220 Ready\r\n331 Password?\r\n"[..];
/// let mut replies = Replies::new(connection); // a `TcpStream`, or whatever else has `Read`
/// while let Some(reply) = replies.read()? {
///     println!("{} {}", reply.code(), reply.text_lossy());
/// }
/// # Ok(())
/// # }
/// ```
///
/// A reply borrows its bytes from here; [`Reply::to_owned`] gives one that is kept, or returned. Which command it
/// answers, a [`Dialogue`](crate::Dialogue) tells; both together are a [`Conversation`](crate::Conversation).
///
/// What is kept is never more than [`Limits::reply`](crate::Limits::reply) and the piece that came last.
#[derive(Debug)]
pub struct Replies<R> {
    connection: R,
    reader: ReplyReader,
    buffer: Buffer,
}

/// Why no reply came from a connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The connection failed, or it has a time-out that has run out. Nothing that came is lost: reading can be tried
    /// again.
    Io(io::Error),
    /// What came is no reply, or a too large one. The next one can be read all the same.
    Read(ReadError),
    /// The server has closed the connection. Where that is no error, as for [`Replies::read`], this does not come.
    Closed,
}

impl<R: Read> Replies<R> {
    /// Of a new control connection, whose first reply is the greeting.
    #[must_use]
    pub fn new(connection: R) -> Self {
        Self::with_reader(connection, ReplyReader::new())
    }

    /// With this reader, which has its own framing and limits.
    #[must_use]
    pub fn with_reader(connection: R, reader: ReplyReader) -> Self {
        Self { connection, reader, buffer: Buffer::default() }
    }

    /// Waits for the next reply; `None` if the peer has closed the connection behind the last one.
    ///
    /// # Errors
    ///
    /// A connection that fails, and what is no reply or ends within one.
    pub fn read(&mut self) -> Result<Option<Reply<'_>>, ReceiveError> {
        let found = loop {
            if let Some(found) = self.buffer.find_reply(&mut self.reader).map_err(ReceiveError::Read)? {
                break found;
            }
            if self.buffer.fill_from(&mut self.connection).map_err(ReceiveError::Io)? == 0 {
                return self.buffer.end(&mut self.reader).map(|()| None).map_err(ReceiveError::Read);
            }
        };
        Ok(Some(self.buffer.reply(found)))
    }

    /// The connection, to write commands to it.
    #[must_use]
    pub const fn get_mut(&mut self) -> &mut R {
        &mut self.connection
    }

    /// The connection and the bytes that came behind the last reply.
    ///
    /// Before TLS begins there must be none: what is there came in plain text, from whoever was able to send it, and
    /// would be read as if TLS had protected it. [`Conversation`](crate::Conversation::start_tls) makes it an error.
    #[must_use]
    pub fn into_parts(self) -> (R, Vec<u8>) {
        (self.connection, self.buffer.unread().to_vec())
    }
}

impl fmt::Display for ReceiveError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Read(error) => error.fmt(f),
            Self::Closed => f.write_str("the server has closed the connection"),
        }
    }
}

impl std::error::Error for ReceiveError {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Read(error) => Some(error),
            Self::Closed => None,
        }
    }
}
