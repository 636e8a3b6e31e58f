//! What can be written: everything with `Display`, and bytes.

use core::fmt::{self, Display, Write};

use super::error::WriteError;
use super::output::Output;

/// What the text of a reply can be: everything that has `Display`, and values that hold bytes of any kind.
///
/// The reply refuses CR, LF and NUL and doubles the byte 255 by itself, as RFC 854 wants it of the control connection;
/// write what is meant, without cutting a character in two: `write_to` takes each piece by itself for UTF-8 or not.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text of a reply",
    label = "neither `Display` nor `Text` is implemented for it"
)]
pub trait Text {
    /// Writes the text.
    ///
    /// # Errors
    ///
    /// The output is full; or the value is one that nobody could read back.
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError>;
}

impl<T: Display + ?Sized> Text for T {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        Ok(write!(Formatted(out), "{self}")?)
    }
}

/// The first or the last line of a reply from lines: nothing, if there is none.
pub(super) struct OuterLine<T>(pub(super) Option<T>);

impl<T: Text> Text for OuterLine<T> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.0.as_ref().map_or(Ok(()), |line| line.write_text(out))
    }
}

/// Bytes as the text of a reply, in whatever encoding they are.
///
/// For lines that came from another server, or that hold names of files.
///
/// ```
/// use ftpcodes::{RawText, ReplyBuilder, code};
///
/// let lines = b"-rw- caf\xe9\n-rw- b".split(|byte| *byte == b'\n').map(RawText);
/// let mut out = [0; 64];
/// let length = ReplyBuilder::from_lines(code!(STAT, 213), lines).write_into(&mut out)?;
/// assert_eq!(&out[..length], b"213--rw- caf\xe9\r\n213 -rw- b\r\n");
/// # Ok::<(), ftpcodes::WriteError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawText<'a>(pub &'a [u8]);

impl Text for RawText<'_> {
    #[inline]
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        Ok(out.write_bytes(self.0)?)
    }
}

/// Whether no text of a reply may hold this byte: CR and LF would end the line, and NUL is nothing that Telnet passes
/// on.
#[inline]
pub(crate) const fn ends_text(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n' | 0)
}

/// Lets the formatting of `core` write into an output.
struct Formatted<'a, O: ?Sized>(&'a mut O);

impl<O: Output + ?Sized> Write for Formatted<'_, O> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_bytes(text.as_bytes()).map_err(|_| fmt::Error)
    }
}
