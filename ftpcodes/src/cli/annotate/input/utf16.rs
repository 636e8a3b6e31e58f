//! Logs in UTF-16, as shells of Windows write what they redirect.

/// What makes UTF-8 of UTF-16.
pub(super) struct Utf16 {
    big_endian: bool,
    /// The beginning of a character.
    begun: Vec<u8>,
}

/// So many bytes tell that each second one is zero.
const SAMPLE: usize = 64;

impl Utf16 {
    /// That of an input which begins so, if it is in UTF-16: with its mark, or in ASCII with a zero beside each letter.
    pub(super) fn of(start: &[u8]) -> Option<Self> {
        let big_endian = match start {
            [0xff, 0xfe, ..] => false,
            [0xfe, 0xff, ..] => true,
            [0, second, ..] if *second != 0 => true,
            [first, 0, ..] if *first != 0 => false,
            _ => return None,
        };
        let marked = matches!(start, [0xff | 0xfe, ..]);
        let zero = usize::from(!big_endian);
        let sample = start.get(..start.len().min(SAMPLE)).unwrap_or_default();
        let ascii = || sample.iter().enumerate().all(|(place, byte)| (*byte == 0) == (place % 2 == zero));
        (marked || ascii()).then_some(Self { big_endian, begun: Vec::new() })
    }

    /// Puts the characters of some more bytes behind a text.
    pub(super) fn decode(&mut self, bytes: &[u8], text: &mut Vec<u8>) {
        self.begun.extend_from_slice(bytes);
        let read = if self.big_endian { u16::from_be_bytes } else { u16::from_le_bytes };
        let (pairs, _) = self.begun.as_chunks::<2>();
        let mut units: Vec<u16> = pairs.iter().copied().map(read).collect();
        // The second half of a pair comes later.
        let is_half = units.last().is_some_and(|last| (0xd800..0xdc00).contains(last));
        if is_half {
            units.pop();
        }
        self.begun.drain(..units.len() * 2);
        let letters = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
        text.extend_from_slice(letters.collect::<String>().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_the_same_however_their_bytes_come() {
        let input = "220 сервер 🗄 готов\r\n";
        for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            for mark in ["\u{feff}", ""] {
                let text = format!(
                    "{mark}{}{input}",
                    if mark.is_empty() { "USER ada; PASS none; SYST; FEAT; PWD; QUIT\n" } else { "" }
                );
                let bytes: Vec<u8> = text.encode_utf16().flat_map(to_bytes).collect();
                for size in [1, 2, 3, 5, bytes.len()] {
                    let mut utf16 = Utf16::of(&bytes).unwrap();
                    let mut decoded = Vec::new();
                    bytes.chunks(size).for_each(|piece| utf16.decode(piece, &mut decoded));
                    assert_eq!(String::from_utf8(decoded).unwrap(), text, "in pieces of {size}");
                }
            }
        }
        for other in
            [&b"220 ready"[..], "220 готов".as_bytes(), b"\x16\x03\x01\x00\x05", b"", b"2", b"\0\0\0\0", b"a\0\0\0"]
        {
            assert!(Utf16::of(other).is_none(), "{other:?}");
        }
    }
}
