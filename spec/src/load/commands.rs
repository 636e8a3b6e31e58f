//! The commands of a spec.

use super::refused::Refused;
use crate::check::{check_commands, check_names, check_order};
use crate::extend::extend_commands;
use crate::model::{Commands, Spec};
use crate::parse::parse_commands;
use crate::text::diagnostic::{Diagnostic, Errors, SourceFile};
use crate::text::json::Node;
use crate::text::list::IntoList;

/// Codes and commands that a spec adds to.
pub(crate) struct Base<'a> {
    pub(super) spec: &'a Spec,
    pub(super) commands: &'a Commands,
}

/// Reads the commands of a protocol whose codes are those of `spec`; the built-in ones have nothing beside them.
pub(crate) fn load_commands_beside(
    base: Option<Base<'_>>,
    file: &SourceFile,
    spec: &Spec,
) -> Result<Commands, Refused> {
    let files = std::slice::from_ref(file);
    let mut errors = Errors::new(files);
    let mut found = Node::root(0, file, &mut errors).map(|root| parse_commands(root, &mut errors));
    let skeleton = found.iter().flat_map(|found| &found.commands);
    let skeleton = skeleton.map(|command| (command.verb.value.clone(), command.name.value.clone())).list();
    if let Some(own) = found.take_if(|_| errors.is_empty()) {
        // A command that could not be read may be the one that another names.
        check_order(&own, &mut errors);
        let joined = match &base {
            Some(base) => extend_commands(base.commands, own, &mut errors),
            None => own,
        };
        check_commands(&joined, spec, base.map(|base| base.spec), &mut errors);
        found = Some(joined);
    }
    match found.filter(|_| errors.is_empty()) {
        Some(commands) => Ok(commands),
        None => Err(Refused { commands: skeleton, ..Refused::of(errors.finish()) }),
    }
}

/// What is wrong with a file of commands whatever the codes are: of its syntax, its keys, its order and its verbs.
pub(crate) fn command_faults(file: &SourceFile) -> Vec<Diagnostic> {
    let mut errors = Errors::new(std::slice::from_ref(file));
    let found = Node::root(0, file, &mut errors).map(|root| parse_commands(root, &mut errors));
    if let Some(found) = found.filter(|_| errors.is_empty()) {
        check_order(&found, &mut errors);
        check_names(&found, &mut errors);
    }
    errors.finish()
}
