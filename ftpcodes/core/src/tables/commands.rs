//! The tables of the commands: which replies each may get, in which order.

use super::get::get;
use crate::evidence::{Observation, Report, Source};
use crate::vocabulary::{Basis, Requirement, Role, Status};

/// The verb that stands for the connection itself, which the greeting answers.
pub const CONNECT: &str = "CONNECT";

/// Facts about a command.
#[derive(Debug)]
pub struct CommandData {
    /// Its place among the commands, and that of its words in each language.
    pub index: u16,
    /// What the client sends, in capitals.
    pub verb: &'static str,
    /// Name of the variant.
    pub name: &'static str,
    /// How it is written.
    pub syntax: Option<&'static str>,
    /// How it stands to the standards.
    pub status: Status,
    /// What RFC 1123 asks of servers.
    pub servers: Option<Requirement>,
    /// Where it is defined.
    pub sources: &'static [Source],
    /// The replies that it lists, sorted by code; each code once for each basis, and once for each
    /// list of servers or reports.
    pub replies: &'static [ReplyData],
    /// The replies that a general rule lets it get, at some place where it does not list the code itself.
    pub general: &'static [&'static ReplyData],
}

/// Facts about a reply to a command.
#[derive(Debug, PartialEq, Eq)]
pub struct ReplyData {
    /// The number.
    pub code: u16,
    /// What it does for the command.
    pub role: Role,
    /// On whose authority.
    pub basis: Basis,
    /// Where it is said.
    pub sources: &'static [Source],
    /// The servers that were seen to send it.
    pub servers: &'static [Observation],
    /// Where it is reported that servers send it.
    pub reports: &'static [Report],
    /// Whether it may come first.
    pub first: bool,
    /// The replies that it may come after.
    pub after: &'static [u16],
    /// The commands that it asks for, by their places in the table.
    pub then: &'static [u16],
    /// Whether it may come more than once.
    pub repeats: bool,
    /// Whether any command may get it.
    pub general: bool,
    /// Whether it may come at any time.
    pub any_time: bool,
}

impl ReplyData {
    /// What most replies are: entries of a table say where they differ.
    pub const USUAL: Self = Self {
        code: 0,
        role: Role::Preliminary,
        basis: Basis::Specified,
        sources: &[],
        servers: &[],
        reports: &[],
        first: false,
        after: &[],
        then: &[],
        repeats: false,
        general: false,
        any_time: false,
    };
}

/// Where a reply stands in the sequence of the replies to one command.
#[derive(Clone, Copy)]
pub enum Place {
    /// Before any other.
    First,
    /// After the reply of this number.
    After(u16),
    /// After any reply of this first digit.
    AfterClass(u16),
    /// After any other reply.
    Later,
}

