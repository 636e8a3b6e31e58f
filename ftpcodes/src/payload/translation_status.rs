//! 216: what a gateway between IPv6 and IPv4 translates.

use core::fmt;

use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::Scan;

const EXPECTED: &str = "NONE, EPSV or EPSVEPRT";

/// The status of 216: `NONE`, `EPSV` or `EPSVEPRT`, perhaps with more text behind it.
///
/// [RFC 6384 section 11](https://www.rfc-editor.org/rfc/rfc6384#section-11).
///
/// ```
/// use ftpcodes::payload::TranslationStatus;
///
/// let status = TranslationStatus::parse(b"EPSV no EPRT yet")?;
/// assert_eq!(*status, TranslationStatus::Epsv);
/// assert_eq!(status.to_string(), "EPSV");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TranslationStatus {
    /// Nothing is translated.
    None,
    /// EPSV becomes PASV.
    Epsv,
    /// EPSV becomes PASV, and EPRT becomes PORT.
    EpsvEprt,
}

impl TranslationStatus {
    const ALL: [Self; 3] = [Self::None, Self::Epsv, Self::EpsvEprt];

    /// The word of the standard.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Epsv => "EPSV",
            Self::EpsvEprt => "EPSVEPRT",
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Another first word.
    #[inline]
    pub fn parse(text: &[u8]) -> Result<Parsed<Self>, PayloadError> {
        let word = text.split(|byte| *byte == b' ').next().unwrap_or_default();
        let status = Self::ALL.into_iter().find(|status| word.eq_ignore_ascii_case(status.as_str().as_bytes()));
        let status = status.ok_or(PayloadError::malformed(EXPECTED, 0))?;
        let mut scan = Scan::new(text);
        scan.keyword(status.as_str().as_bytes());
        Ok(Parsed::new(status, scan.found))
    }
}

impl fmt::Display for TranslationStatus {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

on_any_line!(TranslationStatus, [216]);
