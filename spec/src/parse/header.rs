//! The head of a language file: which language it is.

use super::one_of;
use super::words::words;
use crate::diagnostic::{Errors, Spanned};
use crate::identifier::{script_direction, tag_fault};
use crate::json::{Node, Object};
use crate::model::Direction;

/// What a language file says about itself. What has an error is empty; the error tells of it.
pub(crate) struct Header<'a> {
    pub(crate) tag: Option<Spanned<String>>,
    pub(super) name: String,
    pub(super) direction: Direction,
    pub(super) rest: Object<'a>,
}

impl<'a> Header<'a> {
    pub(crate) fn parse(root: Node<'a>, lenient: bool, errors: &mut Errors) -> Option<Self> {
        let mut rest = root.object("a language file", errors)?;
        rest.lenient = lenient;
        rest.take("$schema");
        let tag = words(&mut rest, "tag", errors).filter(|tag| check_tag(tag, errors));
        let name = words(&mut rest, "name", errors).map_or_else(String::new, |name| name.value);
        let direction = rest.require("direction").and_then(|node| parse_direction(node, &name, errors));
        Some(Self { tag, name, direction: direction.unwrap_or(Direction::LeftToRight), rest })
    }
}

fn parse_direction(node: Node<'_>, name: &str, errors: &mut Errors) -> Option<Direction> {
    let direction = one_of(node, "direction", Direction::WORDS, Direction::from_word, errors)?;
    let script = script_direction(name).unwrap_or(direction);
    if direction != script {
        let (found, expected) = (direction.word(), script.word());
        errors.add(node.at(), format!("direction `{found}` contradicts the script of `{name}`; expected `{expected}`"));
    }
    Some(direction)
}

pub(super) fn check_tag(tag: &Spanned<String>, errors: &mut Errors) -> bool {
    let fault = tag_fault(tag);
    if let Some(fault) = fault {
        errors.add(tag.at, format!("`{}` {fault}", **tag));
    }
    fault.is_none()
}
