//! Loads anything as a spec: the outcome is a model or errors, each with a place in its file and in one line.

#![no_main]

#[path = "../shared/diagnostics.rs"]
mod diagnostics;

use ftpcodes_spec::{SourceFile, load};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // The file of the codes, then the language files.
    let files: Vec<SourceFile> =
        text.split('\0').enumerate().map(|(place, part)| SourceFile::new(format!("{place}.json"), part)).collect();
    match load(&files) {
        Ok(spec) => {
            assert!(!spec.languages.is_empty());
            for language in &spec.languages {
                assert_eq!(language.meanings.len(), spec.meaning_count());
                assert_eq!(language.classes.len(), spec.classes.len());
                assert_eq!(language.groups.len(), spec.groups.len());
                assert_eq!(language.confusions.len(), spec.confusions.len());
                assert_eq!(language.not_codes.len(), spec.not_codes.len());
            }
        }
        Err(refused) => diagnostics::check(&refused.diagnostics, &files),
    }
});
