//! What a user's crate forbids, and what it calls by the names that the expansion needs.

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};

use super::user_crate;

/// All that can be asked for, each with its documentation.
const EVERYTHING: &str = r#"
    spec = "spec/x.json";
    /// Codes.
    pub enum XCode;
    /// Classes.
    pub enum XClass;
    /// Groups.
    pub enum XGroup;
    /// Languages.
    pub enum XLanguage;
    /// Meanings.
    pub struct XMeaning;
    /// Numbers.
    pub macro x_code => crate::XCode;
"#;

/// Text that reads like code to the lints of documentation.
const CODE_LIKE: &str = r#"{
  "protocol": "PostgreSQL",
  "groups": [
    {"digit": 2, "name": "OpenSsl", "title": "OpenSSL", "description": "About OpenSSL, `TlsStream`, foo_bar."}
  ],
  "codes": [
    {"code": 220, "name": "FooBar", "title": "FooBar", "text": "foo_bar::Baz is <b>OK</b>, see http://example.org/",
     "description": "OpenSSL said foo_bar::Baz. See [\"quoted\"] and ['single'].\u00a0Non-breaking.",
     "when": "MySQL - after SELECT.",
     "fix": "1. Read; 2) do *this* & ~that~ | those. +x = `y",
     "aliases": ["McAfee", "x_y"],
     "sources": [{"document": "RFC 959", "section": "4.2"}, {"document": "OpenSSL 3.0", "section": "ssl_lib.c"}]},
    {"code": 221, "name": "FooBaz", "text": "Bye."}
  ],
  "confusions": [{"codes": [220, 221], "difference": "FooBar is no foo_baz."}]
}"#;

fn with_everything(user: UserCrate, before: &str) -> UserCrate {
    user.file("src/lib.rs", &format!("{before}\nftpcodes::reply_codes! {{ {EVERYTHING} }}"))
}

#[test]
fn no_std() {
    with_everything(user_crate("no-std"), "#![no_std]").check();
}

#[test]
fn no_implicit_prelude() {
    let call = format!("#![no_implicit_prelude]\n::ftpcodes::reply_codes! {{ {EVERYTHING} }}");
    user_crate("no-implicit-prelude")
        .file("src/lib.rs", &format!("{call}\npub const DONE: XCode = x_code!(250);"))
        .check();
}

#[test]
fn dependency_under_another_name() {
    let user = UserCrate::new(env!("CARGO_TARGET_TMPDIR"), "renamed", "codes").file("spec/x.json", MINIMAL);
    let call = format!("codes::reply_codes! {{ {EVERYTHING} }}");
    user.file("src/lib.rs", &format!("{call}\npub const DONE: XCode = x_code!(250);")).check();
}

#[test]
fn modules_named_like_crates() {
    let user = UserCrate::new(env!("CARGO_TARGET_TMPDIR"), "shadowing", "codes").file("spec/x.json", MINIMAL);
    let modules = "mod core {} mod std {} mod alloc {} mod ftpcodes {} mod data {} mod serde_core {}";
    let call = format!("{modules}\ncodes::reply_codes! {{ {EVERYTHING} }}");
    user.file("src/lib.rs", &format!("{call}\npub const DONE: XCode = x_code!(250);")).check();
}

#[test]
fn items_named_like_the_prelude() {
    let items = "#![allow(dead_code, unused_macros)] struct Option; struct Result; struct Some; struct None; struct Ok; struct Err; \
        struct String; struct Vec; trait Clone {} trait Copy {} trait Iterator {} trait From {} \
        macro_rules! concat { () => {} } macro_rules! stringify { () => {} } macro_rules! include_bytes { () => {} }";
    with_everything(user_crate("prelude-items"), items).check();
}

#[test]
fn missing_docs_denied() {
    with_everything(user_crate("missing-docs"), "#![deny(missing_docs)] //! Documented.").check();
}

#[test]
fn missing_docs_denied_and_only_the_codes_named() {
    let call = "ftpcodes::reply_codes! { spec = \"spec/x.json\"; /** Codes. */ pub enum XCode; }";
    user_crate("missing-docs-default")
        .file("src/lib.rs", &format!("#![deny(missing_docs)] //! Documented.\n{call}"))
        .check();
}

#[test]
fn editions_before_this_one() {
    for edition in ["2015", "2018", "2021"] {
        let user = user_crate(&format!("edition-{edition}"));
        user.edit("Cargo.toml", "\"2024\"", &format!("\"{edition}\""));
        let before = if edition == "2015" { "extern crate core; extern crate ftpcodes;" } else { "" };
        with_everything(user, before).check();
    }
}

#[test]
fn unsafe_code_forbidden() {
    with_everything(user_crate("no-unsafe"), "#![forbid(unsafe_code)]").check();
}

#[test]
fn all_warnings_and_unused_items_denied() {
    let lints = "#![deny(warnings, unused, future_incompatible, nonstandard_style, rust_2018_idioms, \
        unreachable_pub, missing_debug_implementations, missing_copy_implementations, trivial_casts, \
        trivial_numeric_casts, unused_qualifications, unused_results, single_use_lifetimes, let_underscore_drop)]";
    with_everything(user_crate("lints"), lints).check();
}

#[test]
fn clippy_pedantic() {
    let user = user_crate("pedantic").file("spec/x.json", CODE_LIKE);
    let user = with_everything(user, "//! Documented.");
    user.cargo(&["clippy", "--all-targets", "--", "-W", "clippy::pedantic", "-D", "warnings"]).expect_clean();
}

#[test]
fn rustdoc_without_warnings() {
    let user = user_crate("documented").file("spec/x.json", CODE_LIKE).environment("RUSTDOCFLAGS", "-D warnings");
    let user = with_everything(user, "#![deny(missing_docs)] //! Documented.");
    user.cargo(&["doc", "--no-deps"]).expect_clean();
}

#[test]
#[ignore = "it builds ftpcodes anew; .ci/run asks for it"]
fn pages_without_warnings() {
    let reference = "spec = \"spec/x.json\"; reference = crate::pages; codes = crate::XCode; groups = crate::XGroup;";
    let text = format!(
        "#![deny(warnings, missing_docs)] //! Documented.\n\
        ftpcodes::reply_codes! {{ {} }}\n\
        #[cfg(doc)]\n#[doc = ftpcodes::reference_map! {{ {reference} }}]\n\
        pub mod pages {{ ftpcodes::reference! {{ {reference} }} }}",
        EVERYTHING.replacen(';', "; reference = crate::pages;", 1)
    );
    let user = user_crate("pages").file("spec/x.json", CODE_LIKE).environment("RUSTDOCFLAGS", "-D warnings");
    let user = user.file("src/lib.rs", &text);
    user.edit("Cargo.toml", "path =", "features = [\"reference\"], path =");
    user.cargo(&["doc", "--no-deps"]).expect_clean();
    user.check();
}
