//! `reply_codes!` in crates of users: whatever they forbid, rename and shadow, and whatever they change later.
//!
//! Each test writes a small crate and runs cargo on it. They share a target folder, so `ftpcodes` is built once.

mod changes;
mod commands;
mod differential;
mod doc_language;
mod hostile_words;
mod hygiene;
mod number_macro;
mod places;
mod specs;

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};

/// A crate of this name with the smallest spec.
fn user_crate(name: &str) -> UserCrate {
    UserCrate::new(env!("CARGO_TARGET_TMPDIR"), name, "ftpcodes").file("spec/x.json", MINIMAL)
}
