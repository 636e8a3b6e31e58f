//! Which replies a server may send, asked while the program runs.

use core::fmt;

use ftpcodes_core::{Basis, CommandData, Likeness, Place as Point, ReplyData};

use super::unexpected::ProtocolCommand;
use crate::code::Code;
use crate::registry::Command;

/// Where a reply stands among those to one command: what the words `first` and `after 150` say in the macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// At whatever place.
    Any,
    /// Before any other.
    First,
    /// After a preliminary reply (1yz).
    AfterPreliminary,
    /// After a reply with this code.
    After(Code),
}

impl Place {
    /// Whether the reply may come here.
    #[inline]
    fn has(self, command: &'static CommandData, reply: &ReplyData) -> bool {
        let stands = |point| command.may_stand(reply, point);
        match self {
            Self::Any => stands(Point::First) || stands(Point::Later),
            Self::First => stands(Point::First),
            Self::AfterPreliminary => stands(Point::AfterClass(1)),
            Self::After(code) => stands(Point::After(code.as_u16())),
        }
    }

    /// The replies that documents list here.
    #[inline]
    pub(crate) fn documented(
        self,
        command: &'static CommandData,
    ) -> impl Iterator<Item = &'static ReplyData> + Clone + use<> {
        command.all().filter(move |reply| reply.basis.is_documented() && self.has(command, reply))
    }
}

impl fmt::Display for Place {
    /// As the macros write it, with a space before it.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => Ok(()),
            Self::First => f.write_str(" first"),
            Self::AfterPreliminary => f.write_str(" after 1xx"),
            Self::After(code) => write!(f, " after {code}"),
        }
    }
}

/// A reply that no document lets a server send at this place, from [`Command::reply`] and [`Command::check_reply`].
///
/// ```
/// use ftpcodes::{Command, Likeness, NotAllowed, Place, ReplyBuilder, ReplyCode};
///
/// /// What a server answers to an error of its storage, whatever the command was.
/// fn refuse(command: Command, place: Place, code: ReplyCode) -> Result<ReplyBuilder<&'static str>, NotAllowed> {
///     command.reply(place, code, code.text()).or_else(|error| {
///         let nearest = error.nearest().ok_or(error)?;
///         command.reply(place, nearest, nearest.text())
///     })
/// }
///
/// let full = ReplyCode::ExceededStorageAllocation;
/// assert_eq!(refuse(Command::Store, Place::AfterPreliminary, full)?.code(), 552);
/// assert_eq!(refuse(Command::List, Place::First, full)?.code(), 450);
///
/// let error: NotAllowed = Command::List.check_reply(Place::First, ReplyCode::ExceededStorageAllocation).unwrap_err();
/// assert_eq!((error.nearest(), error.likeness()), (Some(ReplyCode::FileBusy), Some(Likeness::Group)));
/// assert_eq!(
///     error.to_string(),
///     "no document lets a server answer LIST first with 552; nearest is 450: it refuses, too, and the second digit \
///      is the same"
/// );
/// # Ok::<(), NotAllowed>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAllowed<C = Command> {
    command: C,
    place: Place,
    code: Code,
}

impl<C: ProtocolCommand> NotAllowed<C> {
    /// The command.
    #[inline]
    #[must_use]
    pub const fn command(self) -> C {
        self.command
    }

    /// The place.
    #[inline]
    #[must_use]
    pub const fn place(self) -> Place {
        self.place
    }

    /// The code that was to be sent.
    #[inline]
    #[must_use]
    pub const fn code(self) -> Code {
        self.code
    }

    /// Whether servers were seen or are reported to send it here: what `+ observed` allows in the macros. Who wants to
    /// do as they do makes the reply with [`ReplyBuilder::new`](crate::ReplyBuilder::new).
    #[inline]
    #[must_use]
    pub fn is_observed(self) -> bool {
        let command = self.command.__data();
        command.all().any(|reply| reply.code == self.code.as_u16() && self.place.has(command, reply))
    }

    /// What may be sent here and is nearest; `None` if nothing says the same in any way, as where only failures may be
    /// sent and this is none.
    #[inline]
    #[must_use]
    pub fn nearest(self) -> Option<C::Code> {
        C::__code(self.find()?.0)
    }

    /// Why that one is the nearest.
    #[inline]
    #[must_use]
    pub fn likeness(self) -> Option<Likeness> {
        Some(self.find()?.1)
    }

    #[inline]
    fn find(self) -> Option<(u16, Likeness)> {
        let connection = |code: Code| self.command.__outcome(code).control_connection();
        let all = self.place.documented(self.command.__data());
        let all = all.filter_map(|reply| Some((Code::from_u16(reply.code)?, reply.basis)));
        let wanted = (self.code.as_u16(), connection(self.code));
        let facts = |&(code, basis): &(Code, Basis)| (code.as_u16(), connection(code), basis);
        let ((nearest, _), likeness) = Likeness::nearest(wanted, all, facts)?;
        Some((nearest.as_u16(), likeness))
    }
}

impl<C: ProtocolCommand> fmt::Display for NotAllowed<C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { command, place, code } = self;
        write!(f, "no document lets a server answer {}{place} with {code}", command.__verb())?;
        match self.find() {
            Some((nearest, likeness)) => write!(f, "; nearest is {nearest}: {}", likeness.as_str()),
            None => Ok(()),
        }
    }
}

impl<C: ProtocolCommand + fmt::Debug> core::error::Error for NotAllowed<C> {}

/// The reply that documents let the command get here, on the strongest authority.
#[inline]
pub fn check<C: ProtocolCommand>(command: C, place: Place, code: Code) -> Result<&'static ReplyData, NotAllowed<C>> {
    let all = place.documented(command.__data()).filter(|reply| reply.code == code.as_u16());
    all.min_by_key(|reply| reply.basis != Basis::Specified).ok_or(NotAllowed { command, place, code })
}

/// All that documents let the command get here.
#[inline]
pub fn documented(place: Place, command: &'static CommandData) -> impl Iterator<Item = &'static ReplyData> + Clone {
    place.documented(command)
}
