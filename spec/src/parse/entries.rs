//! Lists of a file of the codes, and what is in them besides codes.

use super::values::required;
use super::words::{class_words, group_words, sentences, words};
use crate::model::{Class, ClassWords, Confusion, Group, GroupWords, NotCode, Source};
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::json::Node;
use crate::text::list::IntoList;
use crate::text::object::Object;

type Parse<T> = fn(Node<'_>, &mut Errors) -> Option<T>;

/// An array that is not empty, and that may be left out where words may, or where it is not needed.
pub(super) fn entries<T>(
    object: &mut Object<'_>,
    key: &'static str,
    needed: bool,
    errors: &mut Errors,
    parse: Parse<T>,
) -> Vec<T> {
    let node = if needed { object.expect(key) } else { object.take(key) };
    let items = node.and_then(|node| not_empty(node, key, errors)).unwrap_or_default();
    items.into_iter().filter_map(|item| parse(item, errors)).list()
}

pub(super) fn optional_entries<T>(
    object: &mut Object<'_>,
    key: &'static str,
    errors: &mut Errors,
    parse: Parse<T>,
) -> Vec<T> {
    let items = object.take(key).and_then(|node| node.array(&format!("`{key}`"), errors)).unwrap_or_default();
    items.into_iter().filter_map(|item| parse(item, errors)).list()
}

/// A required array that is not empty.
pub(super) fn items<'a>(object: &mut Object<'a>, key: &'static str, errors: &mut Errors) -> Option<Vec<Node<'a>>> {
    let node = object.require(key)?;
    not_empty(node, key, errors)
}

fn not_empty<'a>(node: Node<'a>, key: &str, errors: &mut Errors) -> Option<Vec<Node<'a>>> {
    let items = node.array(&format!("`{key}`"), errors)?;
    if items.is_empty() {
        errors.add(node.at(), format!("`{key}` is empty; expected at least one entry"));
        return None;
    }
    Some(items)
}

pub(super) fn array<'a>(node: Option<Node<'a>>, what: &str, errors: &mut Errors) -> Vec<Node<'a>> {
    node.and_then(|node| node.array(what, errors)).unwrap_or_default()
}

pub(crate) fn filled_array<'a>(node: Option<Node<'a>>, key: &str, errors: &mut Errors) -> Vec<Node<'a>> {
    let Some((node, items)) = node.and_then(|node| Some((node, node.array(&format!("`{key}`"), errors)?))) else {
        return Vec::new();
    };
    if items.is_empty() {
        errors.add(node.at(), format!("`{key}` is empty; expected at least one entry"));
    }
    items
}

pub(super) fn parse_class(node: Node<'_>, errors: &mut Errors) -> Option<(Spanned<Class>, ClassWords)> {
    let mut object = node.object("a class", errors)?;
    let digit = object.require("digit").and_then(|node| node.integer("`digit` of a class", 1..=6, errors));
    let name = required(&mut object, "name", errors);
    let words = class_words(&mut object, None, errors);
    object.finish(errors);
    let Spanned { value: digit, at } = digit?;
    let class = Class { digit: u8::try_from(digit).ok()?, name: name? };
    Some((Spanned { value: class, at }, words?))
}

pub(super) fn parse_group(node: Node<'_>, errors: &mut Errors) -> Option<(Spanned<Group>, GroupWords)> {
    let mut object = node.object("a group", errors)?;
    let digit = object.require("digit").and_then(|node| node.integer("`digit` of a group", 0..=9, errors));
    let name = required(&mut object, "name", errors);
    let words = group_words(&mut object, None, errors);
    object.finish(errors);
    let Spanned { value: digit, at } = digit?;
    let group = Group { digit: u8::try_from(digit).ok()?, name: name? };
    Some((Spanned { value: group, at }, words?))
}

pub(crate) fn parse_source(node: Node<'_>, errors: &mut Errors) -> Option<Source> {
    let mut object = node.object("a source", errors)?;
    let document = words(&mut object, "document", errors);
    let section = words(&mut object, "section", errors);
    object.finish(errors);
    Some(Source { document: document?.value, section: section?.value })
}

pub(super) fn parse_confusion(node: Node<'_>, errors: &mut Errors) -> Option<(Spanned<Confusion>, String)> {
    let mut object = node.object("a confusion", errors)?;
    let codes = object.require("codes").and_then(|node| node.array("`codes` of a confusion", errors));
    let difference = sentences(&mut object, "difference", errors);
    object.finish(errors);
    let numbers: Vec<_> = codes?.into_iter().map(|item| item.integer("an item of `codes`", 100..=699, errors)).list();
    let numbers: Option<Vec<u16>> = numbers.into_iter().map(|number| u16::try_from(number?.value).ok()).collect();
    match numbers?.as_slice() {
        [lower, higher] if lower < higher => {
            let pair = Confusion { lower: *lower, higher: *higher };
            Some((Spanned { value: pair, at: node.at() }, difference?.value))
        }
        _ => {
            errors.add(node.at(), "`codes` of a confusion must be two numbers, the lower one first");
            None
        }
    }
}

pub(super) fn parse_not_code(node: Node<'_>, errors: &mut Errors) -> Option<(Spanned<NotCode>, String)> {
    let mut object = node.object("a number that is no code", errors)?;
    let number = object.require("number").and_then(|node| node.integer("`number`", 0..=u32::MAX, errors));
    let name = words(&mut object, "name", errors);
    let description = sentences(&mut object, "description", errors);
    object.finish(errors);
    let Spanned { value: number, at } = number?;
    let not_code = NotCode { number, name: name?.value };
    Some((Spanned { value: not_code, at }, description?.value))
}
