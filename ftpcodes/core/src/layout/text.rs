//! Plain text: headings on lines of their own, a blank line between sections, no line breaks inside a paragraph.

use core::fmt::{self, Display, Formatter};

use super::table::{width_of, widths};
use super::width::{Width, width};
use super::{Column, Document, Inline, InlineWriter, Renderer, Rows};
use crate::evidence::Source;
use crate::tables::LanguageData;

/// Shows a document as plain text, without a line break after the last line.
#[derive(Clone)]
pub struct PlainText<D> {
    document: D,
    width: Width,
}

impl<D: Document> PlainText<D> {
    /// Columns of tables stand below each other on a screen where text takes the columns that [`width`] tells.
    #[inline]
    pub fn new(document: D) -> Self {
        Self::with_width(document, width)
    }

    /// Columns stand below each other where text takes the columns that `width` tells.
    #[inline]
    pub fn with_width(document: D, width: Width) -> Self {
        Self { document, width }
    }
}

impl<D: Document> Display for PlainText<D> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.document.words();
        self.document.write(&mut Text { out: f, words, width: self.width, number: None })
    }
}

struct Text<'a, 'b> {
    out: &'a mut Formatter<'b>,
    words: &'static LanguageData,
    width: Width,
    /// Number of the next item, in a numbered list.
    number: Option<u32>,
}

impl InlineWriter for Text<'_, '_> {
    #[inline]
    fn text(&mut self, text: &dyn Display) -> fmt::Result {
        write!(self.out, "{text}")
    }

    #[inline]
    fn source(&mut self, _: &Source, shown: &dyn Display) -> fmt::Result {
        self.isolated(shown)
    }

    #[inline]
    fn code(&mut self, number: u16) -> fmt::Result {
        self.isolated(&number)
    }

    #[inline]
    fn command(&mut self, _: &str, shown: &str) -> fmt::Result {
        self.isolated(&shown)
    }

    #[inline]
    fn english(&mut self, text: &str) -> fmt::Result {
        self.words.latin(&text).fmt(self.out)
    }

    #[inline]
    fn document(&mut self, name: &str) -> fmt::Result {
        self.isolated(&name)
    }

    #[inline]
    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.isolated(&id)
    }
}

impl Text<'_, '_> {
    #[inline]
    fn isolated(&mut self, text: &dyn Display) -> fmt::Result {
        self.words.isolated(text).fmt(self.out)
    }

    /// A new line, as far as where its words begin.
    #[inline]
    fn line(&mut self, before: &str) -> fmt::Result {
        write!(self.out, "\n{}{before}", self.words.line_start())
    }
}

impl Renderer for Text<'_, '_> {
    #[inline]
    fn title(&mut self, text: &dyn Display) -> fmt::Result {
        write!(self.out, "{}{text}", self.words.line_start())
    }

    #[inline]
    fn heading(&mut self, text: &dyn Display) -> fmt::Result {
        self.out.write_str("\n")?;
        self.line("")?;
        text.fmt(self.out)
    }

    #[inline]
    fn subheading(&mut self, text: &dyn Display) -> fmt::Result {
        self.out.write_str("\n")?;
        self.line("  ")?;
        text.fmt(self.out)
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn Inline) -> fmt::Result {
        self.line("  ")?;
        text.write(self)
    }

    #[inline]
    fn field(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        self.line("  ")?;
        write!(self.out, "{label}{}", self.words.punctuation.colon)?;
        value.write(self)
    }

    #[inline]
    fn server_says(&mut self, label: &str, code: u16, text: &str) -> fmt::Result {
        let words = self.words;
        self.field(label, &words.quoted(&words.latin(&format_args!("{code} {text}"))))
    }

    #[inline]
    fn verbatim(&mut self, label: &str, text: &str) -> fmt::Result {
        let words = self.words;
        self.field(label, &words.latin(&text))
    }

    // Without the heads: what the columns are shows. A remark belongs to the cell before it, and is not aligned.
    #[inline]
    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result {
        let widths = widths(rows, self.width);
        rows.each(&mut |cells| {
            self.line("  ")?;
            let mut missing = 0;
            for ((column, cell), widest) in columns.iter().zip(cells).zip(widths) {
                let taken = width_of(*cell, self.width);
                if !column.in_text() || taken == 0 {
                    continue;
                }
                let gap = if column.is_remark() { 1 } else { missing };
                write!(self.out, "{:gap$}", "")?;
                cell.write(self)?;
                missing = widest.saturating_sub(taken) + 2;
            }
            Ok(())
        })
    }

    #[inline]
    fn begin_list(&mut self, numbered: bool) -> fmt::Result {
        self.number = numbered.then_some(1);
        Ok(())
    }

    #[inline]
    fn item(&mut self, text: &dyn Inline) -> fmt::Result {
        match &mut self.number {
            Some(number) => {
                write!(self.out, "\n{}  {number}. ", self.words.line_start())?;
                *number += 1;
            }
            None => self.line("  - ")?,
        }
        text.write(self)
    }

    #[inline]
    fn end_list(&mut self) -> fmt::Result {
        self.number = None;
        Ok(())
    }
}
