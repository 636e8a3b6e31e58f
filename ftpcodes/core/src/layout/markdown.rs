//! CommonMark.

use core::fmt::{self, Display, Formatter, Write};

use super::escape::EscapeMarkdown;
use super::inline::PageName;
use super::{Column, Document, Inline, InlineWriter, Renderer, Rows};
use crate::evidence::Source;
use crate::tables::LanguageData;

/// Shows a document as Markdown, without a line break after the last line.
#[derive(Clone)]
pub struct Markdown<D>(pub D);

impl<D: Document> Display for Markdown<D> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.write(&mut Marked { out: f, words: self.0.words(), number: None })
    }
}

struct Marked<'a, 'b> {
    out: &'a mut Formatter<'b>,
    words: &'static LanguageData,
    /// Number of the next item, in a numbered list.
    number: Option<u32>,
}

impl Marked<'_, '_> {
    #[inline]
    fn isolated(&mut self, text: &dyn Display) -> fmt::Result {
        let words = self.words;
        self.escaped(&words.isolated(text))
    }

    #[inline]
    fn escaped(&mut self, text: &dyn Display) -> fmt::Result {
        write!(EscapeMarkdown(self.out), "{text}")
    }

    #[inline]
    fn label(&mut self, label: &str) -> fmt::Result {
        let (colon, behind) = self.words.punctuation.colon_of_bold();
        self.out.write_str("\n\n**")?;
        self.escaped(&label)?;
        write!(self.out, "{colon}**{behind}")
    }

    #[inline]
    fn fenced(&mut self, label: &str, text: &str, shown: &dyn Display) -> fmt::Result {
        self.label(label)?;
        // A fence is longer than any run of backticks that it holds, and stands apart from it.
        let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
        let pad = if longest > 0 { " " } else { "" };
        (0..=longest).try_for_each(|_| self.out.write_char('`'))?;
        write!(self.out, "{pad}{}{pad}", self.words.latin(shown))?;
        (0..=longest).try_for_each(|_| self.out.write_char('`'))
    }

    // No address of a source or a page holds what would end it here: a space, a bracket.
    #[inline]
    fn link(&mut self, address: &dyn Display, shown: &dyn Display) -> fmt::Result {
        self.out.write_str("[")?;
        self.isolated(shown)?;
        write!(self.out, "]({address})")
    }

    #[inline]
    fn cell(&mut self, text: &dyn Inline) -> fmt::Result {
        self.out.write_str(" ")?;
        text.write(self)?;
        self.out.write_str(" |")
    }
}

impl InlineWriter for Marked<'_, '_> {
    #[inline]
    fn text(&mut self, text: &dyn Display) -> fmt::Result {
        self.escaped(text)
    }

    #[inline]
    fn source(&mut self, source: &Source, shown: &dyn Display) -> fmt::Result {
        match source.url() {
            Some(url) => self.link(&url, shown),
            None => self.isolated(shown),
        }
    }

    #[inline]
    fn code(&mut self, number: u16) -> fmt::Result {
        self.link(&format_args!("{number}.md"), &number)
    }

    #[inline]
    fn pair(&mut self, lower: u16, higher: u16) -> fmt::Result {
        self.link(&format_args!("{lower}-{higher}.md"), &format_args!("{lower}/{higher}"))
    }

    #[inline]
    fn command(&mut self, verb: &str, shown: &str) -> fmt::Result {
        self.link(&format_args!("{}.md", PageName(verb)), &shown)
    }

    #[inline]
    fn english(&mut self, text: &str) -> fmt::Result {
        let words = self.words;
        self.escaped(&words.latin(&text))
    }

    #[inline]
    fn document(&mut self, name: &str) -> fmt::Result {
        self.isolated(&name)
    }

    #[inline]
    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.link(&format_args!("trouble-{id}.md"), &id)
    }

    #[inline]
    fn see_code(&mut self, number: u16) -> fmt::Result {
        self.code(number)?;
        self.out.write_str(self.words.punctuation.colon)
    }
}

impl Renderer for Marked<'_, '_> {
    #[inline]
    fn title(&mut self, text: &dyn Display) -> fmt::Result {
        self.out.write_str("# ")?;
        self.escaped(text)
    }

    #[inline]
    fn heading(&mut self, text: &dyn Display) -> fmt::Result {
        self.out.write_str("\n\n## ")?;
        self.escaped(text)
    }

    #[inline]
    fn subheading(&mut self, text: &dyn Display) -> fmt::Result {
        self.out.write_str("\n\n### ")?;
        self.escaped(text)
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn Inline) -> fmt::Result {
        self.out.write_str("\n\n")?;
        text.write(self)
    }

    #[inline]
    fn field(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        self.label(label)?;
        value.write(self)
    }

    #[inline]
    fn server_says(&mut self, label: &str, code: u16, text: &str) -> fmt::Result {
        self.fenced(label, text, &format_args!("{code} {text}"))
    }

    #[inline]
    fn verbatim(&mut self, label: &str, text: &str) -> fmt::Result {
        self.fenced(label, text, &text)
    }

    #[inline]
    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result {
        let shown = columns.iter().filter(|column| column.in_markup());
        self.out.write_str("\n\n|")?;
        for column in shown.clone() {
            self.cell(&column.head)?;
        }
        self.out.write_str("\n|")?;
        for _ in shown {
            self.out.write_str("---|")?;
        }
        rows.each(&mut |cells| {
            self.out.write_str("\n|")?;
            for (_, cell) in columns.iter().zip(cells).filter(|(column, _)| column.in_markup()) {
                self.cell(*cell)?;
            }
            Ok(())
        })
    }

    #[inline]
    fn begin_list(&mut self, numbered: bool) -> fmt::Result {
        self.number = numbered.then_some(1);
        self.out.write_str("\n")
    }

    #[inline]
    fn item(&mut self, text: &dyn Inline) -> fmt::Result {
        match &mut self.number {
            Some(number) => {
                write!(self.out, "\n{number}. ")?;
                *number += 1;
            }
            None => self.out.write_str("\n- ")?,
        }
        text.write(self)
    }

    #[inline]
    fn end_list(&mut self) -> fmt::Result {
        self.number = None;
        Ok(())
    }
}
