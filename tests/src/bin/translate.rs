//! For those who translate the registry: `cargo run -p ftpcodes-tests --bin translate -- QUESTION`.
//!
//! `stale [TAG ...]` lists the translations whose English text has changed since they were made, in all languages that
//! are stamped or in these. `stamp TAG PATH ...` says that those at these paths, such as `codes/426/fix`, or below them,
//! such as `codes/426`, have been read beside the English of today; `stamp TAG --all` says so of all. It tells which of them say
//! what the English says, letter for letter.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use ftpcodes_tests::root;
use ftpcodes_tests::stamps::{Read, english, path_of, read_stamps, stale, stamped, untranslated};

const USAGE: &str = "usage: translate stale [TAG ...] | translate stamp TAG PATH ... | translate stamp TAG --all";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["stale", ..] => list(arguments.get(1..).unwrap_or_default()),
        ["stamp", tag, "--all"] => stamp(tag, &Read::All),
        ["stamp", tag, _, ..] => stamp(tag, &Read::Below(arguments.get(2..).unwrap_or_default())),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            // Where even this cannot be said, the exit code says it.
            let _ = writeln!(std::io::stderr(), "translate: {why}");
            ExitCode::from(2)
        }
    }
}

/// Whether nothing is stale.
fn list(tags: &[String]) -> Result<bool, String> {
    let tags = if tags.is_empty() { stamped_languages()? } else { tags.to_vec() };
    let english = english()?;
    let mut text = String::new();
    for tag in &tags {
        check_language(tag)?;
        let stamps = read_stamps(&path_of(&root(), tag))?;
        for entry in stale(&english, &stamps) {
            text.push_str(&format!("{tag}: {entry}\n"));
        }
    }
    // Unlike `print!` this does not panic if the reader has gone away.
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("cannot print: {error}"))?;
    Ok(text.is_empty())
}

fn stamp(tag: &str, read: &Read<'_>) -> Result<bool, String> {
    check_language(tag)?;
    let path = path_of(&root(), tag);
    let english = english()?;
    let text = stamped(&english, &read_stamps(&path)?, read)?;
    let folder = path.parent().ok_or("the stamps have no folder")?;
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, text));
    written.map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    let file =
        std::fs::read_to_string(language_file(tag)).map_err(|error| format!("cannot read {tag}.json: {error}"))?;
    let file = serde_json::from_str(&file).map_err(|error| format!("{tag}.json: {error}"))?;
    let same = untranslated(&english, &file, read);
    if !same.is_empty() {
        let _ = writeln!(std::io::stderr(), "stamped, and the same as the English:\n  {}", same.join("\n  "));
    }
    Ok(true)
}

fn check_language(tag: &str) -> Result<(), String> {
    let file = language_file(tag);
    if file.is_file() { Ok(()) } else { Err(format!("there is no language file {}", file.display())) }
}

fn language_file(tag: &str) -> PathBuf {
    root().join("spec/languages").join(format!("{tag}.json"))
}

/// The tags of the files of stamps, sorted.
fn stamped_languages() -> Result<Vec<String>, String> {
    let folder = root().join("spec/stamps");
    let files = std::fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut tags: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect();
    tags.sort_unstable();
    Ok(tags)
}
