//! Facts in forms that servers send and the standards do not have.

use ftpcodes::payload::{FactType, Facts, FactsChanged, PayloadDeviation as D};

use super::lenient;

#[test]
fn facts_in_the_forms_of_servers() {
    for (bytes, deviations) in [
        (&b"250-List\r\n Type=file;Size=3; a b\r\n250 End\r\n"[..], &[][..]),
        (b"250-List\r\n250-Type=file;Size=3; a b\r\n250 End\r\n", &[D::Spaces]),
        (b"250-List\r\nTYPE=FILE;SIZE=3; a b\r\n250 End\r\n", &[D::Spaces]),
        (b"250-List\r\n Type=file;Size=3 a b\r\n250 End\r\n", &[D::NoSemicolon]),
        (b"250-List\r\n Type=file;Size=3;UNIX.group=Domain Users; a b\r\n250 End\r\n", &[D::Spaces]),
        (b"250 Type=file;Size=3; a b\r\n", &[D::OuterLine]),
        (b"250-Type=file;Size=3; a b\r\n250 End\r\n", &[D::OuterLine]),
        (b"250- Type=file;Size=3; a b\r\n250 End\r\n", &[D::OuterLine]),
        (b"250   Type=file;Size=3; a b\r\n", &[D::Spaces, D::OuterLine]),
        (b"250-List\r\n\r\n Type=file;Size=3; a b\r\n250 End\r\n", &[]),
    ] {
        let facts: Facts<'_> = lenient(bytes, deviations);
        assert_eq!((facts.size(), facts.pathname().as_bytes()), (Some(3), Some(&b"a b"[..])));
        assert!(facts.kind() == Some(FactType::File));
    }
    let twice = super::reply(b"250-List\r\n Type=dir; x\r\n Type=OS.unix=slink; x\r\n250 End\r\n");
    let kinds: Vec<_> = Facts::entries(&twice).map(|facts| facts.kind().unwrap()).collect();
    assert!(kinds[0].is_dir() && !kinds[1].is_dir());
    let _: FactsChanged<'_> = lenient(b"213 modify=20000101000000 x\r\n", &[D::NoSemicolon]);
    // The data connection is no Telnet, so a byte 255 is just that.
    let line = Facts::parse(b"type=file; a\xff\xffb\xff").unwrap();
    assert!(line.deviations().is_empty() && line.pathname().as_bytes() == Some(b"a\xff\xffb\xff"));
}

/// By the letter of RFC 3659 section 7.2 these are path names: behind two spaces there are no facts.
#[test]
fn what_begins_like_facts_behind_further_blanks_is_facts() {
    for (line, deviations) in [
        (&b"    Type=file;Size=3; a b"[..], &[D::Spaces][..]),
        (b"  Type=file;Size=3; a b", &[D::Spaces]),
        (b"\tType=file;Size=3; a b", &[D::Spaces]),
        (b" \tType=file;Size=3; a b", &[D::Spaces]),
        (b" \t \tType=file;Size=3; a b", &[D::Spaces]),
        (b"    Type=file;Size=3 a b", &[D::Spaces, D::NoSemicolon]),
        (b"    UNIX.group=Domain Users;Type=file;Size=3; a b", &[D::Spaces]),
        (b" Type=file;Size=3;\ta b", &[D::Spaces]),
        (b" UNIX.group=a\tb;Type=file;Size=3; a b", &[D::ControlCharacters]),
    ] {
        let bytes = [b"250-List\r\n", line, b"\r\n250 End\r\n"].concat();
        let facts: Facts<'_> = lenient(&bytes, deviations);
        assert_eq!((facts.size(), facts.pathname().as_bytes()), (Some(3), Some(&b"a b"[..])));
        assert!(facts.kind() == Some(FactType::File));
        let reply = super::reply(&bytes);
        assert_eq!(Facts::entries(&reply).count(), 1);
        if !line.starts_with(b"\t") {
            assert_eq!(*Facts::parse(&line[1..]).unwrap(), facts);
        }
    }
    let indented = b"250-MLST listing for file.xml\r\n    size=892;type=file;create=20260504151245;modify=20260622143434; file.xml\r\n250 MLST end\r\n";
    let facts: Facts<'_> = lenient(indented, &[D::Spaces]);
    assert_eq!((facts.size(), facts.pathname().as_bytes()), (Some(892), Some(&b"file.xml"[..])));
    assert_eq!(facts.modify().unwrap().to_string(), "20260622143434");
    let _: FactsChanged<'_> = lenient(b"213  Modify=20020717210715; Fred.txt\r\n", &[D::Spaces]);
}

/// Only one that begins like facts is told.
#[test]
fn names_without_facts_are_what_stands_behind_the_second_space() {
    for (line, deviations, path) in [
        (&b"  /tmp"[..], &[][..], &b"/tmp"[..]),
        (b"   /tmp", &[], b" /tmp"),
        (b"  \t/tmp", &[D::ControlCharacters], b"\t/tmp"),
        (b"  a=b", &[], b"a=b"),
        (b"  a=b c", &[], b"a=b c"),
        (b"  a b=c; d", &[], b"a b=c; d"),
        (b"  =a;b; c", &[], b"=a;b; c"),
        (b"  a=my file;1.txt", &[D::Spaces], b"a=my file;1.txt"),
    ] {
        let bytes = [b"250-List\r\n", line, b"\r\n250 End\r\n"].concat();
        let facts: Facts<'_> = lenient(&bytes, deviations);
        assert_eq!((facts.iter().next(), facts.pathname().as_bytes()), (None, Some(path)));
    }
}
