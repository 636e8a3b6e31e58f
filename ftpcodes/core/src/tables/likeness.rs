//! Which of the replies that may be sent is nearest to one that may not.

use crate::vocabulary::{Basis, ControlConnection};

/// In what a reply that may be sent is like one that may not be; the nearest first.
///
/// RFC 959 section 4.2 gives the digits their meaning: the first says what became of the command, the second what the
/// reply is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Likeness {
    /// Both digits are the same: 553 for a 550.
    ClassAndGroup,
    /// Both refuse, and are about the same, but one for now and the other for good: 450 for a 552.
    Group,
    /// The first digit is the same: 250 for a 200.
    Class,
    /// Both refuse.
    Refusal,
    /// Both refuse, and the server closes the control connection: 421 where nothing else fits.
    Closing,
}

impl Likeness {
    /// In words, to stand behind the reply.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClassAndGroup => "the first two digits are the same",
            Self::Group => "it refuses, too, and the second digit is the same",
            Self::Class => "the first digit is the same",
            Self::Refusal => "it refuses, too",
            Self::Closing => "it refuses, too, and then the control connection is closed",
        }
    }

    /// In what one reply is like the one that is wanted; `None` if it says something else. Both are a number and what
    /// becomes of the control connection.
    ///
    /// A refusal about syntax, connections or the login names a cause, so it stands only for another one of both
    /// digits: 521 is no word for a data connection that cannot be opened.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn of(wanted: (u16, ControlConnection), other: (u16, ControlConnection)) -> Option<Self> {
        let refuses = |number: u16| matches!(number / 100, 4 | 5);
        let group = |number: u16| number / 10 % 10;
        let ((number, connection), (near, near_connection)) = (wanted, other);
        let (same_class, same_group) = (number / 100 == near / 100, group(number) == group(near));
        let refusal = refuses(number) && refuses(near);
        if near_connection == ControlConnection::Closes && connection != ControlConnection::Closes {
            return refusal.then_some(Self::Closing);
        }
        match (same_class, same_group) {
            (true, true) => Some(Self::ClassAndGroup),
            _ if refusal && matches!(group(near), 0 | 2 | 3) => None,
            (false, true) if refusal => Some(Self::Group),
            (true, false) => Some(Self::Class),
            (false, false) if refusal => Some(Self::Refusal),
            _ => None,
        }
    }

    /// How near a reply is: by likeness, then a refusal in general, then by the authority on which the command gets it.
    /// RFC 959 section 4.2 has the third digit for a finer gradation, so a refusal that does not end in 0 names a cause: a
    /// name that RETR may not give is 550 there, not the 554 of a bad REST. What a command gets by a general rule alone
    /// has a cause of its own: 533 at USER.
    #[doc(hidden)]
    #[inline]
    pub fn rank(
        wanted: (u16, ControlConnection),
        (number, connection, basis): (u16, ControlConnection, Basis),
    ) -> Option<(Self, bool, u8)> {
        let names_cause = matches!(number / 100, 4 | 5) && number % 10 != 0;
        Self::of(wanted, (number, connection)).map(|likeness| (likeness, names_cause, basis.__rank()))
    }

    /// The nearest of these: by rank, then by number.
    #[doc(hidden)]
    #[inline]
    pub fn nearest<T>(
        wanted: (u16, ControlConnection),
        replies: impl Iterator<Item = T>,
        facts: impl Fn(&T) -> (u16, ControlConnection, Basis),
    ) -> Option<(T, Self)> {
        let ranked = replies.filter_map(|reply| Self::rank(wanted, facts(&reply)).map(|rank| (reply, rank)));
        let nearest = ranked.min_by_key(|(reply, rank)| {
            let (number, ..) = facts(reply);
            (*rank, number.abs_diff(wanted.0), number)
        });
        nearest.map(|(reply, (likeness, ..))| (reply, likeness))
    }
}
