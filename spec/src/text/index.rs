//! The one map of this crate.

use std::collections::BTreeMap;

/// Which entry of a list has a key.
///
/// Whoever uses this crate compiles each type of map anew, and that would be most of what there is to compile; so all
/// keys are texts here, and what they lead to stands in a list.
#[derive(Default)]
pub(crate) struct Index(BTreeMap<String, usize>);

impl Index {
    /// Notes the entry of a key; if the key has one, gives that and leaves it as it is.
    pub(crate) fn add(&mut self, key: String, entry: usize) -> Option<usize> {
        let known = self.get(&key);
        if known.is_none() {
            self.0.insert(key, entry);
        }
        known
    }

    /// Notes a key of which nothing more is to be known.
    pub(crate) fn insert(&mut self, key: impl ToString) {
        self.add(key.to_string(), 0);
    }

    pub(crate) fn get(&self, key: &str) -> Option<usize> {
        self.0.get(key).copied()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }
}
