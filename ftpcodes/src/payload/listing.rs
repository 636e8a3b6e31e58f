//! 211, 212 and 213 to STAT: lines in a form of the server's own.

use super::deviation::PayloadDeviations;
use super::error::PayloadError;
use super::parsed::{Parsed, Payload, check_code};
use crate::wire::Reply;

/// The lines of a STAT: of a status, of a directory or of a file.
///
/// [RFC 959 section 4.1.3](https://www.rfc-editor.org/rfc/rfc959#page-33) leaves their form to the server. They are
/// what stands between the first and the last line; a reply of one line is that line. A name of a file may hold
/// anything, so nothing here is certain to be a line of its own; for programs there is MLST.
///
/// ```
/// use ftpcodes::{Reply, payload::Listing};
///
/// let reply = Reply::parse(b"213-Status of x:\r\n-rw-r--r-- 1 0 0 23 Nov 23 05:21 x\r\n213 End\r\n")?.unwrap();
/// let listing = reply.payload::<Listing>()?;
/// assert!(listing.lines().eq([b"-rw-r--r-- 1 0 0 23 Nov 23 05:21 x"]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing<'a>(Reply<'a>);

impl<'a> Listing<'a> {
    /// The lines.
    #[inline]
    pub fn lines(&self) -> impl Iterator<Item = &'a [u8]> + Clone + use<'a> {
        let (first, count) = match self.0.line_count() {
            1 => (0, 1),
            count => (1, count.saturating_sub(2)),
        };
        self.0.lines().skip(first).take(count)
    }
}

impl<'a> Payload<'a> for Listing<'a> {
    const CODES: &'static [u16] = &[211, 212, 213];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        Ok(Parsed::new(Self(*reply), PayloadDeviations::default()))
    }
}
