//! The folder of the language files: which of them are there, by their names alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::file::kind;
use crate::identifier::tag_fault;

/// Nobody has so many languages, and a folder may have any number of files.
const MOST_STRANGERS: usize = 100;

/// Files named `TAG.json`, by their tags. Files with other names are nobody's concern here.
pub(super) struct Folder {
    /// Those of the languages that the codes name.
    pub(super) found: BTreeMap<String, PathBuf>,
    /// Others, not more than a hundred.
    pub(super) strangers: BTreeMap<String, PathBuf>,
}

impl Folder {
    pub(super) fn list(folder: &Path, named: &BTreeSet<String>) -> Result<Self, String> {
        let unreadable = |error| format!("cannot read this folder: {error}");
        let metadata = fs::metadata(folder).map_err(unreadable)?;
        if !metadata.is_dir() {
            return Err(format!("this is {}; expected a folder of language files", kind(metadata.file_type())));
        }
        let mut list = Self { found: BTreeMap::new(), strangers: BTreeMap::new() };
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name();
            let tag = name.to_str().and_then(|name| name.strip_suffix(".json"));
            let Some(tag) = tag.filter(|tag| tag_fault(tag).is_none()) else {
                continue;
            };
            let files = if named.contains(tag) { &mut list.found } else { &mut list.strangers };
            files.insert(tag.to_owned(), folder.join(&name));
            if list.strangers.len() > MOST_STRANGERS {
                list.strangers.pop_last();
            }
        }
        Ok(list)
    }
}

/// What is said of the file of a language that the codes do not name.
pub(super) fn unnamed_language(tag: &str, codes: &str, named: &BTreeSet<String>) -> String {
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    format!("language `{tag}` is not named in `languages` of {codes}; named are: {}", named.join(", "))
}
