//! What the compiler says about wrong uses of the macros: a folder for each macro, in it one file a rule, with the exact
//! words beside it.
//!
//! Accept new words with `TRYBUILD=overwrite cargo test -p ftpcodes-compile-tests`. The words of rustc differ between
//! versions, so the test runs on the version that `rust-toolchain.toml` names, and says so where another one is used.

use std::io::Write;
use std::process::Command;

#[test]
fn errors_of_the_compiler() {
    let version = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
    let version = String::from_utf8(version.unwrap().stdout).unwrap();
    let pinned = include_str!("../../../rust-toolchain.toml").split_once("channel = \"").unwrap().1;
    let pinned = pinned.split('"').next().unwrap();
    if !version.starts_with(&format!("rustc {pinned} ")) {
        // Past the harness, which would keep what a test that passes prints for itself.
        let _ =
            writeln!(std::io::stderr(), "UI tests skipped: they hold the words of rustc {pinned}, this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    for folder in ["code", "command", "expect_reply", "match_reply", "reply", "reply_codes"] {
        cases.compile_fail(format!("ui/{folder}/*.rs"));
    }
    cases.pass("ui/pass/*.rs");
}
