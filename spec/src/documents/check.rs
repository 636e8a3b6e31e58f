//! Rules for the documents that need more than one value: uniqueness, order, references.

use super::model::{Changed, Document, Documents};
use crate::check::names::unique_texts;
use crate::model::{Commands, Reply, Source, Spec};
use crate::text::diagnostic::{At, Errors};
use crate::text::list::IntoList;
use crate::text::suggest::hint;

/// What the documents are held against.
pub(super) struct Beside<'a> {
    pub(super) spec: &'a Spec,
    pub(super) commands: Option<&'a Commands>,
    /// Those of FTP, where the spec adds to it.
    pub(super) base: Option<&'a Documents>,
}

/// Checks what a file of documents says as a whole, right after it was read.
pub(super) fn check_documents(found: &Documents, beside: &Beside<'_>, errors: &mut Errors) {
    let documents = &found.documents;
    unique_texts("document `{}`", documents.iter().map(|document| &document.name), errors);
    for (before, document) in documents.iter().zip(documents.iter().skip(1)) {
        if order(&document.name) < order(&before.name) {
            let message = "are sorted: RFCs by number, then all others by name";
            errors.add(
                document.name.at,
                format!("`{}` stands after `{}`; documents {message}", *document.name, *before.name),
            );
        }
    }
    let cited = cited(beside.spec, beside.commands);
    for document in documents {
        let name = document.name.as_str();
        if beside.base.is_some_and(|base| base.document(name).is_some()) {
            errors.add(document.name.at, format!("FTP has a record of `{name}` already"));
        } else if !cited.contains(&name) {
            let hint = hint(name, cited.iter().copied());
            errors.add(document.name.at, format!("`{name}` is a source of no code and no command{hint}"));
        }
        check_related(document, found, errors);
        check_things(document, beside, errors);
    }
    if found.complete {
        let has = |name: &str| {
            found.document(name).is_some() || beside.base.is_some_and(|base| base.document(name).is_some())
        };
        for name in cited.iter().filter(|name| !has(name)) {
            errors.add(found.at, format!("`{name}` is a source of the spec, and has no record"));
        }
    }
}

/// RFCs by number, then all others by name.
fn order(name: &str) -> (bool, Option<u32>, &str) {
    let number = name.strip_prefix("RFC ").and_then(|number| number.parse().ok());
    (number.is_none(), number, name)
}

/// The names of all documents that the spec and its commands cite.
fn cited<'a>(spec: &'a Spec, commands: Option<&'a Commands>) -> Vec<&'a str> {
    let mut names = Vec::new();
    let mut add = |sources: &'a [Source]| {
        for source in sources {
            if !names.contains(&source.document.as_str()) {
                names.push(source.document.as_str());
            }
        }
    };
    for meaning in spec.codes.iter().flat_map(|code| &code.meanings) {
        add(&meaning.sources);
    }
    for command in commands.iter().flat_map(|commands| &commands.commands) {
        add(&command.sources);
        of_replies(&command.replies, &mut add);
    }
    for reply in commands.iter().flat_map(|commands| &commands.general) {
        add(&reply.sources);
    }
    names
}

fn of_replies<'a>(replies: &'a [Reply], add: &mut impl FnMut(&'a [Source])) {
    for reply in replies {
        add(&reply.sources);
        of_replies(&reply.next, add);
    }
}

/// The two sides of a relation say the same, as far as both have a record.
fn check_related(document: &Document, all: &Documents, errors: &mut Errors) {
    for ((key, names), back) in
        document.related().into_iter().zip(["obsoleted_by", "obsoletes", "updated_by", "updates"])
    {
        unique_texts(&format!("item `{{}}` of `{key}`"), names.iter(), errors);
        for name in names {
            if **name == *document.name {
                errors.add(name.at, format!("`{}` has itself in `{key}`", **name));
                continue;
            }
            let Some(other) = all.document(name) else { continue };
            let has = other
                .related()
                .into_iter()
                .any(|(key, names)| key == back && names.iter().any(|name| **name == *document.name));
            if !has {
                let place = errors.place(other.name.at);
                let message =
                    format!("`{key}` has `{}`, whose `{back}` at {place} has no `{}`", **name, *document.name);
                errors.add(name.at, message);
            }
            let newer = ["obsoletes", "updates"].contains(&key);
            if let (true, Some(year), Some(older)) = (newer, &document.year, &other.year)
                && **year < **older
            {
                errors.add(
                    name.at,
                    format!("`{}` of {} is newer than `{}` of {}", **name, **older, *document.name, **year),
                );
            }
        }
    }
}

fn check_things(document: &Document, beside: &Beside<'_>, errors: &mut Errors) {
    for things in [&document.defines, &document.changes] {
        check_codes(things, &document.name, beside.spec, errors);
        check_commands(things, &document.name, beside.commands, errors);
    }
    let Document { defines, changes, .. } = document;
    let twice = |what: &str, at: At, errors: &mut Errors| {
        errors.add(at, format!("{what} is defined by this document, and so not changed by it"));
    };
    for code in changes.codes.iter().filter(|code| defines.codes.iter().any(|known| known.value == code.value)) {
        twice(&code.to_string(), code.at, errors);
    }
    for verb in changes.commands.iter().filter(|verb| defines.commands.iter().any(|known| known.value == verb.value)) {
        twice(&format!("`{}`", **verb), verb.at, errors);
    }
}

fn check_codes(things: &Changed, document: &str, spec: &Spec, errors: &mut Errors) {
    for code in &things.codes {
        match spec.code(**code) {
            None => errors.add(code.at, format!("{} is no code of {}", **code, spec.protocol)),
            Some(known) if !known.meanings.iter().any(|meaning| names(&meaning.sources, document)) => {
                errors.add(code.at, format!("{} does not have `{document}` among its sources", **code));
            }
            Some(_) => {}
        }
    }
    for (before, code) in things.codes.iter().zip(things.codes.iter().skip(1)) {
        if code.value <= before.value {
            errors.add(code.at, format!("`{}` stands after `{}`; `codes` are sorted, each once", **code, **before));
        }
    }
}

fn check_commands(things: &Changed, document: &str, commands: Option<&Commands>, errors: &mut Errors) {
    let known = commands.map_or(&[][..], |commands| commands.commands.as_slice());
    let verbs = known.iter().map(|command| command.verb.as_str()).list();
    for verb in &things.commands {
        match known.iter().find(|command| command.verb.value == verb.value) {
            None => {
                let hint = hint(verb, verbs.iter().copied());
                errors.add(verb.at, format!("`commands` names `{}`, which is no command of this spec{hint}", **verb));
            }
            Some(command) if !names(&command.sources, document) => {
                errors.add(verb.at, format!("`{}` does not have `{document}` among its sources", **verb));
            }
            Some(_) => {}
        }
    }
    for (before, verb) in things.commands.iter().zip(things.commands.iter().skip(1)) {
        if verb.value <= before.value {
            errors.add(verb.at, format!("`{}` stands after `{}`; `commands` are sorted, each once", **verb, **before));
        }
    }
}

fn names(sources: &[Source], document: &str) -> bool {
    sources.iter().any(|source| source.document == document)
}
