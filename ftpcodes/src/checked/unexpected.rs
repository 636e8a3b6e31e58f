//! What `expect_reply!` gives for a reply that was not expected.

use core::fmt;

use ftpcodes_core::CommandData;

use crate::code::Code;
use crate::registry::Command;
use crate::{Outcome, Retry, Sentence};

/// A reply that [`expect_reply!`](crate::expect_reply!) was not told to expect: the code, and what it means for the
/// command that it answers.
///
/// ```
/// use ftpcodes::{Code, Command, Retry, Role, UnexpectedReply, expect_reply};
///
/// let code = Code::try_from(530)?;
/// let error: UnexpectedReply = expect_reply!(USER, code, 230 | 331).unwrap_err();
/// assert_eq!((error.command(), error.number()), (Command::UserName, 530));
/// assert_eq!(error.outcome().role(), Role::PermanentNegative);
/// assert_eq!(error.retry(), Some(Retry::AfterLogin));
/// assert_eq!(error.to_string(), "USER was answered with 530: Not Logged In");
/// assert!(error.advice().is_some());
/// # Ok::<(), ftpcodes::InvalidCode>(())
/// ```
///
/// The parameter is the enum of the commands; it is another one for a spec of your own:
/// `UnexpectedReply<SmtpCommand>`. Showing the error takes the words of the default language into the program;
/// `{:?}` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnexpectedReply<C = Command> {
    command: C,
    number: u16,
}

impl<C: ProtocolCommand> UnexpectedReply<C> {
    #[doc(hidden)]
    #[inline]
    pub const fn __new(command: C, number: u16) -> Self {
        Self { command, number }
    }

    /// The command that was answered.
    #[inline]
    #[must_use]
    pub const fn command(self) -> C {
        self.command
    }

    /// The number of the reply.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u16 {
        self.number
    }

    /// The code of the reply. `None` only for a number that is none, such as the 0 of a type of your own.
    #[inline]
    #[must_use]
    pub const fn code(self) -> Option<Code> {
        Code::from_u16(self.number)
    }

    /// What the reply means for the command. A number that is no reply code is judged as 500 is: the reply cannot be
    /// understood.
    #[inline]
    #[must_use]
    pub fn outcome(self) -> Outcome<C::Meaning> {
        self.command.__outcome(self.known_code())
    }

    /// When the command may be sent again; `None` if the reply is not negative.
    #[inline]
    #[must_use]
    pub fn retry(self) -> Option<Retry> {
        self.outcome().retry()
    }

    /// Why and when the command may be sent again, and what to do before, in the default language; `None` if the reply
    /// is not negative.
    #[inline]
    #[must_use]
    pub fn advice(self) -> Option<Sentence> {
        self.command.__retry_reason(self.known_code())
    }

    #[inline]
    fn known_code(self) -> Code {
        self.code().unwrap_or(Code::checked_by_spec(500))
    }
}

impl<C: ProtocolCommand> fmt::Display for UnexpectedReply<C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (verb, number) = (self.command.__verb(), self.number);
        write!(f, "{verb} was answered with {number}")?;
        match (self.code(), self.outcome().meaning()) {
            (None, _) => f.write_str(", which is no reply code"),
            (_, Some(meaning)) => write!(f, ": {}", C::__title(meaning)),
            (_, None) => Ok(()),
        }
    }
}

impl<C: ProtocolCommand + fmt::Debug> core::error::Error for UnexpectedReply<C> {}

/// What the errors about replies ask the commands of a protocol; every generated enum of commands has it.
pub trait ProtocolCommand: Copy {
    /// What a code may mean.
    type Meaning: Copy;

    /// The codes of the protocol.
    type Code: Copy;

    /// The facts of the command.
    fn __data(self) -> &'static CommandData;

    /// The code of this number.
    fn __code(number: u16) -> Option<Self::Code>;

    /// The verb.
    fn __verb(self) -> &'static str;

    /// What the code means for the command.
    fn __outcome(self, code: Code) -> Outcome<Self::Meaning>;

    /// The title of a meaning, in the default language.
    fn __title(meaning: Self::Meaning) -> &'static str;

    /// When the command may be sent again, in the default language.
    fn __retry_reason(self, code: Code) -> Option<Sentence>;
}
