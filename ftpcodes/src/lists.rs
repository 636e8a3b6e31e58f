//! Lists of codes, commands and sources, as they stand in a sentence.

use core::fmt::{self, Display};

use crate::command_data::CommandData;
use crate::data::LanguageData;
use crate::sentence::Sentence;
use crate::source::Source;

/// `110, 125, 150`
pub(crate) fn numbers(numbers: impl Iterator<Item = u16>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, number) in numbers.enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        write!(f, "{separator}{number}")?;
    }
    Ok(())
}

/// `RETR, STOR`; the greeting by its name in the language.
pub(crate) fn verbs(
    words: &LanguageData,
    commands: impl Iterator<Item = &'static CommandData>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for (index, command) in commands.enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        let name = if command.verb == "CONNECT" { words.labels.greeting } else { command.verb };
        write!(f, "{separator}{name}")?;
    }
    Ok(())
}

/// As many commands as a sentence can hold and still be read; an ellipsis stands for the others.
pub(crate) fn some_verbs(
    words: &LanguageData,
    mut commands: impl Iterator<Item = &'static CommandData> + Clone,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    const MOST: usize = 12;
    verbs(words, commands.clone().take(MOST), f)?;
    if commands.nth(MOST).is_some() { f.write_str(", …") } else { Ok(()) }
}

/// The commands that select a meaning: `RETR, STOR`, or words for "any other command".
pub(crate) struct Commands<'a> {
    pub(crate) words: &'a LanguageData,
    pub(crate) commands: &'a [&'a str],
}

impl Display for Commands<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.commands.is_empty() {
            return f.write_str(self.words.labels.other_commands);
        }
        for (index, command) in self.commands.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            let name = if *command == "CONNECT" { self.words.labels.greeting } else { command };
            write!(f, "{separator}{name}")?;
        }
        Ok(())
    }
}

/// Sources in a language, `; ` between them.
pub(crate) struct Sources {
    pub(crate) words: &'static LanguageData,
    pub(crate) sources: &'static [Source],
}

impl Display for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, source) in self.sources.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            let source: Sentence = self.words.source(source);
            write!(f, "{separator}{source}")?;
        }
        Ok(())
    }
}
