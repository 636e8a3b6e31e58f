//! Quotation marks, of which RFC 959 appendix II writes two for one.

use crate::wire::{Output, OutputFull};

#[inline]
pub(super) fn count_marks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'"').count()
}

/// Passes bytes on with two quotation marks for each.
pub(super) struct DoubledMarks<'a, O: ?Sized>(pub(super) &'a mut O);

impl<O: Output + ?Sized> Output for DoubledMarks<'_, O> {
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        for (place, piece) in bytes.split(|byte| *byte == b'"').enumerate() {
            if place > 0 {
                self.0.write_bytes(b"\"\"")?;
            }
            self.0.write_bytes(piece)?;
        }
        Ok(())
    }
}

/// Only counts the quotation marks.
#[derive(Default)]
pub(super) struct Marks {
    pub(super) count: usize,
}

impl Output for Marks {
    #[inline]
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        self.count += count_marks(bytes);
        Ok(())
    }
}
