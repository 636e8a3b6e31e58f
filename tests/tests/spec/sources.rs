//! The check of sources against texts, on a made-up extract in the style of RFC 959.

use std::path::PathBuf;
use std::process::{Command, Output};

use ftpcodes_spec::Source;
use ftpcodes_tests::rfc::{Citation, Report, check};
use ftpcodes_tests::root;

fn texts() -> PathBuf {
    root().join("tests/data/rfc")
}

fn report(code: u16, document: &str, section: &str) -> Report {
    let source = Source { document: document.to_owned(), section: section.to_owned() };
    check(&[Citation { code, meaning: None, source }], &texts()).unwrap()
}

#[test]
fn right_sources_pass() {
    for (code, section) in
        [(120, "4.2.1"), (227, "4.2.1"), (426, "4.2.1"), (250, "4.2.2"), (530, "4.2.2"), (257, "Appendix II")]
    {
        let report = report(code, "RFC 959", section);
        assert_eq!(report.failures, [""; 0]);
        assert_eq!((report.checked, report.documents.len()), (1, 1));
    }
}

#[test]
fn wrong_sources_fail_and_say_where_they_looked() {
    for (code, document, section, problem) in [
        (426, "RFC 959", "4.2.9", "no such section"),
        (426, "RFC 959", "APPENDIX ON MAIL", "no such section"),
        (426, "RFC 959", "4.2", "426 is not in that section (lines 24-26)"),
        (250, "RFC 959", "4.2.1", "250 is not in that section (lines 28-45)"),
        (230, "RFC 959", "4.2.1", "230 is not in that section (lines 28-45)"),
        (959, "RFC 959", "4.2.1", "959 is not in that section (lines 28-45)"),
        (530, "RFC 959", "4.2.1", "530 is not in that section (lines 28-45)"),
        (426, "RFC 765", "4.2.1", "no file rfc0765.txt"),
        (426, "RFC959", "4.2.1", "not of the form `RFC 959`"),
    ] {
        let found = report(code, document, section);
        assert_eq!(found.failures, [format!("code {code} meaning: {document} section {section}: {problem}")]);
    }
}

#[test]
fn programs_are_listed_and_not_checked() {
    let report = report(426, "pure-ftpd 1.0.50", "src/ftpd.c");
    let lines = "pure-ftpd 1.0.50: not a text, not checked (1)\n\
                 0 sources checked in 0 documents, 1 not checked (programs), 0 failures\n";
    assert_eq!(report.to_string(), lines);
}

/// Drafts expire, and some are nowhere to be had.
#[test]
fn drafts_without_a_text_are_listed_and_not_checked() {
    let lines = "draft-a-b-00: no text, not checked (1)\n\
                 0 sources checked in 0 documents, 0 not checked (programs), 1 not checked (no text), 0 failures\n";
    assert_eq!(report(426, "draft-a-b-00", "1").to_string(), lines);
}

#[test]
fn the_program_says_by_its_exit_code_what_it_found() {
    let texts = texts();
    // Most documents of the registry are not in this folder.
    let failed = run(&[texts.to_str().unwrap()]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&failed.stdout).contains(": no file rfc2577.txt\n"));
    assert_eq!(run(&[]).status.code(), Some(2));
    assert_eq!(run(&["no such folder"]).status.code(), Some(2));
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_check-sources")).args(arguments).output().unwrap()
}

#[test]
fn only_names_of_documents_become_addresses() {
    let url = |document: &str, section: &str| {
        ftpcodes_spec::Source { document: document.to_owned(), section: section.to_owned() }.url()
    };
    let rfc = url("RFC 959", "4.2.1");
    assert_eq!(rfc.as_deref(), Some("https://www.rfc-editor.org/rfc/rfc959#section-4.2.1"));
    let draft = url("draft-bryan-ftpext-hash-02", "3.1");
    assert_eq!(draft.as_deref(), Some("https://datatracker.ietf.org/doc/html/draft-bryan-ftpext-hash-02"));
    for document in
        ["RFC ", "RFC 959) [x](javascript:y", "RFC 959/..", "draft-x\" onclick=\"y", "draft-<x>", "wu-ftpd 2.6"]
    {
        assert_eq!(url(document, "1"), None, "{document}");
    }
}
