//! Forms that servers send and the standards do not have, with what is told of each.

use std::net::Ipv4Addr;

use ftpcodes::payload::{
    AddressFamilies, Challenge, DataAddress, ExtendedPassivePort, Features, FileName, HashValue, HostName, Listing,
    LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, PassiveAddress, PayloadDeviation as D,
    ProtectedReply, RestartMarker, RestartOffset, SecurityData, Size, SystemType, TransferSize, TranslationStatus,
};

use super::lenient;

#[test]
fn passive_addresses() {
    let host = Ipv4Addr::new(192, 0, 2, 7);
    for (bytes, deviations) in [
        (&b"227 Entering Passive Mode (192,0,2,7,19,137)\r\n"[..], &[][..]),
        (b"227 Entering Passive Mode (192,0,2,7,19,137).\r\n", &[]),
        (b"227 Entering Passive Mode 192,0,2,7,19,137\r\n", &[D::NoParentheses]),
        (b"227 Entering Passive Mode. 192,0,2,7,19,137.\r\n", &[D::NoParentheses]),
        (b"227 =192,0,2,7,19,137\r\n", &[D::NoParentheses]),
        (b"227 Data transfer will passively listen to 192,0,2,7,19,137\r\n", &[D::NoParentheses]),
        (b"227 Passive mode:192,0,2,7,19,137\r\n", &[D::NoParentheses]),
        (b"227 Entering Passive Mode (192,0,2,7,19,137\r\n", &[D::NoParentheses]),
        (b"227 Entering Passive Mode [192,0,2,7,19,137]\r\n", &[D::NoParentheses]),
        (b"227 Entering Passive Mode (192, 0, 2, 7, 19, 137)\r\n", &[D::Spaces]),
        (b"227 Entering Passive Mode ( 192,0,2,7,19,137 )\r\n", &[D::Spaces]),
        (b"227 Entering Passive Mode (192,0,2,007,19,137)\r\n", &[D::LeadingZeros]),
        (b"227 v2 (1,2) Entering Passive Mode (192,0,2,7,19,137)\r\n", &[]),
        (b"227-Entering\r\n227 Passive Mode (192,0,2,7,19,137)\r\n", &[D::SeveralLines]),
        (b"227-Entering Passive Mode (192,0,2,7,19,137)\r\n227 Go on.\r\n", &[D::SeveralLines]),
    ] {
        let address: PassiveAddress = lenient(bytes, deviations);
        assert_eq!((address.host(), address.port()), (host, 5001));
    }
    let _: PassiveAddress = lenient(b"227 PASV ok (0,0,0,0,4,1)\r\n", &[D::HostUnspecified]);
    let _: PassiveAddress = lenient(b"227 PASV ok (10,0,0,1,0,0)\r\n", &[D::PortZero]);
}

#[test]
fn long_passive_addresses() {
    for (bytes, deviations) in [
        (&b"228 Entering Long Passive Mode (4,4,127,0,0,1,2,19,137)\r\n"[..], &[][..]),
        (b"228 Long 4,4,127,0,0,1,2,19,137\r\n", &[D::NoParentheses]),
        (b"228 Long (04,4,127,0,0,1,2,19,137)\r\n", &[D::LeadingZeros]),
    ] {
        let address: LongPassiveAddress = lenient(bytes, deviations);
        assert_eq!(address.socket_addr(), Some("127.0.0.1:5001".parse().unwrap()));
    }
    let _: LongPassiveAddress = lenient(b"228 L (4,4,0,0,0,0,2,0,0)\r\n", &[D::HostUnspecified, D::PortZero]);
}

