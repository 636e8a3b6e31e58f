//! What a line begins with.

use super::telnet;

/// The first bytes of a line that may be a reply's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineStart {
    /// Three digits and nothing else.
    Bare([u8; 3]),
    /// Three digits and a space.
    Space([u8; 3]),
    /// Three digits and a hyphen.
    Hyphen([u8; 3]),
    /// Three digits and right behind them something that is no digit.
    Glued([u8; 3]),
    /// Nothing at all.
    Blank,
    /// Anything else.
    Text,
}

impl LineStart {
    /// Of a line without its end; Telnet commands before it count for nothing.
    #[inline]
    pub(super) fn of(line: &[u8]) -> Self {
        match telnet::strip(line) {
            [a, b, c, rest @ ..] if a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit() => {
                let digits = [*a, *b, *c];
                match rest {
                    [] => Self::Bare(digits),
                    [first, ..] => Self::with(digits, *first),
                }
            }
            [] => Self::Blank,
            _ => Self::Text,
        }
    }

    #[inline]
    pub(super) const fn with(digits: [u8; 3], next: u8) -> Self {
        match next {
            b' ' => Self::Space(digits),
            b'-' => Self::Hyphen(digits),
            b'0'..=b'9' => Self::Text,
            _ => Self::Glued(digits),
        }
    }
}

/// A line without the CR of its end, and whether it had one.
#[inline]
pub(super) fn without_cr(line: &[u8]) -> (&[u8], bool) {
    match line {
        [line @ .., b'\r'] => (line, true),
        line => (line, false),
    }
}
