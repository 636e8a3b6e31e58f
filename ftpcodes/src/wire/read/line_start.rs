//! What a line begins with of which nothing is kept.

use crate::wire::line::LineStart;
use crate::wire::telnet::{DONT, IAC, SB, SE, WILL};

/// Finds the start of a line of which nothing is kept: [`LineStart::of`] for bytes that come bit by bit.
///
/// Telnet commands before the code may be of any length, so a bounded piece of the line would not do.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineStartReader {
    place: Place,
    /// Whether the last byte was a CR, which counts only if the line goes on behind it.
    cr: bool,
}

/// Where in the start the next byte stands.
#[derive(Clone, Copy, Debug, Default)]
enum Place {
    /// At its beginning, or behind whole Telnet commands.
    #[default]
    Begin,
    /// Behind an IAC.
    Command,
    /// Behind IAC and WILL, WONT, DO or DONT.
    Option,
    /// In a subnegotiation, behind this byte of it.
    Subnegotiation { last: u8 },
    /// Behind one digit.
    One(u8),
    /// Behind two digits.
    Two(u8, u8),
    /// Behind three digits.
    Three([u8; 3]),
    /// Behind the start.
    Known(LineStart),
}

impl LineStartReader {
    /// Takes further bytes of the line, which hold no LF.
    #[inline]
    pub(super) fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if let Place::Known(_) = self.place {
                return;
            }
            if core::mem::take(&mut self.cr) {
                self.step(b'\r');
            }
            if *byte == b'\r' {
                self.cr = true;
            } else {
                self.step(*byte);
            }
        }
    }

    /// The start, if the line ends here.
    #[inline]
    pub(super) const fn start(self) -> LineStart {
        match self.place {
            Place::Begin => LineStart::Blank,
            Place::Three(digits) => LineStart::Bare(digits),
            Place::Known(start) => start,
            Place::Command | Place::Option | Place::Subnegotiation { .. } | Place::One(_) | Place::Two(..) => {
                LineStart::Text
            }
        }
    }

    #[inline]
    const fn step(&mut self, byte: u8) {
        self.place = match (self.place, byte) {
            (Place::Begin, IAC) => Place::Command,
            (Place::Command, SB) => Place::Subnegotiation { last: 0 },
            (Place::Command, WILL..=DONT) => Place::Option,
            // A doubled IAC is the byte 255 as text.
            (Place::Command, IAC) => Place::Known(LineStart::Text),
            (Place::Subnegotiation { last: IAC }, SE) | (Place::Command | Place::Option, _) => Place::Begin,
            (Place::Subnegotiation { .. }, last) => Place::Subnegotiation { last },
            (Place::Begin, b'0'..=b'9') => Place::One(byte),
            (Place::One(a), b'0'..=b'9') => Place::Two(a, byte),
            (Place::Two(a, b), b'0'..=b'9') => Place::Three([a, b, byte]),
            (Place::Three(digits), _) => Place::Known(LineStart::with(digits, byte)),
            (Place::Begin | Place::One(_) | Place::Two(..), _) => Place::Known(LineStart::Text),
            (known @ Place::Known(_), _) => known,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::line::without_cr;

    /// All lines of up to six of these bytes, whole and cut at each place.
    #[test]
    fn starts_are_the_same_however_the_line_comes() {
        const BYTES: [u8; 10] = [b'2', b'-', b' ', b'\r', b'x', IAC, SB, SE, WILL, 241];
        for length in 0..=6 {
            for number in 0..10_usize.pow(length) {
                let mut bytes = [0; 6];
                for (place, byte) in (0..length).zip(&mut bytes) {
                    *byte = BYTES[number / 10_usize.pow(place) % 10];
                }
                let line = &bytes[..length as usize];
                let expected = LineStart::of(without_cr(line).0);
                for cut in [0, line.len() / 2] {
                    let mut reader = LineStartReader::default();
                    reader.take(&line[..cut]);
                    reader.take(&line[cut..]);
                    assert_eq!(reader.start(), expected, "{}", line.escape_ascii());
                }
            }
        }
    }

    #[test]
    fn subnegotiations_of_any_length_are_passed_over() {
        let mut reader = LineStartReader::default();
        reader.take(&[IAC, SB, 31]);
        for _ in 0..100_000 {
            reader.take(b"226 ");
        }
        assert_eq!(reader.start(), LineStart::Text);
        reader.take(&[IAC]);
        reader.take(&[SE]);
        reader.take(b"226 x");
        assert_eq!(reader.start(), LineStart::Space(*b"226"));
    }
}
