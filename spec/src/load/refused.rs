//! A spec that was not accepted.

use std::fmt;

use crate::text::diagnostic::Diagnostic;

/// Why a spec was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// All errors of all files, in the order of files and places; at least one. Of more than a thousand, the rest is
    /// only mentioned.
    pub diagnostics: Vec<Diagnostic>,
    /// Numbers and names of the codes that could be read, for a macro that keeps the user's other code compiling.
    pub skeleton: Vec<(u16, String)>,
    /// Digits and names of the classes that could be read, likewise.
    pub classes: Vec<(u8, String)>,
    /// Digits and names of the groups that could be read, likewise.
    pub groups: Vec<(u8, String)>,
    /// Verbs and names of the commands that could be read, likewise.
    pub commands: Vec<(String, String)>,
}

impl Refused {
    /// These errors, of files of which nothing could be read.
    pub(crate) fn of(diagnostics: Vec<Diagnostic>) -> Self {
        let (skeleton, classes, groups, commands) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { diagnostics, skeleton, classes, groups, commands }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}
