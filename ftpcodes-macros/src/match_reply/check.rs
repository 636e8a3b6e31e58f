//! Rules for the arms: only what the command can get, all of it, and nothing twice.

use super::Faults;
use super::arms::{Alternative, Arm, Arms};
use crate::number::Numbers;
use crate::table::{Basis, Reply, Table};
use crate::target::Target;
use crate::words::{classes, described, list, not_listed, written};

pub(super) fn check(table: &Table, target: &Target<'_>, arms: &Arms<'_>, faults: &mut Faults) {
    let mut covered = Covered::default();
    for arm in &arms.listed {
        for alternative in &arm.numbers {
            let span = alternative.token.span();
            if let Some(message) = misplaced(table, target, alternative) {
                faults.say(span, message);
            }
            if let Some(by) = covered.by(alternative.numbers) {
                let numbers = written(alternative.numbers);
                let by = if by == alternative.numbers { "an arm" } else { &format!("`{}`", written(by)) };
                faults.say(span, format!("this arm can never be reached: {by} above already covers {numbers}"));
            }
        }
        covered.add(arm);
    }
    if let Some(message) = left_out(table, target, &covered) {
        faults.say(target.span, message);
    }
    if arms.last.is_none() {
        let message = format!(
            "the last arm must take what {} does not list, such as a server's own code: add `other => …`",
            table.protocol
        );
        faults.say(arms.end, message);
    }
}

/// What earlier arms cover whatever the circumstances.
#[derive(Default)]
struct Covered(Vec<Numbers>);

impl Covered {
    /// An arm with a condition may let every code pass.
    fn add(&mut self, arm: &Arm<'_>) {
        if arm.guard.is_empty() {
            self.0.extend(arm.numbers.iter().map(|alternative| alternative.numbers));
        }
    }

    fn by(&self, numbers: Numbers) -> Option<Numbers> {
        let covers = |known: &&Numbers| match numbers {
            Numbers::Code(code) => known.contain(code),
            class @ Numbers::Class(_) => **known == class,
        };
        self.0.iter().find(covers).copied()
    }
}

/// A code that the command does not get, or one that it does get and that is called unlisted.
fn misplaced(table: &Table, target: &Target<'_>, alternative: &Alternative) -> Option<String> {
    let verb = &target.command.verb;
    let Alternative { numbers, unlisted, token: _ } = alternative;
    match numbers {
        Numbers::Class(_) if *unlisted => {
            Some("a class takes every code of its first digit, listed or not: leave out `unlisted`".to_owned())
        }
        Numbers::Class(_) => None,
        Numbers::Code(number) => {
            let listed = target.replies().any(|reply| reply.code == *number);
            match (listed, unlisted) {
                (true, true) => {
                    Some(format!("{verb} can be answered{} with {number}: leave out `unlisted`", target.place()))
                }
                (false, false) => {
                    let why = not_listed(table, target, *number);
                    Some(format!("{why}; where a server sends it all the same, write `unlisted {number}`"))
                }
                _ => None,
            }
        }
    }
}

/// The replies that the arms forget.
fn left_out(table: &Table, target: &Target<'_>, covered: &Covered) -> Option<String> {
    let required = |reply: &&Reply| target.observed || reply.basis != Basis::Observed;
    let open = |reply: &&Reply| covered.by(Numbers::Code(reply.code)).is_none();
    let mut replies: Vec<&Reply> = target.replies().filter(required).filter(open).collect();
    replies.dedup_by_key(|reply| reply.code);
    let (verb, place) = (&target.command.verb, target.place());
    let classes = classes(replies.iter().map(|reply| reply.code));
    match replies.as_slice() {
        [] => None,
        [reply] => Some(format!(
            "{verb} can also be answered{place} with {}: add an arm, or cover {classes}",
            described(table, reply)
        )),
        several => Some(format!(
            "{verb} can also be answered{place} with{}\nadd an arm for each, or cover {classes}",
            list(table, several.iter().copied())
        )),
    }
}
