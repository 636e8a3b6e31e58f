//! Faults of lines and sentences, whatever they are about.

use super::writing::Spaces;
use super::{Text, Writing, letters, signs};

/// Programs whose names begin with a small letter, also at the beginning of a sentence.
const SMALL_NAMES: &[&str] =
    &["aioftp", "ftp-srv", "inetutils-ftpd", "libunftp", "pure-ftpd", "pyftpdlib", "suppaftp", "unftp", "vsftpd"];

/// Pairs of words that never meet in an English sentence.
const COLLISIONS: &[&str] = &["a the", "the a", "an the", "the an", "when during", "when right", "when immediately"];

/// The sentences of a text, each with its end.
#[must_use]
pub fn sentences<'t>(text: &'t str, writing: &Writing) -> Vec<&'t str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = ends(rest, writing).next() {
        let (sentence, tail) = rest.split_at(end);
        sentences.push(sentence);
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        sentences.push(rest);
    }
    sentences
}

fn ends(text: &str, writing: &Writing) -> impl Iterator<Item = usize> {
    let stops = text.char_indices().filter(|(_, character)| writing.ends.contains(character));
    let behind = stops.map(|(at, stop)| (at + stop.len_utf8(), stop));
    // A space stands behind a sentence, but for those that end with a mark that is a letter wide.
    let is_end = |(end, stop): &(usize, char)| {
        let tail = text.split_at(*end).1;
        tail.starts_with(' ') || (!stop.is_ascii() && writing.spaces == Spaces::None && !tail.is_empty())
    };
    behind.filter(is_end).map(|(end, _)| end)
}

/// Faults of a text that has to consist of whole sentences.
#[must_use]
pub fn sentence_faults(text: &str, writing: &Writing) -> Vec<String> {
    let mut faults = Vec::new();
    if !writing.ends.is_empty() && !text.ends_with(writing.ends.as_slice()) {
        faults.push(format!("no full stop at the end: `{text}`"));
    }
    if writing.ends.is_empty() && text.ends_with(['.', '。', '।']) {
        faults.push(format!("a full stop at the end: `{text}`"));
    }
    let small = sentences(text, writing).into_iter().filter(|sentence| writing.capitals && !begins_well(sentence));
    faults.extend(small.map(|sentence| format!("a sentence begins small: `{sentence}`")));
    faults
}

fn begins_well(sentence: &str) -> bool {
    let sentence = sentence.trim_start_matches(['(', '"', '«', '„', '“', '‘', '¿', '¡']);
    let word: String = sentence.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    sentence.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || SMALL_NAMES.contains(&word.as_str())
}

/// Faults of any line: doubled words, clumsy joins, brackets, letters of the wrong script.
#[must_use]
pub fn line_faults(line: &str, writing: &Writing) -> Vec<String> {
    line_faults_beside(line, None, writing)
}

/// Faults of the line that a text is; names that the English has may stand in it.
pub(super) fn text_faults(text: &Text, writing: &Writing) -> Vec<String> {
    line_faults_beside(&text.own, Some(text), writing)
}

fn line_faults_beside(line: &str, text: Option<&Text>, writing: &Writing) -> Vec<String> {
    let line = signs::without_isolates(line);
    let line = line.as_ref();
    let mut faults = doubled_words(line, writing);
    faults.extend(signs::faults(line, writing));
    let longest = line.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    if longest > Some(5) {
        faults.push(format!("numbers run into each other in `{line}`"));
    }
    if writing.tag == "en" {
        faults.extend(english_faults(line));
    }
    faults.extend(letters::faults(line, text, writing));
    if line.trim() != line || line.is_empty() {
        faults.push(format!("white space around, or nothing in, `{line}`"));
    }
    faults
}

/// Words that stand twice with nothing but a space between them.
#[must_use]
pub fn doubled_words(line: &str, writing: &Writing) -> Vec<String> {
    let Some(twice) = &writing.twice else { return Vec::new() };
    let words: Vec<&str> = line.split_whitespace().collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let doubled = pairs.filter_map(|(one, other)| {
        // Most words differ in length by more than their marks.
        if one.len().abs_diff(other.len()) > 6 {
            return None;
        }
        let one = one.trim_start_matches(|c: char| !c.is_alphanumeric());
        let other = other.trim_end_matches(|c: char| !c.is_alphanumeric());
        let again = !one.is_empty() && one.len() == other.len() && one.to_lowercase() == other.to_lowercase();
        again.then(|| other.to_lowercase()).filter(|word| !twice.contains(word))
    });
    doubled.map(|word| format!("`{word} {word}` in `{line}`")).collect()
}

/// `a error`, `an file`, `a the`. Only small words: how an abbreviation is spoken is not in its letters.
fn english_faults(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let wrong = pairs.filter(|(article, word)| {
        let vowel = word.starts_with(['a', 'e', 'i', 'o', 'u']);
        let exception =
            ["one", "uni", "usa", "use", "usu", "eu", "hour", "hon"].iter().any(|start| word.starts_with(start));
        let small = word.starts_with(|c: char| c.is_ascii_lowercase());
        small && !exception && ((**article == "a" && vowel) || (**article == "an" && !vowel))
    });
    let small = format!(" {} ", line.to_lowercase());
    let collisions = COLLISIONS.iter().filter(|pair| small.contains(&format!(" {pair} ")));
    let collisions = collisions.map(|pair| format!("`{pair}` in `{line}`"));
    wrong.map(|(article, word)| format!("`{article} {word}` in `{line}`")).chain(collisions).collect()
}
