//! Tables: what a document says of them, whatever the format.

use core::fmt::{self, Display, Write};

use super::inline::{Inline, InlineWriter};
use super::width::Width;

/// A column of a table.
#[derive(Clone, Copy)]
pub struct Column {
    pub(crate) head: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Whole,
    Remark,
    RemarkInText,
    NotInText,
}

impl Column {
    /// A column in every format.
    #[inline]
    pub(crate) const fn new(head: &'static str) -> Self {
        Self { head, kind: Kind::Whole }
    }

    /// A remark on the column before, which stands right behind it in plain text.
    #[inline]
    pub(crate) const fn remark(head: &'static str) -> Self {
        Self { head, kind: Kind::Remark }
    }

    /// A remark that only plain text has, because another column says more.
    #[inline]
    pub(crate) const fn remark_in_text() -> Self {
        Self { head: "", kind: Kind::RemarkInText }
    }

    /// A column that is too wide for plain text.
    #[inline]
    pub(crate) const fn not_in_text(head: &'static str) -> Self {
        Self { head, kind: Kind::NotInText }
    }

    #[inline]
    pub(crate) fn in_text(&self) -> bool {
        self.kind != Kind::NotInText
    }

    /// What stands above the column.
    #[inline]
    #[must_use]
    pub fn head(&self) -> &'static str {
        self.head
    }

    /// Whether formats with columns of their own have it.
    #[inline]
    #[must_use]
    pub fn in_markup(&self) -> bool {
        self.kind != Kind::RemarkInText
    }

    #[inline]
    pub(crate) fn is_remark(&self) -> bool {
        matches!(self.kind, Kind::Remark | Kind::RemarkInText)
    }
}

/// The rows of a table: a cell for each column.
pub trait Rows {
    /// Hands each row over, in order; every time the same ones.
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result;
}

/// How many columns of the screen a cell takes.
#[inline]
pub(crate) fn width_of(cell: &dyn Inline, width: Width) -> usize {
    struct Count(usize, Width);

    impl Write for Count {
        #[inline]
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += (self.1)(text);
            Ok(())
        }
    }

    impl InlineWriter for Count {
        #[inline]
        fn text(&mut self, text: &dyn Display) -> fmt::Result {
            write!(self, "{text}")
        }
    }

    let mut count = Count(0, width);
    // Counting does not fail, and no text of the registry does.
    let _ = cell.write(&mut count);
    count.0
}

/// No table here has more columns.
const MOST_COLUMNS: usize = 8;

/// The width of the widest cell of each column.
#[inline]
pub(crate) fn widths(rows: &dyn Rows, width: Width) -> [usize; MOST_COLUMNS] {
    let mut widest = [0; MOST_COLUMNS];
    // The closure does not fail, so nothing does.
    let _ = rows.each(&mut |cells| {
        for (widest, cell) in widest.iter_mut().zip(cells) {
            *widest = width_of(*cell, width).max(*widest);
        }
        Ok(())
    });
    widest
}
