//! The commands of a spec.

use super::refused::Refused;
use crate::check::{check_commands, check_names, check_order, check_purposes, check_titles};
use crate::extend::extend_commands;
use crate::model::{Commands, Spec};
use crate::parse::{Header, Translated, parse_commands, parse_translated};
use crate::text::diagnostic::{At, Diagnostic, Errors, SourceFile};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::prose::Writing;

/// Codes and commands that a spec adds to.
pub(crate) struct Base<'a> {
    pub(super) spec: &'a Spec,
    pub(super) commands: &'a Commands,
}

/// Reads the commands of a protocol whose codes are those of `spec`; the built-in ones have nothing beside them.
pub(crate) fn load_commands_beside(
    base: Option<Base<'_>>,
    files: &[SourceFile],
    spec: &Spec,
) -> Result<Commands, Refused> {
    let mut errors = Errors::new(files);
    let own = spec.languages.first().map_or("", |own| own.tag.as_str());
    let mut found = read(files, Writing::of(own), &mut errors);
    let skeleton = found.iter().flat_map(|found| &found.commands);
    let skeleton = skeleton.map(|command| (command.verb.value.clone(), command.name.value.clone())).list();
    let sound = errors.is_empty();
    if let Some(found) = &mut found {
        let is_added = |verb: &str| base.as_ref().is_none_or(|base| !base.commands.has(verb));
        translate(found, &is_added, own, files, sound, &mut errors);
    }
    if let Some(own) = found.take_if(|_| sound) {
        // A command that could not be read may be the one that another names.
        check_order(&own, &mut errors);
        check_purposes(&own, base.as_ref().map(|base| base.commands), &mut errors);
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

fn read(files: &[SourceFile], writing: Writing, errors: &mut Errors) -> Option<Commands> {
    let Some(file) = files.first() else {
        errors.add(At { file: 0, offset: 0 }, "no files; expected the file of the commands, then language files");
        return None;
    };
    Node::root(0, file, errors).map(|root| parse_commands(root, writing, errors))
}

/// Adds the words of the language files, but of that of the language that the commands are written in: its words stand
/// in the file of the commands. What is wrong with a language file as a whole is told with the codes.
fn translate(
    found: &mut Commands,
    is_added: &dyn Fn(&str) -> bool,
    own: &str,
    files: &[SourceFile],
    sound: bool,
    errors: &mut Errors,
) {
    let situations = found.own_situations();
    for (index, file) in files.iter().enumerate().skip(1) {
        let root = Node::root(index, file, errors);
        let header = root.and_then(|root| Header::parse(root, !found.complete, errors));
        let Some((tag, header)) = header.and_then(|header| Some((header.tag()?.to_owned(), header))) else { continue };
        if tag == own {
            continue;
        }
        let added = found.commands.iter().filter(|command| is_added(&command.verb)).list();
        let translated = parse_translated(header, &added, &found.purposes, &situations, sound, errors);
        let Translated { words, purposes, situations: translated } = translated;
        check_titles(&words.iter().map(|words| words.title.clone()).list(), errors);
        check_titles(&purposes, errors);
        for (purpose, title) in found.purposes.iter_mut().zip(purposes) {
            purpose.translations.push((tag.clone(), title));
        }
        let added = found.commands.iter_mut().filter(|command| is_added(&command.verb));
        for (command, words) in added.zip(words) {
            command.translations.push((tag.clone(), words));
        }
        found.situations.push((tag, situations.iter().cloned().zip(translated).list()));
    }
}

/// What is wrong with a file of commands whatever the codes are: of its syntax, its keys, its order and its verbs.
pub(crate) fn command_faults(file: &SourceFile) -> Vec<Diagnostic> {
    let mut errors = Errors::new(std::slice::from_ref(file));
    let found = read(std::slice::from_ref(file), Writing::OTHER, &mut errors);
    if let Some(found) = found.filter(|_| errors.is_empty()) {
        check_order(&found, &mut errors);
        check_names(&found, &mut errors);
    }
    errors.finish()
}
