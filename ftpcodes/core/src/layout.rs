//! The layout of what is said about codes and commands, apart from what stands in it.

mod escape;
mod html;
mod inline;
mod markdown;
mod table;
mod text;
mod width;

use core::fmt::{self, Display};

pub use html::Html;
pub use inline::{Inline, InlineWriter};
pub use markdown::Markdown;
pub use table::{Column, Rows};
pub use text::PlainText;
pub use width::{CLOSING, Width, width};

use crate::tables::LanguageData;

/// Something that can be laid out: it names its parts in order, and knows no format.
pub trait Document {
    /// The language that it is written in.
    fn words(&self) -> &'static LanguageData;
    /// Hands its parts over, in order.
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result;
}

impl<D: Document + ?Sized> Document for &D {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        (**self).words()
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        (**self).write(out)
    }
}

/// A format. Every text that it is given is plain; escaping is its own task.
pub trait Renderer {
    /// The title of the whole document.
    fn title(&mut self, text: &dyn Display) -> fmt::Result;
    /// The heading of a section.
    fn heading(&mut self, text: &dyn Display) -> fmt::Result;
    /// A heading below that.
    fn subheading(&mut self, text: &dyn Display) -> fmt::Result;
    /// A paragraph.
    fn paragraph(&mut self, text: &dyn Inline) -> fmt::Result;
    /// A label and a value on one line.
    fn field(&mut self, label: &str, value: &dyn Inline) -> fmt::Result;
    /// A label and a short value, beside others of its kind where a format has room for that.
    #[inline]
    fn fact(&mut self, label: &str, value: &dyn Inline) -> fmt::Result {
        self.field(label, value)
    }
    /// What a server writes on the wire, in English whatever the language of the document.
    fn server_says(&mut self, label: &str, code: u16, text: &str) -> fmt::Result;
    /// A label and what stands on the wire in these very characters.
    fn verbatim(&mut self, label: &str, text: &str) -> fmt::Result;
    /// A table.
    fn table(&mut self, columns: &[Column], rows: &dyn Rows) -> fmt::Result;
    /// Begins a list.
    fn begin_list(&mut self, numbered: bool) -> fmt::Result;
    /// An item of the list that is open.
    fn item(&mut self, text: &dyn Inline) -> fmt::Result;
    /// Ends the list.
    fn end_list(&mut self) -> fmt::Result;
}
