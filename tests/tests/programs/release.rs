//! Files that must agree with each other, and that nothing else compares.

use ftpcodes::Language;
use ftpcodes_tests::{read, root};

/// The value of `key = "value"` in a manifest.
fn value<'a>(manifest: &'a str, key: &str) -> &'a str {
    let line = manifest.lines().find(|line| line.starts_with(&format!("{key} = ")));
    line.and_then(|line| line.split('"').nth(1)).unwrap_or_else(|| panic!("no {key} in the manifest"))
}

/// What stands between these in a line.
fn between<'a>(line: &'a str, start: &str, end: &str) -> Option<&'a str> {
    line.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

/// The lines of the published crates in the manifest of the workspace, each with the folder of its crate.
fn published(manifest: &str) -> Vec<(&str, &str)> {
    let lines = manifest.lines().filter(|line| line.starts_with("ftpcodes"));
    let found: Vec<_> = lines.filter_map(|line| Some((line, between(line, "path = \"", "\"")?))).collect();
    assert!(found.len() >= 3, "{found:?}");
    found
}

#[test]
fn the_published_crates_are_pinned_to_one_version() {
    let manifest = read("Cargo.toml");
    let pin = format!("version = \"={}\"", value(&manifest, "version"));
    for (line, _) in published(&manifest) {
        assert!(line.contains(&pin), "{line}");
    }
}

/// The order of RELEASING.md, in which each crate finds those that it depends on.
#[test]
fn the_published_crates_are_released_in_the_order_of_their_needs() {
    let releasing = read("RELEASING.md");
    let manifest = read("Cargo.toml");
    let mut places = Vec::new();
    for (line, folder) in published(&manifest) {
        let name = line.split(' ').next().unwrap_or_default();
        let command = format!("cargo publish -p {name}\n");
        let place = releasing.find(&command).unwrap_or_else(|| panic!("RELEASING.md does not say `{command}`"));
        places.push((place, name, read(&format!("{folder}/Cargo.toml"))));
    }
    places.sort();
    for (index, (_, name, own)) in places.iter().enumerate() {
        let later = places.iter().skip(index + 1).find(|(_, other, _)| own.contains(&format!("\n{other}.workspace")));
        assert!(later.is_none(), "{name} needs {:?}, which comes later", later.map(|(_, other, _)| other));
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
    let (macros, all) = (read("ftpcodes-macros/Cargo.toml"), line_of(&manifest, "lang-all = "));
    for language in Language::ALL.iter().filter(|language| **language != Language::DEFAULT) {
        let feature = format!("lang-{language}");
        assert_eq!(line_of(&manifest, &format!("{feature} = ")), format!("[\"ftpcodes-macros/{feature}\"]"));
        assert_eq!(line_of(&macros, &format!("{feature} = ")), "[]");
        assert!(all.contains(&format!("\"{feature}\"")), "lang-all lacks {feature}");
    }
}

/// What stands behind the beginning of a line.
fn line_of(manifest: &str, start: &str) -> String {
    let line = manifest.lines().find_map(|line| line.strip_prefix(start));
    line.unwrap_or_else(|| panic!("no line `{start}`")).to_owned()
}

#[test]
fn ci_runs_the_two_commands_of_the_readme() {
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    for command in ["cargo run --features cli -- compare 214 426 --lang ru", "cargo test --workspace"] {
        assert!(readme.contains(command), "README.md does not show: {command}");
        assert!(ci.lines().any(|line| line.trim() == command), ".ci/run does not run: {command}");
    }
}

#[test]
fn the_workflow_runs_every_part_of_ci() {
    let ci = read(".ci/run");
    let workflow = read(".github/workflows/ci.yml");
    let words: Vec<&str> = workflow.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    let parts: Vec<&str> = between(&ci, "\nparts=(", ")").unwrap().split(' ').collect();
    assert!(parts.len() > 10, "{parts:?}");
    for part in parts {
        assert!(ci.contains(&format!("\n{part}() {{\n")), ".ci/run has no function {part}");
        assert!(words.contains(&part), "no job runs {part}");
    }
}

#[test]
fn what_is_packed_from_elsewhere_is_a_link_to_one_file() {
    for (_, folder) in published(&read("Cargo.toml")) {
        for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(read(&format!("{folder}/{file}")), read(file));
        }
    }
    assert_eq!(read("ftpcodes/README.md"), read("README.md"));
}
