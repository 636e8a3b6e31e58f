//! Words between the marks of a language: brackets, quotation marks, and what keeps their direction apart.

use core::fmt::{self, Display};

use crate::tables::{LanguageData, Punctuation};
use crate::vocabulary::Direction;

/// First strong isolate, left-to-right isolate and the end of all isolates: the bidirectional algorithm (UAX #9) orders what
/// stands between them by itself, and it is one neutral thing to the words around.
const FIRST_STRONG: &str = "\u{2068}";
const LEFT_TO_RIGHT: &str = "\u{2066}";
/// What does so with a phrase, most of whose parts are isolated themselves, so that no letter of it tells the direction.
const RIGHT_TO_LEFT: &str = "\u{2067}";
const END: &str = "\u{2069}";
/// What a line begins with in a script from right to left, so that a Latin word in front does not turn it around.
const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";

/// Something between two marks.
#[derive(Clone, Copy)]
pub struct Marked<'a> {
    before: &'static str,
    text: &'a dyn Display,
    after: &'static str,
}

impl Marked<'_> {
    /// The same at the beginning of a line or a cell.
    #[must_use]
    #[inline]
    pub fn without_space(self) -> Self {
        Self { before: self.before.trim_start(), ..self }
    }
}

impl Display for Marked<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.before)?;
        self.text.fmt(f)?;
        f.write_str(self.after)
    }
}

impl Punctuation {
    /// The colon, and the space behind it, which a format may have to part.
    #[must_use]
    #[inline]
    pub fn parted_colon(&self) -> (&'static str, &'static str) {
        let colon = self.colon.trim_end();
        (colon, self.colon.strip_prefix(colon).unwrap_or_default())
    }

    /// The colon of a label in `**`: what stands inside of them, and what behind. In Markdown they end nothing between a
    /// mark and a letter, so that a colon without a space stands behind.
    #[must_use]
    #[inline]
    pub fn colon_of_bold(&self) -> (&'static str, &'static str) {
        let (colon, space) = self.parted_colon();
        if space.is_empty() { ("", colon) } else { (colon, space) }
    }
}

impl LanguageData {
    #[inline]
    fn is_right_to_left(&self) -> bool {
        matches!(self.direction, Direction::RightToLeft)
    }

    /// What begins each line of plain text: nothing, or a mark of the direction.
    #[must_use]
    #[inline]
    pub fn line_start(&self) -> &'static str {
        if self.is_right_to_left() { RIGHT_TO_LEFT_MARK } else { "" }
    }

    /// One thing of a list or in a sentence, whose letters may be of another script than those around it.
    #[must_use]
    #[inline]
    pub fn isolated<'a>(&self, text: &'a dyn Display) -> Marked<'a> {
        let (before, after) = if self.is_right_to_left() { (FIRST_STRONG, END) } else { ("", "") };
        Marked { before, text, after }
    }

    /// What stands around a list or another phrase that fills a place in a sentence.
    #[inline]
    pub(crate) fn phrase(&self) -> (&'static str, &'static str) {
        if self.is_right_to_left() { (RIGHT_TO_LEFT, END) } else { ("", "") }
    }

    /// The tags around such a thing in HTML; none where all has one direction.
    #[must_use]
    #[inline]
    pub fn isolation(&self) -> (&'static str, &'static str) {
        if self.is_right_to_left() { ("<bdi>", "</bdi>") } else { ("", "") }
    }

    /// What is Latin as a whole: a reply, the syntax of a command.
    #[must_use]
    #[inline]
    pub fn latin<'a>(&self, text: &'a dyn Display) -> Marked<'a> {
        let (before, after) = if self.is_right_to_left() { (LEFT_TO_RIGHT, END) } else { ("", "") };
        Marked { before, text, after }
    }

    /// ` (words)`, with the space in front.
    #[must_use]
    #[inline]
    pub fn bracketed<'a>(&self, text: &'a dyn Display) -> Marked<'a> {
        Marked { before: self.punctuation.open, text, after: self.punctuation.close }
    }

    /// Words as the language quotes them.
    #[must_use]
    #[inline]
    pub fn quoted<'a>(&self, text: &'a dyn Display) -> Marked<'a> {
        Marked { before: self.punctuation.open_quote, text, after: self.punctuation.close_quote }
    }
}
