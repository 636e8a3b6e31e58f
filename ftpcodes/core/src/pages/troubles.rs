//! The troubles that a code or a command is part of.

use core::fmt;

use crate::layout::{Inline, InlineWriter, Renderer};
use crate::tables::{LanguageData, TroubleData, TroubleWords};

/// The troubles that this holds of, below a heading; nothing where there are none.
#[inline]
pub(super) fn write_troubles(
    words: &'static LanguageData,
    concerns: impl Fn(&TroubleData) -> bool,
    out: &mut dyn Renderer,
) -> fmt::Result {
    let mut troubles = words.troubles.iter().filter(|trouble| concerns(trouble.data)).peekable();
    if troubles.peek().is_none() {
        return Ok(());
    }
    out.heading(&words.labels.troubles)?;
    out.begin_list(false)?;
    for trouble in troubles {
        out.item(&Named(words, trouble))?;
    }
    out.end_list()
}

/// `tls-session-reuse: TLS Session Not Reused`
struct Named(&'static LanguageData, &'static TroubleWords);

impl Inline for Named {
    #[inline]
    fn write(&self, out: &mut dyn InlineWriter) -> fmt::Result {
        out.trouble(self.1.data.id)?;
        out.text(&format_args!("{}{}", self.0.punctuation.colon, self.1.title))
    }
}
