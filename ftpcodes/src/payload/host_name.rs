//! 220: the name of the host, where the greeting begins with it.

use core::fmt;

use super::deviation::PayloadDeviations;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::ascii;

const EXPECTED: &str = "the name of a host";

/// The host that a greeting begins with: `ftp.example.com FTP server ready.`
///
/// No standard has it; [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#page-48) leaves the text free. It is
/// the custom of servers that descend from BSD. Read is a first word that is a domain name with a point in it, an
/// address, or any label before ` FTP server`.
///
/// ```
/// use ftpcodes::payload::HostName;
///
/// assert_eq!(HostName::parse(b"ftp.example.com FTP server (Version 6.4) ready.")?.as_str(), "ftp.example.com");
/// assert_eq!(HostName::parse(b"localhost FTP server ready.")?.as_str(), "localhost");
/// assert!(HostName::parse(b"Welcome.").is_err());
/// assert_eq!(HostName::new("ftp.example.com").unwrap().to_string(), "ftp.example.com FTP server ready.");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HostName<'a>(&'a str);

impl<'a> HostName<'a> {
    /// Of a name; `None` unless it is a domain name or an address of IPv4.
    #[must_use]
    #[inline]
    pub fn new(name: &'a str) -> Option<Self> {
        is_name(name.as_bytes()).then_some(Self(name))
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text that begins with another word.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let start = text.iter().position(|byte| *byte != b' ').unwrap_or(text.len());
        let text = text.get(start..).unwrap_or_default();
        let length = text.iter().position(|byte| *byte == b' ').unwrap_or(text.len());
        let (word, rest) = text.split_at_checked(length).unwrap_or_default();
        let told = rest.get(..11).is_some_and(|words| words.eq_ignore_ascii_case(b" FTP server"));
        if is_name(word) && (word.contains(&b'.') || told) {
            Ok(Parsed::new(Self(ascii(word)), PayloadDeviations::default()))
        } else {
            Err(PayloadError::malformed(EXPECTED, start))
        }
    }

    /// The name.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &'a str {
        self.0
    }
}

/// Letters, digits and hyphens between points: RFC 1123 section 2.1.
#[inline]
fn is_name(word: &[u8]) -> bool {
    let is_label = |label: &[u8]| {
        let plain = label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        plain && !matches!(label, [] | [b'-', ..] | [.., b'-']) && label.len() <= 63
    };
    word.len() <= 253 && word.split(|byte| *byte == b'.').all(is_label)
}

impl fmt::Display for HostName<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} FTP server ready.", self.0)
    }
}

on_any_line!(HostName<'a>, [220]);
