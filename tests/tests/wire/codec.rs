//! The decoder and encoder for tokio.

use ftpcodes::{Limits, OwnedReply, ReadError, ReadErrorKind, ReplyCodec, ReplyReader, reply};
use futures_util::{FutureExt, SinkExt, StreamExt};
use tokio::io::AsyncWriteExt;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder, Framed};

fn small() -> ReplyCodec {
    ReplyCodec::new(ReplyReader::new().limits(Limits { line: 20, lines: 3, reply: 60 }))
}

#[test]
fn a_reply_keeps_its_bytes() {
    let mut buffer = BytesMut::from(&b"211-Features:\r\n SIZE\r\n211 End\r\n226"[..]);
    let reply = ReplyCodec::default().decode(&mut buffer).unwrap().unwrap().unwrap();
    assert_eq!((reply.code().as_u16(), &buffer[..]), (211, &b"226"[..]));
    assert!(reply.as_reply().lines().eq([&b"Features:"[..], b" SIZE", b"End"]));
    assert_eq!(format!("{reply:?}"), r#"Reply("211-Features:\r\n SIZE\r\n211 End\r\n")"#);
}

#[test]
fn what_is_too_large_is_told_and_passed_over() {
    let mut codec = small();
    let mut buffer = BytesMut::from(&b"226 0123456789012345678901234567890\r\n230 In\r\n"[..]);
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap().unwrap_err().kind(), ReadErrorKind::LineTooLong);
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap().unwrap().code(), 230);
    assert!(codec.decode_eof(&mut buffer).unwrap().is_none());
}

#[test]
fn an_end_within_a_reply_is_an_error() {
    let mut buffer = BytesMut::from(&b"230 In\r\n226 half"[..]);
    let mut codec = ReplyCodec::default();
    assert_eq!(codec.decode_eof(&mut buffer).unwrap().unwrap().unwrap().code(), 230);
    let cut = codec.decode_eof(&mut buffer).unwrap().unwrap().unwrap_err();
    assert_eq!(cut.to_string(), "the input ends within a reply (at byte 8)");
    assert!(codec.decode_eof(&mut buffer).unwrap().is_none());
}

#[test]
fn an_end_within_a_reply_that_is_skipped_is_told_once() {
    let mut buffer = BytesMut::from(&b"226-0123456789012345678901234567890"[..]);
    let mut codec = small();
    let mut kinds = Vec::new();
    while let Some(item) = codec.decode_eof(&mut buffer).unwrap() {
        kinds.push(item.unwrap_err().kind());
    }
    assert_eq!(kinds, [ReadErrorKind::LineTooLong, ReadErrorKind::UnexpectedEnd]);
}

/// The items of a connection that sends this in one piece, and whether the stream waits for more then.
fn items_of(codec: ReplyCodec, sent: &[u8], close: bool) -> (Vec<Result<u16, ReadErrorKind>>, bool) {
    let (client, mut server) = tokio::io::duplex(1 << 20);
    server.write_all(sent).now_or_never().unwrap().unwrap();
    let mut server = Some(server).filter(|_| !close);
    let mut replies = Framed::new(client, codec);
    let mut found = Vec::new();
    let waits = loop {
        match replies.next().now_or_never() {
            None => break true,
            Some(None) => break false,
            Some(Some(item)) => {
                let item: Result<OwnedReply, ReadError> = item.unwrap();
                found.push(item.map(|reply| reply.code().as_u16()).map_err(ReadError::kind));
            }
        }
    };
    server.take();
    (found, waits)
}

#[test]
fn what_came_behind_an_error_is_delivered_without_further_bytes() {
    use ReadErrorKind::{CodeOutOfRange, LineTooLong, NoCode, UnexpectedEnd};
    let warned = b"ld.so: warning: x\r\n220 hi\r\n";
    assert_eq!(items_of(ReplyCodec::default(), warned, false), (vec![Err(NoCode), Ok(220)], true));
    let long = format!("220 hi\r\n230 {}\r\n200 next\r\n", "x".repeat(20_000));
    let expected = (vec![Ok(220), Err(LineTooLong), Ok(200)], true);
    assert_eq!(items_of(ReplyCodec::default(), long.as_bytes(), false), expected);
    // Nor is anything lost at the end.
    let odd = b"cat\r\n\x05\ne\r\n";
    assert_eq!(items_of(ReplyCodec::default(), odd, true), (vec![Err(NoCode); 3], false));
    let cut = b"099 x\r\n226 half";
    assert_eq!(items_of(ReplyCodec::default(), cut, true), (vec![Err(CodeOutOfRange), Err(UnexpectedEnd)], false));
}

#[test]
fn nothing_is_written_of_a_reply_that_is_refused() {
    let mut buffer = BytesMut::from(&b"kept"[..]);
    let mut codec = ReplyCodec::default();
    let path = String::from("\"/a\0b\"");
    let refused = codec.encode(reply!(PWD, 257, text = path), &mut buffer);
    assert_eq!(refused.unwrap_err().to_string(), "the text of a reply holds a NUL; no reply may");
    assert!(codec.encode("NOOP\r\nQUIT", &mut buffer).is_err());
    assert_eq!(&buffer[..], b"kept");
}

#[test]
fn names_that_are_no_utf8_go_as_they_are() {
    let path = ftpcodes::payload::Pathname::new(b"/caf\xe9 \xff");
    let mut buffer = BytesMut::new();
    ReplyCodec::default().encode(reply!(PWD, 257, path), &mut buffer).unwrap();
    // The byte 255 is doubled, as RFC 854 has it.
    assert_eq!(&buffer[..], b"257 \"/caf\xe9 \xff\xff\"\r\n");
    let mut vector = Vec::new();
    reply!(PWD, 257, path).write_bytes_to(&mut vector).unwrap();
    assert_eq!(vector, buffer);
}

#[tokio::test(flavor = "current_thread")]
async fn client_and_server_speak_over_a_connection() {
    let (client, server) = tokio::io::duplex(7);
    let served = async {
        let mut server = Framed::new(server, ReplyCodec::default());
        server.send(reply!(CONNECT, 220)).await.unwrap();
        server.send(reply!(FEAT, 211, "Extensions supported:").lines([" SIZE", " MDTM"], "End")).await.unwrap();
        server.get_mut().write_all(b"nonsense\r\n").await.unwrap();
        server.send(reply!(QUIT, 221)).await.unwrap();
        server.into_inner().write_all(b"226 cut").await.unwrap();
    };
    let read = async {
        let mut client = Framed::new(client, ReplyCodec::default());
        let mut found = Vec::new();
        while let Some(item) = client.next().await {
            let item: Result<OwnedReply, ReadError> = item.unwrap();
            found.push(item.map(|reply| reply.code().as_u16()).map_err(|error| error.to_string()));
        }
        found
    };
    let ((), found) = tokio::join!(served, read);
    let no_code = "expected a reply, which begins with three digits (at byte 0)".to_owned();
    let cut = "the input ends within a reply (at byte 7)".to_owned();
    assert_eq!(found, [Ok(220), Ok(211), Err(no_code), Ok(221), Err(cut)]);
}

#[test]
fn replies_from_a_channel_are_encoded_as_they_are() {
    let mut buffer = BytesMut::new();
    let mut codec = ReplyCodec::default();
    let reply = reply!(FEAT, 211, "Features:").lines([" SIZE"], "End").to_owned().unwrap();
    codec.encode(reply.clone(), &mut buffer).unwrap();
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap().unwrap(), reply);
}
