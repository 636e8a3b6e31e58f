//! TLS that does not begin.

use alloc::vec::Vec;

use super::view::View;
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::{Exchange, Note};
use crate::trouble::words::IMPLICIT;

/// Every AUTH is refused, and the client does not go on without it.
#[inline]
pub(super) fn tls_not_offered(view: &View<'_>) -> Option<Evidence> {
    let is_tls = |exchange: &Exchange| {
        // RFC 4217 section 17, and the names before it.
        [&b"TLS"[..], b"TLS-C", b"TLS-P", b"SSL"].iter().any(|tls| exchange.argument.eq_ignore_ascii_case(tls))
    };
    let auth = view.exchanges().filter(|exchange| exchange.is(&[Command::SecurityMechanism]) && is_tls(exchange));
    // A second one, or one out of place, is refused for that.
    let auth = auth.filter(|exchange| exchange.last.as_ref().is_none_or(|last| last.code != 503));
    let auth: Vec<&Exchange> = auth.collect();
    let refused: Vec<u64> = auth.iter().filter_map(|exchange| Some(exchange.refusal()?.line)).collect();
    let last = auth.last()?;
    let order = last.refusal()?.order;
    if refused.len() < auth.len() || view.record.login.is_some() {
        return None;
    }
    // Who goes on in clear text has another trouble, if any: but not where the server wants TLS after all.
    let goes_on = view.exchanges().filter(|exchange| exchange.order > last.order && exchange.is(&[Command::UserName]));
    let wants_tls = |exchange: &Exchange| {
        exchange
            .refusal()
            .is_some_and(|answer| answer.code == 534 || has_any(&answer.words, &["encrypt", "ssl", "tls"]))
    };
    if goes_on.into_iter().any(|exchange| !wants_tls(exchange)) {
        return None;
    }
    Some(Evidence::new(view.unless_it_goes_on(order), refused))
}

const CERTIFICATE: &[&str] = &[
    "certificat",
    "zertifikat",
    "сертификат",
    "x509",
    "unknown ca",
    "certification path",
    "_cert",
    "leaf_signature",
    "self_signed",
];

const REJECTED: &[&str] = &[
    "problem",
    "fail",
    "expired",
    "self-signed",
    "self signed",
    "not trusted",
    "untrusted",
    "not yet valid",
    "doesn't match",
    "does not match",
    "not match",
    "mismatch",
    "unable to",
    "invalid",
    "unknown",
    "not valid",
    "rejected",
    "selbstsigniert",
    "selbst signiert",
    "abgelaufen",
    "nicht vertrau",
    "ungültig",
    "a expire",
    "auto-signe",
    "самоподпис",
    "недействит",
    "rejet",
    "revoked",
    "не довер",
    "self_signed",
    "unable_to",
    "altname",
];

const ACCEPTED: &[&str] = &["successfully set", "verify ok", "continuing anyway", "trusted by user", "accepted"];

/// Whether a message is about a certificate that the client does not take.
#[inline]
fn is_about_certificate(note: &Note) -> bool {
    note.has(CERTIFICATE) && note.has(REJECTED) && !note.has(ACCEPTED) && !note.has(&["0 failures"])
}

/// Whether the client went on after this, so that it was no obstacle.
#[inline]
fn goes_on_after(view: &View<'_>, order: u64) -> bool {
    let mut later = view.exchanges().filter(|exchange| exchange.order > order);
    view.login_after(order)
        || later.any(|exchange| !exchange.is(&[Command::Logout, Command::Connect]) && exchange.last.is_some())
}

/// The client rejects the certificate.
#[inline]
pub(super) fn certificate_not_trusted(view: &View<'_>) -> Option<Evidence> {
    let about = view.record.notes.iter().filter(|note| is_about_certificate(note));
    let lines: Vec<&Note> = about.filter(|note| !goes_on_after(view, note.order)).collect();
    let first = lines.first()?;
    Some(Evidence::new(view.unless_it_goes_on(first.order), lines.iter().map(|note| note.line)))
}

const HANDSHAKE: &[&str] = &[
    "alert",
    "protocol version",
    "unsupported protocol",
    "no shared cipher",
    "gnutls error",
    "gnutls-fehler",
    "ssl_connect",
    "ssl_accept",
    "unexpected tls packet",
    "unerwartetes tls",
    "handshake fail",
    "handshake error",
    "sslhandshake",
    "ssl routines",
    "wrong version number",
    "ssl negotiation",
    "tls negotiation",
    "ssl error",
    "tls error",
    "ssl connect error",
    "tls connect error",
    "schannel",
    "ssl_error",
    "sslv3",
    "no cipher",
    "unexpected packet format",
    "tls-handshake",
    "no protocols available",
    "handshake_failure",
    "unexpected eof",
    "transport stream",
    "sspi failed",
    "authentication failed",
];

/// The client and the server find no common TLS.
#[inline]
pub(super) fn tls_handshake_failed(view: &View<'_>) -> Option<Evidence> {
    let auth = view.exchanges().rfind(|exchange| exchange.begins_tls())?;
    let accepted = auth.last.as_ref()?;
    if goes_on_after(view, accepted.order) {
        return None;
    }
    let notes = view.notes_between(accepted.order, u64::MAX);
    let about = |note: &&Note| {
        note.has(HANDSHAKE) && !note.has(&["close notify", "close_notify"]) && !is_about_certificate(note)
    };
    let lines: Vec<u64> = notes.iter().filter(about).map(|note| note.line).collect();
    if !lines.is_empty() {
        return Some(Evidence::new(Strength::Likely, [accepted.line].into_iter().chain(lines)));
    }
    let gone = notes.iter().find(|note| note.is_broken())?;
    Some(Evidence::new(Strength::Possible, [accepted.line, gone.line]))
}

/// What clients say when the answer to their TLS is in clear text: OpenSSL, GnuTLS, Java, .NET, Go, Python.
const NO_TLS: &[&str] = &[
    "wrong version number",
    "unexpected tls packet",
    "unerwartetes tls",
    "packet length too long",
    "unknown protocol",
    "record overflow",
    "plaintext connection",
    "unexpected packet format",
    "frame size",
    "first record does not look like",
    "record layer failure",
    "http request",
];

/// TLS is spoken to a port without it, or plain FTP to a port of TLS.
#[inline]
pub(super) fn implicit_explicit_mixed(view: &View<'_>) -> Option<Evidence> {
    let record = view.record;
    if !record.hello.is_empty() {
        return Some(Evidence::new(Strength::Certain, record.hello.iter().copied()));
    }
    if record.greeted || view.exchanges().next().is_some() {
        return None;
    }
    let notes = &record.notes;
    let plain = notes.iter().filter(|note| note.has(NO_TLS));
    let lines: Vec<u64> = plain.map(|note| note.line).collect();
    if !lines.is_empty() {
        return Some(Evidence::new(Strength::Certain, lines));
    }
    let port = notes.iter().find(|note| note.has(IMPLICIT))?;
    let gone = notes.iter().find(|note| note.order > port.order && note.is_broken())?;
    // Who has begun TLS there waits for something else.
    let has_begun =
        notes.iter().any(|note| note.has(&["handshake", "client hello", "initializing tls", "initialisiere tls"]));
    (!has_begun).then(|| Evidence::new(Strength::Likely, [port.line, gone.line]))
}
