//! What the last release promised of the registry, and what has changed since: `UPDATES.md` says what may.
//!
//! `tests/data/released.txt` is what it promised. What is taken from it or added to it needs a line under "Changed" in the
//! changelog, and what breaks a build a version that cargo takes as incompatible. `BLESS=1` writes the file anew.

mod promise;

use std::collections::BTreeSet;

use ftpcodes_tests::{read, root};
use promise::{Promise, now};

const FILE: &str = "tests/data/released.txt";

/// A word that a line of the promise has lost or won.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    key: String,
    word: String,
    /// Whether a program that compiled may compile no longer.
    breaks: bool,
}

fn changes(before: &Promise, after: &Promise) -> Vec<Change> {
    let nothing = BTreeSet::new();
    let mut found = Vec::new();
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for key in keys {
        // What is said of a code or a command that was not there is as new as this.
        let owner = promise::owner(key);
        if !before.contains_key(&owner) && owner != promise::ANY {
            continue;
        }
        let [old, new] = [before, after].map(|promise| promise.get(key).unwrap_or(&nothing));
        let breaks = !key.ends_with(promise::MEANS);
        let changed = old.symmetric_difference(new);
        found.extend(changed.map(|word| Change { key: key.clone(), word: word.clone(), breaks }));
    }
    found
}

/// The entries under "Changed" of what is not released.
fn changed_entries(changelog: &str) -> Vec<String> {
    let unreleased = changelog.split("\n## [").find_map(|part| part.strip_prefix("Unreleased]")).unwrap_or_default();
    let changed = unreleased.split("\n### ").find_map(|part| part.strip_prefix("Changed\n")).unwrap_or_default();
    format!("\n{changed}").split("\n- ").skip(1).map(|entry| format!("{entry} ")).collect()
}

/// Whether an entry names the code or the command, and what it has lost or won.
fn tells(entry: &str, change: &Change) -> bool {
    let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_ascii_alphanumeric());
    let says = |wanted: &str| {
        let pieces: Vec<&str> = entry.split(wanted).collect();
        pieces.windows(2).any(|pair| apart(pair[0].chars().next_back()) && apart(pair[1].chars().next()))
    };
    says(promise::name(&change.key)) && (change.key.ends_with(promise::MEANS) || says(&change.word))
}

/// Whether cargo takes the second version for an update of the first.
fn is_compatible(old: &str, new: &str) -> bool {
    let parts = |version: &str| -> Vec<u32> { version.split('.').map(|part| part.parse().unwrap()).collect() };
    let (old, new) = (parts(old), parts(new));
    let first = old.iter().position(|part| *part != 0).unwrap_or(old.len() - 1);
    old[..=first] == new[..=first]
}

#[test]
fn what_was_promised_changes_only_where_the_changelog_and_the_version_say_so() {
    let manifest = read("Cargo.toml");
    let version = manifest.split("\nversion = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(root().join(FILE), promise::written(version, &now())).unwrap();
    }
    let (released, before) = promise::read(&read(FILE));
    let entries = changed_entries(&read("CHANGELOG.md"));
    let changes = changes(&before, &now());
    let untold: Vec<String> = changes
        .iter()
        .filter(|change| !entries.iter().any(|entry| tells(entry, change)))
        .map(|Change { key, word, .. }| format!("{key}: {word}"))
        .collect();
    assert!(
        untold.is_empty(),
        "since {released} these were taken or added; each needs an entry under `Changed` of `[Unreleased]` in \
         CHANGELOG.md that names both:\n{}",
        untold.join("\n")
    );
    let breaks = changes.iter().find(|change| change.breaks);
    assert!(
        breaks.is_none() || version == released || !is_compatible(&released, version),
        "{version} is an update of {released} for cargo, and breaks builds: {breaks:?}"
    );
}

#[test]
fn a_change_is_told_by_an_entry_that_names_it() {
    let promise = |text: &str| promise::read(&format!("version 0.1.0\n{text}")).1;
    let before = promise("code 226: DataConnectionClosing\ncommand RETR: Retrieve\nRETR first: 125 150\n");
    assert_eq!(changes(&before, &before), []);
    let after = promise("code 226: Closing\ncommand RETR: Retrieve\nRETR first: 150 226\n");
    let change = |key: &str, word: &str| Change { key: key.to_owned(), word: word.to_owned(), breaks: true };
    let expected = [
        change("RETR first", "125"),
        change("RETR first", "226"),
        change("code 226", "Closing"),
        change("code 226", "DataConnectionClosing"),
    ];
    assert_eq!(changes(&before, &after), expected);
    let changelog = "# Changes\n\n## [Unreleased]\n\n### Added\n\n- RETR 125.\n\n### Changed\n\n- RETR no longer\n  gets 125.\n- RETRY: 226.\n\n## [0.1.0]\n\n### Changed\n\n- RETR: 226.\n";
    let entries = changed_entries(changelog);
    let told = |change: &Change| entries.iter().any(|entry| tells(entry, change));
    assert_eq!(expected.iter().map(told).collect::<Vec<_>>(), [true, false, false, false]);
}

#[test]
fn what_is_new_altogether_is_no_change() {
    let promise = |text: &str| promise::read(&format!("version 0.1.0\n{text}")).1;
    let before = promise("code 226: A\n");
    let new = promise("code 226: A\ncode 299: B\n299 means: x()\ncommand NEW: New\nNEW first: 299\n");
    assert_eq!(changes(&before, &new), []);
    assert_eq!(changes(&new, &before).len(), 4, "what was there is missing");
    // A further meaning needs an entry, and breaks nothing.
    let meaning = promise("code 226: A\n226 means: x(RETR)\n");
    let changes = changes(&before, &meaning);
    assert!(matches!(changes.as_slice(), [Change { breaks: false, .. }]), "{changes:?}");
    assert!(tells("226 has a meaning for RETR. ", &changes[0]));
}

#[test]
fn versions_are_compatible_as_cargo_has_it() {
    for (old, new, expected) in [
        ("0.1.0", "0.1.1", true),
        ("0.1.0", "0.2.0", false),
        ("1.2.0", "1.3.0", true),
        ("1.2.0", "2.0.0", false),
        ("0.1.0", "1.0.0", false),
    ] {
        assert_eq!(is_compatible(old, new), expected, "{old} {new}");
    }
}
