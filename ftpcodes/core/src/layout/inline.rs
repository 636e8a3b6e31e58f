//! What stands inside a line: text, and what a format may make a link of.

use core::fmt::{self, Display};

use crate::evidence::Source;

/// Something that stands inside a line. All that can be shown is text.
pub trait Inline {
    /// Hands its parts over, in order; every time the same ones.
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result;
}

impl<T: Display> Inline for T {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.text(self)
    }
}

/// A line as a format writes it. Every text that it is given is plain; escaping is its own task.
pub trait InlineWriter {
    /// Text as it is.
    fn text(&mut self, text: &dyn Display) -> fmt::Result;

    /// A source, as the language of the document writes it.
    #[inline]
    fn source(&mut self, _source: &Source, shown: &dyn Display) -> fmt::Result {
        self.text(shown)
    }

    /// A code by its number.
    #[inline]
    fn code(&mut self, number: u16) -> fmt::Result {
        self.text(&number)
    }

    /// A comparison of two codes.
    #[inline]
    fn pair(&mut self, lower: u16, higher: u16) -> fmt::Result {
        self.text(&format_args!("{lower}/{higher}"))
    }

    /// A command, as the language of the document names it.
    #[inline]
    fn command(&mut self, _verb: &str, shown: &str) -> fmt::Result {
        self.text(&shown)
    }

    /// A document by its name.
    #[inline]
    fn document(&mut self, name: &str) -> fmt::Result {
        self.text(&name)
    }

    /// English in a text that is in another language.
    #[inline]
    fn english(&mut self, text: &str) -> fmt::Result {
        self.text(&text)
    }

    /// A trouble by its id.
    #[inline]
    fn trouble(&mut self, id: &str) -> fmt::Result {
        self.text(&id)
    }

    /// The class of a number.
    #[inline]
    fn class(&mut self, _number: u16, shown: &dyn Display) -> fmt::Result {
        self.text(shown)
    }

    /// The group of a second digit.
    #[inline]
    fn group(&mut self, _digit: u8, shown: &dyn Display) -> fmt::Result {
        self.text(shown)
    }

    /// A code that the text behind it names anyway: a link before it where there are links, otherwise nothing.
    #[inline]
    fn see_code(&mut self, _number: u16) -> fmt::Result {
        Ok(())
    }
}

/// The name of the page of a command, without an ending: pages are named after what they explain, and link each other
/// as files of one folder.
pub(super) struct PageName<'a>(pub(super) &'a str);

impl Display for PageName<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.0.split(' ').enumerate() {
            let separator = if index == 0 { "" } else { "-" };
            write!(f, "{separator}{word}")?;
        }
        Ok(())
    }
}
