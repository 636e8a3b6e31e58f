//! What the values of facts mean.

use core::fmt;

/// The value of the fact `Type`, whatever its letters' case.
///
/// [RFC 3659 section 7.5.1](https://www.rfc-editor.org/rfc/rfc3659#section-7.5.1).
///
/// ```
/// use ftpcodes::payload::FactType;
///
/// assert_eq!(FactType::of(b"File"), FactType::File);
/// assert_eq!(FactType::of(b"OS.unix=slink:/x"), FactType::Other(b"OS.unix=slink:/x"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactType<'a> {
    /// A file.
    File,
    /// The directory that is listed.
    Cdir,
    /// A parent of the directory that is listed.
    Pdir,
    /// A directory.
    Dir,
    /// A type of the system's own: `OS.unix=symlink`.
    Other(&'a [u8]),
}

impl<'a> FactType<'a> {
    /// Of the value of the fact.
    #[must_use]
    #[inline]
    pub fn of(value: &'a [u8]) -> Self {
        let known = [(&b"file"[..], Self::File), (b"cdir", Self::Cdir), (b"pdir", Self::Pdir), (b"dir", Self::Dir)];
        let found = known.into_iter().find(|(word, _)| value.eq_ignore_ascii_case(word));
        found.map_or(Self::Other(value), |(_, kind)| kind)
    }

    /// Whether it is a directory of any kind.
    #[must_use]
    #[inline]
    pub const fn is_dir(self) -> bool {
        matches!(self, Self::Dir | Self::Cdir | Self::Pdir)
    }
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $letter:literal,)*) => {
        /// The value of the fact `Perm`: what the user may do, as far as the server knows.
        ///
        /// [RFC 3659 section 7.5.5](https://www.rfc-editor.org/rfc/rfc3659#section-7.5.5).
        ///
        /// ```
        /// use ftpcodes::payload::Permissions;
        ///
        /// let permissions = Permissions::of(b"adfrw");
        /// assert!(permissions.can_retrieve() && permissions.can_store());
        /// assert!(!permissions.can_list());
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Permissions<'a>(&'a [u8]);

        impl<'a> Permissions<'a> {
            /// Of the value of the fact.
            #[must_use]
            #[inline]
            pub const fn of(value: &'a [u8]) -> Self {
                Self(value)
            }

            /// The value as it is.
            #[must_use]
            #[inline]
            pub const fn as_bytes(self) -> &'a [u8] {
                self.0
            }

            /// Whether this letter is among them, small or capital.
            #[must_use]
            #[inline]
            pub fn contains(self, letter: u8) -> bool {
                self.0.iter().any(|permission| permission.eq_ignore_ascii_case(&letter))
            }

            $($(#[$doc])* #[must_use] #[inline] pub fn $name(self) -> bool { self.contains($letter) })*
        }
    };
}

permissions! {
    /// `a`: APPE to the file.
    can_append = b'a',
    /// `c`: new files in the directory, with STOR, STOU, APPE or RNTO.
    can_create = b'c',
    /// `d`: DELE of the file or RMD of the directory.
    can_delete = b'd',
    /// `e`: CWD into the directory.
    can_enter = b'e',
    /// `f`: RNFR of it.
    can_rename = b'f',
    /// `l`: LIST, NLST and MLSD of the directory.
    can_list = b'l',
    /// `m`: MKD in the directory.
    can_make_directory = b'm',
    /// `p`: DELE and RMD of what is in the directory.
    can_purge = b'p',
    /// `r`: RETR of the file.
    can_retrieve = b'r',
    /// `w`: STOR over the file.
    can_store = b'w',
}

impl fmt::Debug for Permissions<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Permissions(\"{}\")", self.0.escape_ascii())
    }
}
