//! Arbitrary bytes: nothing panics, and what is read can be written and read again.

use ftpcodes::payload::{
    Base64, Challenge, DataAddress, Facts, Features, Indented, Payload, PayloadError, PayloadErrorKind, SecurityData,
};
use ftpcodes::{Code, Reply, ReplyBuilder, Text};

use super::written_back::PAYLOADS;

const TEXTS: usize = super::rounds(10_000);

/// What the readers look for.
const FRAGMENTS: &[&[u8]] = &[
    b"MARK ",
    b"mark",
    b" = ",
    b"=",
    b"FILE: ",
    b"FILE:",
    b"ADAT=",
    b"Zm9v",
    b"Zg==",
    b"Challenge is \"",
    b"\"",
    b"\"\"",
    b"\\\"",
    b"(",
    b")",
    b"|||",
    b"|",
    b"!",
    b"1,2,3,4,5,6",
    b"4,4,127,0,0,1,2,1,2",
    b"255",
    b"256",
    b"0",
    b"65535",
    b"65536",
    b"18446744073709551615",
    b"18446744073709551616",
    b",",
    b", ",
    b"-",
    b".",
    b" ",
    b"  ",
    b"\t",
    b"\xff",
    b"\xff\xff",
    b"\xff\xfb\x01",
    b"\xc3\xa9",
    b"\xe9",
    b"\0",
    b"\r",
    b"\x07",
    b"type=file;",
    b"size=3;",
    b"    size=3;",
    b"\ttype=file; x",
    b"UNIX.group=a b;",
    b"modify=20000229120000.5;",
    b"; ",
    b";",
    b"20000229120000",
    b"191000229120000",
    b".5",
    b"SHA-1 ",
    b"0-255 ",
    b"80bc95fd",
    b"AB01 ",
    b"/path",
    b"name",
    b"UNIX Type: L8",
    b"EPSV",
    b"NONE",
    b"ftp.example.com",
    b" FTP server",
    b" minutes",
    b" bytes)",
    b" kbytes",
    b" to download",
    b" at ",
    b"MLST size*;perm;",
    b"12345678-9abc-def0-1234-56789abcdef0",
    b"(unique file name:x).",
    b"::1",
    b"07",
];

/// Texts that can be read, to be spoilt.
const GOOD: &[&str] = &[
    "MARK 8192 = b16-r0",
    "Service ready in 5 minutes.",
    "FILE: ftpd.a1",
    "Opening x (293 bytes).",
    "293.0 kbytes to download",
    "1048576",
    "20000229120000.5",
    "191000229120000",
    "Modify=20020717210715;size=3; Fred.txt",
    "SHA-1 0-255 80bc95fd a.b",
    "UNIX Type: L8 Version: BSD-44",
    "EPSVEPRT both",
    "ftp.example.com FTP server ready.",
    "Entering Passive Mode (192,0,2,7,19,137).",
    "Entering Long Passive Mode (4,4,127,0,0,1,2,19,137)",
    "Entering Extended Passive Mode (|||6446|)",
    "ADAT=Zm9vYg==",
    "\"/usr/dm/foo\"\"bar\" directory created",
    "Username okay, need password.  Challenge is \"x\"",
    "Restarting at 802816. Send STORE or RETRIEVE",
    "Supported address families are (4, 6)",
    "Network protocol not supported, use (1,2)",
    "MjAwIE9rYXkuDQo=",
];

/// Some fragments, or a good text with some changes.
fn line(random: &mut fastrand::Rng) -> Vec<u8> {
    let mut line = Vec::new();
    if random.bool() {
        line.extend_from_slice(GOOD[random.usize(..GOOD.len())].as_bytes());
        for _ in 0..random.usize(..4) {
            let (from, to) = (random.usize(..=line.len()), random.usize(..=line.len()));
            let fragment: &[u8] = match random.u8(..4) {
                0 => &[random.u8(..)],
                1 => FRAGMENTS[random.usize(..FRAGMENTS.len())],
                _ => b"",
            };
            let to = if random.bool() { to.min(from + 2) } else { from };
            line.splice(from..to.max(from), fragment.iter().copied());
        }
        line.retain(|byte| *byte != b'\n');
        return line;
    }
    for _ in 0..random.usize(..8) {
        match random.u8(..10) {
            0 => line.push(random.u8(..)),
            1 => line.push(random.u8(b' '..=b'~')),
            _ => line.extend_from_slice(FRAGMENTS[random.usize(..FRAGMENTS.len())]),
        }
    }
    line.retain(|byte| *byte != b'\n');
    line
}

