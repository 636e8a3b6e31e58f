//! How two replies relate through the commands that get them.

use core::fmt;

use crate::command_data::{CommandData, Place, ReplyData};
use crate::data::LanguageData;
use crate::lists::some_verbs;
use crate::sentence::{Piece, Sentence, Slot, Subject};

/// Two codes, in the order in which they come where they come one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) words: &'static LanguageData,
    pub(crate) commands: &'static [CommandData],
    pub(crate) first: u16,
    pub(crate) second: u16,
    kind: Kind,
    evidence: Evidence,
}

/// Which replies count.
#[derive(Clone, Copy, PartialEq)]
enum Evidence {
    /// Those that documents allow.
    Documents,
    /// Those that only servers send, too.
    Servers,
}

/// How the two relate in answer to one command.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The second follows the first, at once or after others.
    Followed,
    /// The first asks for a command that the second may answer.
    Asked,
    /// Both may come at the same point.
    Either,
    /// Both may come, but never at the same point.
    DifferentPoints,
    /// The first may answer any command, also one that the second answers.
    AnyCommand,
    /// Both may answer any command.
    AnyCommandBoth,
    /// No command gets both.
    Never,
}

/// What the commands say about two different codes: one or two sentences, or none where a code answers no command.
pub(crate) fn relation(
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: u16,
    higher: u16,
) -> [Option<Sentence>; 2] {
    let known = |code| commands.iter().any(|command| command.may_get(code));
    if !known(lower) || !known(higher) {
        return [None; 2];
    }
    let pair = |evidence| Pair { words, commands, first: lower, second: higher, kind: Kind::Never, evidence };
    let (documents, servers) = (pair(Evidence::Documents), pair(Evidence::Servers));
    // What servers do beyond the documents counts only where these are silent.
    let found = match documents.relations() {
        [None, None] => servers.relations(),
        found => found,
    };
    let found = match found {
        // Of a code that may answer any command, its classes say the rest.
        [None, None] if !servers.any(lower) && !servers.any(higher) => [Some(servers), None],
        found => found,
    };
    found.map(|pair| pair.map(Pair::sentence))
}

impl Pair {
    /// Whether a code may answer any command.
    fn any(&self, code: u16) -> bool {
        self.commands.iter().flat_map(|command| command.general).any(|reply| reply.code == code)
    }

    /// The relations that hold, two at most.
    fn relations(self) -> [Option<Self>; 2] {
        let (lower, higher) = (self.first, self.second);
        let as_given = |kind| Self { kind, ..self };
        let turned = |kind| Self { first: higher, second: lower, kind, ..self };
        let holding = |pair: Self| pair.holds_somewhere().then_some(pair);
        let both_ways = |kind| holding(as_given(kind)).or_else(|| holding(turned(kind)));
        // Where one follows the other, that both may also end the command says nothing more.
        if let Some(followed) = both_ways(Kind::Followed) {
            return [Some(followed), None];
        }
        let asked = both_ways(Kind::Asked);
        // A code that may answer any command is listed by many of them, and these lists say no more.
        let [instead, apart] = match (self.any(lower), self.any(higher)) {
            (true, true) => [Some(as_given(Kind::AnyCommandBoth)), None],
            (true, false) => [holding(as_given(Kind::AnyCommand)), None],
            (false, true) => [holding(turned(Kind::AnyCommand)), None],
            (false, false) => [Kind::Either, Kind::DifferentPoints].map(|kind| holding(as_given(kind))),
        };
        match asked {
            Some(asked) => [Some(asked), instead.or(apart)],
            None if instead.is_none() => [apart, None],
            None => [instead, apart],
        }
    }

    const fn sentence(self) -> Sentence {
        Sentence::new(self.pieces(), Subject::Pair(self))
    }

    fn holds_somewhere(&self) -> bool {
        self.commands.iter().any(|command| self.holds(command))
    }

