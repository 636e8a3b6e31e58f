//! Checks the sources of the built-in registry against a folder of RFCs and drafts:
//! `cargo run -p ftpcodes-tests --bin check-sources -- FOLDER`.
//!
//! RFCs are named as the RFC editor names them, with four digits at least: `rfc0959.txt`. Drafts may have any ending.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use ftpcodes_tests::rfc::{check, citations};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [folder] = arguments.as_slice() else { return refuse("usage: check-sources FOLDER") };
    let spec = match ftpcodes_spec::builtin() {
        Ok(spec) => spec,
        Err(refused) => return refuse(&refused.to_string()),
    };
    let report = match check(&citations(spec), Path::new(folder)) {
        Ok(report) => report,
        Err(error) => return refuse(&format!("cannot list {}: {error}", Path::new(folder).display())),
    };
    // Unlike `print!` this does not panic if the reader has gone away.
    if let Err(error) = std::io::stdout().write_all(report.to_string().as_bytes()) {
        return refuse(&format!("cannot print: {error}"));
    }
    if report.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn refuse(why: &str) -> ExitCode {
    // Where even this cannot be said, the exit code says it.
    let _ = writeln!(std::io::stderr(), "check-sources: {why}");
    ExitCode::from(2)
}
