//! All that the registry says about one trouble, and the list of all of them, for people.

use core::fmt::{self, Display};

use super::links::{Sources, write_list, write_verbs};
use crate::layout::{Column, Document, Html, Inline, InlineWriter, Markdown, PlainText, Renderer, Rows};
use crate::tables::{LanguageData, TroubleWords};

/// All that the registry says about one trouble, in one language.
///
/// Shown with [`Display`] it is plain text; [`markdown`](Self::markdown) and [`html`](Self::html) give the same
/// contents.
///
/// ```
/// # #[cfg(feature = "troubles")] {
/// use ftpcodes::{Language, Trouble};
///
/// let page = Trouble::PasvPrivateAddress.explain_in(Language::En).to_string();
/// assert!(page.contains("Trouble: pasv-private-address"));
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct TroublePage {
    trouble: &'static TroubleWords,
    words: &'static LanguageData,
}

impl TroublePage {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(trouble: &'static TroubleWords, words: &'static LanguageData) -> Self {
        Self { trouble, words }
    }

    /// The id of the trouble that is explained.
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        self.trouble.data.id
    }

    /// The page as Markdown (CommonMark).
    #[must_use]
    #[inline]
    pub fn markdown(&self) -> impl Display + Clone + use<> {
        Markdown(*self)
    }

    /// The page as an HTML `article` with `lang` and `dir`; all text is escaped.
    #[must_use]
    #[inline]
    pub fn html(&self) -> impl Display + Clone + use<> {
        Html(*self)
    }

    #[inline]
    fn write_facts(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Self { trouble, words } = *self;
        let (labels, data) = (&words.labels, trouble.data);
        out.fact(labels.trouble, &data.id)?;
        out.fact(labels.strength, &words.strength(data.strength))?;
        if !data.codes.is_empty() {
            out.field(labels.codes, &Codes(words, data.codes))?;
        }
        if !data.commands.is_empty() {
            out.field(labels.all_commands, &Verbs { words, verbs: data.commands })?;
        }
        Ok(())
    }
}

impl Document for TroublePage {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Self { trouble, words } = *self;
        let labels = &words.labels;
        out.title(&trouble.title)?;
        self.write_facts(out)?;
        for (heading, text) in [
            (labels.cause, trouble.cause),
            (labels.remedy_user, trouble.user),
            (labels.remedy_operator, trouble.operator),
            (labels.remedy_author, trouble.author),
        ] {
            out.heading(&heading)?;
            out.paragraph(&text)?;
        }
        match trouble.data.sources {
            [] => Ok(()),
            sources => {
                out.heading(&labels.sources)?;
                out.paragraph(&Sources { words, sources })
            }
        }
    }
}

/// Codes by their numbers, with commas.
struct Codes(&'static LanguageData, &'static [u16]);

impl Inline for Codes {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        write_list(self.1, self.0.punctuation.comma, out, |number, out| out.code(*number))
    }
}

struct Verbs {
    words: &'static LanguageData,
    verbs: &'static [&'static str],
}

impl Inline for Verbs {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        write_verbs(self.words, self.verbs.iter().copied(), out)
    }
}

impl Display for TroublePage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlainText::new(*self).fmt(f)
    }
}

impl fmt::Debug for TroublePage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TroublePage({}, {})", self.trouble.data.id, self.words.tag)
    }
}

/// All troubles of a registry by id and title.
#[derive(Clone, Copy)]
pub struct TroubleList(&'static LanguageData);

impl TroubleList {
    /// The page of the troubles that this language has words about.
    #[must_use]
    #[inline]
    pub const fn new(words: &'static LanguageData) -> Self {
        Self(words)
    }
}

impl Document for TroubleList {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.0
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let labels = &self.0.labels;
        out.title(&labels.troubles)?;
        out.table(&[Column::new(labels.trouble), Column::new(labels.title)], self)
    }
}

impl Rows for TroubleList {
    #[inline]
    fn each(&self, row: &mut dyn FnMut(&[&dyn Inline]) -> fmt::Result) -> fmt::Result {
        self.0.troubles.iter().try_for_each(|trouble| row(&[&TroubleLink(trouble.data.id), &trouble.title]))
    }
}

/// A trouble by its id.
struct TroubleLink(&'static str);

impl Inline for TroubleLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.trouble(self.0)
    }
}
