//! What is known of the reply that is being read, and what each further line adds to it.

use super::error::{Peer, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::head::HeadReader;
use crate::code::Code;
use crate::wire::deviation::{Deviation, Deviations};
use crate::wire::find::{find, find_where};
use crate::wire::line::{Head, without_cr};
use crate::wire::telnet;

/// How far the reply at the start of the buffer was looked at.
///
/// Between two calls of [`ReplyReader::read`](super::ReplyReader::read), these hold:
///
/// * `line <= scanned`, and `scanned` is at most the length of the buffer that was shown last;
/// * no LF stands between `line` and `scanned`, so no byte is looked at twice;
/// * where nothing is skipped, the buffer is shorter than `limits.reply`, the line than `limits.line`, and `lines` is
///   below `limits.lines`: at the limit the reply is skipped from there on;
/// * where a reply is skipped, `line` and `scanned` are 0: each byte is dropped as soon as it was shown, and what the end
///   of the reply depends on stands here: `open`, `lines`, `coded` and the head of the line;
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
    /// Of a reply that has exceeded a limit, the head of the line being read: its end is looked for only to go on behind.
    pub(super) skipping: Option<HeadReader>,
    pub(super) found: Deviations,
}

/// A first line with a hyphen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    code: Code,
    /// The code as it stands at the beginning of lines.
    digits: [u8; 3],
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
    pub(super) fn line(&mut self, line: &[u8], framing: Framing, foreign: Foreign) -> Result<Line, ReadErrorKind> {
        let (line, ends_in_cr) = without_cr(line);
        self.found.add_if(!ends_in_cr, Deviation::LfAlone);
        self.found.add_if(telnet::strip(line).len() < line.len(), Deviation::Telnet);
        self.judge(Head::of(line), line, framing, foreign)
    }

    #[inline]
    fn judge(&mut self, head: Head, line: &[u8], framing: Framing, foreign: Foreign) -> Result<Line, ReadErrorKind> {
        match self.open {
            None => self.first_line(head, line, foreign),
            Some(open) => Ok(self.further_line(head, open, framing)),
        }
    }

    /// From here on the reply is only skipped; `line` is what there is of its current line.
    #[inline]
    pub(super) fn skip_from(&mut self, line: &[u8]) {
        let mut head = HeadReader::default();
        head.take(line);
        (self.skipping, self.line, self.scanned) = (Some(head), 0, 0);
    }

    /// Drops bytes of a reply that is skipped, and says where it ends if it does. It ends where it would without limits,
    /// since the same rules look at the same heads.
    #[inline]
    pub(super) fn skip(&mut self, bytes: &[u8], framing: Framing) -> Option<Skipped> {
        let mut rest = bytes;
        let mut head = self.skipping.unwrap_or_default();
        while let Some((line, tail)) = find::<b'\n'>(rest).and_then(|end| rest.split_at_checked(end)) {
            head.take(line);
            rest = tail.get(1..).unwrap_or_default();
            let read = self.judge(core::mem::take(&mut head).head(), line, framing, Foreign::Taken);
            if !matches!(read, Ok(Line::Inner)) {
                return Some(Skipped { length: bytes.len() - rest.len(), reply: read.is_ok() });
            }
        }
        head.take(rest);
        self.skipping = Some(head);
        None
    }

    /// Whether nothing was read but empty lines.
    #[inline]
    pub(super) fn is_blank(&self) -> bool {
        self.lines == 0 && self.skipping.is_none_or(|head| head.head() == Head::Blank)
    }

    #[inline]
    fn first_line(&mut self, head: Head, line: &[u8], foreign: Foreign) -> Result<Line, ReadErrorKind> {
        let digits = match head {
            Head::Blank => {
                self.found.add(Deviation::BlankLine);
                return Ok(Line::Inner);
            }
            Head::Text => {
                let peer = Peer::of_line(line).filter(|_| foreign != Foreign::Taken);
                return Err(peer.map_or(ReadErrorKind::NoCode, ReadErrorKind::Foreign));
            }
            Head::Bare(digits) | Head::Space(digits) | Head::Hyphen(digits) | Head::Glued(digits) => digits,
        };
        let code = Code::from_bytes(&digits).map_err(|_| ReadErrorKind::CodeOutOfRange)?;
        if foreign == Foreign::Greeting && code == 220 && Peer::is_smtp_greeting(line) {
            return Err(ReadErrorKind::Foreign(Peer::Smtp));
        }
        self.lines = 1;
        match head {
            Head::Hyphen(_) => {
                self.open = Some(Open { code, digits });
                self.coded = true;
                return Ok(Line::Inner);
            }
            Head::Bare(_) => self.found.add(Deviation::BareCode),
            Head::Glued(_) => self.found.add(Deviation::NoSeparator),
            Head::Space(_) | Head::Blank | Head::Text => {}
        }
        Ok(Line::last(code, code))
    }

    /// A line behind the first one.
    #[inline]
    pub(super) fn further_line(&mut self, head: Head, open: Open, framing: Framing) -> Line {
        let Open { code, digits: own } = open;
        self.lines = self.lines.saturating_add(1);
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

    /// The end of the next line that has to be looked at. Passed over are lines between the first and the last that have no
    /// code or the code and a hyphen, which needs no more than a look at their beginning.
    #[inline]
    pub(super) fn next_end(&mut self, buffer: &[u8], limits: Limits) -> Option<usize> {
        let Self { open: Some(Open { digits: [a, b, c], .. }), skipping: None, .. } = *self else {
            return find_where::<b'\n'>(buffer, self.scanned, |_| true);
        };
        // An end behind the limit is as good as none.
        let buffer = buffer.get(..limits.reply).unwrap_or(buffer);
        let own = [a, b, c, b'-'];
        let most = limits.lines.saturating_sub(self.lines + 1);
        let (mut start, mut left, mut texts, mut with_cr) = (self.line, most, 0, 0);
        let next = find_where::<b'\n'>(buffer, self.scanned, |end| {
            let Some(line) = buffer.get(start..end) else { return true };
            let has_code = line.first_chunk() == Some(&own);
            if line.len() >= limits.line || left == 0 {
                return true;
            }
            if !has_code {
                if !is_text(line) {
                    return true;
                }
                texts += 1;
            }
            with_cr += usize::from(line.ends_with(b"\r"));
            start = end + 1;
            left -= 1;
            false
        });
        self.coded &= texts == 0;
        let lines = most - left;
        self.found.add_if(lines > texts, Deviation::CodeOnEachLine);
        self.found.add_if(lines > with_cr, Deviation::LfAlone);
        (self.line, self.lines) = (start, self.lines + lines);
        next
    }

    /// How many bytes the buffer may have without the end of the line.
    #[inline]
    pub(super) fn most(&self, limits: Limits) -> usize {
        self.line.saturating_add(limits.line).min(limits.reply)
    }
}

/// Whether a line is one of text without a closer look.
#[inline]
const fn is_text(line: &[u8]) -> bool {
    matches!(line, [first, ..] if !matches!(*first, b'0'..=b'9' | b'\r' | telnet::IAC))
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
