//! One file: what it is, and its text.

use std::fs::{self, File, FileType};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::text::diagnostic::{Diagnostic, SourceFile};
use crate::text::places::after;

/// No file may be larger. The largest of our own has 0.2 MiB.
const LARGEST_MIB: u64 = 16;
const LARGEST: u64 = LARGEST_MIB << 20;

/// Files that were read, and those that could not be.
pub(super) struct Reading<'a> {
    /// Where the paths in messages start.
    shown_from: &'a Path,
    pub(super) paths: Vec<PathBuf>,
    pub(super) faults: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(shown_from: &'a Path) -> Self {
        Self { shown_from, paths: Vec::new(), faults: Vec::new() }
    }

    /// The text of a file; without one, the fault tells why.
    pub(super) fn file(&mut self, path: &Path) -> Option<SourceFile> {
        self.paths.push(path.to_owned());
        let bytes = bytes(path).map_err(|message| self.refuse(path, message)).ok()?;
        match String::from_utf8(bytes) {
            Ok(text) => Some(SourceFile::new(self.shown(path), text)),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = error.as_bytes().get(..good).unwrap_or_default();
                let (line, column) = after(before, (1, 1));
                let fault = self.fault(path, "not UTF-8 from here on; save the file as UTF-8".to_owned());
                self.faults.push(Diagnostic { line, column, ..fault });
                None
            }
        }
    }

    pub(super) fn refuse(&mut self, path: &Path, message: String) {
        let fault = self.fault(path, message);
        self.faults.push(fault);
    }

    /// An error of a file as a whole.
    pub(super) fn fault(&self, path: &Path, message: String) -> Diagnostic {
        Diagnostic { file: self.shown(path), line: 1, column: 1, message }
    }

    /// A path as errors show it.
    pub(super) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(self.shown_from).unwrap_or(path).display().to_string()
    }
}

/// Whether there is anything of this name, also a link that leads nowhere.
pub(super) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

// Opening a pipe waits for a writer, and a device may never end, so both are looked at before they are opened.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error| format!("cannot read this file: {error}");
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(format!("this is {}; expected a file", kind(metadata.file_type())));
    }
    let mut bytes = Vec::new();
    if metadata.len() <= LARGEST {
        // The system may tell less than there is, and a file may grow meanwhile.
        let file = File::open(path).map_err(unreadable)?;
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if metadata.len() > LARGEST || bytes.len() as u64 > LARGEST {
        return Err(format!("this file is larger than {LARGEST_MIB} MiB; no file of a spec may be"));
    }
    Ok(bytes)
}

/// What something is that is no file.
pub(super) fn kind(kind: FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;

        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_char_device() || kind.is_block_device() {
            return "a device";
        }
    }
    if kind.is_dir() {
        "a folder"
    } else if kind.is_file() {
        "a file"
    } else {
        "no file"
    }
}
