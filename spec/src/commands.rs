//! The commands of the protocol: which replies may answer each, in which order, on whose authority.

mod check;
mod extend;
mod listed;
mod meanings;
mod model;
mod parse;

use std::sync::OnceLock;

pub use listed::ListedReply;
pub use model::{Basis, Command, Commands, GeneralReply, Observation, Reply, Report, Requirement};

use crate::builtin::builtin;
use crate::diagnostic::{Errors, SourceFile};
use crate::json::Node;
use crate::list::IntoList;
use crate::load::Refused;
use crate::model::Spec;

/// The file of the built-in commands: name and text.
pub const BUILTIN_COMMANDS: (&str, &str) = ("spec/commands.json", include_str!("../commands.json"));

/// Reads and checks the commands of a protocol whose codes are those of `spec`. Those of a spec that extends the built-in
/// one are added to the built-in commands.
///
/// # Errors
///
/// All errors that were found, never only the first.
pub fn load_commands(file: &SourceFile, spec: &Spec) -> Result<Commands, Refused> {
    let files = std::slice::from_ref(file);
    let mut errors = Errors::new(files);
    let mut found = Node::root(0, file, &mut errors).map(|root| parse::parse_commands(root, &mut errors));
    let skeleton = found.iter().flat_map(|found| &found.commands);
    let skeleton = skeleton.map(|command| (command.verb.value.clone(), command.name.value.clone())).list();
    if let Some(own) = found.take_if(|_| errors.is_empty()) {
        // A command that could not be read may be the one that another names.
        check::check_order(&own, &mut errors);
        // Asked only here: the built-in commands are read by this function, too.
        let base = if spec.extends { builtin_commands().ok() } else { None };
        let joined = match base {
            Some(base) => extend::extend_commands(base, own, &mut errors),
            None => own,
        };
        check::check_commands(&joined, spec, &mut errors);
        found = Some(joined);
    }
    match found.filter(|_| errors.is_empty()) {
        Some(commands) => Ok(commands),
        None => Err(Refused { diagnostics: errors.finish(), skeleton: Vec::new(), commands: skeleton }),
    }
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
    COMMANDS.get_or_init(|| load_commands(&SourceFile::new(name, text), spec)).as_ref()
}
