//! The README's commands print what the README says. Its Rust code runs as a test of the documentation.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::process::Command;

const README: &str = include_str!("../../README.md");

/// A command with the lines that are said to follow it.
struct Shown {
    command: String,
    lines: Vec<String>,
}

fn shown() -> Vec<Shown> {
    let mut all = Vec::new();
    for block in README.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => all.push(Shown { command: command.to_owned(), lines: Vec::new() }),
                None => all.last_mut().expect("a block begins with a command").lines.push(line.to_owned()),
            }
        }
    }
    all
}

/// Whether the output is these lines, where `...` stands for any number of lines.
fn matches(expected: &[String], output: &[&str]) -> bool {
    match expected.split_first() {
        None => output.is_empty(),
        Some((line, rest)) if line == "..." => (0..=output.len()).any(|skipped| matches(rest, &output[skipped..])),
        Some((line, rest)) => output.split_first().is_some_and(|(first, tail)| line == first && matches(rest, tail)),
    }
}

#[test]
fn every_command_prints_what_the_readme_shows() {
    let all = shown();
    assert!(all.iter().any(|shown| shown.command == "cargo run --features cli -- compare 214 426 --lang ru"));
    for Shown { command, lines } in all {
        let arguments =
            command.strip_prefix("cargo run --features cli -- ").or_else(|| command.strip_prefix("ftpcodes "));
        let arguments = arguments.unwrap_or_else(|| panic!("the README shows a command that is not tested: {command}"));
        let output = Command::new(env!("CARGO_BIN_EXE_ftpcodes"))
            .args(arguments.split_whitespace())
            .env("LC_ALL", "C")
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
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
