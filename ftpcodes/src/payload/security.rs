//! What the security extensions of RFC 2228 put into replies.

mod base64;
mod challenge;
mod protected_reply;
mod security_data;

pub use base64::Base64;
pub use challenge::Challenge;
pub use protected_reply::{ProtectedReply, Protection};
pub use security_data::SecurityData;
