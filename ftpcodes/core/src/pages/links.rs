//! Lists inside a line whose items a format may make links of.

use core::fmt;

use crate::evidence::Source;
use crate::layout::{Inline, InlineWriter};
use crate::tables::LanguageData;

/// A code by its number.
pub(super) struct CodeLink(pub(super) u16);

impl Inline for CodeLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.code(self.0)
    }
}

/// A command by its verb.
pub(super) struct CommandLink(pub(super) &'static str);

impl Inline for CommandLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.command(self.0, self.0)
    }
}

/// `RETR, STOR`; the greeting by its name in the language.
#[inline]
pub(super) fn write_verbs(
    words: &LanguageData,
    verbs: impl Iterator<Item = &'static str>,
    out: &mut dyn InlineWriter,
) -> fmt::Result {
    for (index, verb) in verbs.enumerate() {
        if index > 0 {
            out.text(&", ")?;
        }
        out.command(verb, words.shown(verb))?;
    }
    Ok(())
}

/// The commands that select a meaning: `RETR, STOR`, or words for "any other command".
pub(super) struct Selecting {
    pub(super) words: &'static LanguageData,
    pub(super) commands: &'static [&'static str],
}

impl Inline for Selecting {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        if self.commands.is_empty() {
            return out.text(&self.words.labels.other_commands);
        }
        write_verbs(self.words, self.commands.iter().copied(), out)
    }
}

/// Sources in a language, `; ` between them.
pub(super) struct Sources {
    pub(super) words: &'static LanguageData,
    pub(super) sources: &'static [Source],
}

impl Inline for Sources {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        for (index, source) in self.sources.iter().enumerate() {
            if index > 0 {
                out.text(&"; ")?;
            }
            out.source(source, &self.words.source(source))?;
        }
        Ok(())
    }
}
