//! Checks the sources of the built-in registry against a folder of RFCs and drafts:
//! `cargo run -p ftpcodes-tests --bin check-sources -- FOLDER`.
//!
//! RFCs are named as the RFC editor names them, with four digits at least: `rfc0959.txt`. Drafts may have any ending.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use ftpcodes_tests::rfc::{Report, check, check_claims, citations, claims, counts, trouble_claims};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [folder] = arguments.as_slice() else { return refuse("usage: check-sources FOLDER") };
    match run(Path::new(folder)) {
        Ok(reports) if reports.iter().all(|report| report.failures.is_empty()) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(why) => refuse(&why),
    }
}

fn run(folder: &Path) -> Result<[Report; 3], String> {
    let spec = ftpcodes_spec::builtin().map_err(ToString::to_string)?;
    let commands = ftpcodes_spec::builtin_commands().map_err(ToString::to_string)?;
    let troubles = ftpcodes_spec::builtin_troubles(&[]).map_err(ToString::to_string)?;
    let cannot_list = |error| format!("cannot list {}: {error}", folder.display());
    let of_codes = check(&citations(spec), folder).map_err(cannot_list)?;
    let of_commands = check_claims(&claims(commands), folder).map_err(cannot_list)?;
    let of_troubles = check_claims(&trouble_claims(troubles), folder).map_err(cannot_list)?;
    let (codes, counts, found) = (spec.codes.len(), counts(commands), troubles.troubles.len());
    let text = format!(
        "Codes: {codes} codes\n{of_codes}\nCommands: {counts}\n{of_commands}\nTroubles: {found} troubles\n{of_troubles}"
    );
    // Unlike `print!` this does not panic if the reader has gone away.
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("cannot print: {error}"))?;
    Ok([of_codes, of_commands, of_troubles])
}

fn refuse(why: &str) -> ExitCode {
    // Where even this cannot be said, the exit code says it.
    let _ = writeln!(std::io::stderr(), "check-sources: {why}");
    ExitCode::from(2)
}
