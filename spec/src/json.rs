//! JSON values that know where they stand.
//!
//! `serde_json` checks the syntax; values are then taken apart as raw slices of the text, so that the offset of each
//! is the distance of two addresses, and duplicate keys are seen instead of silently overwritten.

use std::collections::BTreeMap;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::diagnostic::{At, Errors, SourceFile, Spanned};
use crate::suggest::did_you_mean;
use crate::syntax::syntax_fault;

/// A JSON value, unparsed, and its place.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    file: usize,
    text: &'a str,
    raw: &'a str,
    /// Whether what is there for people may be left out; see [`Object::expect`].
    lenient: bool,
}

impl<'a> Node<'a> {
    /// The value that fills a whole file; `None` after reporting a syntax error.
    pub(crate) fn root(file: usize, source: &'a SourceFile, errors: &mut Errors) -> Option<Self> {
        let text = source.text.as_str();
        if text.starts_with('\u{feff}') {
            errors.add(At { file, offset: 0 }, "begins with a byte order mark; expected UTF-8 without one");
            return None;
        }
        match serde_json::from_str::<&RawValue>(text) {
            Ok(value) => Some(Self { file, text, raw: value.get(), lenient: false }),
            Err(error) => {
                let (offset, message) = syntax_fault(text, &error);
                errors.add(At { file, offset }, format!("not valid JSON: {message}"));
                None
            }
        }
    }

    pub(crate) fn at(self) -> At {
        let offset = (self.raw.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        At { file: self.file, offset }
    }

    fn part(self, raw: &'a RawValue) -> Self {
        Self { raw: raw.get(), ..self }
    }

    fn kind(self) -> &'static str {
        match self.raw.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    /// This value, where it is a number and may stand for an object that holds nothing else.
    pub(crate) fn bare_number(self) -> Option<Self> {
        (self.lenient && self.kind() == "a number").then_some(self)
    }

    pub(crate) fn is_false(self) -> bool {
        self.raw == "false"
    }

    fn mismatch(self, what: &str, expected: &str, errors: &mut Errors) {
        if errors.is_full() {
            return;
        }
        errors.add(self.at(), format!("{what} must be {expected}, found {}", self.kind()));
    }

    /// The members of an object; a duplicate key is reported and its first value kept.
    pub(crate) fn object(self, what: &'static str, errors: &mut Errors) -> Option<Object<'a>> {
        let Ok(Members(pairs)) = serde_json::from_str::<Members<'a>>(self.raw) else {
            self.mismatch(what, "an object", errors);
            return None;
        };
        let mut members: BTreeMap<String, Member<'a>> = BTreeMap::new();
        for (key, value) in pairs {
            let key_at = self.part(key).at();
            let Ok(key) = serde_json::from_str::<String>(key.get()) else {
                errors.add(key_at, format!("a key of {what} holds an invalid escape sequence"));
                continue;
            };
            if let Some(first) = members.get(&key) {
                let place = errors.place(first.key_at);
                errors.add(key_at, format!("duplicate key `{key}` in {what}; the first is at {place}"));
                continue;
            }
            members.insert(key, Member { key_at, value: self.part(value) });
        }
        Some(Object { what, at: self.at(), members, asked: Vec::new(), missing: Vec::new(), lenient: self.lenient })
    }

    pub(crate) fn array(self, what: &str, errors: &mut Errors) -> Option<Vec<Node<'a>>> {
        match serde_json::from_str::<Vec<&'a RawValue>>(self.raw) {
            Ok(items) => Some(items.into_iter().map(|item| self.part(item)).collect()),
            Err(_) => {
                self.mismatch(what, "an array", errors);
                None
            }
        }
    }

    pub(crate) fn string(self, what: &str, errors: &mut Errors) -> Option<Spanned<String>> {
        if !self.raw.starts_with('"') {
            self.mismatch(what, "a string", errors);
            return None;
        }
        match serde_json::from_str::<String>(self.raw) {
            Ok(value) => Some(Spanned { value, at: self.at() }),
            Err(_) => {
                errors.add(self.at(), format!("{what} holds an invalid escape sequence"));
                None
            }
        }
    }

    pub(crate) fn boolean(self, what: &str, errors: &mut Errors) -> Option<bool> {
        let value = serde_json::from_str(self.raw).ok();
        if value.is_none() {
            self.mismatch(what, "true or false", errors);
        }
        value
    }

    pub(crate) fn integer(
        self,
        what: &str,
        range: std::ops::RangeInclusive<u32>,
        errors: &mut Errors,
    ) -> Option<Spanned<u32>> {
        let (from, to) = (range.start(), range.end());
        match serde_json::from_str::<u32>(self.raw) {
            Ok(value) if range.contains(&value) => Some(Spanned { value, at: self.at() }),
            _ if self.kind() == "a number" => {
                errors.add(self.at(), format!("{what} must be a whole number from {from} to {to}, found {}", self.raw));
                None
            }
            _ => {
                self.mismatch(what, &format!("a whole number from {from} to {to}"), errors);
                None
            }
        }
    }
}

struct Member<'a> {
    key_at: At,
    value: Node<'a>,
}

/// An object whose keys are asked for one by one; [`Object::finish`] reports the keys that are missing, and those that
/// nobody asked for.
pub(crate) struct Object<'a> {
    what: &'static str,
    pub(crate) at: At,
    members: BTreeMap<String, Member<'a>>,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    /// Whether what is there for people may be left out here and in all below.
    pub(crate) lenient: bool,
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
        let lenient = self.lenient;
        self.members.remove(key).map(|member| Node { lenient, ..member.value })
    }

    /// The value of a key that is there and was not taken, without taking it.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.members.get(key).map(|member| member.value)
    }

    /// Whether this key is there and was not taken.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.members.contains_key(key)
    }

    /// Whether this key or a slip of it is there and was not taken.
    pub(crate) fn has_like(&self, key: &str) -> bool {
        self.has(key) || self.members.keys().any(|found| did_you_mean(found, [key].into_iter()).is_some())
    }

    /// All keys that are left, for objects whose keys are data.
    pub(crate) fn into_keys(self) -> impl Iterator<Item = Spanned<String>> {
        self.members.into_iter().map(|(key, member)| Spanned { value: key, at: member.key_at })
    }

    /// Reports the keys that are left over, at each of them, and those that are missing, at the object.
    pub(crate) fn finish(self, errors: &mut Errors) {
        let mut meant = Vec::new();
        for (key, member) in &self.members {
            if errors.is_full() {
                break;
            }
            let near = did_you_mean(key, self.asked.iter().copied());
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

/// The members of an object in order, duplicates included.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Vec<(&'de RawValue, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }

        deserializer.deserialize_map(InOrder).map(Members)
    }
}
