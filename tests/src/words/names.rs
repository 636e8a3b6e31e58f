//! What is named in a text, and is named the same in each language.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ftpcodes_spec::builtin_commands;

static VERBS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let commands = builtin_commands().expect("the built-in commands are sound");
    commands.commands.iter().map(|command| command.verb.as_str()).collect()
});

/// Codes, RFCs and years; verbs; numbers of sections and versions.
#[must_use]
pub fn names_in(text: &str) -> BTreeSet<&str> {
    let codes = words(text).filter(|word| is_code(word));
    let verbs = words(text).filter(|word| VERBS.contains(word));
    codes.chain(verbs).chain(sections_in(text)).collect()
}

/// Numbers of three or more digits.
#[must_use]
pub fn codes_in(text: &str) -> BTreeSet<&str> {
    words(text).filter(|word| is_code(word)).collect()
}

/// Verbs of commands of the registry; `NAT` and `TLS` are none.
#[must_use]
pub fn verbs_in(text: &str) -> BTreeSet<&str> {
    words(text).filter(|word| VERBS.contains(word)).collect()
}

/// Numbers with dots, `4.1.3`.
pub(super) fn sections_in(text: &str) -> BTreeSet<&str> {
    let runs = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).map(|run| run.trim_matches('.'));
    let is_section = |run: &&str| run.contains('.') && run.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    runs.filter(is_section).collect()
}

/// Whatever letters stand beside them: `425が`.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
}

fn is_code(word: &str) -> bool {
    word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}
