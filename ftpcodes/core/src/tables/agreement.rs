//! What may be said of a code because all its meanings, or all commands that get it, agree.

use super::{CodeData, CommandData, MeaningData, Place, ReplyData};
use crate::vocabulary::{ControlConnection, Retry, Status};

impl CodeData {
    /// Whether a document gave the number by what the digits mean, so that the role of its class is its role.
    #[inline]
    pub(crate) fn has_role_of_class(&self) -> bool {
        !self.older_numbering && self.status != Status::Nonstandard
    }

    /// Whether another reply to the same command follows, as the commands of the spec have it and not the digit alone:
    /// in other protocols a 1yz may be the last.
    #[inline]
    pub(crate) fn is_preliminary(&self, commands: &'static [CommandData]) -> bool {
        let followed = |command: &'static CommandData| command.openers().any(|opener| opener == self.number);
        self.class_digit() == 1 && self.has_role_of_class() && commands.iter().any(followed)
    }

    /// Whether this is true of each meaning.
    #[inline]
    pub(crate) fn always(&self, fact: impl Fn(&MeaningData) -> bool) -> bool {
        self.meanings.iter().all(fact)
    }

    #[inline]
    pub(crate) fn always_closes(&self) -> bool {
        self.always(|meaning| meaning.control_connection == ControlConnection::Closes)
    }

    /// Whether no advice contradicts what the class asks of the client.
    #[inline]
    pub(crate) fn obeys_class(&self) -> bool {
        !self.older_numbering
            && self.always(|meaning| match self.class_digit() {
                4 => !meaning.retry.is_some_and(lasts),
                5 => meaning.retry.is_none_or(lasts),
                _ => true,
            })
    }

    /// Whether the same advice holds for each meaning of both.
    #[inline]
    pub(crate) fn asks_the_same_as(&self, other: &Self) -> bool {
        let first = self.first_meaning();
        let same = |meaning: &MeaningData| {
            meaning.retry == first.retry && meaning.control_connection == first.control_connection
        };
        self.always(same) && other.always(same)
    }
}

/// Whether the command is not to be sent again unchanged.
#[inline]
pub(crate) const fn lasts(retry: Retry) -> bool {
    matches!(retry, Retry::AfterChange | Retry::AfterLogin | Retry::Never)
}

/// Whether documents let the code be the success of a transfer: that leaves a data connection open or closed.
#[inline]
pub(crate) fn ends_transfer(code: &CodeData, commands: &'static [CommandData]) -> bool {
    let documented = |reply: &ReplyData| reply.code == code.number && reply.basis.is_documented();
    code.class_digit() == 2 && commands.iter().any(|command| command.at(Place::AfterClass(1)).any(documented))
}

/// Whether a command may get either of two codes at one point.
#[inline]
pub(crate) fn may_stand_together(commands: &'static [CommandData], one: u16, other: u16) -> bool {
    let both = |command: &'static CommandData, place| {
        [one, other].into_iter().all(|code| command.at(place).any(|reply| reply.code == code))
    };
    let together = |command: &'static CommandData| {
        both(command, Place::First) || command.openers().any(|opener| both(command, Place::After(opener)))
    };
    commands.iter().any(together)
}

/// Whether an intermediate reply asks for a text, to which another reply comes, and not for a command.
#[inline]
pub(crate) fn asks_for_text(commands: &'static [CommandData], code: u16) -> bool {
    let then = |command: &CommandData| command.replies.iter().any(|reply| reply.code == code && !reply.then.is_empty());
    commands.iter().any(|command| command.openers().any(|opener| opener == code)) && !commands.iter().any(then)
}
