//! Which Latin letters may stand in a Russian text.

mod names;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ftpcodes::{Command, Language, ReplyCode};

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

/// Letters of the wrong script: Cyrillic in English; in Russian, English words, and words that mix both scripts.
pub(super) fn faults(line: &str, language: Language) -> Vec<String> {
    match language {
        Language::En => {
            let cyrillic = line.chars().find(|character| is_cyrillic(*character));
            cyrillic.map(|character| format!("the Cyrillic letter `{character}` in `{line}`")).into_iter().collect()
        }
        _ => foreign_words(line).into_iter().map(|word| format!("the English `{word}` in `{line}`")).collect(),
    }
}

/// Words with Latin letters that a Russian text has no reason to contain.
#[must_use]
pub fn foreign_words(line: &str) -> Vec<String> {
    let rest = without_phrases(&without_quoted_replies(line));
    let words = rest.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')));
    let words = words.flat_map(parts).filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
    words.filter(|word| !is_allowed(word)).map(str::to_owned).collect()
}

/// `FTP-сервер` in two, but `pure-ftpd` in one.
fn parts(word: &str) -> Vec<&str> {
    let word = word.trim_matches('-');
    if word.contains(is_cyrillic) { word.split('-').collect() } else { vec![word] }
}

fn is_allowed(word: &str) -> bool {
    let single = word.len() == 1 && word.chars().all(|c| c.is_ascii_uppercase());
    single || is_digits_of_a_class(word) || ALLOWED.words.contains(word)
}

/// `4yz` or `x5z`.
fn is_digits_of_a_class(word: &str) -> bool {
    matches!(word.as_bytes(), [b'1'..=b'6', b'y', b'z'] | [b'x', b'0'..=b'9', b'z'])
}

/// Takes out what stands in «» and is part of a reply text.
fn without_quoted_replies(line: &str) -> String {
    let mut parts = line.split('«');
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (quoted, tail) = part.split_once('»').unwrap_or((part, ""));
        let is_reply =
            ReplyCode::ALL.iter().flat_map(|code| code.meanings()).any(|reply| reply.text().contains(quoted));
        rest.push_str(if is_reply { "" } else { quoted });
        rest.push(' ');
        rest.push_str(tail);
    }
    rest
}

fn without_phrases(line: &str) -> String {
    ALLOWED.phrases.iter().fold(line.to_owned(), |line, phrase| replace_words(&line, phrase))
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

fn is_word(character: char) -> bool {
    character.is_alphanumeric()
}

/// Whether a letter belongs to the Russian script.
#[must_use]
pub fn is_cyrillic(character: char) -> bool {
    matches!(character, '\u{400}'..='\u{4ff}')
}
