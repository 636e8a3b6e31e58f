//! Which letters may stand in a text, and which Latin words in one of another script.

mod names;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ftpcodes::{Command, ReplyCode};

use super::writing::Script;
use super::{Text, Writing};
use names::{NAMES, PARAMETERS, PHRASES};

/// What is allowed: single words, and phrases that are taken out before words are looked at.
struct Allowed {
    words: BTreeSet<&'static str>,
    phrases: Vec<String>,
}

static ALLOWED: LazyLock<Allowed> = LazyLock::new(|| {
    let meanings = || ReplyCode::ALL.iter().flat_map(|code| code.meanings());
    let selecting = meanings().flat_map(|meaning| meaning.commands()).copied();
    let commands = selecting.chain(Command::ALL.iter().map(|command| command.verb()));
    let documents = meanings().flat_map(|meaning| meaning.sources()).map(|source| source.document().to_owned());
    // Longer ones first: a document may contain the name of a program.
    let mut phrases: Vec<String> = documents.chain(PHRASES.iter().map(|phrase| (*phrase).to_owned())).collect();
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    phrases.dedup();
    Allowed { words: commands.chain(PARAMETERS.iter().copied()).chain(NAMES.iter().copied()).collect(), phrases }
});

/// Letters of another script, words that mix two that look alike, and in a text that is not written in Latin letters,
/// English words and a share of them that is too high.
pub(super) fn faults(line: &str, text: Option<&Text>, writing: &Writing) -> Vec<String> {
    let mut faults: Vec<String> = strange_letters(line, writing).into_iter().collect();
    if !writing.is_latin() {
        let mut words = foreign_words(line, writing);
        if let Some(text) = text.filter(|_| !words.is_empty()) {
            let names = names_of(text);
            words.retain(|word| !names.contains(word.as_str()));
        }
        faults.extend(words.into_iter().map(|word| format!("the English `{word}` in `{line}`")));
    }
    faults
}

/// Words of the English that are no English: names with capitals, options and settings, texts of replies. Troubles tell
/// what to type, and where.
fn names_of(text: &Text) -> BTreeSet<&str> {
    let english = text.english.as_str();
    if text.part() == "troubles" {
        let words = english.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
        return words.flat_map(|word| [word, word.trim_matches('-')]).collect();
    }
    let tokens = english.split(' ').map(|token| token.trim_matches(|c: char| !c.is_alphanumeric() && c != '-'));
    let is_name = |token: &&str| {
        let inside = token.contains(['_', '=', '/', ':', '.']) || token.starts_with('-');
        inside || token.contains(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
    };
    let parts = tokens.filter(is_name).flat_map(|token| {
        let parts = token.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
        parts.flat_map(|part| [part, part.trim_matches('-')])
    });
    let quoted = english.split('"').skip(1).step_by(2).flat_map(|quoted| quoted.split(' '));
    parts.chain(quoted).collect()
}

fn strange_letters(line: &str, writing: &Writing) -> Option<String> {
    let is_strange = |letter: &char| match Script::of(*letter) {
        // The letters of ASCII stand in names everywhere.
        Some(Script::Latin) => !(letter.is_ascii() || writing.letters.contains(*letter)),
        Some(script) => !writing.scripts.contains(&script) || writing.strange.contains(*letter),
        None => letter.is_alphabetic(),
    };
    if let Some(letter) = line.chars().find(is_strange) {
        return Some(format!("the letter `{letter}` of another language in `{line}`"));
    }
    if !writing.scripts.iter().any(|script| script.looks_latin()) {
        return None;
    }
    let mixed = |word: &&str| word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| writing.has(c));
    let word = line.split(|c: char| !c.is_alphabetic()).find(mixed)?;
    Some(format!("letters of two scripts in the word `{word}` in `{line}`"))
}

