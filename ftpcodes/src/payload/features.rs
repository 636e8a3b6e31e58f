//! 211 to FEAT: what the server can do.

use core::fmt;

use super::deviation::{PayloadDeviation, PayloadDeviations};
use super::error::PayloadError;
use super::parsed::{Parsed, Payload, check_code};
use super::raw::Raw;
use crate::wire::{IAC, Output, Reply, Text, WriteError};

/// The features of a 211 to FEAT, one a line.
///
/// [RFC 2389 section 3.2](https://www.rfc-editor.org/rfc/rfc2389#section-3.2). They are the lines between the first and
/// the last one, whose texts mean nothing; a reply of one line has none. Names are compared in any case; the standards
/// of most features have them so.
///
/// ```
/// use ftpcodes::payload::{Feature, Features, Indented};
/// use ftpcodes::{Reply, reply};
///
/// let reply = Reply::parse(b"211-Features:\r\n MLST size*;modify*;perm;\r\n REST STREAM\r\n211 End\r\n")?.unwrap();
/// let features = reply.payload::<Features>()?;
/// assert!(features.has("mlst") && !features.has("SIZE"));
/// assert_eq!(features.get("REST").unwrap().parameters(), Some(&b"STREAM"[..]));
/// assert!(features.get("MLST").unwrap().choices().eq([(&b"size"[..], true), (b"modify", true), (b"perm", false)]));
///
/// let list = [Feature::new("SIZE", None), Feature::new("REST", Some("STREAM"))].map(Indented);
/// let mut out = String::new();
/// reply!(FEAT, 211, "Extensions supported:").lines(list, "End").write_to(&mut out)?;
/// assert_eq!(out, "211-Extensions supported:\r\n SIZE\r\n REST STREAM\r\n211 End\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features<'a>(Reply<'a>);

impl<'a> Features<'a> {
    /// All features in the order of the server.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = Feature<'a>> + Clone + use<'a> {
        lines(&self.0).filter_map(Feature::of_line)
    }

    /// Whether a feature of this name is there.
    #[must_use]
    #[inline]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The first feature of this name. Some have several: `AUTH TLS`, `AUTH SSL`.
    #[must_use]
    #[inline]
    pub fn get(&self, name: &str) -> Option<Feature<'a>> {
        self.iter().find(|feature| feature.name.eq_ignore_ascii_case(name.as_bytes()))
    }
}

/// The lines between the first and the last one.
#[inline]
fn lines<'a>(reply: &Reply<'a>) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
    let inner = reply.line_count().saturating_sub(2);
    reply.lines().skip(1).take(inner)
}

impl<'a> Payload<'a> for Features<'a> {
    const CODES: &'static [u16] = &[211];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        let mut found = PayloadDeviations::default();
        for line in lines(reply) {
            let one = matches!(line, [b' ', first, ..] if *first != b' ') && line.last() != Some(&b' ');
            found.add_if(!one, PayloadDeviation::Spaces);
        }
        Ok(Parsed::new(Self(*reply), found))
    }
}

/// A feature: its name and parameters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Feature<'a> {
    name: &'a [u8],
    parameters: Option<&'a [u8]>,
}

impl<'a> Feature<'a> {
    /// Of a name, which is one word, and parameters without white space around them; others are refused when the
    /// feature is written.
    #[must_use]
    #[inline]
    pub const fn new(name: &'a str, parameters: Option<&'a str>) -> Self {
        let parameters = match parameters {
            Some(parameters) => Some(parameters.as_bytes()),
            None => None,
        };
        Self { name: name.as_bytes(), parameters }
    }

    #[inline]
    fn of_line(line: &'a [u8]) -> Option<Self> {
        let line = line.trim_ascii();
        let length = line.iter().position(u8::is_ascii_whitespace).unwrap_or(line.len());
        let (name, rest) = line.split_at_checked(length)?;
        let parameters = rest.trim_ascii_start();
        (!name.is_empty()).then_some(Self { name, parameters: (!parameters.is_empty()).then_some(parameters) })
    }

    /// That a client can read it.
    #[inline]
    fn check(&self) -> Result<(), WriteError> {
        let Self { name, parameters } = self;
        let outer = |text: &[u8]| text.is_empty() || text.trim_ascii().len() < text.len();
        // RFC 2389 section 3.2 has ASCII only, so reading does not undo what Telnet makes of this byte.
        let iac = |text: &[u8]| text.contains(&IAC);
        if name.is_empty() || name.iter().any(u8::is_ascii_whitespace) {
            return Err(WriteError::of_value("the name of a feature is not one word; give parameters apart"));
        }
        if parameters.is_some_and(outer) {
            return Err(WriteError::of_value(
                "the parameters of a feature are empty or have white space around them; give none, or the words alone",
            ));
        }
        if iac(name) || parameters.is_some_and(iac) {
            return Err(WriteError::of_value("a feature holds the byte 255, which none may; leave it out"));
        }
        Ok(())
    }

    /// The name.
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// What stands behind the name.
    #[must_use]
    #[inline]
    pub const fn parameters(&self) -> Option<&'a [u8]> {
        self.parameters
    }

    /// The parameters as a list with semicolons, and which are marked with an asterisk: the facts of MLST that the
    /// server sends by default ([RFC 3659 section 7.8](https://www.rfc-editor.org/rfc/rfc3659#section-7.8)), the hash
    /// that HASH computes, the language of LANG.
    #[inline]
    pub fn choices(&self) -> impl Iterator<Item = (&'a [u8], bool)> + Clone + use<'a> {
        let choices = self.parameters.unwrap_or_default().split(|byte| *byte == b';').map(<[u8]>::trim_ascii);
        choices.filter(|choice| !choice.is_empty()).map(|choice| match choice {
            [name @ .., b'*'] => (name, true),
            name => (name, false),
        })
    }
}

impl Text for Feature<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.check()?;
        Raw::new(self.name).write(out)?;
        let Some(parameters) = self.parameters else { return Ok(()) };
        out.write_bytes(b" ")?;
        Raw::new(parameters).write(out)
    }
}

impl fmt::Debug for Feature<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Feature({}", self.name.escape_ascii())?;
        if let Some(parameters) = self.parameters {
            write!(f, " {}", parameters.escape_ascii())?;
        }
        f.write_str(")")
    }
}

/// A text with a space before it, as the lines within the replies to FEAT and MLST have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Indented<T>(pub T);

impl<T: Text> Text for Indented<T> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        out.write_bytes(b" ")?;
        self.0.write_text(out)
    }
}
