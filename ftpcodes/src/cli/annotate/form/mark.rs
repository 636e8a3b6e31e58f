//! Marks: the word directly before what was sent, without what changes from line to line.

use memchr::memchr2;
use memchr::memmem::Finder;

/// The words behind which a code stands apart from its text.
const CODE_WORDS: [&str; 2] = ["code:", "code="];

/// What other numbers are called.
const NUMBERS: [&str; 13] =
    ["ack", "bytes", "count", "id", "len", "length", "lines", "pid", "port", "seq", "size", "ttl", "window"];

// What stands in a shape for what changes; no log has these in its words.
/// Digits.
const DIGITS: u8 = 1;
/// An address or a time of day.
const RUN: u8 = 2;
/// A name in brackets.
const NAME: u8 = 3;

/// Signs that some put around what was sent.
pub(super) const OPENING: [char; 7] = ['"', '\'', '`', '[', '*', '(', '{'];

/// The sign that closes what this one opens.
pub(super) const fn closing(opening: char) -> char {
    match opening {
        '[' => ']',
        '(' => ')',
        '{' => '}',
        other => other,
    }
}

/// A mark is no longer.
const LONGEST: usize = 256;

/// A mark.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Mark {
    pub(super) shape: String,
    /// Whether what was sent follows without a space.
    glued: bool,
}

impl Mark {
    /// The mark of what begins there in the line.
    pub(super) fn before(line: &str, at: usize) -> Self {
        let near = (at.saturating_sub(LONGEST)..=at).find_map(|start| line.get(start..at));
        let prefix = near.unwrap_or_default();
        let bare = prefix.trim_end_matches(OPENING);
        let glued = !bare.is_empty() && !bare.ends_with([' ', '\t']);
        let word = bare.trim_end().rsplit([' ', '\t']).next().unwrap_or_default();
        Self { shape: shape(word), glued }
    }

    /// What was sent stands at the beginning of the line.
    pub(super) const fn is_nothing(&self) -> bool {
        self.shape.is_empty()
    }

    pub(super) fn is_code_word(&self) -> bool {
        CODE_WORDS.iter().any(|word| self.shape.to_ascii_lowercase().ends_with(word))
    }

    /// Whether it ends with a sign, and not with a word.
    pub(super) fn is_sign(&self) -> bool {
        self.shape.ends_with(|last: char| last.is_ascii_punctuation())
    }

    /// Whether it is the version of HTTP, behind which another protocol's codes stand.
    pub(super) fn is_of_http(&self) -> bool {
        self.shape.trim_start_matches(OPENING).starts_with("HTTP/")
    }

    /// Whether a number by itself behind it is some other one.
    pub(super) fn is_of_number(&self) -> bool {
        let name = self.shape.trim_end_matches([':', '=']);
        name.len() < self.shape.len() && NUMBERS.iter().any(|number| name.eq_ignore_ascii_case(number))
    }

    /// The same for any name in its brackets.
    pub(super) fn for_any_name(&self) -> Option<Self> {
        let inner = self.shape.strip_prefix('[')?.strip_suffix(']')?;
        (!inner.contains(['[', ']'])).then(|| Self { shape: format!("[{}]", char::from(NAME)), glued: self.glued })
    }

    /// How much of a word the mark takes, if it is this one.
    pub(super) fn fits(&self, word: &str) -> Option<usize> {
        if self.shape.is_empty() {
            return None;
        }
        let length = taken(&self.shape, word.as_bytes())?;
        (length == word.len() || self.glued).then_some(length)
    }
}

/// How many bytes of a word a shape takes from its beginning.
fn taken(shape: &str, word: &[u8]) -> Option<usize> {
    let mut rest = word;
    for part in shape.bytes() {
        let length = match part {
            DIGITS => rest.iter().take_while(|byte| byte.is_ascii_digit()).count(),
            RUN => run(rest),
            NAME => rest.iter().take_while(|byte| **byte != b']').count(),
            _ => usize::from(rest.first() == Some(&part)),
        };
        if length == 0 && part != NAME {
            return None;
        }
        rest = rest.get(length..)?;
    }
    Some(word.len() - rest.len())
}

/// A word without what changes from line to line.
pub(in super::super) fn shape(word: &str) -> String {
    let mut shape = String::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let length = run(rest.as_bytes());
        if length > 0 {
            shape.push(char::from(RUN));
            rest = rest.get(length..).unwrap_or_default();
        } else if first.is_ascii_digit() {
            shape.push(char::from(DIGITS));
            rest = rest.trim_start_matches(|next: char| next.is_ascii_digit());
        } else {
            shape.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    shape
}

/// The length of the address or time of day that the bytes begin with: digits, also hexadecimal ones, with two or more
/// points or colons between them.
fn run(bytes: &[u8]) -> usize {
    let of_run = |byte: &&u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.' | b',');
    let mut run = bytes.get(..bytes.iter().take_while(of_run).count()).unwrap_or_default();
    // What stands behind the last digit is none of it.
    while let [before @ .., b':' | b',' | b'.'] = run {
        run = before;
    }
    let separators = run.iter().filter(|byte| matches!(byte, b':' | b'.')).count();
    let begins = run.first().is_some_and(|first| *first != b'.' && *first != b',');
    if begins && separators >= 2 && run.iter().any(u8::is_ascii_digit) { run.len() } else { 0 }
}

/// The word before the last one.
pub(super) fn word_before(prefix: &str) -> Option<&str> {
    prefix.trim_end_matches(OPENING).split_ascii_whitespace().rev().nth(1)
}

/// The words of a line, with their places.
pub(super) fn tokens(line: &str) -> impl Iterator<Item = (usize, &str)> + Clone {
    tokens_from(line, 0)
}

/// The words of a line from a place on.
pub(super) fn tokens_from(line: &str, from: usize) -> impl Iterator<Item = (usize, &str)> + Clone {
    let mut at = from;
    std::iter::from_fn(move || {
        let blanks = line.as_bytes().get(at..)?.iter().take_while(|byte| is_blank(**byte)).count();
        let start = at + blanks;
        let token = word(line.get(start..)?)?;
        at = start + token.len();
        Some((start, token))
    })
}

/// The word that begins at a place, if one does.
pub(super) fn token_at(line: &str, start: usize) -> Option<&str> {
    let begins = start == 0 || line.as_bytes().get(start - 1).is_some_and(|before| is_blank(*before));
    if begins { word(line.get(start..)?) } else { None }
}

fn word(rest: &str) -> Option<&str> {
    let length = memchr2(b' ', b'\t', rest.as_bytes()).unwrap_or(rest.len());
    rest.get(..length).filter(|word| !word.is_empty())
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// A word that is looked for in many lines.
#[derive(Clone, Debug)]
pub(super) struct Word(Finder<'static>);

impl Word {
    pub(super) fn new(word: &str) -> Self {
        Self(Finder::new(word).into_owned())
    }

    /// Whether it is one of the words of a prefix.
    pub(super) fn is_in(&self, prefix: &str) -> bool {
        let bytes = prefix.as_bytes();
        let edge = |byte: Option<&u8>| byte.is_none_or(|byte| is_blank(*byte));
        self.0.find_iter(bytes).any(|at| {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            edge(before) && edge(bytes.get(at + self.0.needle().len()))
        })
    }
}
