//! The client's side of a control connection: bytes in, replies out, each with the command that it answers.

mod error;
mod received;
mod tls;

pub use error::{SendError, UnreadBytes};
pub use received::Received;

use alloc::vec::Vec;

use crate::code::Code;
use crate::dialogue::{Attribution, Dialogue, TooManyCommands};
use crate::registry::Command;
use crate::wire::{Buffer, IAC, ReadError, ReplyReader, WriteError, ends_text};

/// How many commands may wait for their replies.
const COMMANDS: usize = 64;

/// What a client knows of its control connection: the bytes that came, the commands that were sent, and which reply
/// answers which of them. It does no input or output itself.
///
/// Blocking, with the feature `std`:
///
/// ```
/// # #[cfg(feature = "std")] {
/// use ftpcodes::{Conversation, Received};
/// use std::io::{self, Read, Write};
///
/// /// Sends a command and waits for its last reply.
/// fn ask<S: Read + Write>(talk: &mut Conversation, stream: &mut S, line: &str) -> io::Result<Received> {
///     let line = talk.send(line).map_err(io::Error::other)?;
///     stream.write_all(&line)?;
///     loop {
///         let received = talk.receive(stream).map_err(io::Error::other)?;
///         // Neither one 230 too many, nor what a transfer still got before its ABOR was answered.
///         if received.is_last() && talk.is_aligned() {
///             return Ok(received);
///         }
///     }
/// }
/// # }
/// ```
///
/// Async, with any runtime: [`next_reply`](Self::next_reply) until there is none, then [`push`](Self::push) what came.
///
/// ```
/// use ftpcodes::{Conversation, Received};
/// use tokio::io::{AsyncRead, AsyncReadExt};
///
/// async fn receive<R: AsyncRead + Unpin>(talk: &mut Conversation, stream: &mut R) -> std::io::Result<Received> {
///     loop {
///         if let Some(received) = talk.next_reply().map_err(std::io::Error::other)? {
///             return Ok(received);
///         }
///         let mut chunk = [0; 4096];
///         let length = stream.read(&mut chunk).await?;
///         if length == 0 {
///             talk.end().map_err(std::io::Error::other)?; // the end came within a reply
///             return Err(std::io::ErrorKind::UnexpectedEof.into());
///         }
///         talk.push(&chunk[..length]);
///     }
/// }
/// ```
///
/// A client with commands of its users' own, which the registry need not have, and codes that it expects:
///
/// ```
/// # #[cfg(feature = "std")] {
/// use ftpcodes::{Conversation, OwnedReply};
/// use std::error::Error;
/// use std::io::{Read, Write};
///
/// struct Client<S> {
///     stream: S,
///     talk: Conversation,
/// }
///
/// impl<S: Read + Write> Client<S> {
///     fn custom_command(&mut self, line: &str, expected: &[u16]) -> Result<OwnedReply, Box<dyn Error>> {
///         let line = self.talk.send(line)?;
///         self.stream.write_all(&line)?;
///         loop {
///             let received = self.talk.receive(&mut self.stream)?;
///             if !received.is_last() || !self.talk.is_aligned() {
///                 continue;
///             }
///             let fits = expected.iter().any(|code| received.reply.code() == *code);
///             return if fits { Ok(received.reply) } else { Err(received.reply.text_lossy().to_string().into()) };
///         }
///     }
/// }
/// # }
/// ```
///
/// What is kept is never more than [`Limits::reply`](crate::Limits::reply) and the pieces that were pushed since
/// [`next_reply`](Self::next_reply) gave none.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    reader: ReplyReader,
    dialogue: Dialogue<COMMANDS>,
    buffer: Buffer,
}

impl Conversation {
    /// Of a new connection: the greeting is owed.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with this reader, which has its own framing and limits.
    #[must_use]
    #[inline]
    pub fn with_reader(reader: ReplyReader) -> Self {
        Self { reader, ..Self::default() }
    }

    /// Notes that this command is sent, and gives the bytes to write: the line with its end, in which the byte 255 is
    /// doubled, as Telnet has it.
    ///
    /// # Errors
    ///
    /// A line with CR, LF or NUL in it, which would be two commands; and 64 commands that wait already.
    #[inline]
    pub fn send(&mut self, line: impl AsRef<[u8]>) -> Result<Vec<u8>, SendError> {
        self.send_line(line.as_ref())
    }

