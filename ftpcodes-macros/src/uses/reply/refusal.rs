//! Why a server does not send a code, and what it sends instead.

use std::fmt::Write;

use ftpcodes_core::Likeness;
use ftpcodes_spec::{Basis, ControlConnection, IntoList as _};

use crate::uses::extract::{Reply, Table};
use crate::uses::messages::{described, may_be_answered, not_listed, points};
use crate::uses::target::Target;

pub(super) fn refusal(table: &Table, target: &Target<'_>, number: u16) -> String {
    let verb = target.name();
    let practice = target.replies().find(|reply| reply.code == number);
    let why = match practice {
        Some(reply) => {
            let witnesses = table.sources(reply).join(", ");
            let practice = match reply.basis {
                Basis::Reported => format!("it is reported in {witnesses}"),
                _ => format!("{witnesses} did"),
            };
            format!("no document lets a server answer {verb} with {number}, though {practice}")
        }
        None => not_listed(table, target, number),
    };
    let documented = || target.replies().filter(|reply| reply.basis.is_documented());
    let mut message = format!("{why}\n{}", may_be_answered(table, target, documented()));
    let wanted = wanted(table, target, number);
    if let Some((reply, likeness)) = Likeness::nearest(wanted, documented(), |reply| table.facts(reply)) {
        let _ = write!(message, "\nnearest: {}; {}", described(table, reply), likeness.as_str());
        let rank = |reply| Likeness::rank(wanted, table.facts(reply));
        let others = documented().filter(|other| other.code != reply.code && rank(other) == rank(reply));
        let others: Vec<String> = others.map(|other| described(table, other)).list();
        if !others.is_empty() {
            let _ = write!(message, "\nas near: {}", others.join(", "));
        }
    }
    // A server that ends an idle session says so unasked.
    let closes = |reply: &&Reply| table.facts(reply).1 == ControlConnection::Closes;
    if wanted.1 == ControlConnection::Closes
        && let Some(reply) = documented().find(closes)
    {
        let _ = write!(message, "\nto close the control connection unasked: {}", described(table, reply));
    }
    if practice.is_some() {
        let elsewhere = target.command.replies.iter().filter(|reply| reply.basis.is_documented());
        let elsewhere: Vec<&Reply> = elsewhere.filter(|reply| reply.code == number).list();
        if !elsewhere.is_empty() {
            let _ = write!(message, "\nby documents it comes {}", points(elsewhere.iter().copied()));
        }
        let words = target.words_of_place();
        let _ = write!(message, "\nto do as those servers do, write `{words} + observed`");
    }
    format!("{message}\nor say why it is right here: `deviation = \"…\"`")
}

/// The number, and what becomes of the control connection as far as that is known.
fn wanted(table: &Table, target: &Target<'_>, number: u16) -> (u16, ControlConnection) {
    let own = target.command.replies.iter().find(|reply| reply.code == number);
    let first = || table.code(number)?.meanings.first();
    let meaning = own.and_then(|reply| table.meaning(reply)).or_else(first);
    (number, meaning.map_or(ControlConnection::StaysOpen, |meaning| meaning.control_connection))
}
