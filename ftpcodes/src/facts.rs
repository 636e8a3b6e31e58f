//! Small fixed vocabularies of the registry: what it states about a code besides words.

/// How a code, or one meaning of it, stands to the standards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Defined by a standards-track RFC in force.
    Standard,
    /// Defined by an RFC of the category Experimental.
    Experimental,
    /// Defined only by documents that newer ones replaced, or left over from them.
    Historic,
    /// Defined only by Internet-Drafts.
    Draft,
    /// In no RFC and no draft, but met in practice or listed somewhere.
    Nonstandard,
}

impl Status {
    /// The word that the registry's JSON uses: `standard`, `historic` ...
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Experimental => "experimental",
            Self::Historic => "historic",
            Self::Draft => "draft",
            Self::Nonstandard => "nonstandard",
        }
    }
}

/// When a command that got a negative reply may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// At once: the fault was in the transfer or the moment.
    SameCommand,
    /// After some time.
    Later,
    /// On a new connection.
    AfterReconnecting,
    /// After logging in.
    AfterLogin,
    /// After something was changed: parameter, setting, order of commands, rights of the account.
    AfterChange,
    /// Not at all on this server.
    Never,
}

/// What becomes of the control connection after a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlConnection {
    /// It stays open.
    StaysOpen,
    /// The server closes it.
    Closes,
}

/// What a reply says about the data connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnection {
    /// The server is about to open it.
    Opening,
    /// The server listens for it.
    Awaited,
    /// It is open.
    Open,
    /// It is closed or about to be.
    Closed,
    /// It was not opened.
    NotOpened,
}

/// Direction of a script, as HTML's `dir` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
