//! Where a fact is defined, and who was seen or said to act otherwise.

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
    #[inline]
    pub const fn __new(document: &'static str, section: &'static str, url: Option<&'static str>) -> Self {
        Self { document, section, url }
    }

    /// `RFC 959`, the name of an Internet-Draft, or a program and its version.
    #[must_use]
    #[inline]
    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// `4.2.1`, `Appendix II`, the words of a heading, or a file of a program.
    #[must_use]
    #[inline]
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// Address of the section, or of the document where its sections have none; programs have no address.
    #[must_use]
    #[inline]
    pub const fn url(&self) -> Option<&'static str> {
        self.url
    }

    /// Whether the section is a number such as `4.2.1`, and not the words of a heading.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn has_numbered_section(&self) -> bool {
        is_section_number(self.section)
    }
}

impl fmt::Display for Source {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.has_numbered_section() {
            write!(f, "{} section {}", self.document, self.section)
        } else {
            write!(f, "{}, {}", self.document, self.section)
        }
    }
}

/// Whether a section is a number such as `4.2.1`, and not the words of a heading.
#[doc(hidden)]
#[must_use]
#[inline]
pub fn is_section_number(section: &str) -> bool {
    section.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A server that was seen to send a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Observation {
    server: &'static str,
    situation: &'static str,
}

impl Observation {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(server: &'static str, situation: &'static str) -> Self {
        Self { server, situation }
    }

    /// Name and version: `vsftpd 3.0.3`.
    #[must_use]
    #[inline]
    pub const fn server(self) -> &'static str {
        self.server
    }

    /// In which situation, in the language of the spec; `Language::situation` translates it.
    #[must_use]
    #[inline]
    pub const fn situation(self) -> &'static str {
        self.situation
    }
}

/// A public report, or a vendor's documentation, that servers send a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    origin: &'static str,
    situation: &'static str,
}

impl Report {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(origin: &'static str, situation: &'static str) -> Self {
        Self { origin, situation }
    }

    /// Where it was published: `FluentFTP issue 1507`. The key `where` of the registry's JSON.
    #[must_use]
    #[inline]
    pub const fn origin(self) -> &'static str {
        self.origin
    }

    /// In which situation, in the language of the spec; `Language::situation` translates it.
    #[must_use]
    #[inline]
    pub const fn situation(self) -> &'static str {
        self.situation
    }
}
