//! Which reply answers which command.

mod attribution;

pub use attribution::{Attribution, TooManyCommands};

use crate::code::Code;
use crate::registry::Command;
use ftpcodes_core::{Asked, CommandData, Owed};

/// Follows a control connection: told of the commands that were sent and of the codes that came, it says which command
/// each reply answers, and what is still owed.
///
/// Replies come in the order of the commands (RFC 959 section 5.4 and RFC 1123 section 4.1.2.11), with exceptions: a
/// STAT during a transfer is answered before the transfer ends, a 421 comes when the server likes, and some servers
/// send one reply too many or too few. So a reply goes to the first command that waits and that can get its code at
/// this point; if none can, to the first one, with no [`Basis`](crate::Basis) to show for it. Nothing is dropped: a
/// command that was passed over stays owed until its reply comes or [`give_up`](Self::give_up) is called. A last reply
/// that comes a second time is too much where no command that waits can get it: some servers say 230 twice.
///
/// It holds up to `N` commands that wait for replies, and allocates nothing. [`new`](Dialogue::new) makes one for 16,
/// [`sized`](Self::sized) for any number.
///
/// ```
/// use ftpcodes::{Attribution, Basis, Command, Dialogue, code};
///
/// let mut dialogue = Dialogue::new();
/// dialogue.received(code!(220).code());
///
/// // A transfer that ABOR interrupts: two replies are owed, and both come.
/// dialogue.sent(Command::Retrieve)?;
/// dialogue.received(code!(150).code());
/// dialogue.sent(Command::Abort)?;
/// let specified = Some(Basis::Specified);
/// assert_eq!(
///     dialogue.received(code!(426).code()),
///     Attribution::Answer { command: Command::Retrieve, basis: specified, more: false }
/// );
/// assert!(dialogue.owed().eq([Some(Command::Abort)]));
/// assert_eq!(
///     dialogue.received(code!(226).code()),
///     Attribution::Answer { command: Command::Abort, basis: specified, more: false }
/// );
/// // Some servers send a 226 too many, and what came after it would be off by one.
/// assert_eq!(dialogue.received(code!(226).code()), Attribution::Extra { after: Some(Command::Abort) });
/// # Ok::<(), ftpcodes::TooManyCommands>(())
/// ```
#[derive(Clone, Debug)]
pub struct Dialogue<const N: usize = 16>(Owed<Command, N>);

impl Asked for Command {
    #[inline]
    fn data(self) -> &'static CommandData {
        self.__data()
    }
}

impl<const N: usize> Default for Dialogue<N> {
    #[inline]
    fn default() -> Self {
        Self::sized()
    }
}

impl Dialogue {
    /// A dialogue that begins with the connection: the greeting is owed. Up to 16 commands may wait.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self::sized()
    }
}

impl<const N: usize> Dialogue<N> {
    /// The same, for any number of commands that may wait: `Dialogue::<64>::sized()`.
    #[inline]
    #[must_use]
    pub const fn sized() -> Self {
        Self(Owed::greeting(Some(Command::Connect)))
    }

    /// Notes that a command was sent.
    ///
    /// # Errors
    ///
    /// `N` commands wait already.
    #[inline]
    pub fn sent(&mut self, command: Command) -> Result<(), TooManyCommands> {
        if self.0.sent(Some(command)) { Ok(()) } else { Err(TooManyCommands(())) }
    }

    /// Notes that a command was sent that the registry does not have. It can get any reply, and the first digit says
    /// whether it is the last one.
    ///
    /// # Errors
    ///
    /// `N` commands wait already.
    #[inline]
    pub fn sent_unknown(&mut self) -> Result<(), TooManyCommands> {
        if self.0.sent(None) { Ok(()) } else { Err(TooManyCommands(())) }
    }

    /// Says what a reply with this code belongs to, and notes that it came.
    ///
    /// Of a protected reply (6yz), tell the code of the reply inside as well, once it is known.
    #[inline]
    pub fn received(&mut self, code: Code) -> Attribution {
        let any_time = code.known().is_some_and(|code| code.may_come_at_any_time());
        self.0.received(code.as_u16(), any_time).into()
    }

    /// The commands whose last reply has not come, in the order in which they were sent; `None` for one that the
    /// registry does not have.
    #[inline]
    pub fn owed(&self) -> impl Iterator<Item = Option<Command>> + Clone + '_ {
        self.0.waiting()
    }

    /// Whether no reply is owed, so that the next one belongs to the next command.
    #[inline]
    #[must_use]
    pub const fn is_aligned(&self) -> bool {
        self.0.is_aligned()
    }

    /// Expects no more replies to the first of these commands that waits, and says whether there was one. For servers
    /// that send too few: some answer a transfer and the ABOR that ends it with a single reply.
    #[inline]
    pub fn give_up(&mut self, command: Command) -> bool {
        self.0.give_up(command)
    }

    /// Expects no more replies to any command that was sent.
    #[inline]
    pub fn clear(&mut self) {
        self.0.clear();
    }
}
