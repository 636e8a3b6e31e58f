//! Arbitrary bytes: nothing panics, and what is read can be written and read again.

use ftpcodes::payload::{
    AddressFamilies, Base64, Challenge, DataAddress, ExtendedPassivePort, Facts, FactsChanged, Features, FileName,
    HashValue, HostName, Indented, Listing, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, Parsed,
    PassiveAddress, Pathname, Payload, PayloadDeviation, PayloadError, PayloadErrorKind, ProtectedReply, RestartMarker,
    RestartOffset, SecurityData, Size, SystemType, TransferSize, TranslationStatus,
};
use ftpcodes::{Code, Reply, ReplyBuilder, Text};

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
    b"modify=20000229120000.5;",
    b"; ",
    b";",
    b"20000229120000",
    b"191000229120000",
    b".5",
    b"SHA-1 ",
    b"0-255 ",
    b"80bc95fd",
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

/// Reads many texts; what was read goes to `again`. Of `100_000` texts, at least these many have to be readable.
#[track_caller]
fn survives<T>(seed: u64, least: usize, again: impl Fn(&Reply<'_>, Parsed<T>))
where
    T: for<'a> Payload<'a>,
{
    survives_with(T::CODES, seed, least, |reply| reply.payload::<T>().map(|parsed| again(reply, parsed)));
}

#[track_caller]
fn survives_with(codes: &[u16], seed: u64, least: usize, read: impl Fn(&Reply<'_>) -> Result<(), PayloadError>) {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut readable = 0;
    for _ in 0..100_000 {
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
    assert!(readable >= least, "{readable}");
}

/// The reply that has this text.
fn written(code: u16, text: impl Text) -> Vec<u8> {
    let mut buffer = vec![0; 1024];
    let length = ReplyBuilder::new(Code::try_from(code).unwrap(), text).write_into(&mut buffer).unwrap();
    buffer.truncate(length);
    buffer
}

/// For values that do not borrow: written and read they are the same, and nothing but a 0 is told.
fn same<T: Text + PartialEq + Copy + std::fmt::Debug + for<'a> Payload<'a>>(reply: &Reply<'_>, parsed: Parsed<T>) {
    let bytes = written(reply.code().as_u16(), *parsed);
    let again = Reply::parse(&bytes).unwrap().unwrap().payload::<T>().unwrap();
    assert_eq!(*again, *parsed, "{}", reply.bytes().escape_ascii());
}

macro_rules! borrowed {
    ($($test:ident $name:ident $seed:literal $least:literal)*) => { $(
        #[test]
        fn $test() {
            survives_with($name::CODES, $seed, $least, |reply| {
                let parsed = reply.payload::<$name<'_>>()?;
                let bytes = written(reply.code().as_u16(), *parsed);
                let again = Reply::parse(&bytes).unwrap().unwrap();
                let again = again.payload::<$name<'_>>().unwrap_or_else(|error| panic!("{error}: {}", bytes.escape_ascii()));
                assert_eq!(*again, *parsed, "{}", reply.bytes().escape_ascii());
                // A space within the value of a fact is kept.
                let told = again.deviations().iter().find(|deviation| *deviation != PayloadDeviation::Spaces);
                assert_eq!(told, None, "{}", bytes.escape_ascii());
                Ok(())
            });
        }
    )* };
}

borrowed! {
    restart_marker RestartMarker 1 1_000
    file_name FileName 2 1_000
    hash_value HashValue 3 1_000
    host_name HostName 5 1_000
    system_type SystemType 6 10_000
    pathname Pathname 8 1_000
    address_families AddressFamilies 9 1_000
    network_protocols NetworkProtocols 10 1_000
    facts_changed FactsChanged 11 1_000
}

#[test]
fn values_that_do_not_borrow() {
    survives::<Minutes>(20, 1_000, same);
    survives::<TransferSize>(21, 1_000, |_, parsed| assert!(!parsed.to_string().is_empty()));
    survives::<Size>(22, 1_000, same);
    survives::<ModificationTime>(23, 1_000, same);
    survives::<TranslationStatus>(24, 1_000, same);
    survives::<PassiveAddress>(25, 1_000, same);
    survives::<LongPassiveAddress>(26, 1_000, same);
    survives::<ExtendedPassivePort>(27, 1_000, same);
    survives::<RestartOffset>(28, 1_000, same);
    survives::<DataAddress>(29, 1_000, |_, parsed| {
        let peer = "192.0.2.7".parse().unwrap();
        assert_eq!(parsed.is_host(peer), parsed.socket_addr(peer).is_some_and(|address| address.ip() == peer));
    });
}

#[test]
fn features() {
    survives_with(Features::CODES, 30, 50_000, |reply| {
        let features = reply.payload::<Features<'_>>()?;
        let list: Vec<_> = features.iter().collect();
        for feature in &list {
            assert!(!feature.name().is_empty() && feature.parameters() != Some(b""));
            assert!(feature.choices().all(|(name, _)| !name.contains(&b';')));
        }
        assert!(list.len() <= reply.line_count().saturating_sub(2));
        Ok(())
    });
}

#[test]
fn facts() {
    survives_with(Facts::CODES, 31, 400, |reply| {
        let facts = reply.payload::<Facts<'_>>()?;
        let _ = (facts.kind(), facts.size(), facts.modify(), facts.create(), facts.perm(), facts.unique());
        assert!(Facts::entries(reply).count() <= reply.line_count());
        let mut buffer = vec![0; 1024];
        let line = ReplyBuilder::new(reply.code(), "x").lines([Indented(*facts)], "End");
        let length = line.write_into(&mut buffer).unwrap();
        let again = Reply::parse(&buffer[..length]).unwrap().unwrap();
        assert_eq!(*again.payload::<Facts<'_>>().unwrap(), *facts, "{}", reply.bytes().escape_ascii());
        Ok(())
    });
    let mut random = fastrand::Rng::with_seed(32);
    for _ in 0..100_000 {
        let line = line(&mut random);
        if let Ok(facts) = Facts::parse(&line) {
            assert!(line.ends_with(facts.pathname().as_bytes().unwrap()));
        }
    }
}

#[test]
fn security_data_protected_replies_challenges_and_listings() {
    survives_with(SecurityData::CODES, 33, 80_000, |reply| {
        let data = reply.payload::<SecurityData<'_>>()?;
        if let Some(bytes) = data.data() {
            assert_eq!(bytes.bytes().count(), bytes.len());
            let bytes: Vec<u8> = bytes.bytes().collect();
            assert_eq!(data.into_value(), SecurityData::new(&bytes));
        }
        Ok(())
    });
    survives_with(ProtectedReply::CODES, 34, 1_000, |reply| {
        let protected = reply.payload::<ProtectedReply<'_>>()?;
        assert_eq!(protected.fragments().count(), reply.line_count());
        Ok(())
    });
    survives_with(Challenge::CODES, 35, 80_000, |reply| {
        let challenge = reply.payload::<Challenge<'_>>()?;
        assert!(challenge.as_bytes().len() <= reply.len());
        Ok(())
    });
    survives_with(Listing::CODES, 36, 90_000, |reply| {
        let listing = reply.payload::<Listing<'_>>()?;
        assert!(listing.lines().count() <= reply.line_count());
        Ok(())
    });
    let mut random = fastrand::Rng::with_seed(37);
    for _ in 0..100_000 {
        let _ = Base64::parse(&line(&mut random)).map(|read| read.bytes().count());
    }
}
