//! Names and titles: what they may be, and that each stands once.

use crate::text::diagnostic::{Errors, Spanned};
use crate::text::identifier::identifier_fault;
use crate::text::list::IntoList;
use crate::text::order::sorted;
use crate::text::unique::Unique;

/// Reports titles that stand twice in one language.
pub(crate) fn check_titles(titles: &[Spanned<String>], errors: &mut Errors) {
    // What is not translated stands in the file of the codes, which is the first.
    let titles = sorted(titles.iter().list(), |title: &&Spanned<String>| title.at.order());
    unique_texts("title `{}`", titles.into_iter(), errors);
}

pub(super) fn check_names<'a>(
    what: &str,
    names: impl Iterator<Item = &'a Spanned<String>> + Clone,
    errors: &mut Errors,
) {
    for name in names.clone() {
        if let Some(fault) = identifier_fault(name) {
            errors.add(name.at, format!("`{}` {fault}", **name));
        }
    }
    unique_texts(&format!("{what} `{{}}`"), names, errors);
}

/// Reports texts that stand twice; `what` is how a message calls one, with `{}` for the text.
pub(crate) fn unique_texts<'a>(what: &str, texts: impl Iterator<Item = &'a Spanned<String>>, errors: &mut Errors) {
    let mut known = Unique::new(what);
    for text in texts {
        known.add(text, text.at, errors);
    }
}
