//! Programs: the examples with peers of others, crates as users write them, and the files of a release.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod example_client;
mod example_server;
mod expect_reply;
// Labels and ends of functions look different elsewhere; the code before the assembly does not.
#[cfg(target_os = "linux")]
mod machine_code;
mod match_reply;
mod release;
mod storage_server;
mod user_crates;
mod wire_client;

/// Servers and clients to talk to.
mod peers {
    pub(crate) mod libunftp;
    pub(crate) mod raw;
    pub(crate) mod recorder;
    pub(crate) mod scripted;
}
