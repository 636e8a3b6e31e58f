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
