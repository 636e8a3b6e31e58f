//! Greetings and logins that are refused because of who asks.

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::{Words, has_any};
use crate::trouble::said::barred::{BARRED, COUNTED, DISABLED, DONE, MAINTENANCE, TURNED_AWAY, WARNING, WRONG};
use crate::trouble::said::login::MANY;
use crate::trouble::said::refused::{ABOUT, FAILED, LOGGED_IN, REFUSED};

/// The account or the address is barred.
#[inline]
pub(super) fn locked_out(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let words = &answer.words;
    let anonymous = exchange.state.anonymous;
    // Who was refused before in this session has another trouble, and only that.
    let counted = has_any(words, COUNTED) && !view.refused_before(exchange.order);
    let barred = counted || has_any(words, BARRED) && !is_wrong(words) || !anonymous && has_any(words, DISABLED);
    if barred && !is_warning(words) && (refusal.is_greeting() || refusal.is_login()) {
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

/// Whether a text tells what happens after the next failures.
#[inline]
fn is_warning(words: &Words) -> bool {
    has_any(words, WARNING) && !has_any(words, DONE)
}

/// Whether the name or the password is what is refused, and a lock only mentioned.
#[inline]
fn is_wrong(words: &Words) -> bool {
    has_any(words, WRONG) && !has_any(words, DONE)
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

/// User name or password are refused; why, the server does not say.
#[inline]
pub(super) fn login_refused(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let sure = has_any(&answer.words, FAILED) || answer.words.is_ascii() && has_any(&answer.words, REFUSED);
    let known = sure || has_any(&answer.words, REFUSED) || has_any(&answer.words, ABOUT);
    let refused = matches!(answer.code, 430 | 530 | 535) || matches!(answer.code, 421 | 550) && known;
    let logged_in = has_any(&answer.words, LOGGED_IN);
    if !refusal.is_login() || exchange.state.anonymous || !refused || logged_in || is_about_idleness(refusal) {
        return None;
    }
    // The code alone comes for limits, missing directories and missing TLS as well, and so do words that nobody here
    // understands.
    let strength = match (sure, known) {
        (true, _) => Strength::Certain,
        (_, true) => Strength::Likely,
        _ => Strength::Possible,
    };
    refusal.found(view, strength)
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
