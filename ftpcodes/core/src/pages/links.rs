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

/// Items with what stands between them.
#[inline]
pub(super) fn write_list<T>(
    items: impl IntoIterator<Item = T>,
    between: &'static str,
    out: &mut dyn InlineWriter,
    mut write: impl FnMut(T, &mut dyn InlineWriter) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.text(&between)?;
        }
        write(item, out)?;
    }
    Ok(())
}

/// `RETR, STOR`; the greeting by its name in the language.
#[inline]
pub(super) fn write_verbs(
    words: &LanguageData,
    verbs: impl Iterator<Item = &'static str>,
    out: &mut dyn InlineWriter,
) -> fmt::Result {
    write_list(verbs, words.punctuation.comma, out, |verb, out| out.command(verb, words.shown(verb)))
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
        write_list(self.selecting, self.words.punctuation.comma, out, |verb, out| {
            if self.commands.iter().any(|command| command.verb == *verb) {
                out.command(verb, self.words.shown(verb))
            } else {
                out.text(&self.words.shown(verb))
            }
        })
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
        write_list(self.sources, self.words.punctuation.semicolon, out, |source, out| {
            out.source(source, &self.words.source(source))
        })
    }
}
