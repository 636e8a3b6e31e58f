//! The facts of the registry against lists typed from the texts of the RFCs.

mod texts;

use std::collections::BTreeSet;

use ftpcodes::{ControlConnection, DataConnection, FunctionGroup, Meaning, ReplyClass, ReplyCode, Status};
use ftpcodes_tests::tables::OLDER;
use ftpcodes_tests::words::Faults;

/// Codes of RFCs in force: the document and section that list them, their standing, their numbers.
const IN_FORCE: &[(&str, &str, Status, &[u16])] = &[
    ("RFC 959", "4.2.2", Status::Standard, &[110, 120, 125, 150]),
    (
        "RFC 959",
        "4.2.2",
        Status::Standard,
        &[200, 202, 211, 212, 213, 214, 215, 220, 221, 225, 226, 227, 230, 250, 257],
    ),
    ("RFC 959", "4.2.2", Status::Standard, &[331, 332, 350]),
    ("RFC 959", "4.2.2", Status::Standard, &[421, 425, 426, 450, 451, 452]),
    ("RFC 959", "4.2.2", Status::Standard, &[500, 501, 502, 503, 504, 530, 532, 550, 551, 552, 553]),
    ("RFC 1123", "4.1.3.4", Status::Standard, &[554, 555]),
    ("RFC 2228", "5.1", Status::Standard, &[232, 234, 235, 334, 335, 336, 431, 533, 534, 535, 536, 537]),
    ("RFC 2228", "5.2", Status::Standard, &[631, 632, 633]),
    ("RFC 1639", "3", Status::Experimental, &[228]),
    // 521 is standard as well since RFC 4217 section 10.2.
    ("RFC 1639", "4", Status::Standard, &[521]),
    ("RFC 2428", "3", Status::Standard, &[229]),
    ("RFC 2428", "2", Status::Standard, &[522]),
    ("RFC 6384", "11", Status::Standard, &[216]),
];

/// RFC 765 had the mail commands; no RFC in force has their codes.
const OF_MAIL: &[u16] = &[119, 151, 152, 354];

/// draft-twine-ftpmd5 and the drafts on HASH.
const OF_DRAFTS: &[u16] = &[251, 252, 556];

/// Codes that people ask about although no RFC in force has them: those of RFC 354, 454 and 542 ...
const OF_OLD_RFCS: &[u16] = &[100, 231, 255, 400, 402, 430, 434];
/// ... one of RFC 743 ...
const OF_RFC_743: &[u16] = &[520];
/// ... and those of programs alone.
const OF_PROGRAMS: &[u16] = &[210, 580];

fn code(number: u16) -> ReplyCode {
    ReplyCode::from_u16(number).expect("the registry has the code")
}

fn all_meanings() -> impl Iterator<Item = (String, ReplyCode, Meaning)> {
    ReplyCode::ALL.iter().flat_map(|code| {
        code.meanings().map(move |meaning| (format!("{code} {}", meaning.id().unwrap_or_default()), *code, meaning))
    })
}

#[test]
fn the_registry_has_these_codes_and_no_others() {
    let in_force = IN_FORCE.iter().flat_map(|(.., numbers)| *numbers);
    let others = [OF_MAIL, OF_DRAFTS, OF_OLD_RFCS, OF_RFC_743, OF_PROGRAMS].into_iter().flatten();
    assert_eq!(in_force.clone().count(), 61, "codes of RFCs in force");
    let expected: BTreeSet<u16> = in_force.chain(others).copied().collect();
    let found: BTreeSet<u16> = ReplyCode::ALL.iter().map(|code| code.as_u16()).collect();
    let missing: Vec<&u16> = expected.difference(&found).collect();
    let surplus: Vec<&u16> = found.difference(&expected).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:?}, surplus {surplus:?}");
}

#[test]
fn codes_in_force_cite_the_section_that_lists_them() {
    let mut faults = Faults::default();
    for (document, section, status, numbers) in IN_FORCE {
        for code in numbers.iter().map(|number| code(*number)) {
            let cited = code.sources().any(|source| source.document() == *document && source.section() == *section);
            faults.expect(cited, code, format!("does not cite {document} {section}"));
            faults.expect(code.status() == *status, code, format!("is {:?}, not {status:?}", code.status()));
        }
    }
    faults.report();
}

#[test]
fn other_codes_have_the_standing_of_their_sources() {
    let mut faults = Faults::default();
    let expected = [
        (OF_MAIL, Status::Historic, "RFC 765"),
        (OF_DRAFTS, Status::Draft, "draft-"),
        (OF_OLD_RFCS, Status::Historic, "RFC 542"),
        (OF_RFC_743, Status::Historic, "RFC 743"),
    ];
    for (numbers, status, document) in expected {
        for code in numbers.iter().map(|number| code(*number)) {
            faults.expect(code.status() == status, code, format!("is {:?}, not {status:?}", code.status()));
            let cited = code.sources().any(|source| source.document().starts_with(document));
            faults.expect(cited, code, format!("does not cite {document}"));
        }
    }
    for code in OF_PROGRAMS.iter().map(|number| code(*number)) {
        faults.expect(code.status() == Status::Nonstandard, code, format!("is {:?}", code.status()));
        let official = code.sources().any(|source| source.document().starts_with("RFC "));
        faults.expect(!official, code, "cites an RFC though none has it");
    }
    faults.report();
}

