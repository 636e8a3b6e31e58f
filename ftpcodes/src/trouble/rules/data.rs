//! Data connections that are not made.

use core::net::{IpAddr, Ipv4Addr};

use super::attempt::Attempt;
use super::ports::named_host;
use super::view::View;
use crate::payload::is_private;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::{Mode, Note, Port};
use crate::trouble::words::has;

/// vsftpd, Pure-FTPd, pyftpdlib, IIS, FileZilla Server.
const OTHER_PEER: &[&str] = &[
    "bad ip",
    "foreign address",
    "foreign ip",
    "does not match",
    "doesn't match",
    "must match",
    "security requirements",
    "ip mismatch",
    "address mismatch",
    "different ip",
    "different address",
    "same ip",
    "same address",
    "port theft",
    "ip addresses do not match",
    "peer ip",
    "is not same as server",
    "not the same",
    "security violation",
];

/// The two connections of a client seem to come from two hosts.
#[inline]
pub(super) fn data_peer_mismatch(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    if !attempt.is_transfer() || attempt.exchange.succeeded() || view.transfer_after(attempt.exchange.order) {
        return None;
    }
    // Certificates do not match either, and clients compare the address that PASV names.
    let is_peer = |note: &&Note| note.has(OTHER_PEER) && !note.has(&["certificat", "passive mode"]);
    let note = attempt.notes.iter().find(is_peer);
    let told = attempt.refusal().is_some_and(|answer| has_any(&answer.words, OTHER_PEER));
    let strength = view.unless_it_goes_on(attempt.exchange.order);
    (told || note.is_some()).then(|| Evidence::new(strength, attempt.lines(note)))
}

/// No data came, because the server gave up or the client did.
enum Failure<'a> {
    Refused,
    Silent(&'a Note),
}

/// Why nothing came over a connection that was agreed on.
#[inline]
fn failure<'a>(attempt: &Attempt<'a>) -> Option<Failure<'a>> {
    match attempt.refusal() {
        // pyftpdlib gives up waiting for the client.
        Some(answer) if answer.code == 421 && has(&answer.words, "passive data channel") => Some(Failure::Refused),
        // What the server says it lacks is a PASV or PORT, not a connection.
        Some(answer) => (answer.code == 425
            && !has_any(&answer.words, &["use port or pasv", "use pasv", "port first"]))
        .then_some(Failure::Refused),
        None if attempt.started() || attempt.is_transfer() && !attempt.is_open() => None,
        None => attempt.no_connection().map(Failure::Silent),
    }
}

#[inline]
fn accepted(attempt: &Attempt<'_>, passive: bool) -> Option<Port> {
    attempt.port.filter(|port| port.accepted && port.mode.is_passive() == passive)
}

/// How sure a refused or missing connection is.
#[inline]
fn strength(attempt: &Attempt<'_>, failure: &Failure<'_>) -> Strength {
    match failure {
        Failure::Silent(_) => Strength::Likely,
        // A 425 alone may as well be about the peer's address or its TLS session.
        Failure::Refused => {
            let known = attempt.refusal().is_some_and(|answer| has_any(&answer.words, CANNOT_OPEN));
            if known { Strength::Likely } else { Strength::Possible }
        }
    }
}

const CANNOT_OPEN: &[&str] = &[
    "can't",
    "cannot",
    "can not",
    "could not",
    "couldn't",
    "unable",
    "fail",
    "timed out",
    "timeout",
    "refused",
    "no data connection",
    "not open",
    "no route",
    "unreachable",
];

#[inline]
fn lines(attempt: &Attempt<'_>, failure: &Failure<'_>) -> impl Iterator<Item = u64> + use<> {
    attempt.lines(match failure {
        Failure::Silent(note) => Some(note),
        Failure::Refused => None,
    })
}

/// The server cannot reach the client in active mode.
#[inline]
pub(super) fn active_blocked(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    if view.transfer_after(attempt.exchange.order) {
        return None;
    }
    // Some servers connect as soon as they are told where.
    if !attempt.is_transfer() {
        let answer = attempt.refusal().filter(|_| attempt.exchange.mode() == Some(Mode::Active))?;
        named_host(attempt.exchange)?;
        return (answer.code == 425).then(|| Evidence::new(Strength::Likely, [answer.line]));
    }
    accepted(attempt, false)?;
    if attempt.is_open() {
        let late = attempt.timed_out()?;
        return Some(Evidence::new(Strength::Likely, attempt.lines(Some(late))));
    }
    let failure = failure(attempt)?;
    Some(Evidence::new(strength(attempt, &failure), lines(attempt, &failure)))
}

/// Whether the other side can reach this address, as far as is known; `None` if it can.
#[inline]
fn out_of_reach(view: &View<'_>, address: Ipv4Addr) -> Option<Strength> {
    match view.record.far {
        _ if !is_private(IpAddr::V4(address)) => None,
        None => Some(Strength::Likely),
        Some(far @ IpAddr::V4(v4)) if !is_private(far) || is_own(address) && !is_own(v4) => Some(Strength::Certain),
        Some(IpAddr::V4(_)) => None,
        Some(IpAddr::V6(far)) => (!far.is_loopback() && !far.is_unique_local()).then_some(Strength::Likely),
    }
}

/// The server names an address of its own network.
#[inline]
pub(super) fn pasv_private_address(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    let port = accepted(attempt, true)?;
    let reach = out_of_reach(view, port.address?)?;
    let failure = failure(attempt)?;
    if view.passive_transfer_after(attempt.exchange.order) {
        return None;
    }
    let sure = reach.max(view.unless_it_goes_on(attempt.exchange.order));
    // Under TLS, a 425 may be about the session.
    let strength = if attempt.exchange.state.auth { sure.max(strength(attempt, &failure)) } else { sure };
    Some(Evidence::new(strength, lines(attempt, &failure)))
}

/// The port of EPSV cannot be reached, and that of PASV can.
#[inline]
pub(super) fn epsv_blocked(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    let port = accepted(attempt, true)?;
    let failure = failure(attempt)?;
    let works = port.mode == Mode::Epsv && view.pasv_works_instead(attempt.exchange.order);
    works.then(|| Evidence::new(Strength::Likely, lines(attempt, &failure)))
}

/// The ports of the passive mode are closed on the way.
#[inline]
pub(super) fn passive_ports_blocked(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    accepted(attempt, true)?;
    let failure = failure(attempt)?;
    if view.passive_transfer_after(attempt.exchange.order) {
        return None;
    }
    Some(Evidence::new(strength(attempt, &failure), lines(attempt, &failure)))
}

/// Whether it is an address that only the host itself can reach: RFC 1122 section 3.2.1.3.
#[inline]
const fn is_own(address: Ipv4Addr) -> bool {
    matches!(address.octets(), [0 | 127, ..])
}
