//! Loads anything as a spec: the outcome is a model or errors, each with a place in its file and in one line.

#![no_main]

use ftpcodes_spec::{Diagnostic, SourceFile, load};
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
        Err(refused) => {
            assert!(!refused.diagnostics.is_empty());
            for diagnostic in &refused.diagnostics {
                check(diagnostic, &files);
            }
        }
    }
});

fn check(diagnostic: &Diagnostic, files: &[SourceFile]) {
    let file = files.iter().find(|file| file.name == diagnostic.file).expect("an error names one of the files");
    let line = file.text.split('\n').nth(diagnostic.line - 1).expect("an error stands in a line of its file");
    assert!((1..=line.chars().count() + 1).contains(&diagnostic.column), "{diagnostic} stands outside its line");
    assert!(!diagnostic.message.contains(char::is_control), "{diagnostic:?} is not one line");
    assert!(!diagnostic.message.starts_with(char::is_uppercase), "{diagnostic} starts with a capital");
}
