//! Reads anything through a conversation and through the reader over `Read`: both find what the reader finds, the conversation
//! attributes it as a dialogue does, and what is kept is bounded.
//!
//! The input begins with four bytes, how it is split and then the three small limits, and a line of commands.

#![no_main]

use std::io::{Chain, Read};

use ftpcodes::{
    Attribution, Code, Command, Conversation, Dialogue, Limits, Progress, ReadErrorKind, ReceiveError, Replies,
    ReplyReader,
};
use libfuzzer_sys::fuzz_target;

type Found = Result<(Code, Vec<u8>), ReadErrorKind>;

fuzz_target!(|input: &[u8]| {
    let [split, line, lines, reply, input @ ..] = input else { return };
    let at_least_one = |byte: &u8| usize::from(*byte).max(1);
    let limits = Limits { line: at_least_one(line), lines: at_least_one(lines), reply: at_least_one(reply) };
    let reader = ReplyReader::new().limits(limits);
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let commands = parts.next().unwrap_or_default();
    let bytes = parts.next().unwrap_or_default();
    let size = usize::from(*split).max(1);
    let expected = plainly(reader.clone(), bytes);
    assert_eq!(conversed(reader.clone(), commands, bytes, size, limits), expected);
    let (first, second) = bytes.split_at(size.min(bytes.len()));
    assert_eq!(read(Replies::with_reader(first.chain(second), reader)), expected);
});

/// What a conversation finds, in whose dialogue all commands are sent at once.
fn conversed(reader: ReplyReader, commands: &[u8], bytes: &[u8], size: usize, limits: Limits) -> Vec<Found> {
    let mut talk = Conversation::with_reader(reader);
    let mut dialogue = Dialogue::<64>::sized();
    for command in commands.split(|byte| *byte == b',') {
        let verb = command.split(|byte| *byte == b' ').next().unwrap_or_default();
        if talk.send(command).is_ok() {
            match Command::from_verb(verb).filter(|command| *command != Command::Connect) {
                Some(command) => dialogue.sent(command).expect("there is as much room"),
                None => dialogue.sent_unknown().expect("there is as much room"),
            }
        }
    }
    let mut found = Vec::new();
    for chunk in bytes.chunks(size) {
        talk.push(chunk);
        loop {
            match talk.next_reply() {
                Ok(Some(received)) => {
                    assert_eq!(received.attribution, dialogue.received(received.reply.code()));
                    assert_eq!(
                        received.is_unasked(),
                        !matches!(
                            received.attribution,
                            Attribution::Answer { .. } | Attribution::UnknownCommand { .. }
                        )
                    );
                    found.push(Ok((received.reply.code(), received.reply.into_bytes())));
                }
                Ok(None) => break,
                Err(error) => found.push(Err(error.kind())),
            }
        }
        assert!(talk.owed().eq(dialogue.owed()));
        let kept = talk.clone().discard_unread();
        assert!(kept < limits.reply, "{kept} bytes are kept");
        assert!(kept == 0 || talk.start_tls().is_err());
    }
    found.extend(talk.end().err().map(|error| Err(error.kind())));
    assert!(talk.start_tls().is_ok());
    found
}

fn read(mut replies: Replies<Chain<&[u8], &[u8]>>) -> Vec<Found> {
    let mut found = Vec::new();
    loop {
        match replies.read() {
            Ok(Some(reply)) => found.push(Ok((reply.code(), reply.bytes().to_vec()))),
            Ok(None) => return found,
            Err(ReceiveError::Read(error)) => found.push(Err(error.kind())),
            Err(error) => panic!("{error}"),
        }
    }
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
