//! Files and folders that are refused for what they are.

use super::view::{Refusal, View};
use crate::registry::Command;
use crate::trouble::Strength;
use crate::trouble::finding::Evidence;
use crate::trouble::phrases::has_any;
use crate::trouble::record::is_upload;

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

/// English, and the system's words for ENOSPC and EDQUOT in other languages.
const NO_ROOM: &[&str] = &[
    "quota",
    "disk full",
    "disk is full",
    "no space",
    "out of space",
    "not enough space",
    "insufficient space",
    "insufficient disk",
    "insufficient storage",
    "not enough disk",
    "not enough storage",
    "storage full",
    "volume full",
    "not enough free",
    "kein speicherplatz",
    "kein platz",
    "kontingent",
    "plus de place",
    "plus aucun espace",
    "не осталось свободного места",
    "на устройстве",
    "квота",
];

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

/// English, and the system's words for ENOTEMPTY.
const NOT_EMPTY: &[&str] = &[
    "not empty",
    "isn't empty",
    "non-empty",
    "nicht leer",
    "n'est pas vide",
    "non vide",
    "не пуст",
    "no está vacío",
    "non vuota",
];

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

const EXISTS: &[&str] = &[
    "exists",
    "exist.",
    "already exist",
    "overwrit",
    "file exist",
    "existiert bereits",
    "existe déjà",
    "уже существует",
    "datei existiert",
    "le fichier existe",
    "файл существует",
    "overwrite",
];

const EXISTS_NOT: &[&str] = &[
    "not exist",
    "n't exist",
    "doesnt exist",
    "non-exist",
    "nonexist",
    "no longer exist",
    "existiert nicht",
    "n'existe pas",
    "не существует",
    "no such",
];

#[inline]
fn is_existence(refusal: &Refusal<'_>) -> bool {
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
    let goes_on =
        exchange.is(&[Command::MakeDirectory]) && (view.named_after(exchange) || view.uploaded_after(exchange.order));
    if goes_on || view.same_after(exchange) {
        return None;
    }
    refusal.shows(view.unless_it_goes_on(answer.order))
}

/// English, and the system's words for EACCES, EPERM and EROFS.
const FORBIDDEN: &[&str] = &[
    "permission",
    "access denied",
    "access is denied",
    "denied",
    "not permitted",
    "could not create",
    "read-only",
    "read only",
    "readonly",
    "privilege",
    "not authorized",
    "not authorised",
    "unauthorized",
    "forbidden",
    "no access",
    "no write",
    "insufficient rights",
    "not allowed",
    "keine berechtigung",
    "zugriff verweigert",
    "nicht erlaubt",
    "nur lesbar",
    "permission non accordée",
    "non permise",
    "accès refusé",
    "lecture seule",
    "отказано в доступе",
    "доступ запрещ",
    "не позволена",
    "только для чтения",
    "permiso denegado",
];

/// The user has no right to do it.
#[inline]
pub(super) fn no_permission(view: &View<'_>, refusal: &Refusal<'_>) -> Option<Evidence> {
    let Refusal { exchange, answer } = refusal;
    let told = matches!(answer.code, 450 | 532 | 550 | 553) && refusal.says(FORBIDDEN);
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
        && view.named_after(refusal.exchange)
}
