//! Finding the ends of replies in bytes that come bit by bit.

use super::error::{Peer, ReadError, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::head::Head;
use super::one_line::one_line;
use super::reply::Reply;
use super::state::{Line, State};
use crate::code::Code;

/// Reads replies from a buffer that grows.
///
/// The caller keeps the bytes that have not been read: show them with [`read`](Self::read), drop as many as it says, and
/// show them again when more have come. What is found never depends on how the bytes were split, and no byte is looked
/// at twice for it.
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
    state: State,
}

/// What [`ReplyReader::read`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// A reply: drop [`Reply::len`] bytes.
    Complete(Reply<'a>),
    /// More bytes are wanted: drop none.
    Incomplete,
    /// These many bytes are left of a reply that exceeded a limit: drop them.
    Skip(usize),
}

/// Three digits and a line end, which is all that the last line of a reply may have.
const HEAD: usize = 5;

impl Default for ReplyReader {
    fn default() -> Self {
        Self::new()
    }
}

impl ReplyReader {
    /// A reader for a new control connection.
    #[must_use]
    pub fn new() -> Self {
        Self { framing: Framing::default(), limits: Limits::default(), greeting: true, state: State::default() }
    }

    /// A reader for any place of a control connection, so that a 220 need not be the greeting.
    pub(super) fn anywhere() -> Self {
        Self { greeting: false, ..Self::new() }
    }

    /// Chooses which line ends a reply of several lines.
    #[must_use]
    pub fn framing(self, framing: Framing) -> Self {
        Self { framing, ..self }
    }

