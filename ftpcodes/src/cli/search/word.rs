//! Words as a search compares them: in small letters, in any form, written together or apart.

use std::collections::BTreeSet;

/// Words that say nothing alone. They are passed over, in queries and in texts.
const FILLERS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "does", "for", "from", "ftp", "has", "have",
    "i", "if", "in", "is", "it", "its", "my", "no", "not", "of", "on", "or", "so", "that", "the", "this", "to", "was",
    "what", "when", "why", "with", "без", "в", "во", "для", "до", "за", "и", "из", "или", "как", "ко", "на", "не",
    "нет", "но", "о", "от", "по", "при", "с", "со", "у", "что",
];

/// What may follow the stem of a word: closed, closes, closing; передача, передачи.
const ENDINGS: &[&str] = &[
    "", "s", "es", "e", "y", "ies", "ed", "d", "ing", "ion", "ions", "red", "ring", "ted", "ting", "а", "я", "о", "е",
    "и", "ы", "у", "ю", "й", "ь", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому",
    "ему", "ым", "им", "ом", "ем", "ам", "ям", "ами", "ями", "ах", "ях", "ых", "их", "ую", "юю", "ов", "ев", "ия",
    "ию", "ии", "ием", "иям", "иями", "иях", "ью", "л", "ла", "ло", "ли", "н", "на", "но", "ны", "ен", "ена", "ено",
    "ены", "ан", "ана", "ано", "аны", "ал", "ала", "ало", "али", "ать", "ить", "еть", "ает", "ают", "ет", "ут", "ют",
    "ит", "ат", "ят", "ся", "ть", "ка", "ки", "ку",
];

/// Letters that a stem has at least.
const STEM: usize = 3;

/// A word of a query or of a text.
pub(super) struct Word(String);

impl Word {
    pub(super) fn is(&self, form: &str) -> bool {
        self.0 == form
    }

    /// It as it is written, in small letters.
    pub(super) fn form(&self) -> &str {
        &self.0
    }

    pub(super) fn into_form(self) -> String {
        self.0
    }

    /// Whether it says anything.
    pub(super) fn counts(&self) -> bool {
        !FILLERS.contains(&self.0.as_str())
    }

    /// The number that it is.
    pub(super) fn number(&self) -> Option<u16> {
        self.0.parse().ok()
    }

    /// Whether both are forms of one word.
    fn is_like(&self, other: &str) -> bool {
        alike(&self.0, other)
    }

    /// Whether this is the two others written together: timeout, time out.
    fn joins(&self, first: &Self, second: &Self) -> bool {
        self.0.strip_prefix(first.0.as_str()).is_some_and(|rest| !rest.is_empty() && second.is_like(rest))
    }
}

/// The words of a text; also those of a name such as `ConnectionClosed`.
pub(super) fn split(text: &str) -> impl Iterator<Item = Word> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        let starts = letter.is_uppercase() && before.is_lowercase();
        if !letter.is_alphanumeric() || starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            // People type е for ё.
            word.extend(letter.to_lowercase().map(|letter| if letter == 'ё' { 'е' } else { letter }));
        }
        before = letter;
    }
    words.into_iter().filter(|word| !word.is_empty()).map(Word)
}

/// These words without repetitions, and with two of them made one where it is known as one: time out, timeout.
pub(super) fn joined(words: impl Iterator<Item = Word>, known: &BTreeSet<String>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::new();
    for Word(word) in words {
        let both = joined.last().map(|Word(last)| format!("{last}{word}"));
        let both = both.filter(|both| known.contains(both) || known.contains(both.trim_end_matches('s')));
        let word = match both {
            Some(both) => {
                joined.pop();
                both
            }
            None => word,
        };
        if !joined.iter().any(|other| other.is(&word)) {
            joined.push(Word(word));
        }
    }
    joined
}

/// How many of the words wanted a text begins with, one after the other.
pub(super) fn run(wanted: &[Word], text: &[Word]) -> usize {
    let ([first, more @ ..], [word, rest @ ..]) = (wanted, text) else {
        return 0;
    };
    if first.is_like(&word.0) {
        return usize::from(first.counts()) + run(more, rest);
    }
    match (more, rest) {
        (_, [next, rest @ ..]) if first.joins(word, next) => return usize::from(first.counts()) + run(more, rest),
        ([second, more @ ..], _) if word.joins(first, second) => {
            return [first, second].iter().filter(|word| word.counts()).count() + run(more, rest);
        }
        _ => {}
    }
    if !first.counts() {
        run(more, text)
    } else if !word.counts() {
        run(wanted, rest)
    } else {
        0
    }
}

fn alike(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    one == other || (STEM..=common).any(|stem| ends(one, stem) && ends(other, stem))
}

fn ends(word: &str, stem: usize) -> bool {
    ENDINGS.iter().any(|ending| word.chars().skip(stem).eq(ending.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Word> {
        split(text).collect()
    }

    #[test]
    fn forms_of_a_word_are_alike() {
        for (one, other) in
            [("close", "closing"), ("transfer", "transferred"), ("directory", "directories"), ("режим", "режиме")]
        {
            assert!(alike(one, other) && alike(other, one), "{one} {other}");
        }
        for (one, other) in [("passive", "passed"), ("server", "service"), ("rest", "restart"), ("сервер", "сервис")]
        {
            assert!(!alike(one, other) && !alike(other, one), "{one} {other}");
        }
    }

    #[test]
    fn a_run_passes_over_fillers_and_counts_what_is_left() {
        assert_eq!(run(&words("end of connection"), &words("the end of the connections, then")), 2);
        assert_eq!(run(&words("time out"), &words("timeouts are")), 2);
        assert_eq!(run(&words("timeout"), &words("time-out")), 1);
        assert_eq!(run(&words("connection closed"), &words("closed connection")), 0);
    }

    #[test]
    fn words_are_joined_only_where_they_are_known_as_one() {
        let known = BTreeSet::from(["timeout".to_owned()]);
        let forms = |text: &str| joined(split(text), &known).into_iter().map(Word::into_form).collect::<Vec<_>>();
        assert_eq!(forms("idle time-outs"), ["idle", "timeouts"]);
        assert_eq!(forms("data port"), ["data", "port"]);
    }
}
