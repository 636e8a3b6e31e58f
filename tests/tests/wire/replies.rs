//! The reader over `std::io::Read`.

use std::io::{self, ErrorKind, Read};

use ftpcodes::ReadErrorKind::{LineTooLong, NoCode, UnexpectedEnd};
use ftpcodes::{Limits, OwnedReply, ReadErrorKind, ReceiveError, Replies, ReplyReader};

/// A connection that gives these, one at a time.
struct Pieces(Vec<Result<Vec<u8>, ErrorKind>>);

impl Pieces {
    fn of(bytes: &[u8], size: usize) -> Self {
        Self(bytes.chunks(size).rev().map(|piece| Ok(piece.to_vec())).collect())
    }
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.pop() {
            None => Ok(0),
            Some(piece) => (&piece?[..]).read(buffer),
        }
    }
}

/// What a client's loop finds until the connection is closed.
fn all(mut replies: Replies<Pieces>) -> Vec<Result<u16, ReadErrorKind>> {
    let mut found = Vec::new();
    loop {
        match replies.read() {
            Ok(Some(reply)) => found.push(Ok(reply.code().as_u16())),
            Ok(None) => return found,
            Err(ReceiveError::Read(error)) => found.push(Err(error.kind())),
            Err(error) => panic!("{error}"),
        }
    }
}

/// The function that everybody writes, which the borrow checker refused for a buffer and a reader of one's own.
fn until<R: Read>(replies: &mut Replies<R>, code: u16) -> Result<Option<OwnedReply>, ReceiveError> {
    while let Some(reply) = replies.read()? {
        if reply.code() == code {
            return Ok(Some(reply.to_owned()));
        }
    }
    Ok(None)
}

#[test]
fn replies_are_the_same_in_pieces_of_any_size() {
    let sent = b"220-Welcome\r\n150 files\r\n220 Ready\r\n331 Password?\r\nnonsense\r\n230 In\r\n226 cut";
    let expected = [Ok(220), Ok(331), Err(NoCode), Ok(230), Err(UnexpectedEnd)];
    for size in 1..=sent.len() {
        assert_eq!(all(Replies::new(Pieces::of(sent, size))), expected, "in pieces of {size}");
    }
}

#[test]
fn a_reply_goes_out_of_the_function_that_reads_it() {
    let mut replies = Replies::new(&b"220 Ready\r\n331 Password?\r\n230 In\r\n"[..]);
    assert_eq!(until(&mut replies, 331).unwrap().unwrap().text(), b"Password?");
    assert_eq!(until(&mut replies, 331).unwrap(), None);
}

#[test]
fn an_error_of_the_connection_is_not_one_of_the_replies_and_loses_nothing() {
    let pieces = [Ok(&b"220 Rea"[..]), Err(ErrorKind::WouldBlock), Err(ErrorKind::Interrupted), Ok(b"dy\r\n")];
    let mut replies = Replies::new(Pieces(pieces.map(|piece| piece.map(<[u8]>::to_vec)).into_iter().rev().collect()));
    let ReceiveError::Io(error) = replies.read().unwrap_err() else { panic!("it has timed out") };
    assert_eq!(error.kind(), ErrorKind::WouldBlock);
    assert_eq!(replies.read().unwrap().unwrap().text(), b"Ready");
    assert!(replies.read().unwrap().is_none());
    assert!(replies.read().unwrap().is_none());
}

#[test]
fn limits_hold_and_what_follows_is_read() {
    let limits = Limits { line: 20, lines: 3, reply: 60 };
    let long = format!("220 {}\r\n230 In\r\n", "x".repeat(100_000));
    for size in [1, 7, 4096, long.len()] {
        let replies =
            Replies::with_reader(Pieces::of(long.as_bytes(), size.min(4096)), ReplyReader::new().limits(limits));
        assert_eq!(all(replies), [Err(LineTooLong), Ok(230)]);
    }
}

#[test]
fn no_more_is_kept_than_the_limits_allow() {
    // A server that never ends its reply.
    let info = allocation_counter::measure(|| {
        let mut replies = Replies::new(io::repeat(b'2').take(100_000_000));
        assert!(matches!(replies.read(), Err(ReceiveError::Read(_))));
        assert!(matches!(replies.read(), Err(ReceiveError::Read(error)) if error.kind() == UnexpectedEnd));
    });
    assert!(info.bytes_max < 1 << 17, "{} bytes", info.bytes_max);
}

#[test]
fn bytes_behind_the_last_reply_are_given_back() {
    let mut replies = Replies::new(&b"234 Proceed\r\n230 You are in\r\n"[..]);
    assert_eq!(replies.read().unwrap().unwrap().code(), 234);
    let (_, unread) = replies.into_parts();
    assert_eq!(unread, b"230 You are in\r\n");
}
