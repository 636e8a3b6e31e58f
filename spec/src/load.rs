//! The way from texts to a checked spec.

// The built-in registry is read by these, and this file asks for it.
pub(crate) mod codes;
pub(crate) mod commands;
mod languages;
pub(crate) mod refused;

pub(crate) use commands::command_faults;
pub use refused::Refused;

use codes::{load_beside, read_codes};
use commands::{Base, load_commands_beside};

use crate::builtin::{builtin_commands_in, builtin_in};
use crate::model::{Commands, Spec};
use crate::text::diagnostic::{Errors, SourceFile};
use crate::text::list::IntoList;

/// Reads and checks a spec: the file of the codes, then the language files in any order.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load(files: &[SourceFile]) -> Result<Spec, Refused> {
    let mut errors = Errors::new(files);
    let codes = read_codes(files, &mut errors);
    // Of the built-in words, a spec gets those in English and in the languages that it names.
    let builtin = builtin_in(&codes.language.iter().chain(&codes.languages).map(|tag| tag.as_str()).list());
    load_beside(builtin.ok(), codes, files, errors)
}

/// Reads and checks the commands of a protocol whose codes are those of `spec`: their own file, then language files,
/// which translate the words in it. Those of a spec that extends the built-in one are added to the built-in commands.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_commands(files: &[SourceFile], spec: &Spec) -> Result<Commands, Refused> {
    let tags = spec.languages.iter().map(|language| language.tag.as_str()).list();
    let extended = if spec.extends { builtin_in(&[]).ok().zip(builtin_commands_in(&tags).ok()) } else { None };
    load_commands_beside(extended.map(|(spec, commands)| Base { spec, commands }), files, spec)
}
