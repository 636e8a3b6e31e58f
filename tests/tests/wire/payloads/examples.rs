//! Every example of the standards.

use ftpcodes::Reply;
use ftpcodes::payload::{
    AddressFamilies, Base64, Challenge, DataAddress, ExtendedPassivePort, FactType, Facts, FactsChanged, Features,
    FileName, HashValue, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols, PassiveAddress, Pathname,
    ProtectedReply, Protection, RestartMarker, RestartOffset, SecurityData, Size, SystemType, TranslationStatus,
};

use super::exact;

#[test]
fn rfc_959_section_4_2_2() {
    let minutes: Minutes = exact(b"120 Service ready in 010 minutes.\r\n");
    assert_eq!(minutes.minutes(), 10);
    // `MARK yyyy = mmmm`: RFC 1123 section 4.1.3.4 exchanges what the two are, not the form.
    let marker: RestartMarker<'_> = exact(b"110 MARK yyyy = mmmm\r\n");
    assert_eq!((marker.sender(), marker.receiver()), ("yyyy", "mmmm"));
    let system: SystemType<'_> = exact(b"215 TOPS20 system type.\r\n");
    assert_eq!(system.name(), "TOPS20");
    let address: PassiveAddress = exact(b"227 Entering Passive Mode (10,2,0,52,4,31).\r\n");
    assert_eq!(address.socket_addr().to_string(), "10.2.0.52:1055");
    let path: Pathname<'_> = exact(b"257 \"PATHNAME\" created.\r\n");
    assert_eq!(path.as_bytes(), Some(&b"PATHNAME"[..]));
}

#[test]
fn rfc_959_appendix_ii() {
    for (bytes, path) in [
        (&b"257 \"/usr/dm/pathname\" directory created\r\n"[..], "/usr/dm/pathname"),
        (b"257 \"/usr/dm/foo\"\"bar\" directory created\r\n", "/usr/dm/foo\"bar"),
        (b"521-\"/usr/dm/pathname\" directory already exists;\r\n521 taking no action.\r\n", "/usr/dm/pathname"),
        (b"257 \"<some.where.overrainbow>\" directory created\r\n", "<some.where.overrainbow>"),
        (b"257 \"<unambiguous>\" directory created\r\n", "<unambiguous>"),
    ] {
        let parsed = super::reply(bytes).payload::<Pathname<'_>>().unwrap();
        assert_eq!(parsed.display().to_string(), path);
    }
}

#[test]
fn rfc_1123_sections_4_1_2_9_and_4_1_3_4() {
    for bytes in [b"125 FILE: pppp\r\n", b"150 FILE: pppp\r\n"] {
        let name: FileName<'_> = exact(bytes);
        assert_eq!(name.pathname().as_bytes(), Some(&b"pppp"[..]));
    }
    let marker: RestartMarker<'_> = exact(b"110 MARK ssss = rrrr\r\n");
    assert_eq!((marker.sender(), marker.receiver()), ("ssss", "rrrr"));
}

#[test]
fn rfc_1639_sections_3_and_4() {
    // The text with the letters filled in; its spaces are the document's.
    let address: LongPassiveAddress = exact(b"228 Entering Long Passive Mode (4, 4, 127, 0, 0, 1, 2, 4, 31)\r\n");
    assert_eq!(address.socket_addr().unwrap().to_string(), "127.0.0.1:1055");
    let families: AddressFamilies<'_> = exact(b"521 Supported address families are (4, 6, 16)\r\n");
    assert!(families.iter().eq([4, 6, 16]));
    assert_eq!(families.to_string(), "Supported address families are (4, 6, 16)");
}

