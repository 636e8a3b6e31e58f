//! The expansion of a small spec, formatted, against the file in `tests/golden`: the tables of all of FTP nobody would
//! read.
//!
//! A change of the generator shows there as a change of Rust code. After looking at it, accept it with
//! `BLESS=1 cargo test -p ftpcodes-macros --all-features golden`.

use std::path::Path;

use ftpcodes_core::Registry;
use ftpcodes_spec::{Commands, SourceFile, Spec, load, load_commands, load_documents, lower, lower_documents};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use similar::TextDiff;

use crate::reply_codes::{Docs, expand};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden");

const CODES: &str = r#"{
  "protocol": "X",
  "codes": [
    {"code": 150, "name": "Opening", "text": "Opening", "data_connection": "opening"},
    {"code": 226, "name": "Done", "aliases": ["finished"], "status": "historic", "meanings": [
      {"id": "file", "commands": ["RETR"], "title": "Sent", "text": "Sent", "format": "size"},
      {"id": "other", "commands": [], "title": "Done", "text": "Done", "description": "It is done.", "fix": "Go on."}
    ]},
    {"code": 331, "name": "NeedPassword", "text": "Need password"},
    {"code": 421, "name": "Closing", "text": "Closing", "retry": "later", "control_connection": "closes",
     "sources": [{"document": "RFC 959", "section": "4.2.1"}]}
  ],
  "confusions": [{"codes": [150, 226], "difference": "The one begins, the other ends."}]
}"#;

const COMMANDS: &str = r#"{
  "general": [
    {"code": 421, "basis": "implied", "sources": [{"document": "RFC 959", "section": "4.2.1"}], "any_time": true}
  ],
  "purposes": [{"id": "transfer", "title": "Transfer"}],
  "commands": [
    {"verb": "PASS", "replies": [226]},
    {
      "verb": "RETR",
      "name": "Retrieve",
      "purpose": "transfer",
      "title": "Retrieve a File",
      "description": "Sends a file.",
      "pitfall": "It breaks off.",
      "syntax": "RETR <SP> <pathname> <CRLF>",
      "servers": "must",
      "note": "A note.",
      "sources": [{"document": "RFC 959", "section": "4.1.3"}],
      "replies": [
        {"code": 150, "next": [226]},
        {"code": 226, "basis": "reported", "reports": [{"where": "x issue 7", "situation": "often"}]}
      ]
    },
    {
      "verb": "USER",
      "replies": [
        {"code": 226, "basis": "observed", "servers": [{"server": "x 1.0", "situation": "always"}]},
        {"code": 331, "then": ["PASS"]}
      ]
    }
  ]
}"#;

const DOCUMENTS: &str = r#"{
  "documents": [
    {
      "document": "RFC 959", "title": "File Transfer Protocol", "year": 1985, "month": 10,
      "status": "internet-standard", "obsoletes": ["RFC 765"], "updated_by": ["RFC 2228"],
      "defines": {"commands": ["RETR"]}
    }
  ]
}"#;

fn expansion_tokens() -> TokenStream {
    let input = quote! {
        ftpcodes
        spec = builtin;
        language_feature = "lang-";
        reference = crate;
        pub enum ReplyCode;
        pub enum ReplyClass;
        pub enum FunctionGroup;
        pub enum Language;
        pub struct Meaning;
        pub enum Command;
        pub struct CommandReply;
    };
    crate::reply_codes::reply_codes(input).unwrap()
}

/// As Rust code, with no version in it.
fn formatted(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap()).replace(&crate::private().to_string(), "__private")
}

fn equals_golden_file(name: &str, found: &str) {
    let file = Path::new(FOLDER).join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(FOLDER).unwrap();
        std::fs::write(file, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    if found != expected {
        let diff = TextDiff::from_lines(expected.as_str(), found);
        let diff = diff.unified_diff().context_radius(2).header("golden", "expansion").to_string();
        let shown: String = diff.lines().take(60).map(|line| format!("{line}\n")).collect();
        let accept = "BLESS=1 cargo test -p ftpcodes-macros --all-features golden";
        panic!("the expansion has changed:\n{shown}\naccept it with: {accept}");
    }
}

fn files() -> (Spec, Commands) {
    let spec = load(&[SourceFile::new("codes.json", CODES)]).unwrap_or_else(|refused| panic!("{refused}"));
    let commands = load_commands(&[SourceFile::new("commands.json", COMMANDS)], &spec);
    (spec, commands.unwrap_or_else(|refused| panic!("{refused}")))
}

fn registry() -> Registry {
    let (spec, commands) = files();
    lower(&spec, Some(&commands))
}

#[test]
fn expansion_equals_golden_file() {
    // Each language is 250 lines; what the built-in spec has in more of them is alike.
    assert!(registry().languages.len() <= 2);
    let input = syn::parse2(quote!(ftpcodes spec = "x.json"; pub enum Code; pub enum Command;)).unwrap();
    equals_golden_file("expansion.rs", &formatted(expand(&input, &registry()).unwrap()));
}

#[test]
fn reference_equals_golden_file() {
    let input = quote!(spec = "x.json"; reference = crate; codes = crate::Code; commands = crate::Command;);
    let paths = crate::reference::paths(input).unwrap();
    let (spec, commands) = files();
    let registry = lower(&spec, Some(&commands));
    let documents = load_documents(&SourceFile::new("documents.json", DOCUMENTS), &spec, Some(&commands));
    let records = lower_documents(&documents.unwrap_or_else(|refused| panic!("{refused}")));
    equals_golden_file(
        "reference.rs",
        &formatted(crate::reference::expand(Docs::with_paths(paths, &registry), records)),
    );
}

#[test]
fn expansion_is_a_pure_function_of_its_input() {
    assert_eq!(expansion_tokens().to_string(), expansion_tokens().to_string());
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
    // What the expansion calls stands in the same place of the user's crate.
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ftpcodes/src/generated");
    for file in std::fs::read_dir(rules).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        collect_relative(text.parse().unwrap(), &mut faults);
    }
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

/// Writes the whole expansion to the file that `EXPANSION` names.
#[test]
#[ignore = "run by tests/measure/pre-expanded"]
fn expansion_written_out() {
    let file: syn::File = syn::parse2(expansion_tokens()).unwrap();
    std::fs::write(std::env::var("EXPANSION").unwrap(), prettyplease::unparse(&file)).unwrap();
}
