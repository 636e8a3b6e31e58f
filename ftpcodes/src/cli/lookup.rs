//! Finding what the user means: a code by its number, a language by the environment.

use ftpcodes::{Code, Language, ReplyCode};

/// The code of this number, or words that help with a number that is none.
pub(super) fn known(number: u32, language: Language) -> Result<ReplyCode, String> {
    ReplyCode::try_from(number).map_err(|_| match Code::try_from(number) {
        Ok(code) => unknown_code(code, language),
        Err(_) => not_a_code(number, language),
    })
}

fn unknown_code(code: Code, language: Language) -> String {
    let words = language.__words();
    let mut near: Vec<ReplyCode> = ReplyCode::ALL.to_vec();
    // Codes of the same class are nearer than any other: their first digit says what a client does.
    near.sort_by_key(|known| (known.class() != code.class(), known.as_u16().abs_diff(code.as_u16()), *known));
    near.truncate(3);
    near.sort();
    let near: Vec<String> = near.into_iter().map(|code| format!("  {code}  {}", code.title_in(language))).collect();
    let asks = code.class().asks_in(language);
    format!("{}\n{asks}\n\n{}:\n{}", words.unknown_code(u32::from(code)), words.labels.near_codes, near.join("\n"))
}

fn not_a_code(number: u32, language: Language) -> String {
    let words = language.__words();
    let refusal = words.not_a_code(number);
    match words.not_codes.iter().find(|entry| entry.number == number) {
        Some(entry) => format!("{refusal}\n{}: {}", entry.name, entry.description),
        None => refusal.to_string(),
    }
}

/// The language that POSIX names in LC_ALL, LC_MESSAGES or LANG, the first that is set; English where it is unknown.
pub(super) fn language_of_environment() -> Language {
    let set = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(set).and_then(|name| std::env::var(name).ok());
    locale.and_then(|locale| language_range(&locale).parse().ok()).unwrap_or(Language::DEFAULT)
}

// `ru_RU.UTF-8@euro` asks for the language range `ru-RU`.
fn language_range(locale: &str) -> String {
    locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}
