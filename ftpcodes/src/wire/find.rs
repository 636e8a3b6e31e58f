//! Where a byte stands in a text.

/// How many bytes are looked at together; most lines are longer, so most blocks are passed over at once.
const BLOCK: usize = 16;
/// Whose bytes are compared in one number.
const WORD: usize = 8;

/// The first place of the byte.
#[inline]
pub(crate) fn find<const BYTE: u8>(text: &[u8]) -> Option<usize> {
    find_where::<BYTE>(text, 0, |_| true)
}

/// The first place of the byte, from `start` on, that is wanted; all places before it are asked for in order.
///
/// It is for line ends, of which a reply has one every few dozen bytes: `memchr`, which begins a new search behind
/// each, needs twice as long.
#[inline]
pub(crate) fn find_where<const BYTE: u8>(
    text: &[u8],
    start: usize,
    mut wanted: impl FnMut(usize) -> bool,
) -> Option<usize> {
    let mut at = start;
    let (blocks, rest) = text.get(start..)?.as_chunks::<BLOCK>();
    for block in blocks {
        // Without an early end, the compiler makes a few instructions of this.
        if block.iter().fold(false, |any, byte| any | (*byte == BYTE)) {
            let place = in_words::<BYTE>(block.as_chunks().0, at, &mut wanted);
            if place.is_some() {
                return place;
            }
        }
        at += BLOCK;
    }
    let (words, rest) = rest.as_chunks();
    let place = in_words::<BYTE>(words, at, &mut wanted);
    if place.is_some() {
        return place;
    }
    at += words.len() * WORD;
    (at..).zip(rest).find(|(place, byte)| **byte == BYTE && wanted(*place)).map(|(place, _)| place)
}

#[inline]
fn in_words<const BYTE: u8>(
    words: &[[u8; WORD]],
    mut at: usize,
    wanted: &mut impl FnMut(usize) -> bool,
) -> Option<usize> {
    for word in words {
        let mut equal = equal_bytes::<BYTE>(*word);
        while equal != 0 {
            let place = at + equal.trailing_zeros() as usize / 8;
            if wanted(place) {
                return Some(place);
            }
            equal &= equal - 1;
        }
        at += WORD;
    }
    None
}

/// The highest bit of each byte that is equal; the lowest byte stands for the first.
#[inline]
const fn equal_bytes<const BYTE: u8>(word: [u8; WORD]) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([0x7F; WORD]);
    let different = u64::from_le_bytes(word) ^ u64::from_ne_bytes([BYTE; WORD]);
    !(((different & LOW) + LOW) | different | LOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In texts of any length, with the byte at any place, and others that differ from it by little.
    #[test]
    fn places_are_those_of_a_plain_search() {
        let mut text = [0; 150];
        let mut state = 1_u32;
        for length in 0..text.len() {
            for byte in &mut text {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = [b'\n', b'\n' ^ 0x80, b'\n' ^ 1, b' ', 0, 255, b'\n' - 1, b'x'][(state >> 29) as usize];
            }
            let text = &text[..length];
            for start in [0, length / 3, length] {
                let mut expected = (start..length).filter(|place| text[*place] == b'\n');
                assert_eq!(find_where::<b'\n'>(text, start, |place| expected.next() != Some(place)), None);
                assert_eq!(expected.next(), None);
                let last = (start..length).rfind(|place| text[*place] == b'\n');
                assert_eq!(find_where::<b'\n'>(text, start, |place| Some(place) == last), last);
            }
        }
    }
}
