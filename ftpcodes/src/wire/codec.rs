//! Replies for tokio: a decoder and encoder for `Framed` of tokio-util.

use std::fmt;
use std::io;

use bytes::{Buf, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

use super::owned::OwnedReply;
use super::read::{Progress, ReadError, ReplyReader};
use super::write::{ReplyBuilder, Text, WriteError, ends_text};

/// Decodes replies and encodes replies and command lines, for [`Framed`] of tokio-util.
///
/// A client decodes [`OwnedReply`] and encodes command lines (`&str`); a server encodes [`ReplyBuilder`]
/// or, from a channel, [`OwnedReply`].
///
/// What came and is no reply, or a too large one, is an item like any other, because reading goes on behind it: a
/// `Framed` whose codec fails ends its stream, and would keep what came behind. So there are two kinds of errors, and
/// this is the loop to write:
///
/// ```
/// use ftpcodes::{OwnedReply, ReadError, ReplyCodec};
/// use futures_util::StreamExt;
/// use tokio_util::codec::Framed;
///
/// # async fn read() -> std::io::Result<()> {
/// # let connection = tokio::io::duplex(64).0;
/// let mut replies = Framed::new(connection, ReplyCodec::default());
/// while let Some(item) = replies.next().await {
///     let item: Result<OwnedReply, ReadError> = item?; // the connection failed: nothing more comes
///     match item {
///         Ok(reply) => println!("{}", reply.code()),
///         Err(error) => eprintln!("{error}"), // no reply; the next one can be read all the same
///     }
/// }
/// // The peer has closed the connection.
/// # Ok(())
/// # }
/// ```
///
/// Before TLS begins, `read_buffer` of the `Framed` must be empty: bytes in it came in plain text, and would be read as
/// if TLS had protected them.
///
/// Without a stream:
///
/// ```
/// use ftpcodes::{ReplyCodec, reply};
/// use tokio_util::bytes::BytesMut;
/// use tokio_util::codec::{Decoder, Encoder};
///
/// let mut codec = ReplyCodec::default();
/// let mut buffer = BytesMut::new();
/// codec.encode(reply!(CONNECT, 220), &mut buffer)?;
/// codec.encode(reply!(USER, 331), &mut buffer)?;
/// let greeting = codec.decode(&mut buffer)?.unwrap()?;
/// assert_eq!(greeting.code(), 220);
/// assert_eq!(codec.decode(&mut buffer)?.unwrap()?.code(), 331);
/// assert!(codec.decode(&mut buffer)?.is_none());
///
/// codec.encode("USER anonymous", &mut buffer)?;
/// assert_eq!(&buffer[..], b"USER anonymous\r\n");
/// assert!(codec.encode("CWD a\r\nDELE b", &mut buffer).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`Framed`]: https://docs.rs/tokio-util/latest/tokio_util/codec/struct.Framed.html
#[derive(Clone, Debug, Default)]
pub struct ReplyCodec {
    reader: ReplyReader,
}

impl ReplyCodec {
    /// A codec that reads with this reader, which has its own framing and limits.
    #[must_use]
    #[inline]
    pub fn new(reader: ReplyReader) -> Self {
        Self { reader }
    }
}

impl Decoder for ReplyCodec {
    type Item = Result<OwnedReply, ReadError>;
    type Error = io::Error;

    #[inline]
    fn decode(&mut self, buffer: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        loop {
            let item = match self.reader.read(buffer) {
                Ok(Progress::Complete(reply)) => Ok(reply.to_owned()),
                Ok(Progress::Incomplete) => return Ok(None),
                Ok(Progress::Skip(length)) => {
                    buffer.advance(length);
                    continue;
                }
                Err(error) => Err(error),
            };
            let length = item.as_ref().map_or_else(|error| error.len(), |reply| reply.bytes().len());
            buffer.advance(length.min(buffer.len()));
            return Ok(Some(item));
        }
    }

    /// The items that are left, then the error of an end within a reply, then nothing.
    #[inline]
    fn decode_eof(&mut self, buffer: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        if let Some(item) = self.decode(buffer)? {
            return Ok(Some(item));
        }
        let end = self.reader.finish(buffer);
        self.reader.restart();
        buffer.clear();
        Ok(end.err().map(Err))
    }
}

impl<T, L, E> Encoder<ReplyBuilder<T, L, E>> for ReplyCodec
where
    T: Text,
    L: IntoIterator + Clone,
    L::Item: Text,
    E: Text,
{
    type Error = CodecError;

    /// Writes the reply; nothing of one that is refused.
    fn encode(&mut self, reply: ReplyBuilder<T, L, E>, buffer: &mut BytesMut) -> Result<(), CodecError> {
        let before = buffer.len();
        reply.write_bytes_to(buffer).map_err(|error| {
            buffer.truncate(before);
            CodecError::Write(error)
        })
    }
}

impl Encoder<OwnedReply> for ReplyCodec {
    type Error = CodecError;

    #[inline]
    fn encode(&mut self, reply: OwnedReply, buffer: &mut BytesMut) -> Result<(), CodecError> {
        buffer.extend_from_slice(reply.bytes());
        Ok(())
    }
}

impl Encoder<&str> for ReplyCodec {
    type Error = CodecError;

    /// Writes a command line with its end; one that holds CR, LF or NUL, which would be two, is refused.
    #[inline]
    fn encode(&mut self, line: &str, buffer: &mut BytesMut) -> Result<(), CodecError> {
        match line.bytes().find(|byte| ends_text(*byte)) {
            Some(byte) => Err(CodecError::Write(WriteError::of_character(byte.into()))),
            None => {
                buffer.extend_from_slice(line.as_bytes());
                buffer.extend_from_slice(b"\r\n");
                Ok(())
            }
        }
    }
}

/// Why [`ReplyCodec`] could not send.
#[derive(Debug)]
#[non_exhaustive]
pub enum CodecError {
    /// A text may not be written as it is.
    Write(WriteError),
    /// The connection failed.
    Io(io::Error),
}

impl fmt::Display for CodecError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Write(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CodecError {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Write(error) => Some(error),
            Self::Io(error) => Some(error),
        }
    }
}

impl From<io::Error> for CodecError {
    #[inline]
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
