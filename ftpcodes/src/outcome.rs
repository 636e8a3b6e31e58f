//! What a reply means for the command that got it.

use crate::data::{LanguageData, MeaningData};
use crate::facts::{ControlConnection, DataConnection, Retry};
use crate::sentence::Sentence;

/// On whose authority a command may get a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Basis {
    /// A document in force lists the code for this command; for a draft's or a historic command, its own document.
    Specified,
    /// A general rule, prose or an example allows it.
    Implied,
    /// No document allows it at this place, and servers were seen to send it.
    Observed,
    /// No document allows it at this place and no server was seen to send it, but it is reported of some.
    Reported,
}

impl Basis {
    /// The word that the registry's JSON uses: `specified`, `implied`, `observed`, `reported`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Specified => "specified",
            Self::Implied => "implied",
            Self::Observed => "observed",
            Self::Reported => "reported",
        }
    }

    /// Whether a document allows the reply, rather than servers that send it all the same.
    #[must_use]
    pub const fn is_documented(self) -> bool {
        matches!(self, Self::Specified | Self::Implied)
    }
}

/// What RFC 1123 section 4.1.2.13 asks of servers about a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Requirement {
    /// Every server has it.
    Must,
    /// Every server has it unless there is a good reason.
    Should,
    /// A server may have it.
    May,
}

impl Requirement {
    /// The word that the registry's JSON uses: `must`, `should`, `may`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::May => "may",
        }
    }
}

/// A server that was seen to send a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Observation {
    server: &'static str,
    situation: &'static str,
}

impl Observation {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(server: &'static str, situation: &'static str) -> Self {
        Self { server, situation }
    }

    /// Name and version: `vsftpd 3.0.3`.
    #[must_use]
    pub const fn server(self) -> &'static str {
        self.server
    }

    /// In which situation, in English.
    #[must_use]
    pub const fn situation(self) -> &'static str {
        self.situation
    }
}

/// A public report, or a vendor's documentation, that servers send a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Report {
    origin: &'static str,
    situation: &'static str,
}

impl Report {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(origin: &'static str, situation: &'static str) -> Self {
        Self { origin, situation }
    }

    /// Where it was published: `FluentFTP issue 1507`. The key `where` of the registry's JSON.
    #[must_use]
    pub const fn origin(self) -> &'static str {
        self.origin
    }

    /// In which situation, in English.
    #[must_use]
    pub const fn situation(self) -> &'static str {
        self.situation
    }
}

/// What a reply does for its command: the first digit of RFC 959 section 4.2.1, and RFC 2228 section 5.2 for 6yz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// 1yz: the command has begun, and another reply follows. Not so in a protocol whose 1yz ends the command, as in NNTP.
    Preliminary,
    /// 2yz: the command is done.
    Completion,
    /// 3yz: the command is accepted, and the server waits for another one.
    Intermediate,
    /// 4yz: the command failed, and may work later.
    TransientNegative,
    /// 5yz: the command failed, and is not to be repeated as it is.
    PermanentNegative,
    /// 6yz: an envelope with a reply inside.
    Protected,
}

impl Role {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __of(number: u16) -> Self {
        match number / 100 {
            1 => Self::Preliminary,
            2 => Self::Completion,
            3 => Self::Intermediate,
            4 => Self::TransientNegative,
            5 => Self::PermanentNegative,
            _ => Self::Protected,
        }
    }

    /// The same in a protocol whose 1yz ends the command.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __without_preliminary(number: u16) -> Self {
        match Self::__of(number) {
            Self::Preliminary => Self::Completion,
            role => role,
        }
    }

    /// The word that the registry's JSON uses: `preliminary`, `transient-negative` ...
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Completion => "completion",
            Self::Intermediate => "intermediate",
            Self::TransientNegative => "transient-negative",
            Self::PermanentNegative => "permanent-negative",
            Self::Protected => "protected",
        }
    }

    /// Whether the command failed.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        matches!(self, Self::TransientNegative | Self::PermanentNegative)
    }
}

/// What a reply means for the command that got it.
///
/// Every code has one, also those that the spec does not list for the command: they are judged by their first digit, as
/// RFC 959 section 4.2 asks of clients, and [`basis`](Self::basis) is `None` then.
///
/// ```
/// use ftpcodes::{Basis, Code, Command, Retry, Role};
///
/// let busy = Command::Retrieve.outcome(Code::try_from(450)?);
/// assert_eq!(busy.role(), Role::TransientNegative);
/// assert_eq!(busy.basis(), Some(Basis::Specified));
/// assert_eq!(busy.retry(), Some(Retry::Later));
///
/// // A server's own code: by its first digit, a failure for good.
/// let unknown = Command::Retrieve.outcome(Code::try_from(560)?);
/// assert_eq!(unknown.role(), Role::PermanentNegative);
/// assert_eq!(unknown.basis(), None);
/// assert_eq!(unknown.retry(), Some(Retry::AfterChange));
/// # Ok::<(), ftpcodes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    number: u16,
    role: Role,
    basis: Option<Basis>,
    meaning: Option<&'static MeaningData>,
}

impl Outcome {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(number: u16, role: Role, basis: Option<Basis>, meaning: Option<&'static MeaningData>) -> Self {
        Self { number, role, basis, meaning }
    }

    /// What the reply does for the command.
    #[must_use]
    #[inline]
    pub const fn role(self) -> Role {
        self.role
    }

    /// On whose authority the command may get this reply, the strongest one; `None` if nothing says that it may, so
    /// that only the first digit counts.
    #[must_use]
    #[inline]
    pub const fn basis(self) -> Option<Basis> {
        self.basis
    }

    /// When the command may be sent again; `None` unless the reply is negative.
    ///
    /// For a code that the spec does not have, the first digit decides: later for 4yz, after a change for 5yz.
    #[must_use]
    pub const fn retry(self) -> Option<Retry> {
        match (self.meaning, self.role()) {
            (Some(meaning), _) if meaning.retry.is_some() => meaning.retry,
            (_, Role::TransientNegative) => Some(Retry::Later),
            (_, Role::PermanentNegative) => Some(Retry::AfterChange),
            _ => None,
        }
    }

    /// What becomes of the control connection. Only codes of the spec are known to close it.
    #[must_use]
    pub const fn control_connection(self) -> ControlConnection {
        match self.meaning {
            Some(meaning) => meaning.control_connection,
            None => ControlConnection::StaysOpen,
        }
    }

    /// Whether the server closes the control connection after this reply.
    #[must_use]
    pub const fn closes_control_connection(self) -> bool {
        matches!(self.control_connection(), ControlConnection::Closes)
    }

    /// What the reply says about the data connection, if anything.
    #[must_use]
    pub const fn data_connection(self) -> Option<DataConnection> {
        match self.meaning {
            Some(meaning) => meaning.data_connection,
            None => None,
        }
    }

    // Shown by the `retry_reason_in` of the generated enum of the commands, which knows the languages.
    #[doc(hidden)]
    #[must_use]
    pub fn __retry_reason(self, words: &'static LanguageData) -> Option<Sentence> {
        let retry = self.retry()?;
        Some(match self.meaning {
            Some(meaning) => {
                let advice = words.retry(self.number, retry);
                let fix = words.meaning(meaning).fix;
                if fix.is_empty() { advice } else { advice.and(Sentence::words(fix)) }
            }
            None => Sentence::words(words.class(self.number).map_or("", |class| class.asks)),
        })
    }
}
