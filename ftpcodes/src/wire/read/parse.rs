//! Reading one reply from bytes that are all there.

use super::error::ReadError;
use super::framing::Limits;
use super::one_line::one_line;
use super::progress::Progress;
use super::reader::ReplyReader;
use crate::wire::reply::Reply;

impl<'a> Reply<'a> {
    /// The reply that these bytes begin with; `None` if they end before it does. It takes [`len`](Self::len) of them.
    ///
    /// Framing and limits are the default ones. For bytes that come bit by bit, a [`ReplyReader`] is better: it does
    /// not begin anew each time.
    ///
    /// # Errors
    ///
    /// Bytes that begin no reply, and replies that exceed a limit.
    #[inline]
    pub fn parse(bytes: &'a [u8]) -> Result<Option<Self>, ReadError> {
        match one_line(bytes, Limits::default()) {
            Some(reply) => Ok(Some(reply)),
            None => Self::parse_any(bytes),
        }
    }

    #[inline]
    fn parse_any(bytes: &'a [u8]) -> Result<Option<Self>, ReadError> {
        match ReplyReader::anywhere().read_on(bytes)? {
            Progress::Complete(reply) => Ok(Some(reply)),
            Progress::Incomplete | Progress::Skip(_) => Ok(None),
        }
    }
}