#[test]
fn rfc_2228_section_5() {
    for code in [235, 334, 335] {
        let with = format!("{code} ADAT=Zm9v\r\n");
        assert!(exact::<SecurityData<'_>>(with.as_bytes()).data().unwrap().bytes().eq(*b"foo"));
    }
    let none: SecurityData<'_> = exact(b"234 Security data exchange complete.\r\n");
    assert_eq!(none.data(), None);
    let challenge: Challenge<'_> = exact(b"336 Username okay, need password.  Challenge is \"....\"\r\n");
    assert_eq!(challenge.as_bytes(), Some(&b"...."[..]));
}

#[test]
fn rfc_2228_section_5_2() {
    let plain = b"123-First line\r\nSecond line\r\n  234 A line beginning with numbers\r\n123 The last line";
    let ended = [&plain[..], b"\r\n"].concat();
    let base64 = |text: &[u8]| Base64::new(text).to_string();
    let examples = [
        format!("631 {}\r\n", base64(&ended)),
        format!(
            "631-{}\r\n631-{}\r\n631-{}\r\n631 {}\r\n",
            base64(b"123-First line\r\n"),
            base64(b"Second line\r\n"),
            base64(b"  234 A line beginning with numbers\r\n"),
            base64(b"123 The last line")
        ),
        format!(
            "631-{}\r\n631 {}\r\n",
            base64(b"123-First line\r\nSecond line\r\n  234 A line b"),
            base64(b"eginning with numbers\r\n123 The last line\r\n")
        ),
    ];
    for example in examples {
        let protected: ProtectedReply<'_> = exact(example.as_bytes());
        assert_eq!(protected.protection(), Protection::Integrity);
        let mut inside: Vec<u8> = protected.fragments().flat_map(|fragment| fragment.bytes()).collect();
        if !inside.ends_with(b"\r\n") {
            inside.extend_from_slice(b"\r\n");
        }
        assert_eq!(inside, ended);
        let reply = Reply::parse(&inside).unwrap().unwrap();
        assert_eq!((reply.code().as_u16(), reply.line_count()), (123, 4));
    }
}

#[test]
fn rfc_2389_section_3_2() {
    let features: Features<'_> = exact(
        b"211-Extensions supported:\r\n MLST size*;create;modify*;perm;media-type\r\n SIZE\r\n COMPRESSION\r\n MDTM\r\n211 END\r\n",
    );
    let names: Vec<&[u8]> = features.iter().map(|feature| feature.name()).collect();
    assert_eq!(names, [&b"MLST"[..], b"SIZE", b"COMPRESSION", b"MDTM"]);
    let choices: Vec<(&[u8], bool)> = features.get("mlst").unwrap().choices().collect();
    let expected: [(&[u8], bool); 5] =
        [(b"size", true), (b"create", false), (b"modify", true), (b"perm", false), (b"media-type", false)];
    assert_eq!(choices, expected);
    // `no-features` of the grammar.
    let none: Features<'_> = exact(b"211 No extensions\r\n");
    assert_eq!(none.iter().count(), 0);
}

#[test]
fn rfc_2428_sections_2_and_3() {
    let one: NetworkProtocols<'_> = exact(b"522 Network protocol not supported, use (1)\r\n");
    assert!(one.iter().eq([1]));
    let two: NetworkProtocols<'_> = exact(b"522 Network protocol not supported, use (1,2)\r\n");
    assert!(two.iter().eq([1, 2]));
    let port: ExtendedPassivePort = exact(b"229 Entering Extended Passive Mode (|||6446|)\r\n");
    assert_eq!(port.port(), 6446);
    let address: DataAddress = exact(b"229 Entering Extended Passive Mode (|||6446|)\r\n");
    let peer = "2001:db8::1".parse().unwrap();
    assert_eq!(address.socket_addr(peer).unwrap().to_string(), "[2001:db8::1]:6446");
}

#[test]
fn rfc_2640_section_7() {
    for (text, languages) in [
        (&b"211- <any descriptive text>\r\n LANG EN*\r\n211 end\r\n"[..], &[(&b"EN"[..], true)][..]),
        (b"211- <any descriptive text>\r\n LANG EN*;FR\r\n211 end\r\n", &[(b"EN", true), (b"FR", false)]),
        (b"211- <quelconque descriptif texte>\r\n LANG EN;FR*\r\n211 end\r\n", &[(b"EN", false), (b"FR", true)]),
    ] {
        let features: Features<'_> = exact(text);
        assert!(features.get("LANG").unwrap().choices().eq(languages.iter().copied()));
    }
}

#[test]
fn rfc_3659_sections_3_4_and_5() {
    for (bytes, text, seconds) in [
        (&b"213 19980615100045.014\r\n"[..], "19980615100045.014", 897_904_845),
        (b"213 19980705132316\r\n", "19980705132316", 899_644_996),
        (b"213 19990929003355\r\n", "19990929003355", 938_565_235),
        (b"213 19991005213102\r\n", "19991005213102", 939_159_062),
    ] {
        let time: ModificationTime = exact(bytes);
        assert_eq!((time.to_string().as_str(), time.unix_seconds()), (text, seconds));
    }
    assert_eq!(exact::<Size>(b"213 1830\r\n").bytes(), 1830);
    assert_eq!(exact::<Size>(b"213 1942\r\n").bytes(), 1942);
    let offset: RestartOffset = exact(b"350 Restarting at 802816. Send STORE or RETRIEVE\r\n");
    assert_eq!(offset.bytes(), 802_816);
    assert_eq!(offset.to_string(), "Restarting at 802816. Send STORE or RETRIEVE");
}

