//! Which reply answers which command.

mod attribution;

pub use attribution::{Attribution, TooManyCommands};

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
/// passed over stays owed until its reply comes or [`give_up`](Self::give_up) is called. A last reply that comes a
/// second time is too much where no command that waits can get it: some servers say 230 twice.
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
pub struct Dialogue<const N: usize = 16> {
    /// Sorted as they were sent; the first `waiting` count.
    commands: [Waiting; N],
    waiting: usize,
    /// The command that got its last reply before, and that reply, until it was repeated.
    ended: Option<Waiting>,
}

/// A command that waits for a reply.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    /// `None` for one that the registry does not have.
    command: Option<Command>,
    /// The reply that it got last.
    after: Option<u16>,
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
    #[must_use]
    pub const fn sized() -> Self {
        let connect = Waiting { command: Some(Command::Connect), after: None };
        Self { commands: [connect; N], waiting: if N > 0 { 1 } else { 0 }, ended: None }
    }

    /// Notes that a command was sent.
    ///
    /// # Errors
    ///
    /// `N` commands wait already.
    pub fn sent(&mut self, command: Command) -> Result<(), TooManyCommands> {
        self.wait_for(Some(command))
    }

    /// Notes that a command was sent that the registry does not have. It can get any reply, and the first digit says
    /// whether it is the last one.
    ///
    /// # Errors
    ///
    /// `N` commands wait already.
    pub fn sent_unknown(&mut self) -> Result<(), TooManyCommands> {
        self.wait_for(None)
    }

    /// Says what a reply with this code belongs to, and notes that it came.
    ///
    /// Of a protected reply (6yz), tell the code of the reply inside as well, once it is known.
    pub fn received(&mut self, code: Code) -> Attribution {
        let number = code.as_u16();
        let taken =
            self.waiting().iter().enumerate().find_map(|(place, waiting)| Some((place, waiting.takes(number)?)));
        let (place, basis) = match (taken, self.waiting) {
            (Some(taken), _) => taken,
            (None, 0) if code.known().is_some_and(|code| code.may_come_at_any_time()) => return Attribution::AtAnyTime,
            (None, 1..) if !self.is_repeated(code) => (0, None),
            (None, _) => return self.extra(),
        };
        let Some(waiting) = self.commands.get_mut(place) else { return self.extra() };
        let command = waiting.command;
        let role = Role::__of(number);
        let more = match role {
            Role::Preliminary | Role::Protected => true,
            // The mail commands of RFC 765 get a reply behind the text that 354 asks for.
            Role::Intermediate => {
                command.is_some_and(|command| command.__data().at(Place::After(number)).next().is_some())
            }
            Role::Completion | Role::TransientNegative | Role::PermanentNegative => false,
        };
        // What follows an envelope is the reply in it.
        if role != Role::Protected {
            waiting.after = Some(number);
        }
        if !more {
            self.end(place);
        }
        match command {
            Some(command) => Attribution::Answer { command, basis, more },
            None => Attribution::UnknownCommand { more },
        }
    }

    /// The commands whose last reply has not come, in the order in which they were sent; `None` for one that the
    /// registry does not have.
    pub fn owed(&self) -> impl Iterator<Item = Option<Command>> + Clone + '_ {
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
        let place = self.waiting().iter().position(|waiting| waiting.command == Some(command));
        if let Some(place) = place {
            self.end(place);
        }
        place.is_some()
    }

    /// Expects no more replies to any command that was sent.
    pub fn clear(&mut self) {
        while self.waiting > 0 {
            self.end(0);
        }
    }

    fn waiting(&self) -> &[Waiting] {
        self.commands.get(..self.waiting).unwrap_or_default()
    }

    fn wait_for(&mut self, command: Option<Command>) -> Result<(), TooManyCommands> {
        let free = self.commands.get_mut(self.waiting).ok_or(TooManyCommands(()))?;
        *free = Waiting { command, after: None };
        self.waiting += 1;
        Ok(())
    }

    fn end(&mut self, place: usize) {
        if let Some(rest) = self.commands.get_mut(place..self.waiting)
            && let Some(first) = rest.first()
        {
            self.ended = Some(*first);
            rest.rotate_left(1);
            self.waiting -= 1;
        }
    }

    /// Whether the last reply to the command before has come once more.
    fn is_repeated(&self, code: Code) -> bool {
        self.ended.is_some_and(|ended| {
            let listed = ended.command.is_some_and(|command| command.outcome(code).basis().is_some());
            listed && ended.after == Some(code.as_u16())
        })
    }

    /// A reply that is too much; the next one like it would be strange in another way.
    fn extra(&mut self) -> Attribution {
        let ended = self.ended.as_mut();
        let after = ended.and_then(|ended| {
            ended.after = None;
            ended.command
        });
        Attribution::Extra { after }
    }
}

impl Waiting {
    /// On whose authority the command gets this code now; `None` if it does not.
    #[inline]
    fn takes(&self, number: u16) -> Option<Option<Basis>> {
        let Some(command) = self.command else { return Some(None) };
        let place = self.after.map_or(Place::First, Place::After);
        let replies = command.__data().at(place).filter(|reply| reply.code == number);
        replies.map(|reply| reply.basis).min().map(Some)
    }
}
