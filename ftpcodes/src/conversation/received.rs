//! A reply and what it answers.

use crate::dialogue::Attribution;
use crate::registry::{Command, Outcome};
use crate::wire::OwnedReply;

/// A reply that a [`Conversation`](crate::Conversation) has read, and what it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// The reply.
    pub reply: OwnedReply,
    /// What it answers.
    pub attribution: Attribution,
}

impl Received {
    /// The command that it answers, if it answers one that the registry has.
    #[must_use]
    #[inline]
    pub const fn command(&self) -> Option<Command> {
        match self.attribution {
            Attribution::Answer { command, .. } => Some(command),
            Attribution::UnknownCommand { .. } | Attribution::AtAnyTime | Attribution::Extra { .. } => None,
        }
    }

    /// What it means for that command.
    #[must_use]
    #[inline]
    pub fn outcome(&self) -> Option<Outcome> {
        self.command().map(|command| command.outcome(self.reply.code()))
    }

    /// Whether it answers a command, known or not, that gets no other reply after it. A 331 is the last one to USER:
    /// what it asks for is another command.
    #[must_use]
    #[inline]
    pub const fn is_last(&self) -> bool {
        match self.attribution {
            Attribution::Answer { more, .. } | Attribution::UnknownCommand { more } => !more,
            Attribution::AtAnyTime | Attribution::Extra { .. } => false,
        }
    }

    /// Whether no command waits for it: one too many, or a 421 out of the blue.
    #[must_use]
    #[inline]
    pub const fn is_unasked(&self) -> bool {
        matches!(self.attribution, Attribution::AtAnyTime | Attribution::Extra { .. })
    }
}
