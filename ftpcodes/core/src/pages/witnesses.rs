//! Who was seen, or is reported, to send a reply.

use core::fmt::{self, Display};

use crate::tables::{LanguageData, Punctuation, ReplyData};

/// The servers that were seen to send a reply, and the reports of others; in full with the situations.
pub(super) struct Witnesses {
    pub(super) words: &'static LanguageData,
    pub(super) reply: &'static ReplyData,
    pub(super) in_full: bool,
}

impl Display for Witnesses {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, reply, in_full } = *self;
        let Punctuation { comma, semicolon, open, close, .. } = &words.punctuation;
        if reply.witnesses().next().is_none() {
            return Ok(());
        }
        f.write_str(if in_full { "" } else { open.trim_start() })?;
        for (index, (name, situation)) in reply.witnesses().enumerate() {
            f.write_str(match (index, in_full) {
                (0, _) => "",
                (_, true) => semicolon,
                (_, false) => comma,
            })?;
            words.isolated(&name).fmt(f)?;
            if in_full {
                words.bracketed(&words.situation(situation)).fmt(f)?;
            }
        }
        f.write_str(if in_full { "" } else { close })
    }
}
