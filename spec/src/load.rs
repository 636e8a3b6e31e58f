//! The way from texts to a checked spec.

// The built-in registry is read by these, and this file asks for it.
pub(crate) mod codes;
pub(crate) mod commands;
mod languages;
pub(crate) mod refused;

pub use refused::Refused;

use codes::load_beside;
use commands::{Base, load_commands_beside};

use crate::builtin::{builtin, builtin_commands};
use crate::model::{Commands, Spec};
use crate::text::diagnostic::SourceFile;

/// Reads and checks a spec: the file of the codes, then the language files in any order.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load(files: &[SourceFile]) -> Result<Spec, Refused> {
    load_beside(builtin().ok(), files)
}

/// Reads and checks the commands of a protocol whose codes are those of `spec`. Those of a spec that extends the built-in
/// one are added to the built-in commands.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_commands(file: &SourceFile, spec: &Spec) -> Result<Commands, Refused> {
    let extended = if spec.extends { builtin().ok().zip(builtin_commands().ok()) } else { None };
    load_commands_beside(extended.map(|(spec, commands)| Base { spec, commands }), file, spec)
}
