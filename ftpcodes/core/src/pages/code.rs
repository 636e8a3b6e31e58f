//! All that the registry says about one code, for people.

use core::fmt::{self, Display};

use super::links::{ClassLink, GroupLink, Selecting, Sources, write_verbs};
use super::troubles::write_troubles;
use crate::layout::{Document, Html, Inline, InlineWriter, Markdown, PlainText, Renderer};
use crate::tables::{CodeData, CommandData, ConfusionWords, LanguageData, MeaningData, MeaningWords, Place};
use crate::vocabulary::Basis;
use crate::words::{Sentence, Subject};

/// All that the registry says about one reply code, in one language.
///
/// Shown with [`Display`] it is plain text; [`markdown`](Self::markdown) and [`html`](Self::html) give the same
/// contents.
///
/// ```
/// use ftpcodes::{Language, ReplyCode};
///
/// let page = ReplyCode::ConnectionClosed.explain_in(Language::En).to_string();
/// assert!(page.starts_with("426 Connection Closed"));
/// assert!(page.contains("The server says: \"426 Connection closed; transfer aborted.\""));
/// ```
#[derive(Clone, Copy)]
pub struct CodePage {
    code: &'static CodeData,
    words: &'static LanguageData,
    commands: &'static [CommandData],
}

impl CodePage {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(
        code: &'static CodeData,
        words: &'static LanguageData,
        commands: &'static [CommandData],
    ) -> Self {
        Self { code, words, commands }
    }

    /// The code that is explained.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> u16 {
        self.code.number
    }

    /// The explanation as Markdown (CommonMark).
    #[must_use]
    #[inline]
    pub fn markdown(&self) -> impl Display + Clone + use<> {
        Markdown(*self)
    }

    /// The explanation as an HTML `article` with `lang` and `dir`; all text is escaped.
    #[must_use]
    #[inline]
    pub fn html(&self) -> impl Display + Clone + use<> {
        Html(*self)
    }

    #[inline]
    fn write_facts(&self, out: &mut dyn Renderer) -> fmt::Result {
        let Self { code, words, .. } = self;
        let labels = &words.labels;
        if let Some(class) = words.class(code.number) {
            out.fact(labels.class, &ClassLink(words, code.number, class))?;
        }
        if let Some(group) = words.group(code) {
            out.fact(labels.group, &GroupLink(words, group))?;
        }
        out.fact(labels.status, &words.status(code.status))?;
        if code.older_numbering {
            out.paragraph(&Sentence::new(words.templates.older_numbering, Subject::Number(code.number.into())))?;
        }
        self.write_commands(out)
    }

    /// Which commands get the code, and at which point.
    #[inline]
    fn write_commands(&self, out: &mut dyn Renderer) -> fmt::Result {
        let labels = &self.words.labels;
        let number = self.code.number;
        if self.commands.iter().flat_map(|command| command.general).any(|reply| reply.code == number) {
            out.paragraph(&labels.answers_any_command)?;
        }
        let documented: fn(Basis) -> bool = Basis::is_documented;
        let observed = |basis| basis == Basis::Observed;
        let reported = |basis| basis == Basis::Reported;
        // What documents allow at one place must not hide what servers do at another.
        for (label, place, counts) in [
            (labels.answers_first, Place::First, documented),
            (labels.answers_later, Place::Later, documented),
            (labels.answers_observed, Place::First, observed),
            (labels.answers_observed_later, Place::Later, observed),
            (labels.answers_reported, Place::First, reported),
            (labels.answers_reported_later, Place::Later, reported),
        ] {
            let getters = Getters { words: self.words, commands: self.commands, number, place, counts };
            if getters.all().next().is_some() {
                out.field(label, &getters)?;
            }
        }
        Ok(())
    }

    #[inline]
    fn write_meaning(&self, out: &mut dyn Renderer, meaning: &'static MeaningData) -> fmt::Result {
        let Self { code, words, commands } = self;
        let labels = &words.labels;
        let of_meaning = words.meaning(meaning);
        if code.meanings.len() > 1 {
            out.heading(&of_meaning.title)?;
            out.field(labels.commands, &Selecting { words, selecting: meaning.commands, commands })?;
            if meaning.status != code.status {
                out.field(labels.status, &words.status(meaning.status))?;
            }
        }
        out.server_says(labels.server_says, code.number, meaning.text)?;
        // A spec may leave out its words.
        let MeaningWords { title: _, description, when, fix } = of_meaning;
        for (label, text) in [(labels.meaning, description), (labels.when, when), (labels.fix, fix)] {
            if !text.is_empty() {
                out.field(label, &text)?;
            }
        }
        match meaning.sources {
            [] => Ok(()),
            sources => out.field(labels.sources, &Sources { words, sources }),
        }
    }

    #[inline]
    fn confused_with(&self) -> impl Iterator<Item = Confused> + Clone + use<> {
        let number = self.code.number;
        let pairs = self.words.confusions.iter().filter(move |pair| pair.lower == number || pair.higher == number);
        pairs.map(move |pair| Confused { number, pair })
    }
}

impl Document for CodePage {
    #[inline]
    fn words(&self) -> &'static LanguageData {
        self.words
    }

    #[inline]
    fn write(&self, out: &mut dyn Renderer) -> fmt::Result {
        let first = self.words.meaning(self.code.first_meaning());
        out.title(&format_args!("{} {}", self.code.number, first.title))?;
        self.write_facts(out)?;
        for meaning in self.code.meanings {
            self.write_meaning(out, meaning)?;
        }
        if self.confused_with().next().is_some() {
            out.heading(&self.words.labels.confused_with)?;
            out.begin_list(false)?;
            for confused in self.confused_with() {
                out.item(&confused)?;
            }
            out.end_list()?;
        }
        write_troubles(self.words, |trouble| trouble.codes.contains(&self.code.number), out)
    }
}

/// The commands that list a code at a place, on a basis that counts.
struct Getters {
    words: &'static LanguageData,
    commands: &'static [CommandData],
    number: u16,
    place: Place,
    counts: fn(Basis) -> bool,
}

impl Getters {
    #[inline]
    fn all(&self) -> impl Iterator<Item = &'static CommandData> {
        let Self { commands, number, place, counts, .. } = *self;
        commands.iter().filter(move |command| command.bases(number, place).any(counts))
    }
}

impl Inline for Getters {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        write_verbs(self.words, self.all().map(|command| command.verb), out)
    }
}

/// What tells a code from another one.
#[derive(Clone, Copy)]
struct Confused {
    number: u16,
    pair: &'static ConfusionWords,
}

impl Inline for Confused {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let ConfusionWords { lower, higher, difference } = self.pair;
        out.see_code(if *lower == self.number { *higher } else { *lower })?;
        out.text(difference)
    }
}

impl Display for CodePage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlainText::new(*self).fmt(f)
    }
}

impl fmt::Debug for CodePage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodePage({}, {})", self.code.number, self.words.tag)
    }
}
