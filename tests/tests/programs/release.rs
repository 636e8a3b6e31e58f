//! Files that must agree with each other, and that nothing else compares.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::Language;
use ftpcodes_spec::BUILTIN;
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

/// The languages are those that `spec/codes.json` names: each has a file, a feature of each crate, and a place among the
/// files that are built in, with that feature; nothing else has.
#[test]
fn every_language_of_the_codes_is_built_in_and_has_a_feature() {
    let codes: serde_json::Value = serde_json::from_str(&read("spec/codes.json")).unwrap();
    let tags = codes["languages"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap());
    let tags: BTreeSet<&str> = tags.collect();
    let with_english = |file: fn(&str) -> String| {
        [&tags, &BTreeSet::from(["en"])].map(|tags| tags.iter().map(|tag| file(tag)).collect::<Vec<_>>()).concat()
    };

    let compiled: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    assert_eq!(compiled, [&["en"][..], &tags.iter().copied().collect::<Vec<_>>()].concat());
    let folder = std::fs::read_dir(root().join("spec/languages")).unwrap();
    let files: BTreeSet<String> = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(files, with_english(|tag| format!("{tag}.json")).into_iter().collect());
    let built_in: BTreeSet<&str> = BUILTIN.iter().skip(1).map(|(name, _)| *name).collect();
    let expected = with_english(|tag| format!("spec/languages/{tag}.json"));
    assert_eq!(built_in, expected.iter().map(String::as_str).collect());

    let source = read("spec/src/builtin.rs");
    for tag in &tags {
        let entry = format!("#[cfg(feature = \"lang-{tag}\")]\n    (\"spec/languages/{tag}.json\",");
        assert!(source.contains(&entry), "spec/src/builtin.rs opens {tag}.json without its feature");
    }
    for (crate_folder, needs) in
        [("spec", None), ("ftpcodes-macros", Some("ftpcodes-spec")), ("ftpcodes", Some("ftpcodes-macros"))]
    {
        let manifest = read(&format!("{crate_folder}/Cargo.toml"));
        let found: BTreeMap<&str, &str> = manifest
            .lines()
            .filter(|line| line.starts_with("lang-"))
            .filter_map(|line| line.split_once(" = "))
            .collect();
        let needed = |tag: &&str| needs.map_or_else(String::new, |needs| format!("\"{needs}/lang-{tag}\""));
        let mut expected: BTreeMap<String, String> =
            tags.iter().map(|tag| (format!("lang-{tag}"), format!("[{}]", needed(tag)))).collect();
        let all: Vec<String> = tags.iter().map(|tag| format!("\"lang-{tag}\"")).collect();
        if crate_folder != "ftpcodes-macros" {
            expected.insert("lang-all".to_owned(), format!("[{}]", all.join(", ")));
        }
        let expected: BTreeMap<&str, &str> =
            expected.iter().map(|(feature, needs)| (feature.as_str(), needs.as_str())).collect();
        assert_eq!(found, expected, "features of {crate_folder}");
    }
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
