//! The folder of the language files: which of them are there, by their names alone.

use std::fs;
use std::path::{Path, PathBuf};

use super::file::kind;
use crate::parse::Named;
use crate::text::identifier::tag_fault;
use crate::text::order::sorted;

/// Nobody has so many languages, and a folder may have any number of files.
const MOST_STRANGERS: usize = 100;

/// Files named `TAG.json`, with their tags and sorted by these. Files with other names are nobody's concern here.
pub(super) struct Folder {
    /// Those of the languages that the codes name.
    pub(super) found: Vec<(String, PathBuf)>,
    /// Others, not more than a hundred.
    pub(super) strangers: Vec<(String, PathBuf)>,
}

impl Folder {
    pub(super) fn list(folder: &Path, named: &Named) -> Result<Self, String> {
        let unreadable = |error| format!("cannot read this folder: {error}");
        let metadata = fs::metadata(folder).map_err(unreadable)?;
        if !metadata.is_dir() {
            return Err(format!("this is {}; expected a folder of language files", kind(metadata.file_type())));
        }
        let (mut found, mut strangers) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name();
            let tag = name.to_str().and_then(|name| name.strip_suffix(".json"));
            let Some(tag) = tag.filter(|tag| tag_fault(tag).is_none()) else {
                continue;
            };
            let files = if named.has(tag) { &mut found } else { &mut strangers };
            files.push((tag.to_owned(), folder.join(&name)));
            if strangers.len() > 2 * MOST_STRANGERS {
                strangers = first(strangers);
            }
        }
        Ok(Self { found: by_tag(found), strangers: first(strangers) })
    }
}

fn first(files: Vec<(String, PathBuf)>) -> Vec<(String, PathBuf)> {
    let mut files = by_tag(files);
    files.truncate(MOST_STRANGERS);
    files
}

fn by_tag(files: Vec<(String, PathBuf)>) -> Vec<(String, PathBuf)> {
    sorted(files, |(tag, _)| tag.clone())
}

/// What is said of the file of a language that the codes do not name.
pub(super) fn unnamed_language(tag: &str, codes: &str, named: &Named) -> String {
    format!("language `{tag}` is not named in `languages` of {codes}; named are: {}", named.tags.join(", "))
}
