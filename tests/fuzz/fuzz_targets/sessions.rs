//! Judges any session: no panic, each trouble once, and the lines that show it in their order.

#![no_main]

use ftpcodes::{Code, Command, Dialogue, SessionRecord};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut record = SessionRecord::new();
    let mut dialogue = Dialogue::<64>::sized();
    for (number, line) in input.split(|byte| *byte == b'\n').enumerate() {
        let number = number as u64;
        match line {
            [b'>', b' ', command @ ..] => {
                let verb = command.split(|byte| *byte == b' ').next().unwrap_or_default();
                let sent = match Command::from_verb(verb) {
                    Some(known) => dialogue.sent(known),
                    None => dialogue.sent_unknown(),
                };
                if sent.is_err() {
                    dialogue.clear();
                }
                record.sent(number, command);
            }
            [b'<', b' ', reply @ ..] => {
                let Some(code) = reply.get(..3).and_then(|code| Code::from_bytes(code).ok()) else { continue };
                record.received(number, code, &reply[3..], dialogue.received(code));
            }
            note => record.noted(number, &String::from_utf8_lossy(note)),
        }
    }
    for over in [false, true] {
        if over {
            record.ended();
        }
        let found = record.troubles();
        for (place, finding) in found.iter().enumerate() {
            assert!(finding.lines.is_sorted());
            assert!(found[..place].iter().all(|other| other.trouble != finding.trouble));
        }
    }
});
