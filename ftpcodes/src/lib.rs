#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
// The expansion of our own macro names this crate like everybody else's does.
extern crate self as ftpcodes;
#[cfg(feature = "tokio")]
extern crate std;

#[doc(hidden)]
pub mod __private;
mod code;
mod code_traits;
#[cfg(feature = "tokio")]
mod codec;
mod dialogue;
mod error;
mod generated;
mod macros;
mod number;
mod output;
pub mod payload;
mod registry;
mod reply_builder;
mod wire;

pub use code::Code;
#[cfg(feature = "tokio")]
pub use codec::{CodecError, OwnedReply, ReplyCodec};
pub use dialogue::{Attribution, Dialogue, TooManyCommands};
pub use error::{InvalidCode, UnknownCommand};
#[doc(inline)]
pub use ftpcodes_core::{
    Basis, CodePage, CommandPage, Comparison, ControlConnection, DataConnection, Differences, Direction, FeatureLine,
    Format, Observation, Outcome, Report, Requirement, Retry, Role, Sentence, Source, Status, UnknownLanguage,
};
pub use output::{Output, OutputFull, Text};
pub use registry::{Command, CommandReply, FunctionGroup, Language, Meaning, ReplyClass, ReplyCode};
pub use reply_builder::{MultiLineStyle, ReplyBuilder, WriteError};
pub use wire::{
    Deviation, Deviations, Framing, Limits, Lines, Peer, Progress, ReadError, ReadErrorKind, Reply, ReplyReader,
    without_telnet,
};
