//! Replies that own their bytes.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use super::deviation::Deviations;
use super::read::{Limits, Progress, ReplyReader};
use super::reply::{Lines, Reply};
use crate::code::Code;
use crate::payload::{Parsed, Payload, PayloadError};

/// A reply that owns its bytes, as they came or as they will be sent.
///
/// It goes where a borrowed [`Reply`] cannot: out of the function that reads, into an enum, through a channel.
/// [`Reply::to_owned`] makes one of what was read, [`ReplyBuilder::to_owned`](crate::ReplyBuilder::to_owned) of what is
/// to be written. [`as_reply`](Self::as_reply) gives all that [`Reply`] can tell.
///
/// ```
/// use ftpcodes::{OwnedReply, Reply, reply};
///
/// let read: OwnedReply = Reply::parse(b"250 Done.\r\n")?.unwrap().to_owned();
/// let written = reply!(DELE, 250, "Done.").to_owned()?;
/// assert_eq!(read, written);
/// assert_eq!((read.code().as_u16(), read.text()), (250, &b"Done."[..]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct OwnedReply {
    bytes: Box<[u8]>,
    first: Code,
    last: Code,
    lines: usize,
    framing: Deviations,
}

impl OwnedReply {
    /// A reply that we have written ourselves.
    #[inline]
    pub(super) fn of_written(bytes: Vec<u8>, code: Code) -> Self {
        let mut reader = ReplyReader::anywhere().limits(Limits::NONE);
        let (lines, framing) = match reader.read_on(&bytes) {
            Ok(Progress::Complete(reply)) => (reply.lines, reply.framing),
            _ => (1, Deviations::default()),
        };
        Self { bytes: bytes.into(), first: code, last: code, lines, framing }
    }

    /// The reply.
    #[must_use]
    #[inline]
    pub const fn as_reply(&self) -> Reply<'_> {
        Reply { bytes: &self.bytes, first: self.first, last: self.last, lines: self.lines, framing: self.framing }
    }

    /// The code; see [`Reply::code`].
    #[must_use]
    #[inline]
    pub const fn code(&self) -> Code {
        self.last
    }

    /// The text of the last line; see [`Reply::text`].
    #[must_use]
    #[inline]
    pub fn text(&self) -> &[u8] {
        self.as_reply().text()
    }

    /// The texts of all lines; see [`Reply::lines`].
    #[must_use]
    #[inline]
    pub fn lines(&self) -> Lines<'_> {
        self.as_reply().lines()
    }

    /// The whole reply for people to read; see [`Reply::text_lossy`].
    #[must_use]
    #[inline]
    pub fn text_lossy(&self) -> impl fmt::Display + use<'_> {
        self.as_reply().text_lossy()
    }

    /// What the text holds, read as the type that you ask for; see [`Reply::payload`].
    ///
    /// # Errors
    ///
    /// A code whose replies do not hold this type, and a text that cannot be read as one.
    pub fn payload<'a, T: Payload<'a>>(&'a self) -> Result<Parsed<T>, PayloadError> {
        self.as_reply().payload()
    }

    /// The bytes as they came, or as they go over the control connection, line ends included.
    #[must_use]
    #[inline]
    pub const fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, without a copy.
    #[must_use]
    #[inline]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes.into()
    }
}

impl Reply<'_> {
    /// The reply with bytes of its own.
    #[must_use]
    #[inline]
    pub fn to_owned(&self) -> OwnedReply {
        let Self { bytes, first, last, lines, framing } = *self;
        OwnedReply { bytes: bytes.to_owned().into(), first, last, lines, framing }
    }
}

impl From<Reply<'_>> for OwnedReply {
    #[inline]
    fn from(reply: Reply<'_>) -> Self {
        reply.to_owned()
    }
}

impl fmt::Debug for OwnedReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_reply().fmt(f)
    }
}
