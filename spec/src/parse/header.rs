//! Which language a file is in: the head of a language file, and what a file of the codes says of languages.

use super::values::{one_of, strings};
use super::words::{one_paragraph, words};
use crate::model::Direction;
use crate::text::diagnostic::{Errors, Spanned};
use crate::text::identifier::tag_fault;
use crate::text::json::Node;
use crate::text::object::Object;
use crate::text::prose::Writing;

/// What a language file says about itself. What has an error is empty; the error tells of it.
pub(crate) struct Header<'a> {
    pub(crate) tag: Option<Spanned<String>>,
    pub(super) name: String,
    pub(super) direction: Direction,
    pub(super) reviewed: bool,
    pub(crate) rest: Object<'a>,
}

impl<'a> Header<'a> {
    pub(crate) fn parse(root: Node<'a>, lenient: bool, errors: &mut Errors) -> Option<Self> {
        let mut rest = root.object("a language file", errors)?;
        rest.lenient = lenient;
        rest.take("$schema");
        let tag = words(&mut rest, "tag", errors).filter(|tag| check_tag(tag, errors));
        rest.writing = tag.as_ref().map_or(Writing::OTHER, |tag| Writing::of(tag));
        let name = words(&mut rest, "name", errors).map_or_else(String::new, |name| name.value);
        let direction = rest.require("direction").and_then(|node| parse_direction(node, &name, errors));
        let reviewed = rest.take("reviewed").and_then(|node| node.boolean("`reviewed`", errors));
        let direction = direction.unwrap_or(Direction::LeftToRight);
        Some(Self { tag, name, direction, reviewed: reviewed.unwrap_or(true), rest })
    }

    pub(crate) fn tag(&self) -> Option<&str> {
        self.tag.as_ref().map(|tag| tag.as_str())
    }
}

fn parse_direction(node: Node<'_>, name: &str, errors: &mut Errors) -> Option<Direction> {
    let direction = one_of(node, "direction", Direction::WORDS, Direction::from_word, errors)?;
    let script = script_direction(name).unwrap_or(direction);
    if direction != script {
        let (found, expected) = (direction.as_str(), script.as_str());
        errors.add(node.at(), format!("direction `{found}` contradicts the script of `{name}`; expected `{expected}`"));
    }
    Some(direction)
}

fn check_tag(tag: &Spanned<String>, errors: &mut Errors) -> bool {
    let fault = tag_fault(tag);
    if let Some(fault) = fault {
        errors.add(tag.at, format!("`{}` {fault}", **tag));
    }
    fault.is_none()
}

/// The direction of the script that a language's own name is written in, by its first letter.
fn script_direction(name: &str) -> Option<Direction> {
    let letter = name.chars().find(|character| character.is_alphabetic())?;
    // The blocks from Hebrew to Arabic Extended-A, with Syriac, Thaana and N'Ko between them, presentation forms, and
    // what Unicode keeps for such scripts above them, where Adlam stands.
    let right_to_left = matches!(
        letter,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    );
    Some(if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight })
}

/// The tag of the language that the codes are written in: `en` where they name none.
pub(super) fn parse_language_tag(object: &mut Object<'_>, errors: &mut Errors) -> Option<Spanned<String>> {
    match object.take("language") {
        Some(node) => one_paragraph(node, "`language`", errors).filter(|tag| check_tag(tag, errors)),
        None => Some(Spanned { value: "en".to_owned(), at: object.at }),
    }
}

/// The tags of the other languages.
pub(super) fn parse_language_tags(object: &mut Object<'_>, errors: &mut Errors) -> Vec<Spanned<String>> {
    let mut tags = strings(object, "languages", errors);
    tags.retain(|tag| check_tag(tag, errors));
    tags
}