#[test]
fn extended_passive_ports() {
    for (bytes, deviations) in [
        (&b"229 Extended Passive mode OK (|||6446|).\r\n"[..], &[][..]),
        (b"229 Entering (!!!6446!)\r\n", &[D::OtherDelimiter]),
        (b"229 Entering (xxx6446x)\r\n", &[D::OtherDelimiter]),
        (b"229 Entering |||6446|\r\n", &[D::NoParentheses]),
        (b"229 Entering (|||6446|\r\n", &[D::NoParentheses]),
        (b"229 Entering !!!6446!\r\n", &[D::NoParentheses, D::OtherDelimiter]),
        (b"229 Entering (|1|192.0.2.7|6446|)\r\n", &[D::FieldsFilled]),
        (b"229 Entering (|2|2001:db8::1|6446|)\r\n", &[D::FieldsFilled]),
        (b"229 Entering (||| 6446 |)\r\n", &[D::Spaces]),
        (b"229 Entering ( |||6446| )\r\n", &[D::Spaces]),
        (b"229 Entering (|||06446|)\r\n", &[D::LeadingZeros]),
        (b"229 Entering (EPSV) (|||6446|)\r\n", &[]),
        (b"229-Entering\r\n229 (|||6446|)\r\n", &[D::SeveralLines]),
    ] {
        let port: ExtendedPassivePort = lenient(bytes, deviations);
        assert_eq!(port.port(), 6446, "{}", bytes.escape_ascii());
    }
}

#[test]
fn the_form_of_another_code() {
    for bytes in [
        &b"229 Entering Passive Mode (192,0,2,7,19,137)\r\n"[..],
        b"229 Entering Passive Mode (4,4,192,0,2,7,2,19,137)\r\n",
        b"227 Entering Passive Mode (|||5001|)\r\n",
        b"228 Entering Passive Mode (|||5001|)\r\n",
        b"228 Entering Passive Mode (192,0,2,7,19,137)\r\n",
        b"227 Entering Passive Mode (4,4,192,0,2,7,2,19,137)\r\n",
    ] {
        // Six numbers are a long address only if the lengths are right.
        let address: DataAddress = lenient(bytes, &[D::OtherForm]);
        let peer = "192.0.2.7".parse().unwrap();
        assert_eq!(address.socket_addr(peer), Some("192.0.2.7:5001".parse().unwrap()), "{}", bytes.escape_ascii());
    }
}

#[test]
fn lists_of_numbers() {
    let _: NetworkProtocols<'_> = lenient(b"522 Network protocol not supported (use 1).\r\n", &[D::NoParentheses]);
    let _: NetworkProtocols<'_> = lenient(b"522 use (1, 2)\r\n", &[D::Spaces]);
    let _: NetworkProtocols<'_> = lenient(b"522 Only (some) are supported (01,2).\r\n", &[D::LeadingZeros]);
    let families: AddressFamilies<'_> = lenient(b"521 Supported: (4,6)\r\n", &[]);
    assert!(families.contains(6) && !families.contains(5));
}

#[test]
fn markers_and_names() {
    for (bytes, deviations) in [
        (&b"110 mark a = b\r\n"[..], &[D::LetterCase][..]),
        (b"110 MARK a=b\r\n", &[D::Spaces]),
        (b"110 MARK  a  =  b\r\n", &[D::Spaces]),
        (b"110 Restart marker: MARK a = b\r\n", &[D::TextBefore]),
        (b"110 MARK a = b and more\r\n", &[D::TextBehind]),
    ] {
        let marker: RestartMarker<'_> = lenient(bytes, deviations);
        assert_eq!((marker.sender(), marker.receiver()), ("a", "b"));
    }
    for (bytes, deviations, name) in [
        (&b"150 file: x\r\n"[..], &[D::LetterCase][..], "x"),
        (b"150 FILE:x\r\n", &[D::Spaces], "x"),
        (b"150 FILE:\tx\r\n", &[D::Spaces], "x"),
        // One space, and the others are the name's: RFC 1123 section 4.1.2.9, RFC 3659 section 2.2.
        (b"150 FILE:  x \r\n", &[], " x "),
        (b"150 FILE: \tx\r\n", &[D::ControlCharacters], "\tx"),
        (b"150-FILE: x\r\n150 Accepted data connection\r\n", &[D::SeveralLines], "x"),
        (b"226 /incoming/zz\r\n", &[D::NoKeyword], "/incoming/zz"),
        (b"150 12345678-9abc-def0-1234-56789abcdef0\r\n", &[D::NoKeyword], "12345678-9abc-def0-1234-56789abcdef0"),
        (b"226 Transfer complete (unique file name:x.1).\r\n", &[D::TextBefore, D::NoKeyword], "x.1"),
    ] {
        let read: FileName<'_> = lenient(bytes, deviations);
        assert_eq!(read.pathname().display().to_string(), name);
    }
}

