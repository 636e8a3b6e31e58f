//! How two reply codes differ, for people.

use core::fmt::{self, Display};

use super::differences::Differences;
use super::relation::relation;
use crate::layout::{Document, Html, Markdown, PlainText, Renderer};
use crate::tables::{CodeData, CommandData, LanguageData, MeaningData, MeaningWords};
use crate::vocabulary::Direction;
use crate::words::{Commands, Sentence, Subject};

/// What two reply codes have in common and what tells them apart, in one language.
///
/// The lower number always comes first, whatever the order asked for. Shown with [`Display`] it is plain text;
/// [`markdown`](Self::markdown) and [`html`](Self::html) give the same contents, and the getters give the parts.
/// Nothing is allocated.
///
/// ```
/// use ftpcodes::{Language, ReplyCode};
///
/// let comparison = ReplyCode::FileUnavailable.compare_in(ReplyCode::FileBusy, Language::En);
/// assert_eq!(comparison.lower(), 450);
/// assert!(comparison.to_string().contains("transient negative completion"));
/// ```
#[derive(Clone, Copy)]
pub struct Comparison {
    lower: &'static CodeData,
    higher: &'static CodeData,
    words: &'static LanguageData,
    commands: &'static [CommandData],
}

impl Comparison {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(
        one: &'static CodeData,
        other: &'static CodeData,
        words: &'static LanguageData,
        commands: &'static [CommandData],
    ) -> Self {
        let (lower, higher) = if one.number <= other.number { (one, other) } else { (other, one) };
        Self { lower, higher, words, commands }
    }

    /// The lower number.
    #[must_use]
    #[inline]
    pub const fn lower(&self) -> u16 {
        self.lower.number
    }

    /// The higher number.
    #[must_use]
    #[inline]
    pub const fn higher(&self) -> u16 {
        self.higher.number
    }

    /// BCP-47 tag of the language.
    #[must_use]
    #[inline]
    pub const fn language_tag(&self) -> &'static str {
        self.words.tag
    }

    /// Direction of the language's script.
    #[must_use]
    #[inline]
    pub const fn direction(&self) -> Direction {
        self.words.direction
    }

    /// Both numbers with their titles; one, when both are the same code.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Sentence {
        let templates = &self.words.templates;
        if !self.is_same() {
            return Sentence::new(templates.comparison, self.subject());
        }
        let title = self.words.meaning(self.lower.first_meaning()).title;
        Sentence::new(templates.labelled, Subject::Labelled { code: self.lower.number, title, words: title })
    }

    /// Which classes the two belong to.
    #[must_use]
    #[inline]
    pub const fn introduction(&self) -> Sentence {
        let templates = &self.words.templates;
        let pieces = match (self.is_same(), self.lower.number / 100 == self.higher.number / 100) {
            (true, _) => templates.same_code,
            (false, true) => templates.introduction_same_class,
            (false, false) => templates.introduction,
        };
        Sentence::new(pieces, self.subject())
    }

    /// What tells the two apart: what the class asks of the client, the field, whether to repeat the command, what
    /// happens to the connections, the standing of the code. Empty when both are the same code.
    #[must_use]
    #[inline]
    pub fn differences(&self) -> Differences {
        Differences::new(self.words, self.commands, self.lower, self.higher)
    }

    /// How the two relate: what confuses them, whether the same command gets both and in which order, and what their
    /// classes say; `None` when both are the same code.
    #[must_use]
    #[inline]
    pub fn relation(&self) -> Option<Sentence> {
        if self.is_same() { None } else { relation(self.words, self.commands, self.lower, self.higher) }
    }

    /// When to expect which: a sentence for each meaning that the spec has words on, the lower code first.
    #[inline]
    pub fn which(&self) -> impl Iterator<Item = Sentence> + Clone + use<> {
        self.labelled(|words| words.when)
    }

    /// What to do about each: a sentence for each meaning that the spec has words on, the lower code first.
    #[inline]
    pub fn what_to_do(&self) -> impl Iterator<Item = Sentence> + Clone + use<> {
        self.labelled(|words| words.fix)
    }

    /// The comparison as Markdown (CommonMark).
    #[must_use]
    #[inline]
    pub fn markdown(&self) -> impl Display + Clone + use<> {
        Markdown(*self)
    }

    /// The comparison as an HTML `article` with `lang` and `dir`; all text is escaped.
    #[must_use]
    #[inline]
    pub fn html(&self) -> impl Display + Clone + use<> {
        Html(*self)
    }

    #[inline]
    const fn subject(&self) -> Subject {
        Subject::Codes { words: self.words, lower: self.lower, higher: self.higher }
    }

    #[inline]
    const fn is_same(&self) -> bool {
        self.lower.number == self.higher.number
    }

    #[inline]
    fn codes(&self) -> impl Iterator<Item = &'static CodeData> + Clone + use<> {
        let higher = (!self.is_same()).then_some(self.higher);
        core::iter::once(self.lower).chain(higher)
    }

    #[inline]
    fn labelled(&self, pick: fn(&MeaningWords) -> &'static str) -> impl Iterator<Item = Sentence> + Clone + use<> {
        let words = self.words;
        self.codes().flat_map(move |code| {
            let label = move |meaning: &'static MeaningData| {
                let of_meaning = words.meaning(meaning);
                let subject = Subject::Labelled { code: code.number, title: of_meaning.title, words: pick(of_meaning) };
                let several = code.meanings.len() > 1;
                let pieces = if several { words.templates.labelled_meaning } else { words.templates.labelled };
                Sentence::new(pieces, subject)
            };
            let has_words = move |meaning: &&MeaningData| !pick(words.meaning(meaning)).is_empty();
            code.meanings.iter().filter(has_words).map(label)
        })
    }
}

