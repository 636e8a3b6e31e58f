//! 234, 235, 334 and 335: data of a security mechanism.

use core::fmt;

use super::base64::Base64;
use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, Payload, check_code};
use crate::payload::read::scan::{Scan, find};
use crate::wire::Reply;

const ADAT: &[u8] = b"ADAT=";

/// The data of 235, 334 and 335: `ADAT=` and base64, or none.
///
/// [RFC 2228 sections 3 and 5.1](https://www.rfc-editor.org/rfc/rfc2228#section-5.1). The data are optional: any other
/// text is one for people and has none, as that of 234 always is.
///
/// ```
/// use ftpcodes::payload::SecurityData;
///
/// let data = SecurityData::parse(b"ADAT=Zm9v")?;
/// assert!(data.data().unwrap().bytes().eq(*b"foo"));
/// assert_eq!(SecurityData::parse(b"Using authentication type GSSAPI; ADAT must follow")?.data(), None);
/// assert_eq!(SecurityData::new(b"foo").to_string(), "ADAT=Zm9v");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityData<'a>(Option<Base64<'a>>);

impl<'a> SecurityData<'a> {
    /// Of the mechanism's bytes.
    #[must_use]
    #[inline]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(Some(Base64::new(bytes)))
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// `ADAT=` with something behind it that is no base64.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let starts = |place: &usize| {
            let before = place.checked_sub(1).and_then(|before| text.get(before));
            !before.is_some_and(u8::is_ascii_alphanumeric)
        };
        let mut scan = Scan::new(text);
        let Some(start) = find(text, ADAT).filter(starts) else {
            return Ok(Parsed::new(Self(None), scan.found));
        };
        scan.note(start > 0, PayloadDeviation::TextBefore);
        scan.take(start);
        scan.keyword(ADAT);
        let at = scan.at();
        let letters = scan.take_while(|byte| byte != b' ');
        let read = Base64::parse(letters).map_err(|error| error.behind(at))?;
        scan.found = scan.found.and(read.deviations());
        scan.end();
        Ok(Parsed::new(Self(Some(read.into_value())), scan.found))
    }

    /// The data, if there are any.
    #[must_use]
    #[inline]
    pub const fn data(&self) -> Option<Base64<'a>> {
        self.0
    }
}

impl fmt::Display for SecurityData<'_> {
    /// `ADAT=` and the base64; nothing if there are no data.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |data| write!(f, "ADAT={data}"))
    }
}

/// Words before the line with the data are none.
impl<'a> Payload<'a> for SecurityData<'a> {
    const CODES: &'static [u16] = &[234, 235, 334, 335];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        if !reply.is_multi_line() {
            return Self::parse(reply.text());
        }
        let none = |read: &Result<Parsed<Self>, PayloadError>| read.is_ok_and(|parsed| parsed.data().is_none());
        let read = reply.lines().map(Self::parse).find(|read| !none(read));
        Ok(read.unwrap_or_else(|| Self::parse(reply.text()))?.with(PayloadDeviation::SeveralLines))
    }
}
