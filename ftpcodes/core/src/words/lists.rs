//! Lists of codes, commands and sources, as they stand in a sentence.

use core::fmt::{self, Display};

use crate::tables::{CodeData, CommandData, LanguageData, Punctuation};

/// Items as a language lists them, each written by `write`; `last` stands before the last one, `between` before others.
#[inline]
pub(super) fn join<T>(
    words: &LanguageData,
    items: impl Iterator<Item = T>,
    [between, last]: [&str; 2],
    f: &mut fmt::Formatter<'_>,
    mut write: impl FnMut(T, &mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    let mut items = items.peekable();
    let mut is_first = true;
    let (start, end) = words.phrase();
    f.write_str(start)?;
    while let Some(item) = items.next() {
        f.write_str(match (is_first, items.peek()) {
            (true, _) => "",
            (false, Some(_)) => between,
            (false, None) => last,
        })?;
        write(item, f)?;
        is_first = false;
    }
    f.write_str(end)
}

/// `110, 125 or 150`
#[inline]
pub(crate) fn numbers(
    words: &LanguageData,
    numbers: impl Iterator<Item = u16>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let Punctuation { comma, or, .. } = words.punctuation;
    join(words, numbers, [comma, or], f, |number, f| words.isolated(&number).fmt(f))
}

/// Codes any of which is meant, as a sentence lists them.
pub struct AnyOf<'a> {
    words: &'a LanguageData,
    codes: &'a [u16],
}

impl LanguageData {
    /// `110, 125 or 150`
    #[inline]
    #[must_use]
    pub const fn any_of<'a>(&'a self, codes: &'a [u16]) -> AnyOf<'a> {
        AnyOf { words: self, codes }
    }
}

impl Display for AnyOf<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        numbers(self.words, self.codes.iter().copied(), f)
    }
}

/// The titles of a code, one for each meaning.
pub struct Titles<'a> {
    words: &'a LanguageData,
    code: &'a CodeData,
}

impl LanguageData {
    /// `File Size; Modification Time`
    #[inline]
    #[must_use]
    pub const fn titles<'a>(&'a self, code: &'a CodeData) -> Titles<'a> {
        Titles { words: self, code }
    }
}

impl Display for Titles<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, meaning) in self.code.meanings.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { self.words.punctuation.semicolon })?;
            f.write_str(self.words.meaning(meaning).title)?;
        }
        Ok(())
    }
}

/// As many commands as a sentence can hold and still be read, each with a mark if it has one; words stand for the
/// others. `EPSV (observed) and HOST`
#[inline]
pub(crate) fn some_verbs(
    words: &LanguageData,
    commands: impl Iterator<Item = (&'static CommandData, Option<&'static str>)> + Clone,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    const MOST: usize = 12;
    let punctuation = &words.punctuation;
    let more = commands.clone().nth(MOST).is_some();
    let last = if more { punctuation.comma } else { punctuation.and };
    join(words, commands.take(MOST), [punctuation.comma, last], f, |(command, mark), f| {
        words.isolated(&words.shown(command.verb)).fmt(f)?;
        match mark {
            Some(mark) => words.bracketed(&mark).fmt(f),
            None => Ok(()),
        }
    })?;
    f.write_str(if more { punctuation.more } else { "" })
}

/// The commands that select a meaning: `RETR, STOR`, or words for "any other command".
pub(crate) struct Commands<'a> {
    pub(crate) words: &'a LanguageData,
    pub(crate) commands: &'static [&'static str],
}

impl Display for Commands<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, commands } = self;
        if commands.is_empty() {
            return f.write_str(words.labels.other_commands_alone);
        }
        let verb = |verb: &&'static str, f: &mut fmt::Formatter<'_>| words.isolated(&words.shown(verb)).fmt(f);
        join(words, commands.iter(), [words.punctuation.comma; 2], f, verb)
    }
}
