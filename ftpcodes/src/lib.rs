#![cfg_attr(
    all(doc, feature = "reference"),
    doc = ftpcodes_macros::reference_map! { spec = builtin; reference = crate; codes = crate::ReplyCode; }
)]
//!
// The README links files of the checkout; of two definitions of a link the first one counts.
//!
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
//! [migrating]: https://github.com/ftpcodes/ftpcodes/blob/main/ftpcodes/src/migrating.md
//!
// Only the map is in the language that is asked for.
#![cfg_attr(all(doc, feature = "reference"), doc = "<div lang=\"en\" dir=\"ltr\">\n\n")]
#![doc = include_str!("../README.md")]
#![cfg_attr(all(doc, feature = "reference"), doc = "\n\n</div>")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
// The expansion of our own macro names this crate like everybody else's does.
extern crate self as ftpcodes;
#[cfg(feature = "std")]
extern crate std;

// Named after the version, so that nobody can come to rely on it.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
mod checked;
mod code;
#[cfg(feature = "alloc")]
mod conversation;
mod dialogue;
mod generated;
// Pages for people; a build has no use for them.
#[cfg(doc)]
pub mod guide;
mod macros;
#[cfg(all(doc, feature = "reference"))]
mod reference;
#[doc = include_str!("migrating.md")]
pub mod migrating {}
pub mod payload;
mod registry;
#[cfg(feature = "troubles")]
mod trouble;
mod wire;

pub use checked::{NotAllowed, Place, UnexpectedReply};
pub use code::{AnyProtocol, AsCode, Code, InvalidCode, UnknownCommand};
#[cfg(feature = "alloc")]
pub use conversation::{Conversation, Received, SendError, UnreadBytes};
pub use dialogue::{Attribution, Dialogue, TooManyCommands};
#[cfg(feature = "troubles")]
pub use ftpcodes_core::{Audience, Strength, TroublePage};
#[doc(inline)]
pub use ftpcodes_core::{
    Basis, CodePage, CommandPage, Comparison, ControlConnection, DataConnection, Differences, Direction, FeatureLine,
    Format, Likeness, Observation, Report, Requirement, Retry, Role, Sentence, Source, Status, UnknownLanguage,
};
#[cfg(all(doc, feature = "reference"))]
#[doc(inline)]
pub use reference::{codes, commands, compare, documents};
pub use registry::{Command, CommandReply, FunctionGroup, Language, Meaning, Outcome, ReplyClass, ReplyCode};
#[cfg(feature = "troubles")]
pub use trouble::{Finding, SessionRecord, Trouble, UnknownTrouble};
#[cfg(feature = "alloc")]
pub use wire::OwnedReply;
#[cfg(feature = "tokio")]
pub use wire::{CodecError, ReplyCodec};
pub use wire::{
    Deviation, Deviations, Framing, Limits, Lines, MultiLineStyle, Output, OutputFull, Peer, Progress, RawText,
    ReadError, ReadErrorKind, Reply, ReplyBuilder, ReplyReader, Text, WriteError, without_telnet,
};
#[cfg(feature = "std")]
pub use wire::{ReceiveError, Replies};
