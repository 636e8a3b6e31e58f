//! Writing replies.

mod builder;
mod error;
mod line;
mod output;
#[cfg(feature = "alloc")]
mod owned;
mod text;

pub use builder::{MultiLineStyle, ReplyBuilder};
pub use error::WriteError;
pub use output::{Output, OutputFull};
pub(crate) use text::ends_text;
pub use text::{RawText, Text};
