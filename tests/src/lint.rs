//! Rules for our own sources that neither rustfmt nor clippy knows, read line by line: rustfmt has put every line where
//! the indentation tells what belongs to what.

mod inline;
mod lines;

use std::fmt::{self, Display, Formatter};
use std::path::{Path, PathBuf};
use std::{fs, io};

pub use inline::{Which, without_inline};
pub use lines::{LONGEST_FILE, LONGEST_LINE, untidy};

/// A place in a file, and what is to be said of it.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Remark {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is there.
    pub what: String,
}

impl Display for Remark {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)
    }
}

/// A source file without the code of tests: whether a line counts stands beside it.
pub(crate) struct Source {
    lines: Vec<(String, bool)>,
}

impl Source {
    /// Each line that counts, with its number.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.lines.iter().enumerate();
        numbered.filter(|(_, (_, counts))| *counts).map(|(index, (line, _))| (index + 1, line.as_str()))
    }

    /// How many lines there are in all.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Reads a text, and passes over what stands below `#[cfg(test)]`.
    pub(crate) fn read(text: &str) -> Self {
        let mut lines = Vec::new();
        let mut test: Option<&str> = None;
        for line in text.lines() {
            let indentation = line.split_at(line.len() - line.trim_start().len()).0;
            if test.is_none() && line.trim_start().starts_with("#[cfg(test)]") {
                test = Some(indentation);
            }
            lines.push((line.to_owned(), test.is_none()));
            // An item ends with the first line of its own indentation that closes it.
            if test == Some(indentation) && line.ends_with(['}', ';']) {
                test = None;
            }
        }
        Self { lines }
    }
}

/// All sources below these folders but modules of tests, which are files named so, and what `unless` says.
///
/// # Errors
///
/// If a folder or a file cannot be read.
pub fn remarks(
    folders: &[PathBuf],
    unless: fn(&Path) -> bool,
    look: impl Fn(&str) -> Vec<(usize, String)>,
) -> io::Result<Vec<Remark>> {
    let mut remarks = Vec::new();
    let mut open = folders.to_vec();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") && !unless(&path)
        {
            let found = look(&fs::read_to_string(&path)?);
            remarks.extend(found.into_iter().map(|(line, what)| Remark { path: path.clone(), line, what }));
        }
    }
    remarks.sort();
    Ok(remarks)
}
