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
        write!(f, "{separator}{}", verb(words, command))?;
    }
    Ok(())
}

const fn verb(words: &LanguageData, command: &CommandData) -> &'static str {
    match command.verb.as_bytes() {
        b"CONNECT" => words.labels.greeting,
        _ => command.verb,
    }
}

/// As many commands as a sentence can hold and still be read, each with a mark if it has one; an ellipsis stands for the
/// others. `EPSV (observed), HOST`
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
        write!(f, "{separator}{}", verb(words, command))?;
        if let Some(mark) = mark {
            write!(f, " ({mark})")?;
        }
    }
    Ok(())
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
