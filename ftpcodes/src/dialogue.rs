//! Which reply answers which command.

use core::fmt;

use crate::code::Code;
use crate::registry::Command;
use ftpcodes_core::{Basis, Place, Role};

/// Follows a control connection: told of the commands that were sent and of the codes that came, it says which command
/// each reply answers, and what is still owed.
///
/// Replies come in the order of the commands (RFC 959 section 5.4 and RFC 1123 section 4.1.2.11), with exceptions: a
/// STAT during a transfer is answered before the transfer ends, a 421 comes when the server likes, and some servers
/// send one reply too many or too few. So a reply goes to the first command that waits and that can get its code at
/// this point; if none can, to the first one, with no [`Basis`] to show for it. Nothing is dropped: a command that was
/// passed over stays owed until its reply comes or [`give_up`](Self::give_up) is called.
///
/// It holds up to `N` commands that wait for replies, and allocates nothing.
///
/// ```
/// use ftpcodes::{Attribution, Basis, Command, Dialogue, code};
///
/// let mut dialogue: Dialogue = Dialogue::new();
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
/// assert!(dialogue.owed().eq([Command::Abort]));
/// assert_eq!(
///     dialogue.received(code!(226).code()),
///     Attribution::Answer { command: Command::Abort, basis: specified, more: false }
/// );
/// // Some servers send a 226 too many, and what came after it would be off by one.
/// assert_eq!(dialogue.received(code!(226).code()), Attribution::Extra { after: Some(Command::Abort) });
/// # Ok::<(), ftpcodes::TooManyCommands>(())
/// ```
#[derive(Clone, Debug)]
pub struct Dialogue<const N: usize = 16> {
    /// Sorted as they were sent; the first `waiting` count.
    commands: [Waiting; N],
    waiting: usize,
    ended: Option<Command>,
}

/// A command that waits for a reply.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    command: Command,
    /// The preliminary or intermediate reply that it got last.
    after: Option<u16>,
}

/// What a reply belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribution {
    /// It answers a command.
    Answer {
        /// The command; [`Connect`](Command::Connect) for the greeting.
        command: Command,
        /// On whose authority the command gets this reply at this point; `None` if nothing says that it may.
        basis: Option<Basis>,
        /// Whether another reply to the same command is owed: after 1yz, and after an envelope (6yz) the reply in it.
        more: bool,
    },
    /// The server may send it at any time, and no command waits: a 421 out of the blue.
    AtAnyTime,
    /// No command waits for a reply, so this one is too much. What comes now is not trustworthy.
    Extra {
        /// The command that got its last reply before.
        after: Option<Command>,
    },
}

impl<const N: usize> Default for Dialogue<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Dialogue<N> {
    /// A dialogue that begins with the connection: the greeting is owed.
    #[must_use]
    pub const fn new() -> Self {
        let connect = Waiting { command: Command::Connect, after: None };
        Self { commands: [connect; N], waiting: if N > 0 { 1 } else { 0 }, ended: None }
    }

    /// Notes that a command was sent.
    ///
    /// # Errors
    ///
    /// `N` commands wait already.
    pub fn sent(&mut self, command: Command) -> Result<(), TooManyCommands> {
        let free = self.commands.get_mut(self.waiting).ok_or(TooManyCommands(()))?;
        *free = Waiting { command, after: None };
        self.waiting += 1;
        Ok(())
    }

    /// Says what a reply with this code belongs to, and notes that it came.
    ///
    /// Of a protected reply (6yz), tell the code of the reply inside as well, once it is known.
    pub fn received(&mut self, code: Code) -> Attribution {
        let number = code.as_u16();
        let listed =
            self.waiting().iter().enumerate().find_map(|(place, waiting)| Some((place, waiting.basis(number)?)));
        let (place, basis) = match (listed, self.waiting) {
            (Some((place, basis)), _) => (place, Some(basis)),
            (None, 0) if code.known().is_some_and(|code| code.may_come_at_any_time()) => return Attribution::AtAnyTime,
            (None, 0) => return Attribution::Extra { after: self.ended },
            (None, _) => (0, None),
        };
        let Some(waiting) = self.commands.get_mut(place) else {
            return Attribution::Extra { after: self.ended };
        };
        let command = waiting.command;
        let more = match Role::__of(number) {
            Role::Preliminary => true,
            Role::Protected => return Attribution::Answer { command, basis, more: true },
            // The mail commands of RFC 765 get a reply behind the text that 354 asks for.
            Role::Intermediate => command.__data().at(Place::After(number)).next().is_some(),
            Role::Completion | Role::TransientNegative | Role::PermanentNegative => false,
        };
        if more {
            waiting.after = Some(number);
        } else {
            self.end(place);
        }
        Attribution::Answer { command, basis, more }
    }

    /// The commands whose last reply has not come, in the order in which they were sent.
    pub fn owed(&self) -> impl Iterator<Item = Command> + Clone + '_ {
        self.waiting().iter().map(|waiting| waiting.command)
    }

    /// Whether no reply is owed, so that the next one belongs to the next command.
    #[must_use]
    pub const fn is_aligned(&self) -> bool {
        self.waiting == 0
    }

    /// Expects no more replies to the first of these commands that waits, and says whether there was one. For servers
    /// that send too few: some answer a transfer and the ABOR that ends it with a single reply.
    pub fn give_up(&mut self, command: Command) -> bool {
        let place = self.waiting().iter().position(|waiting| waiting.command == command);
        if let Some(place) = place {
            self.end(place);
        }
        place.is_some()
    }

    fn waiting(&self) -> &[Waiting] {
        self.commands.get(..self.waiting).unwrap_or_default()
    }

    fn end(&mut self, place: usize) {
        if let Some(rest) = self.commands.get_mut(place..self.waiting)
            && let Some(first) = rest.first()
        {
            self.ended = Some(first.command);
            rest.rotate_left(1);
            self.waiting -= 1;
        }
    }
}

impl Waiting {
    /// On whose authority the command gets this code now.
    #[inline]
    fn basis(&self, number: u16) -> Option<Basis> {
        let place = self.after.map_or(Place::First, Place::After);
        let replies = self.command.__data().at(place).filter(|reply| reply.code == number);
        replies.map(|reply| reply.basis).min()
    }
}

/// More commands wait for replies than a [`Dialogue`] has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyCommands(());

impl fmt::Display for TooManyCommands {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("more commands wait for a reply than the dialogue has room for")
    }
}

impl core::error::Error for TooManyCommands {}
