//! Which English text each translation was made from: a short hash of it for each entry of a language, in
//! `spec/stamps/TAG.json`, one line an entry. A text that changes no longer fits its stamp until somebody has read its
//! translation again.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

use ftpcodes_spec::{Original, Words, builtin_commands_in, builtin_in, builtin_troubles, originals};

/// The English texts of which every language says the same, in the order of a language file.
///
/// # Errors
///
/// The errors of the files under `spec/`.
pub fn english() -> Result<Vec<Original>, String> {
    let spec = builtin_in(&[]).map_err(ToString::to_string)?;
    let commands = builtin_commands_in(&[]).map_err(ToString::to_string)?;
    let troubles = builtin_troubles(&[]).map_err(ToString::to_string)?;
    Ok(originals(spec, Some(commands), Some(troubles)).into_iter().filter(Original::binds).collect())
}

/// Where the stamps of a language are.
#[must_use]
pub fn path_of(root: &Path, tag: &str) -> PathBuf {
    root.join("spec/stamps").join(format!("{tag}.json"))
}

/// The stamps of a language by path; none if there is no file of them.
///
/// # Errors
///
/// The file is not what this module writes.
pub fn read_stamps(path: &Path) -> Result<BTreeMap<String, String>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(format!("cannot read {}: {error}", path.display())),
    }
}

/// A translation that has to be read beside its English text again.
#[derive(Debug, PartialEq, Eq)]
pub enum Stale<'a> {
    /// The English text has changed.
    Changed(&'a Original),
    /// Nothing says which text the translation was made from.
    Unstamped(&'a Original),
    /// There is no such text any more.
    Gone(&'a str),
}

impl fmt::Display for Stale<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(original) => {
                write!(f, "{}: the English has changed to: {}", original.shown(), said(original))
            }
            Self::Unstamped(original) => {
                write!(f, "{}: no stamp; the English says: {}", original.shown(), said(original))
            }
            Self::Gone(path) => write!(f, "{path}: stamped, and there is no such text"),
        }
    }
}

/// What does not fit its stamp, in the order of a language file.
#[must_use]
pub fn stale<'a>(english: &'a [Original], stamps: &'a BTreeMap<String, String>) -> Vec<Stale<'a>> {
    let mut found: Vec<Stale<'a>> = Vec::new();
    let mut known = Vec::new();
    for original in english {
        let path = original.shown();
        match stamps.get(&path) {
            Some(stamp) if *stamp == stamp_of(original) => {}
            Some(_) => found.push(Stale::Changed(original)),
            None => found.push(Stale::Unstamped(original)),
        }
        known.push(path);
    }
    known.sort_unstable();
    let gone = stamps.keys().filter(|path| known.binary_search(path).is_err());
    found.extend(gone.map(|path| Stale::Gone(path)));
    found
}

/// The file of the stamps after the translations at these paths, or below them, have been read: in the order of a
/// language file, so that two people who stamp different entries change different lines.
///
/// # Errors
///
/// A path at which there is no text.
pub fn stamped(english: &[Original], stamps: &BTreeMap<String, String>, read: &Read<'_>) -> Result<String, String> {
    if let Read::Below(paths) = read
        && let Some(path) = paths.iter().find(|path| !english.iter().any(|original| is_below(original, path)))
    {
        return Err(format!("there is no text at `{path}`"));
    }
    let mut lines = Vec::new();
    for original in english {
        let path = original.shown();
        let stamp = if read.has(original) { Some(stamp_of(original)) } else { stamps.get(&path).cloned() };
        lines.extend(stamp.map(|stamp| format!("  {}: \"{stamp}\"", serde_json::Value::from(path))));
    }
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// Which translations somebody has read beside their English texts.
pub enum Read<'a> {
    /// All of them.
    All,
    /// Those at these paths, or below them: `codes/426`.
    Below(&'a [String]),
}

impl Read<'_> {
    fn has(&self, original: &Original) -> bool {
        match self {
            Self::All => true,
            Self::Below(paths) => paths.iter().any(|path| is_below(original, path)),
        }
    }
}

/// The texts at these paths that say in this language file what the English says, letter for letter. Some have to, such
/// as a name; most have been left over.
#[must_use]
pub fn untranslated(english: &[Original], file: &serde_json::Value, read: &Read<'_>) -> Vec<String> {
    let is_same = |original: &&Original| {
        let there = original.path.iter().try_fold(file, |value, key| value.get(key));
        there.is_some_and(|there| match &original.words {
            Words::Text(text) => there.as_str() == Some(text.as_str()),
            Words::List(words) => *there == serde_json::Value::from(words.clone()),
        })
    };
    english.iter().filter(|original| read.has(original)).filter(is_same).map(Original::shown).collect()
}

fn is_below(original: &Original, path: &str) -> bool {
    let shown = original.shown();
    shown.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// FNV-1a of 64 bits, folded to 32 as its authors advise: it stays the same whatever the version of Rust.
#[must_use]
pub fn stamp_of(original: &Original) -> String {
    let hash = fnv1a(said(original).as_bytes());
    let mut stamp = String::new();
    // Writing to a string does not fail.
    let _ = write!(stamp, "{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff));
    stamp
}

/// FNV-1a of 64 bits.
#[must_use]
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn said(original: &Original) -> String {
    match &original.words {
        Words::Text(text) => text.clone(),
        Words::List(words) => words.join("\n"),
    }
}
