//! How well something fits what is asked for.

use super::manner::Manner;
use super::piece::Piece;
use super::word::Word;

use ftpcodes_core::CodeData;

/// Something that was ranked.
pub(super) type Ranked<T> = Vec<(Rank, &'static T)>;

/// How well a code fits, its fields in the order of the rules of a search.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) number: bool,
    pub(super) words: usize,
    whole: bool,
    own_run: usize,
    pub(super) own_words: usize,
    run: usize,
    weight: u32,
}

/// How well these pieces fit, of a code with this number.
pub(super) fn rank<'a>(
    number: Option<u16>,
    pieces: impl Iterator<Item = &'a Piece>,
    wanted: &[Word],
    manner: &Manner,
) -> Rank {
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
            let found = piece.find(wanted.get(place..).unwrap_or_default(), manner);
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
pub(super) fn most<T>(ranked: &Ranked<T>) -> usize {
    ranked.iter().map(|(rank, _)| rank.words).max().unwrap_or(0)
}

/// How many of the words a code has whose number is among them.
pub(super) fn numbered(codes: &Ranked<CodeData>) -> Option<usize> {
    codes.iter().filter(|(rank, _)| rank.number).map(|(rank, _)| rank.words).max()
}
