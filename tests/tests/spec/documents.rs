//! Rules for the file of the documents: keys, order, uniqueness, references, both sides of each relation.

use ftpcodes_spec::{DocumentStatus, IntoList as _, SourceFile, builtin_documents, load, load_documents};
use ftpcodes_tests::documents::good;

#[test]
fn a_good_file_says_what_it_says() {
    let found = good().load().unwrap_or_else(|refused| panic!("{refused}"));
    let old = found.document("RFC 765").unwrap();
    assert_eq!((old.title.as_deref(), old.month, old.status), (Some("The Old One"), Some(6), DocumentStatus::Unknown));
    assert_eq!(old.year.as_ref().map(|year| **year), Some(1980));
    assert_eq!(old.defines.codes.iter().map(|code| **code).list(), [119, 151]);
    assert_eq!(old.obsoleted_by.iter().map(|name| name.as_str()).list(), ["RFC 959"]);
    let later = found.document("RFC 2228").unwrap();
    assert_eq!(later.changes.commands.iter().map(|verb| verb.as_str()).list(), ["RETR"]);
    let program = found.document("pure-ftpd 1.0.50").unwrap();
    assert_eq!((program.status, program.title.as_deref()), (DocumentStatus::Program, None));
    assert!(found.document("RFC 1").is_none());
}

