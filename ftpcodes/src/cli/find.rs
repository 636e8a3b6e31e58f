//! Finding what the user means: a code by its number, a command by its verb, a document by its name, a trouble by its
//! id, a language by its tag or by the environment.

use ftpcodes_core::{CodeData, CommandData, LanguageData, Source, TroubleData, nearness};

use super::registry::{Registry, named};

/// The code of this number, or words that help with a number that is none.
pub(super) fn code(
    registry: &Registry,
    number: u32,
    language: &'static LanguageData,
) -> Result<&'static CodeData, String> {
    if let Some(code) = registry.code(number) {
        return Ok(code);
    }
    Err(match u16::try_from(number).ok().filter(|number| (100..=699).contains(number)) {
        Some(number) => unknown_code(registry, number, language),
        None => not_a_code(number, language),
    })
}

fn unknown_code(registry: &Registry, number: u16, words: &'static LanguageData) -> String {
    let mut near: Vec<&CodeData> = registry.codes.iter().collect();
    near.sort_by_key(|code| nearness(number, code.number));
    near.truncate(3);
    near.sort_by_key(|code| code.number);
    let title = |code: &CodeData| words.meaning(code.first_meaning()).title;
    let near: Vec<String> = near.into_iter().map(|code| format!("  {}  {}", code.number, title(code))).collect();
    let asks = words.class(number).map_or_else(String::new, |class| format!("\n{}", class.asks));
    format!("{}{asks}\n\n{}:\n{}", words.unknown_code(number.into()), words.labels.near_codes, near.join("\n"))
}

fn not_a_code(number: u32, words: &'static LanguageData) -> String {
    let refusal = words.not_a_code(number);
    match words.not_codes.iter().find(|entry| entry.number == number) {
        Some(entry) => format!("{refusal}\n{}: {}", entry.name, entry.description),
        None => refusal.to_string(),
    }
}

/// The command of this verb, or words that help with one that is none.
pub(super) fn command(registry: &Registry, verb: &str) -> Result<&'static CommandData, String> {
    registry.command(verb).ok_or_else(|| {
        let none = format!("`{verb}` is no command of this registry");
        match near_commands(registry, verb) {
            Some(near) => format!("{none}; did you mean {near}?"),
            None => format!("{none}; `command --all` lists them"),
        }
    })
}

/// The commands that this verb may be a slip of the pen of: `REST or RETR`.
pub(super) fn near_commands(registry: &Registry, verb: &str) -> Option<String> {
    let near = ftpcodes_spec::all_nearest(verb, registry.commands.iter().map(|command| command.verb));
    if near.is_empty() { None } else { Some(near.join(" or ")) }
}

/// The name of a document that is a source of codes or commands, whatever its letters and spaces: `rfc2228`.
pub(super) fn document(registry: &Registry, asked: &str) -> Result<&'static str, String> {
    let plain = |name: &str| name.split_whitespace().collect::<String>().to_lowercase();
    let mut names: Vec<&str> = registry.sources().map(Source::document).collect();
    names.sort_unstable();
    names.dedup();
    names.iter().copied().find(|name| plain(name) == plain(asked)).ok_or_else(|| {
        let near = ftpcodes_spec::all_nearest(asked, names.iter().copied());
        let none = format!("`{asked}` defines nothing in this registry");
        match near.as_slice() {
            [] => format!("{none}; there are {}", names.join(", ")),
            near => format!("{none}; did you mean {}?", near.join(" or ")),
        }
    })
}

/// The trouble of this id, or words that help with one that is none.
pub(super) fn trouble(registry: &Registry, id: &str) -> Result<&'static TroubleData, String> {
    any_trouble(registry)?;
    let id = id.to_lowercase();
    registry.troubles.iter().find(|trouble| trouble.id == id).ok_or_else(|| {
        let near = near_troubles(registry, &id);
        let none = format!("`{id}` is no trouble of this registry");
        if near.is_empty() {
            format!("{none}; `troubles` lists them")
        } else {
            format!("{none}; did you mean {}?", near.join(" or "))
        }
    })
}

/// The ids that this may be a slip of the pen of, or else those that begin with the same word.
fn near_troubles(registry: &Registry, id: &str) -> Vec<&'static str> {
    let ids = || registry.troubles.iter().map(|trouble| trouble.id);
    let near = ftpcodes_spec::all_nearest(id, ids());
    let first = |id: &str| id.split('-').next().map(str::to_owned);
    if near.is_empty() { ids().filter(|known| first(known) == first(id)).collect() } else { near }
}

/// Refuses a spec that has none: those of FTP stand in no file that `--spec` reads.
pub(super) fn any_trouble(registry: &Registry) -> Result<(), String> {
    if registry.troubles.is_empty() {
        return Err("this spec has no troubles; the registry has those of FTP".to_owned());
    }
    Ok(())
}

/// The language of this tag; without one, that of the environment, or the default where it is unknown.
pub(super) fn language(registry: &Registry, tag: Option<&str>) -> Result<&'static LanguageData, String> {
    let default = registry.languages.first().copied().ok_or("the spec has no language")?;
    match tag {
        Some(tag) => registry.language(tag).ok_or_else(|| unknown_language(registry, tag)),
        None => Ok(environment().iter().find_map(|range| registry.language(range)).unwrap_or(default)),
    }
}

fn unknown_language(registry: &Registry, tag: &str) -> String {
    let known: Vec<String> =
        registry.languages.iter().map(|language| named(language.tag, language.name, language.reviewed)).collect();
    format!("no words in the language `{tag}`; there are {}", known.join(", "))
}

/// The language ranges of the environment in the order of preference: those of LANGUAGE, or else the one of LC_ALL,
/// LC_MESSAGES or LANG, the first that is set. As for GNU gettext, LANGUAGE counts only where these name a locale with
/// words of its own, and `C` in it ends it.
fn environment() -> Vec<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let is_bare = |locale: &str| matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).filter(|locale| !is_bare(locale))
    else {
        return Vec::new();
    };
    match set("LANGUAGE") {
        Some(list) => list.split(':').take_while(|range| !is_bare(range)).map(str::to_owned).collect(),
        None => vec![locale],
    }
}
