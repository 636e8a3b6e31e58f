//! Names and paths that the server does not find or does not take.

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::words::has_word;

/// English, and the system's words for ENOENT and ENOTDIR.
pub(super) const ABSENT: &[&str] = &[
    "no such",
    "not found",
    "cannot find",
    "can't find",
    "could not find",
    "couldn't find",
    "not exist",
    "n't exist",
    "failed to change directory",
    "failed to open file",
    "unable to find",
    "unable to locate",
    "cannot be found",
    "nonexistent",
    "non-existent",
    "no file or directory",
    "not a directory",
    "nicht gefunden",
    "nicht finden",
    "existiert nicht",
    "aucun fichier",
    "introuvable",
    "n'existe pas",
    "нет такого файла",
    "не найден",
    "не существует",
    "no existe",
];

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
    bare || options || view.same_after(refusal.exchange) || view.named_after(refusal.exchange)
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
    if named && has_any(&answer.words, ILLEGAL) {
        return refusal.shows(view.unless_it_goes_on(answer.order));
    }
    let for_windows = answer.code != 550 && exchange.argument.iter().any(|byte| FOR_WINDOWS.contains(byte));
    if for_windows { refusal.shows(Strength::Likely) } else { None }
}

/// What tells that a name was understood, and something else is wrong.
const UNDERSTOOD: &[&str] = &["permission", "denied", "exists", "overwrite", "not empty", "not permitted", "privilege"];

/// A name outside of ASCII does not match, and UTF-8 was not agreed on.
#[inline]
pub(super) fn utf8_names(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let foreign = exchange.argument.iter().any(|byte| !byte.is_ascii()) && !exchange.state.utf8;
    let other = has_any(&answer.words, UNDERSTOOD);
    if !foreign || other || !matches!(answer.code, 501 | 550 | 553) || gets_there(view, refusal) {
        return None;
    }
    refusal.shows(Strength::Likely)
}
