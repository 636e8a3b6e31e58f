//! JSON values that know where they stand.
//!
//! `serde_json` checks the syntax; values are then taken apart as raw slices of the text, so that the offset of each
//! is the distance of two addresses, and duplicate keys are seen instead of silently overwritten.

use serde_json::Value;

use crate::text::diagnostic::{At, Errors, SourceFile, Spanned};
use crate::text::index::Index;
use crate::text::list::IntoList;
use crate::text::suggest::nearest;
use crate::text::syntax::syntax_fault;

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
        // This way of parsing is compiled in serde_json already; any other type would be compiled here.
        match text.parse::<Value>() {
            Ok(_) => Some(Self { file, text, raw: text.trim_ascii(), lenient: false }),
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

    /// The values in an array; the keys and values of an object, in turn.
    fn parts(self) -> impl Iterator<Item = Self> {
        parts(self.raw).into_iter().map(move |raw| Self { raw, ..self })
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
        if !self.raw.starts_with('{') {
            self.mismatch(what, "an object", errors);
            return None;
        }
        let mut members: Vec<Member<'a>> = Vec::new();
        let mut places = Index::default();
        let mut parts = self.parts();
        while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            let (key, key_at) = (key.unquoted(), key.at());
            if let Some(first) = places.add(key.clone(), members.len()).and_then(|first| members.get(first)) {
                let place = errors.place(first.key_at);
                errors.add(key_at, format!("duplicate key `{key}` in {what}; the first is at {place}"));
                continue;
            }
            members.push(Member { key, key_at, value: Some(value) });
        }
        let (asked, missing) = (Vec::new(), Vec::new());
        Some(Object { what, at: self.at(), members, places, asked, missing, lenient: self.lenient })
    }

    pub(crate) fn array(self, what: &str, errors: &mut Errors) -> Option<Vec<Node<'a>>> {
        if !self.raw.starts_with('[') {
            self.mismatch(what, "an array", errors);
            return None;
        }
        Some(self.parts().list())
    }

    pub(crate) fn string(self, what: &str, errors: &mut Errors) -> Option<Spanned<String>> {
        if !self.raw.starts_with('"') {
            self.mismatch(what, "a string", errors);
            return None;
        }
        Some(Spanned { value: self.unquoted(), at: self.at() })
    }

    /// What a string says.
    fn unquoted(self) -> String {
        if self.raw.contains('\\')
            && let Ok(Value::String(text)) = self.raw.parse()
        {
            return text;
        }
        self.raw.trim_matches('"').to_owned()
    }

    pub(crate) fn boolean(self, what: &str, errors: &mut Errors) -> Option<bool> {
        let value = self.raw.parse().ok();
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
        match self.raw.parse::<u32>() {
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
        let value = self.members.get_mut(self.places.get(key)?)?.value.take()?;
        Some(Node { lenient, ..value })
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

/// The values in an array; the keys and values of an object, in turn. `raw` is JSON, which was checked.
fn parts(raw: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in raw.bytes().enumerate() {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        let ends = match byte {
            b'[' | b'{' => {
                depth += 1;
                depth == 1
            }
            b']' | b'}' => {
                depth -= 1;
                depth == 0
            }
            b',' | b':' => depth == 1,
            _ => {
                quoted = byte == b'"';
                false
            }
        };
        if ends {
            // Before the first value, and between the brackets of an empty list, is nothing.
            parts.extend(raw.get(start..at).map(str::trim_ascii).filter(|part| !part.is_empty()));
            start = at + 1;
        }
    }
    parts
}
