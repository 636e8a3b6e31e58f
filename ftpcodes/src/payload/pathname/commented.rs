//! A path name with words behind it.

use core::fmt::Display;

use super::Pathname;
use crate::payload::marks::{DoubledMarks, Marks};
use crate::wire::{Output, Text, WriteError};

/// A path name and words.
pub(super) struct Commented<'a, C>(pub(super) Pathname<'a>, pub(super) C);

impl<C> crate::checked::demanded::WritesPathname for Commented<'_, C> {}

impl<C: Display> Text for Commented<'_, C> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.0.write_text(out)?;
        out.write_bytes(b" ")?;
        let mut marks = Marks::default();
        self.1.write_text(&mut marks)?;
        if marks.count.is_multiple_of(2) { self.1.write_text(out) } else { self.1.write_text(&mut DoubledMarks(out)) }
    }
}
