//! Numbers in a text: lists of them, as 227, 228, 521 and 522 have them, and single ones, as 120 and 350 do.

use super::scan::{Scan, is_blank};
use crate::payload::deviation::PayloadDeviation;
use crate::payload::error::PayloadError;

/// A list of numbers in a text: digits with commas between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct List<'a> {
    text: &'a [u8],
    /// Where the first digit is.
    pub(crate) start: usize,
    end: usize,
    /// How many numbers.
    pub(crate) count: usize,
}

impl<'a> List<'a> {
    /// The lists of a text, from the left.
    #[inline]
    pub(crate) fn all(text: &'a [u8]) -> impl Iterator<Item = Self> {
        let mut at = 0;
        core::iter::from_fn(move || {
            let rest = text.get(at..)?;
            let start = at + rest.iter().position(u8::is_ascii_digit)?;
            let mut scan = Scan::from(text, start);
            let mut count = 0;
            let mut end = start;
            loop {
                if scan.take_while(|byte| byte.is_ascii_digit()).is_empty() {
                    break;
                }
                count += 1;
                end = scan.at();
                scan.skip_spaces();
                if !scan.eat(b',') {
                    break;
                }
                scan.skip_spaces();
            }
            at = end;
            Some(Self { text, start, end, count })
        })
    }

    /// Whether it stands for itself: no digit, letter or comma is next to it.
    #[inline]
    pub(crate) fn is_whole(&self) -> bool {
        let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b',' | b'-' | b'_');
        let before = self.text.get(..self.start).unwrap_or_default();
        // Two colons are a part of an address of IPv6.
        !before.last().is_some_and(part) && !before.ends_with(b"::") && !self.text.get(self.end).is_some_and(part)
    }

    /// Where the numbers begin; that parentheses are missing is noted.
    #[inline]
    pub(crate) fn scan(&self) -> Scan<'a> {
        let mut scan = Scan::from(self.text, self.start);
        let outer = |byte: &&u8| !is_blank(**byte);
        let before = self.text.get(..self.start).unwrap_or_default().iter().rfind(outer);
        let behind = self.text.get(self.end..).unwrap_or_default().iter().find(outer);
        scan.note((before, behind) != (Some(&b'('), Some(&b')')), PayloadDeviation::NoParentheses);
        let inner = before == Some(&b'(') && self.text.get(self.start.wrapping_sub(1)) != Some(&b'(');
        scan.note(inner || (behind == Some(&b')') && self.text.get(self.end) != Some(&b')')), PayloadDeviation::Spaces);
        scan
    }
}

/// The next number of a list.
#[inline]
pub(crate) fn next(scan: &mut Scan<'_>, first: bool, most: u64, expected: &'static str) -> Result<u64, PayloadError> {
    if !first {
        scan.skip_spaces();
        if !scan.eat(b',') {
            return Err(PayloadError::malformed("a comma", scan.at()));
        }
        scan.skip_spaces();
    }
    scan.number(most, expected)
}

/// The numbers of a text that are no part of a word, with their places.
#[inline]
pub(crate) fn whole_numbers(text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    core::iter::from_fn(move || {
        loop {
            let mut scan = Scan::from(text, at);
            scan.take_while(|byte| !byte.is_ascii_digit());
            let start = scan.at();
            let digits = scan.take_while(|byte| byte.is_ascii_digit());
            if digits.is_empty() {
                return None;
            }
            at = scan.at();
            let inner = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'/' | 128..);
            let before = text.get(..start).unwrap_or_default();
            // A point at the end of a sentence is none within a number.
            let fraction = matches!(scan.rest(), [b'.' | b',' | b':', b'0'..=b'9', ..])
                || matches!(before, [.., b'0'..=b'9', b'.' | b',' | b':']);
            let part = before.last().is_some_and(inner) || before.last() == Some(&b'-') || fraction;
            if !part && !scan.peek().is_some_and(|byte| inner(&byte)) {
                return Some((start, digits));
            }
        }
    })
}
