//! The registry of FTP reply codes itself, and of the commands.

use std::sync::OnceLock;

use crate::load::codes::load_beside;
use crate::load::commands::load_commands_beside;
use crate::load::refused::Refused;
use crate::model::{Commands, Spec};
use crate::text::diagnostic::SourceFile;
use crate::text::list::IntoList;

/// The files of the built-in registry: name and text, the codes first.
pub const BUILTIN: &[(&str, &str)] = &[
    ("spec/codes.json", include_str!("../codes.json")),
    ("spec/languages/en.json", include_str!("../languages/en.json")),
    ("spec/languages/ru.json", include_str!("../languages/ru.json")),
];

/// The file of the built-in commands: name and text.
pub const BUILTIN_COMMANDS: (&str, &str) = ("spec/commands.json", include_str!("../commands.json"));

/// The built-in registry, read and checked, once per process however often it is asked for.
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
    static SPEC: OnceLock<Result<Spec, Refused>> = OnceLock::new();
    let load = || {
        let files: Vec<SourceFile> = BUILTIN.iter().map(|(name, text)| SourceFile::new(*name, *text)).list();
        load_beside(None, &files)
    };
    SPEC.get_or_init(load).as_ref()
}

/// The commands of FTP, read and checked, once per process however often they are asked for.
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
    static COMMANDS: OnceLock<Result<Commands, Refused>> = OnceLock::new();
    let spec = builtin()?;
    let (name, text) = BUILTIN_COMMANDS;
    COMMANDS.get_or_init(|| load_commands_beside(None, &SourceFile::new(name, text), spec)).as_ref()
}