    const fn pieces(&self) -> &'static [Piece] {
        let templates = &self.words.templates;
        match self.kind {
            Kind::Followed => templates.relation_followed_by,
            Kind::Asked => templates.relation_asks_for,
            Kind::Either => templates.relation_either,
            Kind::DifferentPoints => templates.relation_different_points,
            Kind::AnyCommand => templates.relation_any_command,
            Kind::AnyCommandBoth => templates.relation_any_command_both,
            Kind::Never => templates.relation_no_command,
        }
    }

    /// Whether the relation holds for the replies to a command.
    fn holds(&self, command: &'static CommandData) -> bool {
        let (first, second) = (self.first, self.second);
        match self.kind {
            Kind::Followed => self.lists(command, first) && self.follows(command, first, LONGEST),
            Kind::Either => self.at_one_point(command),
            Kind::DifferentPoints => {
                self.lists(command, first) && self.lists(command, second) && !self.at_one_point(command)
            }
            Kind::Asked => self.asked(command).any(|next| self.lists(next, second)),
            Kind::AnyCommand => command.may_get(first) && self.lists(command, second),
            // Said of all commands, not of some.
            Kind::AnyCommandBoth | Kind::Never => false,
        }
    }

    fn at_one_point(&self, command: &'static CommandData) -> bool {
        let both = |place| [self.first, self.second].into_iter().all(|code| self.has(command, place, code));
        both(Place::First) || command.openers().any(|opener| both(Place::After(opener)))
    }

    /// The commands that the first code asks for in answer to a command.
    fn asked(&self, command: &'static CommandData) -> impl Iterator<Item = &'static CommandData> + use<> {
        let Self { commands, first, evidence, .. } = *self;
        let replies = command.replies.iter().filter(move |reply| reply.code == first && evidence.admits(reply));
        replies.flat_map(|reply| reply.then).filter_map(move |place| commands.get(usize::from(*place)))
    }

    /// Writes what a placeholder stands for.
    pub(crate) fn fill(&self, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, commands, first, second, .. } = *self;
        let of = |code| move |command: &&'static CommandData| self.lists(command, code);
        match slot {
            Slot::FirstCode | Slot::LowerCode => fmt::Display::fmt(&first, f),
            Slot::SecondCode | Slot::HigherCode => fmt::Display::fmt(&second, f),
            Slot::Commands => some_verbs(words, commands.iter().filter(|command| self.holds(command)), f),
            Slot::LowerCommands => some_verbs(words, commands.iter().filter(of(first)), f),
            Slot::HigherCommands => some_verbs(words, commands.iter().filter(of(second)), f),
            Slot::NextCommands => {
                let next = |command: &&'static CommandData| {
                    let asking = |asking| self.asked(asking).any(|next| core::ptr::eq(next, *command));
                    self.lists(command, second) && commands.iter().any(asking)
                };
                some_verbs(words, commands.iter().filter(next), f)
            }
            _ => Ok(()),
        }
    }

    /// Whether the command itself lists the code, at any place.
    fn lists(&self, command: &CommandData, code: u16) -> bool {
        command.replies.iter().any(|reply| reply.code == code && self.evidence.admits(reply))
    }

    fn has(&self, command: &'static CommandData, place: Place, code: u16) -> bool {
        command.at(place).any(|reply| reply.code == code && self.evidence.admits(reply))
    }

    /// Whether the second code may come after this one while the same command waits, at once or after others.
    fn follows(&self, command: &'static CommandData, first: u16, longest: usize) -> bool {
        let mut between = command.at(Place::After(first)).filter(|reply| reply.code != first);
        self.has(command, Place::After(first), self.second)
            || (longest > 0
                && between.any(|reply| self.evidence.admits(reply) && self.follows(command, reply.code, longest - 1)))
    }
}

/// The longest chain of replies that a spec may have.
const LONGEST: usize = 8;

impl Evidence {
    fn admits(self, reply: &ReplyData) -> bool {
        self == Self::Servers || reply.basis.is_documented()
    }
}