#[test]
fn the_file_is_one_object() {
    good().rewrite("[]").fails(&["documents.json:1:1: the spec of the documents must be an object, found an array"]);
    good().rewrite("{}").fails(&["documents.json:1:1: the spec of the documents has no `documents`"]);
    good()
        .rewrite(r#"{"documents": []}"#)
        .fails(&["documents.json:1:15: `documents` is empty; expected at least one entry"]);
    good()
        .edit(r#""month": 6,"#, r#""months": 6,"#)
        .fails(&["documents.json:7:7: unknown key `months` in a document; did you mean `month`?"]);
    good()
        .edit(r#"{"document": "pure-ftpd 1.0.50", "status""#, r#"{"status""#)
        .fails(&["documents.json:31:5: a document has no `document`"]);
    good().edit(r#""status": "unknown","#, r#""status": "standard","#).fails(&[
        "documents.json:8:17: unknown status `standard`; expected one of: internet-standard, draft-standard, \
         proposed-standard, best-current-practice, experimental, informational, historic, unknown, internet-draft, \
         program, publication",
    ]);
}

#[test]
fn dates() {
    good()
        .edit("1980", "80")
        .fails(&["documents.json:6:15: `year` must be a whole number from 1900 to 9999, found 80"]);
    good()
        .edit(r#""month": 6"#, r#""month": 13"#)
        .fails(&["documents.json:7:16: `month` must be a whole number from 1 to 12, found 13"]);
    good().edit(r#""year": 1980,"#, "").fails(&["documents.json:7:16: a document has a `month` without a `year`"]);
}

#[test]
fn a_file_that_is_not_complete_may_lack_words() {
    good().edit(r#""title": "A Later One","#, "").edit(r#""year": 1997,"#, "").load().unwrap();
    let refused = good()
        .edit("{\n  \"documents\"", "{\n  \"complete\": true,\n  \"documents\"")
        .edit(r#""title": "A Later One","#, "")
        .edit(r#""year": 1997,"#, "");
    refused.fails(&["documents.json:23:5: a document has no `title`", "documents.json:23:5: a document has no `year`"]);
}

#[test]
fn a_complete_file_has_every_document() {
    let refused = good().edit("{\n  \"documents\"", "{\n  \"complete\": true,\n  \"documents\"").load().unwrap_err();
    let found = refused.diagnostics.iter().map(ToString::to_string).list();
    let lacks = |name: &str| {
        let message = format!("documents.json:3:16: `{name}` is a source of the spec, and has no record");
        found.contains(&message)
    };
    assert!(lacks("RFC 1123") && lacks("draft-preston-ftpext-deflate-04") && !lacks("RFC 959"), "{found:?}");
    assert_eq!(found.len() + 4, builtin_documents().unwrap().documents.len());
}

#[test]
fn documents_are_sorted_and_cited() {
    good().edit(r#""RFC 2228",
      "title""#, r#""RFC 454",
      "title""#).fails(&[
        "documents.json:23:19: `RFC 454` stands after `RFC 959`; documents are sorted: RFCs by number, then all others \
         by name",
        "documents.json:27:19: `updates` has `RFC 959`, whose `updated_by` at documents.json:14:19 has no `RFC 454`",
        "documents.json:28:29: 534 does not have `RFC 454` among its sources",
        "documents.json:29:32: `RETR` does not have `RFC 454` among its sources",
    ]);
    good()
        .edit("pure-ftpd 1.0.50", "pure-ftpd 1.0.51")
        .fails(&["documents.json:31:18: `pure-ftpd 1.0.51` is a source of no code and no command; did you mean \
         `pure-ftpd 1.0.50`?"]);
    good()
        .edit(r#"{"document": "pure"#, r#"{"document": "RFC 2228", "status": "unknown"}, {"document": "pure"#)
        .fails(&["documents.json:31:18: duplicate document `RFC 2228`; the first is at documents.json:23:19"]);
}

#[test]
fn both_sides_of_a_relation_agree() {
    good().edit(r#""obsoletes": ["RFC 765"],"#, "").fails(&[
        "documents.json:10:24: `obsoleted_by` has `RFC 959`, whose `obsoletes` at documents.json:14:19 has no `RFC 765`",
    ]);
    good().edit(r#""updated_by": ["RFC 2228"],"#, "").fails(&[
        "documents.json:27:19: `updates` has `RFC 959`, whose `updated_by` at documents.json:14:19 has no `RFC 2228`",
    ]);
    good().edit(r#""obsoletes": ["RFC 542"]"#, r#""obsoletes": ["RFC 542", "RFC 542", "RFC 765"]"#).fails(&[
        "documents.json:9:32: duplicate item `RFC 542` of `obsoletes`; the first is at documents.json:9:21",
        "documents.json:9:43: `RFC 765` has itself in `obsoletes`",
    ]);
    good().edit("1985", "1979").fails(&["documents.json:18:21: `RFC 765` of 1980 is newer than `RFC 959` of 1979"]);
}

#[test]
fn what_is_defined_is_there_and_has_the_document_as_a_source() {
    good().edit("[119, 151]", "[119, 118, 427, 226]").fails(&[
        "documents.json:11:34: 118 is no code of FTP",
        "documents.json:11:34: `118` stands after `119`; `codes` are sorted, each once",
        "documents.json:11:39: 427 is no code of FTP",
        "documents.json:11:44: 226 does not have `RFC 765` among its sources",
        "documents.json:11:44: `226` stands after `427`; `codes` are sorted, each once",
    ]);
    good().edit(r#"["MAIL", "MLFL"]"#, r#"["MLFL", "MAIL", "RETR", "XYZZY"]"#).fails(&[
        "documents.json:11:61: `MAIL` stands after `MLFL`; `commands` are sorted, each once",
        "documents.json:11:69: `RETR` does not have `RFC 765` among its sources",
        "documents.json:11:77: `commands` names `XYZZY`, which is no command of this spec",
    ]);
    good()
        .edit(
            r#""commands": ["RETR"]}
    },
    {
      "document": "RFC 2228""#,
            r#""commands": ["RETR"]}, "changes": {"codes": [226], "commands": ["RETR"]}
    },
    {
      "document": "RFC 2228""#,
        )
        .fails(&[
            "documents.json:20:80: 226 is defined by this document, and so not changed by it",
            "documents.json:20:99: `RETR` is defined by this document, and so not changed by it",
        ]);
}

/// What adds to FTP describes what it names besides.
#[test]
fn a_spec_that_extends_ftp_has_the_documents_of_ftp() {
    let codes = r#"{"protocol": "X", "extends": "ftp", "codes": [{"code": 299, "name": "Own", "title": "Own", "text": "Own",
        "description": "It is.", "when": "Now.", "fix": "Go on.", "sources": [{"document": "RFC 9999", "section": "1"}]}]}"#;
    let spec = load(&[SourceFile::new("x.json", codes)]).unwrap_or_else(|refused| panic!("{refused}"));
    let of = |text: &str| load_documents(&SourceFile::new("x.documents.json", text), &spec, None);
    let own = r#"{"documents": [{"document": "RFC 9999", "status": "experimental", "updates": ["RFC 959"],
        "defines": {"codes": [299]}}]}"#;
    let found = of(own).unwrap_or_else(|refused| panic!("{refused}"));
    assert!(found.document("RFC 9999").is_some() && found.document("RFC 959").is_some());
    let refused = of(r#"{"documents": [{"document": "RFC 959", "status": "unknown"}]}"#).unwrap_err();
    assert_eq!(refused.to_string(), "x.documents.json:1:29: FTP has a record of `RFC 959` already");
}
