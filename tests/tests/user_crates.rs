//! `reply_codes!` in crates of users: whatever they forbid, rename and shadow, and whatever they change later.
//!
//! Each test writes a small crate and runs cargo on it. They share a target folder, so `ftpcodes` is built once.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "user_crates/changes.rs"]
mod changes;
#[path = "user_crates/commands.rs"]
mod commands;
#[path = "user_crates/differential.rs"]
mod differential;
#[path = "user_crates/doc_language.rs"]
mod doc_language;
#[path = "user_crates/hostile_words.rs"]
mod hostile_words;
#[path = "user_crates/hygiene.rs"]
mod hygiene;
#[path = "user_crates/number_macro.rs"]
mod number_macro;
#[path = "user_crates/places.rs"]
mod places;
#[path = "user_crates/specs.rs"]
mod specs;

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};

/// A crate of this name with the smallest spec.
fn user_crate(name: &str) -> UserCrate {
    UserCrate::new(env!("CARGO_TARGET_TMPDIR"), name, "ftpcodes").file("spec/x.json", MINIMAL)
}
