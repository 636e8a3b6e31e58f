//! What is said of a code: once where all its meanings agree, and of which meaning where they do not.

use core::fmt;

use super::subject::{Subject, write};
use crate::tables::{CodeData, CommandData, LanguageData, MeaningData, Piece, ends_transfer, lasts};
use crate::vocabulary::{ControlConnection, DataConnection, Retry};

/// What a sentence says of each meaning of a code.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fact {
    /// That the first digit promises too much.
    Misleads,
    /// Whether to repeat the command.
    Retry,
    /// What becomes of the control connection.
    ControlConnection,
    /// What becomes of the data connection.
    DataConnection,
}

/// The sentences about one fact of a code: one if all meanings agree, else one for each meaning that tells something.
#[derive(Clone, Copy)]
pub(crate) struct Told {
    pub(crate) words: &'static LanguageData,
    pub(crate) code: &'static CodeData,
    pub(crate) fact: Fact,
    pub(crate) commands: &'static [CommandData],
}

impl Told {
    /// Whether all meanings of both codes tell the same.
    #[inline]
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        let first = self.code.first_meaning();
        let alike = |told: &Self| told.code.always(|meaning| told.fact.agree(meaning, first));
        let said = |told: &Self| match told.fact {
            // Nothing is not the same where the outcome is in another reply.
            Fact::Retry => told.retry(told.code.first_meaning()).map(<[Piece]>::as_ptr),
            _ => None,
        };
        alike(self) && alike(other) && said(self) == said(other)
    }

    #[inline]
    pub(crate) fn says_something(&self) -> bool {
        self.parts().next().is_some()
    }

    /// The meanings that are told of, each with its template.
    #[inline]
    fn parts(&self) -> impl Iterator<Item = (&'static MeaningData, &'static [Piece])> + use<> {
        let told = *self;
        let agreed = told.agreed();
        let most = if agreed { 1 } else { usize::MAX };
        let pieces = move |meaning: &'static MeaningData| Some((meaning, told.pieces(meaning, agreed)?));
        told.code.meanings.iter().filter_map(pieces).take(most)
    }

    #[inline]
    fn agreed(&self) -> bool {
        let first = self.code.first_meaning();
        self.code.always(|meaning| self.fact.agree(meaning, first))
    }

    #[inline]
    fn pieces(&self, meaning: &MeaningData, agreed: bool) -> Option<&'static [Piece]> {
        let class = self.code.class_digit();
        match self.fact {
            Fact::Misleads => {
                (class == 4 && meaning.retry.is_some_and(lasts)).then_some(self.words.templates.class_misleads)
            }
            Fact::Retry => self.retry(meaning),
            Fact::ControlConnection => self.control_connection(meaning),
            Fact::DataConnection => self.data_connection(meaning, agreed),
        }
    }

    #[inline]
    fn retry(&self, meaning: &MeaningData) -> Option<&'static [Piece]> {
        let templates = &self.words.templates;
        Some(match (meaning.retry, self.code.class_digit()) {
            (Some(retry), _) => self.words.advice(retry),
            // The outcome of the command is in another reply.
            (None, 6) => templates.retry_inside,
            (None, 1) if self.code.is_preliminary(self.commands) => templates.retry_open,
            (None, 2 | 3) => templates.retry_not_needed,
            (None, _) => return None,
        })
    }

    #[inline]
    fn control_connection(&self, meaning: &MeaningData) -> Option<&'static [Piece]> {
        let templates = &self.words.templates;
        // What the envelope holds may close it; of old numbers, and where a new connection is needed, nobody says.
        let unsaid = self.code.class_digit() == 6
            || self.code.older_numbering
            || meaning.retry == Some(Retry::AfterReconnecting);
        match meaning.control_connection {
            ControlConnection::Closes => Some(templates.control_closes),
            ControlConnection::StaysOpen => (!unsaid).then_some(templates.control_stays_open),
        }
    }

    #[inline]
    fn data_connection(&self, meaning: &MeaningData, agreed: bool) -> Option<&'static [Piece]> {
        let templates = &self.words.templates;
        let unsaid = self.code.class_digit() == 6
            || self.code.older_numbering
            || ends_transfer(self.code, self.commands)
            || !agreed;
        Some(match meaning.data_connection {
            None if unsaid => return None,
            None => templates.data_not_mentioned,
            Some(DataConnection::Opening) => templates.data_opening,
            Some(DataConnection::Awaited) => templates.data_awaited,
            Some(DataConnection::Open) => templates.data_open,
            Some(DataConnection::Closed) => templates.data_closed,
            Some(DataConnection::NotOpened) => templates.data_not_opened,
        })
    }
}

impl Fact {
    #[inline]
    fn agree(self, one: &MeaningData, other: &MeaningData) -> bool {
        match self {
            Self::Misleads => one.retry.is_some_and(lasts) == other.retry.is_some_and(lasts),
            Self::Retry => one.retry == other.retry,
            Self::ControlConnection => one.control_connection == other.control_connection,
            Self::DataConnection => one.data_connection == other.data_connection,
        }
    }
}

impl fmt::Display for Told {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let agreed = self.agreed();
        for (index, (meaning, pieces)) in self.parts().enumerate() {
            if index > 0 {
                f.write_str(self.words.punctuation.space)?;
            }
            let subject = if agreed {
                Subject::Number(self.code.number.into())
            } else {
                Subject::Meaning { words: self.words, number: self.code.number, meaning }
            };
            write(pieces, subject, f)?;
        }
        Ok(())
    }
}