/// Sections 7.7.1, 7.7.2, 7.7.4, 7.7.7, 7.7.8 and 7.9.1: replies to MLST and PWD.
#[test]
fn rfc_3659_section_7_mlst() {
    let entry = |bytes: &'static [u8], kind: Option<FactType<'static>>, path: &str| {
        let facts: Facts<'_> = exact(bytes);
        assert_eq!((facts.kind(), facts.pathname().display().to_string().as_str()), (kind, path));
        facts
    };
    let facts = entry(
        b"250- Listing cap60.pl198.tar.gz\r\n Type=file;Size=1024990;Perm=r; /tmp/cap60.pl198.tar.gz\r\n250 End\r\n",
        Some(FactType::File),
        "/tmp/cap60.pl198.tar.gz",
    );
    assert_eq!((facts.size(), facts.perm().unwrap().as_bytes()), (Some(1_024_990), &b"r"[..]));
    let dir = Some(FactType::Dir);
    let facts = entry(b"250- Listing tmp\r\n Type=dir;Modify=19981107085215;Perm=el; /tmp\r\n250 End\r\n", dir, "/tmp");
    assert_eq!(facts.modify().unwrap().to_string(), "19981107085215");
    assert!(facts.perm().unwrap().can_enter() && facts.perm().unwrap().can_list());
    let facts = entry(b"250- Listing test\r\n Type=dir;Perm=el;Unique=keVO1+ZF4; test\r\n250 End\r\n", dir, "test");
    assert_eq!(facts.unique(), Some(&b"keVO1+ZF4"[..]));
    let file = Some(FactType::File);
    let facts =
        entry(b"250- Listing file1\r\n Type=file;Modify=19990929003355.237; file1\r\n250 End\r\n", file, "file1");
    assert_eq!(facts.modify().unwrap().nanosecond(), 237_000_000);
    entry(b"250-Begin\r\n type=dir;unique=AQkAAAAAAAABCAAA; /\r\n250 End.\r\n", dir, "/");
    entry(
        b"250-Listing src/install/windows.c\r\n type=file;perm=r;size=993; /misc/src/install/windows.c\r\n250 End\r\n",
        file,
        "/misc/src/install/windows.c",
    );
    entry(b"250-MLST f\r\n Type=dir;Modify=20000710052229;Unique=AAD/AAAABIA; f\r\n250 End\r\n", dir, "f");
    entry(b"250- Listing tmp\r\n  /tmp\r\n250 End\r\n", None, "/tmp");
    entry(b"250- Listing tmp\r\n Unique=keVO1+YZ5; /tmp\r\n250 End\r\n", None, "/tmp");
    entry(b"250- Listing tmp\r\n Type=dir;Modify=19990930152225;Unique=keVO1+YZ5; /tmp\r\n250 End\r\n", dir, "/tmp");
    for (bytes, path) in [
        (&b"257 \"/tmp\" is current directory.\r\n"[..], "/tmp"),
        (b"257 \"/iana/assignments\" is current directory.\r\n", "/iana/assignments"),
        (b"257 \"/sub/dir/ect\" is current directory.\r\n", "/sub/dir/ect"),
    ] {
        assert_eq!(exact::<Pathname<'_>>(bytes).display().to_string(), path);
    }
    for low in [46, 44, 42, 40, 36, 34] {
        let text = format!("227 Entering Passive Mode (127,0,0,1,255,{low})\r\n");
        assert_eq!(exact::<PassiveAddress>(text.as_bytes()).port(), 65280 + low);
    }
}

/// Every line of section 7.7 that came over the data connection.
#[test]
fn rfc_3659_section_7_7_mlsd() {
    let document = include_str!("../../../data/rfc3659-7.7-mlsd.txt");
    assert_eq!(document.lines().count(), 188);
    for line in document.lines() {
        // In the document, this one has lost its path name.
        if line == "Type=file;Perm=awdrf;Unique=keVO1+LH4;" {
            let error = Facts::parse(line.as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), "expected a space and a path name (at byte 38)");
            continue;
        }
        let facts = Facts::parse(line.as_bytes()).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert!(facts.deviations().is_empty(), "{line}: {:?}", facts.deviations());
        assert!(line.ends_with(&facts.pathname().display().to_string()));
        assert!(line.contains("odify=") == facts.modify().is_some(), "{line}");
        assert!(line.to_ascii_lowercase().contains("size=") == facts.size().is_some(), "{line}");
        assert!(line.to_ascii_lowercase().contains("type=") == facts.get("type").or(facts.get("media-type")).is_some());
    }
}

