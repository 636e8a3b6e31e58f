//! The promise as lines, `KEY: WORD WORD`: what programs that compile rely on.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{Command, ReplyCode};
use ftpcodes_spec::{Meaning, builtin};

/// Words by their keys.
pub(super) type Promise = BTreeMap<String, BTreeSet<String>>;

/// Whose lines tell what a general rule lets every command get.
pub(super) const ANY: &str = "any command";

/// The end of the keys that tell the meanings of a code.
pub(super) const MEANS: &str = " means";

const HEAD: &str = "\
# What a release promises to programs that compile: the names of variants, the replies that documents list for each command
# at each place, the meanings of codes with the commands that select them, and what their texts hold. UPDATES.md says what
# may change. Written by `BLESS=1 cargo test -p ftpcodes-tests --test registry released` when a version is released.
";

/// What the registry promises now.
pub(super) fn now() -> Promise {
    let mut promise = Promise::new();
    let mut add = |key: String, words: BTreeSet<String>| {
        if !words.is_empty() {
            promise.insert(key, words);
        }
    };
    for code in ReplyCode::ALL {
        add(format!("code {}", code.as_u16()), [format!("{code:?}")].into());
    }
    for code in &builtin().unwrap().codes {
        let words = |word: fn(&Meaning) -> Option<String>| code.meanings.iter().filter_map(word).collect();
        add(format!("{}{MEANS}", *code.number), words(selected));
        add(format!("{} holds", *code.number), words(held));
    }
    let mut general = BTreeSet::new();
    for command in Command::ALL {
        let rules = command.replies().filter(|reply| reply.is_general());
        general.extend(rules.map(|reply| reply.code().as_u16().to_string()));
    }
    for command in Command::ALL {
        let verb = command.verb();
        add(format!("command {verb}"), [format!("{command:?}")].into());
        let all: BTreeSet<String> = command.replies().map(|reply| reply.code().as_u16().to_string()).collect();
        add(format!("{verb} never"), general.difference(&all).cloned().collect());
        let own = command.replies().filter(|reply| !reply.is_general() && reply.basis().is_documented());
        add(format!("{verb} first"), own.map(|reply| reply.code().as_u16().to_string()).collect());
        for before in ReplyCode::ALL {
            let next = command.next_after(*before);
            let own = next.filter(|reply| !reply.is_general() && reply.basis().is_documented());
            let own = own.map(|reply| reply.code().as_u16().to_string()).collect();
            add(format!("{verb} after {}", before.as_u16()), own);
        }
    }
    let at_any_time = ReplyCode::ALL.iter().filter(|code| code.may_come_at_any_time());
    add(format!("{ANY} at any time"), at_any_time.map(|code| code.as_u16().to_string()).collect());
    add(format!("{ANY} first"), general);
    promise
}

/// `features(FEAT)`, of a code with several meanings.
fn selected(meaning: &Meaning) -> Option<String> {
    let commands: Vec<&str> = meaning.commands.iter().map(|verb| verb.as_str()).collect();
    let id = meaning.id.as_ref()?;
    Some(format!("{}({})", id.as_str(), commands.join(",").replace(' ', "_")))
}

/// `features=features`: the payload that `reply!` asks for.
fn held(meaning: &Meaning) -> Option<String> {
    let id = meaning.id.as_ref().map(|id| format!("{}=", id.as_str())).unwrap_or_default();
    meaning.format.map(|format| format!("{id}{}", format.as_str()))
}

/// The key of the code or the command that a key speaks of.
pub(super) fn owner(key: &str) -> String {
    if key.starts_with(ANY) {
        return ANY.to_owned();
    }
    let kind = if name(key).starts_with(|first: char| first.is_ascii_digit()) { "code" } else { "command" };
    format!("{kind} {}", name(key))
}

/// The number or the verb in a key, or [`ANY`].
pub(super) fn name(key: &str) -> &str {
    if key.starts_with(ANY) {
        return ANY;
    }
    let key = key.strip_prefix("code ").or_else(|| key.strip_prefix("command ")).unwrap_or(key);
    let ends = [" first", " after ", " never", MEANS, " holds"];
    ends.iter().filter_map(|end| key.split_once(end)).map(|(name, _)| name).next().unwrap_or(key)
}

pub(super) fn written(version: &str, promise: &Promise) -> String {
    let mut text = format!("{HEAD}version {version}\n");
    for (key, words) in promise {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        text += &format!("{key}: {}\n", words.join(" "));
    }
    text
}

/// The version, and what it promised.
pub(super) fn read(text: &str) -> (String, Promise) {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let version = lines.next().and_then(|line| line.strip_prefix("version ")).unwrap();
    let promise = lines.map(|line| {
        let (key, words) = line.split_once(": ").unwrap();
        (key.to_owned(), words.split(' ').map(str::to_owned).collect())
    });
    (version.to_owned(), promise.collect())
}
