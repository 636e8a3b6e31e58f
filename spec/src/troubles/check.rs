//! Rules for the troubles that need more than one value: uniqueness, order, references.

use super::model::Trouble;
use super::parse::Found;
use crate::check::names::{check_titles, unique_texts};
use crate::model::{Commands, Spec};
use crate::text::diagnostic::{At, Errors, Spanned};
use crate::text::identifier::{identifier_fault, is_id};
use crate::text::list::IntoList;
use crate::text::suggest::hint;

/// Checks what the file of the troubles says as a whole, right after it was read.
pub(super) fn check_troubles(found: &Found, spec: &Spec, commands: &Commands, errors: &mut Errors) {
    let troubles = &found.troubles;
    unique_texts("trouble `{}`", troubles.iter().map(|trouble| &trouble.id), errors);
    check_titles(&found.words.iter().map(|(title, _)| title.clone()).list(), errors);
    for trouble in troubles {
        check_id(trouble, errors);
        check_codes(&trouble.codes, spec, errors);
        check_commands(&trouble.commands, commands, errors);
        unique_texts("report `{}`", trouble.reports.iter(), errors);
        for report in trouble.reports.iter().filter(|report| !report.starts_with("https://")) {
            errors.add(report.at, format!("`{}` is no address; expected one that begins with `https://`", **report));
        }
    }
}

fn check_id(trouble: &Trouble, errors: &mut Errors) {
    let id = &trouble.id;
    if !is_id(id) {
        let expected = "expected words of small letters and digits joined by hyphens, such as `idle-timeout`";
        errors.add(id.at, format!("`{}` is no id of a trouble; {expected}", **id));
    } else if let Some(fault) = identifier_fault(&trouble.variant()) {
        errors.add(id.at, format!("`{}` of `{}` {fault}", trouble.variant(), **id));
    }
}

fn check_codes(codes: &[Spanned<u16>], spec: &Spec, errors: &mut Errors) {
    for code in codes.iter().filter(|code| spec.code(***code).is_none()) {
        errors.add(code.at, format!("{} is no code of {}", **code, spec.protocol));
    }
    for (before, code) in codes.iter().zip(codes.iter().skip(1)) {
        check_pair("codes", **before, **code, code.at, errors);
    }
}

fn check_commands(verbs: &[Spanned<String>], commands: &Commands, errors: &mut Errors) {
    let known = || commands.commands.iter().map(|command| command.verb.as_str());
    for verb in verbs.iter().filter(|verb| !known().any(|known| known == verb.as_str())) {
        let hint = hint(verb, known());
        errors.add(verb.at, format!("`commands` names `{}`, which is no command of this spec{hint}", **verb));
    }
    for (before, verb) in verbs.iter().zip(verbs.iter().skip(1)) {
        check_pair("commands", before.as_str(), verb.as_str(), verb.at, errors);
    }
}

/// Two items of a list that stand next to each other.
fn check_pair<T: Ord + std::fmt::Display>(key: &str, before: T, item: T, at: At, errors: &mut Errors) {
    if item <= before {
        errors.add(at, format!("`{item}` stands after `{before}`; `{key}` are sorted, each once"));
    }
}
