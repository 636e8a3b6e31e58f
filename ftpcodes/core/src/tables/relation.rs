//! How two replies relate through the commands that get them.

use super::{CommandData, Place, ReplyData};

/// Two codes, in the order in which they come where they come one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) commands: &'static [CommandData],
    pub(crate) first: u16,
    pub(crate) second: u16,
    pub(crate) kind: Kind,
    evidence: Evidence,
    /// Of several commands after which the first code asks for different ones, the place of the one that is meant.
    asking: Option<u16>,
}

/// Which replies count.
#[derive(Clone, Copy, PartialEq)]
enum Evidence {
    /// Those that documents allow.
    Documents,
    /// Those that servers send beside the documents, too.
    Servers,
}

/// How the two relate in answer to one command.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// The second follows the first, at once or after others.
    Followed,
    /// The first asks for a command that the second may answer.
    Asked,
    /// Both may come at the same point.
    Either,
    /// Both may come, but never at the same point.
    DifferentPoints,
    /// So say the documents, and servers do otherwise.
    PointsBlurred,
    /// The first may answer any command, also at a point where the second may come.
    AnyCommand,
    /// The first may answer any command, but not at the points where the second may come.
    AnyCommandApart,
    /// Both may answer any command.
    AnyCommandBoth,
    /// No command gets both.
    Never,
}

/// What the commands say about two different codes: up to three relations, or none where a code answers no command.
#[inline]
pub(crate) fn relations(commands: &'static [CommandData], lower: u16, higher: u16) -> [Option<Pair>; 3] {
    let known = |code| commands.iter().any(|command| command.may_get(code));
    if !known(lower) || !known(higher) {
        return [None; 3];
    }
    let pair = |evidence| Pair { commands, first: lower, second: higher, kind: Kind::Never, evidence, asking: None };
    let (documents, servers) = (pair(Evidence::Documents), pair(Evidence::Servers));
    // What servers do beyond the documents counts only where these are silent.
    let [sequence, instead] = match documents.relations() {
        [None, None] => servers.relations(),
        found => found,
    };
    // But that one reply comes after the other is never passed over.
    let followed =
        servers.either_way(Kind::Followed).filter(|_| sequence.is_none_or(|pair| pair.kind != Kind::Followed));
    match [sequence, instead, followed] {
        // Of a code that may answer any command, its classes say the rest.
        [None, None, None] if !servers.any(lower) && !servers.any(higher) => [Some(servers), None, None],
        found => found,
    }
}

impl Pair {
    /// Whether a code may answer any command.
    #[inline]
    fn any(&self, code: u16) -> bool {
        self.commands.iter().flat_map(|command| command.general).any(|reply| reply.code == code)
    }

    /// The relations that hold, two at most.
    #[inline]
    fn relations(self) -> [Option<Self>; 2] {
        // Where one follows the other, that both may also end the command says nothing more.
        if let Some(followed) = self.either_way(Kind::Followed) {
            return [Some(followed), None];
        }
        let asked = self.either_way(Kind::Asked);
        // A code that may answer any command is listed by many of them, and these lists say no more.
        let [instead, apart] = match (self.any(self.first), self.any(self.second)) {
            (true, true) => [Some(self.as_given(Kind::AnyCommandBoth)), None],
            (false, false) => [self.as_given(Kind::Either).holding(), self.points()],
            (first, _) => {
                let kinds = [Kind::AnyCommand, Kind::AnyCommandApart].into_iter();
                let mut pairs = kinds.map(|kind| if first { self.as_given(kind) } else { self.swapped(kind) });
                [pairs.find_map(Self::holding), None]
            }
        };
        match asked {
            Some(asked) => [Some(asked), instead.or(apart)],
            None if instead.is_none() => [apart, None],
            None => [instead, apart],
        }
    }

    #[inline]
    fn either_way(self, kind: Kind) -> Option<Self> {
        self.as_given(kind).holding().or_else(|| self.swapped(kind).holding())
    }

    #[inline]
    fn holding(self) -> Option<Self> {
        self.holds_somewhere().then_some(self)
    }

