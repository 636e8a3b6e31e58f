//! Words as a search compares them: in small letters, in any form, written together or apart.

use super::letters::{Unspaced, is_mark, is_silent};
use super::manner::Manner;

/// A word of a query or of a text; in scripts without spaces each letter of a text.
#[derive(Clone)]
pub(super) struct Word {
    form: String,
    counts: bool,
    /// Of which letters it is made in a script without spaces, and how many they are.
    unspaced: Option<(Unspaced, usize)>,
    /// What a compound has that is made with it.
    part: Option<String>,
}

impl Word {
    fn new(form: String, unspaced: Option<Unspaced>, manner: &Manner) -> Self {
        let counts = unspaced != Some(Unspaced::Hiragana) && manner.counts(&form);
        Self { form, counts, unspaced: unspaced.map(|script| (script, 1)), part: None }
    }

    /// Some letters of a script without spaces as one word.
    pub(super) fn of_letters(letters: &[Self]) -> Option<Self> {
        let first = letters.first()?;
        let (script, _) = first.unspaced?;
        let form = letters.iter().map(Self::form).collect();
        Some(Self { form, unspaced: Some((script, letters.len())), ..first.clone() })
    }

    /// A word that is looked for, in compounds as well.
    pub(super) fn wanted(form: &str, manner: &Manner) -> Self {
        let part = manner.part(form).map(str::to_owned);
        Self { part, ..Self::new(form.to_owned(), None, manner) }
    }

    pub(super) fn is(&self, form: &str) -> bool {
        self.form == form
    }

    /// It as it is written, in small letters.
    pub(super) fn form(&self) -> &str {
        &self.form
    }

    /// Whether it says anything.
    pub(super) fn counts(&self) -> bool {
        self.counts
    }

    /// The same as a word that says something.
    pub(super) fn counting(self) -> Self {
        Self { counts: true, ..self }
    }

    /// The script, if it is one without spaces.
    pub(super) fn unspaced(&self) -> Option<Unspaced> {
        self.unspaced.map(|(script, _)| script)
    }

    /// How many words of a text it is.
    pub(super) fn length(&self) -> usize {
        self.unspaced.map_or(1, |(_, letters)| letters)
    }

    /// The number that it is.
    pub(super) fn number(&self) -> Option<u16> {
        self.form.parse().ok()
    }

    /// How many words a text begins with that are this one: one, in any form, or each of its letters.
    fn begins(&self, text: &[Self], manner: &Manner) -> Option<usize> {
        if self.unspaced.is_none() {
            return text.first().filter(|word| word.unspaced.is_none() && self.is_like(&word.form, manner)).map(|_| 1);
        }
        let mut rest = self.form.as_str();
        for (place, word) in text.iter().enumerate() {
            rest = rest.strip_prefix(word.form.as_str())?;
            if rest.is_empty() {
                return Some(place + 1);
            }
        }
        None
    }

    /// Whether both are forms of one word, or the other has this one in it.
    pub(super) fn is_like(&self, other: &str, manner: &Manner) -> bool {
        let is_part = || self.part.as_ref().is_some_and(|part| other.contains(part.as_str()));
        manner.alike(&self.form, other) || is_part()
    }

    /// Whether this is the two others written together: timeout, time out.
    fn joins(&self, first: &Self, second: &Self, manner: &Manner) -> bool {
        let rest = self.form.strip_prefix(first.form.as_str());
        rest.is_some_and(|rest| !rest.is_empty() && manner.alike(&second.form, rest))
    }
}

/// The words of a text; also those of a name such as `ConnectionClosed`.
pub(super) fn split(text: &str, manner: &Manner) -> Vec<Word> {
    let mut words = vec![(String::new(), None)];
    let mut before = ' ';
    for letter in text.chars().filter(|letter| !is_silent(*letter)) {
        if is_mark(letter) {
            if let Some((word, _)) = words.last_mut().filter(|(word, _)| !word.is_empty()) {
                word.push(letter);
            }
            continue;
        }
        let unspaced = Unspaced::of(letter);
        let starts = (letter.is_uppercase() && before.is_lowercase())
            || unspaced.is_some()
            || words.last().is_some_and(|(_, before)| before.is_some());
        if !letter.is_alphanumeric() || starts {
            words.push((String::new(), unspaced));
        }
        if let Some((word, _)) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            manner.push(letter, word);
        }
        before = letter;
    }
    let words = words.into_iter().filter(|(word, _)| !word.is_empty());
    words.map(|(word, unspaced)| Word::new(word, unspaced, manner)).collect()
}

/// How many of the words wanted a text begins with, one after the other.
pub(super) fn run(wanted: &[Word], text: &[Word], manner: &Manner) -> usize {
    let ([first, more @ ..], [word, rest @ ..]) = (wanted, text) else {
        return 0;
    };
    if let Some(words) = first.begins(text, manner) {
        return usize::from(first.counts) + run(more, text.get(words..).unwrap_or_default(), manner);
    }
    match (more, rest) {
        (_, [next, rest @ ..]) if first.joins(word, next, manner) => {
            return usize::from(first.counts) + run(more, rest, manner);
        }
        ([second, more @ ..], _) if word.joins(first, second, manner) => {
            return [first, second].iter().filter(|word| word.counts).count() + run(more, rest, manner);
        }
        _ => {}
    }
    if !first.counts {
        run(more, text, manner)
    } else if !word.counts {
        run(wanted, rest, manner)
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Word> {
        split(text, &english())
    }

    fn english() -> Manner {
        Manner::of_tags(["en"])
    }

    fn forms(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.form).collect()
    }

    #[test]
    fn a_run_passes_over_fillers_and_counts_what_is_left() {
        let run = |wanted, text| run(&words(wanted), &words(text), &english());
        assert_eq!(run("end of connection", "the end of the connections, then"), 2);
        assert_eq!(run("time out", "timeouts are"), 2);
        assert_eq!(run("timeout", "time-out"), 1);
        assert_eq!(run("connection closed", "closed connection"), 0);
    }

    #[test]
    fn marks_stay_on_their_letters() {
        // A virama and vowels of Devanagari.
        assert_eq!(forms("सर्वर से कनेक्शन"), ["सर्वर", "से", "कनेक्शन"]);
        // Vowels and tones of Thai; a space that nobody sees says nothing.
        assert_eq!(forms("ที่\u{200b}อยู่"), ["ที่", "อ", "ยู่"]);
        // Vowels of Arabic are not written.
        assert_eq!(forms("اتِّصـــال"), ["اتصال"]);
    }

    #[test]
    fn letters_of_scripts_without_spaces_stand_alone_and_others_do_not() {
        assert_eq!(forms("FTPサーバーの426"), ["ftp", "サ", "ー", "バ", "ー", "の", "426"]);
        assert_eq!(forms("密码错误"), ["密", "码", "错", "误"]);
    }

    #[test]
    fn what_keeps_directions_apart_is_no_letter() {
        assert_eq!(forms("\u{200f}و\u{2068}RETR\u{2069}\u{a0}426"), ["و", "retr", "426"]);
    }
}
