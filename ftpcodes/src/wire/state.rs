//! What is known of the reply that is being read, and what each further line adds to it.

use super::deviation::{Deviation, Deviations};
use super::error::{Peer, ReadErrorKind};
use super::framing::{Framing, Limits};
use super::head::{Head, without_cr};
use super::telnet;
use crate::code::Code;

/// How far the reply at the start of the buffer was looked at.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// The code of the first line, once that is known to be followed by others.
    pub(super) open: Option<Code>,
    /// No line end stands before this place that was not seen.
    pub(super) scanned: usize,
    /// Where the line begins that is being read.
    pub(super) line: usize,
    /// Lines that were read, without empty ones before the reply.
    pub(super) lines: usize,
    /// Whether every line so far began with the code and a hyphen.
    pub(super) coded: bool,
    /// Whether the reply has exceeded a limit, and its end is looked for only to go on behind it.
    pub(super) skipping: bool,
    /// Whether the beginning of the line was dropped already.
    pub(super) midline: bool,
    pub(super) found: Deviations,
}

/// What a line is to its reply.
pub(super) enum Line {
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

impl State {
    /// What a line is to the reply; `line` is without LF.
    pub(super) fn line(&mut self, line: &[u8], framing: Framing, greeting: bool) -> Result<Line, ReadErrorKind> {
        if self.midline {
            // Only looked at to find the end of a reply that is skipped, so codes do not count.
            return Ok(if self.open.is_some() { Line::Inner } else { Line::last(ANY, ANY) });
        }
        let (line, ends_in_cr) = without_cr(line);
        if !ends_in_cr {
            self.found.add(Deviation::LfAlone);
        }
        if line.first() == Some(&255) && matches!(telnet::command(line), Some(1..)) {
            self.found.add(Deviation::Telnet);
        }
        let head = Head::of(line);
        match self.open {
            None => self.first_line(head, line, greeting),
            Some(code) => Ok(self.further_line(head, code, framing)),
        }
    }

    fn first_line(&mut self, head: Head, line: &[u8], greeting: bool) -> Result<Line, ReadErrorKind> {
        let digits = match head {
            Head::Blank => {
                self.found.add(Deviation::BlankLine);
                return Ok(Line::Inner);
            }
            Head::Text => return Err(Peer::of_line(line).map_or(ReadErrorKind::NoCode, ReadErrorKind::Foreign)),
            Head::Bare(digits) | Head::Space(digits) | Head::Hyphen(digits) | Head::Glued(digits) => digits,
        };
        let code = Code::from_bytes(&digits).map_err(|_| ReadErrorKind::CodeOutOfRange)?;
        if greeting && code == 220 && Peer::is_smtp_greeting(line) {
            return Err(ReadErrorKind::Foreign(Peer::Smtp));
        }
        self.lines = 1;
        match head {
            Head::Hyphen(_) => {
                self.open = Some(code);
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
    pub(super) fn further_line(&mut self, head: Head, code: Code, framing: Framing) -> Line {
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

    /// Passes over lines between the first and the last that have no code or the code and a hyphen, which needs no more
    /// than a look at their beginning. `end` is that of the first one. Gives the end of the line that has to be looked at.
    #[inline]
    pub(super) fn inner_lines(
        &mut self,
        buffer: &[u8],
        limits: Limits,
        end: usize,
        ends: &mut impl Iterator<Item = usize>,
    ) -> Option<usize> {
        let Self { open: Some(code), skipping: false, .. } = *self else { return Some(end) };
        let [a, b, c] = code.digits();
        let own = [a, b, c, b'-'];
        let (mut start, mut lines, mut coded) = (self.line, self.lines, self.coded);
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
        (self.line, self.lines, self.coded) = (start, lines, coded);
        if with_code {
            self.found.add(Deviation::CodeOnEachLine);
        }
        if lf_alone {
            self.found.add(Deviation::LfAlone);
        }
        next
    }

    /// How many bytes the buffer may have without the end of the line.
    pub(super) fn most(&self, limits: Limits) -> usize {
        match self.skipping {
            true => usize::MAX,
            false => self.line.saturating_add(limits.line).min(limits.reply),
        }
    }
}
