//! A checked spec as plain data: no JSON and no tokens.

mod codes;
mod commands;
mod listed;
mod template;
mod words;

pub(crate) use ftpcodes_core::{
    Basis, ControlConnection, DataConnection, Direction, Format, Requirement, Retry, Status,
};

pub use codes::{Class, Code, Confusion, Group, Meaning, NotCode, Source, Spec};
pub use commands::{Command, Commands, GeneralReply, Observation, Purpose, Reply, Report};
pub use listed::ListedReply;
pub use template::Piece;
pub use words::{ClassWords, CodeAliases, CommandWords, GroupWords, Language, MeaningWords};

pub(crate) use commands::is_verb;
pub(crate) use template::split;
