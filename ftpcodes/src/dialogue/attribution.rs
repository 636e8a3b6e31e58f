//! What is said of a reply.

use core::fmt;

use crate::registry::Command;
use ftpcodes_core::Basis;

/// What a reply belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribution {
    /// It answers a command.
    Answer {
        /// The command; [`Connect`](Command::Connect) for the greeting.
        command: Command,
        /// On whose authority the command gets this reply at this point; `None` if nothing says that it may.
        basis: Option<Basis>,
        /// Whether another reply to the same command is owed: after 1yz, and after an envelope (6yz) the reply in it.
        more: bool,
    },
    /// It answers a command that the registry does not have:
    /// [`Dialogue::sent_unknown`](crate::Dialogue::sent_unknown).
    UnknownCommand {
        /// Whether another reply to the same command is owed, as its first digit has it.
        more: bool,
    },
    /// The server may send it at any time, and no command waits: a 421 out of the blue.
    AtAnyTime,
    /// It is too much: no command waits for a reply, or none that can get this one, which repeats the last one. What
    /// comes now is not trustworthy.
    Extra {
        /// The command that got its last reply before, if the registry has it.
        after: Option<Command>,
    },
}

impl From<ftpcodes_core::Attribution<Command>> for Attribution {
    #[inline]
    fn from(attribution: ftpcodes_core::Attribution<Command>) -> Self {
        use ftpcodes_core::Attribution as Of;
        match attribution {
            Of::Answer { command, basis, more } => Self::Answer { command, basis, more },
            Of::UnknownCommand { more } => Self::UnknownCommand { more },
            Of::AtAnyTime => Self::AtAnyTime,
            Of::Extra { after } => Self::Extra { after },
        }
    }
}

/// More commands wait for replies than a [`Dialogue`](crate::Dialogue) has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyCommands(pub(super) ());

impl fmt::Display for TooManyCommands {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("more commands wait for a reply than the dialogue has room for")
    }
}

impl core::error::Error for TooManyCommands {}
