//! All texts of a registry as a search reads them, and what in them fits.

use std::collections::BTreeSet;

use ftpcodes_core::{CodeData, CommandData, LanguageData, TroubleData};

use super::super::registry::Registry;
use super::manner::Manner;
use super::piece::{Piece, pieces, pieces_of_command, pieces_of_trouble};
use super::query::wanted;
use super::rank::{Ranked, most, rank};
use super::word::Word;

/// The pieces of all entries in one language.
#[derive(Default)]
struct Texts {
    codes: Vec<Vec<Piece>>,
    commands: Vec<Vec<Piece>>,
    troubles: Vec<Vec<Piece>>,
}

impl Texts {
    /// `named`: with names and aliases that are not translated.
    fn of(registry: &Registry, language: &LanguageData, named: bool, manner: &Manner) -> Self {
        let (codes, commands, troubles) = (registry.codes.iter(), registry.commands.iter(), registry.troubles.iter());
        Self {
            codes: codes.map(|code| pieces(registry, code, language, named, manner)).collect(),
            commands: commands.map(|command| pieces_of_command(command, language, named, manner)).collect(),
            troubles: troubles.map(|trouble| pieces_of_trouble(trouble, language, named, manner)).collect(),
        }
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.codes.iter().chain(&self.commands).chain(&self.troubles).flatten()
    }
}

/// Every word in this language.
pub(super) fn known(registry: &Registry, language: &LanguageData, manner: &Manner) -> BTreeSet<String> {
    let texts = Texts::of(registry, language, true, manner);
    texts.pieces().flat_map(Piece::words).map(|word| word.form().to_owned()).collect()
}

/// What has any of the words.
pub(super) struct Fitting {
    pub(super) wanted: Vec<Word>,
    pub(super) manner: Manner,
    pub(super) codes: Ranked<CodeData>,
    pub(super) commands: Ranked<CommandData>,
    pub(super) troubles: Ranked<TroubleData>,
}

impl Fitting {
    /// Looks in a language, then in that of the codes, its home, too if more of the words are found there.
    pub(super) fn of(
        registry: &Registry,
        asked: &[String],
        [language, home]: [&LanguageData; 2],
        manner: Manner,
    ) -> Self {
        let is_home = language.tag == home.tag;
        let own = Texts::of(registry, language, is_home, &manner);
        let others = if is_home { Texts::default() } else { Texts::of(registry, home, true, &manner) };
        let texts: Vec<&Piece> = own.pieces().chain(others.pieces()).collect();
        let wanted = wanted(asked, &manner, &texts);
        let best = Best { wanted: &wanted, manner: &manner };
        Self {
            codes: best.of(registry.codes, |code| Some(code.number), [&own.codes, &others.codes]),
            commands: best.of(registry.commands, |_| None, [&own.commands, &others.commands]),
            troubles: best.of(registry.troubles, |_| None, [&own.troubles, &others.troubles]),
            wanted,
            manner,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.commands.is_empty() && self.troubles.is_empty()
    }

    /// The most of the words that anything has.
    pub(super) fn most(&self) -> usize {
        most(&self.codes).max(most(&self.commands)).max(most(&self.troubles))
    }
}

struct Best<'a> {
    wanted: &'a [Word],
    manner: &'a Manner,
}

impl Best<'_> {
    /// Those of these entries that have any of the words, in their own texts, or in these and the others if more of the
    /// words are there.
    fn of<T>(
        &self,
        all: &'static [T],
        number: impl Fn(&T) -> Option<u16>,
        [own, others]: [&[Vec<Piece>]; 2],
    ) -> Ranked<T> {
        let fitting = |others: &[Vec<Piece>]| -> Ranked<T> {
            let others = others.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
            let texts = all.iter().zip(own).zip(others);
            let ranked = texts.map(|((entry, own), others)| {
                (rank(number(entry), own.iter().chain(others), self.wanted, self.manner), entry)
            });
            ranked.filter(|(rank, _)| rank.words > 0).collect()
        };
        let best = fitting(&[]);
        if others.is_empty() {
            return best;
        }
        let with_others = fitting(others);
        if most(&with_others) > most(&best) { with_others } else { best }
    }
}
