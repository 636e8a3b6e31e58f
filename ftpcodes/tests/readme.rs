//! The commands of the README and of PROGRAM.md print what these say, and its links lead somewhere. The Rust code of the README
//! runs as a test of the documentation.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../README.md");
const PROGRAM: &str = include_str!("../PROGRAM.md");

/// The root of the checkout.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A command with the lines that are said to follow it.
struct Shown {
    command: String,
    lines: Vec<String>,
}

/// The blocks of code of this kind.
fn blocks(page: &'static str, kind: &str) -> impl Iterator<Item = &'static str> {
    page.split(&format!("```{kind}\n"))
        .skip(1)
        .map(|block| block.split("```").next().unwrap())
        .collect::<Vec<_>>()
        .into_iter()
}

fn shown(page: &'static str) -> Vec<Shown> {
    let mut all = Vec::new();
    for block in blocks(page, "console") {
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => all.push(Shown { command: command.to_owned(), lines: Vec::new() }),
                None => all.last_mut().expect("a block begins with a command").lines.push(line.to_owned()),
            }
        }
    }
    all
}

/// Whether the output is these lines, where `...` stands for any number of lines, and a line of the output may be broken at
/// its spaces, as on a terminal.
fn matches(expected: &[String], output: &[&str]) -> bool {
    match expected.split_first() {
        None => output.is_empty(),
        Some((line, rest)) if line == "..." => (0..=output.len()).any(|skipped| matches(rest, &output[skipped..])),
        Some((line, rest)) => output.split_first().is_some_and(|(first, tail)| {
            let Some(mut left) = first.strip_prefix(line.as_str()) else {
                return false;
            };
            let mut rest = rest;
            while let (Some(more), Some((next, after))) = (left.strip_prefix(' '), rest.split_first()) {
                let Some(tail) = more.strip_prefix(next.trim_start()) else {
                    return false;
                };
                (left, rest) = (tail, after);
            }
            left.is_empty() && matches(rest, tail)
        }),
    }
}

#[test]
fn every_command_prints_what_the_readme_shows() {
    let (readme, program) = (shown(README), shown(PROGRAM));
    // English first, and what it does for a reader.
    assert_eq!(readme[0].command, "ftpcodes 425 426");
    assert!(readme.iter().any(|shown| shown.command == "cargo run --features cli -- compare 214 426 --lang ru"));
    for Shown { command, lines } in readme.into_iter().chain(program) {
        let arguments =
            command.strip_prefix("cargo run --features cli -- ").or_else(|| command.strip_prefix("ftpcodes "));
        let arguments = arguments.unwrap_or_else(|| panic!("the README shows a command that is not tested: {command}"));
        let output = Command::new(env!("CARGO_BIN_EXE_ftpcodes"))
            .args(arguments.split_whitespace())
            .env("LC_ALL", "C")
            .current_dir(ROOT)
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8(printed).unwrap();
        let found: Vec<&str> = printed.lines().collect();
        assert!(matches(&lines, &found), "$ {command}\nprints\n{printed}\nbut the README says\n{}", lines.join("\n"));
    }
}

#[test]
fn an_ellipsis_stands_for_lines_and_for_nothing_else() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(matches(&lines("a\n...\nc"), &["a", "b", "b", "c"]));
    assert!(matches(&lines("a\n...\nc"), &["a", "c"]));
    assert!(!matches(&lines("a\n...\nc"), &["a", "b"]));
    assert!(!matches(&lines("a"), &["a", "b"]));
}

#[test]
fn a_line_may_be_broken_at_its_spaces() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(matches(&lines("  a b\n  c\nd"), &["  a b c", "d"]));
    assert!(!matches(&lines("a b\nd"), &["a b c", "d"]));
    assert!(!matches(&lines("a\nb"), &["ab"]));
    assert!(!matches(&lines("a b"), &["a  b"]));
}

#[test]
fn what_is_typed_in_a_shell_works() {
    let typed: Vec<&str> = blocks(README, "sh").flat_map(str::lines).collect();
    let install = "cargo install --path ftpcodes --features cli";
    assert_eq!(typed, [install, "ftpcodes new DICT --lang de", "ftpcodes check spec/dict.json"]);
    let manifest = std::fs::read_to_string(Path::new(ROOT).join("ftpcodes/Cargo.toml")).unwrap();
    assert!(manifest.contains("\ncli = [") && manifest.contains("\n[[bin]]\nname = \"ftpcodes\"\n"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for line in &typed[1..] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_ftpcodes"));
        let output = program.args(line.split(' ').skip(1)).current_dir(&folder).output().unwrap();
        assert!(output.status.success(), "{line}: {output:?}");
    }
}

#[test]
fn every_path_is_there() {
    let dependency = blocks(README, "toml").find_map(|block| block.split("path = \"../ftpcodes/").nth(1)).unwrap();
    let folder = dependency.split('"').next().unwrap();
    assert!(Path::new(ROOT).join(folder).join("Cargo.toml").is_file(), "{folder}");
    let links: Vec<(&str, &str)> =
        README.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: ")).collect();
    assert!(links.len() >= 8, "{links:?}");
    assert!(!README.contains("]("), "links stand at the end of the README");
    for (name, path) in links {
        assert!(Path::new(ROOT).join(path).exists(), "{path}");
        assert!(README.matches(&format!("[{name}]")).count() > 1, "nothing leads to {name}");
        // rustdoc has pages of its own at these paths, so there the link leads to the repository.
        let page = include_str!("../src/lib.rs").lines().find(|line| line.starts_with(&format!("//! [{name}]: ")));
        assert!(page.is_some_and(|page| page.ends_with(&format!("/main/{path}"))), "{name}");
    }
}

#[test]
fn the_readme_is_short() {
    let lines = README.lines().count();
    assert!(lines < 200, "{lines} lines; what is long stands in PROGRAM.md");
}
