//! What a careful reader finds wrong with a text, in English and in Russian.

pub mod latin;
pub mod pages;

use std::collections::BTreeMap;
use std::fmt::{Display, Write};

use ftpcodes::Language;

/// Faults with the places where they were found; a test shows all of them at once.
#[derive(Default)]
pub struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, place: impl Display, fault: impl Into<String>) {
        self.0.entry(fault.into()).or_default().push(place.to_string());
    }

    /// Notes a fault unless `fine`.
    pub fn expect(&mut self, fine: bool, place: impl Display, fault: impl Into<String>) {
        if !fine {
            self.add(place, fault);
        }
    }

    /// Notes several faults of one place.
    pub fn extend(&mut self, place: impl Display, faults: impl IntoIterator<Item = String>) {
        for fault in faults {
            self.add(&place, fault);
        }
    }

    /// Fails with the whole list, each fault with its first places.
    ///
    /// # Panics
    ///
    /// There are faults.
    pub fn report(self) {
        let mut list = String::new();
        for (fault, places) in &self.0 {
            let shown: Vec<&str> = places.iter().take(3).map(String::as_str).collect();
            let rest = places.len().saturating_sub(shown.len());
            let more = if rest == 0 { String::new() } else { format!(" and {rest} more") };
            let _ = write!(list, "\n  {fault}\n    at {}{more}", shown.join("; "));
        }
        assert!(self.0.is_empty(), "{} faults:{list}\n", self.0.len());
    }
}

/// Programs whose names begin with a small letter, also at the beginning of a sentence.
const SMALL_NAMES: &[&str] =
    &["aioftp", "ftp-srv", "inetutils-ftpd", "libunftp", "pure-ftpd", "pyftpdlib", "suppaftp", "unftp", "vsftpd"];

/// What goes wrong where texts are put together.
const CLUMSY: &[&str] = &[
    "  ", " ,", " .", " ;", " :", " !", " ?", " )", "( ", " »", "« ", "\t", "\u{a0} ", "..", ",,", ";;", "::", ",.",
    ".,", ";.", ".;", ":.", ".:", "()", "«»", "\"\"", "{", "}", "$", "%", "TODO", "FIXME", "???",
];

/// Pairs of words that never meet in a sentence.
const COLLISIONS: &[&str] = &["a the", "the a", "an the", "the an", "when during", "when right", "when immediately"];

/// The sentences of a text, each with its end.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = ends(rest).next() {
        let (sentence, tail) = rest.split_at(end);
        sentences.push(sentence);
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        sentences.push(rest);
    }
    sentences
}

fn ends(text: &str) -> impl Iterator<Item = usize> {
    let stops = text.char_indices().filter(|(_, character)| matches!(character, '.' | '!' | '?'));
    stops.map(|(at, _)| at + 1).filter(|end| text.split_at(*end).1.starts_with(' '))
}

/// Faults of a text that has to consist of whole sentences.
#[must_use]
pub fn sentence_faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.ends_with('.') {
        faults.push(format!("no full stop at the end: `{text}`"));
    }
    for sentence in sentences(text) {
        if !begins_well(sentence) {
            faults.push(format!("a sentence begins small: `{sentence}`"));
        }
    }
    faults
}

fn begins_well(sentence: &str) -> bool {
    let word: String = sentence.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    sentence.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || SMALL_NAMES.contains(&word.as_str())
}

/// Faults of any line: doubled words, clumsy joins, brackets, letters of the wrong script.
#[must_use]
pub fn line_faults(line: &str, language: Language) -> Vec<String> {
    let mut faults = doubled_words(line);
    // The names of a method and of modules of Perl.
    let plain = line.replace("code()", "code").replace("Net::", "Net ");
    let clumsy = CLUMSY.iter().filter(|part| plain.contains(**part));
    faults.extend(clumsy.map(|part| format!("`{part}` in `{line}`")));
    let small = format!(" {} ", plain.to_lowercase());
    let collisions = COLLISIONS.iter().filter(|pair| small.contains(&format!(" {pair} ")));
    faults.extend(collisions.map(|pair| format!("`{pair}` in `{line}`")));
    faults.extend(bracket_fault(line));
    let longest = line.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    if longest > Some(5) {
        faults.push(format!("numbers run into each other in `{line}`"));
    }
    if language == Language::En {
        faults.extend(article_faults(line));
    }
    faults.extend(latin::faults(line, language));
    if line.trim() != line || line.is_empty() {
        faults.push(format!("white space around, or nothing in, `{line}`"));
    }
    faults
}

/// Words that stand twice with nothing but a space between them.
#[must_use]
pub fn doubled_words(line: &str) -> Vec<String> {
    let words: Vec<String> = line.split_whitespace().map(str::to_lowercase).collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let doubled = pairs.filter_map(|(one, other)| {
        let one = one.trim_start_matches(|c: char| !c.is_alphanumeric());
        let other = other.trim_end_matches(|c: char| !c.is_alphanumeric());
        (!one.is_empty() && one == other).then_some(other)
    });
    doubled.map(|word| format!("`{word} {word}` in `{line}`")).collect()
}

fn bracket_fault(line: &str) -> Option<String> {
    let mut open = Vec::new();
    for character in line.chars() {
        match character {
            '(' | '[' | '«' => open.push(character),
            ')' if open.pop() != Some('(') => return Some(format!("`)` without `(` in `{line}`")),
            ']' if open.pop() != Some('[') => return Some(format!("`]` without `[` in `{line}`")),
            '»' if open.pop() != Some('«') => return Some(format!("`»` without `«` in `{line}`")),
            _ => {}
        }
    }
    let even = line.matches('"').count().is_multiple_of(2);
    (!open.is_empty() || !even).then(|| format!("a bracket or quotation mark is left open in `{line}`"))
}

/// `a error`, `an file`. Only small words: how an abbreviation is spoken is not in its letters.
fn article_faults(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let wrong = pairs.filter(|(article, word)| {
        let vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']);
        let exception =
            ["one", "uni", "usa", "use", "usu", "eu", "hour", "hon"].iter().any(|start| word.starts_with(start));
        let small = word.starts_with(|c: char| c.is_ascii_lowercase());
        small && !exception && ((**article == "a" && vowel) || (**article == "an" && !vowel))
    });
    wrong.map(|(article, word)| format!("`{article} {word}` in `{line}`")).collect()
}
