//! 213 to HASH: a digest of a file or of a part of it.

use core::fmt;

use super::deviation::PayloadDeviation;
use super::error::PayloadError;
use super::parsed::{Parsed, Payload, check_code, from_lines};
use super::pathname::Pathname;
use super::read::scan::{Scan, ascii};
use crate::wire::{Output, Reply, Text, WriteError};

const NAME: &str = "the name of a hash";
const RANGE: &str = "a range of octets, such as 0-255";
const DIGEST: &str = "a digest in hexadecimal digits";

/// The digest of a 213 to HASH: `SHA-1 0-255 80bc95fd… filename.ext`.
///
/// [The draft of HASH, section 3](https://datatracker.ietf.org/doc/html/draft-ietf-ftpext2-hash-03#section-3). While
/// the server computes, it may send lines before that one.
///
/// ```
/// use ftpcodes::payload::{HashValue, Pathname};
///
/// let hash = HashValue::parse(b"MD5 0-9 e99a18c428cb38d5f260853678922e03 a b.txt")?;
/// assert_eq!((hash.algorithm(), hash.start(), hash.end()), ("MD5", 0, 9));
/// assert_eq!(hash.digest().next(), Some(0xe9));
/// assert_eq!(hash.pathname().as_bytes(), Some(&b"a b.txt"[..]));
/// assert!(HashValue::new("MD5", 0, 9, "e99a", Pathname::new(b"a")).is_some());
/// # Ok::<(), ftpcodes::payload::PayloadError>(())
/// ```
#[derive(Clone, Copy)]
pub struct HashValue<'a> {
    algorithm: &'a str,
    start: u64,
    end: u64,
    digest: &'a str,
    pathname: Pathname<'a>,
}

impl<'a> HashValue<'a> {
    /// Of all its parts; `None` unless the name is one of the draft's, the digest is pairs of hexadecimal digits in
    /// small letters and the path name is one that can be written.
    #[must_use]
    #[inline]
    pub fn new(algorithm: &'a str, start: u64, end: u64, digest: &'a str, pathname: Pathname<'a>) -> Option<Self> {
        let bytes = digest.as_bytes();
        let small = bytes.iter().all(|digit| digit.is_ascii_hexdigit() && !digit.is_ascii_uppercase());
        let whole = !bytes.is_empty() && bytes.len().is_multiple_of(2);
        let good = is_name(algorithm.as_bytes()) && small && whole && pathname.check().is_ok();
        good.then_some(Self { algorithm, start, end, digest, pathname })
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A text of another form, and a path name with CR, LF or NUL in it.
    #[inline]
    pub fn parse(text: &'a [u8]) -> Result<Parsed<Self>, PayloadError> {
        let mut scan = Scan::new(text);
        scan.skip_spaces();
        let at = scan.at();
        let algorithm = scan.take_while(|byte| byte != b' ');
        if !is_name(algorithm) {
            return Err(PayloadError::malformed(NAME, at));
        }
        scan.one_space();
        let start = scan.number(u64::MAX, RANGE)?;
        if !scan.eat(b'-') {
            return Err(PayloadError::malformed(RANGE, scan.at()));
        }
        let end = scan.number(u64::MAX, RANGE)?;
        if scan.peek() != Some(b' ') {
            return Err(PayloadError::malformed("a space", scan.at()));
        }
        scan.one_space();
        let at = scan.at();
        let digest = scan.take_while(|byte| byte.is_ascii_hexdigit());
        if digest.is_empty() || !digest.len().is_multiple_of(2) {
            return Err(PayloadError::malformed(DIGEST, if digest.is_empty() { at } else { scan.at() }));
        }
        scan.note(digest.iter().any(u8::is_ascii_uppercase), PayloadDeviation::LetterCase);
        if !scan.eat(b' ') {
            return Err(PayloadError::malformed("a space and a path name", scan.at()));
        }
        let pathname = Pathname::on_control(scan.rest(), scan.at(), false, scan.found)?;
        let (algorithm, digest) = (ascii(algorithm), ascii(digest));
        Ok(pathname.map(|pathname| Self { algorithm, start, end, digest, pathname }))
    }

    /// The name of the hash: `SHA-256`.
    #[must_use]
    #[inline]
    pub const fn algorithm(&self) -> &'a str {
        self.algorithm
    }

    /// Where the range begins.
    #[must_use]
    #[inline]
    pub const fn start(&self) -> u64 {
        self.start
    }

    /// Where it ends; servers disagree whether that octet belongs to it.
    #[must_use]
    #[inline]
    pub const fn end(&self) -> u64 {
        self.end
    }

    /// The digest as it stands there.
    #[must_use]
    #[inline]
    pub const fn hex(&self) -> &'a str {
        self.digest
    }

    /// The bytes of the digest.
    #[inline]
    pub fn digest(&self) -> impl ExactSizeIterator<Item = u8> + Clone + use<'a> {
        let value = |digit: &u8| char::from(*digit).to_digit(16).unwrap_or(0) as u8;
        self.digest
            .as_bytes()
            .chunks_exact(2)
            .map(move |pair| pair.iter().fold(0, |byte, digit| byte << 4 | value(digit)))
    }

    /// The file.
    #[must_use]
    #[inline]
    pub const fn pathname(&self) -> Pathname<'a> {
        self.pathname
    }
}

#[inline]
fn is_name(name: &[u8]) -> bool {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/' | b'.' | b',');
    !name.is_empty() && name.iter().all(part)
}

impl Text for HashValue<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        format_args!("{} {}-{} ", self.algorithm, self.start, self.end).write_text(out)?;
        for digit in self.digest.as_bytes() {
            out.write_bytes(&[digit.to_ascii_lowercase()])?;
        }
        out.write_bytes(b" ")?;
        self.pathname.write_plain(out)
    }
}

/// The letters of the digest are the same small and large.
impl PartialEq for HashValue<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let Self { algorithm, start, end, digest, pathname } = *self;
        (algorithm, start, end, pathname) == (other.algorithm, other.start, other.end, other.pathname)
            && digest.eq_ignore_ascii_case(other.digest)
    }
}

impl Eq for HashValue<'_> {}

impl fmt::Debug for HashValue<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { algorithm, start, end, digest, pathname } = self;
        write!(f, "HashValue({algorithm} {start}-{end} {digest}, {pathname:?})")
    }
}

/// Lines before that with the digest are the draft's own.
impl<'a> Payload<'a> for HashValue<'a> {
    const CODES: &'static [u16] = &[213];

    #[inline]
    fn from_reply(reply: &Reply<'a>) -> Result<Parsed<Self>, PayloadError> {
        check_code(reply, Self::CODES)?;
        Self::parse(reply.text()).or_else(|_| from_lines(reply, Self::CODES, Self::parse))
    }
}
