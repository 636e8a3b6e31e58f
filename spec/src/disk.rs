//! Reading the files of a spec. Nothing else in this crate touches the disk.

mod file;
mod folder;

use std::path::{Path, PathBuf};

use file::{Reading, is_there};
use folder::{Folder, unnamed_language};

use crate::load::{Refused, command_faults, load, load_commands};
use crate::model::{Commands, Spec};
use crate::parse::Named;
use crate::text::diagnostic::{Diagnostic, SourceFile};
use crate::text::list::IntoList;

/// The files of a spec as they were found, in the order that [`load`](crate::load) takes them in.
#[derive(Clone, Debug)]
pub struct SpecFiles {
    /// Names and texts: the file of the codes, then the language files by name.
    pub sources: Vec<SourceFile>,
    /// The file of the commands, if there is one.
    pub commands: Option<SourceFile>,
    /// The paths of all files that were read.
    pub paths: Vec<PathBuf>,
    /// Errors that the names of files show: files of languages that the codes do not name, which are not read.
    pub unnamed: Vec<Diagnostic>,
}

impl SpecFiles {
    /// Checks the spec, as [`load`](crate::load) does, and the names of its files.
    ///
    /// # Errors
    ///
    /// All errors that were found. Those of the commands are found by [`load_commands`](Self::load_commands); where
    /// the codes have errors, those that do not depend on codes are here.
    pub fn load(&self) -> Result<Spec, Refused> {
        match load(&self.sources) {
            Ok(spec) if self.unnamed.is_empty() => Ok(spec),
            Ok(spec) => {
                let skeleton = spec.codes.into_iter().map(|code| (code.number.value, code.name.value)).list();
                Err(Refused { skeleton, ..Refused::of(self.unnamed.clone()) })
            }
            Err(mut refused) => {
                refused.diagnostics.extend(self.unnamed.iter().cloned());
                refused.diagnostics.extend(self.commands.iter().flat_map(command_faults));
                Err(refused)
            }
        }
    }

    /// Checks the commands of the spec, as [`load_commands`](crate::load_commands) does; `None` if there is no file of
    /// them.
    ///
    /// # Errors
    ///
    /// All errors that were found.
    pub fn load_commands(&self, spec: &Spec) -> Option<Result<Commands, Refused>> {
        let translations = self.sources.iter().skip(1);
        let commands = self.commands.as_ref()?;
        Some(load_commands(&[commands].into_iter().chain(translations).cloned().list(), spec))
    }
}

/// Reads the file of the codes, and the language files and the file of the commands that belong to it.
///
/// A language file is `TAG.json` for each tag that the codes name, if it is there; nothing else is opened in the folder
/// `languages`. Without one given, that is the folder named as the file of the codes without its ending, if there is
/// one: `spec/smtp/` for `spec/smtp.json`. The file of the commands is `commands`; without one given,
/// `spec/smtp.commands.json`, if there is one. Errors show paths as seen from `shown_from`.
///
/// # Errors
///
/// What cannot be read, or is no file: a folder, a pipe, a socket, a device. A file that is larger than 16 MiB or not
/// UTF-8.
pub fn read_files(
    codes: &Path,
    languages: Option<&Path>,
    commands: Option<&Path>,
    shown_from: &Path,
) -> Result<SpecFiles, Refused> {
    let mut reading = Reading::new(shown_from);
    let mut sources: Vec<SourceFile> = reading.file(codes).into_iter().list();
    let mut unnamed = Vec::new();
    let default = codes.with_extension("");
    // Without an ending it is the path of the codes itself: no folder, or one that was refused in their place.
    let default = Some(default.as_path()).filter(|folder| *folder != codes);
    if let Some((source, folder)) = sources.first_mut().zip(languages.or(default)) {
        source.languages = Some(reading.shown(folder));
    }
    if let Some(folder) = languages.or(default.filter(|folder| folder.is_dir())) {
        let named = sources.first().map(Named::by).unwrap_or_default();
        match Folder::list(folder, &named) {
            Ok(Folder { found, strangers }) => {
                for (tag, path) in found {
                    sources.extend(reading.file(&path).map(|source| source.of_language(tag)));
                }
                let codes = sources.first().filter(|_| named.sound);
                let message = |tag: &str, codes: &SourceFile| unnamed_language(tag, &codes.name, &named);
                let faults = strangers.iter().filter_map(|(tag, path)| Some((path, message(tag, codes?))));
                unnamed.extend(faults.map(|(path, message)| reading.fault(path, message)));
            }
            Err(message) => reading.refuse(folder, message),
        }
    }
    let default = codes.with_extension("commands.json");
    let commands = commands.or(Some(default.as_path()).filter(|file| *file != codes && is_there(file)));
    let commands = commands.and_then(|path| reading.file(path));
    let Reading { paths, faults, .. } = reading;
    if faults.is_empty() { Ok(SpecFiles { sources, commands, paths, unnamed }) } else { Err(Refused::of(faults)) }
}

/// Reads one more file that belongs to this file of codes: the one that is given, or that beside it with this ending,
/// if there is one.
#[cfg(any(feature = "documents", feature = "originals"))]
pub(crate) fn read_beside(
    codes: &Path,
    ending: &str,
    given: Option<&Path>,
    shown_from: &Path,
) -> Result<Option<(SourceFile, PathBuf)>, Refused> {
    let default = codes.with_extension(ending);
    let Some(path) = given.or(Some(default.as_path()).filter(|file| *file != codes && is_there(file))) else {
        return Ok(None);
    };
    let mut reading = Reading::new(shown_from);
    match reading.file(path) {
        Some(file) => Ok(Some((file, path.to_owned()))),
        None => Err(Refused::of(reading.faults)),
    }
}
