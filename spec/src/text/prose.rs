//! How words for people are written. A spec that says that it is complete keeps these rules.

/// What is known of how a language is written. Of languages that are not in [`KNOWN`], nothing is: what a spec of one's
/// own says in them is not held against the rules of another.
#[derive(Debug)]
struct Manner {
    /// The first part of its tag.
    tag: &'static str,
    /// Words that say "when", which the heading says already.
    conditions: &'static [&'static str],
    /// Whether spaces stand between words, so that a condition is a whole word.
    spaced: bool,
    /// Words that may stand twice in a row; `None` where any word may.
    twice: Option<&'static [&'static str]>,
    /// Marks that stand right behind a word; French puts a space before some.
    marks: &'static [&'static str],
    /// Whether a title begins with a capital.
    capitals: bool,
    /// Quotation marks around words of its script, if that is not the Latin one and `"` is wrong.
    quotes: Option<&'static str>,
}

/// Marks that stand right behind a word in most languages.
const CLOSE: &[&str] = &[",", ".", ";", ":", "!", "?", ")"];

const KNOWN: &[Manner] = &[
    Manner {
        tag: "en",
        conditions: &["when", "if"],
        spaced: true,
        twice: Some(&["had", "that"]),
        marks: CLOSE,
        capitals: true,
        quotes: None,
    },
    Manner {
        tag: "ru",
        conditions: &["когда", "если"],
        spaced: true,
        twice: Some(&[]),
        marks: CLOSE,
        capitals: true,
        quotes: Some("« and »"),
    },
    Manner {
        tag: "de",
        conditions: &["wenn", "falls"],
        spaced: true,
        // `die Regel, für die die Antwort gilt`
        twice: Some(&["das", "der", "die", "sie"]),
        marks: CLOSE,
        capitals: true,
        quotes: None,
    },
    Manner {
        tag: "ja",
        conditions: &["もし"],
        spaced: false,
        twice: None,
        marks: &["、", "。", "）", "」", "：", "；"],
        capitals: false,
        quotes: None,
    },
    Manner {
        tag: "ar",
        conditions: &["عندما", "إذا", "حين", "حينما", "لو"],
        spaced: true,
        twice: Some(&[]),
        marks: &["،", ".", "؛", ":", "!", "؟", ")"],
        capitals: false,
        quotes: None,
    },
];

// Vietnamese says `luôn luôn`, and Georgian has small letters only.
const ANY: Manner =
    Manner { tag: "", conditions: &[], spaced: true, twice: None, marks: &[], capitals: false, quotes: None };

/// How the words of a language are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writing(&'static Manner);

impl Writing {
    /// The writing of a language of which nothing is known.
    pub(crate) const OTHER: Self = Self(&ANY);

    /// The writing of a language with this tag.
    pub(crate) fn of(tag: &str) -> Self {
        let language = tag.split('-').next();
        Self(KNOWN.iter().find(|manner| language == Some(manner.tag)).unwrap_or(&ANY))
    }
}

/// What a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A short name in the middle of a sentence: the title of a class.
    Name,
    /// A short name that stands alone: the title of a code.
    Title,
    /// Whole sentences.
    Sentences,
    /// Whole sentences below the heading "when".
    Situation,
    /// A part of a sentence.
    Clause,
}

/// What is wrong with a text and what is expected, if anything is.
pub(crate) fn prose_fault(text: &str, form: Form, writing: Writing) -> Option<String> {
    let whole = match form {
        Form::Name => title_fault(text),
        Form::Title => title_fault(text).or_else(|| small_fault(text, writing)),
        Form::Sentences => end_fault(text),
        Form::Clause => clause_fault(text),
        Form::Situation => condition_fault(text, writing).or_else(|| end_fault(text)),
    };
    whole.or_else(|| words_fault(text, writing)).or_else(|| open_fault(text))
}

fn title_fault(text: &str) -> Option<String> {
    let mark = text.chars().next_back().filter(|last| matches!(last, '.' | ',' | ';' | ':'))?;
    Some(format!("ends with `{mark}`; expected a title without a mark at its end"))
}

