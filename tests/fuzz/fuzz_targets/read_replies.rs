//! Reads anything as replies. What is found does not depend on how the bytes come, accounts for every byte, agrees with a
//! plain reading of RFC 959, and comes back when it is written again.
//!
//! The input begins with four bytes: how it is split, then the three small limits.

#![no_main]

use ftpcodes::{
    Code, Deviations, Framing, Limits, MultiLineStyle, Progress, ReadError, ReadErrorKind, Reply, ReplyBuilder,
    ReplyReader, without_telnet,
};
use libfuzzer_sys::fuzz_target;

#[path = "../shared/limited.rs"]
mod limited;

use limited::{Event, limited, without_the_rest};

fuzz_target!(|input: &[u8]| {
    let [split, line, lines, reply, bytes @ ..] = input else { return };
    let at_least_one = |byte: &u8| usize::from(*byte).max(1);
    let small = Limits { line: at_least_one(line), lines: at_least_one(lines), reply: at_least_one(reply) };
    for framing in [Framing::SameCode, Framing::AnyCode, Framing::Auto] {
        for limits in [Limits::default(), small] {
            for peer_check in [true, false] {
                let reader = ReplyReader::new().framing(framing).limits(limits).peer_check(peer_check);
                let whole = read(reader.clone(), limits, bytes, &[bytes.len()]);
                let parts = read(reader, limits, bytes, &ends(*split, bytes.len()));
                assert_eq!(parts, whole, "{framing:?} {limits:?}");
            }
        }
        within_limits(framing, small, bytes);
        rewrite(framing, bytes);
    }
    plainly(bytes);
    alone(bytes);
});

#[derive(Debug, PartialEq)]
struct Found {
    codes: [Code; 2],
    lines: Vec<Vec<u8>>,
    bytes: Vec<u8>,
    deviations: Deviations,
}

/// Where the chunks end: byte by byte, or at places that follow from `split`.
fn ends(split: u8, length: usize) -> Vec<usize> {
    let mut state = u32::from(split);
    let mut end = 0;
    let mut ends = Vec::new();
    while end < length {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12345);
        let most = if split == 0 { 1 } else { 1 + split % 32 };
        end = length.min(end + 1 + (state >> 16) as usize % usize::from(most));
        ends.push(end);
    }
    ends
}

/// All that is found, and whether the input may end there.
fn read(
    mut reader: ReplyReader,
    limits: Limits,
    input: &[u8],
    ends: &[usize],
) -> (Vec<Result<Found, ReadError>>, bool) {
    let mut found = Vec::new();
    let (mut dropped, mut idle) = (0, 0);
    for end in ends {
        loop {
            let buffer = &input[dropped..*end];
            let done = match reader.read(buffer) {
                Ok(Progress::Complete(reply)) => {
                    assert!(buffer.starts_with(reply.bytes()) && !reply.bytes().is_empty());
                    found.push(Ok(look_at(&reply)));
                    reply.len()
                }
                Ok(Progress::Skip(length)) => {
                    assert!(length > 0);
                    length
                }
                Ok(Progress::Incomplete) => {
                    // What a caller has to keep, whatever came and whatever was refused before.
                    assert!(buffer.len() < limits.reply, "{} bytes are kept", buffer.len());
                    let line = buffer.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
                    assert!(line.len() < limits.line, "{} bytes of a line are kept", line.len());
                    break;
                }
                Err(error) => {
                    assert!(error.offset() <= buffer.len() && error.len() <= buffer.len());
                    found.push(Err(error));
                    error.len()
                }
            };
            // An error may ask to drop nothing, but not twice.
            idle = if done == 0 { idle + 1 } else { 0 };
            assert!(idle < 2, "reading gets nowhere");
            dropped += done;
        }
    }
    let rest = &input[dropped..];
    (found, reader.finish(rest).is_ok())
}

fn look_at(reply: &Reply) -> Found {
    let lines: Vec<Vec<u8>> = reply.lines().map(<[u8]>::to_vec).collect();
    assert_eq!((lines.len(), reply.lines().len()), (reply.line_count(), reply.line_count()));
    assert_eq!(lines.last().map(Vec::as_slice), Some(reply.text()));
    assert_eq!(reply.is_multi_line(), lines.len() > 1);
    let shown = reply.text_lossy().to_string();
    assert_eq!(shown.matches('\n').count(), lines.len() - 1);
    for line in &lines {
        let pieces: usize = without_telnet(line).map(<[u8]>::len).sum();
        assert!(pieces <= line.len());
    }
    let codes = [reply.first_code(), reply.code()];
    Found { codes, lines, bytes: reply.bytes().to_vec(), deviations: reply.deviations() }
}