/// RFC 959 section 4.2; the digit 6 by RFC 2228 section 5.2.
#[test]
fn digits_decide_class_and_group() {
    let mut faults = Faults::default();
    for code in ReplyCode::ALL.iter().copied() {
        let class = match code.as_u16() / 100 {
            1 => ReplyClass::PositivePreliminary,
            2 => ReplyClass::PositiveCompletion,
            3 => ReplyClass::PositiveIntermediate,
            4 => ReplyClass::TransientNegative,
            5 => ReplyClass::PermanentNegative,
            _ => ReplyClass::Protected,
        };
        let group = match code.as_u16() / 10 % 10 {
            0 => Some(FunctionGroup::Syntax),
            1 => Some(FunctionGroup::Information),
            2 => Some(FunctionGroup::Connections),
            3 => Some(FunctionGroup::Authentication),
            4 => Some(FunctionGroup::Unspecified),
            5 => Some(FunctionGroup::FileSystem),
            _ => None,
        };
        let group = group.filter(|_| !OLDER.contains(&code.as_u16()));
        faults.expect(code.class() == class, code, format!("is {:?}, not {class:?}", code.class()));
        faults.expect(code.group() == group, code, format!("is {:?}, not {group:?}", code.group()));
    }
    faults.report();
}

/// The commands of a transfer that RFC 4217 section 10.2 protects.
const TRANSFERS: &[&str] = &["STOR", "STOU", "RETR", "LIST", "NLST", "APPE", "MLSD"];

/// Identifier and commands of each meaning; no commands means any other one.
type Uses = &'static [(&'static str, &'static [&'static str])];

/// Codes whose meaning depends on the command.
const SEVERAL: &[(u16, Uses)] = &[
    // RFC 1123 4.1.2.9 for STOU.
    (125, &[("transfer", &[]), ("unique-name", &["STOU"])]),
    (150, &[("transfer", &[]), ("unique-name", &["STOU"])]),
    // RFC 2228 section 3 and RFC 4217 section 5 for CCC.
    (200, &[("okay", &[]), ("clear-command-channel", &["CCC"])]),
    // RFC 6384 section 11.
    (202, &[("superfluous", &[]), ("no-translation", &["ALGS"])]),
    // RFC 2389 section 3.2 for FEAT; pure-ftpd answers SITE TIME.
    (211, &[("status", &["STAT"]), ("help", &["HELP"]), ("features", &["FEAT"]), ("site", &["SITE"])]),
    // RFC 3659 sections 3 and 4; drafts for the others, but for pure-ftpd's SITE UTIME.
    (
        213,
        &[
            ("file-status", &["STAT"]),
            ("size", &["SIZE"]),
            ("modification-time", &["MDTM"]),
            ("facts-changed", &["MFMT", "MFCT", "MFF"]),
            ("hash", &["HASH"]),
            ("times-set", &["SITE"]),
            ("available-space", &["AVBL"]),
            ("directory-size", &["DSIZ"]),
        ],
    ),
    // RFC 743 and RFC 765 for the mail scheme.
    (215, &[("system-type", &["SYST"]), ("mail-scheme", &["XRSQ", "MRSQ"])]),
    // RFC 7151 section 3.2 for HOST; pure-ftpd and pyftpdlib answer EPSV ALL; DrFTPD and FubarDev.
    (
        220,
        &[
            ("ready", &["CONNECT", "REIN"]),
            ("host-accepted", &["HOST"]),
            ("only-extended-passive", &["EPSV"]),
            ("accepted", &["MODE", "PASS", "SSCN"]),
        ],
    ),
    // pure-ftpd for the second one.
    (225, &[("no-transfer", &["ABOR"]), ("extended-address", &["ESTA", "ESTP"])]),
    (226, &[("transfer-complete", &[]), ("abort-complete", &["ABOR"])]),
    // pyftpdlib's REIN.
    (230, &[("logged-in", &[]), ("reinitialized", &["REIN"])]),
    // What GridFTP documents.
    (229, &[("extended-passive", &[]), ("striped-passive", &["SPAS"])]),
    // RFC 354, 454 and 542 for the logout.
    (232, &[("authorized", &["USER"]), ("logout-noted", &["BYE", "REIN"])]),
    // RFC 3659 section 7.2 for MLST, and what vendors documented.
    (
        250,
        &[
            ("file-action", &[]),
            ("facts", &["MLST"]),
            ("checksum", &["XCRC", "XMD5", "XSHA", "XSHA1", "XSHA256", "XSHA512"]),
        ],
    ),
    // RFC 959 Appendix II.
    (257, &[("created", &["MKD", "XMKD"]), ("current-directory", &["PWD", "XPWD"])]),
    // draft-bryan-ftp-range for RANG; ProFTPD answers SITE CPFR.
    (350, &[("rename", &["RNFR"]), ("restart", &["REST"]), ("range", &["RANG"]), ("copy", &["SITE"])]),
    // RFC 775 has 431 for XCWD and RFC 959 Appendix II for CWD, in contradiction to its own list.
    (431, &[("security", &["AUTH", "PROT"]), ("no-such-directory", &["CWD", "XCWD"])]),
    // What ProFTPD sends in place of a greeting; GNU Inetutils has 530.
    (500, &[("unrecognized", &[]), ("shut-down", &["CONNECT"])]),
    // RFC 4217, RFC 1639, RFC 959 Appendix II; pyftpdlib's PROT.
    (
        521,
        &[
            ("data-protection", TRANSFERS),
            ("address-families", &["LPRT", "LPSV"]),
            ("directory-exists", &["MKD", "XMKD"]),
            ("protection-level", &["PROT"]),
        ],
    ),
    // RFC 2428 and RFC 4217.
    (522, &[("network-protocol", &["EPRT", "EPSV"]), ("data-protection", TRANSFERS)]),
    (530, &[("not-logged-in", &[]), ("no-logins", &["CONNECT"])]),
    // vsftpd, ProFTPD and pyftpdlib refuse commands that name no file.
    (550, &[("file-unavailable", &[]), ("command-refused", &["EPRT", "EPSV", "PASS", "PASV", "PORT", "SYST", "USER"])]),
    // RFC 959 section 5.4, ftp-srv, drafts, RFC 775.
    (
        551,
        &[
            ("page-type", &["APPE", "STOR", "STOU"]),
            ("not-sent", &["RETR"]),
            ("settings", &["HASH", "RANG"]),
            ("no-superior-directory", &["XCUP"]),
        ],
    ),
    // Drafts for the last one.
    (552, &[("storage", &[]), ("not-permitted", &["HASH", "LOCK", "RANG"])]),
];

