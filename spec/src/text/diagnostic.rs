//! Errors of a spec: where, what, and what instead.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

use super::characters::visible;
use super::list::IntoList;
use super::order::sorted;
use super::places::Places;

/// A text that a spec is read from, with the name that errors show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name shown in errors, usually a path: `spec/codes.json`.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// Of a language file that was found by its name, `TAG.json`: the tag that it has to have.
    pub(crate) tag: Option<String>,
    /// Of a file of codes that was read from a disk: the folder of its language files, as errors show it.
    pub(crate) languages: Option<String>,
}

impl SourceFile {
    /// A file of this name with this text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), tag: None, languages: None }
    }

    /// The same file, in which the language must have this tag.
    pub(crate) fn of_language(self, tag: String) -> Self {
        Self { tag: Some(tag), ..self }
    }
}

/// A place in one of the files that a spec is read from.
///
/// Only the offset is kept; line and column are counted when an error is reported, which a good spec never needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Index of the file: 0 is the file of the codes, then the language files in the order given.
    pub file: usize,
    /// Offset in bytes from the start of that file.
    pub offset: usize,
}

impl At {
    /// A text that sorts as the place does.
    pub(crate) fn order(self) -> String {
        format!("{:020}{:020}", self.file, self.offset)
    }
}

/// A value together with the place that it was read from.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: At,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One error: a place and a sentence. Displays as `path:line:column: message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the file.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong and what is expected: lower case, no full stop.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", visible(&self.file), self.line, self.column, self.message)
    }
}

impl std::error::Error for Diagnostic {}

/// Nobody reads more, and a file that is no spec at all may have millions.
const MOST: usize = 1000;

/// Collects the errors of all files of one spec.
pub(crate) struct Errors<'a> {
    files: &'a [SourceFile],
    /// Of each file, once an error needs them.
    places: Vec<OnceCell<Places>>,
    list: Vec<(At, String)>,
}

impl<'a> Errors<'a> {
    pub(crate) fn new(files: &'a [SourceFile]) -> Self {
        Self { files, places: files.iter().map(|_| OnceCell::new()).list(), list: Vec::new() }
    }

    pub(crate) fn add(&mut self, at: At, message: impl AsRef<str>) {
        if self.is_full() {
            return;
        }
        // A message may quote a key or a name with line breaks in it, and is one line all the same.
        self.list.push((at, visible(&shortened(message.as_ref())).into_owned()));
        if self.is_full() {
            self.list.push((at, "too many errors; what was found after this one is not shown".to_owned()));
        }
    }

    /// Whether further errors are not kept.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= MOST
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The place as `path:line:column`, for messages that point at a rival.
    pub(crate) fn place(&self, at: At) -> String {
        let (file, line, column) = self.locate(at);
        format!("{file}:{line}:{column}")
    }

    /// The name of the file.
    pub(crate) fn file(&self, at: At) -> &str {
        self.files.get(at.file).map_or("", |file| &file.name)
    }

    /// All errors in the order of files and places.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        let mut list = sorted(std::mem::take(&mut self.list), |(at, message)| format!("{}{message}", at.order()));
        list.dedup();
        list.into_iter()
            .map(|(at, message)| {
                let (file, line, column) = self.locate(at);
                Diagnostic { file: file.to_owned(), line, column, message }
            })
            .list()
    }

    fn locate(&self, at: At) -> (&str, usize, usize) {
        let Some(file) = self.files.get(at.file) else {
            return ("", 1, 1);
        };
        let places = self.places.get(at.file).map(|places| places.get_or_init(|| Places::of(&file.text)));
        let (line, column) = places.map_or((1, 1), |places| places.find(&file.text, at.offset));
        (&file.name, line, column)
    }
}

/// A message without its middle, where it quotes a whole page.
fn shortened(message: &str) -> Cow<'_, str> {
    const HALF: usize = 600;
    if message.len() <= 3 * HALF {
        return Cow::Borrowed(message);
    }
    // The nearest boundaries of characters.
    let start = (0..=HALF).rev().find_map(|end| message.get(..end)).unwrap_or_default();
    let end = (message.len() - HALF..message.len()).find_map(|start| message.get(start..)).unwrap_or_default();
    Cow::Owned(format!("{start} [...] {end}"))
}
