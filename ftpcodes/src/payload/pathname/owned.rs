//! Path names that own their bytes.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::Pathname;

impl<'a> Pathname<'a> {
    /// The bytes in one piece, copied only if something had to be undone.
    ///
    /// ```
    /// use ftpcodes::payload::Pathname;
    ///
    /// assert_eq!(*Pathname::parse(b"\"/a\"\"b\" created.")?.to_bytes(), *b"/a\"b");
    /// # Ok::<(), ftpcodes::payload::PayloadError>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn to_bytes(&self) -> Cow<'a, [u8]> {
        self.as_bytes().map_or_else(|| self.bytes().collect(), Cow::Borrowed)
    }

    /// The path name as a string: what is not UTF-8 becomes `U+FFFD`, so that it may be none that the server knows.
    #[must_use]
    #[inline]
    pub fn to_string_lossy(&self) -> String {
        self.display().to_string()
    }
}
