//! A part of a language file.

use crate::text::diagnostic::Errors;
use crate::text::json::Node;
use crate::text::object::Object;

/// Translations, keyed by what they translate.
pub(crate) struct Section<'a> {
    entries: Object<'a>,
    /// What the keys name, such as `code`.
    what: &'static str,
    /// What has these entries: the spec, or a code.
    pub(super) owner: String,
    /// Whether it is certain which keys there should be.
    pub(super) sound: bool,
}

impl<'a> Section<'a> {
    pub(crate) fn open(
        node: Option<Node<'a>>,
        key: &'static str,
        what: &'static str,
        sound: bool,
        errors: &mut Errors,
    ) -> Option<Self> {
        let entries = node?.object(key, errors)?;
        Some(Self { entries, what, owner: "the spec".to_owned(), sound })
    }

    /// The meanings of a code.
    pub(super) fn of_code(entries: Object<'a>, number: String, sound: bool) -> Self {
        Self { entries, what: "meaning", owner: number, sound }
    }

    /// The translation of an entry; `shown` is how a message names the entry.
    pub(super) fn take(&mut self, key: &str, shown: &str, errors: &mut Errors) -> Option<Node<'a>> {
        let node = self.entries.take_entry(key);
        if node.is_none() && self.sound && !self.entries.lenient {
            errors.add(self.entries.at, format!("no translation of the {} {shown}", self.what));
        }
        node
    }

    /// The same for an entry that needs no translation.
    pub(super) fn take_optional(&mut self, key: &str) -> Option<Node<'a>> {
        self.entries.take_entry(key)
    }

    /// All translations, in the order of the keys; `own` words stand in for those that may be left out.
    pub(crate) fn each<T: Clone>(
        mut self,
        keys: impl Iterator<Item = String>,
        own: &[T],
        parse: impl Fn(Node<'a>, &str, &T, &mut Errors) -> Option<T>,
        errors: &mut Errors,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for (key, own) in keys.zip(own) {
            match self.take(&key, &key, errors) {
                Some(node) => found.extend(parse(node, &key, own, errors)),
                None => found.push(own.clone()),
            }
        }
        self.finish(errors);
        found
    }

    /// Reports the keys that translate nothing: the spec has lost the entry, or the key is misspelt.
    pub(super) fn finish(self, errors: &mut Errors) {
        let Self { entries, what, owner, sound } = self;
        if sound {
            for key in entries.into_keys() {
                errors.add(key.at, format!("translation of the {what} `{}`, which {owner} does not have", *key));
            }
        }
    }
}

pub(crate) fn translation<T, W>(
    node: Node<'_>,
    own: &W,
    parse: fn(&mut Object<'_>, Option<&W>, &mut Errors) -> Option<T>,
    errors: &mut Errors,
) -> Option<T> {
    let mut object = node.object("a translation", errors)?;
    let words = parse(&mut object, Some(own), errors);
    object.finish(errors);
    words
}
