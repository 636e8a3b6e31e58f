//! A limit changes what is told of a reply that is too large, and nothing else: neither where it ends nor what comes behind
//! it. And it bounds what a caller has to keep, whatever comes.

use ftpcodes::{Framing, Limits, Progress, ReadErrorKind, ReplyReader};

use super::chunks::random_input;
use super::limited::{Event, limited, without_the_rest};
use super::{read_whole, rounds};

const FRAMINGS: [Framing; 3] = [Framing::SameCode, Framing::AnyCode, Framing::Auto];

/// What is found, as codes and errors, and the most that the buffer held when nothing more could be dropped.
fn read(mut reader: ReplyReader, chunks: impl Iterator<Item = Vec<u8>>) -> (Vec<Result<u16, ReadErrorKind>>, usize) {
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    let mut most = 0;
    for chunk in chunks {
        buffer.extend(chunk);
        loop {
            let done = match reader.read(&buffer) {
                Ok(Progress::Complete(reply)) => {
                    found.push(Ok(reply.code().as_u16()));
                    reply.len()
                }
                Ok(Progress::Skip(length)) => length,
                Ok(Progress::Incomplete) => break,
                Err(error) => {
                    found.push(Err(error.kind()));
                    error.len()
                }
            };
            buffer.drain(..done);
        }
        most = most.max(buffer.len());
    }
    if let Err(error) = reader.finish(&buffer) {
        found.push(Err(error.kind()));
    }
    (found, most)
}

/// The three ways to a limit, each with what then comes without end.
fn endless() -> [(Vec<u8>, u8, ReadErrorKind); 3] {
    [
        (format!("226-{}\r\n", "a".repeat(16_400)).into_bytes(), b'a', ReadErrorKind::LineTooLong),
        ("226-x\r\n".repeat(4_096).into_bytes(), b'a', ReadErrorKind::TooManyLines),
        (format!("226-{}\r\n", "x".repeat(15_000)).repeat(20).into_bytes(), b'b', ReadErrorKind::ReplyTooLong),
    ]
}

#[test]
#[cfg_attr(miri, ignore = "megabytes of input")]
fn a_line_without_end_behind_a_limit_is_not_kept() {
    for (start, endless, kind) in endless() {
        for framing in FRAMINGS {
            for size in [1_000, 65_536] {
                let begin: Vec<_> = start.chunks(size).map(<[u8]>::to_vec).collect();
                let chunks = begin.into_iter().chain((0..200).map(|_| vec![endless; size]));
                let chunks = chunks.chain([b"\r\n226 End\r\n230 In\r\n".to_vec()]);
                let (found, most) = read(ReplyReader::new().framing(framing), chunks);
                assert_eq!(found, [Err(kind), Ok(230)], "{framing:?} {size}");
                assert!(most < Limits::default().reply, "{framing:?} {kind:?} {size}: {most}");
            }
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "megabytes of input")]
fn a_telnet_command_without_end_is_not_kept() {
    let start = b"226-a\r\n".iter().copied().chain(*b"\xff\xfa").chain(std::iter::repeat_n(b'x', 20_000));
    let chunks = [start.collect()].into_iter().chain((0..200).map(|_| vec![b'x'; 10_000]));
    let chunks = chunks.chain([b"\xff\xf0226 End\r\n230 In\r\n".to_vec()]);
    let (found, most) = read(ReplyReader::new(), chunks);
    assert_eq!(found, [Err(ReadErrorKind::LineTooLong), Ok(230)]);
    assert!(most < 30_000, "{most}");
}

#[test]
fn the_end_of_a_reply_that_is_too_large_is_judged_as_without_limits() {
    let x = "x".repeat(20_000);
    let telnet = |text: &str| [b"200-a\r\n\xff\xfa", &x.as_bytes()[..16_377], b"\xff\xf0", text.as_bytes()].concat();
    let long = Err(ReadErrorKind::LineTooLong);
    let auto = |input: &[u8]| read(ReplyReader::new(), [input.to_vec()].into_iter()).0;
    // A server that forgot the end of its 530: the next reply tells.
    let forgot = format!("200 \r\n530-{x}\r\n530-at ten\r\n200 next reply ok\r\n530 next\r\n226 after\r\n");
    assert_eq!(auto(forgot.as_bytes()), [Ok(200), long, Ok(530), Ok(226)]);
    // A line of text before it: no other code ends the reply.
    let text = format!("530-a\r\n{x}\r\n530-at ten\r\n200 of them\r\n530 next\r\n226 after\r\n");
    assert_eq!(auto(text.as_bytes()), [long, Ok(226)]);
    // The code stands behind a Telnet command that the limit cuts.
    assert_eq!(auto(&telnet("200-not the end\r\n200 end\r\n226 next\r\n")), [long, Ok(226)]);
    assert_eq!(auto(&telnet("200 end\r\n226 next\r\n")), [long, Ok(226)]);
}

/// Without limits a reply is found, or a line that is none; what of it exceeds a limit is one error with limits.
#[test]
fn limits_change_only_what_exceeds_them() {
    let mut random = fastrand::Rng::with_seed(1123);
    let mut exceeded = 0;
    for round in 0..rounds(30_000) {
        let input = random_input(&mut random);
        let limits = Limits { line: random.usize(1..20), lines: random.usize(1..5), reply: random.usize(1..60) };
        let reader = ReplyReader::new().framing(FRAMINGS[round % 3]).peer_check(false);
        let all = read_whole(reader.clone().limits(Limits::NONE), &input).0.into_iter();
        let all = all.map(|item| item.map(|reply| (reply.last, reply.bytes.len(), reply.lines.len())));
        let expected = limited(all, limits, &input);
        exceeded += expected.iter().filter(|event| **event == Event::TooLarge).count();
        let found = read_whole(reader.limits(limits), &input).0.into_iter();
        let found = found.map(|item| item.map_or_else(Event::of_error, |reply| Event::Reply(reply.last))).collect();
        assert_eq!(without_the_rest(found, expected.len()), expected, "{limits:?} {}", input.escape_ascii());
    }
    assert!(exceeded > rounds(10_000) / 3, "{exceeded}");
}
