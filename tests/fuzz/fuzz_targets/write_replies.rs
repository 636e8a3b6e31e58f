//! Writes replies of any bytes, which come in any pieces: refused exactly for CR, LF and NUL, and otherwise read back equal by
//! every framing.
//!
//! The input begins with three bytes: the code, the style, how long the pieces are. Texts are separated by `0xFE`.

#![no_main]

use ftpcodes::{
    Code, Framing, Limits, MultiLineStyle, Output, Progress, ReplyBuilder, ReplyReader, Text, WriteError,
    without_telnet,
};
use libfuzzer_sys::fuzz_target;

/// A text that is written piece by piece.
#[derive(Clone, Copy)]
struct Pieces<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl Text for Pieces<'_> {
    fn write_text<O: Output + ?Sized>(&self, out: &mut O) -> Result<(), WriteError> {
        self.bytes.chunks(self.size).try_for_each(|piece| Ok(out.write_bytes(piece)?))
    }
}

fuzz_target!(|input: &[u8]| {
    let [number, style, size, bytes @ ..] = input else { return };
    let code = Code::from_u16(100 + u16::from(*number) * 2).expect("a code");
    let size = usize::from(size % 8) + 1;
    let texts: Vec<Pieces> = bytes.split(|byte| *byte == 0xFE).map(|bytes| Pieces { bytes, size }).collect();
    let style = if style % 2 == 0 { MultiLineStyle::Plain } else { MultiLineStyle::CodeOnEachLine };
    let refused = bytes.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0));
    let (mut written, mut fixed) = (Vec::new(), vec![0; 2 * bytes.len() + 5 * texts.len() + 20]);
    let (done, length) = match texts.as_slice() {
        [] => return,
        [text] => {
            let reply = ReplyBuilder::new(code, *text);
            (reply.write_bytes_to(&mut written), reply.write_into(&mut fixed))
        }
        [first, between @ .., last] => {
            let reply = ReplyBuilder::new(code, *first).lines(between.iter().copied(), *last).style(style);
            (reply.write_bytes_to(&mut written), reply.write_into(&mut fixed))
        }
    };
    assert_eq!((done.is_err(), length.is_err()), (refused, refused));
    let Ok(length) = length else { return };
    assert_eq!(written, fixed[..length]);
    for framing in [Framing::SameCode, Framing::AnyCode, Framing::Auto] {
        let mut reader = ReplyReader::new().framing(framing).limits(Limits::NONE).peer_check(false);
        let Ok(Progress::Complete(reply)) = reader.read(&written) else { panic!("{framing:?} finds no reply") };
        assert_eq!((reply.code(), reply.first_code(), reply.len()), (code, code, written.len()), "{framing:?}");
        assert_eq!(reply.line_count(), texts.len());
        for (place, (line, text)) in reply.lines().zip(&texts).enumerate() {
            let line: Vec<u8> = without_telnet(line).flatten().copied().collect();
            let between = place > 0 && place + 1 < texts.len();
            let padded =
                between && style == MultiLineStyle::Plain && text.bytes.first().is_some_and(u8::is_ascii_digit);
            assert_eq!(line, [if padded { &b" "[..] } else { b"" }, text.bytes].concat(), "{framing:?}");
        }
    }
});
