//! Rules for the arms: only what the command can get, all of it, and nothing twice.

use proc_macro2::TokenTree;

use super::arms::Arms;
use crate::uses::alternatives::{Alternative, already, misplaced, twice};
use crate::uses::extract::{Reply, Table};
use crate::uses::faults::Faults;
use crate::uses::messages::{described, list};
use crate::uses::numbers::{Numbers, classes, written};
use crate::uses::target::Target;
use ftpcodes_spec::IntoList as _;

pub(super) fn check(table: &Table, target: &Target<'_>, arms: &Arms<'_>, faults: &mut Faults<'_>) {
    let mut covered = Covered::default();
    for arm in &arms.listed {
        let whole = if arm.numbers.len() == 1 { Some("this arm") } else { None };
        check_arm(table, target, &arm.numbers, whole, &covered, faults);
        covered.add(&arm.numbers, arm.guard);
    }
    check_arm(table, target, &arms.joined, None, &covered, faults);
    covered.add(&arms.joined, &[]);
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

/// `whole` is what cannot be reached if an alternative cannot.
fn check_arm(
    table: &Table,
    target: &Target<'_>,
    arm: &[Alternative],
    whole: Option<&str>,
    covered: &Covered,
    faults: &mut Faults<'_>,
) {
    for (place, alternative) in arm.iter().enumerate() {
        let (span, numbers) = (alternative.token.span(), alternative.numbers);
        if let Some(message) = misplaced(table, target, alternative) {
            faults.say(span, message);
        }
        if let Some(by) = covered.by(numbers) {
            let number = written(numbers);
            let (what, covers) = match whole {
                Some(whole) => (whole.to_owned(), number),
                None => (format!("`{number}`"), "it".to_owned()),
            };
            let by = if by == numbers { "an arm" } else { &format!("`{}`", written(by)) };
            faults.say(span, format!("{what} can never be reached: {by} above already covers {covers}"));
        } else if let Some(by) = already(arm, place) {
            faults.say(span, twice(numbers, by, "this arm"));
        }
    }
}

/// What earlier arms cover whatever the circumstances.
#[derive(Default)]
struct Covered(Vec<Numbers>);

impl Covered {
    /// An arm with a condition may let every code pass.
    fn add(&mut self, arm: &[Alternative], guard: &[TokenTree]) {
        if guard.is_empty() {
            self.0.extend(arm.iter().map(|alternative| alternative.numbers));
        }
    }

    fn by(&self, numbers: Numbers) -> Option<Numbers> {
        self.0.iter().copied().find(|known| known.cover(numbers))
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
    let account = if replies.iter().any(|reply| asks_for_account(table, reply)) { ACCOUNT } else { "" };
    match replies.as_slice() {
        [] => None,
        [reply] => Some(format!(
            "{verb} can also be answered{place} with {}: add an arm, or cover {classes}{in_part}{account}",
            described(table, reply)
        )),
        several => Some(format!(
            "{verb} can also be answered{place} with{}\nadd an arm for each, or cover {classes}{in_part}{account}",
            list(table, several.iter().copied())
        )),
    }
}

const ACCOUNT: &str = "\n332 asks for ACCT, which a server may do at any command: a client that has no account joins \
                       it to what it cannot use, as in `3xx | other => …`";

/// Whether this is the reply that nearly every match forgets at first: FTP's 332, which no command lists itself.
fn asks_for_account(table: &Table, reply: &Reply) -> bool {
    reply.code == 332 && table.sources(reply).first().is_some_and(|source| *source == "RFC 959 section 4.1.1")
}