    /// Notes that a command was sent otherwise than with [`send`](Self::send).
    ///
    /// # Errors
    ///
    /// 64 commands wait already.
    #[inline]
    pub fn sent(&mut self, command: Command) -> Result<(), TooManyCommands> {
        self.dialogue.sent(command)
    }

    /// The same for a command that the registry does not have.
    ///
    /// # Errors
    ///
    /// 64 commands wait already.
    #[inline]
    pub fn sent_unknown(&mut self) -> Result<(), TooManyCommands> {
        self.dialogue.sent_unknown()
    }

    /// Takes bytes that came.
    #[inline]
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.push(bytes);
    }

    /// The next reply, and what it answers; `None` if it has not come as a whole.
    ///
    /// # Errors
    ///
    /// Bytes that are no reply, and a reply that is too large. They are dropped, and the next one can be had all the
    /// same; what it was to answer is still owed.
    #[inline]
    pub fn next_reply(&mut self) -> Result<Option<Received>, ReadError> {
        let Some(found) = self.buffer.find_reply(&mut self.reader)? else { return Ok(None) };
        let reply = self.buffer.reply(found).to_owned();
        let attribution = self.dialogue.received(reply.code());
        Ok(Some(Received { reply, attribution }))
    }

    /// Waits for the next reply from this connection.
    ///
    /// # Errors
    ///
    /// A connection that fails or was closed, and what is no reply or ends within one.
    #[cfg(feature = "std")]
    pub fn receive(&mut self, connection: &mut impl std::io::Read) -> Result<Received, crate::wire::ReceiveError> {
        use crate::wire::ReceiveError::{Closed, Io, Read};
        loop {
            if let Some(received) = self.next_reply().map_err(Read)? {
                return Ok(received);
            }
            if self.buffer.fill_from(connection).map_err(Io)? == 0 {
                return Err(self.end().map_or_else(Read, |()| Closed));
            }
        }
    }

    /// Notes the code of the reply inside of a protected one (6yz), once it is known, and says what it answers.
    #[inline]
    pub fn received_inside(&mut self, code: Code) -> Attribution {
        self.dialogue.received(code)
    }

    /// Notes that nothing more comes.
    ///
    /// # Errors
    ///
    /// The end came within a reply.
    #[inline]
    pub fn end(&mut self) -> Result<(), ReadError> {
        self.buffer.end(&mut self.reader)
    }

    /// The commands whose last reply has not come, in the order in which they were sent; `None` for one that the
    /// registry does not have.
    #[inline]
    pub fn owed(&self) -> impl Iterator<Item = Option<Command>> + Clone + '_ {
        self.dialogue.owed()
    }

    /// Whether no reply is owed, so that the next one belongs to the next command.
    #[must_use]
    #[inline]
    pub const fn is_aligned(&self) -> bool {
        self.dialogue.is_aligned()
    }

    /// Expects no more replies to the first of these commands that waits; see [`Dialogue::give_up`].
    #[inline]
    pub fn give_up(&mut self, command: Command) -> bool {
        self.dialogue.give_up(command)
    }

    /// Expects no more replies to any command that was sent.
    #[inline]
    pub fn clear(&mut self) {
        self.dialogue.clear();
    }

    #[inline]
    fn send_line(&mut self, line: &[u8]) -> Result<Vec<u8>, SendError> {
        if let Some(byte) = line.iter().find(|byte| ends_text(**byte)) {
            return Err(SendError::Line(WriteError::of_character(char::from(*byte))));
        }
        let verb = line.split(|byte| *byte == b' ').next().unwrap_or_default();
        match Command::from_verb(verb).filter(|command| *command != Command::Connect) {
            Some(command) => self.dialogue.sent(command)?,
            None => self.dialogue.sent_unknown()?,
        }
        let mut bytes = Vec::new();
        for byte in line {
            let times = if *byte == IAC { 2 } else { 1 };
            bytes.extend(core::iter::repeat_n(*byte, times));
        }
        bytes.extend_from_slice(b"\r\n");
        Ok(bytes)
    }
}
