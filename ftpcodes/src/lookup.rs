//! Finding an entry of the generated tables, in `const` code and without a way to panic.

use crate::data::{ClassWords, CodeData, GroupWords, MeaningData, MeaningWords};
use crate::facts::{ControlConnection, Status};

pub(crate) static NO_WORDS: MeaningWords = MeaningWords { title: "", description: "", when: "", fix: "" };

/// Stands in where a table has no entry, which the checks of the spec rule out.
pub static NO_CODE: CodeData = CodeData {
    number: 100,
    name: "",
    status: Status::Nonstandard,
    older_numbering: false,
    aliases: &[],
    meanings: &[],
};

/// Stands in where a code has no meaning, which the checks of the spec rule out.
pub static NO_MEANING: MeaningData = MeaningData {
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
    pub const fn first_meaning(&self) -> &'static MeaningData {
        match self.meanings {
            [first, ..] => first,
            [] => &NO_MEANING,
        }
    }

    /// The second digit, where it may name a group.
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
    if index < list.len() {
        #[allow(clippy::indexing_slicing, reason = "the line above checks it, and `get` is not const")]
        list[index]
    } else {
        instead
    }
}

/// The words of a meaning.
#[inline]
pub const fn words_at(words: &'static [MeaningWords], index: u16) -> &'static MeaningWords {
    if (index as usize) < words.len() {
        #[allow(clippy::indexing_slicing, reason = "the line above checks it, and `get` is not const")]
        &words[index as usize]
    } else {
        &NO_WORDS
    }
}

/// The facts of a code.
#[inline]
pub const fn code_at(codes: &'static [CodeData], places: &[u16; NUMBERS], number: u16) -> &'static CodeData {
    match place(places, number) {
        Some(index) if index < codes.len() =>
        {
            #[allow(clippy::indexing_slicing, reason = "the line above checks it, and `get` is not const")]
            &codes[index]
        }
        _ => &NO_CODE,
    }
}

/// The words of a class.
#[inline]
pub const fn class_words(words: &'static [ClassWords], digit: u8) -> &'static ClassWords {
    static NONE: ClassWords = ClassWords { digit: 0, title: "", description: "", asks: "" };
    let mut rest = words;
    while let [words, tail @ ..] = rest {
        if words.digit == digit {
            return words;
        }
        rest = tail;
    }
    &NONE
}

/// The words of a group.
#[inline]
pub const fn group_words(words: &'static [GroupWords], digit: u8) -> &'static GroupWords {
    static NONE: GroupWords = GroupWords { digit: 0, title: "", description: "" };
    let mut rest = words;
    while let [words, tail @ ..] = rest {
        if words.digit == digit {
            return words;
        }
        rest = tail;
    }
    &NONE
}
