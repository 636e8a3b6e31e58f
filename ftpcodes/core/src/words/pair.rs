//! What the placeholders about two codes and the commands that get them stand for.

use core::fmt::{self, Display};

use super::lists::some_verbs;
use crate::tables::{CommandData, LanguageData, Pair, Slot};

#[inline]
pub(super) fn fill(words: &LanguageData, pair: &Pair, slot: Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Pair { commands, first, second, .. } = *pair;
    let documents = pair.documents();
    // What rests on servers alone is marked.
    let marked = |command: &'static CommandData, documented: bool| {
        let mut codes = command.replies.iter().filter(|reply| [first, second].contains(&reply.code));
        let basis = codes.find(|reply| !reply.basis.is_documented()).map(|reply| words.basis(reply.basis));
        (command, basis.filter(|_| !documented))
    };
    match slot {
        Slot::FirstCode | Slot::LowerCode => first.fmt(f),
        Slot::SecondCode | Slot::HigherCode => second.fmt(f),
        Slot::Commands => {
            let about = commands.iter().filter(|command| pair.is_about(command));
            some_verbs(words, about.map(|command| marked(command, documents.holds(command))), f)
        }
        Slot::LowerCommands | Slot::HigherCommands => {
            let code = if slot == Slot::LowerCommands { first } else { second };
            let listing = commands.iter().filter(|command| pair.lists(command, code));
            some_verbs(words, listing.map(|command| marked(command, documents.lists(command, code))), f)
        }
        Slot::NextCommands => {
            let asking = |next: &&'static CommandData| {
                let asks = |asking| pair.asked(asking).any(|asked| core::ptr::eq(asked, *next));
                commands.iter().filter(|command| pair.is_about(command)).any(asks)
            };
            let next = commands.iter().filter(asking).filter(|next| pair.lists(next, second));
            some_verbs(words, next.map(|command| marked(command, documents.lists(command, second))), f)
        }
        _ => Err(fmt::Error),
    }
}
