//! Which languages a spec has, before anything else is read of it.

use super::header::{parse_language_tag, parse_language_tags};
use crate::text::diagnostic::{Errors, SourceFile};
use crate::text::index::Index;
use crate::text::json::Node;
use crate::text::order::sorted;

/// The languages that a file of the codes names, its own one among them.
#[derive(Default)]
pub(crate) struct Named {
    /// Their tags, sorted, each once.
    pub(crate) tags: Vec<String>,
    known: Index,
    /// Whether these are all: of a file with errors some may be unknown.
    pub(crate) sound: bool,
}

impl Named {
    pub(crate) fn by(file: &SourceFile) -> Self {
        let files = std::slice::from_ref(file);
        let mut errors = Errors::new(files);
        let mut named = Self::default();
        let root = Node::root(0, file, &mut errors).and_then(|root| root.object("the spec", &mut errors));
        let Some(mut object) = root else {
            return named;
        };
        let own = parse_language_tag(&mut object, &mut errors);
        let others = parse_language_tags(&mut object, &mut errors);
        for tag in own.into_iter().chain(others) {
            if named.known.add(tag.value.clone(), named.tags.len()).is_none() {
                named.tags.push(tag.value);
            }
        }
        named.tags = sorted(named.tags, String::clone);
        named.sound = errors.is_empty();
        named
    }

    pub(crate) fn has(&self, tag: &str) -> bool {
        self.known.has(tag)
    }
}