fn text(code: u16, random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = Vec::new();
    let lines = if random.u8(..4) > 0 { 1 } else { random.usize(2..5) };
    for place in 1..=lines {
        if place == lines {
            bytes.extend_from_slice(format!("{code} ").as_bytes());
        } else if place == 1 || random.bool() {
            bytes.extend_from_slice(format!("{code}-").as_bytes());
        } else if random.bool() {
            bytes.push(b' ');
        }
        bytes.extend(line(random));
        bytes.extend_from_slice(if random.u8(..9) > 0 { b"\r\n" } else { b"\n" });
    }
    bytes
}

/// Reads many texts with these codes; at least so many have to be readable.
#[track_caller]
fn survives(codes: &[u16], seed: u64, least: usize, read: impl Fn(&Reply<'_>) -> Result<(), PayloadError>) {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut readable = 0;
    for _ in 0..TEXTS {
        let bytes = text(codes[random.usize(..codes.len())], &mut random);
        let Ok(Some(reply)) = Reply::parse(&bytes) else { continue };
        let Err(error) = read(&reply) else {
            readable += 1;
            continue;
        };
        assert_ne!(error.kind(), PayloadErrorKind::BufferTooSmall);
        if error.kind() == PayloadErrorKind::WrongCode {
            assert!(!codes.contains(&reply.code().as_u16()));
            continue;
        }
        let longest = reply.lines().map(<[u8]>::len).max().unwrap_or(0);
        assert!(error.offset() <= longest, "{}: {error}", bytes.escape_ascii());
        assert!(error.to_string().starts_with("expected ") && error.to_string().ends_with(')'));
        assert!(!error.expected().is_empty());
    }
    assert!(cfg!(miri) || readable >= least, "{readable}");
}

#[test]
fn every_payload_that_was_read_comes_back() {
    for (seed, (name, codes, check)) in (1..).zip(PAYLOADS) {
        println!("{name}");
        survives(codes, seed, 100, check);
    }
}

#[test]
fn what_is_read_keeps_to_its_bounds() {
    survives(DataAddress::CODES, 29, 100, |reply| {
        let address = reply.payload::<DataAddress>()?;
        let peer = "192.0.2.7".parse().unwrap();
        assert_eq!(address.is_host(peer), address.socket_addr(peer).is_some_and(|address| address.ip() == peer));
        Ok(())
    });
    survives(Features::CODES, 30, 5_000, |reply| {
        let features = reply.payload::<Features<'_>>()?;
        let list: Vec<_> = features.iter().collect();
        for feature in &list {
            assert!(!feature.name().is_empty() && feature.parameters() != Some(b""));
            assert!(feature.choices().all(|(name, _)| !name.contains(&b';')));
        }
        assert!(list.len() <= reply.line_count().saturating_sub(2));
        Ok(())
    });
    survives(Facts::CODES, 31, 100, |reply| {
        let facts = reply.payload::<Facts<'_>>()?;
        let _ = (facts.kind(), facts.size(), facts.modify(), facts.create(), facts.perm(), facts.unique());
        assert!(Facts::entries(reply).count() <= reply.line_count());
        Ok(())
    });
    survives(SecurityData::CODES, 33, 5_000, |reply| {
        if let Some(bytes) = reply.payload::<SecurityData<'_>>()?.data() {
            assert_eq!(bytes.bytes().count(), bytes.len());
        }
        Ok(())
    });
    survives(Challenge::CODES, 35, 5_000, |reply| {
        let challenge = reply.payload::<Challenge<'_>>()?;
        assert!(challenge.bytes().count() <= reply.len());
        Ok(())
    });
}

#[test]
fn texts_alone_keep_to_their_bounds() {
    let mut random = fastrand::Rng::with_seed(32);
    let code = Code::from_u16(250).unwrap();
    let mut readable = 0;
    for _ in 0..10 * TEXTS {
        let line = line(&mut random);
        if let Ok(facts) = Facts::parse(&line) {
            readable += 1;
            assert!(line.ends_with(facts.pathname().as_bytes().unwrap()));
            let mut again = Vec::new();
            facts.write_text(&mut again).unwrap();
            assert_eq!(*Facts::parse(&again).unwrap(), *facts, "{}", line.escape_ascii());
            // The same from the data connection to the control connection.
            let mut reply = Vec::new();
            ReplyBuilder::new(code, "x").lines([Indented(*facts)], "End").write_bytes_to(&mut reply).unwrap();
            assert_eq!(*super::reply(&reply).payload::<Facts<'_>>().unwrap(), *facts, "{}", line.escape_ascii());
        }
        let _ = Base64::parse(&line).map(|read| read.bytes().count());
    }
    assert!(cfg!(miri) || readable > 1_000, "{readable}");
}
