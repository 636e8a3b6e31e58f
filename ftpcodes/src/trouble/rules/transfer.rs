//! Data connections that are refused or break: their TLS, the network, and the control connection meanwhile.

use super::attempt::Attempt;
use super::view::View;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::{Words, has_any};
use crate::trouble::record::{Mode, Note};
use crate::trouble::words::{has, has_word};

/// vsftpd, ProFTPD, FileZilla Server, Bitvise.
const REUSE: &[&str] =
    &["reuse", "resum", "reusing", "re-use", "wiederverwend", "wiederaufgenommen", "reutilis", "повторн"];

/// The system's words for EPERM, which ProFTPD sends when the session is another one.
const EPERM: &[&str] =
    &["operation not permitted", "operation ist nicht erlaubt", "operation non permise", "операция не позволена"];

#[inline]
fn is_reuse(words: &Words) -> bool {
    has_any(words, &["session", "sitzung", "сессии"]) && has_any(words, REUSE)
}

/// The server wants the TLS session of the control connection.
#[inline]
pub(super) fn tls_session_reuse(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    let state = attempt.exchange.state;
    // A log that begins later does not have the AUTH.
    let auth = state.auth || !view.record.greeted;
    if !auth || attempt.exchange.succeeded() || view.transfer_after(attempt.exchange.order) {
        return None;
    }
    let note = attempt.notes.iter().find(|note| is_reuse(&note.words));
    let refusal = attempt.refusal();
    if note.is_some() || refusal.is_some_and(|answer| is_reuse(&answer.words)) {
        let strength = view.unless_it_goes_on(attempt.exchange.order);
        return Some(Evidence::new(strength, attempt.lines(note)));
    }
    let answer = refusal.filter(|_| attempt.is_transfer())?;
    let other_session = answer.code == 425 && state.private && has_any(&answer.words, EPERM);
    let told = answer.code == 522 && attempt.started() && state.auth;
    (other_session || told).then(|| Evidence::new(Strength::Likely, attempt.lines(None)))
}

/// Data connections have to be protected, and PROT P was not sent.
#[inline]
pub(super) fn data_protection_required(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    let state = attempt.exchange.state;
    if !state.auth || state.private || view.transfer_after(attempt.exchange.order) {
        return None;
    }
    let answer = attempt.refusal()?;
    let told = attempt.is_transfer() && !attempt.started() && matches!(answer.code, 521 | 522 | 534);
    let words =
        has_word(&answer.words, &["prot", "tls", "ssl", "pbsz"]) || has_any(&answer.words, &["protected", "encrypt"]);
    (told || words).then(|| Evidence::new(view.unless_it_goes_on(answer.order), [answer.line]))
}

/// In replies: FubarDevelopment, ftp-srv, vsftpd.
const UNCLEAN_REPLY: &[&str] = &["network stream", "econnaborted", "close_notify", "close notify"];

/// In messages: GnuTLS, FileZilla, OpenSSL.
const UNCLEAN: &[&str] = &[
    "non-properly terminated",
    "not properly terminated",
    "did not properly shut down",
    "not properly closed",
    "unexpected eof while reading",
    "nicht ordnungsgemäß",
    "not shut down cleanly",
    "violation of protocol",
];

/// The alert that ends TLS, which clients name when it comes, too.
const CLOSE_NOTIFY: &[&str] = &["close_notify", "close notify"];

const MISSING: &[&str] =
    &["without", "missing", "no close", "not ", "n't ", "never", "lack", "before", "ohne", "expected"];

/// Whether a message says that TLS ended without its alert.
#[inline]
fn is_unclean(note: &Note) -> bool {
    note.has(UNCLEAN) || note.has(CLOSE_NOTIFY) && note.has(MISSING)
}

/// TLS of the data connection ends without saying so.
#[inline]
pub(super) fn tls_close_missing(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    let began = attempt.exchange.state.auth && attempt.is_transfer() && attempt.started();
    if !began || attempt.exchange.succeeded() || view.same_after(attempt.exchange) {
        return None;
    }
    let note = attempt.notes_within.iter().find(|note| is_unclean(note));
    let told = attempt.refusal().is_some_and(|answer| {
        let words = has_any(&answer.words, UNCLEAN_REPLY) || has_word(&answer.words, &["ssl", "tls"]);
        matches!(answer.code, 425 | 426) && words
    });
    // A reply that says nothing may be about something else.
    let silent = !told && attempt.refusal().is_some_and(|answer| answer.words.trim().is_empty());
    let strength = if silent { Strength::Possible } else { Strength::Likely };
    (note.is_some() || told).then(|| Evidence::new(strength, attempt.lines(note)))
}

