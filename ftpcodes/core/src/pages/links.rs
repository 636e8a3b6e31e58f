//! Lists inside a line whose items a format may make links of.

use core::fmt;

use crate::evidence::Source;
use crate::layout::{Inline, InlineWriter};
use crate::tables::{ClassWords, CommandData, GroupWords, LanguageData};

/// A code by its number.
pub(super) struct CodeLink(pub(super) u16);

impl Inline for CodeLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.code(self.0)
    }
}

/// `4yz, transient negative completion`
pub(super) struct ClassLink(pub(super) &'static LanguageData, pub(super) u16, pub(super) &'static ClassWords);

impl Inline for ClassLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(words, number, class) = self;
        out.class(*number, &format_args!("{}yz{}{}", class.digit, words.punctuation.comma, class.title))
    }
}

/// `x2z, connections`
pub(super) struct GroupLink(pub(super) &'static LanguageData, pub(super) &'static GroupWords);

impl Inline for GroupLink {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        let Self(words, group) = self;
        out.group(group.digit, &format_args!("x{}z{}{}", group.digit, words.punctuation.comma, group.title))
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
            out.text(&words.punctuation.comma)?;
        }
        out.command(verb, words.shown(verb))?;
    }
    Ok(())
}

/// The commands that select a meaning: `RETR, STOR`, or words for "any other command". A command of a single server may
/// be none of the registry's, and then has no page; its name is any text.
pub(super) struct Selecting {
    pub(super) words: &'static LanguageData,
    pub(super) selecting: &'static [&'static str],
    pub(super) commands: &'static [CommandData],
}

impl Inline for Selecting {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        if self.selecting.is_empty() {
            return out.text(&self.words.labels.other_commands);
        }
        for (index, verb) in self.selecting.iter().enumerate() {
            if index > 0 {
                out.text(&self.words.punctuation.comma)?;
            }
            if self.commands.iter().any(|command| command.verb == *verb) {
                out.command(verb, self.words.shown(verb))?;
            } else {
                out.text(&self.words.shown(verb))?;
            }
        }
        Ok(())
    }
}

/// Sources in a language.
pub(super) struct Sources {
    pub(super) words: &'static LanguageData,
    pub(super) sources: &'static [Source],
}

impl Inline for Sources {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        for (index, source) in self.sources.iter().enumerate() {
            if index > 0 {
                out.text(&self.words.punctuation.semicolon)?;
            }
            out.source(source, &self.words.source(source))?;
        }
        Ok(())
    }
}
