//! What bars an account or an address.

pub(in crate::trouble) const BARRED: &[&str] = &[
    "locked",
    "banned",
    "blocked",
    "blacklist",
    "block list",
    "suspended",
    "expired",
    "revoked",
    "gesperrt",
    // French and Spanish.
    "bloque",
    "suspendid",
    "suspendu",
    "заблокирован",
    "锁定",
    "封禁",
    "ロックされ",
];

/// What is to come, or may: who was barred is not told so.
pub(in crate::trouble) const WARNING: &[&str] = &[
    "will be",
    "will get",
    "would be",
    "may be",
    "might be",
    "could be",
    "attempts left",
    "attempt left",
    "tries left",
    "attempts remain",
    "tries remain",
    "remaining attempts",
    "before your",
    "before you are",
    "before being",
    "before the account",
    "wird gesperrt",
    "werden gesperrt",
    "gesperrt wird",
    "gesperrt werden",
    "wird das konto",
    "wird ihr konto",
    "sera bloque",
    "будет заблокирован",
    "将被",
];

/// What has come.
pub(in crate::trouble) const DONE: &[&str] = &[
    "has been",
    "have been",
    "is now",
    "are now",
    "will be unlocked",
    "will be unblocked",
    "will be unbanned",
    "will be lifted",
];

/// What is wrong is the name or the password, whatever else is said.
pub(in crate::trouble) const WRONG: &[&str] = &[
    "incorrect",
    "wrong",
    "bad password",
    "invalid password",
    "password invalid",
    "falsch",
    "ungültiges kennwort",
    "ungültiges passwort",
    "invalid credentials",
    "неверн",
    "неправильн",
];

/// Of failures that were counted.
pub(in crate::trouble) const COUNTED: &[&str] = &[
    "too many failed",
    "too many login",
    "too many password",
    "too many incorrect",
    "too many invalid",
    "too many auth",
    "login attempts",
    "login failures",
    // Pure-FTPd, MSG_AUTH_TOOMANY.
    "zu viele authentifizierungsfehler",
    "zu viele fehl",
    "zu viele anmelde",
    "zu viele versuche",
    "demasiados fallos",
    "demasiados intentos",
    "trop d'echecs",
    "trop de tentatives",
    "слишком много попыток",
    "слишком много неуда",
    "слишком много невер",
    "失败太多次",
    "失败次数",
    "尝试次数",
    "失敗回数",
    "試行回数",
];

/// Of an account: Pure-FTPd, MSG_ACCOUNT_DISABLED, in other languages.
pub(in crate::trouble) const DISABLED: &[&str] = &[
    "disabled",
    "deaktiviert",
    "deshabilitad",
    "desactivad",
    "desactive",
    "отключен",
    "帐号关闭",
    "禁用",
    "停用",
    "アカウントは無効",
];

/// What servers say that are not there for a while, and bar nobody.
pub(in crate::trouble) const MAINTENANCE: &[&str] = &[
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
    "mantenimiento",
    "обслуживан",
    "维护",
    "メンテナンス",
];

/// What servers say to hosts that they do not want.
pub(in crate::trouble) const TURNED_AWAY: &[&str] =
    &["denied", "not allowed", "refused", "forbidden", "not permitted", "rejected", "not welcome"];
