//! HTML: one `article` with the language and its direction, every text escaped.

use core::fmt::{self, Display, Formatter, Write};

use super::escape::EscapeHtml;
use super::inline::PageName;
use super::{Column, Document, Inline, InlineWriter, Renderer, Rows};
use crate::evidence::Source;
use crate::tables::LanguageData;

/// Shows a document as HTML, without a line break after the last line.
#[derive(Clone)]
pub struct Html<D>(pub D);

impl<D: Document> Display for Html<D> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.0.words();
        f.write_str("<article lang=\"")?;
        EscapeHtml(f).write_str(words.tag)?;
        writeln!(f, "\" dir=\"{}\">", words.direction.as_str())?;
        self.0.write(&mut Tagged { out: f, words, list: "ul" })?;
        f.write_str("</article>")
    }
}

struct Tagged<'a, 'b> {
    out: &'a mut Formatter<'b>,
    words: &'static LanguageData,
    /// Element of the list that is open.
    list: &'static str,
}

impl Tagged<'_, '_> {
    #[inline]
    fn escaped(&mut self, text: &dyn Display) -> fmt::Result {
        write!(EscapeHtml(self.out), "{text}")
    }

    #[inline]
    fn element(&mut self, name: &str, text: &dyn Inline) -> fmt::Result {
        self.cell(name, text)?;
        self.out.write_char('\n')
    }

    #[inline]
    fn cell(&mut self, name: &str, text: &dyn Inline) -> fmt::Result {
        write!(self.out, "<{name}>")?;
        text.write(self)?;
        write!(self.out, "</{name}>")
    }

    #[inline]
    fn link(&mut self, address: &dyn Display, shown: &dyn Display) -> fmt::Result {
        self.out.write_str("<a href=\"")?;
        self.escaped(address)?;
        self.out.write_str("\">")?;
        self.isolated(shown)?;
        self.out.write_str("</a>")
    }

    /// What may be of another direction than the text around it.
    #[inline]
    fn isolated(&mut self, text: &dyn Display) -> fmt::Result {
        let (open, close) = self.words.isolation();
        self.out.write_str(open)?;
        self.escaped(text)?;
        self.out.write_str(close)
    }

    #[inline]
    fn label(&mut self, label: &str) -> fmt::Result {
        self.out.write_str("<p><b>")?;
        self.escaped(&label)?;
        let (colon, space) = self.words.punctuation.parted_colon();
        write!(self.out, "{colon}</b>{space}")
    }
}

impl InlineWriter for Tagged<'_, '_> {
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
        self.link(&format_args!("{number}.html"), &number)
    }

    #[inline]
    fn pair(&mut self, lower: u16, higher: u16) -> fmt::Result {
        self.link(&format_args!("{lower}-{higher}.html"), &format_args!("{lower}/{higher}"))
    }

    #[inline]
    fn command(&mut self, verb: &str, shown: &str) -> fmt::Result {
        self.link(&format_args!("{}.html", PageName(verb)), &shown)
    }

    #[inline]
    fn english(&mut self, text: &str) -> fmt::Result {
        self.out.write_str("<span lang=\"en\" dir=\"ltr\">")?;
        self.escaped(&text)?;
        self.out.write_str("</span>")
    }

    #[inline]
    fn document(&mut self, name: &str) -> fmt::Result {
        self.isolated(&name)
    }

    #[inline]
    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.link(&format_args!("trouble-{id}.html"), &id)
    }

    #[inline]
    fn see_code(&mut self, number: u16) -> fmt::Result {
        self.code(number)?;
        self.out.write_str(self.words.punctuation.colon)
    }
}

impl Renderer for Tagged<'_, '_> {
    #[inline]
    fn title(&mut self, text: &dyn Display) -> fmt::Result {
        self.element("h1", &text)
    }

    #[inline]
    fn heading(&mut self, text: &dyn Display) -> fmt::Result {
        self.element("h2", &text)
    }

    #[inline]
    fn subheading(&mut self, text: &dyn Display) -> fmt::Result {
        self.element("h3", &text)
    }

    #[inline]
    fn paragraph(&mut self, text: &dyn Inline) -> fmt::Result {
        self.element("p", text)
    }

    #[inline]
    fn field(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        self.label(label)?;
        value.write(self)?;
        self.out.write_str("</p>\n")
    }

    #[inline]
    fn server_says(&mut self, label: &str, code: u16, text: &str) -> fmt::Result {
        self.label(label)?;
        write!(self.out, "<samp lang=\"en\" dir=\"ltr\">{code} ")?;
        self.escaped(&text)?;
        self.out.write_str("</samp></p>\n")
    }

    #[inline]
    fn verbatim(&mut self, label: &str, text: &str) -> fmt::Result {
        self.label(label)?;
        self.out.write_str("<code lang=\"en\" dir=\"ltr\">")?;
        self.escaped(&text)?;
        self.out.write_str("</code></p>\n")
    }

    #[inline]
    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result {
        self.out.write_str("<table>\n<tr>")?;
        for column in columns.iter().filter(|column| column.in_markup()) {
            self.cell("th", &column.head)?;
        }
        self.out.write_str("</tr>\n")?;
        rows.each(&mut |cells| {
            self.out.write_str("<tr>")?;
            for (_, cell) in columns.iter().zip(cells).filter(|(column, _)| column.in_markup()) {
                self.cell("td", *cell)?;
            }
            self.out.write_str("</tr>\n")
        })?;
        self.out.write_str("</table>\n")
    }

    #[inline]
    fn begin_list(&mut self, numbered: bool) -> fmt::Result {
        self.list = if numbered { "ol" } else { "ul" };
        writeln!(self.out, "<{}>", self.list)
    }

    #[inline]
    fn item(&mut self, text: &dyn Inline) -> fmt::Result {
        self.element("li", text)
    }

    #[inline]
    fn end_list(&mut self) -> fmt::Result {
        writeln!(self.out, "</{}>", self.list)
    }
}
