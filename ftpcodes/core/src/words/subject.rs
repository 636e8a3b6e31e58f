//! What a template is about, which tells what its placeholders stand for.

use core::fmt::{self, Display};

use super::lists::numbers;
use super::{codes, pair};
use crate::evidence::Source;
use crate::tables::{CodeData, CommandData, LanguageData, MeaningData, Pair, Piece, ReplyData, Slot};

/// What the placeholders of a template stand for.
#[derive(Clone, Copy)]
pub(crate) enum Subject {
    /// Two codes; a placeholder without `lower_` or `higher_` takes the lower one.
    Codes { words: &'static LanguageData, lower: &'static CodeData, higher: &'static CodeData },
    /// A code, a title of its own, and words about it.
    Labelled { code: u16, title: &'static str, words: &'static str },
    /// A document and its section.
    Source(&'static LanguageData, &'static Source),
    /// A number alone.
    Number(u32),
    /// One of several meanings: a placeholder for the code names the meaning, too.
    Meaning { words: &'static LanguageData, number: u16, meaning: &'static MeaningData },
    /// Two codes and the commands that get them.
    Pair(&'static LanguageData, Pair),
    /// The replies to a command that others follow.
    Openers(&'static LanguageData, &'static CommandData),
    /// The replies that this one follows.
    After(&'static LanguageData, &'static CommandData, &'static ReplyData),
}

/// Writes a template with its placeholders filled.
#[inline]
pub(super) fn write(pieces: &[Piece], subject: Subject, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (start, end) = match subject {
        Subject::Source(words, _) => words.phrase(),
        _ => ("", ""),
    };
    f.write_str(start)?;
    for piece in pieces {
        match piece {
            Piece::Text(text) => f.write_str(text)?,
            Piece::Slot(slot) => subject.fill(*slot, f)?,
        }
    }
    f.write_str(end)
}

impl Subject {
    // The loader of a spec accepts no placeholder that its template does not have, and no template is filled from
    // another subject than those placeholders are of.
    #[inline]
    fn fill(self, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Codes { words, lower, higher } => codes::fill(words, lower, higher, slot, f),
            Self::Labelled { code, title, words } => match slot {
                Slot::Code => code.fmt(f),
                Slot::Title => f.write_str(title),
                Slot::Words => f.write_str(words),
                _ => Err(fmt::Error),
            },
            Self::Source(_, source) => match slot {
                Slot::Document => f.write_str(source.document()),
                Slot::Section => f.write_str(source.section()),
                _ => Err(fmt::Error),
            },
            Self::Number(number) => match slot {
                Slot::Code => number.fmt(f),
                _ => Err(fmt::Error),
            },
            Self::Meaning { words, number, meaning } => match slot {
                Slot::Code => {
                    let subject = Self::Labelled { code: number, title: words.meaning(meaning).title, words: "" };
                    let (start, end) = words.phrase();
                    f.write_str(start)?;
                    write(words.templates.of_meaning, subject, f)?;
                    f.write_str(end)
                }
                _ => Err(fmt::Error),
            },
            Self::Pair(words, pair) => pair::fill(words, &pair, slot, f),
            Self::Openers(words, command) if slot == Slot::Codes => numbers(words, command.openers(), f),
            Self::After(words, command, reply) if slot == Slot::Codes => numbers(words, command.after(reply), f),
            Self::Openers(..) | Self::After(..) => Err(fmt::Error),
        }
    }
}
