//! Writing replies.

mod builder;
mod error;
mod output;
mod text;

pub use builder::{MultiLineStyle, ReplyBuilder};
pub use error::WriteError;
pub use output::{Output, OutputFull};
pub use text::Text;
pub(crate) use text::ends_text;
