//! The registry of FTP reply codes itself, and of the commands.

use std::sync::{Mutex, PoisonError};

use crate::load::codes::load_builtin;
use crate::load::commands::load_commands_beside;
use crate::load::refused::Refused;
use crate::model::{Commands, Spec};
use crate::text::diagnostic::SourceFile;
use crate::text::list::IntoList;

/// The files of the built-in registry: name and text, the codes first, then English.
pub const BUILTIN: &[(&str, &str)] = &[
    ("spec/codes.json", include_str!("../codes.json")),
    ("spec/languages/en.json", include_str!("../languages/en.json")),
    ("spec/languages/ru.json", include_str!("../languages/ru.json")),
];

/// The file of the built-in commands: name and text.
pub const BUILTIN_COMMANDS: (&str, &str) = ("spec/commands.json", include_str!("../commands.json"));

/// The JSON Schemas of the file of the codes, of that of the commands and of a language file: name and text.
pub const SCHEMAS: [(&str, &str); 3] = [
    ("codes.schema.json", include_str!("../schema/codes.schema.json")),
    ("commands.schema.json", include_str!("../schema/commands.schema.json")),
    ("language.schema.json", include_str!("../schema/language.schema.json")),
];

/// The built-in registry with the words in all languages; see [`builtin_in`].
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let ftp = ftpcodes_spec::builtin()?;
/// assert_eq!(*ftp.code(426).ok_or("426 is missing")?.name, "ConnectionClosed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin() -> Result<&'static Spec, &'static Refused> {
    builtin_of(BUILTIN)
}

/// The built-in registry with the words in English and in the languages of these tags, read and checked, once per
/// process however often it is asked for. Other languages are not even read.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let ftp = ftpcodes_spec::builtin_in(&["ru"])?;
/// assert!(ftp.language("ru").is_some());
/// assert!(ftpcodes_spec::builtin_in(&[])?.language("ru").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_in(tags: &[&str]) -> Result<&'static Spec, &'static Refused> {
    let is_wanted = |name: &str| tags.contains(&tag_of(name));
    let wanted = BUILTIN.iter().enumerate().filter(|(place, (name, _))| *place < 2 || is_wanted(name));
    builtin_of(&wanted.map(|(_, file)| *file).list())
}

/// `ru` of `spec/languages/ru.json`.
pub(crate) fn tag_of(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".json").unwrap_or_default()
}

type Loaded = Result<Spec, Refused>;

fn builtin_of(wanted: &[(&'static str, &'static str)]) -> Result<&'static Spec, &'static Refused> {
    // As many as there are sets of languages that are asked for.
    static SPECS: Mutex<Vec<(String, &'static Loaded)>> = Mutex::new(Vec::new());
    let key = wanted.iter().map(|(name, _)| *name).list().join(" ");
    let mut known = SPECS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, spec)) = known.iter().find(|(other, _)| *other == key) {
        return spec.as_ref();
    }
    let files = wanted.iter().map(|(name, text)| SourceFile::new(*name, *text)).list();
    let spec: &'static Loaded = Box::leak(Box::new(load_builtin(&files)));
    known.push((key, spec));
    spec.as_ref()
}

/// The commands of FTP with the words in all languages; see [`builtin_commands_in`].
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let commands = ftpcodes_spec::builtin_commands()?;
/// let retrieve = commands.command("RETR").ok_or("RETR is missing")?;
/// assert!(retrieve.replies.iter().any(|reply| *reply.code == 150 && !reply.next.is_empty()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_commands() -> Result<&'static Commands, &'static Refused> {
    builtin_commands_in(&BUILTIN.iter().map(|(name, _)| tag_of(name)).list())
}

/// The commands of FTP with the words in English and in the languages of these tags, read and checked, once per process
/// however often they are asked for.
///
/// # Errors
///
/// The errors of the files under `spec/`; a published version has none.
///
/// ```
/// let commands = ftpcodes_spec::builtin_commands_in(&["ru"])?;
/// let retrieve = commands.command("RETR").ok_or("RETR is missing")?;
/// assert_eq!(retrieve.words.title.as_str(), "Retrieve a File");
/// assert_ne!(retrieve.words_in("ru").title.as_str(), "Retrieve a File");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn builtin_commands_in(tags: &[&str]) -> Result<&'static Commands, &'static Refused> {
    // As many as there are sets of languages that are asked for.
    static COMMANDS: Mutex<Vec<(String, &'static LoadedCommands)>> = Mutex::new(Vec::new());
    let spec = builtin_in(&[])?;
    // The codes come first, then English, whose words stand in the file of the commands.
    let translations = BUILTIN.iter().skip(2).filter(|(name, _)| tags.contains(&tag_of(name)));
    let files = [&BUILTIN_COMMANDS].into_iter().chain(translations);
    let key = files.clone().map(|(name, _)| *name).list().join(" ");
    let mut known = COMMANDS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, commands)) = known.iter().find(|(other, _)| *other == key) {
        return commands.as_ref();
    }
    let files = files.map(|(name, text)| SourceFile::new(*name, *text)).list();
    let commands: &'static LoadedCommands = Box::leak(Box::new(load_commands_beside(None, &files, spec)));
    known.push((key, commands));
    commands.as_ref()
}

type LoadedCommands = Result<Commands, Refused>;
