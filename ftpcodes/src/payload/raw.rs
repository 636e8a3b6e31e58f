//! Bytes as they stand in a text, and what has to be undone to have those that are meant.

use core::hash::{Hash, Hasher};

use crate::wire::{IAC, Output, WriteError, ends_text};

/// Bytes of any kind, borrowed from a reply or given.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    bytes: &'a [u8],
    /// Whether two quotation marks stand for one.
    doubled_marks: bool,
    /// Whether two bytes 255 stand for one, as in Telnet.
    telnet: bool,
}

impl<'a> Raw<'a> {
    /// Bytes that are what they are.
    #[inline]
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, doubled_marks: false, telnet: false }
    }

    /// Bytes as the control connection has them.
    #[inline]
    pub(super) const fn on_control(bytes: &'a [u8]) -> Self {
        Self { bytes, doubled_marks: false, telnet: true }
    }

    /// The same bytes, if two quotation marks stand for one there.
    #[inline]
    pub(super) const fn with_doubled_marks(self, doubled_marks: bool) -> Self {
        Self { doubled_marks, ..self }
    }

    /// The same bytes, as the data connection has them, which is no Telnet.
    #[inline]
    pub(super) const fn on_data(self) -> Self {
        Self { telnet: false, ..self }
    }

    /// The bytes that are meant, in pieces without a copy; none of them is empty.
    #[inline]
    pub(super) fn chunks(&self) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
        let Self { bytes, doubled_marks, telnet } = *self;
        let mut rest = bytes;
        core::iter::from_fn(move || {
            let is_two = |pair: &[u8]| (doubled_marks && pair == b"\"\"") || (telnet && pair == [IAC, IAC]);
            let end = rest.windows(2).position(is_two).map(|place| place + 1);
            let (chunk, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
            rest = after.get(usize::from(end.is_some())..)?;
            (!chunk.is_empty()).then_some(chunk)
        })
    }

    /// The bytes that are meant.
    #[inline]
    pub(super) fn bytes(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        self.chunks().flatten().copied()
    }

    /// The bytes that are meant in one piece, unless something has to be undone.
    #[inline]
    pub(super) fn as_bytes(&self) -> Option<&'a [u8]> {
        let mut chunks = self.chunks();
        let first = chunks.next().unwrap_or_default();
        chunks.next().is_none().then_some(first)
    }

    #[inline]
    pub(super) const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Where the first byte is that no text of a reply may hold.
    #[inline]
    pub(super) fn end_of_text(&self) -> Option<usize> {
        self.bytes.iter().position(|byte| ends_text(*byte))
    }

    #[inline]
    pub(super) fn has_control_characters(&self) -> bool {
        self.bytes.iter().any(u8::is_ascii_control)
    }

    /// Whether a byte 255 is not doubled where Telnet wants it.
    #[inline]
    pub(super) fn has_single_iac(&self) -> bool {
        let mut runs = self.bytes.chunk_by(|a, b| (*a == IAC) == (*b == IAC));
        self.telnet && runs.any(|run| run.first() == Some(&IAC) && run.len() % 2 == 1)
    }

    /// That it can be written, which a byte that ends the text forbids.
    #[inline]
    pub(super) fn check(&self) -> Result<(), WriteError> {
        let found = self.end_of_text().and_then(|place| self.bytes.get(place));
        found.map_or(Ok(()), |byte| Err(WriteError::of_character(char::from(*byte))))
    }

    /// Writes the bytes that are meant.
    pub(super) fn write<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.check()?;
        Ok(self.chunks().try_for_each(|chunk| out.write_bytes(chunk))?)
    }
}

impl PartialEq for Raw<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for Raw<'_> {}

impl Hash for Raw<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes().for_each(|byte| state.write_u8(byte));
        // As `str` has it: it ends what comes next to it.
        state.write_u8(IAC);
    }
}
