//! Reads anything as lines of a log: no panic, and no line becomes more than it was.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../../ftpcodes/src/cli/annotate/log_line.rs"]
mod log_line;

use log_line::LogLine;

fuzz_target!(|input: &[u8]| {
    for line in String::from_utf8_lossy(input).lines() {
        match LogLine::of(line) {
            LogLine::Said(said) => assert!(line.contains(&said)),
            LogLine::Both { command, code } => assert!(line.contains(&command) && (100..700).contains(&code)),
            LogLine::Bare(bare) => assert_eq!(bare, line),
        }
    }
});