#[test]
fn numbers() {
    for (bytes, deviations) in [
        (&b"213 23 Bytes\r\n"[..], &[D::TextBehind][..]),
        (b"213 23.\r\n", &[D::TextBehind]),
        (b"213  23\r\n", &[D::Spaces]),
        (b"213 23 \r\n", &[D::Spaces]),
        (b"213 023\r\n", &[D::LeadingZeros]),
    ] {
        assert_eq!(lenient::<Size>(bytes, deviations).bytes(), 23);
    }
    for bytes in [
        &b"120 Service ready in 5 minutes.\r\n"[..],
        b"120 Come back in 5 min\r\n",
        b"120 5-minute delay\r\n",
        b"120 Host 3 is down, try again in 5 Minutes\r\n",
        b"120 Delay: 5\r\n",
    ] {
        assert_eq!(lenient::<Minutes>(bytes, &[]).minutes(), 5);
    }
    for bytes in [
        &b"350 Restarting at 9. Send STORE or RETRIEVE to initiate transfer.\r\n"[..],
        b"350 Restart position accepted (9).\r\n",
        b"350 Restarting at position 9.\r\n",
        b"350 restarting at 9\r\n",
        b"350 Restarting at 9. But we're in ASCII mode\r\n",
        b"350 REST supported. Ready to resume at byte offset 9.\r\n",
        b"350 Requested file action 2 pending, resume at 9\r\n",
    ] {
        assert_eq!(lenient::<RestartOffset>(bytes, &[]).bytes(), 9);
    }
    for (bytes, bytes_told, deviations) in [
        (&b"150 Opening BINARY mode data connection for x (9 bytes)\r\n"[..], 9, &[][..]),
        (b"150 Opening BINARY mode data connection for x(9 bytes).\r\n", 9, &[]),
        (b"150 Opening for a (1 bytes) (9 bytes).\r\n", 9, &[]),
        (b"150-Accepted data connection\r\n150 9.0 kbytes to download\r\n", 9216, &[D::NoParentheses, D::SeveralLines]),
        (b"150 Opening data connection, 9 bytes\r\n", 9, &[D::NoParentheses]),
        (b"125 Starting transfer of x (9 bytes)\r\n", 9, &[]),
    ] {
        assert_eq!(lenient::<TransferSize>(bytes, deviations).bytes(), bytes_told);
    }
}

#[test]
fn times() {
    for (bytes, text, deviations) in [
        (&b"213 19100101000000\r\n"[..], "19100101000000", &[][..]),
        (b"213 191000229000000\r\n", "20000229000000", &[D::YearSince1900]),
        (b"213 191261123052145\r\n", "20261123052145", &[D::YearSince1900]),
        (b"213 20000229000000.\r\n", "20000229000000", &[D::Fraction]),
        (b"213 20000229000000.1234567891\r\n", "20000229000000.123456789", &[D::Fraction]),
        (b"213 20000229000000 UTC\r\n", "20000229000000", &[D::TextBehind]),
        (b"213  20000229000000 \r\n", "20000229000000", &[D::Spaces]),
    ] {
        assert_eq!(lenient::<ModificationTime>(bytes, deviations).to_string(), text);
    }
}

#[test]
fn features() {
    for (bytes, deviations) in [
        (&b"211-Features:\r\n MDTM\r\n REST STREAM\r\n211 End\r\n"[..], &[][..]),
        (b"211-Features:\r\n211-MDTM\r\n211-REST STREAM\r\n211 End\r\n", &[D::Spaces]),
        (b"211-Features:\r\n211- MDTM\r\n211- REST STREAM\r\n211 End\r\n", &[]),
        (b"211-Features:\r\nMDTM\r\n\r\nREST STREAM\r\n211 End\r\n", &[D::Spaces]),
        (b"211-Features:\r\n  mdtm \r\n\tRest  stream\r\n211 \r\n", &[D::Spaces]),
        (b"211-\n MDTM\n REST STREAM\n211\n", &[]),
    ] {
        let features: Features<'_> = lenient(bytes, deviations);
        assert!(features.has("MDTM") && features.has("rest") && !features.has("End") && !features.has("Features:"));
        assert!(features.get("REST").unwrap().parameters().unwrap().eq_ignore_ascii_case(b"STREAM"));
        assert_eq!(features.iter().count(), 2);
    }
    let none: Features<'_> = lenient(b"211-Features:\r\n211 End\r\n", &[]);
    assert_eq!(none.iter().count(), 0);
}

