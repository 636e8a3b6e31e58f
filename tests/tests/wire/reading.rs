//! Reading replies: what real servers sent, what they may send, and what nobody should.

mod bounds;
// Files of another folder, which Miri does not read.
#[cfg(not(miri))]
mod captures;
mod chunks;
mod deviations;
mod framings;
#[path = "../../fuzz/shared/limited.rs"]
mod limited;
mod limits;
mod written;

use ftpcodes::{Deviation, Deviations, Progress, ReadError, ReplyReader};

use super::rounds::rounds;

/// Every code, or a few for Miri.
fn every_code() -> impl Iterator<Item = u16> {
    (100..700).step_by(if cfg!(miri) { 97 } else { 1 })
}

/// A reply without the buffer: codes of the first and the last line, texts of the lines, deviations.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    first: u16,
    last: u16,
    lines: Vec<Vec<u8>>,
    bytes: Vec<u8>,
    deviations: Deviations,
}

/// All that a reader finds in the input, given in chunks that end at these places. An error comes with its place in the
/// whole input.
fn read_all(
    mut reader: ReplyReader,
    input: &[u8],
    ends: impl Iterator<Item = usize>,
) -> (Vec<Result<Seen, ReadError>>, bool) {
    let mut found = Vec::new();
    let mut buffer: Vec<u8> = Vec::new();
    let mut given = 0;
    for end in ends.chain([input.len()]) {
        buffer.extend_from_slice(&input[given..end]);
        given = end;
        loop {
            let done = match reader.read(&buffer) {
                Ok(Progress::Complete(reply)) => {
                    found.push(Ok(Seen {
                        first: reply.first_code().as_u16(),
                        last: reply.code().as_u16(),
                        lines: reply.lines().map(<[u8]>::to_vec).collect(),
                        bytes: reply.bytes().to_vec(),
                        deviations: reply.deviations(),
                    }));
                    assert_eq!(reply.lines().len(), reply.line_count());
                    reply.len()
                }
                Ok(Progress::Skip(length)) => length,
                Ok(Progress::Incomplete) => break,
                Err(error) => {
                    found.push(Err(error));
                    error.len()
                }
            };
            buffer.drain(..done);
        }
    }
    let ended = reader.finish(&buffer).is_ok();
    (found, ended)
}

fn read_whole(reader: ReplyReader, input: &[u8]) -> (Vec<Result<Seen, ReadError>>, bool) {
    read_all(reader, input, std::iter::empty())
}

/// The only reply in the input, by the default rules.
#[track_caller]
fn one(input: &[u8]) -> Seen {
    let (mut found, ended) = read_whole(ReplyReader::new(), input);
    assert_eq!((found.len(), ended), (1, true), "{}: {found:?}", input.escape_ascii());
    found.remove(0).unwrap()
}

fn texts(seen: &Seen) -> Vec<&str> {
    seen.lines.iter().map(|line| std::str::from_utf8(line).unwrap()).collect()
}

fn set(seen: &Seen) -> Vec<Deviation> {
    seen.deviations.iter().collect()
}
