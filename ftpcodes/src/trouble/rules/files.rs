//! Files and folders that are refused for what they are.

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::is_upload;
use crate::trouble::said::files::{EXISTS, EXISTS_NOT, FORBIDDEN, NO_ROOM, NOT_EMPTY, VAGUE};

impl Refusal<'_> {
    #[inline]
    pub(super) fn says(&self, phrases: &[&str]) -> bool {
        has_any(&self.answer.words, phrases)
    }

    #[inline]
    pub(super) fn is_upload(&self) -> bool {
        self.exchange.command.is_some_and(is_upload)
    }

    #[inline]
    pub(super) fn shows(&self, strength: Strength) -> Option<Evidence> {
        Some(Evidence::new(strength, [self.answer.line]))
    }
}

/// No room for what is stored.
#[inline]
pub(super) fn quota_or_disk_full(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let stores = refusal.is_upload() || refusal.exchange.is(&[Command::MakeDirectory]);
    let full = matches!(refusal.answer.code, 452 | 552) || refusal.says(NO_ROOM);
    if !stores || !full || view.same_after(refusal.exchange) {
        return None;
    }
    refusal.shows(view.unless_it_goes_on(refusal.answer.order))
}

/// The directory to be removed has something in it.
#[inline]
pub(super) fn directory_not_empty(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    if !refusal.exchange.is(&[Command::RemoveDirectory]) || view.same_after(refusal.exchange) {
        return None;
    }
    if refusal.says(NOT_EMPTY) {
        return refusal.shows(view.unless_it_goes_on(refusal.answer.order));
    }
    // vsftpd says no more.
    if refusal.says(&["remove directory operation failed"]) { refusal.shows(Strength::Possible) } else { None }
}

#[inline]
pub(super) fn is_existence(refusal: &Refusal<'_>) -> bool {
    refusal.says(EXISTS) && !refusal.says(EXISTS_NOT)
}

/// What is to be made is there already.
#[inline]
pub(super) fn already_exists(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let makes = refusal.is_upload() || exchange.is(&[Command::RenameTo, Command::MakeDirectory]);
    let told = is_existence(refusal) || answer.code == 521 && exchange.is(&[Command::MakeDirectory]);
    if !makes || !told {
        return None;
    }
    // To make it if it is missing, many clients try and go on.
    let goes_on = exchange.is(&[Command::MakeDirectory])
        && (view.named_after(exchange) || view.below_after(exchange) || view.uploaded_after(exchange.order));
    if goes_on || view.same_after(exchange) {
        return None;
    }
    refusal.shows(view.unless_it_goes_on(answer.order))
}

/// The user has no right to do it.
#[inline]
pub(super) fn no_permission(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let told = matches!(answer.code, 450 | 532 | 550 | 553) && (refusal.says(FORBIDDEN) || refusal.says(VAGUE));
    if !told
        || refusal.says(EXISTS_NOT)
        || is_existence(refusal)
        || view.same_after(exchange)
        || is_given_up(view, refusal)
    {
        return None;
    }
    refusal.shows(Strength::Likely)
}

/// Whether a folder was to be made or entered, and the other way about it worked.
#[inline]
fn is_given_up(view: &View<'_>, refusal: &Refusal<'_>) -> bool {
    refusal.exchange.is(&[Command::ChangeWorkingDirectory, Command::MakeDirectory])
        && (view.named_after(refusal.exchange) || view.below_after(refusal.exchange))
}
