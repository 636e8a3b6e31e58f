//! Reading replies.

mod error;
mod framing;
mod head;
mod one_line;
mod parse;
mod reader;
mod state;

pub use error::{Peer, ReadError, ReadErrorKind};
pub use framing::{Framing, Limits};
pub use reader::{Progress, ReplyReader};
