//! What placeholders about one or two codes stand for.

use core::fmt::{self, Display};

use super::lists::{Commands, join};
use crate::tables::{CodeData, LanguageData, MeaningData, Slot};

/// A placeholder without `lower_` or `higher_` takes the lower code.
#[inline]
pub(super) fn fill(
    words: &LanguageData,
    lower: &'static CodeData,
    higher: &'static CodeData,
    slot: Slot,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    use Slot::{
        Asks, Class, Code, Digit, FirstCode, HigherAsks, HigherClass, HigherCode, HigherDigit, HigherGroup,
        HigherGroupDigit, HigherTitle, LowerAsks, LowerClass, LowerCode, LowerDigit, LowerGroup, LowerGroupDigit,
        LowerTitle, Meanings, SecondCode, Statuses, Title,
    };
    let code = match slot {
        SecondCode | HigherCode | HigherTitle | HigherDigit | HigherClass | HigherAsks | HigherGroup
        | HigherGroupDigit => higher,
        _ => lower,
    };
    match slot {
        Code | LowerCode | HigherCode | FirstCode | SecondCode => code.number.fmt(f),
        Title | LowerTitle | HigherTitle => f.write_str(words.meaning(code.first_meaning()).title),
        Digit | LowerDigit | HigherDigit => write!(f, "{}yz", code.number / 100),
        Class | LowerClass | HigherClass => f.write_str(words.class(code.number).map_or("", |class| class.title)),
        Asks | LowerAsks | HigherAsks => f.write_str(words.class(code.number).map_or("", |class| class.asks)),
        LowerGroup | HigherGroup => f.write_str(words.group(code).map_or("", |group| group.title)),
        LowerGroupDigit | HigherGroupDigit => write!(f, "x{}z", code.number / 10 % 10),
        Meanings => fill_meanings(words, code, f),
        Statuses => fill_statuses(words, code, f),
        _ => Err(fmt::Error),
    }
}

// `"File Size" (SIZE); "Modification Time" (MDTM)`
#[inline]
fn fill_meanings(words: &LanguageData, code: &CodeData, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    by_meaning(words, code, f, &|meaning, f| {
        let commands = Commands { words, commands: meaning.commands };
        words.bracketed(&commands).fmt(f)
    })
}

// `"Rename Pending" (standard); "Range Pending" (draft)`
#[inline]
fn fill_statuses(words: &LanguageData, code: &CodeData, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    by_meaning(words, code, f, &|meaning, f| words.bracketed(&words.status(meaning.status)).fmt(f))
}

/// The title of each meaning, and a remark on it.
#[inline]
fn by_meaning(
    words: &LanguageData,
    code: &CodeData,
    f: &mut fmt::Formatter<'_>,
    remark: &dyn Fn(&MeaningData, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    join(words, code.meanings.iter(), [words.punctuation.semicolon; 2], f, |meaning, f| {
        words.quoted(&words.meaning(meaning).title).fmt(f)?;
        remark(meaning, f)
    })
}
