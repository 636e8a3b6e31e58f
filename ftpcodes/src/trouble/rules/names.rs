//! Names and paths that the server does not find or does not take.

use super::files::is_existence;
use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::said::files::{ABSENT, FORBIDDEN, NAME_REFUSED, NOT_EMPTY};
use crate::trouble::words::has_word;

/// Words of other refusals of a name.
const ILLEGAL: &[&str] = &[
    "prohibited",
    "invalid",
    "illegal",
    "incorrect",
    "not allowed",
    "forbidden",
    "not valid",
    "bad ",
    "reserved",
    "unacceptable",
];

/// What Windows does not let into the name of a file.
const FOR_WINDOWS: &[u8] = b"\\:*?\"<>|";

const DENIED: &[&str] = &["permission", "denied", "not permitted", "privilege", "read-only"];

/// The path is not there, as the server sees it.
#[inline]
pub(super) fn path_not_found(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let told = matches!(refusal.answer.code, 450 | 501 | 550 | 551 | 553) && refusal.says(ABSENT);
    // What is to be removed may be gone, and a pattern may fit nothing.
    let listing = refusal.exchange.is(&[Command::List, Command::NameList]);
    let pattern = listing && refusal.exchange.argument.iter().any(|byte| matches!(byte, b'*' | b'?'));
    let harmless = pattern || refusal.exchange.is(&[Command::RemoveDirectory]);
    (told && !harmless && !gets_there(view, refusal)).then(|| Evidence::new(Strength::Likely, [refusal.answer.line]))
}

/// Whether it was a question only, or succeeded otherwise.
#[inline]
fn gets_there(view: &View<'_>, refusal: &Refusal<'_>) -> bool {
    // NLST of an empty folder is refused by some servers.
    let bare = refusal.exchange.argument.is_empty();
    let options = refusal.exchange.argument.starts_with(b"-");
    let exchange = refusal.exchange;
    bare || options || view.same_after(exchange) || view.named_after(exchange) || view.below_after(exchange)
}

/// The name is not taken.
#[inline]
pub(super) fn file_name_refused(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let commands = [
        Command::MakeDirectory,
        Command::RenameFrom,
        Command::RenameTo,
        Command::Delete,
        Command::ChangeWorkingDirectory,
        Command::Retrieve,
        Command::RemoveDirectory,
    ];
    let concerns = refusal.is_upload() || exchange.is(&commands);
    let other = has_any(&answer.words, ABSENT) || has_any(&answer.words, DENIED);
    if !concerns || other || !matches!(answer.code, 501 | 550 | 553) || gets_there(view, refusal) {
        return None;
    }
    let named = has_word(
        &answer.words,
        &["name", "filename", "pathname", "names", "filenames", "character", "characters", "dirname"],
    );
    if named && has_any(&answer.words, ILLEGAL) || has_any(&answer.words, NAME_REFUSED) {
        return refusal.shows(view.unless_it_goes_on(answer.order));
    }
    let for_windows = answer.code != 550 && exchange.argument.iter().any(|byte| FOR_WINDOWS.contains(byte));
    if for_windows && !refusal.says(FORBIDDEN) { refusal.shows(Strength::Likely) } else { None }
}

/// A name outside of ASCII does not match, and UTF-8 was not agreed on.
#[inline]
pub(super) fn utf8_names(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let foreign = exchange.argument.iter().any(|byte| !byte.is_ascii()) && !exchange.state.utf8;
    // Some texts tell that the name was understood, and something else is wrong.
    let other = refusal.says(FORBIDDEN) || refusal.says(NOT_EMPTY) || is_existence(refusal);
    if !foreign || other || !matches!(answer.code, 501 | 550 | 553) || gets_there(view, refusal) {
        return None;
    }
    refusal.shows(Strength::Likely)
}
