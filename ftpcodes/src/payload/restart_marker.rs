//! 110: a place in the data, as the sender and as the receiver call it.

use core::fmt;

use super::deviation::PayloadDeviation;
use super::error::PayloadError;
use super::parsed::{Parsed, on_any_line};
use super::read::scan::{Scan, ascii, find, is_graphic};

const MARK: &[u8] = b"MARK";
const MARKER: &str = "a marker of printable characters";

/// The markers of 110: `MARK ssss = rrrr`.
///
/// [RFC 1123 section 4.1.3.4](https://www.rfc-editor.org/rfc/rfc1123#page-36), which corrects RFC 959: `ssss` is what
/// the sender put into the data, `rrrr` is the same place for the receiver. Send back with REST the one that is the
/// server's.
///
/// ```
/// use ftpcodes::payload::RestartMarker;
///
/// let marker = RestartMarker::parse(b"MARK 8192 = b16-r0")?;
/// assert_eq!((marker.sender(), marker.receiver()), ("8192", "b16-r0"));
/// assert_eq!(marker.to_string(), "MARK 8192 = b16-r0");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RestartMarker<'a> {
    sender: &'a str,
    receiver: &'a str,
}

impl<'a> RestartMarker<'a> {
    /// Of the two markers; `None` unless both are printable ASCII without spaces, as
    /// [RFC 959 section 3.4.2](https://www.rfc-editor.org/rfc/rfc959#page-23) wants them.
    #[must_use]
    #[inline]
    pub fn new(sender: &'a str, receiver: &'a str) -> Option<Self> {
        let both = is_graphic(sender.as_bytes()) && is_graphic(receiver.as_bytes());
        both.then_some(Self { sender, receiver })
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text without `MARK`, without `=` and markers of other than printable characters.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let start = text.windows(MARK.len() + 1).enumerate().position(|(place, window)| {
            let begins = place.checked_sub(1).and_then(|before| text.get(before)).is_none_or(|byte| *byte == b' ');
            begins && find(window, MARK) == Some(0) && window.last() == Some(&b' ')
        });
        let start = start.ok_or(PayloadError::malformed("MARK and a space", 0))?;
        let mut scan = Scan::from(text, start);
        scan.note(start > 0, PayloadDeviation::TextBefore);
        scan.keyword(MARK);
        scan.one_space();
        // A marker may itself hold the sign.
        let rest = scan.rest();
        let spaced = rest.windows(3).position(|window| window == b" = ");
        let Some(equals) = spaced.map(|place| place + 1).or_else(|| rest.iter().position(|byte| *byte == b'=')) else {
            return Err(PayloadError::malformed("an equals sign between two markers", text.len()));
        };
        let at = scan.at();
        let before = scan.take(equals);
        let sender = before.trim_ascii_end();
        scan.note(spaced.is_none() || before.len() != sender.len() + 1, PayloadDeviation::Spaces);
        if !is_graphic(sender) {
            return Err(PayloadError::malformed(MARKER, at));
        }
        scan.eat(b'=');
        scan.one_space();
        let at = scan.at();
        let receiver = scan.take_while(|byte| byte != b' ');
        if !is_graphic(receiver) {
            return Err(PayloadError::malformed(MARKER, at));
        }
        scan.end();
        Ok(Parsed::new(Self { sender: ascii(sender), receiver: ascii(receiver) }, scan.found))
    }

    /// The marker of the side that sends the data.
    #[must_use]
    #[inline]
    pub const fn sender(&self) -> &'a str {
        self.sender
    }

    /// The marker of the side that receives the data.
    #[must_use]
    #[inline]
    pub const fn receiver(&self) -> &'a str {
        self.receiver
    }
}

impl fmt::Display for RestartMarker<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MARK {} = {}", self.sender, self.receiver)
    }
}

on_any_line!(RestartMarker<'a>, [110]);
