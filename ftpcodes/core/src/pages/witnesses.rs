//! Who was seen, or is reported, to send a reply.

use core::fmt::{self, Display};

use crate::tables::{LanguageData, ReplyData};

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
        let mut separator = if in_full { "" } else { "(" };
        for (name, situation) in reply.witnesses() {
            if in_full {
                write!(f, "{separator}{name} ({})", words.situation(situation))?;
                separator = "; ";
            } else {
                write!(f, "{separator}{name}")?;
                separator = ", ";
            }
        }
        if in_full || reply.witnesses().next().is_none() { Ok(()) } else { f.write_str(")") }
    }
}
