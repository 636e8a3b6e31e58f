//! The way from texts to checked documents.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::BUILTIN_DOCUMENTS;
use super::check::{Beside, check_documents};
use super::model::Documents;
use super::parse::parse_documents;
use crate::builtin::{builtin_commands_in, builtin_in};
use crate::disk::read_beside;
use crate::load::Refused;
use crate::model::{Commands, Spec};
use crate::text::diagnostic::{Errors, SourceFile};
use crate::text::json::Node;

/// Reads and checks the documents of a spec with these codes and commands. To those of a spec that extends the built-in
/// one, the built-in documents are added.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_documents(file: &SourceFile, spec: &Spec, commands: Option<&Commands>) -> Result<Documents, Refused> {
    let base = if spec.extends { Some(builtin_documents().map_err(Clone::clone)?) } else { None };
    load_beside(file, &Beside { spec, commands, base })
}

fn load_beside(file: &SourceFile, beside: &Beside<'_>) -> Result<Documents, Refused> {
    let mut errors = Errors::new(std::slice::from_ref(file));
    let found = Node::root(0, file, &mut errors).map(|root| parse_documents(root, &mut errors));
    // A document that could not be read may be the one that another names.
    if let Some(found) = found.as_ref().filter(|_| errors.is_empty()) {
        check_documents(found, beside, &mut errors);
    }
    match found.filter(|_| errors.is_empty()) {
        Some(mut found) => {
            let base = beside.base.map_or(&[][..], |base| base.documents.as_slice());
            found.documents.splice(0..0, base.iter().cloned());
            Ok(found)
        }
        None => Err(Refused::of(errors.finish())),
    }
}

/// The documents that FTP's codes and commands are defined in, read and checked, once per process however often
/// they are asked for.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let documents = ftpcodes_spec::builtin_documents()?;
/// let standard = documents.document("RFC 959").ok_or("RFC 959 is missing")?;
/// assert_eq!(standard.year.as_ref().map(|year| **year), Some(1985));
/// assert!(standard.obsoletes.iter().any(|name| **name == "RFC 765"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_documents() -> Result<&'static Documents, &'static Refused> {
    static DOCUMENTS: OnceLock<Result<Documents, Refused>> = OnceLock::new();
    let (spec, commands) = (builtin_in(&[])?, builtin_commands_in(&[])?);
    let loaded = DOCUMENTS.get_or_init(|| {
        let (name, text) = BUILTIN_DOCUMENTS;
        load_beside(&SourceFile::new(name, text), &Beside { spec, commands: Some(commands), base: None })
    });
    loaded.as_ref()
}

/// Reads the file of the documents that belongs to this file of codes, with its path: `documents`; without one given,
/// `spec/smtp.documents.json` for `spec/smtp.json`, if there is one. Errors show paths as seen from `shown_from`.
///
/// # Errors
///
/// As for [`read_files`](crate::read_files).
pub fn read_documents(
    codes: &Path,
    documents: Option<&Path>,
    shown_from: &Path,
) -> Result<Option<(SourceFile, PathBuf)>, Refused> {
    read_beside(codes, "documents.json", documents, shown_from)
}