#[test]
fn codes_with_several_meanings_have_these_commands() {
    let mut faults = Faults::default();
    for code in ReplyCode::ALL {
        let found: Vec<(Option<&str>, &[&str])> = code.meanings().map(|of| (of.id(), of.commands())).collect();
        let expected = SEVERAL.iter().find(|(number, _)| code.as_u16() == *number);
        let expected: Vec<(Option<&str>, &[&str])> = match expected {
            Some((_, meanings)) => meanings.iter().map(|(id, commands)| (Some(*id), *commands)).collect(),
            None => vec![(None, &[])],
        };
        faults.expect(found == expected, code, format!("has {found:?}, not {expected:?}"));
    }
    faults.report();
}

#[test]
fn every_meaning_has_a_source() {
    let mut faults = Faults::default();
    for (place, _, meaning) in all_meanings() {
        faults.expect(!meaning.sources().is_empty(), &place, "no source");
        let vague = meaning.sources().iter().any(|source| source.section().is_empty());
        faults.expect(!vague, &place, "a source without a section");
    }
    faults.report();
}

/// RFC 959 section 4.2.1: only 4yz and 5yz say whether to send the command again.
#[test]
fn exactly_the_negative_replies_say_when_to_retry() {
    let mut faults = Faults::default();
    for (place, code, meaning) in all_meanings() {
        let negative = matches!(code.as_u16() / 100, 4 | 5);
        faults.expect(meaning.retry().is_some() == negative, place, format!("retry is {:?}", meaning.retry()));
    }
    faults.report();
}

/// RFC 959 section 4.2.2, and for 231 "Service terminated" of RFC 354 section IV.B, whose scenario ends so. In place of a
/// greeting, ProFTPD's 500 and GNU Inetutils' 530 close it.
#[test]
fn the_control_connection_closes_after_these_replies_only() {
    let closing = all_meanings().filter(|(.., meaning)| meaning.control_connection() == ControlConnection::Closes);
    let closing: Vec<u16> = closing.map(|(_, code, _)| code.as_u16()).collect();
    assert_eq!(closing, [221, 231, 421, 500, 530]);
}

/// What the texts of RFC 959 section 4.2.2, RFC 1639, RFC 2428 and RFC 4217 say about the data connection.
#[test]
fn the_data_connection_is_as_the_reply_says() {
    let mut faults = Faults::default();
    for (place, code, meaning) in all_meanings() {
        let expected = match (code.as_u16(), meaning.id()) {
            (110 | 125 | 225, _) => Some(DataConnection::Open),
            (150, _) => Some(DataConnection::Opening),
            (227..=229, _) => Some(DataConnection::Awaited),
            (226 | 421 | 426, _) => Some(DataConnection::Closed),
            (425, _) | (521, Some("data-protection")) => Some(DataConnection::NotOpened),
            _ => None,
        };
        let found = meaning.data_connection();
        faults.expect(found == expected, place, format!("{found:?} instead of {expected:?}"));
    }
    faults.report();
}
