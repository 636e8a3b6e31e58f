//! What goes over the wire: replies read and written, their payloads, and which command they answer.
//!
//! Miri runs the readers, of replies and of payloads (`tests/miri`), without what needs other crates.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

#[cfg(not(miri))]
mod allowed;
#[cfg(not(miri))]
mod codec;
#[cfg(not(miri))]
mod conversation;
#[cfg(not(miri))]
mod dialogue;
#[cfg(not(miri))]
mod migrating;
#[cfg(not(miri))]
mod owned;
mod payloads;
mod reading;
#[cfg(not(miri))]
mod replies;
#[cfg(not(miri))]
mod reply;
#[cfg(not(miri))]
mod reply_payloads;
mod rounds;
#[cfg(not(miri))]
mod serde;
#[cfg(not(miri))]
mod troubles;
