//! The expansion of the built-in spec, formatted, against `tests/golden/reply_codes.rs`.
//!
//! A change of the spec or of the generator shows there as a change of Rust code. After looking at it, accept it with
//! `BLESS=1 cargo test -p ftpcodes-macros golden`.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use similar::TextDiff;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/reply_codes.rs");

fn expansion_tokens() -> TokenStream {
    let input = quote! {
        ftpcodes
        spec = builtin;
        language_feature = "lang-";
        pub enum ReplyCode;
        pub enum ReplyClass;
        pub enum FunctionGroup;
        pub enum Language;
        pub struct Meaning;
    };
    crate::expand::reply_codes(input).unwrap()
}

fn expansion() -> String {
    prettyplease::unparse(&syn::parse2(expansion_tokens()).unwrap())
}

#[test]
fn expansion_equals_golden_file() {
    let found = expansion();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(Path::new(FILE).parent().unwrap()).unwrap();
        std::fs::write(FILE, &found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(FILE).unwrap_or_default();
    if found != expected {
        let diff = TextDiff::from_lines(&expected, &found);
        let diff = diff.unified_diff().context_radius(2).header("golden", "expansion").to_string();
        let shown: String = diff.lines().take(60).map(|line| format!("{line}\n")).collect();
        panic!("the expansion has changed:\n{shown}\naccept it with: BLESS=1 cargo test -p ftpcodes-macros golden");
    }
}

#[test]
fn expansion_is_a_pure_function_of_its_input() {
    assert_eq!(expansion(), expansion());
}

/// Names of the standard prelude that the expansion uses; a user's crate may mean something else by each.
const PRELUDE: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Iterator",
    "ExactSizeIterator",
    "From",
    "TryFrom",
    "FromStr",
    "Display",
    "core",
    "std",
];

#[test]
fn expansion_reaches_the_prelude_by_absolute_paths() {
    let mut faults = Vec::new();
    collect_relative(expansion_tokens(), &mut faults);
    assert!(faults.is_empty(), "named without a path: {faults:?}");
}

fn collect_relative(tokens: TokenStream, faults: &mut Vec<String>) {
    let mut qualified = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => collect_relative(group.stream(), faults),
            TokenTree::Ident(name) if !qualified && PRELUDE.contains(&name.to_string().as_str()) => {
                faults.push(name.to_string());
            }
            _ => {}
        }
        // After `::`, or where an implementation defines an associated type.
        qualified = matches!(token.to_string().as_str(), ":" | "type");
    }
}

#[test]
#[ignore = "prints a time; run by tests/measure/expansion"]
fn expansion_time() {
    let started = std::time::Instant::now();
    let spec = ftpcodes_spec::builtin().unwrap();
    let read = started.elapsed();
    let tokens = expansion_tokens();
    println!(
        "expansion: spec read and checked in {read:?}, all in {:?}, {} codes",
        started.elapsed(),
        spec.codes.len()
    );
    assert!(!tokens.is_empty());
}
