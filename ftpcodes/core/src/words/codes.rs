//! What placeholders about one or two codes stand for.

use core::fmt::{self, Display};

use super::lists::Commands;
use crate::tables::{CodeData, LanguageData, Slot};

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

// `File Size (SIZE); Modification Time (MDTM)`
#[inline]
fn fill_meanings(words: &LanguageData, code: &CodeData, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, meaning) in code.meanings.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(f, "{separator}{} ({})", words.meaning(meaning).title, Commands { words, commands: meaning.commands })?;
    }
    Ok(())
}

// `Rename Pending (standard); Range Pending (draft)`
#[inline]
fn fill_statuses(words: &LanguageData, code: &CodeData, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, meaning) in code.meanings.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(f, "{separator}{} ({})", words.meaning(meaning).title, words.status(meaning.status))?;
    }
    Ok(())
}
