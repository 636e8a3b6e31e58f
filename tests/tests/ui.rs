//! What the compiler says about wrong uses of the macros: one file a rule, with the exact words beside it.
//!
//! Accept new words with `TRYBUILD=overwrite cargo test -p ftpcodes-tests --test ui`. The words of rustc differ between
//! versions, so the test runs on the version that the manifest names, and is silent on others.

use std::process::Command;

#[test]
fn errors_of_the_compiler() {
    let version = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
    let version = String::from_utf8(version.unwrap().stdout).unwrap();
    if !version.starts_with(concat!("rustc ", env!("CARGO_PKG_RUST_VERSION"), ".")) {
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/code_*.rs");
    cases.compile_fail("ui/match_*.rs");
    cases.compile_fail("ui/reply_*.rs");
    cases.compile_fail("ui/several_*.rs");
    cases.compile_fail("ui/spec_*.rs");
    cases.pass("ui/pass_*.rs");
}
