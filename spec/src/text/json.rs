//! JSON values that know where they stand.
//!
//! `serde_json` checks the syntax; values are then taken apart as raw slices of the text, so that the offset of each
//! is the distance of two addresses, and duplicate keys are seen instead of silently overwritten.

use serde_core::de::IgnoredAny;
use serde_json::Value;

use super::diagnostic::{At, Errors, SourceFile, Spanned};
use super::list::IntoList;
use super::prose::Writing;
use super::syntax::syntax_fault;

/// A JSON value, unparsed, and its place.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    file: usize,
    text: &'a str,
    raw: &'a str,
    /// Whether what is there for people may be left out; see `Object::expect`.
    lenient: bool,
    /// How the words in it are written.
    writing: Writing,
}

impl<'a> Node<'a> {
    /// The value that fills a whole file; `None` after reporting a syntax error.
    pub(crate) fn root(file: usize, source: &'a SourceFile, errors: &mut Errors) -> Option<Self> {
        let text = source.text.as_str();
        if text.starts_with('\u{feff}') {
            errors.add(At { file, offset: 0 }, "begins with a byte order mark; expected UTF-8 without one");
            return None;
        }
        // A `Value` would take a hundred bytes for each byte of a hostile text.
        match serde_json::from_str::<IgnoredAny>(text) {
            Ok(_) => Some(Self { file, text, raw: text.trim_ascii(), lenient: false, writing: Writing::OTHER }),
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
    pub(super) fn parts(self) -> impl Iterator<Item = Self> {
        parts(self.raw).into_iter().map(move |raw| Self { raw, ..self })
    }

    /// What the value takes from the object that it is in.
    pub(crate) fn manner(self) -> (bool, Writing) {
        (self.lenient, self.writing)
    }

    /// The same value in an object of this manner.
    pub(super) fn below(self, (lenient, writing): (bool, Writing)) -> Self {
        Self { lenient, writing, ..self }
    }

    pub(super) fn is_object(self) -> bool {
        self.raw.starts_with('{')
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

    pub(super) fn mismatch(self, what: &str, expected: &str, errors: &mut Errors) {
        if errors.is_full() {
            return;
        }
        errors.add(self.at(), format!("{what} must be {expected}, found {}", self.kind()));
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
        let value = self.unquoted();
        if value.is_none() {
            errors.add(self.at(), format!("{what} holds an invalid escape sequence"));
        }
        Some(Spanned { value: value?, at: self.at() })
    }

    /// What a string says; nothing for half of a surrogate pair, which the check of the syntax lets pass.
    pub(super) fn unquoted(self) -> Option<String> {
        if !self.raw.contains('\\') {
            return Some(self.raw.trim_matches('"').to_owned());
        }
        // This way of parsing is compiled in serde_json already; any other type would be compiled here.
        match self.raw.parse() {
            Ok(Value::String(text)) => Some(text),
            _ => None,
        }
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

/// The values in an array; the keys and values of an object, in turn. `raw` is JSON, which was checked.
fn parts(raw: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    let mut at = 0;
    while let Some(byte) = raw.as_bytes().get(at) {
        let ends = match byte {
            b'"' => {
                at += string_length(raw.get(at + 1..).unwrap_or_default());
                false
            }
            b'[' | b'{' => {
                depth += 1;
                depth == 1
            }
            b']' | b'}' => {
                depth -= 1;
                depth == 0
            }
            b',' | b':' => depth == 1,
            _ => false,
        };
        if ends {
            // Before the first value, and between the brackets of an empty list, is nothing.
            parts.extend(raw.get(start..at).map(str::trim_ascii).filter(|part| !part.is_empty()));
            start = at + 1;
        }
        at += 1;
    }
    parts
}

/// Length of what stands before the end of a string, with its closing quotation mark. Most of a file is strings, so
/// they are not looked at byte by byte.
fn string_length(text: &str) -> usize {
    let mut end = 0;
    while let Some((inner, _)) = text.get(end..).and_then(|rest| rest.split_once('"')) {
        end += inner.len() + 1;
        let escapes = inner.len() - inner.trim_end_matches('\\').len();
        if escapes.is_multiple_of(2) {
            return end;
        }
    }
    text.len()
}
