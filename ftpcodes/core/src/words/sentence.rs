//! Sentences built from the templates of a language, written out without allocation.

use core::fmt::{self, Display};

use super::subject::{Subject, write};
use super::told::Told;
use crate::tables::{LanguageData, Pair, Piece};

/// One sentence or several in one language, shown with [`Display`].
///
/// Getters of [`Comparison`](crate::Comparison) give them, for programs that lay out a comparison themselves.
#[derive(Clone, Copy)]
pub struct Sentence {
    first: Part,
    more: [Option<Part>; MORE],
    /// What stands between two of them.
    space: &'static str,
}

/// How many parts may follow the first: all that is said of how two codes relate.
const MORE: usize = 5;

#[derive(Clone, Copy)]
enum Part {
    Words(&'static str),
    Template {
        pieces: &'static [Piece],
        subject: Subject,
    },
    /// A sentence for each meaning of a code, or one for all.
    Told(Told),
    /// A sentence for each set of commands that a reply asks for.
    Asking {
        words: &'static LanguageData,
        pieces: &'static [Piece],
        pair: Pair,
    },
}

impl Sentence {
    #[inline]
    const fn of(first: Part) -> Self {
        Self { first, more: [None; MORE], space: "" }
    }

    #[inline]
    pub(crate) const fn words(words: &'static str) -> Self {
        Self::of(Part::Words(words))
    }

    #[inline]
    pub(crate) const fn new(pieces: &'static [Piece], subject: Subject) -> Self {
        Self::of(Part::Template { pieces, subject })
    }

    #[inline]
    pub(crate) const fn told(told: Told) -> Self {
        Self::of(Part::Told(told))
    }

    #[inline]
    pub(crate) const fn asking(words: &'static LanguageData, pieces: &'static [Piece], pair: Pair) -> Self {
        Self::of(Part::Asking { words, pieces, pair })
    }

    /// This, then another one in the same language.
    #[inline]
    pub(crate) fn and(mut self, words: &LanguageData, next: Self) -> Self {
        self.space = words.punctuation.space;
        let mut parts = core::iter::once(next.first).chain(next.more.into_iter().flatten());
        for place in self.more.iter_mut().filter(|place| place.is_none()) {
            *place = parts.next();
        }
        self
    }
}

impl Display for Sentence {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        for part in self.more.iter().flatten() {
            f.write_str(self.space)?;
            part.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Sentence {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::write!(f, "Sentence(\"{self}\")")
    }
}

impl Display for Part {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Words(words) => f.write_str(words),
            Self::Template { pieces, subject } => write(pieces, subject, f),
            Self::Told(told) => told.fmt(f),
            Self::Asking { words, pieces, pair } => {
                for (index, pair) in pair.asking().enumerate() {
                    if index > 0 {
                        f.write_str(words.punctuation.space)?;
                    }
                    write(pieces, Subject::Pair(words, pair), f)?;
                }
                Ok(())
            }
        }
    }
}
