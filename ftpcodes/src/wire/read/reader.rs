//! Finding the ends of replies in bytes that come bit by bit.

use super::error::{Peer, ReadError, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::one_line::one_line;
use super::progress::Progress;
use super::state::{Foreign, Line, State};
use crate::wire::line::{LineStart, without_cr};
use crate::wire::reply::Reply;

/// Reads replies from a buffer that grows.
///
/// The caller keeps the bytes that have not been read: show them with [`read`](Self::read), drop as many as it says,
/// and show them again when more have come. What is found never depends on how the bytes were split, and no byte is
/// looked at twice for it. What is kept is never larger than [`Limits::reply`] and the piece that came last, whatever
/// the peer sends: of a reply that is too large, each byte is dropped as soon as it was shown.
/// Over `std::io::Read` there is `Replies` (feature `std`), for clients `Conversation`, for tokio `ReplyCodec`.
///
/// ```
/// use ftpcodes::{Progress, ReplyReader};
///
/// let mut reader = ReplyReader::new();
/// let mut buffer = Vec::new();
/// let mut codes = Vec::new();
/// for chunk in ["220 rea", "dy\r\n331 pass", "word?\r\n"] {
///     buffer.extend_from_slice(chunk.as_bytes());
///     loop {
///         let done = match reader.read(&buffer)? {
///             Progress::Complete(reply) => {
///                 codes.push(reply.code().as_u16());
///                 reply.len()
///             }
///             Progress::Skip(length) => length,
///             Progress::Incomplete => break,
///         };
///         buffer.drain(..done);
///     }
/// }
/// reader.finish(&buffer)?;
/// assert_eq!(codes, [220, 331]);
/// # Ok::<(), ftpcodes::ReadError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReplyReader {
    framing: Framing,
    limits: Limits,
    /// Whether the next reply is the first one, which a mail server would send too.
    greeting: bool,
    peer_check: bool,
    state: State,
}

impl Default for ReplyReader {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl ReplyReader {
    /// A reader for a new control connection.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        let (framing, limits) = (Framing::default(), Limits::default());
        Self { framing, limits, greeting: true, peer_check: true, state: State::default() }
    }

    /// A reader for any place of a control connection, so that a 220 need not be the greeting.
    #[inline]
    pub(in crate::wire) fn anywhere() -> Self {
        Self { greeting: false, ..Self::new() }
    }

    /// Chooses which line ends a reply of several lines.
    #[must_use]
    #[inline]
    pub fn framing(self, framing: Framing) -> Self {
        Self { framing, ..self }
    }

    /// Chooses how much a peer may send.
    #[must_use]
    #[inline]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Chooses whether what servers of other protocols send first is refused as [`ReadErrorKind::Foreign`], and named.
    ///
    /// That is what a client of FTP wants. A reader for another protocol with such replies turns it off: SMTP's
    /// greeting is as good as any then, and what is no reply is no more than that.
    ///
    /// ```
    /// use ftpcodes::{Progress, ReplyReader};
    ///
    /// let greeting = b"220 mail.example ESMTP\r\n";
    /// assert!(ReplyReader::new().read(greeting).is_err());
    /// assert!(matches!(ReplyReader::new().peer_check(false).read(greeting), Ok(Progress::Complete(_))));
    /// ```
    #[must_use]
    #[inline]
    pub fn peer_check(self, on: bool) -> Self {
        Self { peer_check: on, ..self }
    }

