//! `ftpcodes search`: codes, commands and troubles by their words, best first; before them the command whose verb is
//! asked for.
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
//!
//! Commands come in the same order, and so do troubles. Of those that fit equally well, standard commands come before
//! others, then those with a shorter title, and troubles as they stand in the registry. They are the ones that have as
//! many of the words as any of their kind and any code; if some have all of these among their own words, only those.
//! A command's own words are its title, its verb, its name and its description; those of a trouble are titles, ids,
//! aliases, causes and commands, and not the remedies.

mod piece;
mod word;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use ftpcodes::Status;
use ftpcodes_core::{CodeData, CommandData, LanguageData, NotCodeWords, TroubleData, TroubleWords};

use super::registry::Registry;
use piece::{Piece, pieces, pieces_of_command, pieces_of_trouble};
use word::{Word, joined, run, split};

/// A query is a few words. The first ones of a longer text say what it is about, and bound the work.
const MOST_WORDS: usize = 16;

/// What was found: numbers that are no codes, the command that is asked for, codes, other commands and troubles.
pub(super) struct Found {
    pub(super) not_codes: Vec<&'static NotCodeWords>,
    pub(super) command: Option<&'static CommandData>,
    pub(super) codes: Vec<&'static CodeData>,
    pub(super) commands: Vec<&'static CommandData>,
    pub(super) troubles: Vec<&'static TroubleWords>,
}

/// Something that was ranked.
type Ranked<T> = Vec<(Rank, &'static T)>;

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

/// What fits these words.
pub(super) fn search(registry: &Registry, words: &[String], language: &'static LanguageData) -> Found {
    let wanted = words.iter().flat_map(|word| split(word)).take(MOST_WORDS);
    let wanted = joined(wanted, &known(registry, registry.languages));
    let codes = best(registry, language, |languages, named| {
        let rank =
            |code: &'static CodeData| rank(Some(code.number), &pieces(registry, code, languages, named), &wanted);
        fitting(registry.codes, rank)
    });
    let command = registry.command(&words.join(" "));
    let commands = best(registry, language, |languages, named| {
        let rank = |command: &'static CommandData| rank(None, &pieces_of_command(command, languages, named), &wanted);
        fitting(registry.commands, rank)
    });
    let is_other = |other: &&'static CommandData| command.is_none_or(|command| other.verb != command.verb);
    let troubles = best(registry, language, |languages, named| {
        let rank = |trouble: &'static TroubleData| rank(None, &pieces_of_trouble(trouble, languages, named), &wanted);
        fitting(registry.troubles, rank)
    });
    let commands = sorted_beside(commands, &codes, |command| {
        (command.status != Status::Standard, split(language.command(command).title).count())
    });
    let troubles = sorted_beside(troubles, &codes, |_| ());
    Found {
        not_codes: not_codes(&wanted, language),
        command,
        codes: sorted(codes, &wanted),
        commands: commands.into_iter().filter(is_other).collect(),
        troubles: troubles.into_iter().map(|trouble| language.trouble(trouble)).collect(),
    }
}

/// Those that have the most of the words.
///
/// These are looked for in the language asked for, then in that of the codes too if more of them are found there, and
/// in the others only if nothing else is found. `ranked` is told the languages, and whether to look at names, too.
fn best<T>(
    registry: &Registry,
    language: &'static LanguageData,
    ranked: impl Fn(&[&'static LanguageData], bool) -> Ranked<T>,
) -> Ranked<T> {
    let home = registry.languages.first().copied().unwrap_or(language);
    let mut best = ranked(&[language], language.tag == home.tag);
    let with_home = ranked(&[language, home], true);
    if most(&with_home) > most(&best) {
        best = with_home;
    }
    if best.is_empty() {
        best = ranked(registry.languages, true);
    }
    best
}

/// Those that have any of the words.
fn fitting<T>(all: &'static [T], rank: impl Fn(&'static T) -> Rank) -> Ranked<T> {
    all.iter().map(|entry| (rank(entry), entry)).filter(|(rank, _)| rank.words > 0).collect()
}

/// Every word about the codes, the commands and the troubles in these languages.
fn known(registry: &Registry, languages: &[&'static LanguageData]) -> BTreeSet<String> {
    let pieces = registry.codes.iter().flat_map(|code| pieces(registry, code, languages, true));
    let troubles = registry.troubles.iter().flat_map(|trouble| pieces_of_trouble(trouble, languages, true));
    let commands = registry.commands.iter().flat_map(|command| pieces_of_command(command, languages, true));
    pieces.chain(commands).chain(troubles).flat_map(Piece::into_words).map(Word::into_form).collect()
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

fn rank(number: Option<u16>, pieces: &[Piece], wanted: &[Word]) -> Rank {
    let mut rank = Rank::default();
    let mut weights = vec![0; wanted.len()];
    let mut own = vec![false; wanted.len()];
    let count = wanted.iter().filter(|word| word.counts()).count();
    for (weight, word) in weights.iter_mut().zip(wanted) {
        if number.is_some_and(|number| word.is(&number.to_string())) {
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

/// The most words that any of them has.
fn most<T>(ranked: &Ranked<T>) -> usize {
    ranked.iter().map(|(rank, _)| rank.words).max().unwrap_or(0)
}

fn sorted(mut ranked: Ranked<CodeData>, wanted: &[Word]) -> Vec<&'static CodeData> {
    let count = wanted.iter().filter(|word| word.counts()).count();
    let most = most(&ranked);
    if let Some(numbered) = numbered(&ranked) {
        ranked.retain(|(rank, _)| rank.number || rank.words > numbered);
    } else {
        let has_all = ranked.iter().any(|(rank, _)| rank.own_words == count);
        ranked.retain(|(rank, _)| rank.words == most || (!has_all && rank.own_words > 0));
    }
    ranked.sort_by_key(|(rank, code)| (Reverse(*rank), split(code.name).count(), code.number));
    ranked.into_iter().map(|(_, code)| code).collect()
}

/// Those that go below these codes; `key` decides where they fit equally well.
fn sorted_beside<T, K: Ord>(
    mut ranked: Ranked<T>,
    codes: &Ranked<CodeData>,
    key: impl Fn(&'static T) -> K,
) -> Vec<&'static T> {
    let beside_number = numbered(codes).map_or(0, |words| words + 1);
    let most = most(&ranked).max(most(codes)).max(beside_number);
    let has_all = ranked.iter().any(|(rank, _)| rank.own_words == most);
    ranked.retain(|(rank, _)| rank.words == most && (!has_all || rank.own_words == most));
    ranked.sort_by_key(|(rank, entry)| (Reverse(*rank), key(entry)));
    ranked.into_iter().map(|(_, entry)| entry).collect()
}

/// How many of the words a code has whose number is among them.
fn numbered(codes: &Ranked<CodeData>) -> Option<usize> {
    codes.iter().filter(|(rank, _)| rank.number).map(|(rank, _)| rank.words).max()
}
