//! Reading the files of a spec. Nothing else in this crate touches the disk.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::load::Refused;
use crate::places::after;

/// The files of a spec as they were found, in the order that [`load`](crate::load) takes them in.
#[derive(Clone, Debug)]
pub struct SpecFiles {
    /// Names and texts: the file of the codes, then the language files by name.
    pub sources: Vec<SourceFile>,
    /// The file of the commands, if there is one.
    pub commands: Option<SourceFile>,
    /// The paths of all files that were read.
    pub paths: Vec<PathBuf>,
}

/// Reads the file of the codes and its language files.
///
/// These are the `.json` files in the folder `languages`; without one given, in the folder that is named as the file of
/// the codes without its ending, if there is one: `spec/smtp/` for `spec/smtp.json`. The file of the commands is
/// `commands`; without one given, `spec/smtp.commands.json`, if there is one. Errors show paths as seen from `shown_from`.
///
/// # Errors
///
/// A file or folder that cannot be read, and a file that is not UTF-8.
pub fn read_files(
    codes: &Path,
    languages: Option<&Path>,
    commands: Option<&Path>,
    shown_from: &Path,
) -> Result<SpecFiles, Refused> {
    let mut paths = vec![codes.to_owned()];
    let mut faults = Vec::new();
    let default = codes.with_extension("");
    let folder = languages.or(Some(default.as_path()).filter(|folder| folder.is_dir()));
    if let Some(folder) = folder {
        match language_files(folder) {
            Ok(files) => paths.extend(files),
            Err(error) => faults.push(fault(folder, shown_from, &format!("cannot read this folder: {error}"))),
        }
    }
    let mut sources = Vec::new();
    for path in &paths {
        match read(path, shown_from) {
            Ok(source) => sources.push(source),
            Err(diagnostic) => faults.push(diagnostic),
        }
    }
    let default = codes.with_extension("commands.json");
    let found = commands.or(Some(default.as_path()).filter(|file| file.is_file()));
    let commands = found.and_then(|path| {
        paths.push(path.to_owned());
        read(path, shown_from).map_err(|diagnostic| faults.push(diagnostic)).ok()
    });
    match faults.is_empty() {
        true => Ok(SpecFiles { sources, commands, paths }),
        false => Err(Refused { diagnostics: faults, skeleton: Vec::new(), commands: Vec::new() }),
    }
}

fn language_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("json")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path, shown_from: &Path) -> Result<SourceFile, Diagnostic> {
    let bytes = fs::read(path).map_err(|error| fault(path, shown_from, &format!("cannot read this file: {error}")))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(shown(path, shown_from), text)),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before = error.as_bytes().get(..good).unwrap_or_default();
            let (line, column) = after(before, (1, 1));
            let message = "not UTF-8 from here on; save the file as UTF-8".to_owned();
            Err(Diagnostic { file: shown(path, shown_from), line, column, message })
        }
    }
}

fn fault(path: &Path, shown_from: &Path, message: &str) -> Diagnostic {
    Diagnostic { file: shown(path, shown_from), line: 1, column: 1, message: message.to_owned() }
}

fn shown(path: &Path, shown_from: &Path) -> String {
    path.strip_prefix(shown_from).unwrap_or(path).display().to_string()
}
