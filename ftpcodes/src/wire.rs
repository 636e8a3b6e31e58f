//! Replies on the wire: reading whatever servers send.
//!
//! Nothing here does input or output: the caller has the bytes of the control connection in a buffer and asks what
//! stands there. [`Reply::parse`] reads one reply; [`ReplyReader`] goes on where it stopped when more bytes have come,
//! and so looks at each byte once, however they arrive. Neither allocates, and no input makes them panic.
//!
//! ```
//! use ftpcodes::{Deviation, Reply};
//!
//! let bytes = b"220-Welcome\n220 Ready\r\n230 In\r\n";
//! let greeting = Reply::parse(bytes)?.unwrap();
//! assert_eq!(greeting.code(), 220);
//! assert_eq!(greeting.len(), 23);
//! assert!(greeting.lines().eq([&b"Welcome"[..], b"Ready"]));
//! // What is not as RFC 959 has it is told, and does no harm.
//! assert!(greeting.deviations().iter().eq([Deviation::LfAlone]));
//! # Ok::<(), ftpcodes::ReadError>(())
//! ```

#[cfg(feature = "tokio")]
mod codec;
mod deviation;
mod deviation_set;
mod find;
mod line;
mod lossy;
#[cfg(feature = "alloc")]
mod owned;
mod read;
mod reply;
mod telnet;
mod write;

#[cfg(feature = "tokio")]
pub use codec::{CodecError, ReplyCodec};
pub use deviation::{Deviation, Deviations};
pub(crate) use deviation_set::deviations;
pub(crate) use lossy::Lossy;
#[cfg(feature = "alloc")]
pub use owned::OwnedReply;
#[cfg(feature = "alloc")]
pub(crate) use read::Buffer;
pub use read::{Framing, Limits, Peer, Progress, ReadError, ReadErrorKind, ReplyReader};
#[cfg(feature = "std")]
pub use read::{ReceiveError, Replies};
pub use reply::{Lines, Reply};
pub(crate) use telnet::IAC;
pub use telnet::without_telnet;
pub(crate) use write::ends_text;
pub use write::{MultiLineStyle, Output, OutputFull, RawText, ReplyBuilder, Text, WriteError};
