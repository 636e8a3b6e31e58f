//! Rules for our own sources that neither rustfmt nor clippy knows; prints what breaks them, and fails if anything does:
//! `cargo run -p ftpcodes-tests --bin lint -- lines FOLDER ...`, or `inline [--all] FOLDER ...`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ftpcodes_tests::lint::{Which, remarks, untidy, without_inline};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (rule, folders) = match arguments.split_first() {
        Some((rule, folders)) if !folders.is_empty() => (rule.as_str(), folders),
        _ => return refuse("usage: lint lines FOLDER ... | lint inline [--all] FOLDER ..."),
    };
    let which = if folders.iter().any(|argument| argument == "--all") { Which::All } else { Which::Public };
    let folders: Vec<PathBuf> = folders.iter().filter(|argument| *argument != "--all").map(PathBuf::from).collect();
    let found = match rule {
        "lines" => remarks(&folders, |_| false, untidy),
        "inline" => remarks(&folders, is_of_the_program, |text| without_inline(text, which)),
        other => return refuse(&format!("`{other}` is no rule; there are: lines, inline")),
    };
    match found {
        Ok(remarks) => {
            remarks.iter().for_each(|remark| println!("{remark}"));
            println!("{rule}: {} to mend", remarks.len());
            ExitCode::from(u8::from(!remarks.is_empty()))
        }
        Err(error) => refuse(&error.to_string()),
    }
}

/// Nobody compiles a part of the program.
fn is_of_the_program(path: &Path) -> bool {
    path.ends_with("main.rs") || path.components().any(|part| part.as_os_str() == "cli") || path.ends_with("cli.rs")
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(2)
}
