//! Path names: quotes, bytes, what is refused.

use ftpcodes::payload::{
    Facts, FactsChanged, FileName, HashValue, Parsed, Pathname, PayloadDeviation as D, PayloadError, PayloadErrorKind,
};
use ftpcodes::{MultiLineStyle, reply};

use super::{exact, lenient, refusal};

#[test]
fn any_bytes_but_line_ends_come_back() {
    let mut random = fastrand::Rng::with_seed(4);
    let often = b"\"\"\"\"/ \\\t\xff\xff\xff\xfb\xc3\xa9";
    for _ in 0..super::rounds(20_000) {
        let length = random.usize(1..20);
        let any = |random: &mut fastrand::Rng| loop {
            let byte = if random.bool() { often[random.usize(..often.len())] } else { random.u8(..) };
            if !matches!(byte, b'\r' | b'\n' | 0) {
                return byte;
            }
        };
        let path: Vec<u8> = (0..length).map(|_| any(&mut random)).collect();
        let told = if path.iter().any(u8::is_ascii_control) { &[D::ControlCharacters][..] } else { &[] };
        let mut buffer = [0; 128];
        for commentary in [None, Some("is \"here\"."), Some("size 3\" x")] {
            let name = Pathname::new(&path);
            let written = match commentary {
                None => reply!(PWD, 257, name).write_into(&mut buffer),
                Some(words) => reply!(PWD, 257, name.commented(words)).write_into(&mut buffer),
            };
            let bytes = &buffer[..written.unwrap()];
            let parsed: Pathname<'_> = lenient(bytes, told);
            assert!(parsed.bytes().eq(path.iter().copied()), "{}", bytes.escape_ascii());
            assert_eq!(parsed, name);
            assert!(parsed == path[..]);
            assert!(parsed.as_bytes().is_none_or(|bytes| bytes == path));
            assert_eq!(parsed.display().to_string(), String::from_utf8_lossy(&path));
        }
        let length = reply!(STOU, 125, FileName::new(&path)).write_into(&mut buffer).unwrap();
        let name: FileName<'_> = lenient(&buffer[..length], told);
        assert_eq!(name.pathname(), Pathname::new(&path));
    }
}

#[test]
fn quotation_marks_behind_a_name_do_not_move_its_end() {
    for (commentary, expected) in [
        ("size 3\" x", "257 \"/a\" size 3\"\" x\r\n"),
        ("\"", "257 \"/a\" \"\"\r\n"),
        ("a\"b\"c\"", "257 \"/a\" a\"\"b\"\"c\"\"\r\n"),
        ("is \"home\"", "257 \"/a\" is \"home\"\r\n"),
        ("", "257 \"/a\" \r\n"),
    ] {
        let mut out = String::new();
        reply!(PWD, 257, Pathname::new(b"/a").commented(commentary)).write_to(&mut out).unwrap();
        assert_eq!(out, expected);
        assert_eq!(exact::<Pathname<'_>>(out.as_bytes()), Pathname::new(b"/a"));
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

/// What is read of a name, its deviations, or why it is refused.
type Name = Result<(Vec<u8>, Vec<D>), PayloadError>;

fn name_of<T>(read: Result<Parsed<T>, PayloadError>, name: impl Fn(T) -> Vec<u8>) -> Name {
    read.map(|read| (read.deviations().iter().collect(), read.into_value())).map(|(told, value)| (name(value), told))
}

/// RFC 3659 section 2.2.1 leaves the characters of names free; line ends would make a command of what follows.
#[test]
fn only_line_ends_and_nul_are_refused_in_names() {
    let bytes = |pathname: Pathname<'_>| pathname.bytes().collect::<Vec<u8>>();
    for byte in 0..=255_u8 {
        let name = [b'a', byte, b'b'];
        let in_text = |before: &[u8], behind: &[u8]| [before, &name, behind].concat();
        let quoted = in_text(b"\"", b"\" created.");
        let unquoted = in_text(b"/", b"");
        let file = in_text(b"FILE: ", b"");
        let bsd = in_text(b"(unique file name:", b").");
        let hash = in_text(b"MD5 0-9 ab01 ", b"");
        let facts = in_text(b"type=file; ", b"");
        let no_facts = in_text(b" ", b"");
        let reads: [(&str, usize, Name, &[D]); 8] = [
            ("quoted", 1, name_of(Pathname::parse(&quoted), bytes), &[]),
            ("unquoted", 0, name_of(Pathname::parse(&unquoted), |path| bytes(path)[1..].to_vec()), &[D::NoQuotes]),
            ("FILE:", 6, name_of(FileName::parse(&file), |name| bytes(name.pathname())), &[]),
            ("BSD", 18, name_of(FileName::parse(&bsd), |name| bytes(name.pathname())), &[D::NoKeyword]),
            ("HASH", 13, name_of(HashValue::parse(&hash), |hash| bytes(hash.pathname())), &[]),
            ("MFMT", 11, name_of(FactsChanged::parse(&facts), |changed| bytes(changed.facts().pathname())), &[]),
            ("MLSD", 11, name_of(Facts::parse(&facts), |facts| bytes(facts.pathname())), &[]),
            ("no facts", 1, name_of(Facts::parse(&no_facts), |facts| bytes(facts.pathname())), &[]),
        ];
        for (what, start, read, form) in reads {
            let at = start + if what == "unquoted" { 2 } else { 1 };
            if matches!(byte, b'\r' | b'\n' | 0) {
                let error = read.unwrap_err();
                assert_eq!((error.kind(), error.offset()), (PayloadErrorKind::ControlByte, at), "{what} {byte}");
                assert_eq!(error.to_string(), format!("expected a path name without CR, LF and NUL (at byte {at})"));
                continue;
            }
            let (found, told) = read.unwrap_or_else(|error| panic!("{what} {byte}: {error}"));
            assert_eq!(found, name, "{what} {byte}");
            let mut expected = form.to_vec();
            // The data connection is no Telnet.
            let on_data = matches!(what, "MLSD" | "no facts");
            match byte {
                255 if !on_data => expected.push(D::SingleIac),
                b'"' if what == "quoted" => expected.push(D::UndoubledQuotes),
                byte if byte.is_ascii_control() => expected.push(D::ControlCharacters),
                _ => {}
            }
            expected.sort();
            assert_eq!(told, expected, "{what} {byte}");
        }
    }
}

#[test]
fn only_line_ends_and_nul_are_refused_in_the_value_of_a_fact() {
    for byte in 0..=255_u8 {
        let line = [b"x.a=b", &[byte][..], b"c; name"].concat();
        let read = Facts::parse(&line);
        if matches!(byte, b'\r' | b'\n' | 0 | b';' | 255) {
            let error = read.unwrap_err().to_string();
            let at = if byte == b';' { 6 } else { 0 };
            assert_eq!(error, format!("expected a fact, such as type=file (at byte {at})"));
            continue;
        }
        let read = read.unwrap();
        assert_eq!(read.get("X.A"), Some(&[b'b', byte, b'c'][..]));
        assert_eq!(read.pathname(), Pathname::new(b"name"));
        let told = match byte {
            b' ' => &[D::Spaces][..],
            byte if byte.is_ascii_control() => &[D::ControlCharacters],
            _ => &[],
        };
        assert!(read.deviations().iter().eq(told.iter().copied()), "{byte} {:?}", read.deviations());
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
