//! Where replies are written to: bytes, since names of files are nothing else.

use core::fmt::{self, Display, Write};

/// Takes the bytes of a reply.
///
/// `&mut [u8]` is one: what was written is cut off at its front, as `std::io::Write` has it. `Vec<u8>` is one with the
/// feature `alloc`, and `BytesMut` with the feature `tokio`. Implement it for the buffer that you have; nothing but
/// [`write_bytes`](Self::write_bytes) is needed.
///
/// ```
/// use ftpcodes::{Output, OutputFull, payload::Pathname, reply};
///
/// struct Buffer(Vec<u8>);
///
/// impl Output for Buffer {
///     fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
///         self.0.extend_from_slice(bytes);
///         Ok(())
///     }
/// }
///
/// let mut out = Buffer(Vec::new());
/// reply!(PWD, 257, Pathname::new(b"/caf\xe9")).write_bytes_to(&mut out)?;
/// assert_eq!(out.0, b"257 \"/caf\xe9\"\r\n");
/// # Ok::<(), ftpcodes::WriteError>(())
/// ```
pub trait Output {
    /// Takes all these bytes.
    ///
    /// # Errors
    ///
    /// There is no room for them.
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull>;
}

/// The output does not take more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutputFull;

impl Display for OutputFull {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the output does not take more")
    }
}

impl core::error::Error for OutputFull {}

impl Output for &mut [u8] {
    #[inline]
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        if self.len() < bytes.len() {
            return Err(OutputFull);
        }
        let (place, rest) = core::mem::take(self).split_at_mut_checked(bytes.len()).ok_or(OutputFull)?;
        place.copy_from_slice(bytes);
        *self = rest;
        Ok(())
    }
}

#[cfg(feature = "alloc")]
impl Output for alloc::vec::Vec<u8> {
    #[inline]
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

#[cfg(feature = "tokio")]
impl Output for bytes::BytesMut {
    #[inline]
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        self.extend_from_slice(bytes);
        Ok(())
    }
}

impl<O: Output + ?Sized> Output for &mut O {
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        (**self).write_bytes(bytes)
    }
}

/// Passes text on to what takes only UTF-8.
pub(crate) struct Utf8<'a, W> {
    out: &'a mut W,
    /// Whether something was no UTF-8.
    pub(crate) refused: bool,
}

impl<'a, W: Write> Utf8<'a, W> {
    pub(crate) fn new(out: &'a mut W) -> Self {
        Self { out, refused: false }
    }
}

impl<W: Write> Output for Utf8<'_, W> {
    fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), OutputFull> {
        let Ok(text) = core::str::from_utf8(bytes) else {
            self.refused = true;
            return Err(OutputFull);
        };
        self.out.write_str(text).map_err(|_| OutputFull)
    }
}
