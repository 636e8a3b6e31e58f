//! Sentences about a source, a number that is no code, and what to do after a reply.

use super::sentence::Sentence;
use super::subject::Subject;
use crate::evidence::Source;
use crate::tables::{LanguageData, Outcome, Piece};
use crate::vocabulary::Retry;

impl LanguageData {
    /// A source in this language: `RFC 959, раздел 4.2.1`.
    #[inline]
    pub(crate) fn source(&'static self, source: &'static Source) -> Sentence {
        let templates = &self.templates;
        let pieces = if source.has_numbered_section() { templates.source } else { templates.source_heading };
        Sentence::new(pieces, Subject::Source(self, source))
    }

    /// Says that the registry has no such code.
    #[must_use]
    #[inline]
    pub const fn unknown_code(&self, number: u32) -> Sentence {
        Sentence::new(self.templates.unknown_code, Subject::Number(number))
    }

    /// Says that a number is no reply code at all.
    #[must_use]
    #[inline]
    pub const fn not_a_code(&self, number: u32) -> Sentence {
        Sentence::new(self.templates.not_a_code, Subject::Number(number))
    }

    #[inline]
    pub(super) const fn advice(&self, retry: Retry) -> &'static [Piece] {
        let templates = &self.templates;
        match retry {
            Retry::SameCommand => templates.retry_same_command,
            Retry::Later => templates.retry_later,
            Retry::AfterReconnecting => templates.retry_after_reconnecting,
            Retry::AfterLogin => templates.retry_after_login,
            Retry::AfterChange => templates.retry_after_change,
            Retry::Never => templates.retry_never,
        }
    }

    /// When a command is worth repeating after the reply of this number.
    #[inline]
    pub(crate) const fn retry(&self, number: u16, retry: Retry) -> Sentence {
        Sentence::new(self.advice(retry), Subject::Number(number as u32))
    }
}

impl<M: Copy> Outcome<M> {
    // Shown by the `retry_reason_in` of the generated enum of the commands, which knows the languages.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn __retry_reason(self, words: &'static LanguageData) -> Option<Sentence> {
        let retry = self.retry()?;
        Some(match self.data {
            Some(meaning) => {
                let advice = words.retry(self.number, retry);
                let fix = words.meaning(meaning).fix;
                if fix.is_empty() { advice } else { advice.and(words, Sentence::words(fix)) }
            }
            None => Sentence::words(words.class(self.number).map_or("", |class| class.asks)),
        })
    }
}
