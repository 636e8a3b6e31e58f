//! Lists of codes, commands and sources, as they stand in a sentence.

use core::fmt::{self, Display};

use crate::tables::{CommandData, LanguageData};

/// `110, 125, 150`
#[inline]
pub(crate) fn numbers(numbers: impl Iterator<Item = u16>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, number) in numbers.enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        write!(f, "{separator}{number}")?;
    }
    Ok(())
}

/// As many commands as a sentence can hold and still be read, each with a mark if it has one; an ellipsis stands for
/// the others. `EPSV (observed), HOST`
#[inline]
pub(crate) fn some_verbs(
    words: &LanguageData,
    commands: impl Iterator<Item = (&'static CommandData, Option<&'static str>)>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    const MOST: usize = 12;
    for (index, (command, mark)) in commands.take(MOST + 1).enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        if index == MOST {
            return write!(f, "{separator}…");
        }
        write!(f, "{separator}{}", words.shown(command.verb))?;
        if let Some(mark) = mark {
            write!(f, " ({mark})")?;
        }
    }
    Ok(())
}

/// The commands that select a meaning: `RETR, STOR`, or words for "any other command".
pub(crate) struct Commands<'a> {
    pub(crate) words: &'a LanguageData,
    pub(crate) commands: &'static [&'static str],
}

impl Display for Commands<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.commands.is_empty() {
            return f.write_str(self.words.labels.other_commands);
        }
        for (index, command) in self.commands.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{}", self.words.shown(command))?;
        }
        Ok(())
    }
}
