//! The program `ftpcodes`: looks reply codes up, compares and lists them.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
