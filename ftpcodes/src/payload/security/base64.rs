//! Base64 of RFC 4648 section 4, which RFC 2228 section 9 has, too.

use core::fmt;

use crate::payload::deviation::{PayloadDeviation, PayloadDeviations};
use crate::payload::error::PayloadError;
use crate::payload::parsed::Parsed;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const DIGIT: &str = "a letter of base64";
const END: &str = "the end of the base64";

/// Bytes that are base64 on the wire, decoded and encoded while they are passed on.
///
/// [RFC 2228 section 9](https://www.rfc-editor.org/rfc/rfc2228#section-9).
///
/// ```
/// use ftpcodes::payload::Base64;
///
/// let data = Base64::parse(b"Zm9vYg==")?;
/// let mut buffer = [0; 16];
/// assert_eq!(data.decode_into(&mut buffer)?, b"foob");
/// assert_eq!(data.len(), 4);
/// assert_eq!(Base64::new(b"foob").to_string(), "Zm9vYg==");
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Base64<'a>(Form<'a>);

#[derive(Clone, Copy)]
enum Form<'a> {
    Bytes(&'a [u8]),
    /// Letters of the alphabet only, and never one more than a multiple of four.
    Letters(&'a [u8]),
}

impl<'a> Base64<'a> {
    /// Of bytes, to be encoded.
    #[must_use]
    #[inline]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(Form::Bytes(bytes))
    }

    /// Reads base64; padding may be missing, and bits behind the last byte may be set.
    ///
    /// # Errors
    ///
    /// Other characters, and an end within a byte.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let length = text.iter().position(|letter| value(*letter).is_none()).unwrap_or(text.len());
        let (letters, padding) = text.split_at_checked(length).unwrap_or_default();
        let wanted = match length % 4 {
            0 => 0,
            1 => return Err(PayloadError::malformed(DIGIT, length)),
            over => 4 - over,
        };
        if let Some(place) = padding.iter().position(|letter| *letter != b'=') {
            return Err(PayloadError::malformed(if place == 0 { DIGIT } else { END }, length + place));
        }
        if padding.len() > wanted {
            return Err(PayloadError::malformed(END, length + wanted));
        }
        let mut found = PayloadDeviations::default();
        found.add_if(padding.len() < wanted, PayloadDeviation::NoPadding);
        let last = letters.last().and_then(|letter| value(*letter)).unwrap_or(0);
        // Two letters have four bits too many, three have two.
        found.add_if(wanted > 0 && last & ((1 << (wanted * 2)) - 1) != 0, PayloadDeviation::TrailingBits);
        Ok(Parsed::new(Self(Form::Letters(letters)), found))
    }

    /// The decoded bytes.
    #[inline]
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        let (bytes, letters) = match self.0 {
            Form::Bytes(bytes) => (bytes, &[][..]),
            Form::Letters(letters) => (&[][..], letters),
        };
        let decoded = letters.chunks(4).flat_map(|group| {
            let bits = group.iter().fold(0, |bits, letter| bits << 6 | u32::from(value(*letter).unwrap_or(0)));
            // As if it were four letters.
            let [_, bytes @ ..] = (bits << (6 * (4 - group.len()))).to_be_bytes();
            bytes.into_iter().take(group.len() - 1)
        });
        bytes.iter().copied().chain(decoded)
    }

    /// How many bytes there are when decoded.
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        match self.0 {
            Form::Bytes(bytes) => bytes.len(),
            Form::Letters(letters) => letters.len() / 4 * 3 + (letters.len() % 4).saturating_sub(1),
        }
    }

    /// Whether there is nothing to decode.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Decodes to the beginning of a buffer, and gives that.
    ///
    /// # Errors
    ///
    /// The buffer is smaller than [`len`](Self::len).
    #[inline]
    pub fn decode_into<'b>(&self, buffer: &'b mut [u8]) -> Result<&'b [u8], PayloadError> {
        let length = self.len();
        let place = buffer.get_mut(..length).ok_or(PayloadError::buffer(length))?;
        for (place, byte) in place.iter_mut().zip(self.bytes()) {
            *place = byte;
        }
        Ok(place)
    }
}

#[inline]
const fn value(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

impl PartialEq for Base64<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for Base64<'_> {}

impl fmt::Debug for Base64<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({self})")
    }
}

impl fmt::Display for Base64<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.bytes();
        while let Some(first) = bytes.next() {
            let (second, third) = (bytes.next(), bytes.next());
            let bits = u32::from_be_bytes([0, first, second.unwrap_or(0), third.unwrap_or(0)]);
            let letter =
                |shift: u32| ALPHABET.get((bits >> shift & 63) as usize).map_or('=', |letter| char::from(*letter));
            let third_letter = if second.is_some() { letter(6) } else { '=' };
            let fourth_letter = if third.is_some() { letter(0) } else { '=' };
            write!(f, "{}{}{third_letter}{fourth_letter}", letter(18), letter(12))?;
        }
        Ok(())
    }
}
