//! What is known of the reply that is being read, and what each further line adds to it.

use super::error::{Peer, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::line_start::LineStartReader;
use crate::code::Code;
use crate::wire::deviation::{Deviation, Deviations};
use crate::wire::find::find;
use crate::wire::line::{LineStart, without_cr};
use crate::wire::telnet;

/// How far the reply at the start of the buffer was looked at.
///
/// Between two calls of [`ReplyReader::read`](super::ReplyReader::read), these hold:
///
/// * `line <= scanned`, and `scanned` is at most the length of the buffer that was shown last;
/// * no LF stands between `line` and `scanned`, so no byte is looked at twice;
/// * where nothing is skipped, the buffer is shorter than `limits.reply`, the line than `limits.line`, and `lines` is
///   below `limits.lines`: at the limit the reply is skipped from there on;
/// * where a reply is skipped, `line` and `scanned` are 0: each byte is dropped as soon as it was shown, and what the
///   end of the reply depends on stands here: `open`, `lines`, `coded` and the start of the line;
/// * `open` and `coded` are set only behind a first line, so `lines` is not 0 then.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// The first line, once that is known to be followed by others.
    pub(super) open: Option<Open>,
    /// No line end stands before this place that was not seen.
    pub(super) scanned: usize,
    /// Where the line begins that is being read.
    pub(super) line: usize,
    /// Lines that were read, without empty ones before the reply.
    pub(super) lines: usize,
    /// Whether every line so far began with the code and a hyphen.
    pub(super) coded: bool,
    /// Of a reply that has exceeded a limit, the start of the line being read: its end is looked for only to go on
    /// behind.
    pub(super) skipping: Option<LineStartReader>,
    pub(super) found: Deviations,
}

/// A first line with a hyphen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    code: Code,
    /// The code as it stands at the beginning of lines.
    pub(super) digits: [u8; 3],
}

/// What a line is to its reply.
pub(super) enum Line {
    Inner,
    Last { first: Code, last: Code },
}

impl Line {
    #[inline]
    const fn last(first: Code, last: Code) -> Self {
        Self::Last { first, last }
    }
}

impl State {
    /// What a line is to the reply; `line` is without LF.
    #[inline]
    pub(super) fn next_line(&mut self, line: &[u8], framing: Framing, foreign: Foreign) -> Result<Line, ReadErrorKind> {
        let (line, ends_in_cr) = without_cr(line);
        self.found.add_if(!ends_in_cr, Deviation::LfAlone);
        self.found.add_if(telnet::strip(line).len() < line.len(), Deviation::Telnet);
        self.line_by_start(LineStart::of(line), line, framing, foreign)
    }

    #[inline]
    fn line_by_start(
        &mut self,
        start: LineStart,
        line: &[u8],
        framing: Framing,
        foreign: Foreign,
    ) -> Result<Line, ReadErrorKind> {
        match self.open {
            None => self.first_line(start, line, foreign),
            Some(open) => Ok(self.further_line(start, open, framing)),
        }
    }

    /// From here on the reply is only skipped; `line` is what there is of its current line.
    #[inline]
    pub(super) fn skip_from(&mut self, line: &[u8]) {
        let mut start = LineStartReader::default();
        start.take(line);
        (self.skipping, self.line, self.scanned) = (Some(start), 0, 0);
    }

    /// Drops bytes of a reply that is skipped, and says where it ends if it does. It ends where it would without
    /// limits, since the same rules look at the same starts.
    #[inline]
    pub(super) fn skip(&mut self, bytes: &[u8], framing: Framing) -> Option<Skipped> {
        let mut rest = bytes;
        let mut start = self.skipping.unwrap_or_default();
        while let Some((line, tail)) = find::<b'\n'>(rest).and_then(|end| rest.split_at_checked(end)) {
            start.take(line);
            rest = tail.get(1..).unwrap_or_default();
            let read = self.line_by_start(core::mem::take(&mut start).start(), line, framing, Foreign::Taken);
            if !matches!(read, Ok(Line::Inner)) {
                return Some(Skipped { length: bytes.len() - rest.len(), reply: read.is_ok() });
            }
        }
        start.take(rest);
        self.skipping = Some(start);
        None
    }

    /// Whether nothing was read but empty lines.
    #[inline]
    pub(super) fn is_blank(&self) -> bool {
        self.lines == 0 && self.skipping.is_none_or(|start| start.start() == LineStart::Blank)
    }

    #[inline]
    fn first_line(&mut self, start: LineStart, line: &[u8], foreign: Foreign) -> Result<Line, ReadErrorKind> {
        let digits = match start {
            LineStart::Blank => {
                self.found.add(Deviation::BlankLine);
                return Ok(Line::Inner);
            }
            LineStart::Text => {
                let peer = Peer::of_line(line).filter(|_| foreign != Foreign::Taken);
                return Err(peer.map_or(ReadErrorKind::NoCode, ReadErrorKind::Foreign));
            }
            LineStart::Bare(digits)
            | LineStart::Space(digits)
            | LineStart::Hyphen(digits)
            | LineStart::Glued(digits) => digits,
        };
        let code = Code::from_bytes(&digits).map_err(|_| ReadErrorKind::CodeOutOfRange)?;
        if foreign == Foreign::Greeting && code == 220 && Peer::is_smtp_greeting(line) {
            return Err(ReadErrorKind::Foreign(Peer::Smtp));
        }
        self.lines = 1;
        match start {
            LineStart::Hyphen(_) => {
                self.open = Some(Open { code, digits });
                self.coded = true;
                return Ok(Line::Inner);
            }
            LineStart::Bare(_) => self.found.add(Deviation::BareCode),
            LineStart::Glued(_) => self.found.add(Deviation::NoSeparator),
            LineStart::Space(_) | LineStart::Blank | LineStart::Text => {}
        }
        Ok(Line::last(code, code))
    }

    /// A line behind the first one.
    #[inline]
    pub(super) fn further_line(&mut self, start: LineStart, open: Open, framing: Framing) -> Line {
        let Open { code, digits: own } = open;
        self.lines = self.lines.saturating_add(1);
        match start {
            LineStart::Space(digits) if digits == own => return Line::last(code, code),
            LineStart::Bare(digits) if digits == own => {
                self.found.add(Deviation::BareCode);
                return Line::last(code, code);
            }
            LineStart::Hyphen(digits) if digits == own => {
                self.found.add(Deviation::CodeOnEachLine);
                return Line::Inner;
            }
            LineStart::Space(digits) => {
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
            LineStart::Bare(_) | LineStart::Hyphen(_) | LineStart::Glued(_) => {
                self.found.add(Deviation::UnpaddedDigits)
            }
            LineStart::Blank => self.found.add(Deviation::BlankLine),
            LineStart::Text => {}
        }
        self.coded = false;
        Line::Inner
    }

    /// How many bytes the buffer may have without the end of the line.
    #[inline]
    pub(super) fn longest(&self, limits: Limits) -> usize {
        self.line.saturating_add(limits.line).min(limits.reply)
    }
}

/// The end of a reply that was skipped.
pub(super) struct Skipped {
    /// How many bytes were left of it.
    pub(super) length: usize,
    /// Whether it was a reply, and no line that begins none.
    pub(super) reply: bool,
}

/// What becomes of bytes that a server of another protocol would send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Foreign {
    /// They are named as such, and the greeting of a mail server is refused.
    Greeting,
    /// They are named as such where they are no reply.
    Named,
    /// They are read as any others.
    Taken,
}
