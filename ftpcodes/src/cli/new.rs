//! `ftpcodes new`: the files of a spec to fill in, which are a sound spec already.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use ftpcodes_spec::SCHEMAS;

use super::Failure;
use super::output::Answer;

const CODES: &str = include_str!("new/codes.json");
const COMMANDS: &str = include_str!("new/commands.json");
const LANGUAGE: &str = include_str!("new/language.json");

/// What languages call themselves, and their direction. The reader takes no name in a script that contradicts it.
const NAMES: &[(&str, &str, &str)] = &[
    ("ar", "العربية", "rtl"),
    ("de", "Deutsch", "ltr"),
    ("es", "español", "ltr"),
    ("fa", "فارسی", "rtl"),
    ("fr", "français", "ltr"),
    ("he", "עברית", "rtl"),
    ("hi", "हिन्दी", "ltr"),
    ("id", "Bahasa Indonesia", "ltr"),
    ("it", "italiano", "ltr"),
    ("ja", "日本語", "ltr"),
    ("ko", "한국어", "ltr"),
    ("nl", "Nederlands", "ltr"),
    ("pl", "polski", "ltr"),
    ("pt", "português", "ltr"),
    ("ru", "русский", "ltr"),
    ("th", "ไทย", "ltr"),
    ("tr", "Türkçe", "ltr"),
    ("uk", "українська", "ltr"),
    ("vi", "Tiếng Việt", "ltr"),
    ("zh", "中文", "ltr"),
];

/// `ftpcodes new DICT --lang de,ru`: writes the files below the folder, and tells what to do with them.
pub(super) fn write(protocol: &str, folder: &Path, tags: &[String]) -> Result<Answer, Failure> {
    if !is_name(protocol) {
        let message = format!("`{protocol}` is no name for types; expected letters and digits, such as DICT");
        return Err(Failure::Usage(message));
    }
    let name = protocol.to_ascii_lowercase();
    let tags = languages(tags).map_err(Failure::Usage)?;
    let own = files(protocol, &name, folder, &tags);
    if let Some((there, _)) = own.iter().find(|(path, _)| fs::symlink_metadata(path).is_ok()) {
        return Err(Failure::NotFound(format!("{} is there already; nothing was written", there.display())));
    }
    let mut written = Vec::new();
    for (path, text) in &own {
        create(path, text).map_err(|error| failed(path, &error))?;
        written.push(path.display().to_string());
    }
    for (schema, text) in SCHEMAS {
        let path = folder.join("schema").join(schema);
        match create(&path, text) {
            Ok(()) => written.push(path.display().to_string()),
            // Those of another protocol's spec in this folder.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(&path, &error)),
        }
    }
    Ok(Answer::Plain(next_steps(protocol, &name, folder, &written)))
}

/// The tags of other languages than English, which the codes are written in; each once.
fn languages(tags: &[String]) -> Result<Vec<&str>, String> {
    let mut found: Vec<&str> = Vec::new();
    for tag in tags {
        if let Some(fault) = ftpcodes_spec::tag_fault(tag) {
            return Err(format!("`{tag}` {fault}"));
        }
        if !tag.eq_ignore_ascii_case("en") && !found.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
            found.push(tag);
        }
    }
    Ok(found)
}

fn files(protocol: &str, name: &str, folder: &Path, tags: &[&str]) -> Vec<(PathBuf, String)> {
    let quoted: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
    let codes = CODES.replace("LANGUAGES", &quoted.join(", ")).replace("PROTOCOL", protocol);
    let mut files = vec![
        (folder.join(format!("{name}.json")), codes),
        (folder.join(format!("{name}.commands.json")), COMMANDS.to_owned()),
    ];
    for tag in tags {
        let (name_of_itself, direction) = naming(tag);
        let text = LANGUAGE.replace("TAG", tag).replace("NAME", name_of_itself).replace("DIRECTION", direction);
        files.push((folder.join(name).join(format!("{tag}.json")), text));
    }
    files
}

/// What the language of this tag calls itself, and its direction; of one that is not known here, the tag.
pub(super) fn naming(tag: &str) -> (&str, &'static str) {
    let base = tag.split('-').next().unwrap_or_default();
    let known = NAMES.iter().find(|(known, ..)| known.eq_ignore_ascii_case(base));
    known.map_or((tag, "ltr"), |(_, name, direction)| (*name, *direction))
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::NotFound(format!("cannot write {}: {error}", path.display()))
}

fn is_name(protocol: &str) -> bool {
    protocol.starts_with(|first: char| first.is_ascii_alphabetic())
        && protocol.chars().all(|letter| letter.is_ascii_alphanumeric())
}

fn next_steps(protocol: &str, name: &str, folder: &Path, written: &[String]) -> String {
    let file = folder.join(format!("{name}.json"));
    let (file, written) = (file.display(), written.join("\n  "));
    let (first, rest) = protocol.split_at_checked(1).unwrap_or_default();
    let camel = first.to_ascii_uppercase() + &rest.to_ascii_lowercase();
    format!(
        "Written:\n  {written}\n\n\
         Fill them in; `ftpcodes check {file}` says what does not fit. In a crate that depends on `ftpcodes`:\n\n\
         ftpcodes::reply_codes! {{\n    \
             spec = \"{file}\";\n    \
             pub enum {camel}Code;\n    \
             pub enum {camel}Command;\n    \
             /// A code, checked while compiling: `{name}_code!(220)`.\n    \
             pub macro {name}_code => crate::{camel}Code;\n    \
             /// Forgets no reply: `match_{name}_reply!(QUIT, code, {{ 221 => …, 5xx => …, _ => … }})`.\n    \
             pub macro match_{name}_reply => crate::{camel}Code;\n    \
             /// Sends no wrong reply: `{name}_reply!(QUIT, 221)`.\n    \
             pub macro {name}_reply => crate::{camel}Code;\n\
         }}"
    )
}
