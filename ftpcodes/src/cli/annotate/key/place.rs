//! Where the lines of a log name their connection, for logs that name it by no word that is known.

use std::borrow::Cow;

/// What separates the words of a prefix.
const SEPARATORS: [char; 15] = [' ', '\t', '"', '\'', ',', ';', '|', '(', ')', '[', ']', '<', '>', '{', '}'];

/// What ends the value of a field, and what separates the last column of a line.
const ENDS: [char; 10] = [' ', '\t', '"', '\'', ',', ';', '|', ')', ']', '}'];
const COLUMNS: [char; 5] = ['\t', ';', '|', ',', '"'];

/// A place of a line; the same one in all lines of a log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in super::super) enum Place {
    /// A field with this name, before or behind what was sent: `sid=3`.
    Named(Box<str>),
    /// What stands in brackets at the end of the line: `[conn 4]`.
    Closing,
    /// A word of the prefix, counted from its beginning.
    Front(usize),
    /// A word of the prefix, counted back from what was sent.
    Back(usize),
    /// Two words that follow each other, in either order: the ports of both ends.
    Both(usize),
    /// A word of two halves, in either order: `192.0.2.1.4000-198.51.100.7.21`.
    Halves(usize),
    /// The last column.
    Last,
}

impl Place {
    /// What stands there: what is behind that which was sent can be told only of a whole line.
    pub(super) fn of<'l>(&self, prefix: &'l str, line: Option<&'l str>) -> Option<Cow<'l, str>> {
        match self {
            Self::Named(name) => {
                named(name, prefix).or_else(|| named(name, line?.get(prefix.len()..)?)).map(Cow::Borrowed)
            }
            Self::Closing => closing(line?).map(Cow::Borrowed),
            Self::Front(place) => words(prefix).nth(*place).map(Cow::Borrowed),
            Self::Back(place) => words(prefix).nth_back(*place).map(Cow::Borrowed),
            Self::Both(place) => {
                let mut words = words(prefix).skip(*place);
                sorted(words.next()?, words.next()?)
            }
            Self::Halves(place) => {
                let (one, other) = words(prefix).nth(*place)?.split_once('-')?;
                sorted(one, other)
            }
            Self::Last => last(line?).map(Cow::Borrowed),
        }
    }

    /// The places where these lines may name their connection; what tells most comes first.
    pub(super) fn all<'l>(lines: impl Iterator<Item = (&'l str, &'l str)>) -> Vec<Self> {
        /// No prefix has more words that matter.
        const MOST_WORDS: usize = 16;
        let mut names: Vec<&str> = Vec::new();
        let mut most = 0;
        for (prefix, line) in lines {
            most = most.max(words(prefix).count()).min(MOST_WORDS);
            for name in names_of(line) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let names = names.into_iter().map(|name| Self::Named(name.into()));
        let words = [Self::Front, Self::Back, Self::Both, Self::Halves].into_iter();
        let words = words.flat_map(|place| (0..most).map(place));
        names.chain([Self::Closing]).chain(words).chain([Self::Last]).collect()
    }
}

fn sorted<'l>(one: &'l str, other: &'l str) -> Option<Cow<'l, str>> {
    // Names of columns and directions are no ends of a connection.
    let is_end = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    let both = if one < other { [one, other] } else { [other, one] };
    (is_end(one) && is_end(other)).then(|| Cow::Owned(both.join(" ")))
}

/// The words of a prefix that have a letter or a digit, which arrows have not; a colon behind one is none of it.
fn words(prefix: &str) -> impl DoubleEndedIterator<Item = &str> {
    let words = prefix.split(SEPARATORS).map(|word| word.trim_end_matches(':'));
    words.filter(|word| word.contains(char::is_alphanumeric))
}

/// The value of a field.
fn named<'l>(name: &str, text: &'l str) -> Option<&'l str> {
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest.as_bytes(), name.as_bytes()) {
        let (before, found) = rest.split_at_checked(at)?;
        rest = found.get(name.len()..)?;
        let begins = !before.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '.' | '-'));
        if begins && let Some(value) = value(rest) {
            return Some(value);
        }
    }
    None
}

/// The value behind a name: `=3`, `:3`, `": "3"`.
fn value(behind: &str) -> Option<&str> {
    let behind = match behind.strip_prefix('"') {
        Some(quoted) => quoted.strip_prefix(':')?.trim_start(),
        None => behind.strip_prefix(['=', ':'])?,
    };
    let behind = behind.strip_prefix('"').unwrap_or(behind);
    let value = behind.split(ENDS).next()?.trim_end_matches(':');
    (!value.is_empty()).then_some(value)
}

/// The names of the fields of a line.
fn names_of(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices(['=', ':']).filter_map(|(at, _)| {
        let before = line.get(..at)?;
        let before = before.strip_suffix('"').unwrap_or(before);
        let start = before.rfind(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '_' | '.' | '-'));
        let name = before.get(start.map_or(0, |start| start + before.get(start..).map_or(1, first_length))..)?;
        let is_name = name.len() > 1 && name.starts_with(|first: char| first.is_alphabetic());
        (is_name && value(line.get(before.len()..)?).is_some()).then_some(name)
    })
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(1, char::len_utf8)
}

/// `conn 4` of `220 Ready [conn 4]`.
fn closing(line: &str) -> Option<&str> {
    let inner = line.trim_end().strip_suffix([']', ')', '}', '>'])?;
    let inner = inner.get(inner.rfind(['[', '(', '{', '<'])? + 1..)?;
    (!inner.is_empty()).then_some(inner)
}

fn last(line: &str) -> Option<&str> {
    let line = line.trim_end().trim_end_matches(COLUMNS);
    let (_, last) = line.rsplit_once(COLUMNS)?;
    Some(last.trim()).filter(|last| !last.is_empty())
}
