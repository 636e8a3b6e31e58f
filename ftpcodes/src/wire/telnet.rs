//! Telnet commands, which RFC 959 lets a server mix into the control connection: RFC 854.

use super::find::find;

pub(crate) const IAC: u8 = 255;
pub(super) const SE: u8 = 240;
pub(super) const SB: u8 = 250;
pub(super) const WILL: u8 = 251;
pub(super) const DONT: u8 = 254;

/// How many bytes the Telnet command at the start of these takes: 0 if there is none, `None` if it is not all there.
#[inline]
pub(super) fn command(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [IAC] => None,
        // A doubled IAC is the byte 255 as text.
        [IAC, IAC, ..] => Some(0),
        [IAC, SB, rest @ ..] => rest.windows(2).position(|pair| pair == [IAC, SE]).map(|place| place + 4),
        [IAC, WILL..=DONT] => None,
        [IAC, WILL..=DONT, _, ..] => Some(3),
        [IAC, _, ..] => Some(2),
        _ => Some(0),
    }
}

/// The rest of a line behind the Telnet commands that it begins with.
#[inline]
pub(super) fn strip(mut line: &[u8]) -> &[u8] {
    while line.first() == Some(&IAC)
        && let Some(length @ 1..) = command(line)
    {
        line = line.get(length..).unwrap_or_default();
    }
    line
}

/// Whether there is a Telnet command in a text, which a doubled IAC is not.
#[inline]
pub(super) fn has_command(text: &[u8]) -> bool {
    let mut rest = text;
    while let Some(place) = find::<IAC>(rest) {
        let found = rest.get(place..).unwrap_or_default();
        match found {
            [IAC, IAC, tail @ ..] => rest = tail,
            found => return command(found).is_some(),
        }
    }
    false
}

/// The pieces of a text between its Telnet commands, with doubled IACs undone: joined, they are what was meant.
///
/// ```
/// use ftpcodes::without_telnet;
///
/// let text: Vec<u8> = without_telnet(b"name\xff\xff of \xff\xfb\x01file").flatten().copied().collect();
/// assert_eq!(text, b"name\xff of file");
/// ```
#[inline]
pub fn without_telnet(text: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let piece = match rest {
                // The second one is the text.
                [IAC, IAC, ..] => {
                    let (_, tail) = rest.split_at_checked(1)?;
                    let (piece, after) = tail.split_at_checked(1)?;
                    rest = after;
                    piece
                }
                [IAC, ..] => {
                    let length = command(rest).unwrap_or(rest.len());
                    rest = rest.get(length..).unwrap_or_default();
                    continue;
                }
                _ => {
                    let length = rest.iter().position(|byte| *byte == IAC).unwrap_or(rest.len());
                    let (piece, after) = rest.split_at_checked(length)?;
                    rest = after;
                    piece
                }
            };
            return Some(piece);
        }
    })
}