/// Less than half of the letters are of the language, once verbs, names and documents are taken out.
pub(super) fn share_fault(text: &Text, writing: &Writing) -> Option<String> {
    let (line, names) = (text.own.as_str(), names_of(text));
    if writing.is_latin() {
        return None;
    }
    let rest = without_phrases(&writing.without_quoted(line, is_reply));
    let words = rest.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
    let words: Vec<&str> = words.flat_map(|word| parts(word, writing)).collect();
    let words = words.into_iter().filter(|word| !is_allowed(word) && !names.contains(word));
    let letters = words.flat_map(|word| word.chars()).filter(|c| c.is_alphabetic());
    let (own, other): (Vec<char>, Vec<char>) = letters.partition(|letter| writing.has(*letter));
    (own.len() < other.len() || own.is_empty())
        .then(|| format!("{} letters of the language, {} of others in `{line}`", own.len(), other.len()))
}

/// Words with Latin letters that a text in another script has no reason to contain.
#[must_use]
pub fn foreign_words(line: &str, writing: &Writing) -> Vec<String> {
    // Phrases are of allowed words or not; most lines have only such words, and phrases take a moment.
    let found = unknown_words(line, writing);
    if found.is_empty() {
        return found;
    }
    unknown_words(&without_phrases(&writing.without_quoted(line, is_reply)), writing)
}

fn unknown_words(line: &str, writing: &Writing) -> Vec<String> {
    let words = line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
    let words = words.flat_map(|word| parts(word, writing));
    let latin = words.filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
    let unknown = latin.filter(|word| !is_allowed(word) && !writing.latin.iter().any(|known| known == word));
    unknown.map(str::to_owned).collect()
}

/// `FTP-сервер` and `FTPサーバー` in two, but `pure-ftpd` in one.
fn parts<'w>(word: &'w str, writing: &Writing) -> Vec<&'w str> {
    let word = word.trim_matches('-');
    if !word.contains(|letter: char| writing.has(letter)) || word.is_ascii() {
        return vec![word];
    }
    // A word of letters that look alike is a fault and no two words.
    if writing.scripts.iter().any(|script| script.looks_latin()) {
        return word.split('-').collect();
    }
    let (latin, own) = (word.split(|c: char| !c.is_ascii()), word.split(|c: char| c.is_ascii()));
    latin.map(|run| run.trim_matches('-')).chain(own).filter(|run| !run.is_empty()).collect()
}

fn is_allowed(word: &str) -> bool {
    let single = word.len() == 1 && word.chars().all(|c| c.is_ascii_uppercase());
    single || is_digits_of_a_class(word) || ALLOWED.words.contains(word)
}

/// `4yz` or `x5z`.
fn is_digits_of_a_class(word: &str) -> bool {
    matches!(word.as_bytes(), [b'1'..=b'6', b'y', b'z'] | [b'x', b'0'..=b'9', b'z'])
}

/// Whether a quoted text is part of a reply.
fn is_reply(quoted: &str) -> bool {
    ReplyCode::ALL.iter().flat_map(|code| code.meanings()).any(|reply| reply.text().contains(quoted))
}

fn without_phrases(line: &str) -> String {
    let known = ALLOWED.phrases.iter().filter(|phrase| line.contains(phrase.as_str()));
    known.fold(line.to_owned(), |line, phrase| replace_words(&line, phrase))
}

/// Replaces a phrase where it does not stand inside a longer word.
fn replace_words(line: &str, phrase: &str) -> String {
    let mut done = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(phrase) {
        done.push_str(before);
        let whole = !done.ends_with(is_word) && !after.starts_with(is_word);
        done.push_str(if whole { " " } else { phrase });
        rest = after;
    }
    done.push_str(rest);
    done
}

/// Whether a letter makes another word of a Latin one; those of a script that looks unlike it stand beside it.
fn is_word(character: char) -> bool {
    (character.is_alphanumeric() || character == '_')
        && !Script::of(character).is_some_and(|script| script.is_wide() || script == Script::Arabic)
}
