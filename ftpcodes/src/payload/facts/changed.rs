//! 213 to MFMT, MFCT and MFF: facts as they are now.

use super::entry::Facts;
use super::line::FACT;
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, on_any_line};
use crate::wire::{Output, Text, WriteError};

/// The facts of a 213 to MFMT, MFCT and MFF: `Modify=20020717210715; Fred.txt`.
///
/// [The draft of MFMT, MFCT and MFF, sections 3 to 5](https://datatracker.ietf.org/doc/html/draft-somers-ftp-mfxx-03):
/// the facts that were changed, with the values they now have, which may be coarser than what was asked for.
///
/// ```
/// use ftpcodes::payload::{Facts, FactsChanged, Pathname};
/// use ftpcodes::{Reply, reply};
///
/// let reply = Reply::parse(b"213 UNIX.mode=777;Create=20020718012845; Fred.txt\r\n")?.unwrap();
/// let changed = reply.payload::<FactsChanged>()?;
/// assert_eq!(changed.facts().get("unix.mode"), Some(&b"777"[..]));
///
/// let facts = Facts::new(&[("Modify", "20020717210715")], Pathname::new(b"Fred.txt")).unwrap();
/// let mut out = String::new();
/// reply!(MFMT, 213, FactsChanged::new(facts)).write_to(&mut out)?;
/// assert_eq!(out, "213 Modify=20020717210715; Fred.txt\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactsChanged<'a>(Facts<'a>);

impl<'a> FactsChanged<'a> {
    /// Of facts and a path name. Where there is no fact, writing is refused.
    #[must_use]
    #[inline]
    pub const fn new(facts: Facts<'a>) -> Self {
        Self(facts)
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without facts, and a path name with CR, LF or NUL in it.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let missing = PayloadError::malformed(FACT, 0);
        if text.is_empty() {
            return Err(missing);
        }
        let facts = Facts::on_control(text)?;
        if facts.is_empty() { Err(missing) } else { Ok(facts.map(Self)) }
    }

    /// The facts and the path name.
    #[must_use]
    #[inline]
    pub const fn facts(&self) -> Facts<'a> {
        self.0
    }
}

impl Text for FactsChanged<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        if self.0.is_empty() {
            return Err(WriteError::of_value("a reply about changed facts has none; give at least one"));
        }
        self.0.write_text(out)
    }
}

on_any_line!(FactsChanged<'a>, [213]);
