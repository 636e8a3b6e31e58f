//! The tables of the codes, and finding an entry in them, in `const` code and without a way to panic.

use super::get::get;
use crate::evidence::Source;
use crate::vocabulary::{ControlConnection, DataConnection, Format, Retry, Status};

/// Facts about a code.
#[derive(Debug)]
pub struct CodeData {
    /// The number.
    pub number: u16,
    /// Name of the variant.
    pub name: &'static str,
    /// How it stands to the standards.
    pub status: Status,
    /// Whether its number is older than the meaning of the digits.
    pub older_numbering: bool,
    /// Other names that people search for.
    pub aliases: &'static [&'static str],
    /// Its meanings, at least one.
    pub meanings: &'static [MeaningData],
}

/// Facts about one meaning of a code.
#[derive(Debug, PartialEq, Eq)]
pub struct MeaningData {
    /// Index into [`LanguageData::meanings`](super::LanguageData::meanings).
    pub index: u16,
    /// Names the meaning where a code has several.
    pub id: Option<&'static str>,
    /// The commands that select it.
    pub commands: &'static [&'static str],
    /// How it stands to the standards.
    pub status: Status,
    /// The recommended reply text.
    pub text: &'static str,
    /// What the values in the text are.
    pub format: Option<Format>,
    /// When a refused command may be repeated.
    pub retry: Option<Retry>,
    /// What becomes of the control connection.
    pub control_connection: ControlConnection,
    /// What the reply says about the data connection.
    pub data_connection: Option<DataConnection>,
    /// Where it is defined.
    pub sources: &'static [Source],
}

/// Stands in where a table has no entry, which the checks of the spec rule out.
static NO_CODE: CodeData = CodeData {
    number: 100,
    name: "",
    status: Status::Nonstandard,
    older_numbering: false,
    aliases: &[],
    meanings: &[],
};

/// Stands in where a code has no meaning, which the checks of the spec rule out.
static NO_MEANING: MeaningData = MeaningData {
    index: u16::MAX,
    id: None,
    commands: &[],
    status: Status::Nonstandard,
    text: "",
    format: None,
    retry: None,
    control_connection: ControlConnection::StaysOpen,
    data_connection: None,
    sources: &[],
};

impl CodeData {
    /// The meaning that stands first, and is shown when the command is not known.
    #[inline]
    #[must_use]
    pub const fn first_meaning(&self) -> &'static MeaningData {
        self.meaning_at(0)
    }

    /// The meaning at a place; the first where there is none.
    #[inline]
    #[must_use]
    pub const fn meaning_at(&self, place: usize) -> &'static MeaningData {
        match (get(self.meanings, place), self.meanings) {
            (Some(meaning), _) | (None, [meaning, ..]) => meaning,
            (None, []) => &NO_MEANING,
        }
    }

    /// The place of the meaning that a command selects; failing that, of the one for all other commands, or of the
    /// first.
    #[inline]
    #[must_use]
    pub fn meaning_place(&self, verb: &str) -> usize {
        let selected = self.meanings.iter().position(|meaning| meaning.commands.contains(&verb));
        let other = || self.meanings.iter().position(|meaning| meaning.commands.is_empty());
        selected.or_else(other).unwrap_or(0)
    }

    /// The meaning that a command selects; see [`meaning_place`](Self::meaning_place).
    #[inline]
    #[must_use]
    pub fn meaning_for(&self, verb: &str) -> &'static MeaningData {
        self.meaning_at(self.meaning_place(verb))
    }

    /// The first digit.
    #[inline]
    #[must_use]
    pub const fn class_digit(&self) -> u16 {
        self.number / 100
    }

    /// The second digit, where it may name a group.
    #[inline]
    #[must_use]
    pub const fn group_digit(&self) -> Option<u16> {
        if self.older_numbering { None } else { Some(self.number / 10 % 10) }
    }
}

/// How many numbers there are from 100 to 699.
pub const NUMBERS: usize = 600;

/// For each number from 100 to 699, one more than its place in `codes`; 0 where there is none.
#[inline]
pub const fn places(codes: &[CodeData]) -> [u16; NUMBERS] {
    let mut places = [0; NUMBERS];
    let mut rest = codes;
    let mut place = 1;
    while let [code, tail @ ..] = rest {
        if let Some(entry) = places.split_at_mut(code.number as usize - 100).1.first_mut() {
            *entry = place;
        }
        place += 1;
        rest = tail;
    }
    places
}

/// The place of a number among the codes.
#[inline]
pub const fn place(places: &[u16; NUMBERS], number: u16) -> Option<usize> {
    match number.checked_sub(100) {
        Some(index) => (at(places, index as usize, 0) as usize).checked_sub(1),
        None => None,
    }
}

/// An item of a list, or `instead` where there is none.
#[inline]
pub const fn at<T: Copy>(list: &[T], index: usize, instead: T) -> T {
    match get(list, index) {
        Some(item) => *item,
        None => instead,
    }
}

/// The facts of a code.
#[inline]
#[must_use]
pub const fn code_at(codes: &'static [CodeData], places: &[u16; NUMBERS], number: u16) -> &'static CodeData {
    match place(places, number) {
        Some(place) => match get(codes, place) {
            Some(code) => code,
            None => &NO_CODE,
        },
        None => &NO_CODE,
    }
}

/// Sorts codes by how near they are to a number: those of the same class are nearer than any other, because their first
/// digit says what a client does.
#[inline]
#[must_use]
pub const fn nearness(number: u16, other: u16) -> (bool, u16, u16) {
    (other / 100 != number / 100, other.abs_diff(number), other)
}
