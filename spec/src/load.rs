//! The way from texts to a checked spec.

mod codes;
mod commands;
mod languages;
mod refused;

pub use refused::Refused;

pub(crate) use codes::load_builtin;
pub(crate) use commands::load_commands_beside;

use commands::Base;

use crate::builtin::{builtin_commands, builtin_in};
use crate::model::{Commands, Spec};
use crate::text::diagnostic::SourceFile;

/// Reads and checks a spec: the file of the codes, then the language files in any order.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load(files: &[SourceFile]) -> Result<Spec, Refused> {
    codes::load_codes(files)
}

/// Reads and checks the commands of a protocol whose codes are those of `spec`. Those of a spec that extends the
/// built-in one are added to the built-in commands.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_commands(file: &SourceFile, spec: &Spec) -> Result<Commands, Refused> {
    let extended = if spec.extends { builtin_in(&[]).ok().zip(builtin_commands().ok()) } else { None };
    load_commands_beside(extended.map(|(spec, commands)| Base { spec, commands }), file, spec)
}