impl Document for Comparison {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let labels = &self.words.labels;
        out.title(&self.title())?;
        out.heading(&labels.introduction)?;
        out.paragraph(&self.introduction())?;
        for code in self.codes() {
            code_heading(out, code, self.words)?;
            for meaning in code.meanings {
                if code.meanings.len() > 1 {
                    meaning_heading(out, meaning, self.words)?;
                }
                out.server_says(labels.server_says, code.number, meaning.text)?;
                let description = self.words.meaning(meaning).description;
                if !description.is_empty() {
                    out.paragraph(&description)?;
                }
            }
        }
        if let Some(relation) = self.relation() {
            out.heading(&labels.differences)?;
            list(out, true, self.differences())?;
            out.heading(&labels.relation)?;
            out.paragraph(&relation)?;
        }
        section(out, labels.which, self.which())?;
        section(out, labels.what_to_do, self.what_to_do())
    }
}

/// `426 Connection Closed` as the heading of a section.
#[inline]
fn code_heading(out: &mut dyn Renderer, code: &CodeData, words: &LanguageData) -> fmt::Result {
    out.heading(&format_args!("{} {}", code.number, words.meaning(code.first_meaning()).title))
}

/// `File Size (SIZE)` as the heading of one of several meanings.
#[inline]
fn meaning_heading(out: &mut dyn Renderer, meaning: &MeaningData, words: &LanguageData) -> fmt::Result {
    let commands = Commands { words, commands: meaning.commands };
    out.subheading(&format_args!("{}{}", words.meaning(meaning).title, words.bracketed(&commands)))
}

/// A list below its heading; neither where there are no items.
#[inline]
fn section(out: &mut dyn Renderer, heading: &str, items: impl Iterator<Item = Sentence> + Clone) -> fmt::Result {
    if items.clone().next().is_none() {
        return Ok(());
    }
    out.heading(&heading)?;
    list(out, false, items)
}

#[inline]
fn list(out: &mut dyn Renderer, numbered: bool, items: impl Iterator<Item = Sentence>) -> fmt::Result {
    out.begin_list(numbered)?;
    for item in items {
        out.item(&item)?;
    }
    out.end_list()
}

impl Display for Comparison {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlainText::new(*self).fmt(f)
    }
}

impl fmt::Debug for Comparison {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Comparison({} {}, {})", self.lower.number, self.higher.number, self.words.tag)
    }
}