    /// Looks at the buffer, which begins where the last reply ended and has what it had before, and perhaps more.
    ///
    /// # Errors
    ///
    /// Bytes that begin no reply, and a reply that exceeds a limit. Drop [`ReadError::len`] bytes, and reading goes on:
    /// at the next line, or behind the reply that is too large, whose rest is then skipped.
    #[inline]
    pub fn read<'a>(&mut self, buffer: &'a [u8]) -> Result<Progress<'a>, ReadError> {
        if let State { scanned: 0, skipping: None, .. } = self.state
            && let Some(reply) = one_line(buffer, self.limits)
            && !(self.greeting && self.peer_check && reply.first == 220)
        {
            self.greeting = false;
            return Ok(Progress::Complete(reply));
        }
        self.read_on(buffer)
    }

    /// [`read`](Self::read) for all but a whole reply of one line.
    #[inline]
    pub(in crate::wire) fn read_on<'a>(&mut self, buffer: &'a [u8]) -> Result<Progress<'a>, ReadError> {
        if self.state.skipping.is_some() {
            return Ok(self.skip(buffer));
        }
        if let Some(error) = self.tls(buffer) {
            return Err(error);
        }
        while let Some(end) = self.state.next_end(buffer, self.limits) {
            if end >= self.state.longest(self.limits) {
                break;
            }
            let line = buffer.get(self.state.line..end).unwrap_or_default();
            self.state.scanned = end + 1;
            let read = self.state.next_line(line, self.framing, self.foreign());
            if let Some(progress) = self.after_line(read, buffer, end + 1)? {
                return Ok(progress);
            }
            // Only behind empty lines before the reply.
            if let Some(error) = self.tls(buffer) {
                return Err(error);
            }
        }
        let most = self.state.longest(self.limits);
        if buffer.len() >= most {
            return Err(self.exceeded(buffer, most));
        }
        self.state.scanned = buffer.len();
        Ok(Progress::Incomplete)
    }

    /// Says whether the input may end here, with these bytes left.
    ///
    /// # Errors
    ///
    /// Bytes that are left are the beginning of a reply whose end did not come.
    #[inline]
    pub fn finish(&self, buffer: &[u8]) -> Result<(), ReadError> {
        let is_blank = |line| LineStart::of(without_cr(line).0) == LineStart::Blank;
        if self.state.is_blank() && buffer.split(|byte| *byte == b'\n').all(is_blank) {
            return Ok(());
        }
        let offset = buffer.len();
        Err(ReadError { kind: ReadErrorKind::UnexpectedEnd, offset, len: offset })
    }

    /// Forgets what was read of a reply that does not go on, since the input has ended. Before TLS begins, no bytes may
    /// be left: they came in plain text, from anybody, and would be read as if TLS had protected them.
    #[inline]
    pub fn restart(&mut self) {
        self.state = State::default();
    }

    #[inline]
    const fn foreign(&self) -> Foreign {
        match (self.peer_check, self.greeting) {
            (false, _) => Foreign::Taken,
            (true, true) => Foreign::Greeting,
            (true, false) => Foreign::Named,
        }
    }

    /// A record of TLS has no lines, so its first bytes must tell.
    #[inline]
    fn tls(&mut self, buffer: &[u8]) -> Option<ReadError> {
        let State { open, line, lines, .. } = self.state;
        let fresh = self.foreign() == Foreign::Greeting && open.is_none() && lines == 0;
        let allowed = self.limits.line.min(self.limits.reply.saturating_sub(line)) >= 3;
        if !fresh || !allowed || !Peer::is_tls(buffer.get(line..).unwrap_or_default()) {
            return None;
        }
        self.state = State::default();
        Some(ReadError { kind: ReadErrorKind::Foreign(Peer::Tls), offset: line, len: line + 3 })
    }

    #[inline]
    fn after_line<'a>(
        &mut self,
        read: Result<Line, ReadErrorKind>,
        buffer: &'a [u8],
        end: usize,
    ) -> Result<Option<Progress<'a>>, ReadError> {
        let offset = self.state.line;
        match read {
            Ok(Line::Inner) => {
                self.state.line = end;
                if self.state.lines >= self.limits.lines {
                    self.state.skip_from(&[]);
                    return Err(ReadError { kind: ReadErrorKind::TooManyLines, offset: end, len: end });
                }
                Ok(None)
            }
            Ok(Line::Last { first, last }) => {
                let State { lines, found, .. } = self.state;
                self.state = State::default();
                self.greeting = false;
                let bytes = buffer.get(..end).unwrap_or_default();
                Ok(Some(Progress::Complete(Reply { bytes, first, last, lines, framing: found })))
            }
            Err(kind) => {
                self.state = State::default();
                Err(ReadError { kind, offset, len: end })
            }
        }
    }

    /// A limit was reached at `most`; from here on the reply is only skipped.
    #[inline]
    fn exceeded(&mut self, buffer: &[u8], most: usize) -> ReadError {
        let kind = if most == self.limits.reply { ReadErrorKind::ReplyTooLong } else { ReadErrorKind::LineTooLong };
        self.state.skip_from(buffer.get(self.state.line..most).unwrap_or_default());
        ReadError { kind, offset: most, len: most }
    }

    /// Goes on to the end of a reply that is too large, and keeps nothing of it.
    #[inline]
    fn skip<'a>(&mut self, buffer: &[u8]) -> Progress<'a> {
        if let Some(skipped) = self.state.skip(buffer, self.framing) {
            self.state = State::default();
            self.greeting &= !skipped.reply;
            return Progress::Skip(skipped.length);
        }
        if buffer.is_empty() { Progress::Incomplete } else { Progress::Skip(buffer.len()) }
    }
}