#[test]
fn rfc_3659_section_7_8_feat() {
    for (text, name, count) in [
        (
            &b"211- Features supported\r\n REST STREAM\r\n MDTM\r\n SIZE\r\n TVFS\r\n UTF8\r\n MLST Type*;Size*;Modify*;Perm*;Unique*;UNIX.mode;UNIX.chgd;X.hidden;\r\n211 End\r\n"[..],
            "UTF8",
            8,
        ),
        (
            b"211-Extensions supported:\r\n CLNT\r\n MDTM\r\n MLST type*;size*;modify*;UNIX.mode*;UNIX.owner;UNIX.group;unique;\r\n PASV\r\n REST STREAM\r\n SIZE\r\n TVFS\r\n Compliance Level: 19981201 (IETF mlst-05)\r\n211 End.\r\n",
            "Compliance",
            7,
        ),
        (
            b"211-Features supported\r\n MDTM\r\n MLST Type*;Size*;Modify*;Perm;Unique*;\r\n REST STREAM\r\n SIZE\r\n TVFS\r\n211 End\r\n",
            "TVFS",
            5,
        ),
    ] {
        let features: Features<'_> = exact(text);
        assert!(features.has(name));
        assert_eq!(features.get("MLST").unwrap().choices().count(), count);
    }
}

#[test]
fn rfc_6384_section_11() {
    for (bytes, status) in [
        (&b"216 NONE        Neither EPSV nor EPRT translation is performed.\r\n"[..], TranslationStatus::None),
        (b"216 EPSV        EPSV is translated to PASV; no EPRT translation is\r\n", TranslationStatus::Epsv),
        (b"216 EPSVEPRT    EPSV is translated to PASV; EPRT is translated to\r\n", TranslationStatus::EpsvEprt),
        (b"216 NONE\r\n", TranslationStatus::None),
    ] {
        assert_eq!(exact::<TranslationStatus>(bytes), status);
    }
}

#[test]
fn draft_hash_sections_2_and_3() {
    // The draft leaves the ends of the digests out, with three points.
    for (bytes, algorithm, range, hex) in [
        (&b"213 SHA-1 0-255 80bc95fd391772fa61c91ed68567f009 filename.ext\r\n"[..], "SHA-1", (0, 255), "80bc95"),
        (b"213-\r\n213 SHA-256 0-49 169cd22282da7f147cb491e559e9dd00 filename.ext\r\n", "SHA-256", (0, 49), "169cd2"),
        (b"213-\r\n213 SHA-256 0-99 f0ad929cd259957e160ea442eb809800 filename.ext\r\n", "SHA-256", (0, 99), "f0ad92"),
    ] {
        let hash: HashValue<'_> = exact(bytes);
        assert_eq!((hash.algorithm(), (hash.start(), hash.end())), (algorithm, range));
        assert!(hash.hex().starts_with(hex));
        assert_eq!(hash.pathname().as_bytes(), Some(&b"filename.ext"[..]));
    }
    let features: Features<'_> = exact(b"211-Extensions supported:\r\n HASH SHA-256;SHA-512;SHA-1*;MD5\r\n211 END\r\n");
    let chosen = features.get("hash").unwrap().choices().find(|(_, chosen)| *chosen);
    assert_eq!(chosen, Some((&b"SHA-1"[..], true)));
}

#[test]
fn draft_mfmt_sections_3_to_5() {
    for (bytes, path, count) in [
        (&b"213 Modify=20020717210715; Fred.txt\r\n"[..], "Fred.txt", 1),
        (b"213 Create=20020717212230; Jim.txt\r\n", "Jim.txt", 1),
        (b"213 Create=20020717212230; Sheila.txt\r\n", "Sheila.txt", 1),
        (b"213 UNIX.mode=777; Bob.txt\r\n", "Bob.txt", 1),
        (b"213 Create=20020718012845;UNIX.mode=777; Fred.txt\r\n", "Fred.txt", 2),
    ] {
        let changed: FactsChanged<'_> = exact(bytes);
        assert_eq!(changed.facts().pathname().display().to_string(), path);
        assert_eq!(changed.facts().iter().count(), count);
        assert_eq!(changed.facts().create().is_some(), bytes.windows(6).any(|window| window == b"Create"));
    }
}