fn clause_fault(text: &str) -> Option<String> {
    text.ends_with('.').then(|| "ends with a full stop; expected a clause without one".to_owned())
}

fn small_fault(text: &str, writing: Writing) -> Option<String> {
    let first = text.chars().next().filter(|first| first.is_lowercase() && writing.0.capitals)?;
    Some(format!("begins with the small letter `{first}`; expected a capital one"))
}

fn end_fault(text: &str) -> Option<String> {
    let end = text.trim_end_matches(['"', '\'', ')', '»', '”', '’']);
    let last = end.chars().next_back()?;
    // Thai ends no sentence with a mark, and others have marks of their own.
    let missing = last.is_ascii_digit() || is_latin(last) || is_cyrillic(last) || is_greek(last);
    missing.then(|| "has no full stop at its end; expected whole sentences".to_owned())
}

fn condition_fault(text: &str, writing: Writing) -> Option<String> {
    let first = text.split([' ', ',', '،']).next()?;
    let manner = writing.0;
    if !manner.spaced {
        let first = manner.conditions.iter().find(|condition| text.starts_with(**condition))?;
        return Some(condition_begins(first));
    }
    let known = manner.conditions.contains(&first.to_lowercase().as_str());
    known.then(|| condition_begins(first))
}

fn condition_begins(first: &str) -> String {
    format!("begins with `{first}`, which its heading says; expected a sentence about the situation")
}

/// Faults that show word by word.
fn words_fault(text: &str, writing: Writing) -> Option<String> {
    let Manner { marks, twice, quotes, .. } = writing.0;
    let mut before = "";
    for word in text.split(' ') {
        if word.is_empty() {
            return Some("has two spaces in a row; expected one".to_owned());
        }
        if marks.contains(&word) {
            return Some(format!("has a space before `{word}`; expected none"));
        }
        if twice.is_some_and(|twice| is_again(before, word, twice)) {
            return Some(format!("has `{before} {word}`; expected the word once"));
        }
        if matches!(word, "TODO" | "FIXME" | "TODO:" | "FIXME:") {
            return Some(format!("has `{word}`; expected nothing left to do in a complete spec"));
        }
        if !word.is_ascii() {
            if let Some(mixed) = mixed_fault(word) {
                return Some(mixed);
            }
            if let Some(quotes) = quotes
                && word.starts_with('"')
                && word.chars().any(is_cyrillic)
            {
                return Some(format!("has `{word}`; expected {quotes} for quotation marks"));
            }
        }
        before = word;
    }
    None
}

/// Whether a word is the one before it, with nothing but a space between them.
fn is_again(before: &str, word: &str, twice: &[&str]) -> bool {
    // Most words differ in length by more than a mark, and comparing capitals takes a moment.
    if before.len().abs_diff(word.len()) > 3 {
        return false;
    }
    let before = before.trim_start_matches(|first: char| !first.is_alphanumeric());
    let word = word.trim_end_matches(|last: char| !last.is_alphanumeric());
    if before.len() != word.len() || before.is_empty() {
        return false;
    }
    let word = word.to_lowercase();
    before.to_lowercase() == word && !twice.contains(&word.as_str())
}

/// `Сlosed` with a Cyrillic letter looks right and is found by nobody.
fn mixed_fault(word: &str) -> Option<String> {
    let mixed = |part: &&str| part.chars().any(is_latin) && part.chars().any(is_cyrillic);
    let part = word.split(|letter: char| !letter.is_alphabetic()).find(mixed)?;
    Some(format!("has `{part}`, a word of Latin and Cyrillic letters; expected one script"))
}

fn open_fault(text: &str) -> Option<String> {
    for (open, close) in [('(', ')'), ('«', '»')] {
        if text.matches(open).count() > text.matches(close).count() {
            return Some(format!("has a `{open}` without `{close}`"));
        }
    }
    None
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}')
}

fn is_greek(letter: char) -> bool {
    matches!(letter, '\u{386}'..='\u{3ff}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}
