//! How the relation of two replies is told: which commands a sentence names, and what rests on servers alone.

use core::fmt::{self, Display};

use super::{Evidence, Pair};
use crate::command_data::CommandData;
use crate::lists::some_verbs;
use crate::sentence::{Part, Slot, Subject};

impl Pair {
    /// Whether, of the commands that the first code asks for, the second may answer the same after both.
    fn asks_alike(&self, one: &'static CommandData, other: &'static CommandData) -> bool {
        let answered = |asking| self.asked(asking).filter(|next| self.lists(next, self.second));
        let has = |asking, wanted| answered(asking).any(|next| core::ptr::eq(next, wanted));
        answered(one).all(|next| has(other, next)) && answered(other).all(|next| has(one, next))
    }

    /// A sentence for each set of commands that the first code asks for.
    pub(crate) fn write_asking(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commands = self.commands;
        let asking = |place: &usize| commands.get(*place).filter(|command| self.holds(command));
        let mut separator = "";
        for place in 0..commands.len() {
            let Some(command) = asking(&place) else { continue };
            let said = (0..place).filter_map(|before| asking(&before)).any(|before| self.asks_alike(before, command));
            if !said {
                f.write_str(separator)?;
                let pair = Self { asking: u16::try_from(place).ok(), ..*self };
                Part::Template { pieces: self.pieces(), subject: Subject::Pair(pair) }.fmt(f)?;
                separator = " ";
            }
        }
        Ok(())
    }

    /// Whether a sentence is about the command.
    fn is_about(&self, command: &'static CommandData) -> bool {
        let asking = self.asking.and_then(|place| self.commands.get(usize::from(place)));
        self.holds(command) && asking.is_none_or(|asking| self.asks_alike(asking, command))
    }

    /// Writes what a placeholder stands for.
    pub(crate) fn fill(&self, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, commands, first, second, .. } = *self;
        let documents = Self { evidence: Evidence::Documents, ..*self };
        // What rests on servers alone is marked.
        let marked = |command: &'static CommandData, documented: bool| {
            let mut codes = command.replies.iter().filter(|reply| [first, second].contains(&reply.code));
            let basis = codes.find(|reply| !reply.basis.is_documented()).map(|reply| words.basis(reply.basis));
            (command, basis.filter(|_| !documented))
        };
        match slot {
            Slot::FirstCode | Slot::LowerCode => fmt::Display::fmt(&first, f),
            Slot::SecondCode | Slot::HigherCode => fmt::Display::fmt(&second, f),
            Slot::Commands => {
                let about = commands.iter().filter(|command| self.is_about(command));
                some_verbs(words, about.map(|command| marked(command, documents.holds(command))), f)
            }
            Slot::LowerCommands | Slot::HigherCommands => {
                let code = if matches!(slot, Slot::LowerCommands) { first } else { second };
                let listing = commands.iter().filter(|command| self.lists(command, code));
                some_verbs(words, listing.map(|command| marked(command, documents.lists(command, code))), f)
            }
            Slot::NextCommands => {
                let asking = |next: &&'static CommandData| {
                    let asks = |asking| self.asked(asking).any(|asked| core::ptr::eq(asked, *next));
                    commands.iter().filter(|command| self.is_about(command)).any(asks)
                };
                let next = commands.iter().filter(asking).filter(|next| self.lists(next, second));
                some_verbs(words, next.map(|command| marked(command, documents.lists(command, second))), f)
            }
            _ => Ok(()),
        }
    }
}
