//! What a reply means for the command that got it.

use super::MeaningData;
use crate::vocabulary::{Basis, ControlConnection, DataConnection, Retry, Role};

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
///
/// // What the code means in answer to this command, of all that it may mean.
/// let features = Command::FeatureNegotiation.outcome(Code::try_from(211)?);
/// assert_eq!(features.meaning().map(|meaning| meaning.title()), Some("Feature List"));
/// assert_eq!(unknown.meaning(), None);
/// # Ok::<(), ftpcodes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome<M> {
    pub(crate) number: u16,
    role: Role,
    basis: Option<Basis>,
    /// What the type below stands for: a generic type cannot be asked for its data in a `const fn`.
    pub(crate) data: Option<&'static MeaningData>,
    meaning: Option<M>,
}

impl<M: Copy> Outcome<M> {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __new(
        number: u16,
        role: Role,
        basis: Option<Basis>,
        data: Option<&'static MeaningData>,
        meaning: Option<M>,
    ) -> Self {
        Self { number, role, basis, data, meaning }
    }

    /// What the code means in answer to the command: its title, when one sees it, what to do. `None` for a code that
    /// the registry does not have.
    #[must_use]
    #[inline]
    pub const fn meaning(self) -> Option<M> {
        self.meaning
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
    #[inline]
    pub const fn retry(self) -> Option<Retry> {
        match (self.data, self.role()) {
            (Some(meaning), _) if meaning.retry.is_some() => meaning.retry,
            (_, Role::TransientNegative) => Some(Retry::Later),
            (_, Role::PermanentNegative) => Some(Retry::AfterChange),
            _ => None,
        }
    }

    /// What becomes of the control connection. Only codes of the spec are known to close it.
    #[must_use]
    #[inline]
    pub const fn control_connection(self) -> ControlConnection {
        match self.data {
            Some(meaning) => meaning.control_connection,
            None => ControlConnection::StaysOpen,
        }
    }

    /// Whether the server closes the control connection after this reply.
    #[must_use]
    #[inline]
    pub const fn closes_control_connection(self) -> bool {
        matches!(self.control_connection(), ControlConnection::Closes)
    }

    /// What the reply says about the data connection, if anything.
    #[must_use]
    #[inline]
    pub const fn data_connection(self) -> Option<DataConnection> {
        match self.data {
            Some(meaning) => meaning.data_connection,
            None => None,
        }
    }
}
