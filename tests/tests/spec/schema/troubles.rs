//! The schema of the file of the troubles, and of their words in a language file.

use ftpcodes_tests::troubles::good;

use super::{accepts, refused_by_both};

/// Lists that may be empty.
fn may_be_empty(pointer: &str) -> bool {
    ["codes", "commands", "aliases", "reports"].iter().any(|key| pointer.ends_with(&format!("/{key}")))
}

#[test]
fn a_good_file_is_accepted() {
    accepts("troubles", good().text());
    accepts("language", good().russian_text());
}

#[test]
fn every_structural_fault_of_the_troubles_is_refused() {
    // A key that is left out is one of `every_key_is_needed`.
    refused_by_both(good().text(), "troubles", may_be_empty, |text| good().rewrite(text).load().is_ok());
}

#[test]
fn every_structural_fault_of_their_translation_is_refused() {
    // The schema knows no ids.
    let optional = |pointer: &str| may_be_empty(pointer) || pointer.matches('/').count() < 3;
    refused_by_both(good().russian_text(), "language", optional, |text| {
        // What stands beside the troubles is read with the codes, and refused there.
        let file: serde_json::Value = serde_json::from_str(text).unwrap();
        let beside = ["tag", "name", "direction", "troubles"];
        let is_known = file.as_object().is_some_and(|file| file.keys().all(|key| beside.contains(&key.as_str())));
        is_known && good().rewrite_russian(text).load().is_ok()
    });
}
