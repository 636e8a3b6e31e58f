//! Rules for what commands are for.

use super::names::{check_titles, unique_texts};
use crate::model::{Commands, Purpose};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::identifier::is_id;
use crate::text::list::IntoList;
use crate::text::suggest::hint;

/// Checks the purposes of a file, and those that its commands name; `base` is what the file adds to.
pub(crate) fn check_purposes(own: &Commands, base: Option<&Commands>, errors: &mut Errors) {
    let base = base.map_or(&[][..], |base| &base.purposes);
    unique_texts("purpose `{}`", own.purposes.iter().map(|purpose| &purpose.id), errors);
    check_titles(&own.purposes.iter().map(|purpose| purpose.title.clone()).list(), errors);
    for purpose in &own.purposes {
        if !is_id(&purpose.id) {
            let expected =
                "expected words of small letters and digits joined by hyphens, such as `transfer-parameters`";
            errors.add(purpose.id.at, format!("`{}` is no id of a purpose; {expected}", *purpose.id));
        }
        for known in base {
            compare("purpose", &known.id, &purpose.id, errors);
            compare("title", &known.title, &purpose.title, errors);
            for (tag, title) in &purpose.translations {
                compare("title", known.title_in(tag), title, errors);
            }
        }
    }
    let known = || base.iter().chain(&own.purposes).map(id);
    for command in &own.commands {
        match &command.purpose {
            Some(purpose) if !known().any(|known| known == purpose.as_str()) => {
                let hint = hint(purpose, known());
                errors.add(purpose.at, format!("`{}` is none of the `purposes` of this spec{hint}", **purpose));
            }
            None if own.complete && !own.purposes.is_empty() => {
                let (verb, known) = (&*command.verb, known().list().join(", "));
                errors.add(command.verb.at, format!("`{verb}` has no `purpose`; expected one of: {known}"));
            }
            _ => {}
        }
    }
}

fn id(purpose: &Purpose) -> &str {
    &purpose.id
}

fn compare(what: &str, known: &str, own: &Spanned<String>, errors: &mut Errors) {
    if own.value == known {
        errors.add(own.at, format!("duplicate {what} `{known}`; the extended spec has it"));
    }
}
