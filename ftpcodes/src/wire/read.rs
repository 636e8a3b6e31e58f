//! Reading replies.

mod error;
mod framing;
mod inner_lines;
mod line_start;
mod one_line;
mod parse;
mod progress;
mod reader;
mod state;

pub use error::{Peer, ReadError, ReadErrorKind};
pub use framing::{Framing, Limits};
pub use progress::Progress;
pub use reader::ReplyReader;
