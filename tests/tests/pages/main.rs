//! Every page in every language, and in stand-ins for scripts without spaces and from right to left: what a terminal of 80
//! or 40 columns shows of it, and in which order a person reads it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod bidi;
mod markdown;
mod order;
mod printed;
mod width;
mod wrapping;

/// The part of the program that breaks lines. A program has no library to take it from.
#[path = "../../../ftpcodes/src/cli"]
mod cli {
    #[expect(dead_code, reason = "only the program has headings to print")]
    pub(crate) mod wrap;
}

pub(crate) use cli::wrap;
