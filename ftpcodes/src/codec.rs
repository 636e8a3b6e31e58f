//! Replies for tokio: a decoder and encoder for `Framed` of tokio-util.

use std::fmt;
use std::io;

use bytes::{Buf, Bytes, BytesMut};
use tokio_util::codec::{Decoder, Encoder};

use crate::code::Code;
use crate::output::Text;
use crate::reply_builder::{ReplyBuilder, WriteError};
use crate::wire::{Deviations, Progress, ReadError, Reply, ReplyReader};

/// Decodes replies and encodes replies and command lines, for [`Framed`](tokio_util::codec::Framed).
///
/// A client decodes [`OwnedReply`] and encodes command lines (`&str`); a server encodes [`ReplyBuilder`].
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
/// let greeting = codec.decode(&mut buffer)?.unwrap();
/// assert_eq!(greeting.code(), 220);
/// assert_eq!(codec.decode(&mut buffer)?.unwrap().code(), 331);
/// assert!(codec.decode(&mut buffer)?.is_none());
///
/// codec.encode("USER anonymous", &mut buffer)?;
/// assert_eq!(&buffer[..], b"USER anonymous\r\n");
/// assert!(codec.encode("CWD a\r\nDELE b", &mut buffer).is_err());
/// # Ok::<(), ftpcodes::CodecError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReplyCodec {
    reader: ReplyReader,
}

impl ReplyCodec {
    /// A codec that reads with this reader, which has its own framing and limits.
    #[must_use]
    pub fn new(reader: ReplyReader) -> Self {
        Self { reader }
    }
}

impl Decoder for ReplyCodec {
    type Item = OwnedReply;
    type Error = CodecError;

    fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<OwnedReply>, CodecError> {
        loop {
            let (first, last, lines, framing, length) = match self.reader.read(buffer) {
                Ok(Progress::Complete(reply)) => {
                    (reply.first_code(), reply.code(), reply.line_count(), reply.framing_deviations(), reply.len())
                }
                Ok(Progress::Incomplete) => return Ok(None),
                Ok(Progress::Skip(length)) => {
                    buffer.advance(length);
                    continue;
                }
                Err(error) => {
                    buffer.advance(error.len().min(buffer.len()));
                    return Err(CodecError::Read(error));
                }
            };
            let bytes = buffer.split_to(length).freeze();
            return Ok(Some(OwnedReply { bytes, first, last, lines, framing }));
        }
    }

    fn decode_eof(&mut self, buffer: &mut BytesMut) -> Result<Option<OwnedReply>, CodecError> {
        if let Some(reply) = self.decode(buffer)? {
            return Ok(Some(reply));
        }
        let end = self.reader.finish(buffer);
        buffer.clear();
        end.map(|()| None).map_err(CodecError::Read)
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

impl Encoder<&str> for ReplyCodec {
    type Error = CodecError;

    /// Writes a command line with its end; one that holds CR, LF or NUL, which would be two, is refused.
    fn encode(&mut self, line: &str, buffer: &mut BytesMut) -> Result<(), CodecError> {
        match line.chars().find(|character| matches!(character, '\r' | '\n' | '\0')) {
            Some(character) => Err(CodecError::Write(WriteError::of_character(character))),
            None => {
                buffer.extend_from_slice(line.as_bytes());
                buffer.extend_from_slice(b"\r\n");
                Ok(())
            }
        }
    }
}

/// A reply that owns its bytes; [`as_reply`](Self::as_reply) gives all that [`Reply`] can tell.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnedReply {
    bytes: Bytes,
    first: Code,
    last: Code,
    lines: usize,
    framing: Deviations,
}

impl OwnedReply {
    /// The reply.
    #[must_use]
    pub fn as_reply(&self) -> Reply<'_> {
        Reply::of_parts(&self.bytes, self.first, self.last, self.lines, self.framing)
    }

    /// The code; see [`Reply::code`].
    #[must_use]
    pub const fn code(&self) -> Code {
        self.last
    }

    /// The bytes as they came.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for OwnedReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_reply().fmt(f)
    }
}

/// Why [`ReplyCodec`] failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum CodecError {
    /// What came is no reply, or too large; decoding can go on.
    Read(ReadError),
    /// A text may not be written as it is.
    Write(WriteError),
    /// The connection failed.
    Io(io::Error),
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CodecError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(error) => Some(error),
            Self::Write(error) => Some(error),
            Self::Io(error) => Some(error),
        }
    }
}

impl From<io::Error> for CodecError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