    /// Chooses how much a peer may send.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Looks at the buffer, which begins where the last reply ended and has what it had before, and perhaps more.
    ///
    /// # Errors
    ///
    /// Bytes that begin no reply, and a reply that exceeds a limit. Drop [`ReadError::len`] bytes, and reading goes on: at
    /// the next line, or behind the reply that is too large, whose rest is then skipped.
    #[inline]
    pub fn read<'a>(&mut self, buffer: &'a [u8]) -> Result<Progress<'a>, ReadError> {
        if let State { scanned: 0, skipping: false, .. } = self.state
            && let Some(reply) = one_line(buffer, self.limits)
            && !(self.greeting && reply.first == 220)
        {
            self.greeting = false;
            return Ok(Progress::Complete(reply));
        }
        self.read_on(buffer)
    }

    fn read_on<'a>(&mut self, buffer: &'a [u8]) -> Result<Progress<'a>, ReadError> {
        if let Some(error) = self.tls(buffer) {
            return Err(error);
        }
        let scanned = self.state.scanned;
        let rest = buffer.get(scanned..).unwrap_or_default();
        let mut ends = memchr::memchr_iter(b'\n', rest).map(|place| scanned + place);
        while let Some(end) = ends.next().and_then(|end| self.state.inner_lines(buffer, self.limits, end, &mut ends)) {
            if end >= self.state.most(self.limits) {
                break;
            }
            let line = buffer.get(self.state.line..end).unwrap_or_default();
            self.state.scanned = end + 1;
            let read = self.state.line(line, self.framing, self.greeting);
            if let Some(progress) = self.after_line(read, buffer, end + 1)? {
                return Ok(progress);
            }
            // Only behind empty lines before the reply.
            if let Some(error) = self.tls(buffer) {
                return Err(error);
            }
        }
        let most = self.state.most(self.limits);
        match buffer.len() >= most && most != usize::MAX {
            true => Err(self.exceeded(buffer, most)),
            false => Ok(self.wait(buffer)),
        }
    }

    /// Says whether the input may end here, with these bytes left.
    ///
    /// # Errors
    ///
    /// Bytes that are left are the beginning of a reply whose end did not come.
    pub fn finish(&self, buffer: &[u8]) -> Result<(), ReadError> {
        let blank = buffer.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
        match blank && !self.state.skipping && self.state.open.is_none() {
            true => Ok(()),
            false => {
                let offset = buffer.len();
                Err(ReadError { kind: ReadErrorKind::UnexpectedEnd, offset, len: offset })
            }
        }
    }

    /// A record of TLS has no lines, so its first bytes must tell.
    fn tls(&mut self, buffer: &[u8]) -> Option<ReadError> {
        let State { open, line, lines, skipping, .. } = self.state;
        let fresh = self.greeting && open.is_none() && lines == 0 && !skipping;
        let allowed = self.limits.line.min(self.limits.reply.saturating_sub(line)) >= 3;
        if !fresh || !allowed || !Peer::is_tls(buffer.get(line..).unwrap_or_default()) {
            return None;
        }
        self.state = State::default();
        Some(ReadError { kind: ReadErrorKind::Foreign(Peer::Tls), offset: line, len: line + 3 })
    }

    fn after_line<'a>(
        &mut self,
        read: Result<Line, ReadErrorKind>,
        buffer: &'a [u8],
        end: usize,
    ) -> Result<Option<Progress<'a>>, ReadError> {
        let offset = self.state.line;
        let skipping = self.state.skipping;
        match read {
            Ok(Line::Inner) => {
                self.state.line = end;
                self.state.midline = false;
                if !skipping && self.state.lines >= self.limits.lines {
                    self.state.skipping = true;
                    self.rebase();
                    return Err(ReadError { kind: ReadErrorKind::TooManyLines, offset: end, len: end });
                }
                Ok(None)
            }
            Ok(Line::Last { first, last }) => {
                let State { lines, found, .. } = core::mem::take(&mut self.state);
                self.greeting = false;
                if skipping {
                    return Ok(Some(Progress::Skip(end)));
                }
                let bytes = buffer.get(..end).unwrap_or_default();
                Ok(Some(Progress::Complete(Reply { bytes, first, last, lines, framing: found })))
            }
            Err(kind) => {
                self.state = State::default();
                Err(ReadError { kind, offset, len: end })
            }
        }
    }

    /// Nothing more to see. What belongs to a reply that is too large need not be kept.
    fn wait<'a>(&mut self, buffer: &[u8]) -> Progress<'a> {
        let state = &mut self.state;
        state.scanned = buffer.len();
        // The head of a line tells whether it is the last one, and is kept.
        let done = if state.midline || state.open.is_none() { buffer.len() } else { state.line };
        if state.skipping && done > 0 {
            state.midline |= done > state.line;
            state.scanned = state.scanned.saturating_sub(done);
            state.line = 0;
            return Progress::Skip(done);
        }
        Progress::Incomplete
    }

    /// A limit was reached at `most`; from here on the reply is only skipped.
    fn exceeded(&mut self, buffer: &[u8], most: usize) -> ReadError {
        let state = &mut self.state;
        let kind = match most == self.limits.reply {
            true => ReadErrorKind::ReplyTooLong,
            false => ReadErrorKind::LineTooLong,
        };
        let line = buffer.get(state.line..most).unwrap_or_default();
        if state.open.is_none()
            && let Head::Hyphen(digits) = Head::of(line)
        {
            state.open = Code::from_bytes(&digits).ok();
        }
        state.skipping = true;
        // A line whose head is not all there yet may still be the last one; of others it is known now.
        let keep = state.open.is_some() && !state.midline && line.len() < HEAD;
        if let Some(code) = state.open.filter(|_| !keep && !state.midline && state.lines > 0)
            && let Line::Last { .. } = state.further_line(Head::of(line), code, self.framing)
        {
            state.open = None;
        }
        let len = if keep { state.line } else { most };
        state.midline = !keep;
        state.line = 0;
        state.scanned = 0;
        ReadError { kind, offset: most, len }
    }

    /// The bytes so far will be dropped.
    fn rebase(&mut self) {
        self.state.scanned = 0;
        self.state.line = 0;
    }
}
