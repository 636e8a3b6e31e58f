//! PASV, EPSV, PORT and EPRT that are refused, and replies to them that cannot be read.

use core::net::{IpAddr, Ipv4Addr};

use super::view::{Refusal, View};
use crate::payload::is_private;
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::{Exchange, PassiveForm};
use crate::trouble::words::{has, has_word};

/// PASV or PORT over IPv6, which they have no addresses for.
#[inline]
pub(super) fn pasv_over_ipv6(view: &View<'_>) -> Option<Evidence> {
    let over_ipv6 = matches!(view.record.far, Some(IpAddr::V6(_)));
    let ports = view.refused(&[Command::Passive, Command::ExtendedPassive, Command::DataPort, Command::ExtendedPort]);
    let is_ipv6 = |refusal: &Refusal<'_>| {
        let Refusal { exchange, answer } = refusal;
        let of_tls = exchange.state.auth && has_word(&answer.words, &["tls", "ssl", "prot"]);
        let old = exchange.is(&[Command::Passive, Command::DataPort]);
        let told = old && (over_ipv6 || has_any(&answer.words, &["ipv6", "epsv"]) && !has(&answer.words, "epsv all"));
        !of_tls && (told || !old && answer.code == 522)
    };
    let found = ports.filter(is_ipv6).filter(|refusal| !view.transfer_after(refusal.exchange.order)).last()?;
    Some(Evidence::new(view.unless_it_goes_on(found.answer.order), [found.answer.line]))
}

const NOT_YOURS: &[&str] = &[
    "illegal",
    "won't open",
    "will not open",
    "foreign",
    "cannot accept",
    "can't accept",
    "not yours",
    "active mode is disabled",
    "active mode disabled",
    "active mode not",
    "bounce",
    "wrong ip",
    "invalid ip",
    "not your",
    "does not match",
    "your ip",
    "address mismatch",
    "different address",
    "rejected",
    // Pure-FTPd, MSG_ACTIVE_DISABLED and MSG_NO_FXP.
    "aktives ftp ist",
    "keine verbindung mit",
    "modo activo esta desactivado",
    "no abrire una conexion",
    "mode actif desactive",
    "n'ouvrirai pas",
    "активный режим выключен",
    "я не соединюсь",
    "主动模式关闭",
    "我不能开启连接",
];

const UNKNOWN: &[&str] = &[
    "unknown",
    "not understood",
    "not implemented",
    "unrecognized",
    "unrecognised",
    "not supported",
    "not recognized",
    "syntax",
];

/// The server does not connect to the address that the client names.
#[inline]
pub(super) fn port_refused(view: &View<'_>) -> Option<Evidence> {
    let far_is_private = view.record.far.is_some_and(|far| far.is_ipv4() && is_private(far));
    let is_refused = |refusal: &Refusal<'_>| {
        let Refusal { exchange, answer } = refusal;
        let inside = named_host(exchange).is_some_and(|host| is_private(IpAddr::V4(host))) && !far_is_private;
        let of_tls = exchange.state.auth && !exchange.state.private && has_word(&answer.words, &["tls", "ssl", "prot"]);
        if matches!(answer.code, 425 | 503 | 522 | 530) || of_tls || has(&answer.words, "epsv all") {
            return None;
        }
        let told = has_any(&answer.words, NOT_YOURS);
        let understood = !matches!(answer.code, 500 | 502 | 504) || !has_any(&answer.words, UNKNOWN);
        (told || inside && understood).then_some(if inside && !answer.words.trim().is_empty() {
            Strength::Certain
        } else {
            Strength::Likely
        })
    };
    let ports = view.refused(&[Command::DataPort, Command::ExtendedPort]);
    let found = ports.filter_map(|refusal| Some((is_refused(&refusal)?, refusal))).last();
    let (strength, Refusal { exchange, answer }) = found?;
    let other = [Command::DataPort, Command::ExtendedPort, Command::Passive, Command::ExtendedPassive];
    if view.any_after(&other, exchange.order) {
        return None;
    }
    Some(Evidence::new(strength.max(view.unless_it_goes_on(answer.order)), [exchange.line, answer.line]))
}

/// The IPv4 address in the argument of PORT or EPRT.
#[inline]
pub(super) fn named_host(exchange: &Exchange) -> Option<Ipv4Addr> {
    let text = core::str::from_utf8(&exchange.argument).ok()?.trim();
    if exchange.is(&[Command::DataPort]) {
        return crate::payload::PassiveAddress::parse(text.as_bytes()).ok().map(|address| address.host());
    }
    // RFC 2428 section 2: `|1|192.0.2.7|6275|`, with any delimiter.
    let delimiter = text.chars().next()?;
    text.split(delimiter).nth(2)?.parse().ok()
}

/// What clients say of a passive reply that they cannot read.
const UNREAD: &[&str] = &[
    "interpret",
    "could not get",
    "couldn't",
    "unable to parse",
    "could not parse",
    "malformed",
    "parse",
    "227-reply",
    "epsv port",
    "weird",
];

/// The passive reply has not the form of its RFC.
#[inline]
pub(super) fn malformed_passive_reply(view: &View<'_>) -> Option<Evidence> {
    let odd = view.exchanges().filter(|exchange| exchange.passive.is_some_and(|form| form != PassiveForm::Strict));
    let unread = |exchange: &&Exchange| {
        let complained = || view.notes_between(exchange.order, u64::MAX).iter().any(|note| note.has(UNREAD));
        // Most clients read more than the RFC has: only what they did tells.
        let unread = exchange.passive != Some(PassiveForm::Loose) || complained();
        // The last line of a log may be cut off itself.
        let is_last = || view.exchanges().next_back().is_some_and(|last| last.order == exchange.order);
        let notes = || view.notes_between(exchange.order, u64::MAX);
        let of_log = exchange.passive == Some(PassiveForm::CutOff) && is_last() && notes().is_empty();
        unread && !of_log && !view.transfer_begun_after(exchange.order)
    };
    let found = odd.rev().find(unread)?;
    let answer = found.last.as_ref()?;
    Some(Evidence::new(view.unless_it_goes_on(answer.order), [answer.line]))
}
