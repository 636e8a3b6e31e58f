//! Prints what servers send beyond the registry of commands:
//! `cargo run -p ftpcodes-tests --bin observed -- FOLDER_OR_FILES`.
//!
//! A capture is a file of JSON lines, one for each exchange with a server; `tests/data/captures/` holds some.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use ftpcodes_tests::observed::{find, read_captures};

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = if paths.is_empty() { Err("usage: observed FOLDER_OR_FILES".to_owned()) } else { run(&paths) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Where even this cannot be said, the exit code says it.
            let _ = writeln!(std::io::stderr(), "observed: {why}");
            ExitCode::from(2)
        }
    }
}

fn run(paths: &[PathBuf]) -> Result<(), String> {
    let commands = ftpcodes_spec::builtin_commands().map_err(ToString::to_string)?;
    let text = find(&read_captures(paths)?, commands).to_string();
    // Unlike `print!` this does not panic if the reader has gone away.
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("cannot print: {error}"))
}
