//! What every error of a loader must be.

use ftpcodes_spec::{Diagnostic, SourceFile};

/// All errors that files were refused with: at least one, each in a place of its file and in one line.
pub fn check(diagnostics: &[Diagnostic], files: &[SourceFile]) {
    assert!(!diagnostics.is_empty());
    for diagnostic in diagnostics {
        let file = files.iter().find(|file| file.name == diagnostic.file).expect("an error names one of the files");
        let line = file.text.split('\n').nth(diagnostic.line - 1).expect("an error stands in a line of its file");
        assert!((1..=line.chars().count() + 1).contains(&diagnostic.column), "{diagnostic} stands outside its line");
        assert!(!diagnostic.message.contains(char::is_control), "{diagnostic:?} is not one line");
        assert!(!diagnostic.message.starts_with(char::is_uppercase), "{diagnostic} starts with a capital");
    }
}
