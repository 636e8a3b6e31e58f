//! The decoder and encoder for tokio.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test stops at the first surprise")]

use ftpcodes::{CodecError, Limits, OwnedReply, ReadErrorKind, ReplyCodec, ReplyReader, reply};
use futures_util::{SinkExt, StreamExt};
use tokio::io::AsyncWriteExt;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder, Framed};

fn small() -> ReplyCodec {
    ReplyCodec::new(ReplyReader::new().limits(Limits { line: 20, lines: 3, reply: 60 }))
}

#[test]
fn a_reply_keeps_its_bytes() {
    let mut buffer = BytesMut::from(&b"211-Features:\r\n SIZE\r\n211 End\r\n226"[..]);
    let reply = ReplyCodec::default().decode(&mut buffer).unwrap().unwrap();
    assert_eq!((reply.code().as_u16(), &buffer[..]), (211, &b"226"[..]));
    assert!(reply.as_reply().lines().eq([&b"Features:"[..], b" SIZE", b"End"]));
    assert_eq!(format!("{reply:?}"), r#"Reply("211-Features:\r\n SIZE\r\n211 End\r\n")"#);
}

#[test]
fn what_is_too_large_is_told_and_passed_over() {
    let mut codec = small();
    let mut buffer = BytesMut::from(&b"226 0123456789012345678901234567890\r\n230 In\r\n"[..]);
    match codec.decode(&mut buffer) {
        Err(CodecError::Read(error)) => assert_eq!(error.kind(), ReadErrorKind::LineTooLong),
        other => panic!("{other:?}"),
    }
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap().code(), 230);
    assert!(codec.decode_eof(&mut buffer).unwrap().is_none());
}

#[test]
fn an_end_within_a_reply_is_an_error() {
    let mut buffer = BytesMut::from(&b"230 In\r\n226 half"[..]);
    let mut codec = ReplyCodec::default();
    assert_eq!(codec.decode_eof(&mut buffer).unwrap().unwrap().code(), 230);
    assert_eq!(codec.decode_eof(&mut buffer).unwrap_err().to_string(), "the input ends within a reply (at byte 8)");
    assert!(codec.decode_eof(&mut buffer).unwrap().is_none());
}

#[test]
fn nothing_is_written_of_a_reply_that_is_refused() {
    let mut buffer = BytesMut::from(&b"kept"[..]);
    let mut codec = ReplyCodec::default();
    let path = String::from("\"/a\0b\"");
    let refused = codec.encode(reply!(PWD, 257, path), &mut buffer);
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
        // An error ends the stream once, and reading goes on behind it.
        while found.len() < 6 {
            if let Some(next) = client.next().await {
                found.push(next.map(|reply: OwnedReply| reply.code().as_u16()).map_err(|error| error.to_string()));
            } else if found.last() == Some(&Err("the input ends within a reply (at byte 7)".to_owned())) {
                break;
            }
        }
        found
    };
    let ((), found) = tokio::join!(served, read);
    let no_code = "expected a reply, which begins with three digits (at byte 0)".to_owned();
    let cut = "the input ends within a reply (at byte 7)".to_owned();
    assert_eq!(found, [Ok(220), Ok(211), Err(no_code), Ok(221), Err(cut)]);
}
