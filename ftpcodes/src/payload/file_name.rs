//! 125 and 150 to STOU: the name that the server chose.

use core::fmt;

use super::deviation::{PayloadDeviation, PayloadDeviations};
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::pathname::Pathname;
use super::read::scan::{Scan, find, is_blank};
use crate::wire::{Output, Text, WriteError};

const FILE: &[u8] = b"FILE:";
const EXPECTED: &str = "FILE: and a name";
const BSD: &[u8] = b"(unique file name:";

/// The name of 125 and 150 to STOU: `FILE: pppp`.
///
/// [RFC 1123 section 4.1.2.9](https://www.rfc-editor.org/rfc/rfc1123#page-32). Three other forms are in use and read,
/// too: `Transfer complete (unique file name:pppp).` of 226, from BSD, and an absolute path or a UUID as the whole
/// text.
///
/// ```
/// use ftpcodes::payload::FileName;
/// use ftpcodes::{Reply, reply};
///
/// let reply = Reply::parse(b"150 FILE: ftpd.a1b2 c3\r\n")?.unwrap();
/// let name = reply.payload::<FileName>()?;
/// assert_eq!(name.pathname().as_bytes(), Some(&b"ftpd.a1b2 c3"[..]));
///
/// let mut out = String::new();
/// reply!(STOU, 125, *name).write_to(&mut out)?;
/// assert_eq!(out, "125 FILE: ftpd.a1b2 c3\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileName<'a>(Pathname<'a>);

impl<'a> FileName<'a> {
    /// Of these bytes. None at all, and CR, LF and NUL among them, are refused when the name is written.
    #[must_use]
    #[inline]
    pub const fn new(name: &'a [u8]) -> Self {
        Self(Pathname::new(name))
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text in none of the forms, and a name with CR, LF or NUL in it.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut scan = Scan::new(text);
        scan.skip_spaces();
        if scan.keyword(FILE) {
            // Further ones belong to the name.
            let separated = scan.eat(b' ');
            scan.note(!separated, PayloadDeviation::Spaces);
            if !separated {
                scan.eat(b'\t');
            }
        } else if let Some(name) = Self::of_bsd(text) {
            return name;
        } else if is_absolute_path(scan.rest()) || is_uuid(scan.rest()) {
            scan.note(true, PayloadDeviation::NoKeyword);
        } else {
            return Err(PayloadError::malformed(EXPECTED, scan.at()));
        }
        Ok(Pathname::on_control(scan.rest(), scan.at(), false, scan.found)?.map(Self))
    }

    /// `Transfer complete (unique file name:x.1).`
    #[inline]
    fn of_bsd(text: &'a [u8]) -> Option<Result<Parsed<Self>, PayloadError>> {
        let start = find(text, BSD)? + BSD.len();
        let tail = text.get(start..)?;
        let end = tail.iter().rposition(|byte| *byte == b')')?;
        let mut found = PayloadDeviations::default();
        found.add(PayloadDeviation::NoKeyword);
        found.add_if(start > BSD.len(), PayloadDeviation::TextBefore);
        Some(Pathname::on_control(tail.get(..end)?, start, false, found).map(|read| read.map(Self)))
    }

    /// The name.
    #[must_use]
    #[inline]
    pub const fn pathname(&self) -> Pathname<'a> {
        self.0
    }
}

/// A path and nothing else, which white space could be the end of.
#[inline]
fn is_absolute_path(text: &[u8]) -> bool {
    text.first() == Some(&b'/') && !text.iter().any(|byte| is_blank(*byte))
}

/// 8-4-4-4-12 hexadecimal digits.
#[inline]
fn is_uuid(text: &[u8]) -> bool {
    let lengths = text.split(|byte| *byte == b'-').map(<[u8]>::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
}

impl Text for FileName<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        out.write_bytes(b"FILE: ")?;
        self.0.write_plain(out)
    }
}

impl fmt::Debug for FileName<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileName({:?})", self.0)
    }
}

on_any_line!(FileName<'a>, [125, 150, 226, 250]);