/// What clients say when all data has gone over: curl, FileZilla, lftp, wget, WinSCP.
const DATA_ENDED: &[&str] = &[
    "completely uploaded",
    "data connection closed",
    "100%",
    "100 %",
    "upload complete",
    "all data",
    "hit eof",
    "received all",
    "fully transferred",
    "data connection was closed",
    "datenverbindung geschlossen",
];

/// Whether a message says that all data has gone over.
#[inline]
fn is_data_end(words: &Words) -> bool {
    // lftp and others: `transferred 42 of 42`.
    let counted = || {
        let (_, behind) = words.split_once("transferred ")?;
        let mut behind = behind.split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | ','));
        let (done, joint, all) = (behind.next()?, behind.next()?, behind.next()?);
        Some(joint == "of" && !done.is_empty() && done == all.trim_end_matches('.'))
    };
    has_any(words, DATA_ENDED) || counted().unwrap_or_default()
}

/// Whether a message counts as many bytes as were announced: `transferring 4,700,372,992 bytes`.
#[inline]
fn counts_all(note: &Note, size: u64) -> bool {
    if size == 0 || !note.has(&["transfer", "übertrag", "bytes", "octets", "байт"]) {
        return false;
    }
    // The thousands may be apart, as the language has it.
    let is_between = |letter: &char| matches!(letter, ',' | '.' | '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}');
    let letters = note.words.chars().filter(|letter| !is_between(letter));
    let mut number = None;
    for letter in letters.chain([' ']) {
        match letter.to_digit(10) {
            Some(digit) => number = Some(number.unwrap_or(0_u64).saturating_mul(10).saturating_add(digit.into())),
            None if number == Some(size) => return true,
            None => number = None,
        }
    }
    false
}

/// After this many seconds, most translators have forgotten a silent connection; RFC 5382 REQ-5 allows no less than
/// two hours, and hardly any keeps to it.
const FORGOTTEN: u64 = 300;

/// The control connection is lost while data flows.
#[inline]
pub(super) fn control_dropped_in_transfer(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    if !attempt.is_open() || !attempt.started() || view.same_after(attempt.exchange) {
        return None;
    }
    let counts = |note: &&Note| attempt.exchange.size.is_some_and(|size| counts_all(note, size));
    // Some clients count when they give up, and not before.
    let counted = attempt.notes.iter().find(counts);
    let ended = counted.or_else(|| attempt.notes.iter().find(|note| is_data_end(&note.words)))?;
    let gone = attempt.broken().filter(|gone| counted.is_some() || gone.order > ended.order);
    let silence =
        attempt.exchange.at.zip(attempt.next_at).is_some_and(|(at, next)| next.saturating_sub(at) >= FORGOTTEN);
    if gone.is_none() && !silence {
        return None;
    }
    let lines = attempt.lines(gone).chain([ended.line]);
    Some(Evidence::new(Strength::Likely, lines))
}

/// vsftpd, Pure-FTPd, ProFTPD.
const STALLED: &[&str] = &["timeout", "timed out", "time-out", "time out", "stalled", "inactiv"];

/// A transfer begins and breaks off.
#[inline]
pub(super) fn transfer_breaks_off(view: &View<'_>, attempt: &Attempt<'_>) -> Option<Evidence> {
    if !attempt.is_transfer() || !attempt.started() || view.same_after(attempt.exchange) {
        return None;
    }
    if attempt.is_open() {
        let active = attempt.port.is_some_and(|port| port.mode == Mode::Active);
        let gone = attempt.broken().filter(|_| !active)?;
        return Some(Evidence::new(Strength::Likely, attempt.lines(Some(gone))));
    }
    let answer = attempt.refusal()?;
    let stalled = matches!(answer.code, 421 | 451)
        && has_any(&answer.words, STALLED)
        && !has(&answer.words, "passive data channel");
    if answer.code != 426 && !stalled || has_any(&answer.words, &["quota", "disk full", "no space"]) {
        return None;
    }
    // Under TLS, its end may be what is missing.
    let silent = attempt.exchange.state.auth && answer.words.trim().is_empty();
    let strength = if silent { Strength::Possible } else { Strength::Likely };
    Some(Evidence::new(strength, attempt.lines(None)))
}
