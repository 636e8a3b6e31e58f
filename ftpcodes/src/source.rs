//! Where a fact is defined.

use core::fmt;

/// A document and the section in it: `RFC 959 section 4.2.1`.
///
/// ```
/// use ftpcodes::ReplyCode;
///
/// let source = ReplyCode::ServiceReady.sources().next().unwrap();
/// assert_eq!(source.document(), "RFC 959");
/// assert_eq!(source.section(), "4.2.1");
/// assert_eq!(source.url(), Some("https://www.rfc-editor.org/rfc/rfc959#section-4.2.1"));
/// assert_eq!(source.to_string(), "RFC 959 section 4.2.1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    document: &'static str,
    section: &'static str,
    url: Option<&'static str>,
}

impl Source {
    #[doc(hidden)]
    pub const fn __new(document: &'static str, section: &'static str, url: Option<&'static str>) -> Self {
        Self { document, section, url }
    }

    /// `RFC 959`, the name of an Internet-Draft, or a program and its version.
    #[must_use]
    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// `4.2.1`, `Appendix II`, the words of a heading, or a file of a program.
    #[must_use]
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// Address of the section, or of the document where its sections have none; programs have no address.
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        self.url
    }

    pub(crate) fn has_numbered_section(&self) -> bool {
        self.section.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.has_numbered_section() {
            true => write!(f, "{} section {}", self.document, self.section),
            false => write!(f, "{}, {}", self.document, self.section),
        }
    }
}
