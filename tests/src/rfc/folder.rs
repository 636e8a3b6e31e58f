//! Finding the file of a document.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use super::text::Text;

/// What kind of document a source names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `RFC 959`.
    Rfc,
    /// `draft-somers-ftp-mfxx-03`.
    Draft,
    /// A program, or a change proposed to one.
    Program,
}

impl Kind {
    // Only the beginning counts: `RFC959` is a slip of the pen to report, not a program to skip.
    pub(super) fn of(document: &str) -> Self {
        let document = document.to_ascii_lowercase();
        if document.starts_with("rfc") {
            Self::Rfc
        } else if document.starts_with("draft") {
            Self::Draft
        } else {
            Self::Program
        }
    }
}

/// A folder of texts, each read once.
pub(super) struct Folder {
    path: PathBuf,
    files: Vec<String>,
    texts: BTreeMap<String, Result<Text, String>>,
}

impl Folder {
    pub(super) fn open(path: &Path) -> std::io::Result<Self> {
        let mut files = Vec::new();
        for entry in path.read_dir()? {
            // A name that is not Unicode is that of no RFC and no draft.
            files.extend(entry?.file_name().into_string());
        }
        files.sort();
        Ok(Self { path: path.to_owned(), files, texts: BTreeMap::new() })
    }

    /// Whether there is a file of a document.
    pub(super) fn has(&self, document: &str) -> bool {
        file_of(&self.files, document).is_ok()
    }

    /// The text of a document, or why there is none.
    pub(super) fn text(&mut self, document: &str) -> Result<&Text, String> {
        let text = match self.texts.entry(document.to_owned()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(read(&self.path, &self.files, document)),
        };
        text.as_ref().map_err(String::clone)
    }
}

fn read(folder: &Path, files: &[String], document: &str) -> Result<Text, String> {
    let file = file_of(files, document)?;
    // Some old RFCs hold bytes that are not UTF-8; digits and headings are ASCII.
    match std::fs::read(folder.join(file)) {
        Ok(bytes) => Ok(Text::new(&String::from_utf8_lossy(&bytes))),
        Err(error) => Err(format!("cannot read {file}: {error}")),
    }
}

fn file_of<'a>(files: &'a [String], document: &str) -> Result<&'a String, String> {
    if Kind::of(document) == Kind::Rfc {
        let number: Option<u16> = document.strip_prefix("RFC ").and_then(|number| number.parse().ok());
        let name = format!("rfc{:04}.txt", number.ok_or("not of the form `RFC 959`")?);
        return files.iter().find(|file| **file == name).ok_or_else(|| format!("no file {name}"));
    }
    // The next character must not belong to the name, or `-0` would find `-08`.
    let named = |file: &&String| file.strip_prefix(document).is_some_and(|rest| rest.starts_with('.'));
    let text = format!("{document}.txt");
    let file = files.iter().find(|file| **file == text).or_else(|| files.iter().find(named));
    file.ok_or_else(|| format!("no file {document}.*"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, file_of};

    #[test]
    fn programs_are_told_from_texts() {
        let kinds = ["RFC 959", "draft-a-b-00", "pure-ftpd 1.0.50", "a/b pull request 2"].map(Kind::of);
        assert_eq!(kinds, [Kind::Rfc, Kind::Draft, Kind::Program, Kind::Program]);
    }

    #[test]
    fn files_are_found_by_the_whole_name() {
        let files = ["draft-a-08.md", "draft-a-08.txt", "draft-b-00.site.md", "rfc0959.txt"].map(String::from);
        let file = |document| file_of(&files, document).map(String::as_str);
        assert_eq!(file("RFC 959"), Ok("rfc0959.txt"));
        assert_eq!(file("draft-a-08"), Ok("draft-a-08.txt"));
        assert_eq!(file("draft-b-00"), Ok("draft-b-00.site.md"));
        assert_eq!(file("RFC 95"), Err("no file rfc0095.txt".into()));
        assert_eq!(file("draft-a-0"), Err("no file draft-a-0.*".into()));
        assert_eq!(file("RFC959"), Err("not of the form `RFC 959`".into()));
    }
}
