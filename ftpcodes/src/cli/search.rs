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

mod letters;
mod manner;
mod piece;
mod query;
mod rank;
mod rules;
mod texts;
mod word;

use std::cmp::Reverse;

use ftpcodes::Status;
use ftpcodes_core::{CodeData, CommandData, LanguageData, NotCodeWords, TroubleWords};

use super::registry::Registry;
use letters::composed;
use manner::Manner;
use rank::{Ranked, most, numbered};
use texts::Fitting;
use word::{Word, split};

/// What was found: numbers that are no codes, the command that is asked for, codes, other commands and troubles.
pub(super) struct Found {
    pub(super) not_codes: Vec<&'static NotCodeWords>,
    pub(super) command: Option<&'static CommandData>,
    pub(super) codes: Vec<&'static CodeData>,
    pub(super) commands: Vec<&'static CommandData>,
    pub(super) troubles: Vec<&'static TroubleWords>,
}

/// What fits these words, in the language asked for and that of the codes; in others only if these have nothing.
pub(super) fn search(registry: &Registry, words: &[String], language: &'static LanguageData) -> Found {
    let home = registry.languages.first().copied().unwrap_or(language);
    let mut fitting = Fitting::of(registry, words, [language, home], Manner::of(&[language, home]));
    if fitting.is_empty() {
        let others = registry.languages.iter().filter(|other| ![language.tag, home.tag].contains(&other.tag));
        let manner = |other| Manner::of(&[other, language, home]);
        let others = others.map(|other| Fitting::of(registry, words, [other, other], manner(other))).rev();
        fitting = others.max_by_key(Fitting::most).unwrap_or(fitting);
    }
    let Fitting { wanted, codes, commands, troubles, manner } = fitting;
    let command = registry.command(&words.join(" "));
    let is_other = |other: &&'static CommandData| command.is_none_or(|command| other.verb != command.verb);
    let length = |text: &str| split(text, &manner).len();
    let commands = sorted_beside(commands, &codes, |command| {
        (command.status != Status::Standard, length(language.command(command).title))
    });
    let troubles = sorted_beside(troubles, &codes, |_| ());
    Found {
        not_codes: not_codes(&wanted, language),
        command,
        codes: sorted(codes, &wanted, |code| length(code.name)),
        commands: commands.into_iter().filter(is_other).collect(),
        troubles: troubles.into_iter().map(|trouble| language.trouble(trouble)).collect(),
    }
}

/// The word that is nearest to one of these, where nothing was found.
pub(super) fn nearest(registry: &Registry, words: &[String], language: &'static LanguageData) -> Option<String> {
    let manner = Manner::of(&[language]);
    let known = texts::known(registry, language, &manner);
    let wanted = words.iter().flat_map(|word| split(&composed(word), &manner)).take(query::MOST_WORDS);
    let near =
        |word: Word| ftpcodes_spec::did_you_mean(word.form(), known.iter().map(String::as_str)).map(str::to_owned);
    wanted.filter(|word| word.counts() && word.unspaced().is_none()).find_map(near)
}

/// Numbers and names such as 10060 and WSAETIMEDOUT.
fn not_codes(wanted: &[Word], language: &'static LanguageData) -> Vec<&'static NotCodeWords> {
    let asked = |entry: &&NotCodeWords| {
        wanted.iter().any(|word| word.is(&entry.number.to_string()) || word.is(&entry.name.to_lowercase()))
    };
    language.not_codes.iter().filter(asked).collect()
}

fn sorted(
    mut ranked: Ranked<CodeData>,
    wanted: &[Word],
    length: impl Fn(&CodeData) -> usize,
) -> Vec<&'static CodeData> {
    let count = wanted.iter().filter(|word| word.counts()).count();
    let most = most(&ranked);
    if let Some(numbered) = numbered(&ranked) {
        ranked.retain(|(rank, _)| rank.number || rank.words > numbered);
    } else {
        let has_all = ranked.iter().any(|(rank, _)| rank.own_words == count);
        ranked.retain(|(rank, _)| rank.words == most || (!has_all && rank.own_words > 0));
    }
    ranked.sort_by_key(|(rank, code)| (Reverse(*rank), length(code), code.number));
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