    #[inline]
    const fn as_given(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    #[inline]
    const fn swapped(self, kind: Kind) -> Self {
        Self { first: self.second, second: self.first, kind, ..self }
    }

    /// That both come at different points, which what servers do may contradict.
    #[inline]
    fn points(self) -> Option<Self> {
        let apart = self.as_given(Kind::DifferentPoints).holding()?;
        let mut commands = self.commands.iter().filter(|command| apart.holds(command));
        if commands.any(|command| self.servers().meet(command)) {
            return Some(self.as_given(Kind::PointsBlurred));
        }
        self.servers().either_way(Kind::Followed).is_none().then_some(apart)
    }

    #[inline]
    const fn servers(self) -> Self {
        Self { evidence: Evidence::Servers, ..self }
    }

    #[inline]
    fn holds_somewhere(&self) -> bool {
        self.commands.iter().any(|command| self.holds(command))
    }

    /// Whether the relation holds for the replies to a command.
    #[inline]
    pub(crate) fn holds(&self, command: &'static CommandData) -> bool {
        let (first, second) = (self.first, self.second);
        match self.kind {
            Kind::Followed => {
                self.lists(command, first) && command.may_get(second) && self.follows(command, first, LONGEST)
            }
            Kind::Either => self.at_one_point(command) && !self.servers().chain(command),
            Kind::DifferentPoints | Kind::PointsBlurred => {
                self.lists(command, first) && self.lists(command, second) && !self.at_one_point(command)
            }
            Kind::Asked => self.asked(command).any(|next| self.lists(next, second)),
            Kind::AnyCommand => {
                self.lists(command, second) && self.at_one_point(command) && !self.servers().chain(command)
            }
            Kind::AnyCommandApart => {
                command.may_get(first) && self.lists(command, second) && !self.servers().meet(command)
            }
            // Said of all commands, not of some.
            Kind::AnyCommandBoth | Kind::Never => false,
        }
    }

    #[inline]
    fn at_one_point(&self, command: &'static CommandData) -> bool {
        let both = |place| [self.first, self.second].into_iter().all(|code| self.has(command, place, code));
        both(Place::First) || command.openers().any(|opener| both(Place::After(opener)))
    }

    /// Whether one of the two may come after the other.
    #[inline]
    fn chain(&self, command: &'static CommandData) -> bool {
        self.as_given(Kind::Followed).holds(command) || self.swapped(Kind::Followed).holds(command)
    }

    /// Whether one command may get both, at one point or one after the other.
    #[inline]
    fn meet(&self, command: &'static CommandData) -> bool {
        self.at_one_point(command) || self.chain(command)
    }

    /// The commands that the first code asks for in answer to a command.
    #[inline]
    pub(crate) fn asked(&self, command: &'static CommandData) -> impl Iterator<Item = &'static CommandData> + use<> {
        let Self { commands, first, evidence, .. } = *self;
        let replies = command.replies.iter().filter(move |reply| reply.code == first && evidence.counts(reply));
        replies.flat_map(|reply| reply.then).filter_map(move |place| commands.get(usize::from(*place)))
    }

    /// Whether the command itself lists the code, at any place.
    #[inline]
    pub(crate) fn lists(&self, command: &CommandData, code: u16) -> bool {
        command.replies.iter().any(|reply| reply.code == code && self.evidence.counts(reply))
    }

    #[inline]
    fn has(&self, command: &'static CommandData, place: Place, code: u16) -> bool {
        command.at(place).any(|reply| reply.code == code && self.evidence.counts(reply))
    }

    /// The same pair as far as documents say.
    #[inline]
    pub(crate) const fn documents(self) -> Self {
        Self { evidence: Evidence::Documents, ..self }
    }

    /// Of the commands after which the first code asks for another one, one for each set of commands that it asks for.
    #[inline]
    pub(crate) fn asking(self) -> impl Iterator<Item = Self> {
        let at = move |place: usize| self.commands.get(place).filter(|command| self.holds(command));
        (0..self.commands.len()).filter_map(move |place| {
            let command = at(place)?;
            let said = (0..place).filter_map(at).any(|before| self.asks_alike(before, command));
            (!said).then_some(Self { asking: u16::try_from(place).ok(), ..self })
        })
    }

    /// Whether, of the commands that the first code asks for, the second may answer the same after both.
    #[inline]
    fn asks_alike(&self, one: &'static CommandData, other: &'static CommandData) -> bool {
        let answered = |asking| self.asked(asking).filter(|next| self.lists(next, self.second));
        let has = |asking, wanted| answered(asking).any(|next| core::ptr::eq(next, wanted));
        answered(one).all(|next| has(other, next)) && answered(other).all(|next| has(one, next))
    }

    /// Whether the relation is told of this command.
    #[inline]
    pub(crate) fn is_about(&self, command: &'static CommandData) -> bool {
        let asking = self.asking.and_then(|place| self.commands.get(usize::from(place)));
        self.holds(command) && asking.is_none_or(|asking| self.asks_alike(asking, command))
    }

    /// Whether the second code may come after this one while the same command waits, at once or after others.
    #[inline]
    fn follows(&self, command: &'static CommandData, first: u16, longest: usize) -> bool {
        let mut between = command.at(Place::After(first)).filter(|reply| reply.code != first);
        self.has(command, Place::After(first), self.second)
            || (longest > 0
                && between.any(|reply| self.evidence.counts(reply) && self.follows(command, reply.code, longest - 1)))
    }
}

/// The longest chain of replies that a spec may have.
const LONGEST: usize = 8;

impl Evidence {
    #[inline]
    fn counts(self, reply: &ReplyData) -> bool {
        self == Self::Servers || reply.basis.is_documented()
    }
}
