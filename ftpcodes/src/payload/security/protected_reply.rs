//! 631, 632 and 633: another reply, protected.

use super::base64::Base64;
use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::{Parsed, Payload, check_code};
use crate::wire::Reply;

/// The protected reply of 631, 632 or 633: base64 on each line.
///
/// [RFC 2228 section 5.2](https://www.rfc-editor.org/rfc/rfc2228#section-5.2). Each fragment goes to the security
/// mechanism; what that gives for all of them, one after the other, is a reply again, whose last line end may be
/// missing.
///
/// To write one, give [`Base64`] as the text: a single line, however long, is always allowed.
///
/// ```
/// use ftpcodes::payload::{Base64, ProtectedReply, Protection};
/// use ftpcodes::{Code, Reply, ReplyBuilder};
///
/// let reply = Reply::parse(b"631-MjAwIE9r\r\n631 YXkuDQo=\r\n")?.unwrap();
/// let protected = reply.payload::<ProtectedReply>()?;
/// assert_eq!(protected.protection(), Protection::Integrity);
/// let inside: Vec<u8> = protected.fragments().flat_map(|fragment| fragment.bytes()).collect();
/// assert_eq!(inside, b"200 Okay.\r\n");
///
/// let mut out = String::new();
/// ReplyBuilder::new(Code::try_from(632)?, Base64::new(&inside)).write_to(&mut out)?;
/// assert_eq!(out, "632 MjAwIE9rYXkuDQo=\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProtectedReply<'a>(Reply<'a>);

/// How a reply is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protection {
    /// 631, a message that is "safe".
    Integrity,
    /// 632, one that is "private".
    ConfidentialityAndIntegrity,
    /// 633, one that is "confidential".
    Confidentiality,
}

impl<'a> ProtectedReply<'a> {
    /// What the mechanism has to undo.
    #[must_use]
    #[inline]
    pub fn protection(&self) -> Protection {
        match self.0.code().as_u16() {
            631 => Protection::Integrity,
            632 => Protection::ConfidentialityAndIntegrity,
            _ => Protection::Confidentiality,
        }
    }

    /// The fragments, one for each line.
    #[inline]
    pub fn fragments(&self) -> impl Iterator<Item = Base64<'a>> + Clone + use<'a> {
        self.0.lines().filter_map(|line| Base64::parse(line.trim_ascii()).ok()).map(Parsed::into_value)
    }
}

impl<'a> Payload<'a> for ProtectedReply<'a> {
    const CODES: &'static [u16] = &[631, 632, 633];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        let mut found = PayloadDeviations::default();
        for line in reply.lines() {
            let letters = line.trim_ascii();
            let spaces = line.len() - line.trim_ascii_start().len();
            let read = Base64::parse(letters).map_err(|error| error.behind(spaces))?;
            found.add_if(letters.len() < line.len(), PayloadDeviation::Spaces);
            for deviation in read.deviations().iter() {
                found.add(deviation);
            }
        }
        Ok(Parsed::new(Self(*reply), found))
    }
}
