//! What the tests of the workspace share.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test stops at the first surprise")]

pub mod commands;
pub mod documents;
pub mod lint;
pub mod listed;
pub mod marks;
pub mod observed;
pub mod rfc;
pub mod rules;
pub mod said;
pub mod spec;
pub mod stamps;
pub mod standins;
pub mod tables;
pub mod troubles;
pub mod user_crate;
pub mod words;

use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in a folder of the workspace").to_owned()
}

/// The text of a file of the workspace.
#[must_use]
pub fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

/// Whether tests over large products try all of it, as `.ci/run` asks for with `FTPCODES_LONG_TESTS`, and no sample.
#[must_use]
pub fn runs_long() -> bool {
    std::env::var_os("FTPCODES_LONG_TESTS").is_some()
}
