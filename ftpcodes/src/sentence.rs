//! Sentences built from the templates of a language, written out without allocation.

mod codes;

use core::fmt::{self, Display, Write};

use codes::fill_from_codes;

use crate::agreement::Told;
use crate::command_data::{CommandData, ReplyData};
use crate::data::{CodeData, LanguageData, MeaningData};
use crate::lists::numbers;
use crate::relation::Pair;
use crate::source::Source;

/// A piece of a template: fixed words, or a placeholder.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Fixed words.
    Text(&'static str),
    /// A placeholder.
    Slot(Slot),
}

macro_rules! slots {
    ($($name:literal = $slot:ident,)*) => {
        /// The placeholders that templates may have, named as in the language files.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs, reason = "the variants are the placeholders of the language files, explained in spec/README.md")]
        pub enum Slot { $($slot,)* }

        impl Slot {
            /// The placeholder that a language file writes as `{name}`.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$slot),)*
                    _ => None,
                }
            }
        }
    };
}

slots! {
    "code" = Code,
    "title" = Title,
    "digit" = Digit,
    "class" = Class,
    "asks" = Asks,
    "meanings" = Meanings,
    "statuses" = Statuses,
    "words" = Words,
    "document" = Document,
    "section" = Section,
    "lower_code" = LowerCode,
    "lower_title" = LowerTitle,
    "lower_digit" = LowerDigit,
    "lower_class" = LowerClass,
    "lower_asks" = LowerAsks,
    "lower_group" = LowerGroup,
    "lower_group_digit" = LowerGroupDigit,
    "higher_code" = HigherCode,
    "higher_title" = HigherTitle,
    "higher_digit" = HigherDigit,
    "higher_class" = HigherClass,
    "higher_asks" = HigherAsks,
    "higher_group" = HigherGroup,
    "higher_group_digit" = HigherGroupDigit,
    "codes" = Codes,
    "commands" = Commands,
    "next_commands" = NextCommands,
    "first_code" = FirstCode,
    "second_code" = SecondCode,
    "lower_commands" = LowerCommands,
    "higher_commands" = HigherCommands,
}

/// One sentence or several in one language, shown with [`Display`].
///
/// Getters of [`Comparison`](crate::Comparison) give them, for programs that lay out a comparison themselves.
#[derive(Clone, Copy)]
pub struct Sentence {
    first: Part,
    more: [Option<Part>; MORE],
}

/// How many parts may follow the first: all that is said of how two codes relate.
const MORE: usize = 5;

#[derive(Clone, Copy)]
pub(crate) enum Part {
    Words(&'static str),
    Template {
        pieces: &'static [Piece],
        subject: Subject,
    },
    /// A sentence for each meaning of a code, or one for all.
    Told(Told),
    /// A sentence for all commands after which a reply asks for the same ones.
    Asking(Pair),
}

/// What the placeholders of a template stand for.
#[derive(Clone, Copy)]
pub(crate) enum Subject {
    /// Two codes; a placeholder without `lower_` or `higher_` takes the lower one.
    Codes { words: &'static LanguageData, lower: &'static CodeData, higher: &'static CodeData },
    /// A code, a title of its own, and words about it.
    Labelled { code: u16, title: &'static str, words: &'static str },
    /// A document and its section.
    Source(&'static Source),
    /// A number alone.
    Number(u32),
    /// One of several meanings: a placeholder for the code names the meaning, too.
    Meaning { words: &'static LanguageData, number: u16, meaning: &'static MeaningData },
    /// Two codes and the commands that get them.
    Pair(Pair),
    /// The replies to a command that others follow.
    Openers(&'static CommandData),
    /// The replies that this one follows.
    After(&'static CommandData, &'static ReplyData),
}

impl Sentence {
    const fn of(first: Part) -> Self {
        Self { first, more: [None; MORE] }
    }

    pub(crate) const fn words(words: &'static str) -> Self {
        Self::of(Part::Words(words))
    }

    pub(crate) const fn new(pieces: &'static [Piece], subject: Subject) -> Self {
        Self::of(Part::Template { pieces, subject })
    }

    pub(crate) const fn told(told: Told) -> Self {
        Self::of(Part::Told(told))
    }

    pub(crate) const fn asking(pair: Pair) -> Self {
        Self::of(Part::Asking(pair))
    }

    /// This, then another one.
    pub(crate) fn and(mut self, next: Self) -> Self {
        let mut parts = core::iter::once(next.first).chain(next.more.into_iter().flatten());
        for place in self.more.iter_mut().filter(|place| place.is_none()) {
            *place = parts.next();
        }
        self
    }
}

impl Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        for part in self.more.iter().flatten() {
            f.write_char(' ')?;
            part.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sentence(\"{self}\")")
    }
}

impl Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pieces, subject) = match self {
            Self::Words(words) => return f.write_str(words),
            Self::Template { pieces, subject } => (*pieces, subject),
            Self::Told(told) => return told.fmt(f),
            Self::Asking(pair) => return pair.write_asking(f),
        };
        for piece in pieces {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Slot(slot) => subject.fill(*slot, f)?,
            }
        }
        Ok(())
    }
}

impl Subject {
    fn fill(&self, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Codes { words, lower, higher } => fill_from_codes(words, lower, higher, slot, f),
            Self::Labelled { code, title, words } => match slot {
                Slot::Code => code.fmt(f),
                Slot::Title => f.write_str(title),
                Slot::Words => f.write_str(words),
                _ => Ok(()),
            },
            Self::Source(source) => match slot {
                Slot::Document => f.write_str(source.document()),
                Slot::Section => f.write_str(source.section()),
                _ => Ok(()),
            },
            Self::Number(number) => match slot {
                Slot::Code => number.fmt(f),
                _ => Ok(()),
            },
            Self::Meaning { words, number, meaning } => match slot {
                Slot::Code => {
                    let subject = Self::Labelled { code: number, title: words.meaning(meaning).title, words: "" };
                    Part::Template { pieces: words.templates.of_meaning, subject }.fmt(f)
                }
                _ => Ok(()),
            },
            Self::Pair(pair) => pair.fill(slot, f),
            Self::Openers(command) => numbers(command.openers(), f),
            Self::After(command, reply) => numbers(command.after(reply), f),
        }
    }
}

impl LanguageData {
    /// A source in this language: `RFC 959, раздел 4.2.1`.
    pub(crate) fn source(&self, source: &'static Source) -> Sentence {
        let pieces = match source.has_numbered_section() {
            true => self.templates.source,
            false => self.templates.source_heading,
        };
        Sentence::new(pieces, Subject::Source(source))
    }

    /// Says that the registry has no such code.
    #[must_use]
    pub const fn unknown_code(&self, number: u32) -> Sentence {
        Sentence::new(self.templates.unknown_code, Subject::Number(number))
    }

    /// Says that a number is no reply code at all.
    #[must_use]
    pub const fn not_a_code(&self, number: u32) -> Sentence {
        Sentence::new(self.templates.not_a_code, Subject::Number(number))
    }
}
