//! Which reply answers which command, for the commands of any spec.

use crate::tables::{CommandData, Place};
use crate::vocabulary::{Basis, Role};

/// A command that may wait for replies: of a generated type, or of tables that were read from a file.
pub trait Asked: Copy + PartialEq {
    /// What it may get.
    fn data(self) -> &'static CommandData;
}

/// What a reply belongs to: the public type of this name says what each means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the crate that shows the type documents it")]
pub enum Attribution<C> {
    Answer { command: C, basis: Option<Basis>, more: bool },
    UnknownCommand { more: bool },
    AtAnyTime,
    Extra { after: Option<C> },
}

/// The commands whose last reply has not come, `N` at most.
#[derive(Clone, Copy, Debug)]
pub struct Owed<C, const N: usize> {
    /// Sorted as they were sent; the first `waiting` count.
    commands: [Waiting<C>; N],
    waiting: usize,
    /// The command that got its last reply before, and that reply, until it was repeated.
    ended: Option<Waiting<C>>,
}

/// A command that waits for a reply.
#[derive(Clone, Copy, Debug)]
struct Waiting<C> {
    /// `None` for one that the registry does not have.
    command: Option<C>,
    /// The reply that it got last.
    after: Option<u16>,
}

impl<C: Copy, const N: usize> Owed<C, N> {
    /// Only the greeting is owed; it answers this command.
    #[inline]
    #[must_use]
    pub const fn greeting(connect: Option<C>) -> Self {
        let connect = Waiting { command: connect, after: None };
        Self { commands: [connect; N], waiting: if N > 0 { 1 } else { 0 }, ended: None }
    }

    /// Whether no reply is owed.
    #[inline]
    #[must_use]
    pub const fn is_aligned(&self) -> bool {
        self.waiting == 0
    }

    /// The commands that wait, in the order in which they were sent.
    #[inline]
    pub fn waiting(&self) -> impl Iterator<Item = Option<C>> + Clone + '_ {
        self.list().iter().map(|waiting| waiting.command)
    }

    /// Notes that a command was sent, `None` for one that the registry does not have. It can get any reply, and the
    /// first digit says whether it is the last one. Says whether there was room.
    #[inline]
    #[must_use]
    pub fn sent(&mut self, command: Option<C>) -> bool {
        let Some(free) = self.commands.get_mut(self.waiting) else { return false };
        *free = Waiting { command, after: None };
        self.waiting += 1;
        true
    }

    /// Expects no more replies to any command that was sent.
    #[inline]
    pub fn clear(&mut self) {
        while self.waiting > 0 {
            self.end(0);
        }
    }

    #[inline]
    fn list(&self) -> &[Waiting<C>] {
        self.commands.get(..self.waiting).unwrap_or_default()
    }

    #[inline]
    fn end(&mut self, place: usize) {
        if let Some(rest) = self.commands.get_mut(place..self.waiting)
            && let Some(first) = rest.first()
        {
            self.ended = Some(*first);
            rest.rotate_left(1);
            self.waiting -= 1;
        }
    }

    /// A reply that is too much; the next one like it would be strange in another way.
    #[inline]
    fn extra(&mut self) -> Attribution<C> {
        let ended = self.ended.as_mut();
        let after = ended.and_then(|ended| {
            ended.after = None;
            ended.command
        });
        Attribution::Extra { after }
    }
}

impl<C: Asked, const N: usize> Owed<C, N> {
    /// Expects no more replies to the first of these commands that waits, and says whether there was one.
    #[inline]
    pub fn give_up(&mut self, command: C) -> bool {
        let place = self.list().iter().position(|waiting| waiting.command == Some(command));
        if let Some(place) = place {
            self.end(place);
        }
        place.is_some()
    }

    /// Says what a reply belongs to, and notes that it came; `any_time` tells whether the registry allows it at any
    /// time.
    #[inline]
    pub fn received(&mut self, number: u16, any_time: bool) -> Attribution<C> {
        let taken = self.list().iter().enumerate().find_map(|(place, waiting)| Some((place, waiting.takes(number)?)));
        let (place, basis) = match (taken, self.waiting) {
            (Some(taken), _) => taken,
            (None, 0) if any_time => return Attribution::AtAnyTime,
            (None, 1..) if !self.is_repeated(number) => (0, None),
            (None, _) => return self.extra(),
        };
        let Some(waiting) = self.commands.get_mut(place) else { return self.extra() };
        let command = waiting.command;
        let role = Role::__of(number);
        let more = match role {
            Role::Preliminary | Role::Protected => true,
            // The mail commands of RFC 765 get a reply behind the text that 354 asks for.
            Role::Intermediate => {
                command.is_some_and(|command| command.data().at(Place::After(number)).next().is_some())
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

    /// Whether the last reply to the command before has come once more.
    #[inline]
    fn is_repeated(&self, number: u16) -> bool {
        self.ended.is_some_and(|ended| {
            let listed = ended.command.is_some_and(|command| command.data().may_get(number));
            listed && ended.after == Some(number)
        })
    }
}

impl<C: Asked> Waiting<C> {
    /// On whose authority the command gets this code now; `None` if it does not.
    #[inline]
    fn takes(&self, number: u16) -> Option<Option<Basis>> {
        let Some(command) = self.command else { return Some(None) };
        let place = self.after.map_or(Place::First, Place::After);
        // Most replies have another code, which is seen sooner than where they stand.
        let data = command.data();
        let replies = data.all().filter(|reply| reply.code == number && data.may_stand(reply, place));
        replies.map(|reply| reply.basis).min().map(Some)
    }
}
