#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
// The expansion of our own macro names this crate like everybody else's does.
extern crate self as ftpcodes;
#[cfg(feature = "tokio")]
extern crate std;

// Named after the version, so that nobody can come to rely on it.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
mod allowed;
mod code;
mod demanded;
mod dialogue;
mod generated;
mod macros;
pub mod payload;
mod registry;
mod unexpected;
mod wire;

pub use allowed::{NotAllowed, Place};
pub use code::{AnyProtocol, AsCode, Code, InvalidCode, UnknownCommand};
pub use dialogue::{Attribution, Dialogue, TooManyCommands};
#[doc(inline)]
pub use ftpcodes_core::{
    Basis, CodePage, CommandPage, Comparison, ControlConnection, DataConnection, Differences, Direction, FeatureLine,
    Format, Likeness, Observation, Report, Requirement, Retry, Role, Sentence, Source, Status, UnknownLanguage,
};
pub use registry::{Command, CommandReply, FunctionGroup, Language, Meaning, Outcome, ReplyClass, ReplyCode};
pub use unexpected::UnexpectedReply;
#[cfg(feature = "tokio")]
pub use wire::{CodecError, OwnedReply, ReplyCodec};
pub use wire::{
    Deviation, Deviations, Framing, Limits, Lines, MultiLineStyle, Output, OutputFull, Peer, Progress, ReadError,
    ReadErrorKind, Reply, ReplyBuilder, ReplyReader, Text, WriteError, without_telnet,
};
