//! The names that a client uses, and the files that they stand for. No name leads out of the folder that is served.
//!
//! Who can change that folder by other means, while the server runs, can put a link in the way between a check here and
//! the use of the path. A server that must stand that opens files relative to an open folder, which is beyond `std`.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The folder that is served, and where in it the client is.
pub(crate) struct Folder<'a> {
    /// Without links, so that it can be compared with other such paths.
    root: &'a Path,
    current: Vec<String>,
}

impl<'a> Folder<'a> {
    pub(crate) fn new(root: &'a Path) -> Self {
        Self { root, current: Vec::new() }
    }

    /// Where the client is, as the client sees it: `/` is what is served.
    pub(crate) fn current(&self) -> String {
        written(&self.current)
    }

    /// Goes to another folder.
    pub(crate) fn enter(&mut self, path: &str) -> io::Result<()> {
        if !self.existing(path)?.is_dir() {
            return Err(ErrorKind::NotADirectory.into());
        }
        self.current = self.names(path)?;
        Ok(())
    }

    /// The path from the root, as the client sees it.
    pub(crate) fn absolute(&self, path: &str) -> io::Result<String> {
        Ok(written(&self.names(path)?))
    }

    /// The file that can be read under this path.
    pub(crate) fn readable(&self, path: &str) -> io::Result<PathBuf> {
        let path = self.existing(path)?;
        // A pipe would block for ever.
        if path.metadata()?.is_file() { Ok(path) } else { Err(ErrorKind::IsADirectory.into()) }
    }

    /// What is under this path; links are followed.
    fn existing(&self, path: &str) -> io::Result<PathBuf> {
        let names = self.names(path)?;
        self.inside(&self.root.join(names.iter().collect::<PathBuf>()))
    }

    /// What can be created, renamed or removed under this path: a link itself, not what it leads to.
    pub(crate) fn entry(&self, path: &str) -> io::Result<PathBuf> {
        let mut names = self.names(path)?;
        // The root is nobody's entry.
        let name = names.pop().ok_or(ErrorKind::PermissionDenied)?;
        Ok(self.inside(&self.root.join(names.iter().collect::<PathBuf>()))?.join(name))
    }

    /// What can be written under this path: the file that is there, or a new one.
    pub(crate) fn writable(&self, path: &str) -> io::Result<PathBuf> {
        let entry = self.entry(path)?;
        match entry.symlink_metadata() {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(entry),
            _ => self.readable(path),
        }
    }

    /// The path without links, if it does not lead out.
    fn inside(&self, path: &Path) -> io::Result<PathBuf> {
        let path = path.canonicalize()?;
        // What lies elsewhere is as if it were not there.
        if path.starts_with(self.root) { Ok(path) } else { Err(ErrorKind::NotFound.into()) }
    }

    /// The names from the root down to this path.
    fn names(&self, path: &str) -> io::Result<Vec<String>> {
        let mut names = if path.starts_with('/') { Vec::new() } else { self.current.clone() };
        for name in path.split('/') {
            match name {
                "" | "." => {}
                // Above the root there is nothing.
                ".." => drop(names.pop().ok_or(ErrorKind::PermissionDenied)?),
                name if is_plain(name) => names.push(name.to_owned()),
                _ => return Err(ErrorKind::InvalidFilename.into()),
            }
        }
        Ok(names)
    }

    /// The files of a folder, or the one file of this path.
    pub(crate) fn list(&self, path: &str) -> io::Result<Vec<Entry>> {
        let place = self.existing(path)?;
        if !place.is_dir() {
            let name = self.names(path)?.pop().unwrap_or_default();
            return Ok(vec![Entry { name, metadata: place.metadata()? }]);
        }
        let mut entries = Vec::new();
        for file in fs::read_dir(place)? {
            let file = file?;
            // Nobody could ask for a file whose name is no text, and a line end in a name would forge a line.
            match file.file_name().into_string() {
                Ok(name) if is_plain(&name) => entries.push(Entry { name, metadata: file.metadata()? }),
                _ => {}
            }
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }
}

fn written(names: &[String]) -> String {
    format!("/{}", names.join("/"))
}

/// Whether this is one name, here and on the wire: `..\secret` is none on Windows.
fn is_plain(name: &str) -> bool {
    let mut components = Path::new(name).components();
    let is_one = matches!((components.next(), components.next()), (Some(Component::Normal(_)), None));
    is_one && !name.contains(char::is_control)
}

/// A file in a list.
pub(crate) struct Entry {
    pub(crate) name: String,
    metadata: Metadata,
}

impl Entry {
    /// A line as `ls -l` would write it, which is what clients know how to read.
    pub(crate) fn line(&self) -> String {
        let kind = if self.metadata.is_dir() { "drwxr-xr-x" } else { "-rw-r--r--" };
        let day = self.metadata.modified().map(day).unwrap_or_else(|_| day(UNIX_EPOCH));
        format!("{kind} 1 ftp ftp {:>12} {day} {}", self.metadata.len(), self.name)
    }
}

/// The day as `ls` writes it: `Nov  8  1985`.
fn day(time: SystemTime) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut days = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / (24 * 60 * 60));
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = "Dec";
    for (name, length) in MONTHS.iter().zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        if days < length {
            month = name;
            break;
        }
        days -= length;
    }
    format!("{month} {:>2}  {year}", days + 1)
}
