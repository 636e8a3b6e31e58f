//! Path names: quotes, bytes, what is refused.

use ftpcodes::payload::{FileName, Pathname, PayloadDeviation as D, PayloadErrorKind};
use ftpcodes::{MultiLineStyle, reply};

use super::{exact, lenient, refusal, reply as read};

#[test]
fn any_bytes_but_control_characters_come_back() {
    let mut random = fastrand::Rng::with_seed(4);
    let often = b"\"\"\"\"/ \\\xff\xff\xff\xfb\xc3\xa9";
    for _ in 0..40_000 {
        let length = random.usize(1..20);
        let any = |random: &mut fastrand::Rng| loop {
            let byte = if random.bool() { often[random.usize(..often.len())] } else { random.u8(..) };
            if !byte.is_ascii_control() {
                return byte;
            }
        };
        let path: Vec<u8> = (0..length).map(|_| any(&mut random)).collect();
        let mut buffer = [0; 128];
        for commented in [false, true] {
            let written = match commented {
                false => reply!(PWD, 257, Pathname::new(&path)).write_into(&mut buffer),
                true => reply!(PWD, 257, Pathname::new(&path).commented("is \"here\".")).write_into(&mut buffer),
            };
            let bytes = &buffer[..written.unwrap()];
            let parsed: Pathname<'_> = exact(bytes);
            assert!(parsed.bytes().eq(path.iter().copied()), "{}", bytes.escape_ascii());
            assert_eq!(parsed, Pathname::new(&path));
            assert!(parsed == path[..]);
            assert!(parsed.as_bytes().is_none_or(|bytes| bytes == path));
            assert_eq!(parsed.display().to_string(), String::from_utf8_lossy(&path));
        }
        let length = reply!(STOU, 125, FileName::new(&path)).write_into(&mut buffer).unwrap();
        if path[0] != b' ' && path[0] != b'\t' {
            let name: FileName<'_> = exact(&buffer[..length]);
            assert_eq!(name.pathname(), Pathname::new(&path));
        }
    }
}

#[test]
fn what_would_end_the_line_is_not_written() {
    for byte in [b'\r', b'\n', 0] {
        let path = [b'/', byte];
        let mut out = String::new();
        let error = reply!(PWD, 257, Pathname::new(&path)).write_to(&mut out).unwrap_err();
        assert_eq!(error.character(), Some(char::from(byte)));
    }
}

#[test]
fn every_control_character_is_refused_where_it_stands() {
    for byte in (0..=255_u8).filter(|byte| *byte != b'\n') {
        let text = [b'"', b'/', b'a', byte, b'b', b'"'];
        let bytes = [&b"257 "[..], &text, b"\r\n"].concat();
        let parsed = read(&bytes).payload::<Pathname<'_>>();
        match parsed {
            Ok(_) => assert!(!byte.is_ascii_control()),
            Err(error) => {
                assert!(byte.is_ascii_control(), "{byte} {error}");
                assert_eq!((error.kind(), error.offset()), (PayloadErrorKind::ControlByte, 3));
                assert_eq!(error.to_string(), "expected a path name without control characters (at byte 3)");
            }
        }
    }
}

#[test]
fn quotes_in_all_the_ways_of_servers() {
    let text = |bytes: &'static [u8], deviations: &[D], path: &str| {
        let parsed: Pathname<'_> = lenient(bytes, deviations);
        assert_eq!(parsed.display().to_string(), path, "{}", bytes.escape_ascii());
    };
    text(b"257 \"/\"\r\n", &[], "/");
    text(b"257 \"/\".\r\n", &[], "/");
    text(b"257 \"/a\"\"b\" is the current directory\r\n", &[], "/a\"b");
    text(b"257 \"\"\"a\"\"\"\r\n", &[], "\"a\"");
    text(b"257 \"/a\" is called \"home\"\r\n", &[], "/a");
    text(b"257 \"/\"quo\"te\"\r\n", &[D::UndoubledQuotes], "/\"quo\"te");
    text(b"257 \"/new \"q\" dir\" new directory created.\r\n", &[D::UndoubledQuotes], "/new \"q\" dir");
    text(b"257 \"/a\" b\" created\r\n", &[D::UndoubledQuotes], "/a\" b");
    text(b"257 Directory \"/a b\" created successfully.\r\n", &[D::TextBefore], "/a b");
    text(b"257 \\\"/a\\\" is the current directory\r\n", &[D::BackslashQuotes], "/a");
    text(b"257 /newd\r\n", &[D::NoQuotes], "/newd");
    text(b"257 /new d\r\n", &[D::NoQuotes], "/new d");
    text(b"257 /new \"q\" dir\r\n", &[D::NoQuotes], "/new \"q\" dir");
    text(b"257 /home created today\r\n", &[D::NoQuotes], "/home created today");
    text(b"257 /home directory created.\r\n", &[D::NoQuotes], "/home");
    text(b"257 /home is the current directory.\r\n", &[D::NoQuotes], "/home");
    text(b"257 /home created\r\n", &[D::NoQuotes], "/home");
    text(b"257 \"a\xffb\"\r\n", &[D::SingleIac], "a\u{FFFD}b");
    text(b"257 \"a\xff\xffb\"\r\n", &[], "a\u{FFFD}b");
    text(b"257 \"a\xff\xff\xffb\"\r\n", &[D::SingleIac], "a\u{FFFD}\u{FFFD}b");
    text(b"257-\"newd\" : created\r\n9 files used\r\n257 1 Kbytes used\r\n", &[D::SeveralLines], "newd");
    text(b"521 \"/d\" directory already exists; taking no action.\r\n", &[], "/d");
}

#[test]
fn what_names_no_path_is_refused() {
    for (bytes, error) in [
        (&b"257 \r\n"[..], "expected a path name in quotation marks (at byte 0)"),
        (b"257 Operation successful\r\n", "expected a path name in quotation marks (at byte 0)"),
        (b"257 \"\"\r\n", "expected a path name (at byte 1)"),
        (b"257 \"\" is what\r\n", "expected a path name (at byte 1)"),
        (b"257 \"/a\r\n", "expected a closing quotation mark (at byte 3)"),
        (b"257 \\\"/a\"\r\n", "expected a closing quotation mark (at byte 5)"),
        (b"257-/a\r\n257 /b\r\n", "expected a path name in quotation marks (at byte 0)"),
        (b"250 \"/a\"\r\n", "expected a reply with another code"),
    ] {
        assert_eq!(refusal::<Pathname<'_>>(bytes).to_string(), error, "{}", bytes.escape_ascii());
    }
}

#[test]
fn a_path_name_may_stand_in_any_line_that_is_written() {
    let lines = [Pathname::new(b"/\xff"), Pathname::new(b"\"")];
    let mut buffer = [0; 64];
    let builder = reply!(STAT, 212, "x").lines(lines, "y").style(MultiLineStyle::CodeOnEachLine);
    let length = builder.write_into(&mut buffer).unwrap();
    assert_eq!(&buffer[..length], b"212-x\r\n212-\"/\xff\xff\"\r\n212-\"\"\"\"\r\n212 y\r\n");
}
