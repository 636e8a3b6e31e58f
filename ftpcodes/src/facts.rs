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

/// What the values in a reply's text are; the recommended text is a pattern then, and not to be sent as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// The marker of RFC 959: `MARK yyyy = mmmm`.
    RestartMarker,
    /// How long until the service is ready.
    Minutes,
    /// The name that the server chose: `FILE: pppp`.
    FileName,
    /// One feature a line.
    Features,
    /// A number of octets.
    Size,
    /// A time in UTC: `YYYYMMDDHHMMSS.sss`.
    ModificationTime,
    /// Facts as they are now, and the path name.
    FactsChanged,
    /// A digest with its range and the path name.
    Hash,
    /// The name of the system.
    SystemType,
    /// What a gateway translates.
    TranslationStatus,
    /// `(h1,h2,h3,h4,p1,p2)`.
    PassiveAddress,
    /// `(af,hal,h1,h2,...,pal,p1,p2,...)`.
    LongPassiveAddress,
    /// `(|||port|)`.
    ExtendedPassivePort,
    /// `ADAT=` and base64, or no data.
    SecurityData,
    /// A challenge to the user.
    Challenge,
    /// A line of facts and a path name.
    Facts,
    /// A path name in quotation marks.
    Pathname,
    /// `(af1,af2)`.
    AddressFamilies,
    /// `(1,2)`.
    NetworkProtocols,
    /// Another reply, protected, in base64.
    ProtectedReply,
    /// Values that this library does not read.
    Pattern,
}

impl Format {
    /// The word that the registry's JSON uses: `passive-address`, `pathname` ...
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RestartMarker => "restart-marker",
            Self::Minutes => "minutes",
            Self::FileName => "file-name",
            Self::Features => "features",
            Self::Size => "size",
            Self::ModificationTime => "modification-time",
            Self::FactsChanged => "facts-changed",
            Self::Hash => "hash",
            Self::SystemType => "system-type",
            Self::TranslationStatus => "translation-status",
            Self::PassiveAddress => "passive-address",
            Self::LongPassiveAddress => "long-passive-address",
            Self::ExtendedPassivePort => "extended-passive-port",
            Self::SecurityData => "security-data",
            Self::Challenge => "challenge",
            Self::Facts => "facts",
            Self::Pathname => "pathname",
            Self::AddressFamilies => "address-families",
            Self::NetworkProtocols => "network-protocols",
            Self::ProtectedReply => "protected-reply",
            Self::Pattern => "pattern",
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
