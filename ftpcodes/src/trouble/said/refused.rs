//! What refuses a name or a password.

/// What is so in English and nothing else.
pub(in crate::trouble) const REFUSED: &[&str] = &[
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
];

/// In other languages: Pure-FTPd's MSG_AUTH_FAILED, and what else says that it did not work.
pub(in crate::trouble) const FAILED: &[&str] = &[
    "fehlgeschlagen",
    "falsch",
    "ungültig",
    "fallid",
    "incorrect",
    "invalid",
    "echou",
    "echec",
    "не удалась",
    "не удался",
    "неверн",
    "неправильн",
    "失败",
    "错误",
    "不正确",
    "失敗",
    "正しくありません",
];

/// What it is about, in other languages: that may be counted, forbidden or too late as well.
pub(in crate::trouble) const ABOUT: &[&str] = &[
    "anmeld",
    "kennwort",
    "passwort",
    "authentif",
    "autentific",
    "contrasena",
    "mot de passe",
    "identifi",
    "парол",
    "вход",
    "авторизац",
    "登录",
    "密码",
    "验证",
    "ログイン",
    "パスワード",
];

/// What they say to a second login.
pub(in crate::trouble) const LOGGED_IN: &[&str] = &["already", "change user", "change from guest", "current session"];
