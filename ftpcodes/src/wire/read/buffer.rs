//! Bytes that have come, and the replies in them.

use alloc::vec::Vec;
use core::ops::Range;

use super::error::ReadError;
use super::progress::Progress;
use super::reader::ReplyReader;
use crate::code::Code;
use crate::wire::deviation::Deviations;
use crate::wire::reply::Reply;

/// What has come over a control connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    /// How many of them were read.
    read: usize,
}

/// A reply in a [`Buffer`], which it does not borrow: to read on into one that is borrowed would not compile.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    bytes: Range<usize>,
    first: Code,
    last: Code,
    lines: usize,
    framing: Deviations,
}

impl Buffer {
    /// What no reply was made of.
    #[inline]
    pub(crate) fn unread(&self) -> &[u8] {
        self.bytes.get(self.read..).unwrap_or_default()
    }

    /// A reply that was found, as long as no bytes have come since.
    #[inline]
    pub(crate) fn reply(&self, found: Found) -> Reply<'_> {
        let Found { bytes, first, last, lines, framing } = found;
        Reply { bytes: self.bytes.get(bytes).unwrap_or_default(), first, last, lines, framing }
    }

    /// Finds the next reply and passes on behind it, also behind what is none.
    #[inline]
    pub(crate) fn find_reply(&mut self, reader: &mut ReplyReader) -> Result<Option<Found>, ReadError> {
        loop {
            match reader.read(self.bytes.get(self.read..).unwrap_or_default()) {
                Ok(Progress::Complete(reply)) => {
                    let bytes = self.read..self.read + reply.len();
                    self.read = bytes.end;
                    let Reply { first, last, lines, framing, .. } = reply;
                    return Ok(Some(Found { bytes, first, last, lines, framing }));
                }
                Ok(Progress::Incomplete) => return Ok(None),
                Ok(Progress::Skip(length)) => self.read += length,
                Err(error) => {
                    self.read = (self.read + error.len()).min(self.bytes.len());
                    return Err(error);
                }
            }
        }
    }

    /// Takes what came.
    #[inline]
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.forget_read();
        self.bytes.extend_from_slice(bytes);
    }

    /// Drops what was not read, and says how much it was.
    #[inline]
    pub(crate) fn clear(&mut self) -> usize {
        let length = self.unread().len();
        self.bytes.clear();
        self.read = 0;
        length
    }

    /// Says whether the input may end here, and drops what is left.
    #[inline]
    pub(crate) fn end(&mut self, reader: &mut ReplyReader) -> Result<(), ReadError> {
        let end = reader.finish(self.unread());
        self.clear();
        reader.restart();
        end
    }

    /// Takes one piece of a connection, and says how long it was.
    #[cfg(feature = "std")]
    pub(crate) fn fill_from(&mut self, connection: &mut impl std::io::Read) -> std::io::Result<usize> {
        /// How much is asked for at a time.
        const CHUNK: usize = 4096;
        self.forget_read();
        let before = self.bytes.len();
        self.bytes.resize(before + CHUNK, 0);
        let read = loop {
            match connection.read(self.bytes.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.bytes.truncate(before + read.as_ref().map_or(0, |length| *length));
        read
    }

    /// Only here, so that many small replies are not moved as often.
    #[inline]
    fn forget_read(&mut self) {
        self.bytes.drain(..self.read.min(self.bytes.len()));
        self.read = 0;
    }
}
