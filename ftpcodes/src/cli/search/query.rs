//! What is asked for, as words that the texts have: two words that are one there, parts of words that are none, and
//! letters of scripts without spaces as longer words.

use std::collections::BTreeSet;

use super::letters::{Unspaced, composed};
use super::manner::Manner;
use super::piece::Piece;
use super::word::{Word, split};

/// A query is a few words. The first ones of a longer text say what it is about, and bound the work.
pub(super) const MOST_WORDS: usize = 16;
/// The same of letters that stand together in a script without spaces.
const MOST_LETTERS: usize = 48;
/// Letters that a part of a compound has at least.
const PART: usize = 4;
/// What may stand between two parts.
const LINKS: &[&str] = &["", "s", "es", "n"];

/// Letters of a script without spaces that a word has at most.
const LONGEST: usize = 12;

/// The words of a query without repetitions, as they are looked for in these texts.
pub(super) fn wanted(asked: &[String], manner: &Manner, texts: &[&Piece]) -> Vec<Word> {
    let words = || texts.iter().flat_map(|piece| piece.words());
    let known = |form: &str| words().any(|word| word.is(form));
    let mut letters = None;
    let mut wanted: Vec<Word> = Vec::new();
    for text in asked.iter().flat_map(|text| text.split_whitespace()).take(MOST_WORDS) {
        let words_of_text = split(&composed(text), manner);
        for part in words_of_text.chunk_by(|word, next| word.unspaced() == next.unspaced()).take(MOST_WORDS) {
            let found = match part.first().and_then(Word::unspaced) {
                Some(script) => words_of_letters(script, part, letters.get_or_insert_with(|| all_letters(texts))),
                None => part.iter().take(MOST_WORDS).map(|word| Word::wanted(word.form(), manner)).collect(),
            };
            found.into_iter().for_each(|word| add(word, manner, &mut wanted, known));
        }
    }
    wanted.truncate(MOST_WORDS);
    if manner.compounds() {
        let known: BTreeSet<&str> = words().map(Word::form).collect();
        wanted = wanted.into_iter().flat_map(|word| taken_apart(word, manner, &known)).collect();
    }
    // Endings alone are all that was asked for.
    let says = wanted.iter().any(Word::counts);
    wanted.into_iter().map(|word| if says || word.unspaced().is_none() { word } else { word.counting() }).collect()
}

/// Adds a word, or makes it one with the word before if that is known as one: time out, timeout.
fn add(word: Word, manner: &Manner, wanted: &mut Vec<Word>, known: impl Fn(&str) -> bool) {
    let before = wanted.last().filter(|before| before.unspaced().or(word.unspaced()).is_none());
    let both = before.map(|before| format!("{}{}", before.form(), word.form()));
    let both = both.filter(|both| known(both) || known(both.trim_end_matches('s')));
    let word = match both {
        Some(both) => {
            wanted.pop();
            Word::wanted(&both, manner)
        }
        None => word,
    };
    if !wanted.iter().any(|other| other.is(word.form())) {
        wanted.push(word);
    }
}

/// Letters of a script without spaces as words: each as long as any text has it. What no text has is left out, unless
/// it is all.
fn words_of_letters(script: Unspaced, letters: &[Word], known: &str) -> Vec<Word> {
    let letters = letters.get(..MOST_LETTERS).unwrap_or(letters);
    let whole = || Word::of_letters(letters).into_iter().collect();
    // A letter of the Chinese script is a word, and one of another script says nothing.
    let least = match script {
        Unspaced::Hiragana => return whole(),
        Unspaced::Han => 1,
        _ => 2,
    };
    let mut found = Vec::new();
    let mut rest = letters;
    while !rest.is_empty() {
        let lengths = (least..=rest.len().min(LONGEST)).rev();
        let words = lengths.filter_map(|length| Word::of_letters(rest.get(..length)?));
        let word = words.into_iter().find(|word| known.contains(word.form()));
        rest = rest.get(word.as_ref().map_or(1, Word::length)..).unwrap_or_default();
        found.extend(word);
    }
    if found.is_empty() { whole() } else { found }
}

/// The texts as far as their scripts have no spaces.
fn all_letters(texts: &[&Piece]) -> String {
    let mut all = String::new();
    for piece in texts {
        for word in piece.words() {
            all.push_str(if word.unspaced().is_some() { word.form() } else { " " });
        }
        all.push(' ');
    }
    all
}

/// A word that is none of these as two that are, if it is put together from them.
fn taken_apart(word: Word, manner: &Manner, known: &BTreeSet<&str>) -> Vec<Word> {
    let form = word.form();
    if word.unspaced().is_some() || known.iter().any(|other| word.is_like(other, manner)) {
        return vec![word];
    }
    let is_known = |part: &&str| part.chars().count() >= PART && known.contains(part);
    let parts = form.char_indices().rev().find_map(|(place, _)| {
        let (first, second) = form.split_at_checked(place).filter(|(_, second)| is_known(second))?;
        let first = LINKS.iter().filter_map(|link| first.strip_suffix(link)).find(is_known)?;
        Some(vec![Word::wanted(first, manner), Word::wanted(second, manner)])
    });
    parts.unwrap_or_else(|| vec![word])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(query: &str, tag: &str, texts: &[&str]) -> Vec<String> {
        let manner = Manner::of_tags([tag]);
        let texts: Vec<Piece> = texts.iter().map(|text| Piece::of_text(text, &manner)).collect();
        let texts: Vec<&Piece> = texts.iter().collect();
        let wanted = wanted(&[query.to_owned()], &manner, &texts);
        wanted.into_iter().filter(Word::counts).map(|word| word.form().to_owned()).collect()
    }

    #[test]
    fn words_are_joined_only_where_they_are_known_as_one() {
        let forms = |query| forms(query, "en", &["timeout"]);
        assert_eq!(forms("idle time-outs"), ["idle", "timeouts"]);
        assert_eq!(forms("data port"), ["data", "port"]);
    }

    #[test]
    fn letters_without_spaces_are_words_that_the_texts_have() {
        let chinese = ["密码不正确", "连接错误"];
        assert_eq!(forms("密码错误", "zh-Hans", &chinese), ["密码", "错误"]);
        let japanese = ["パスワードが正しくありません", "切断された"];
        assert_eq!(forms("パスワードを切断", "ja", &japanese), ["パスワード", "切断"]);
        assert_eq!(forms("ﾊﾟｽﾜｰﾄﾞ", "ja", &japanese), ["パスワード"]);
        assert_eq!(forms("รหัสผ่านผิด", "th", &["ใส่รหัสผ่านของผู้ใช้", "คำสั่งผิด"]), ["รหัสผ่าน", "ผิด"]);
        // Nothing that is known.
        assert_eq!(forms("密码", "zh-Hans", &japanese), ["密码"]);
        // Particles say nothing beside other words.
        assert_eq!(forms("つながらない", "ja", &japanese), ["つながらない"]);
    }

    #[test]
    fn compounds_are_taken_apart_where_they_are_not_known() {
        let texts = ["Die Verbindung ist weg", "Abbruch", "Zeitüberschreitung"];
        assert_eq!(forms("Verbindungsabbruch", "de", &texts), ["verbindung", "abbruch"]);
        assert_eq!(forms("Zeitueberschreitung", "de", &texts), ["zeitueberschreitung"]);
        assert_eq!(forms("Verbindungsabbruch", "en", &texts), ["verbindungsabbruch"]);
    }
}
