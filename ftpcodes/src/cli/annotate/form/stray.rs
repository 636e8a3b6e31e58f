//! Lines that the marks of a form do not tell.

use super::text::unwrapped;
use super::{Form, Said, Side, access_log, learn, mark, pair};
use crate::cli::annotate::heads::{Tables, reply_head};

impl Form {
    /// The same for a line whose mark is another one, because somebody has logged in, if words tell its side or the one
    /// before the mark is known.
    pub(in super::super) fn split_by_words<'a>(&self, line: &'a str, tables: &Tables) -> Option<Said<'a>> {
        if self.words.is_none() && self.before.is_none() {
            return None;
        }
        let (at, is_verb) = learn::places_of(line, tables).next()?;
        let prefix = line.get(..at)?;
        let side = match &self.words {
            Some((replies, commands)) => match (replies.is_in(prefix), commands.is_in(prefix)) {
                (true, false) if !is_verb => Side::Reply,
                (false, true) if is_verb => Side::Command,
                _ => return None,
            },
            None if mark::word_before(prefix) != self.before.as_deref() => return None,
            // It may be a line within a reply.
            None if is_verb => Side::Either,
            None => Side::Reply,
        };
        // One space belongs to the mark.
        let space = prefix.trim_end().len() + 1;
        let at = if space < at { space } else { at };
        Some(Said { side, text: unwrapped(line.get(at..)?, prefix), prefix })
    }
}

/// Whether a form reads a command or the beginning of a reply in a line.
pub(in super::super) fn looks_sent(form: &Form, line: &str, tables: &Tables) -> bool {
    let flat = form.flat(line, tables);
    let pair =
        || (form.has_pairs && pair(&flat, tables).is_some()) || form.is_access_log && access_log(&flat).is_some();
    let said = form.split(&flat).or_else(|| form.split_by_words(&flat, tables));
    said.is_some_and(|said| said.sent(tables).is_some()) || pair()
}

/// A reply that refuses, behind a mark that ends with a sign and is none of this form, at the same place: some programs
/// have another one for what goes wrong.
pub(in super::super) fn failure<'a>(line: &'a str, form: &Form, tables: &Tables) -> Option<Said<'a>> {
    let (at, is_verb) = learn::places_of(line, tables).next()?;
    let prefix = line.get(..at)?;
    let text = line.get(at..)?;
    let (code, _, said) = reply_head(text)?;
    let is_sign = prefix.trim_end().ends_with(|last: char| last.is_ascii_punctuation());
    let is_marked = is_sign && form.depth == Some(mark::tokens(prefix).count());
    let refuses = !is_verb && (400..600).contains(&code) && said.contains(char::is_alphabetic);
    (is_marked && refuses).then_some(Said { side: Side::Reply, text, prefix })
}

/// Whether something in a line looks like a command or a reply.
pub(in super::super) fn has_candidates(line: &str, tables: &Tables) -> bool {
    learn::places_of(line, tables).next().is_some()
}