/// With limits all is found as without, but for what exceeds them.
fn within_limits(framing: Framing, limits: Limits, input: &[u8]) {
    let reader = || ReplyReader::new().framing(framing).peer_check(false);
    let all = read(reader().limits(Limits::NONE), Limits::NONE, input, &[input.len()]).0.into_iter();
    let expected =
        limited(all.map(|item| item.map(|found| (found.codes, found.bytes.len(), found.lines.len()))), limits, input);
    let found = read(reader().limits(limits), limits, input, &[input.len()]).0.into_iter();
    let found = found.map(|item| item.map_or_else(Event::of_error, |found| Event::Reply(found.codes))).collect();
    assert_eq!(without_the_rest(found, expected.len()), expected, "{framing:?} {limits:?}");
}

/// Writes what was read, and reads it again.
fn rewrite(framing: Framing, input: &[u8]) {
    let reader = || ReplyReader::new().framing(framing).limits(Limits::NONE);
    for found in read(reader(), Limits::NONE, input, &[input.len()]).0.into_iter().flatten() {
        let Ok(lines) = found.lines.iter().map(|line| str::from_utf8(line)).collect::<Result<Vec<_>, _>>() else {
            continue;
        };
        let code = found.codes[1];
        let first = lines[0];
        let whole = ReplyBuilder::new(code, first);
        let mut texts = vec![String::new(); 3];
        let mut written = [
            whole.write_to(&mut texts[0]),
            whole.lines(&lines, "End").write_to(&mut texts[1]),
            whole.lines(&lines, "").style(MultiLineStyle::CodeOnEachLine).write_to(&mut texts[2]),
        ]
        .into_iter();
        let refused = |text: &str| text.contains(['\r', '\n', '\0']);
        assert_eq!(written.next().map(|written| written.is_err()), Some(refused(first)));
        let any = lines.iter().any(|line| refused(line));
        assert!(written.all(|written| written.is_err() == any));
        if any {
            continue;
        }
        let padded = |line: &&str| {
            if line.starts_with(|first: char| first.is_ascii_digit()) { format!(" {line}") } else { (*line).to_owned() }
        };
        let between: Vec<String> = lines.iter().map(padded).collect();
        let as_is: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let around =
            |between: Vec<String>, last: &str| [vec![first.to_owned()], between, vec![last.to_owned()]].concat();
        let expected = [vec![first.to_owned()], around(between, "End"), around(as_is, "")];
        for (text, expected) in texts.iter().zip(expected) {
            // Not as a greeting, which may be a mail server's.
            let session = format!("200 \r\n{text}");
            let (replies, ended) = read(reader(), Limits::NONE, session.as_bytes(), &[session.len()]);
            assert!(ended && replies.len() == 2, "{session:?} {replies:?}");
            let reply = replies[1].as_ref().expect("what is written is a reply");
            assert_eq!(reply.codes, [code; 2]);
            assert!(reply.lines.iter().map(Vec::as_slice).eq(expected.iter().map(String::as_bytes)), "{session:?}");
        }
    }
}

/// RFC 959 section 4.2 by the letter, for input without Telnet commands: lines, and the same code with a space.
fn plainly(input: &[u8]) {
    if input.contains(&255) {
        return;
    }
    let mut expected = Vec::new();
    let mut open: Option<(&[u8], usize)> = None;
    for line in input.split_inclusive(|byte| *byte == b'\n').filter_map(|line| line.strip_suffix(b"\n")) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let code = line.get(..3).filter(|_| digits == 3);
        let after = line.get(3);
        match open {
            Some((own, count)) if code == Some(own) && matches!(after, None | Some(b' ')) => {
                expected.push(Some((own, count + 1)));
                open = None;
            }
            Some((own, count)) => open = Some((own, count + 1)),
            None => match code {
                Some(code) if !(b'1'..=b'6').contains(&code[0]) => expected.push(None),
                Some(code) if after == Some(&b'-') => open = Some((code, 1)),
                Some(code) => expected.push(Some((code, 1))),
                None if line.is_empty() => {}
                None => expected.push(None),
            },
        }
    }
    let reader = ReplyReader::new().framing(Framing::SameCode).limits(Limits::NONE);
    let found = read(reader, Limits::NONE, input, &[input.len()]).0;
    let other = |found: &Result<Found, ReadError>| matches!(found, Err(error) if matches!(error.kind(), ReadErrorKind::Foreign(_)));
    if found.iter().any(other) {
        return;
    }
    let found = found.iter().map(|found| found.as_ref().ok().map(|reply| (reply.codes[0], reply.lines.len())));
    let expected = expected.into_iter();
    let code = |digits| Code::from_bytes(digits).expect("a code");
    assert!(found.eq(expected.map(|reply| reply.map(|(digits, count)| (code(digits), count)))));
}

/// One reply without a reader is what a reader finds first, where that is no greeting of another protocol.
fn alone(input: &[u8]) {
    let mut reader = ReplyReader::new();
    match (Reply::parse(input), reader.read(input)) {
        (Ok(Some(one)), Ok(Progress::Complete(other))) => assert_eq!(one, other),
        (Ok(None), Ok(Progress::Incomplete)) => {}
        (Err(one), Err(other)) if one == other => {}
        (_, Err(other)) if matches!(other.kind(), ReadErrorKind::Foreign(_)) => {}
        (one, other) => panic!("{one:?} {other:?}"),
    }
}
