//! Bytes as people read them.

use core::fmt::{self, Display, Write};

/// Bytes for people to read; characters are not cut by the pieces.
pub(crate) struct Lossy<I>(pub(crate) I);

impl<'a, I: Iterator<Item = &'a [u8]> + Clone> Display for Lossy<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.0.clone() {
            for chunk in piece.utf8_chunks() {
                f.write_str(chunk.valid())?;
                if !chunk.invalid().is_empty() {
                    f.write_char('\u{FFFD}')?;
                }
            }
        }
        Ok(())
    }
}
