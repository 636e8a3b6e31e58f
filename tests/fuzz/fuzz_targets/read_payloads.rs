//! Reads the text of any reply as every payload; what is read is written, and read again, and is the same.

#![no_main]

use ftpcodes::Reply;
use libfuzzer_sys::fuzz_target;

#[path = "../shared/replies.rs"]
mod replies;
#[path = "../shared/written_back.rs"]
mod written_back;

fuzz_target!(|text: &[u8]| {
    for (_, codes, check) in written_back::PAYLOADS {
        // The codes of a payload mean the same, mostly.
        let bytes = reply(codes[text.len() % codes.len()], text);
        let Ok(Some(reply)) = Reply::parse(&bytes) else { continue };
        // It may be no such payload.
        let _ = check(&reply);
    }
});

/// The text with this code; of several lines, the lines between the first and the last one are as they are.
fn reply(code: u16, text: &[u8]) -> Vec<u8> {
    let code = code.to_string();
    let mut lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
    let last = lines.pop().unwrap_or_default();
    let mut bytes = Vec::new();
    for (place, line) in lines.into_iter().enumerate() {
        if place == 0 {
            bytes.extend_from_slice(code.as_bytes());
            bytes.push(b'-');
        }
        bytes.extend_from_slice(line);
        bytes.push(b'\n');
    }
    [&bytes[..], code.as_bytes(), b" ", last, b"\r\n"].concat()
}
