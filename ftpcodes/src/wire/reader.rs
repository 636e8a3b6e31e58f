//! Finding the ends of replies in bytes that come bit by bit.

use super::deviation::{Deviation, Deviations};
use super::error::{Peer, ReadError, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::head::{Head, without_cr};
use super::reply::Reply;
use super::telnet;
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

/// How far the reply at the start of the buffer was looked at.
#[derive(Clone, Debug, Default)]
struct State {
    /// The code of the first line, once that is known to be followed by others.
    open: Option<Code>,
    /// No line end stands before this place that was not seen.
    scanned: usize,
    /// Where the line begins that is being read.
    line: usize,
    /// Lines that were read, without empty ones before the reply.
    lines: usize,
    /// Whether every line so far began with the code and a hyphen.
    coded: bool,
    /// Whether the reply has exceeded a limit, and its end is looked for only to go on behind it.
    skipping: bool,
    /// Whether the beginning of the line was dropped already.
    midline: bool,
    found: Deviations,
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

/// What a line is to its reply.
enum Line {
    Inner,
    Last { first: Code, last: Code },
}

impl Line {
    const fn last(first: Code, last: Code) -> Self {
        Self::Last { first, last }
    }
}

/// Stands in for the code of a reply that nobody sees.
const ANY: Code = Code::checked_by_spec(100);

/// Three digits and a line end, which is all that the last line of a reply may have.
const HEAD: usize = 5;

/// What most replies are: one line with a code, a space and a text, all there.
#[inline]
pub(super) fn one_line(buffer: &[u8], limits: Limits) -> Option<Reply<'_>> {
    let [a, b, c, b' ', ..] = buffer else { return None };
    let code = Code::from_bytes(&[*a, *b, *c]).ok()?;
    let end = memchr::memchr(b'\n', buffer)?;
    if end >= limits.line.min(limits.reply) {
        return None;
    }
    let (bytes, _) = buffer.split_at_checked(end + 1)?;
    let mut framing = Deviations::default();
    if !bytes.ends_with(b"\r\n") {
        framing.add(Deviation::LfAlone);
    }
    Some(Reply { bytes, first: code, last: code, lines: 1, framing })
}

impl State {
    /// A line behind the first one.
    #[inline]
    fn further_line(&mut self, head: Head, code: Code, framing: Framing) -> Line {
        let own = code.digits();
        self.lines += 1;
        match head {
            Head::Space(digits) if digits == own => return Line::last(code, code),
            Head::Bare(digits) if digits == own => {
                self.found.add(Deviation::BareCode);
                return Line::last(code, code);
            }
            Head::Hyphen(digits) if digits == own => {
                self.found.add(Deviation::CodeOnEachLine);
                return Line::Inner;
            }
            Head::Space(digits) => {
                let ends = match framing {
                    Framing::SameCode => false,
                    Framing::AnyCode => true,
                    Framing::Auto => self.coded && self.lines > 2,
                };
                if let (true, Ok(last)) = (ends, Code::from_bytes(&digits)) {
                    self.found.add(Deviation::CodeChanged);
                    return Line::last(code, last);
                }
                self.found.add(Deviation::UnpaddedDigits);
            }
            Head::Bare(_) | Head::Hyphen(_) | Head::Glued(_) => self.found.add(Deviation::UnpaddedDigits),
            Head::Blank => self.found.add(Deviation::BlankLine),
            Head::Text => {}
        }
        self.coded = false;
        Line::Inner
    }
}

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
        while let Some(end) = ends.next().and_then(|end| self.inner_lines(buffer, end, &mut ends)) {
            if end >= self.most() {
                break;
            }
            let line = buffer.get(self.state.line..end).unwrap_or_default();
            self.state.scanned = end + 1;
            let read = self.line(line);
            if let Some(progress) = self.after_line(read, buffer, end + 1)? {
                return Ok(progress);
            }
            // Only behind empty lines before the reply.
            if let Some(error) = self.tls(buffer) {
                return Err(error);
            }
        }
        let most = self.most();
        match buffer.len() >= most && most != usize::MAX {
            true => Err(self.exceeded(buffer, most)),
            false => Ok(self.wait(buffer)),
        }
    }

    /// How many bytes the buffer may have without the end of the line.
    fn most(&self) -> usize {
        match self.state.skipping {
            true => usize::MAX,
            false => self.state.line.saturating_add(self.limits.line).min(self.limits.reply),
        }
    }

    /// Passes over lines between the first and the last that have no code or the code and a hyphen, which needs no more
    /// than a look at their beginning. `end` is that of the first one. Gives the end of the line that has to be looked at.
    #[inline]
    fn inner_lines(&mut self, buffer: &[u8], end: usize, ends: &mut impl Iterator<Item = usize>) -> Option<usize> {
        let State { open: Some(code), skipping: false, .. } = self.state else { return Some(end) };
        let [a, b, c] = code.digits();
        let own = [a, b, c, b'-'];
        let limits = self.limits;
        let state = &mut self.state;
        let (mut start, mut lines, mut coded) = (state.line, state.lines, state.coded);
        let (mut with_code, mut lf_alone) = (false, false);
        let mut next = Some(end);
        while let Some(end) = next {
            let Some(line) = buffer.get(start..end) else { break };
            let text = matches!(line, [first, ..] if !matches!(first, b'0'..=b'9' | b'\r' | 255));
            let known = text || line.starts_with(&own);
            if !known || line.len() >= limits.line || end >= limits.reply || lines + 1 >= limits.lines {
                break;
            }
            coded &= !text;
            with_code |= !text;
            lf_alone |= line.last() != Some(&b'\r');
            start = end + 1;
            lines += 1;
            next = ends.next();
        }
        (state.line, state.lines, state.coded) = (start, lines, coded);
        if with_code {
            state.found.add(Deviation::CodeOnEachLine);
        }
        if lf_alone {
            state.found.add(Deviation::LfAlone);
        }
        next
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

    /// What a line is to the reply; `line` is without LF.
    fn line(&mut self, line: &[u8]) -> Result<Line, ReadErrorKind> {
        let state = &mut self.state;
        if state.midline {
            // Only looked at to find the end of a reply that is skipped, so codes do not count.
            return Ok(if state.open.is_some() { Line::Inner } else { Line::last(ANY, ANY) });
        }
        let (line, ends_in_cr) = without_cr(line);
        if !ends_in_cr {
            state.found.add(Deviation::LfAlone);
        }
        if line.first() == Some(&255) && matches!(telnet::command(line), Some(1..)) {
            state.found.add(Deviation::Telnet);
        }
        let head = Head::of(line);
        match state.open {
            None => self.first_line(head, line),
            Some(code) => Ok(state.further_line(head, code, self.framing)),
        }
    }

    fn first_line(&mut self, head: Head, line: &[u8]) -> Result<Line, ReadErrorKind> {
        let state = &mut self.state;
        let digits = match head {
            Head::Blank => {
                state.found.add(Deviation::BlankLine);
                return Ok(Line::Inner);
            }
            Head::Text => return Err(Peer::of_line(line).map_or(ReadErrorKind::NoCode, ReadErrorKind::Foreign)),
            Head::Bare(digits) | Head::Space(digits) | Head::Hyphen(digits) | Head::Glued(digits) => digits,
        };
        let code = Code::from_bytes(&digits).map_err(|_| ReadErrorKind::CodeOutOfRange)?;
        if self.greeting && code == 220 && Peer::is_smtp_greeting(line) {
            return Err(ReadErrorKind::Foreign(Peer::Smtp));
        }
        state.lines = 1;
        match head {
            Head::Hyphen(_) => {
                state.open = Some(code);
                state.coded = true;
                return Ok(Line::Inner);
            }
            Head::Bare(_) => state.found.add(Deviation::BareCode),
            Head::Glued(_) => state.found.add(Deviation::NoSeparator),
            Head::Space(_) | Head::Blank | Head::Text => {}
        }
        Ok(Line::last(code, code))
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
