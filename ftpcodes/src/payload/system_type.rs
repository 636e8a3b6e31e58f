//! 215: the operating system.

use core::fmt;

use super::deviation::PayloadDeviations;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::{Scan, ascii, find, is_graphic};

/// The system of 215: `NAME system type.`, which servers write as `UNIX Type: L8`.
///
/// [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#page-32) takes the name from a registry and leaves the
/// rest free. Nearly all servers say `UNIX`, whatever they run on.
///
/// ```
/// use ftpcodes::payload::SystemType;
///
/// let system = SystemType::parse(b"UNIX Type: L8 Version: BSD-44")?;
/// assert_eq!((system.name(), system.representation()), ("UNIX", Some("L8")));
/// assert_eq!(system.to_string(), "UNIX Type: L8");
/// assert_eq!(SystemType::new("TOPS20").unwrap().to_string(), "TOPS20 system type.");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SystemType<'a> {
    name: &'a str,
    representation: Option<&'a str>,
}

impl<'a> SystemType<'a> {
    /// `UNIX Type: L8`, which clients know best.
    pub const UNIX: SystemType<'static> = SystemType { name: "UNIX", representation: Some("L8") };

    /// Of a name; `None` unless it is one word of printable ASCII without a full stop or comma at its end.
    #[must_use]
    #[inline]
    pub fn new(name: &'a str) -> Option<Self> {
        (is_graphic(name.as_bytes()) && !name.ends_with(['.', ','])).then_some(Self { name, representation: None })
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text that does not begin with a word of printable ASCII.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut scan = Scan::new(text);
        scan.skip_spaces();
        let at = scan.at();
        let word = trimmed(scan.take_while(|byte| byte != b' '));
        if !is_graphic(word) {
            return Err(PayloadError::malformed("the name of a system", at));
        }
        let kind = find(text, b" Type: ").and_then(|place| text.get(place + 7..)).unwrap_or_default();
        let kind = trimmed(kind.split(|byte| *byte == b' ').next().unwrap_or_default());
        let representation = is_graphic(kind).then(|| ascii(kind));
        Ok(Parsed::new(Self { name: ascii(word), representation }, PayloadDeviations::default()))
    }

    /// The name: `UNIX`, `Windows_NT`.
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// The parameter of TYPE that fits the system's files: `L8`.
    #[must_use]
    #[inline]
    pub const fn representation(&self) -> Option<&'a str> {
        self.representation
    }
}

/// Without what ends a sentence.
#[inline]
fn trimmed(word: &[u8]) -> &[u8] {
    let end = word.iter().rposition(|byte| !matches!(byte, b'.' | b',')).map_or(0, |place| place + 1);
    word.get(..end).unwrap_or_default()
}

impl fmt::Display for SystemType<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.representation {
            Some(representation) => write!(f, "{} Type: {representation}", self.name),
            None => write!(f, "{} system type.", self.name),
        }
    }
}

on_any_line!(SystemType<'a>, [215]);
