//! Reading replies.

#[cfg(feature = "alloc")]
mod buffer;
mod error;
mod framing;
mod inner_lines;
mod line_start;
mod one_line;
mod parse;
mod progress;
mod reader;
#[cfg(feature = "std")]
mod replies;
mod state;

#[cfg(feature = "alloc")]
pub(crate) use buffer::Buffer;
pub use error::{Peer, ReadError, ReadErrorKind};
pub use framing::{Framing, Limits};
pub use progress::Progress;
pub use reader::ReplyReader;
#[cfg(feature = "std")]
pub use replies::{ReceiveError, Replies};
