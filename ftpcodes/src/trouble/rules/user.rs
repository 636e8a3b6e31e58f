//! Greetings and logins that are refused because of who asks.

use super::login::MANY;
use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;

const BARRED: &[&str] = &[
    "locked",
    "banned",
    "blocked",
    "blacklist",
    "block list",
    "suspended",
    "expired",
    "revoked",
    "gesperrt",
    "bloqué",
    "заблокирован",
];

/// Of failures that were counted.
const COUNTED: &[&str] = &[
    "too many failed",
    "too many login",
    "too many password",
    "too many incorrect",
    "too many invalid",
    "login attempts",
    "login failures",
];

const DISABLED: &[&str] = &["disabled", "deaktiviert", "désactivé", "отключен"];

/// What servers say that are not there for a while, and bar nobody.
const MAINTENANCE: &[&str] = &[
    "shut down",
    "shutdown",
    "shutting down",
    "timeout",
    "timed out",
    "maintenance",
    "not available",
    "unavailable",
    "try later",
    "try again",
    "closing",
    "starting",
    "wartung",
];

/// What servers say to hosts that they do not want.
const TURNED_AWAY: &[&str] =
    &["denied", "not allowed", "refused", "forbidden", "not permitted", "rejected", "not welcome"];

/// The account or the address is barred.
#[inline]
pub(super) fn locked_out(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let words = &answer.words;
    let anonymous = exchange.state.anonymous;
    // Who was refused before in this session has another trouble, and only that.
    let counted = has_any(words, COUNTED) && !view.refused_before(exchange.order);
    let barred = counted || has_any(words, BARRED) || !anonymous && has_any(words, DISABLED);
    if barred && (refusal.is_greeting() || refusal.is_login()) {
        return refusal.found(view, Strength::Certain);
    }
    if !refusal.is_greeting() || has_any(words, MAINTENANCE) || has_any(words, MANY) || words.starts_with("oops") {
        return None;
    }
    // A 421 may be a limit or a shutdown as well, and so may be anything that says nothing.
    if words.trim().is_empty() {
        return refusal.found(view, Strength::Possible);
    }
    // The log may begin behind the password.
    let permanent = answer.code / 100 == 5 && !has_any(words, &["login", "log in", "logged", "password", "authentic"]);
    if permanent || has_any(words, TURNED_AWAY) { refusal.found(view, Strength::Likely) } else { None }
}

/// No anonymous access.
#[inline]
pub(super) fn anonymous_refused(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let code = refusal.answer.code;
    let refused = code / 100 == 5 && !matches!(code, 500..=504) || code == 421;
    if !refusal.is_login() || !refusal.exchange.state.anonymous || !refused || is_about_idleness(refusal) {
        return None;
    }
    refusal.found(view, Strength::Certain)
}

/// What servers say of a wrong name or password.
const REFUSED: &[&str] = &[
    "incorrect",
    "fail",
    "denied",
    "invalid",
    "cannot log in",
    "can't log in",
    "log in",
    "login",
    "logged",
    "password",
    "authentic",
    "credential",
    "permission",
    "authoriz",
    "refused",
    "not allowed",
    "wrong",
    "unknown user",
    "not accepted",
    "sign in",
    "anmeld",
    "kennwort",
    "passwort",
    "mot de passe",
    "identifi",
    "парол",
    "вход",
    "авторизац",
];

/// What they say to a second login.
const LOGGED_IN: &[&str] = &["already", "change user", "change from guest", "current session"];

/// User name or password are refused; why, the server does not say.
#[inline]
pub(super) fn login_refused(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let known = has_any(&answer.words, REFUSED);
    let refused = matches!(answer.code, 430 | 530 | 535) || matches!(answer.code, 421 | 550) && known;
    let logged_in = has_any(&answer.words, LOGGED_IN);
    if !refusal.is_login() || exchange.state.anonymous || !refused || logged_in || is_about_idleness(refusal) {
        return None;
    }
    // The code alone comes for limits, missing directories and missing TLS as well.
    refusal.found(view, if known { Strength::Certain } else { Strength::Possible })
}

impl View<'_> {
    /// Whether a password was refused before.
    #[inline]
    fn refused_before(&self, order: u64) -> bool {
        let mut refused = self.refused(&[Command::Password]).filter(|refusal| refusal.answer.code == 530);
        refused.next().is_some_and(|refusal| refusal.exchange.order < order)
    }
}

/// Nobody was refused who was too slow.
#[inline]
fn is_about_idleness(refusal: &Refusal<'_>) -> bool {
    refusal.answer.code == 421 && has_any(&refusal.answer.words, &["timeout", "timed out", "idle", "inactiv"])
}
