//! Reads anything through the codec for tokio: it finds what the reader finds, in any chunks, keeps no more than the limits
//! allow, and comes to an end.
//!
//! The input begins with four bytes: how it is split, then the three small limits.

#![no_main]

use ftpcodes::{Code, Limits, OwnedReply, Progress, ReadError, ReadErrorKind, ReplyCodec, ReplyReader};
use libfuzzer_sys::fuzz_target;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::Decoder;

fuzz_target!(|input: &[u8]| {
    let [split, line, lines, reply, bytes @ ..] = input else { return };
    let at_least_one = |byte: &u8| usize::from(*byte).max(1);
    let limits = Limits { line: at_least_one(line), lines: at_least_one(lines), reply: at_least_one(reply) };
    let reader = ReplyReader::new().limits(limits);
    let expected = plainly(reader.clone(), bytes);
    let size = usize::from(*split).max(1);
    let mut codec = ReplyCodec::new(reader);
    let mut buffer = BytesMut::new();
    let mut found = Vec::new();
    for chunk in bytes.chunks(size) {
        buffer.extend_from_slice(chunk);
        while let Some(item) = codec.decode(&mut buffer).expect("it reads from no connection") {
            found.push(kind(item));
        }
        assert!(buffer.len() < limits.reply, "{} bytes are kept", buffer.len());
    }
    while let Some(item) = codec.decode_eof(&mut buffer).expect("it reads from no connection") {
        found.push(kind(item));
        assert!(found.len() <= bytes.len() + 2, "the end does not come");
    }
    assert!(buffer.is_empty());
    assert_eq!(found, expected);
});

type Found = Result<(Code, Vec<u8>), ReadErrorKind>;

fn kind(item: Result<OwnedReply, ReadError>) -> Found {
    item.map(|reply| (reply.code(), reply.bytes().to_vec())).map_err(ReadError::kind)
}

fn plainly(mut reader: ReplyReader, bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut rest = bytes;
    loop {
        let done = match reader.read(rest) {
            Ok(Progress::Complete(reply)) => {
                found.push(Ok((reply.code(), reply.bytes().to_vec())));
                reply.len()
            }
            Ok(Progress::Skip(length)) => length,
            Ok(Progress::Incomplete) => break,
            Err(error) => {
                found.push(Err(error.kind()));
                error.len()
            }
        };
        rest = &rest[done..];
    }
    found.extend(reader.finish(rest).err().map(|error| Err(error.kind())));
    found
}
