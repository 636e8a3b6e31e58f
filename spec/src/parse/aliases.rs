//! Other names of the codes in a language that they are not written in.

use super::codes::Codes;
use super::entries::filled_array;
use super::section::Section;
use super::words::one_paragraph;
use crate::model::CodeAliases;
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;
use crate::text::unique::Unique;

/// Reads `aliases`, which may be left out, all or some. People search for one word and mean several codes, so that one
/// may stand at several.
pub(super) fn translated_aliases(object: &mut Object<'_>, codes: &Codes, errors: &mut Errors) -> Vec<CodeAliases> {
    let mut found = Vec::new();
    let Some(mut section) = Section::open(object.take("aliases"), "`aliases`", "code", codes.sound, errors) else {
        return found;
    };
    for code in &codes.codes {
        let number = *code.number;
        let node = section.take_optional(&number.to_string());
        found.extend(node.map(|node| CodeAliases { number, aliases: aliases(node, number, errors) }));
    }
    section.finish(errors);
    found
}

fn aliases(node: Node<'_>, number: u16, errors: &mut Errors) -> Vec<String> {
    let items = filled_array(Some(node), &number.to_string(), errors);
    let what = format!("an alias of {number}");
    let texts: Vec<Spanned<String>> = items.into_iter().filter_map(|item| one_paragraph(item, &what, errors)).list();
    let mut known = Unique::new(format!("alias of {number} `{{}}`"));
    for alias in &texts {
        if let Some(fault) = fault(alias) {
            errors.add(alias.at, format!("the alias `{}` of {number} {fault}", alias.value));
        }
        known.add(alias, alias.at, errors);
    }
    texts.into_iter().map(|alias| alias.value).list()
}

/// What is wrong with it: rustdoc finds what is written in small letters, and a number finds its code.
fn fault(alias: &str) -> Option<String> {
    if alias.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("is a number; expected words".to_owned());
    }
    let small = alias.to_lowercase();
    (small != alias).then(|| format!("has capital letters; expected `{small}`"))
}