#[test]
fn digests_systems_hosts_and_the_rest() {
    let hash: HashValue<'_> = lenient(b"213 MD5 0-9 AB01 x\r\n", &[D::LetterCase]);
    assert!(hash.digest().eq([0xab, 1]));
    let _: HashValue<'_> = lenient(b"213-Computing MD5 digest\r\n213 MD5 0-9 ab01 x\r\n", &[]);
    let _: HashValue<'_> = lenient(b"213-MD5 0-9 ab01 x\r\n213 End\r\n", &[D::SeveralLines]);
    for (bytes, name, representation) in [
        (&b"215 UNIX Type: L8\r\n"[..], "UNIX", Some("L8")),
        (b"215 UNIX Type: L8.\r\n", "UNIX", Some("L8")),
        (b"215 UNIX Type: I\r\n", "UNIX", Some("I")),
        (b"215 Windows_NT\r\n", "Windows_NT", None),
        (b"215 UNIX emulated by FileZilla\r\n", "UNIX", None),
        (b"215 MVS is the operating system of this server. FTP Server is running on z/OS.\r\n", "MVS", None),
    ] {
        let system: SystemType<'_> = lenient(bytes, &[]);
        assert_eq!((system.name(), system.representation()), (name, representation));
    }
    for (bytes, name) in [
        (&b"220 ftp.example.com FTP server ready\r\n"[..], "ftp.example.com"),
        (b"220 localhost FTP server (GNU inetutils 2.4) ready.\r\n", "localhost"),
        (b"220 192.0.2.7 FTP server ready\r\n", "192.0.2.7"),
        (b"220 a.example Microsoft FTP Service\r\n", "a.example"),
    ] {
        assert_eq!(lenient::<HostName<'_>>(bytes, &[]).as_str(), name);
    }
    let _: HostName<'_> = lenient(b"220-a.example FTP server\r\n220 Ready\r\n", &[D::SeveralLines]);
    assert_eq!(lenient::<TranslationStatus>(b"216 epsv\r\n", &[D::LetterCase]), TranslationStatus::Epsv);
    let _: SecurityData<'_> = lenient(b"335 adat=Zm8 \r\n", &[D::Spaces, D::LetterCase, D::NoPadding]);
    let _: SecurityData<'_> = lenient(b"335 more; ADAT=Zm9v please\r\n", &[D::TextBefore, D::TextBehind]);
    let data: SecurityData<'_> = lenient(b"235-Welcome\r\n235-ADAT=Zm9v\r\n235 Go on\r\n", &[D::SeveralLines]);
    assert!(data.data().unwrap().bytes().eq(*b"foo"));
    let _: ProtectedReply<'_> = lenient(b"631- Zm9v\r\n631 Zh==\r\n", &[D::Spaces, D::TrailingBits]);
    assert_eq!(lenient::<Challenge<'_>>(b"336 otp-md5 98\r\n", &[D::NoQuotes]).as_bytes(), Some(&b"otp-md5 98"[..]));
    assert_eq!(lenient::<Challenge<'_>>(b"336 say \"x\" now\r\n", &[D::TextBehind]).as_bytes(), Some(&b"x"[..]));
    let challenge: Challenge<'_> = lenient(b"336-Welcome\r\n336 Challenge is \"x\"\r\n", &[D::SeveralLines]);
    assert_eq!(challenge.as_bytes(), Some(&b"x"[..]));
    let challenge: Challenge<'_> = lenient(b"336 Challenge is \"a\xff\xffb\xff\"\r\n", &[D::SingleIac]);
    assert!(challenge.bytes().eq(*b"a\xffb\xff") && challenge.as_bytes().is_none());
    assert_eq!(lenient::<Listing<'_>>(b"213-a\r\n1\r\n\r\n213 z\r\n", &[]).lines().count(), 2);
    assert_eq!(lenient::<Listing<'_>>(b"211 only\r\n", &[]).lines().next(), Some(&b"only"[..]));
    assert_eq!(lenient::<Listing<'_>>(b"213-a\r\n213 z\r\n", &[]).lines().count(), 0);
}