impl CommandData {
    /// All replies at any place, those of its own, then those that any command may get.
    #[inline]
    pub fn all(&'static self) -> impl Iterator<Item = &'static ReplyData> + Clone {
        self.replies.iter().chain(self.general.iter().copied())
    }

    /// The replies that may come at a place.
    #[inline]
    pub fn at(&'static self, place: Place) -> impl Iterator<Item = &'static ReplyData> + Clone {
        self.all().filter(move |reply| self.may_stand(reply, place))
    }

    /// Whether a reply, one of its own or of those that any command may get, may come at a place.
    #[inline]
    #[must_use]
    pub fn may_stand(&'static self, reply: &ReplyData, place: Place) -> bool {
        match place {
            // A general rule yields to what the command lists at the same place.
            Place::First => reply.first && !(reply.general && self.own(reply.code).any(|own| own.first)),
            Place::After(before) => self.comes_after(reply, before),
            Place::AfterClass(digit) => self.after(reply).any(|known| known / 100 == digit),
            Place::Later => self.after(reply).next().is_some(),
        }
    }

    /// What may come at any time comes after all that others follow, but where the command lists the code itself.
    #[inline]
    fn comes_after(&'static self, reply: &ReplyData, before: u16) -> bool {
        let follows = |own: &ReplyData| own.after.contains(&before);
        if reply.general {
            reply.any_time && self.replies.iter().any(follows) && !self.own(reply.code).any(follows)
        } else {
            follows(reply)
        }
    }

    /// The replies that one of this command may come after, sorted.
    #[inline]
    pub fn after(&'static self, reply: &ReplyData) -> impl Iterator<Item = u16> + Clone + use<> {
        let (code, any_time) = (reply.code, reply.general && reply.any_time);
        let listed = move |before: &u16| self.own(code).any(|own| own.after.contains(before));
        // What any command gets has no places of its own.
        let general = any_time.then(|| self.openers().filter(move |before| !listed(before)));
        reply.after.iter().copied().chain(general.into_iter().flatten())
    }

    /// The entries of its own for a code.
    #[inline]
    fn own(&'static self, code: u16) -> impl Iterator<Item = &'static ReplyData> + Clone {
        self.replies.iter().filter(move |reply| reply.code == code)
    }

    /// The commands that a reply with this code asks for, by their places in the table, each once.
    #[inline]
    pub fn asked_by(&'static self, code: u16) -> impl Iterator<Item = u16> + Clone {
        let all = self.all().filter(move |reply| reply.code == code).flat_map(|reply| reply.then).copied();
        let before = all.clone();
        all.enumerate()
            .filter(move |(place, asked)| !before.clone().take(*place).any(|known| known == *asked))
            .map(|(_, asked)| asked)
    }

    /// The replies that others follow while the same command waits, sorted: 110, 125 and 150 of RETR.
    #[inline]
    pub fn openers(&'static self) -> impl Iterator<Item = u16> + Clone {
        ascending(self.replies.iter().flat_map(|reply| reply.after).copied())
    }

    /// Whether a reply comes only after some of those that others follow.
    #[inline]
    pub(crate) fn follows_only_some(&'static self, reply: &ReplyData) -> bool {
        !self.openers().eq(self.after(reply))
    }

    /// The bases on which the command itself lists a code at a place.
    #[inline]
    pub fn bases(&'static self, code: u16, place: Place) -> impl Iterator<Item = Basis> + Clone {
        self.own(code).filter(move |reply| self.may_stand(reply, place)).map(|reply| reply.basis)
    }

    /// Whether the command itself lists the code, at any place.
    #[must_use]
    #[inline]
    pub fn lists(&self, code: u16) -> bool {
        self.replies.iter().any(|reply| reply.code == code)
    }

    /// Whether the command may get the code, also by a general rule.
    #[must_use]
    #[inline]
    pub fn may_get(&self, code: u16) -> bool {
        self.lists(code) || self.general.iter().any(|reply| reply.code == code)
    }
}

/// The numbers of a list, sorted, each once; without a place to sort them in.
#[inline]
pub fn ascending(numbers: impl Iterator<Item = u16> + Clone) -> impl Iterator<Item = u16> + Clone {
    let above = move |last: u16| numbers.clone().filter(|number| *number > last).min();
    core::iter::successors(above(0), move |last| above(*last))
}

impl ReplyData {
    /// Who says that servers send it, and in which situation: the servers seen, then the reports.
    #[inline]
    pub(crate) fn witnesses(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let servers = self.servers.iter().map(|seen| (seen.server(), seen.situation()));
        servers.chain(self.reports.iter().map(|report| (report.origin(), report.situation())))
    }
}

/// What the table of the outcomes says of a command and a code: on whose authority the one can get the other, and the
/// place of the meaning that the code has then. The three lowest bits are the basis.
#[inline]
pub const fn cell<const CODES: usize>(cells: &[[u16; CODES]], command: usize, code: usize) -> (Option<Basis>, usize) {
    let cell = match get(cells, command) {
        Some(row) => match get(row, code) {
            Some(cell) => *cell,
            None => 0,
        },
        None => 0,
    };
    let basis = match cell & 7 {
        1 => Some(Basis::Specified),
        2 => Some(Basis::Implied),
        3 => Some(Basis::Observed),
        4 => Some(Basis::Reported),
        _ => None,
    };
    (basis, (cell >> 3) as usize)
}

/// Stands in where a table has no entry, which the generated types rule out.
static NO_COMMAND: CommandData = CommandData {
    index: u16::MAX,
    verb: "",
    name: "",
    syntax: None,
    status: Status::Nonstandard,
    servers: None,
    sources: &[],
    replies: &[],
    general: &[],
};

/// The facts of a command.
#[inline]
pub const fn command_at(commands: &'static [CommandData], place: usize) -> &'static CommandData {
    match get(commands, place) {
        Some(command) => command,
        None => &NO_COMMAND,
    }
}

/// The place of a verb, in capitals or small letters, in a sorted list.
#[inline]
pub fn verb_place(verbs: &[&str], verb: &[u8]) -> Option<usize> {
    let place = if verb.iter().any(u8::is_ascii_lowercase) {
        verbs.binary_search_by(|known| known.bytes().cmp(verb.iter().map(u8::to_ascii_uppercase)))
    } else {
        // As nearly all verbs are, and bytes as they are compare faster; the first one most often tells.
        let compared = |known: &[u8]| known.first().cmp(&verb.first()).then_with(|| known.cmp(verb));
        verbs.binary_search_by(|known| compared(known.as_bytes()))
    };
    place.ok()
}
