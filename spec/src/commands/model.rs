//! The commands of a protocol and what may answer them, as plain data.

use crate::diagnostic::{At, Spanned};
use crate::model::{Source, Status, word_enum};

/// All commands, and the replies that any of them may get.
#[derive(Clone, Debug)]
pub struct Commands {
    /// Replies that may answer any command, besides those that the command itself lists.
    pub general: Vec<GeneralReply>,
    /// The commands, sorted by verb. `CONNECT` stands for the connection itself, which the greeting answers.
    pub commands: Vec<Command>,
    /// Where the list of the commands stands, for errors about all of them.
    pub(crate) at: At,
}

impl Commands {
    /// The command of this verb, in capitals or small letters.
    pub fn command(&self, verb: &str) -> Option<&Command> {
        self.commands.iter().find(|command| command.verb.eq_ignore_ascii_case(verb))
    }
}

/// A reply that may answer any command.
#[derive(Clone, Debug)]
pub struct GeneralReply {
    /// The number of the code.
    pub code: Spanned<u16>,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said.
    pub sources: Vec<Source>,
    /// The commands that it does not answer.
    pub except: Vec<Spanned<String>>,
}

/// A command.
#[derive(Clone, Debug)]
pub struct Command {
    /// What the client sends, in capitals: `RETR`.
    pub verb: Spanned<String>,
    /// Name of the Rust variant: `Retrieve`.
    pub name: Spanned<String>,
    /// How it is written; `CONNECT` has none.
    pub syntax: Option<String>,
    /// How it stands to the standards.
    pub status: Status,
    /// What RFC 1123 asks of servers, if anything.
    pub servers: Option<Requirement>,
    /// Where it is defined.
    pub sources: Vec<Source>,
    /// What a reader must know, such as a contradiction between documents.
    pub note: Option<String>,
    /// What may come first.
    pub replies: Vec<Reply>,
}

/// A reply to a command, and what may follow it.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The number of the code.
    pub code: Spanned<u16>,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said.
    pub sources: Vec<Source>,
    /// Whether it may come more than once.
    pub repeats: bool,
    /// The replies that may follow a preliminary one.
    pub next: Vec<Reply>,
    /// The commands that an intermediate reply asks for.
    pub then: Vec<Spanned<String>>,
}

word_enum! {
    /// On whose authority a reply may answer a command.
    Basis {
        /// A document in force lists the code for this command; for a draft's or a historic command, its own document.
        Specified = "specified",
        /// A general rule, prose or an example allows it.
        Implied = "implied",
    }
}

word_enum! {
    /// What RFC 1123 asks of servers.
    Requirement {
        /// Every server has the command.
        Must = "must",
        /// Every server has it unless there is a good reason.
        Should = "should",
        /// A server may have it.
        May = "may",
    }
}
