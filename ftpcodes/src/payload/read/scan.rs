//! Going through a text.

use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;

/// A text and a place in it, and what was strange so far.
#[derive(Clone, Debug)]
pub(crate) struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    pub(crate) found: PayloadDeviations,
}

impl<'a> Scan<'a> {
    #[inline]
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self::from(text, 0)
    }

    #[inline]
    pub(crate) fn from(text: &'a [u8], at: usize) -> Self {
        Self { text, at, found: PayloadDeviations::default() }
    }

    #[inline]
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline]
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    #[inline]
    pub(crate) fn take(&mut self, length: usize) -> &'a [u8] {
        let taken = self.rest().get(..length).unwrap_or_default();
        self.at += taken.len();
        taken
    }

    pub(crate) fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !belongs(*byte)).unwrap_or(rest.len());
        self.take(length)
    }

    #[inline]
    pub(crate) fn note(&mut self, condition: bool, deviation: PayloadDeviation) {
        self.found.add_if(condition, deviation);
    }

    /// Passes spaces, of which the standard has none here.
    #[inline]
    pub(crate) fn skip_spaces(&mut self) {
        let skipped = self.take_while(is_blank);
        self.note(!skipped.is_empty(), PayloadDeviation::Spaces);
    }

    /// Passes the spaces where the standard has one.
    #[inline]
    pub(crate) fn one_space(&mut self) {
        let skipped = self.take_while(is_blank);
        self.note(skipped != b" ", PayloadDeviation::Spaces);
    }

    /// Passes this word, which the standard has in these letters.
    #[inline]
    pub(crate) fn keyword(&mut self, word: &[u8]) -> bool {
        let there = self.rest().get(..word.len()).filter(|found| found.eq_ignore_ascii_case(word));
        if let Some(found) = there {
            self.note(found != word, PayloadDeviation::LetterCase);
            self.at += word.len();
        }
        there.is_some()
    }

    /// Digits, as a number; `None` if it is too large.
    #[inline]
    pub(crate) fn digits(&mut self, expected: &'static str) -> Result<Option<u64>, PayloadError> {
        let start = self.at;
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return Err(PayloadError::malformed(expected, start));
        }
        self.note(matches!(digits, [b'0', _, ..]), PayloadDeviation::LeadingZeros);
        Ok(number(digits))
    }

    /// A number up to this one.
    #[inline]
    pub(crate) fn number(&mut self, most: u64, expected: &'static str) -> Result<u64, PayloadError> {
        let start = self.at;
        match self.digits(expected)? {
            Some(number) if number <= most => Ok(number),
            _ => Err(PayloadError::range(expected, start)),
        }
    }

    /// Nothing more, or something that is let pass.
    #[inline]
    pub(crate) fn end(&mut self) {
        let rest = self.rest();
        let blank = rest.iter().all(|byte| *byte == b' ');
        self.note(!rest.is_empty() && blank, PayloadDeviation::Spaces);
        self.note(!blank, PayloadDeviation::TextBehind);
    }
}

#[inline]
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// The number of these digits; `None` if it is too large.
#[inline]
pub(crate) fn number(digits: &[u8]) -> Option<u64> {
    digits
        .iter()
        .try_fold(0_u64, |number, digit| number.checked_mul(10)?.checked_add(u64::from(digit.wrapping_sub(b'0'))))
}

/// Where the first of these words is, whatever its letters' case.
#[inline]
pub(crate) fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|window| window.eq_ignore_ascii_case(word))
}

/// Whether a text is printable ASCII without spaces.
#[inline]
pub(crate) fn is_graphic(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_graphic)
}

/// The text of bytes that are known to be ASCII.
#[inline]
pub(crate) fn ascii(text: &[u8]) -> &str {
    core::str::from_utf8(text).unwrap_or_default()
}
