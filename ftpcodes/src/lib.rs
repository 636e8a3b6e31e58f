// The README links files of the checkout; of two definitions of a link the first one counts.
//! [client]: https://github.com/ftpcodes/ftpcodes/tree/main/ftpcodes/examples/client
//! [server]: https://github.com/ftpcodes/ftpcodes/tree/main/ftpcodes/examples/server
//! [program]: https://github.com/ftpcodes/ftpcodes/blob/main/ftpcodes/PROGRAM.md
//! [spec]: https://github.com/ftpcodes/ftpcodes/blob/main/spec/README.md
//! [smtp]: https://github.com/ftpcodes/ftpcodes/tree/main/tests/examples/smtp
//! [nntp]: https://github.com/ftpcodes/ftpcodes/tree/main/tests/examples/nntp
//! [updates]: https://github.com/ftpcodes/ftpcodes/blob/main/UPDATES.md
//! [design]: https://github.com/ftpcodes/ftpcodes/blob/main/DESIGN.md
//! [contributing]: https://github.com/ftpcodes/ftpcodes/blob/main/CONTRIBUTING.md
//! [changelog]: https://github.com/ftpcodes/ftpcodes/blob/main/CHANGELOG.md
//!
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
mod code;
mod dialogue;
mod generated;
mod macros;
pub mod payload;
mod registry;
mod wire;

pub use code::{Code, InvalidCode, UnknownCommand};
pub use dialogue::{Attribution, Dialogue, TooManyCommands};
#[doc(inline)]
pub use ftpcodes_core::{
    Basis, CodePage, CommandPage, Comparison, ControlConnection, DataConnection, Differences, Direction, FeatureLine,
    Format, Observation, Outcome, Report, Requirement, Retry, Role, Sentence, Source, Status, UnknownLanguage,
};
pub use registry::{Command, CommandReply, FunctionGroup, Language, Meaning, ReplyClass, ReplyCode};
#[cfg(feature = "tokio")]
pub use wire::{CodecError, OwnedReply, ReplyCodec};
pub use wire::{
    Deviation, Deviations, Framing, Limits, Lines, MultiLineStyle, Output, OutputFull, Peer, Progress, ReadError,
    ReadErrorKind, Reply, ReplyBuilder, ReplyReader, Text, WriteError, without_telnet,
};
