//! What the changelog says of the registry.

use ftpcodes::ReplyCode;
use ftpcodes_spec::{Basis, Reply, builtin, builtin_commands};
use ftpcodes_tests::read;

#[test]
fn the_changelog_names_every_code() {
    let changelog = read("CHANGELOG.md");
    let words: Vec<&str> = changelog.split(|letter: char| !letter.is_ascii_digit()).collect();
    let missing: Vec<u16> = ReplyCode::ALL
        .iter()
        .map(|code| code.as_u16())
        .filter(|code| !words.contains(&code.to_string().as_str()))
        .collect();
    assert!(missing.is_empty(), "not in CHANGELOG.md: {missing:?}");
}

/// How many there are, told before the words; nothing where the words do not stand. What was released stays as it was said.
fn told(changelog: &str, words: &str) -> Option<usize> {
    let unreleased = changelog.split("\n## [").find_map(|part| part.strip_prefix("Unreleased]")).unwrap_or_default();
    let text = unreleased.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, _) = text.split_once(&format!(" {words}"))?;
    before.rsplit(' ').next()?.parse().ok()
}

fn count(replies: &[Reply], basis: Basis) -> usize {
    replies.iter().map(|reply| usize::from(reply.basis == basis) + count(&reply.next, basis)).sum()
}

#[test]
fn the_changelog_counts_what_there_is() {
    let changelog = read("CHANGELOG.md");
    let (spec, commands) = (builtin().unwrap(), &builtin_commands().unwrap().commands);
    let replies = |basis| commands.iter().map(|command| count(&command.replies, basis)).sum();
    for (words, expected) in [
        ("codes and", spec.codes.len()),
        ("meanings, each with its sources", spec.meaning_count()),
        ("pairs of easily confused codes", spec.confusions.len()),
        ("commands with their trees", commands.len()),
        ("replies that no document foresees", replies(Basis::Observed)),
        ("that are only `reported`", replies(Basis::Reported)),
    ] {
        let told = told(&changelog, words);
        assert!(told.is_none_or(|told| told == expected), "CHANGELOG.md: {told:?} {words}; there are {expected}");
    }
}
