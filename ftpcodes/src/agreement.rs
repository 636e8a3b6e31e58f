//! What may be said of a code because all its meanings agree, and of which meaning where they do not.

use core::fmt::{self, Write};

use crate::command_data::{CommandData, Place, ReplyData};
use crate::data::{CodeData, LanguageData, MeaningData};
use crate::facts::{ControlConnection, DataConnection, Retry, Status};
use crate::sentence::{Part, Piece, Sentence, Subject};

impl CodeData {
    /// The first digit.
    pub(crate) const fn class_digit(&self) -> u16 {
        self.number / 100
    }

    /// Whether a document gave the number by what the digits mean, so that the role of its class is its role.
    pub(crate) fn has_role_of_class(&self) -> bool {
        !self.older_numbering && self.status != Status::Nonstandard
    }

    /// Whether another reply to the same command follows, as the commands of the spec have it and not the digit alone: in
    /// other protocols a 1yz may be the last.
    pub(crate) fn is_preliminary(&self, commands: &'static [CommandData]) -> bool {
        let followed = |command: &'static CommandData| command.openers().any(|opener| opener == self.number);
        self.class_digit() == 1 && self.has_role_of_class() && commands.iter().any(followed)
    }

    /// Whether this is true of each meaning.
    pub(crate) fn always(&self, fact: impl Fn(&MeaningData) -> bool) -> bool {
        self.meanings.iter().all(fact)
    }

    pub(crate) fn always_closes(&self) -> bool {
        self.always(|meaning| meaning.control_connection == ControlConnection::Closes)
    }

    /// Whether no advice contradicts what the class asks of the client.
    pub(crate) fn obeys_class(&self) -> bool {
        !self.older_numbering
            && self.always(|meaning| match self.class_digit() {
                4 => !meaning.retry.is_some_and(lasts),
                5 => meaning.retry.is_none_or(lasts),
                _ => true,
            })
    }

    /// Whether the same advice holds for each meaning of both.
    pub(crate) fn asks_the_same_as(&self, other: &Self) -> bool {
        let first = self.first_meaning();
        let same = |meaning: &MeaningData| {
            meaning.retry == first.retry && meaning.control_connection == first.control_connection
        };
        self.always(same) && other.always(same)
    }
}

/// Whether the command is not to be sent again unchanged.
pub(crate) const fn lasts(retry: Retry) -> bool {
    matches!(retry, Retry::AfterChange | Retry::AfterLogin | Retry::Never)
}

/// Whether documents let the code be the success of a transfer: that leaves a data connection open or closed.
fn ends_transfer(code: &CodeData, commands: &'static [CommandData]) -> bool {
    let documented = |reply: &ReplyData| reply.code == code.number && reply.basis.is_documented();
    code.class_digit() == 2 && commands.iter().any(|command| command.at(Place::AfterClass(1)).any(documented))
}

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

    pub(crate) fn says_something(&self) -> bool {
        self.parts().next().is_some()
    }

    /// The meanings that are told of, each with its template.
    fn parts(&self) -> impl Iterator<Item = (&'static MeaningData, &'static [Piece])> + use<> {
        let told = *self;
        let agreed = told.agreed();
        let most = if agreed { 1 } else { usize::MAX };
        let pieces = move |meaning: &'static MeaningData| Some((meaning, told.pieces(meaning, agreed)?));
        told.code.meanings.iter().filter_map(pieces).take(most)
    }

    fn agreed(&self) -> bool {
        let first = self.code.first_meaning();
        self.code.always(|meaning| self.fact.agree(meaning, first))
    }

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let agreed = self.agreed();
        for (index, (meaning, pieces)) in self.parts().enumerate() {
            if index > 0 {
                f.write_char(' ')?;
            }
            let subject = match agreed {
                true => Subject::Number(self.code.number.into()),
                false => Subject::Meaning { words: self.words, number: self.code.number, meaning },
            };
            Part::Template { pieces, subject }.fmt(f)?;
        }
        Ok(())
    }
}

impl LanguageData {
    const fn advice(&self, retry: Retry) -> &'static [Piece] {
        let templates = &self.templates;
        match retry {
            Retry::SameCommand => templates.retry_same_command,
            Retry::Later => templates.retry_later,
            Retry::AfterReconnecting => templates.retry_after_reconnecting,
            Retry::AfterLogin => templates.retry_after_login,
            Retry::AfterChange => templates.retry_after_change,
            Retry::Never => templates.retry_never,
        }
    }

    /// When a command is worth repeating after the reply of this number.
    pub(crate) const fn retry(&self, number: u16, retry: Retry) -> Sentence {
        Sentence::new(self.advice(retry), Subject::Number(number as u32))
    }
}
