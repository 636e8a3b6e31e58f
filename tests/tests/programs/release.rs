//! Files that must agree with each other, and that nothing else compares.

use ftpcodes::{Language, ReplyCode};
use ftpcodes_tests::{read, root};

/// The value of `key = "value"` in a manifest.
fn value<'a>(manifest: &'a str, key: &str) -> &'a str {
    let line = manifest.lines().find(|line| line.starts_with(&format!("{key} = ")));
    line.and_then(|line| line.split('"').nth(1)).unwrap_or_else(|| panic!("no {key} in the manifest"))
}

#[test]
fn the_published_crates_are_pinned_to_one_version() {
    let manifest = read("Cargo.toml");
    let version = value(&manifest, "version");
    for name in ["ftpcodes", "ftpcodes-macros", "ftpcodes-spec"] {
        let line = manifest.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
        assert!(line.contains(&format!("version = \"={version}\"")), "{line}");
    }
}

#[test]
fn the_readme_names_the_oldest_rust() {
    let oldest = read("Cargo.toml");
    let oldest = value(&oldest, "rust-version");
    assert!(read("README.md").contains(&format!("Rust {oldest} or newer")));
}

#[test]
fn every_language_file_is_built_in_and_has_a_feature() {
    let folder = std::fs::read_dir(root().join("spec/languages")).unwrap();
    let mut files: Vec<String> = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let mut built_in: Vec<String> = Language::ALL.iter().map(|language| format!("{language}.json")).collect();
    built_in.sort();
    assert_eq!(files, built_in);

    let manifest = read("ftpcodes/Cargo.toml");
    let default = manifest.lines().find(|line| line.starts_with("default = ")).unwrap();
    for language in Language::ALL.iter().filter(|language| **language != Language::DEFAULT) {
        assert!(manifest.contains(&format!("\nlang-{language} = []")), "no feature lang-{language}");
        assert!(default.contains(&format!("\"lang-{language}\"")), "lang-{language} is not a default feature");
    }
}

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

#[test]
fn ci_runs_the_two_commands_of_the_readme() {
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    for command in ["cargo run --features cli -- compare 214 426 --lang ru", "cargo test --workspace"] {
        assert!(readme.contains(command), "README.md does not show: {command}");
        assert!(ci.lines().any(|line| line == command), ".ci/run does not run: {command}");
    }
}

#[test]
fn what_is_packed_from_elsewhere_is_a_link_to_one_file() {
    for package in ["ftpcodes", "ftpcodes-macros", "spec"] {
        for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(read(&format!("{package}/{file}")), read(file));
        }
    }
    assert_eq!(read("ftpcodes/README.md"), read("README.md"));
}
