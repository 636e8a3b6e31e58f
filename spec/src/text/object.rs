//! Objects of JSON, whose keys are asked for one by one.

use super::diagnostic::{At, Errors, Spanned};
use super::index::Index;
use super::json::Node;
use super::prose::Writing;
use super::suggest::nearest;

impl<'a> Node<'a> {
    /// The members of an object; a duplicate key is reported and its first value kept.
    pub(crate) fn object(self, what: &'static str, errors: &mut Errors) -> Option<Object<'a>> {
        if !self.is_object() {
            self.mismatch(what, "an object", errors);
            return None;
        }
        let mut members: Vec<Member<'a>> = Vec::new();
        let mut places = Index::default();
        let mut parts = self.parts();
        while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            let key_at = key.at();
            let Some(key) = key.unquoted() else {
                errors.add(key_at, format!("a key of {what} holds an invalid escape sequence"));
                continue;
            };
            if let Some(first) = places.add(key.clone(), members.len()).and_then(|first| members.get(first)) {
                let place = errors.place(first.key_at);
                errors.add(key_at, format!("duplicate key `{key}` in {what}; the first is at {place}"));
                continue;
            }
            members.push(Member { key, key_at, value: Some(value) });
        }
        let (asked, missing) = (Vec::new(), Vec::new());
        let (lenient, writing) = self.manner();
        Some(Object { what, at: self.at(), members, places, asked, missing, lenient, writing })
    }
}

struct Member<'a> {
    key: String,
    key_at: At,
    /// `None` once it was taken.
    value: Option<Node<'a>>,
}

/// An object whose keys are asked for one by one; [`Object::finish`] reports the keys that are missing, and those that
/// nobody asked for.
pub(crate) struct Object<'a> {
    what: &'static str,
    pub(crate) at: At,
    members: Vec<Member<'a>>,
    places: Index,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Whether what is there for people may be left out here and in all below.
    pub(crate) lenient: bool,
    /// How the words here and in all below are written.
    pub(crate) writing: Writing,
}

impl<'a> Object<'a> {
    /// The value of an optional key.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.take_entry(key)
    }

    /// The value of a required key; [`finish`](Self::finish) reports its absence.
    pub(crate) fn require(&mut self, key: &'static str) -> Option<Node<'a>> {
        let value = self.take(key);
        if value.is_none() {
            self.missing.push(key);
        }
        value
    }

    /// The value of a key that is required unless the spec leaves out what is there for people.
    pub(crate) fn expect(&mut self, key: &'static str) -> Option<Node<'a>> {
        if self.lenient { self.take(key) } else { self.require(key) }
    }

    /// Takes the value of a key that is known only at run time, such as a number or an id.
    pub(crate) fn take_entry(&mut self, key: &str) -> Option<Node<'a>> {
        let value = self.members.get_mut(self.places.get(key)?)?.value.take()?;
        Some(value.below((self.lenient, self.writing)))
    }

    /// The value of a key that is there and was not taken, without taking it.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.members.get(self.places.get(key)?)?.value
    }

    /// Whether this key is there and was not taken.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether this key or a slip of it is there and was not taken.
    pub(crate) fn has_like(&self, key: &str) -> bool {
        self.has(key) || self.left().any(|found| nearest(&found.key, &[key]).is_some())
    }

    /// The members that were not taken.
    fn left(&self) -> impl Iterator<Item = &Member<'a>> {
        self.members.iter().filter(|member| member.value.is_some())
    }

    /// All keys that are left, for objects whose keys are data.
    pub(crate) fn into_keys(self) -> impl Iterator<Item = Spanned<String>> {
        let left = self.members.into_iter().filter(|member| member.value.is_some());
        left.map(|member| Spanned { value: member.key, at: member.key_at })
    }

    /// Reports the keys that are left over, at each of them, and those that are missing, at the object.
    pub(crate) fn finish(self, errors: &mut Errors) {
        let mut meant = Vec::new();
        for member in self.left() {
            if errors.is_full() {
                break;
            }
            let key = &member.key;
            let near = nearest(key, &self.asked);
            let hint = match near {
                Some(near) => format!("; did you mean `{near}`?"),
                None => format!("; known keys: {}", self.asked.join(", ")),
            };
            errors.add(member.key_at, format!("unknown key `{key}` in {}{hint}", self.what));
            meant.extend(near);
        }
        // A misspelt key is one mistake: that the right one is missing follows from it.
        for key in self.missing.iter().filter(|key| !meant.contains(*key)) {
            errors.add(self.at, format!("{} has no `{key}`", self.what));
        }
    }
}
