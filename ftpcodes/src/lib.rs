#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The expansion of our own macro names this crate like everybody else's does.
#[cfg(feature = "alloc")]
extern crate alloc;
extern crate self as ftpcodes;
#[cfg(feature = "tokio")]
extern crate std;

mod agreement;
mod class_relation;
mod code;
mod command_data;
mod command_list;
mod command_page;
mod comparison;
mod data;
mod dialogue;
mod differences;
mod explanation;
mod facts;
mod language;
mod lists;
mod lookup;
mod macros;
mod outcome;
pub mod payload;
mod relation;
mod render;
mod reply_code;
mod sentence;
mod source;
mod wire;

pub use code::{Code, InvalidCode, UnknownCommand, UnknownLanguage};
pub use command_page::CommandPage;
pub use comparison::Comparison;
pub use dialogue::{Attribution, Dialogue, TooManyCommands};
pub use differences::Differences;
pub use explanation::Explanation;
pub use facts::{ControlConnection, DataConnection, Direction, Format, Retry, Status};
pub use language::FeatureLine;
pub use outcome::{Basis, Observation, Outcome, Report, Requirement, Role};
pub use reply_code::{Command, CommandReply, FunctionGroup, Language, Meaning, ReplyClass, ReplyCode};
pub use sentence::Sentence;
pub use source::Source;
#[cfg(feature = "tokio")]
pub use wire::{CodecError, OwnedReply, ReplyCodec};
pub use wire::{
    Deviation, Deviations, Framing, Limits, Lines, MultiLineStyle, Output, OutputFull, Peer, Progress, ReadError,
    ReadErrorKind, Reply, ReplyBuilder, ReplyReader, Text, WriteError, without_telnet,
};

use code::error;

/// What the expansions of the macros need. Nothing here is for use by hand, and nothing here is stable.
#[doc(hidden)]
pub mod __private {
    pub use ftpcodes_macros::{code, match_reply, reply, reply_codes};
    #[cfg(feature = "serde")]
    pub use serde_core;

    pub use crate::code::{InvalidCode, MatchedAs, Matching, Number, UnknownCommand};
    pub use crate::command_data::*;
    pub use crate::command_list::CommandList;
    pub use crate::data::*;
    pub use crate::facts::{ControlConnection, DataConnection, Direction, Format, Retry, Status};
    pub use crate::language::{FeatureLine, lookup};
    pub use crate::lookup::*;
    pub use crate::outcome::{Basis, Observation, Outcome, Report, Requirement, Role};
    pub use crate::sentence::{Piece, Sentence, Slot};
    pub use crate::source::Source;

    pub const OUT_OF_RANGE: InvalidCode = InvalidCode::OUT_OF_RANGE;
    pub const NOT_DEFINED: InvalidCode = InvalidCode::NOT_DEFINED;
    pub const UNKNOWN_COMMAND: UnknownCommand = UnknownCommand(());

    /// The code of a number that the checks of a spec have found to be in range.
    pub const fn checked_code(number: u16) -> crate::Code {
        crate::Code::checked_by_spec(number)
    }
}
