//! What a reply has that RFC 959 does not allow, or that a client should know of.

use core::fmt;

macro_rules! deviations {
    ($($(#[$doc:meta])* $name:ident = $word:literal $text:literal,)*) => {
        /// Something in a reply that the standards do not have, or that a simple client stumbles over.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Deviation { $($(#[$doc])* $name,)* }

        impl Deviation {
            /// All deviations.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word that the program's JSON uses: `bare-code`, `lf-alone` ...
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }

        impl fmt::Display for Deviation {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self { $(Self::$name => $text,)* })
            }
        }
    };
}

deviations! {
    /// A line is the code alone, without a space and text; RFC 959 section 4.2 has the space, RFC 3659 section 7.2 and
    /// others leave it out.
    BareCode = "bare-code" "a code without a space behind it",
    /// Something other than a space or a hyphen stands right behind the code.
    NoSeparator = "no-separator" "text that stands right behind the code",
    /// A line ends in LF without CR.
    LfAlone = "lf-alone" "a line that ends in LF without CR",
    /// A reply of several lines ends with another code than it begins with.
    CodeChanged = "code-changed" "a last line with another code than the first",
    /// A line between the first and the last one begins with the code and a hyphen. Every standard allows it.
    CodeOnEachLine = "code-on-each-line" "the code on lines between the first and the last",
    /// A line between the first and the last one begins with three digits that are not the reply's own code and hyphen:
    /// RFC 959 section 4.2 asks the server to put a space before them.
    UnpaddedDigits = "unpadded-digits" "a line of text that begins with three digits",
    /// An empty line before the reply or in it.
    BlankLine = "blank-line" "an empty line",
    /// Telnet commands (IAC, RFC 854).
    Telnet = "telnet" "Telnet commands",
    /// A CR that ends no line.
    LoneCr = "lone-cr" "a CR within a line",
    /// A NUL.
    Nul = "nul" "a NUL",
    /// Another control character than CR, LF, NUL and TAB.
    Control = "control" "control characters",
    /// Bytes above 127.
    NotAscii = "not-ascii" "bytes outside ASCII",
    /// Bytes that are not UTF-8 either.
    NotUtf8 = "not-utf8" "bytes that are no UTF-8",
}

/// A set of deviations.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Deviations(u16);

impl Deviations {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this one is among them.
    #[must_use]
    pub const fn contains(self, deviation: Deviation) -> bool {
        self.0 & 1 << deviation as u16 != 0
    }

    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = Deviation> + Clone {
        Deviation::ALL.iter().copied().filter(move |deviation| self.contains(*deviation))
    }

    #[inline]
    pub(crate) const fn add(&mut self, deviation: Deviation) {
        self.0 |= 1 << deviation as u16;
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Debug for Deviations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
