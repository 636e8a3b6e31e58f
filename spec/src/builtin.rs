//! The registry of FTP reply codes itself.

use std::sync::OnceLock;

use crate::diagnostic::SourceFile;
use crate::list::IntoList;
use crate::load::{Refused, load_beside};
use crate::model::Spec;

/// The files of the built-in registry: name and text, the codes first.
pub const BUILTIN: &[(&str, &str)] = &[
    ("spec/codes.json", include_str!("../codes.json")),
    ("spec/languages/en.json", include_str!("../languages/en.json")),
    ("spec/languages/ru.json", include_str!("../languages/ru.json")),
];

/// The built-in registry, read and checked, once per process however often it is asked for.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let ftp = ftpcodes_spec::builtin()?;
/// assert_eq!(*ftp.code(426).ok_or("426 is missing")?.name, "ConnectionClosed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin() -> Result<&'static Spec, &'static Refused> {
    static SPEC: OnceLock<Result<Spec, Refused>> = OnceLock::new();
    let load = || {
        let files: Vec<SourceFile> = BUILTIN.iter().map(|(name, text)| SourceFile::new(*name, *text)).list();
        load_beside(None, &files)
    };
    SPEC.get_or_init(load).as_ref()
}
