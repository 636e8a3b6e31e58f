//! The short way over the lines between the first and the last one of a reply.

use super::framing::Limits;
use super::state::{Open, State};
use crate::wire::deviation::Deviation;
use crate::wire::find::find_where;
use crate::wire::telnet::IAC;

impl State {
    /// The end of the next line that has to be looked at. Passed over are lines between the first and the last that
    /// have no code or the code and a hyphen, which needs no more than a look at their beginning.
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
}

/// Whether a line is one of text without a closer look.
#[inline]
const fn is_text(line: &[u8]) -> bool {
    matches!(line, [first, ..] if !matches!(*first, b'0'..=b'9' | b'\r' | IAC))
}
