//! The words around a mark.

use super::{Candidate, Kind};
use crate::cli::annotate::form::mark::{Word, tokens, word_before};
use crate::cli::annotate::form::{Commands, Form};

impl Form {
    /// Finds the words that only lines of replies, and only lines of commands have before the mark.
    pub(super) fn with_words<L: AsRef<str>>(mut self, lines: &[L], found: &[Vec<Candidate>]) -> Self {
        if self.commands != Commands::WithReplies || self.replies.is_nothing() {
            return self;
        }
        let (mut replies, mut commands) = (Vec::new(), Vec::new());
        for (line, candidates) in lines.iter().zip(found) {
            let line = line.as_ref();
            let Some(candidate) = candidates.iter().find(|here| self.replies.stands_before(&here.mark)) else {
                continue;
            };
            let side = if candidate.kind == Kind::Verb { &mut commands } else { &mut replies };
            side.push(line.get(..candidate.at).unwrap_or_default());
        }
        if let (Some(reply), Some(command)) = (only_in(&replies, &commands), only_in(&commands, &replies)) {
            self.words = Some((Word::new(reply), Word::new(command)));
        }
        self
    }
}

impl Form {
    /// Finds the word before the mark, and how many words before it look like the mark.
    pub(super) fn with_neighbours<L: AsRef<str>>(mut self, lines: &[L], found: &[Vec<Candidate>]) -> Self {
        if self.replies.is_nothing() {
            return self;
        }
        let sent = lines.iter().zip(found).filter_map(|(line, candidates)| {
            let here = candidates.iter().find(|here| self.replies.stands_before(&here.mark))?;
            line.as_ref().get(..here.at)
        });
        let prefixes: Vec<&str> = sent.collect();
        let before = prefixes.first().and_then(|prefix| word_before(prefix)).filter(|word| {
            let is_word = !word.bytes().any(|byte| byte.is_ascii_digit());
            is_word && prefixes.len() > 2 && prefixes.iter().all(|prefix| word_before(prefix) == Some(word))
        });
        self.before = before.map(str::to_owned);
        let depth = |prefix: &&str| tokens(prefix).count();
        let first = prefixes.first().map(depth);
        self.depth = first.filter(|first| prefixes.iter().all(|prefix| depth(prefix) == *first));
        let alike = |prefix: &&str| self.runs(prefix).saturating_sub(1);
        let skipped = prefixes.first().map_or(0, alike);
        if prefixes.iter().all(|prefix| alike(prefix) == skipped) {
            self.skipped = skipped;
        }
        self
    }

    /// How many times words stand one after the other that look like the mark of the replies.
    fn runs(&self, prefix: &str) -> usize {
        let mut fitted = false;
        let begins = tokens(prefix).filter(|(_, word)| {
            let fits = self.replies.fits(word).is_some();
            let begins = fits && !fitted;
            fitted = fits;
            begins
        });
        begins.count()
    }
}

/// A word that all of these prefixes have, and none of the others.
fn only_in<'a>(these: &[&'a str], others: &[&str]) -> Option<&'a str> {
    let has = |prefix: &&str, word: &str| tokens(prefix).any(|(_, other)| other == word);
    let words = tokens(these.first()?).map(|(_, word)| word);
    let mut only = words
        .filter(|word| these.iter().all(|prefix| has(prefix, word)) && !others.iter().any(|prefix| has(prefix, word)));
    only.find(|word| !word.bytes().any(|byte| byte.is_ascii_digit()))
}
