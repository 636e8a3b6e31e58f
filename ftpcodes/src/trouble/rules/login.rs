//! Greetings and logins that are refused for what is no matter of the user.

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::{Words, has_any};
use crate::trouble::said::login::{
    CLEAR, DEMAND, DEMAND_WORDS, ENCRYPTION, ENCRYPTION_WORDS, FAILURES, HOME, MANY, OF_WHAT,
};
use crate::trouble::words::{has, has_word};

impl Refusal<'_> {
    #[inline]
    pub(super) fn is_greeting(&self) -> bool {
        self.exchange.is(&[Command::Connect])
    }

    #[inline]
    pub(super) fn is_login(&self) -> bool {
        self.exchange.is(&[Command::UserName, Command::Password])
    }

    /// The finding, if no later login contradicts it.
    #[inline]
    pub(super) fn found(&self, view: &View<'_>, strength: Strength) -> Option<Evidence> {
        if view.login_after(self.exchange.order) {
            return None;
        }
        let strength = strength.max(view.unless_it_goes_on(self.answer.order));
        Some(Evidence::new(strength, [self.answer.line]))
    }
}

/// Whether a text wants encryption, and does not only tell that there is one.
#[inline]
fn demands_tls(words: &Words) -> bool {
    let named = || has_any(words, ENCRYPTION) || has_word(words, ENCRYPTION_WORDS);
    has_any(words, CLEAR) || named() && (has_any(words, DEMAND) || has_word(words, DEMAND_WORDS))
}

/// The server wants TLS before the login.
#[inline]
pub(super) fn tls_required(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let other = [
        Command::SecurityMechanism,
        Command::ClearCommandChannel,
        Command::Connect,
        Command::DataChannelProtectionLevel,
        Command::Logout,
        Command::ProtectionBufferSize,
    ];
    let of_data = exchange.preliminary.is_some() || has(&answer.words, "data c");
    let concerns = exchange.command.is_some() && !exchange.is(&other) && !exchange.state.auth && !of_data;
    // A command that the server does not have is refused for that, whatever else the text says.
    let policy = !matches!(answer.code, 500 | 502 | 504) && demands_tls(&answer.words);
    if !concerns || !(answer.code == 534 || policy) {
        return None;
    }
    refusal.found(view, Strength::Certain)
}

/// A limit of connections or users.
#[inline]
pub(super) fn too_many_connections(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let words = &refusal.answer.words;
    let concerns = refusal.is_greeting() || refusal.is_login();
    if !concerns || !has_any(words, MANY) || !has_any(words, OF_WHAT) || has_any(words, FAILURES) {
        return None;
    }
    refusal.found(view, Strength::Certain)
}

/// The login is right, but its directory is missing.
#[inline]
pub(super) fn home_unavailable(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let greets = refusal.is_greeting();
    let oops = refusal.answer.words.starts_with("oops");
    if oops || !(refusal.is_login() || greets) || !has_any(&refusal.answer.words, HOME) {
        return None;
    }
    refusal.found(view, Strength::Certain)
}
