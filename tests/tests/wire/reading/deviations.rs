//! What is not as the standards have it: reported, and read all the same.

use ftpcodes::Deviation::{
    BareCode, BlankLine, CodeOnEachLine, Control, LfAlone, LoneCr, NoSeparator, NotAscii, NotUtf8, Nul, Telnet,
};
use ftpcodes::{Deviation, ReadErrorKind, Reply, ReplyReader};

use super::{one, read_whole, set};

#[track_caller]
fn reads(input: &[u8], text: &[u8], deviations: &[Deviation]) {
    let reply = one(input);
    assert_eq!(reply.lines.last().unwrap(), text, "{}", input.escape_ascii());
    assert_eq!(set(&reply), deviations, "{}", input.escape_ascii());
}

#[test]
fn single_lines() {
    reads(b"226 Done\r\n", b"Done", &[]);
    reads(b"226 \r\n", b"", &[]);
    reads(b"226\r\n", b"", &[BareCode]);
    reads(b"226\n", b"", &[BareCode, LfAlone]);
    reads(b"226 Done\n", b"Done", &[LfAlone]);
    reads(b"220same\r\n", b"same", &[NoSeparator]);
    reads(b"226  two\r\n", b" two", &[]);
    reads(b"\r\n226 Done\r\n", b"Done", &[BlankLine]);
    reads(b"226 a\tb\r\n", b"a\tb", &[]);
}

#[test]
fn odd_bytes() {
    reads(b"257 \"/a\0b\"\r\n", b"\"/a\0b\"", &[Nul]);
    reads(b"257 \"/a\rb\"\r\n", b"\"/a\rb\"", &[LoneCr]);
    // RFC 2640 section 3.1: CR in a path name goes as CR NUL.
    reads(b"257 \"/a\r\0b\"\r\n", b"\"/a\r\0b\"", &[LoneCr, Nul]);
    reads(b"211 x\r\r\n", b"x\r", &[LoneCr]);
    reads(b"250 bell\x07 esc\x1b\r\n", b"bell\x07 esc\x1b", &[Control]);
    reads("250 имя\r\n".as_bytes(), "имя".as_bytes(), &[NotAscii]);
    reads(b"257 \"/\xe8\" corrente\r\n", b"\"/\xe8\" corrente", &[NotAscii, NotUtf8]);
}

#[test]
fn telnet_commands() {
    reads(b"\xff\xfe\x01220 Ready\r\n", b"Ready", &[Telnet]);
    reads(b"\xff\xfc\x01\xff\xfb\x03\xff\xf1220 Ready\r\n", b"Ready", &[Telnet]);
    reads(b"\xff\xfa\x18\x00x\xff\xf0220 Ready\r\n", b"Ready", &[Telnet]);
    reads(b"220-a\r\n\xff\xfe\x01220 b\r\n", b"b", &[Telnet]);
    reads(b"250 a\xff\xfd\x01b\r\n", b"a\xff\xfd\x01b", &[Telnet]);
    // RFC 3659 section 2.2: a doubled IAC is text.
    reads(b"250 a\xff\xffb\r\n", b"a\xff\xffb", &[NotAscii, NotUtf8]);
}

#[test]
fn lines_in_between() {
    let reply = one(b"220-a\r\n\r\n220-b\r\n220\r\n");
    assert_eq!(set(&reply), [BareCode, CodeOnEachLine, BlankLine]);
    // Lines that are passed over with a short look tell what is strange about them all the same.
    let reply = one(b"211-a\r\nb\n211-c\r\n211 d\r\n");
    assert_eq!(set(&reply), [LfAlone, CodeOnEachLine]);
    let reply = one(b"211-a\r\n211-b\n211 d\r\n");
    assert_eq!(set(&reply), [LfAlone, CodeOnEachLine]);
    let reply = one(b"211-a\r\nb\rc\r\n\xff\xfb\x01d\r\n211 e\r\n");
    assert_eq!(set(&reply), [Telnet, LoneCr]);
}

#[test]
fn text_for_people_is_never_refused() {
    let reply = Reply::parse(b"211-a\xe8b\r\n  c\r\n211 \xff\r\n").unwrap().unwrap();
    assert_eq!(reply.text_lossy().to_string(), "a\u{FFFD}b\n  c\n\u{FFFD}");
}

