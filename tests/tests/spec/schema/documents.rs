//! The schema of the file of the documents.

use ftpcodes_tests::documents::good;

use super::{accepts, refused_by_both, validator};

#[test]
fn a_good_file_is_accepted() {
    accepts("documents", good().text());
}

#[test]
fn every_structural_fault_of_the_documents_is_refused() {
    let optional = |pointer: &str| {
        let key = pointer.rsplit('/').next().unwrap_or_default();
        // A month needs its year.
        let is_dated = pointer == "/documents/0/year";
        let needed = ["documents", "document", "status"].contains(&key) || is_dated;
        !needed && key.parse::<usize>().is_err()
    };
    refused_by_both(good().text(), "documents", optional, |text| good().rewrite(text).load().is_ok());
}

#[test]
fn a_complete_file_has_titles_and_years() {
    let accepts = |text: &str| validator("documents").is_valid(&serde_json::from_str(text).unwrap());
    for (document, is_good) in [
        (r#""status": "unknown", "title": "X", "year": 1980"#, true),
        (r#""status": "unknown", "title": "X""#, false),
        (r#""status": "unknown", "year": 1980"#, false),
        (r#""status": "program""#, true),
        (r#""status": "publication""#, true),
    ] {
        let text = format!(r#"{{"complete": true, "documents": [{{"document": "x", {document}}}]}}"#);
        assert_eq!(accepts(&text), is_good, "{text}");
        assert!(accepts(&text.replace("true", "false")), "{text}");
    }
}
