//! `ftpcodes search`: codes by their words, best first.
//!
//! Codes come in this order, and a later rule decides only where the earlier ones do not:
//!
//! 1. the code whose number is asked for;
//! 2. codes with more of the words;
//! 3. codes of which the words are a whole title, name or alias;
//! 4. codes where more of the words stand together and in this order, in the code's own words: a title, a name, an
//!    alias, the text or the description, but for sentences that speak of another code;
//! 5. codes with more of the words among their own;
//! 6. codes where more of the words stand together anywhere;
//! 7. codes that have the words in better places, and unchanged;
//! 8. codes with a shorter name, which says less besides; and the lower number.
//!
//! Where no code has all of the words among its own, codes follow that have some. Beside a code whose number is asked
//! for there are only those that have more of the words.

mod piece;
mod word;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use ftpcodes_core::{CodeData, LanguageData, NotCodeWords};

use super::registry::Registry;
use piece::{Piece, pieces};
use word::{Word, joined, run, split};

/// A query is a few words. The first ones of a longer text say what it is about, and bound the work.
const MOST_WORDS: usize = 16;

/// What was found: numbers that are no codes, and the codes.
pub(super) struct Found {
    pub(super) not_codes: Vec<&'static NotCodeWords>,
    pub(super) codes: Vec<&'static CodeData>,
}

/// How well a code fits, its fields in the order of the rules above.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    number: bool,
    words: usize,
    whole: bool,
    own_run: usize,
    own_words: usize,
    run: usize,
    weight: u32,
}

/// The codes, and the numbers that are no codes, that fit these words.
///
/// The words are looked for in the language asked for, then in that of the codes too if more of them are found there,
/// and in the others only if nothing else is found.
pub(super) fn search(registry: &Registry, words: &[String], language: &'static LanguageData) -> Found {
    let wanted = words.iter().flat_map(|word| split(word)).take(MOST_WORDS);
    let wanted = joined(wanted, &known(registry, registry.languages));
    let not_codes = not_codes(&wanted, language);
    let home = registry.languages.first().copied().unwrap_or(language);
    let mut best = ranked(registry, &wanted, &[language], language.tag == home.tag);
    let with_home = ranked(registry, &wanted, &[language, home], true);
    if most(&with_home) > most(&best) {
        best = with_home;
    }
    if best.is_empty() {
        best = ranked(registry, &wanted, registry.languages, true);
    }
    Found { not_codes, codes: sorted(best, &wanted) }
}

/// Every word about the codes in these languages.
fn known(registry: &Registry, languages: &[&'static LanguageData]) -> BTreeSet<String> {
    let pieces = registry.codes.iter().flat_map(|code| pieces(registry, code, languages, true));
    pieces.flat_map(Piece::into_words).map(Word::into_form).collect()
}

/// The word that is nearest to one of these, where nothing was found.
pub(super) fn nearest(registry: &Registry, words: &[String], language: &'static LanguageData) -> Option<String> {
    let known = known(registry, &[language]);
    let wanted = words.iter().flat_map(|word| split(word)).take(MOST_WORDS);
    let near =
        |word: Word| ftpcodes_spec::did_you_mean(word.form(), known.iter().map(String::as_str)).map(str::to_owned);
    wanted.filter(Word::counts).find_map(near)
}

/// Numbers and names such as 10060 and WSAETIMEDOUT.
fn not_codes(wanted: &[Word], language: &'static LanguageData) -> Vec<&'static NotCodeWords> {
    let asked = |entry: &&NotCodeWords| {
        wanted.iter().any(|word| word.is(&entry.number.to_string()) || word.is(&entry.name.to_lowercase()))
    };
    language.not_codes.iter().filter(asked).collect()
}

/// The codes that have any of the words in these languages; `named`: or in their names and aliases.
fn ranked(
    registry: &Registry,
    wanted: &[Word],
    languages: &[&'static LanguageData],
    named: bool,
) -> Vec<(Rank, &'static CodeData)> {
    let rank = |code: &'static CodeData| (rank(code.number, &pieces(registry, code, languages, named), wanted), code);
    registry.codes.iter().map(rank).filter(|(rank, _)| rank.words > 0).collect()
}

fn rank(number: u16, pieces: &[Piece], wanted: &[Word]) -> Rank {
    let mut rank = Rank::default();
    let mut weights = vec![0; wanted.len()];
    let mut own = vec![false; wanted.len()];
    let count = wanted.iter().filter(|word| word.counts()).count();
    for (weight, word) in weights.iter_mut().zip(wanted) {
        if word.is(&number.to_string()) {
            (rank.number, *weight) = (true, 1);
        }
    }
    for piece in pieces {
        for place in 0..wanted.len() {
            let found = piece.find(wanted.get(place..).unwrap_or_default());
            let covered = weights.iter_mut().zip(&mut own).zip(wanted).skip(place).filter(|(_, word)| word.counts());
            for ((weight, own), _) in covered.take(found.words) {
                *weight = (*weight).max(found.weight);
                *own |= piece.is_own();
            }
            rank.run = rank.run.max(found.words);
            if piece.is_own() {
                rank.own_run = rank.own_run.max(found.words);
            }
            rank.whole |= found.words == count && piece.is_name_of(wanted);
        }
    }
    rank.words = weights.iter().filter(|weight| **weight > 0).count();
    rank.own_words = own.iter().filter(|own| **own).count();
    rank.weight = weights.iter().sum();
    rank
}

/// The most words that any code has.
fn most(ranked: &[(Rank, &CodeData)]) -> usize {
    ranked.iter().map(|(rank, _)| rank.words).max().unwrap_or(0)
}

fn sorted(mut ranked: Vec<(Rank, &'static CodeData)>, wanted: &[Word]) -> Vec<&'static CodeData> {
    let count = wanted.iter().filter(|word| word.counts()).count();
    let most = most(&ranked);
    if let Some(numbered) = ranked.iter().filter(|(rank, _)| rank.number).map(|(rank, _)| rank.words).max() {
        ranked.retain(|(rank, _)| rank.number || rank.words > numbered);
    } else {
        let has_all = ranked.iter().any(|(rank, _)| rank.own_words == count);
        ranked.retain(|(rank, _)| rank.words == most || (!has_all && rank.own_words > 0));
    }
    ranked.sort_by_key(|(rank, code)| (Reverse(*rank), split(code.name).count(), code.number));
    ranked.into_iter().map(|(_, code)| code).collect()
}