#[test]
fn lines_that_are_no_reply_are_told_and_passed_over() {
    let (found, ended) = read_whole(ReplyReader::new(), b"hello\r\n042 x\r\n999 x\r\n1500 x\r\n226 Done\r\n");
    let kinds: Vec<_> =
        found.iter().map(|found| found.as_ref().map(|reply| reply.last).map_err(|error| error.kind())).collect();
    let no_code = Err(ReadErrorKind::NoCode);
    let range = Err(ReadErrorKind::CodeOutOfRange);
    assert_eq!(kinds, [no_code, range, range, no_code, Ok(226)]);
    assert!(ended);
    assert_eq!(found[1].clone().unwrap_err().to_string(), "expected a reply code from 100 to 699 (at byte 0)");
}

#[test]
fn input_that_ends_within_a_reply() {
    for input in [
        &b"2"[..],
        b"\xff",
        b"\xff\xf1x",
        b"226 Done",
        b"226 Done\r",
        b"211-Features:\r\n SIZE\r\n",
        b"211-Features:\r\n SIZE\r\n211 End",
    ] {
        let (found, ended) = read_whole(ReplyReader::new(), input);
        assert!(found.is_empty() && !ended, "{}", input.escape_ascii());
        assert_eq!(Reply::parse(input).unwrap(), None);
        let error = ReplyReader::new().finish(input).unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ReadErrorKind::UnexpectedEnd, input.len()));
    }
    // Telnet commands alone are no more than an empty line.
    for input in [&b""[..], b"\r\n", b"226 Done\r\n", b"220 hi\r\n\xff\xf1\r\n", b"220 hi\r\n\r\n\xff\xfb\x01", b"\r"] {
        assert!(read_whole(ReplyReader::new(), input).1);
    }
}

#[test]
fn other_protocols_are_named() {
    let says = |input: &[u8]| read_whole(ReplyReader::new(), input).0[0].clone().unwrap_err().to_string();
    assert_eq!(says(b"SSH-2.0-OpenSSH_9.2\r\n"), "the peer speaks SSH; for SFTP another client is needed (at byte 0)");
    assert_eq!(says(b"HTTP/1.1 400 Bad Request\r\n"), "the peer speaks HTTP, not FTP (at byte 0)");
    assert_eq!(
        says(b"220 mx.example.net ESMTP Postfix\r\n"),
        "the peer is a mail server (SMTP), not an FTP server (at byte 0)"
    );
    // The name of a host says nothing.
    assert_eq!(one(b"220 smtp.example.com Service ready\r\n").last, 220);
    assert_eq!(one(b"220 relay (not-ESMTP)\r\n").last, 220);
    assert_eq!(
        says(b"\x15\x03\x03\x00\x02\x02\x46"),
        "the peer speaks TLS from the first byte; try implicit FTPS (at byte 0)"
    );
    assert_eq!(
        says(b"\x16\x03\x01\x00\x0a\n"),
        "the peer speaks TLS from the first byte; try implicit FTPS (at byte 0)"
    );
    // An FTP server may well mention mail, and not only the greeting is a 220.
    assert_eq!(one(b"220 FTP server; for ESMTP use port 25\r\n").last, 220);
    let (found, _) = read_whole(ReplyReader::new(), b"220 Ready\r\n220 mx ESMTP\r\n");
    assert_eq!(found.iter().filter(|found| found.is_ok()).count(), 2);
}

#[test]
fn a_reader_for_another_protocol_takes_its_greeting() {
    let reader = || ReplyReader::new().peer_check(false);
    for input in
        [&b"220 mail.example ESMTP\r\n250 Hello\r\n"[..], b"220-host ESMTP Exim\r\n220 and mail.\r\n250 HELP\r\n"]
    {
        let (found, ended) = read_whole(reader(), input);
        let codes: Vec<u16> = found.into_iter().map(|found| found.unwrap().last).collect();
        assert_eq!((codes, ended), (vec![220, 250], true), "{}", input.escape_ascii());
    }
    let (found, _) = read_whole(reader(), b"SSH-2.0-x\r\n");
    assert_eq!(found[0].clone().unwrap_err().kind(), ReadErrorKind::NoCode);
}
