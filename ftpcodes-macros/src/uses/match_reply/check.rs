//! Rules for the arms: only what the command can get, all of it, and nothing twice.

use super::arms::{Alternative, Arm, Arms};
use crate::uses::extract::{Reply, Table};
use crate::uses::faults::Faults;
use crate::uses::messages::{described, list, not_listed};
use crate::uses::numbers::{Numbers, classes, written};
use crate::uses::target::Target;
use ftpcodes_spec::IntoList as _;

pub(super) fn check(table: &Table, target: &Target<'_>, arms: &Arms<'_>, faults: &mut Faults) {
    let mut covered = Covered::default();
    for arm in &arms.listed {
        for (place, alternative) in arm.numbers.iter().enumerate() {
            let span = alternative.token.span();
            if let Some(message) = misplaced(table, target, alternative) {
                faults.say(span, message);
            }
            if let Some(by) = covered.by(alternative.numbers) {
                let numbers = written(alternative.numbers);
                let (what, covers) = match arm.numbers.len() {
                    1 => ("this arm".to_owned(), numbers),
                    _ => (format!("`{numbers}`"), "it".to_owned()),
                };
                let by = if by == alternative.numbers { "an arm" } else { &format!("`{}`", written(by)) };
                faults.say(span, format!("{what} can never be reached: {by} above already covers {covers}"));
            } else if let Some(by) = already(arm, place) {
                let numbers = written(alternative.numbers);
                let message = if by == alternative.numbers {
                    format!("`{numbers}` stands in this arm twice")
                } else {
                    format!("`{}` in this arm already covers {numbers}", written(by))
                };
                faults.say(span, message);
            }
        }
        covered.add(arm);
    }
    // What arms that cannot be read would cover is not known.
    if !arms.complete {
        return;
    }
    if let Some(message) = left_out(table, target, &covered, arms) {
        faults.add(target.error(message));
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
        self.0.iter().copied().find(|known| known.cover(numbers))
    }
}

/// The alternative of the same arm that makes the one at this place superfluous.
fn already(arm: &Arm<'_>, place: usize) -> Option<Numbers> {
    let numbers = arm.numbers.get(place)?.numbers;
    let before = arm.numbers.get(..place)?.iter().map(|alternative| alternative.numbers);
    before.into_iter().find(|known| known.cover(numbers))
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
fn left_out(table: &Table, target: &Target<'_>, covered: &Covered, arms: &Arms<'_>) -> Option<String> {
    let required = |reply: &&Reply| target.observed || reply.basis.is_documented();
    let open = |reply: &&Reply| covered.by(Numbers::Code(reply.code)).is_none();
    let mut replies: Vec<&Reply> = target.replies().filter(required).filter(open).list();
    replies.dedup_by_key(|reply| reply.code);
    let (verb, place) = (&target.command.verb, target.place());
    let classes = classes(replies.iter().map(|reply| reply.code));
    let has_arm = |code| arms.listed.iter().flat_map(|arm| &arm.numbers).any(|other| other.numbers.contain(code));
    let in_part = if replies.iter().any(|reply| has_arm(reply.code)) {
        "; an arm with a condition does not cover its codes"
    } else {
        ""
    };
    match replies.as_slice() {
        [] => None,
        [reply] => Some(format!(
            "{verb} can also be answered{place} with {}: add an arm, or cover {classes}{in_part}",
            described(table, reply)
        )),
        several => Some(format!(
            "{verb} can also be answered{place} with{}\nadd an arm for each, or cover {classes}{in_part}",
            list(table, several.iter().copied())
        )),
    }
}
