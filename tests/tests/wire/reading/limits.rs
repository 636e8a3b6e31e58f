//! Replies that are too large: an error, and reading goes on behind them.

use ftpcodes::{Limits, ReadErrorKind, ReplyReader};

use super::{Seen, read_all, read_whole, rounds};

fn small() -> ReplyReader {
    ReplyReader::new().limits(Limits { line: 20, lines: 4, reply: 50 })
}

/// What comes of the input, whole and in chunks of every size: errors by kind, replies by code.
#[track_caller]
fn outcome(input: &[u8]) -> Vec<Result<u16, ReadErrorKind>> {
    let whole = read_whole(small(), input);
    for size in (1..input.len()).step_by(if cfg!(miri) { 97 } else { 1 }) {
        let chunked = read_all(small(), input, (size..input.len()).step_by(size));
        assert_eq!(chunked, whole, "in chunks of {size}: {}", input.escape_ascii());
    }
    let kinds = whole.0.into_iter().map(|found| found.map(|reply: Seen| reply.last).map_err(|error| error.kind()));
    kinds.collect()
}

const LINE: Result<u16, ReadErrorKind> = Err(ReadErrorKind::LineTooLong);
const LINES: Result<u16, ReadErrorKind> = Err(ReadErrorKind::TooManyLines);
const REPLY: Result<u16, ReadErrorKind> = Err(ReadErrorKind::ReplyTooLong);

#[test]
fn up_to_the_limits_everything_is_read() {
    assert_eq!(outcome(b"226 4567890123456\r\n"), [Ok(226)]);
    assert_eq!(outcome(b"226 45678901234567\r\n"), [Ok(226)]);
    assert_eq!(outcome(b"211-a\r\nb\r\nc\r\n211 d\r\n"), [Ok(211)]);
    assert_eq!(outcome(b"211-567890123456\r\n567890123456789\r\n211 567890\r\n"), [Ok(211)]);
}

#[test]
fn a_line_that_is_too_long() {
    assert_eq!(outcome(b"226 456789012345678\r\n230 In\r\n"), [LINE, Ok(230)]);
    let long = format!("226 {}\r\n230 In\r\n", "x".repeat(1000));
    assert_eq!(outcome(long.as_bytes()), [LINE, Ok(230)]);
    let inner = format!("211-a\r\n{}\r\nmore\r\n211 End\r\n230 In\r\n", "x".repeat(100));
    assert_eq!(outcome(inner.as_bytes()), [LINE, Ok(230)]);
    let first = format!("211-{}\r\n212 x\r\n211 End\r\n230 In\r\n", "x".repeat(100));
    assert_eq!(outcome(first.as_bytes()), [LINE, Ok(230)]);
    let last = format!("211-a\r\n211 {}\r\n230 In\r\n", "x".repeat(100));
    assert_eq!(outcome(last.as_bytes()), [LINE, Ok(230)]);
}

#[test]
fn too_many_lines() {
    assert_eq!(outcome(b"211-a\r\nb\r\nc\r\nd\r\n211 e\r\n230 In\r\n"), [LINES, Ok(230)]);
    assert_eq!(outcome(b"211-a\r\nb\r\nc\r\nd\r\ne\r\nf\r\n212 g\r\n211 h\r\n230 In\r\n"), [LINES, Ok(230)]);
}

#[test]
fn a_reply_that_is_too_long() {
    let third = |text: &str| format!("211-{:14}\r\n{:16}\r\n{text}\r\n211 End\r\n230 In\r\n", "", "");
    assert_eq!(outcome(third("x").as_bytes()), [Ok(211), Ok(230)]);
    assert_eq!(outcome(third("xx").as_bytes()), [REPLY, Ok(230)]);
    assert_eq!(outcome(third("x234567890123").as_bytes()), [REPLY, Ok(230)]);
}

#[test]
fn blank_lines_without_end_are_refused() {
    let blank = "\r\n".repeat(100);
    assert_eq!(outcome(format!("{blank}230 In\r\n").as_bytes())[0], REPLY);
}

#[test]
fn a_reply_that_never_ends_takes_no_memory() {
    let mut reader = small();
    let mut buffer = b"211-a\r\n".to_vec();
    let mut most = 0;
    for _ in 0..rounds(10_000) {
        buffer.extend_from_slice(b"no end in sight\r\n");
        loop {
            let done = match reader.read(&buffer) {
                Ok(ftpcodes::Progress::Skip(length)) => length,
                Ok(_) => break,
                Err(error) => error.len(),
            };
            buffer.drain(..done);
        }
        most = most.max(buffer.len());
    }
    assert!(most < 100, "{most}");
    assert!(reader.finish(&buffer).is_err());
}
