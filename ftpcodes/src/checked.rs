//! What the macros give and demand: a reply that was not expected, what a server may send, what writes a payload.

pub(crate) mod allowed;
pub(crate) mod demanded;
mod unexpected;

pub use allowed::{NotAllowed, Place};
pub use unexpected::{ProtocolCommand, UnexpectedReply};
