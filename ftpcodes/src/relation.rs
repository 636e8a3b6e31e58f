//! How two replies relate through the commands that get them.

use core::fmt;

use crate::command_data::{CommandData, Place, ReplyData};
use crate::data::LanguageData;
use crate::sentence::{Piece, Sentence, Slot, Subject};

/// Two codes, in the order in which they come where they come one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) words: &'static LanguageData,
    pub(crate) commands: &'static [CommandData],
    pub(crate) first: u16,
    pub(crate) second: u16,
    kind: Kind,
}

/// How the two relate in answer to one command.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The second follows the first.
    Followed,
    /// The first asks for a command that the second may answer.
    Asked,
    /// Both may come at the same point.
    Either,
    /// Both may come, at different points.
    DifferentPoints,
    /// The first may answer any command.
    AnyCommand,
    /// So may both.
    AnyCommandBoth,
    /// No command gets both.
    Never,
}

/// A sentence on what the commands say about two different codes; nothing where one of them answers none.
pub(crate) fn relation(
    words: &'static LanguageData,
    commands: &'static [CommandData],
    lower: u16,
    higher: u16,
) -> Option<Sentence> {
    let pair = |first, second, kind| Pair { words, commands, first, second, kind };
    let any = |code| commands.iter().flat_map(|command| command.general).any(|reply| reply.code == code);
    let answers = |code| any(code) || commands.iter().any(|command| gets(command, code));
    if !answers(lower) || !answers(higher) {
        return None;
    }
    let tries = [
        pair(lower, higher, Kind::Followed),
        pair(higher, lower, Kind::Followed),
        pair(lower, higher, Kind::Either),
        pair(lower, higher, Kind::DifferentPoints),
        pair(lower, higher, Kind::Asked),
        pair(higher, lower, Kind::Asked),
    ];
    let found = tries.into_iter().find(|pair| pair.commands.iter().any(|command| pair.holds(command)));
    let general = || match (any(lower), any(higher)) {
        (true, true) => pair(lower, higher, Kind::AnyCommandBoth),
        (true, false) => pair(lower, higher, Kind::AnyCommand),
        (false, true) => pair(higher, lower, Kind::AnyCommand),
        (false, false) => pair(lower, higher, Kind::Never),
    };
    let either_general = any(lower) || any(higher);
    // A code that may answer any command is listed by many of them, and these lists say no more.
    let pair = found.filter(|pair| !either_general || pair.kind == Kind::Followed).unwrap_or_else(general);
    Some(Sentence::new(pair.pieces(), Subject::Pair(pair)))
}

impl Pair {
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
            Kind::Followed => gets(command, first) && has(command, Place::After(first), second),
            Kind::Either => {
                let points = [Place::First, Place::AfterClass(1)];
                points.into_iter().any(|point| has(command, point, first) && has(command, point, second))
            }
            Kind::DifferentPoints => gets(command, first) && gets(command, second),
            Kind::Asked => self.asked(command).any(|next| gets(next, second)),
            Kind::AnyCommand | Kind::AnyCommandBoth | Kind::Never => false,
        }
    }

    /// The commands that the first code asks for in answer to a command.
    fn asked(&self, command: &'static CommandData) -> impl Iterator<Item = &'static CommandData> + use<> {
        let Self { commands, first, .. } = *self;
        let replies = command.replies.iter().filter(move |reply| reply.code == first);
        replies.flat_map(|reply| reply.then).filter_map(move |place| commands.get(usize::from(*place)))
    }

    /// Writes what a placeholder stands for.
    pub(crate) fn fill(&self, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, commands, first, second, .. } = *self;
        let of = |code| move |command: &&'static CommandData| gets(command, code);
        match slot {
            Slot::FirstCode | Slot::LowerCode => fmt::Display::fmt(&first, f),
            Slot::SecondCode | Slot::HigherCode => fmt::Display::fmt(&second, f),
            Slot::Commands => verbs(words, commands.iter().filter(|command| self.holds(command)), f),
            Slot::LowerCommands => verbs(words, commands.iter().filter(of(first)), f),
            Slot::HigherCommands => verbs(words, commands.iter().filter(of(second)), f),
            Slot::NextCommands => {
                let next = |command: &&'static CommandData| {
                    let asking = |asking| self.asked(asking).any(|next| core::ptr::eq(next, *command));
                    gets(command, second) && commands.iter().any(asking)
                };
                verbs(words, commands.iter().filter(next), f)
            }
            _ => Ok(()),
        }
    }
}

/// Whether the command lists the code itself, at any place.
pub(crate) fn gets(command: &CommandData, code: u16) -> bool {
    command.replies.iter().any(|reply| reply.code == code)
}

fn has(command: &'static CommandData, place: Place, code: u16) -> bool {
    command.at(place).any(|reply: &ReplyData| reply.code == code)
}

/// `RETR, STOR`; the greeting by its name in the language.
pub(crate) fn verbs(
    words: &LanguageData,
    commands: impl Iterator<Item = &'static CommandData>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for (index, command) in commands.enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        let name = if command.verb == "CONNECT" { words.labels.greeting } else { command.verb };
        write!(f, "{separator}{name}")?;
    }
    Ok(())
}
