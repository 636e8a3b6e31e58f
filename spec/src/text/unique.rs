//! Keys that may stand once.

use super::diagnostic::{At, Errors};
use super::index::Index;

/// Reports every key that stood before, with the place of the first.
pub(crate) struct Unique {
    /// How a message calls a key, with `{}` for the key itself.
    what: String,
    keys: Index,
    places: Vec<At>,
}

impl Unique {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), keys: Index::default(), places: Vec::new() }
    }

    pub(crate) fn add(&mut self, key: &str, at: At, errors: &mut Errors) {
        let known = self.keys.add(key.to_owned(), self.places.len());
        if let Some(first) = known.and_then(|known| self.places.get(known)) {
            let (place, what) = (errors.place(*first), self.what.replacen("{}", key, 1));
            errors.add(at, format!("duplicate {what}; the first is at {place}"));
        } else {
            self.places.push(at);
        }
    }
}
