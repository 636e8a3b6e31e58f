//! The built-in commands against the RFCs.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes_spec::{Basis, Command, Commands, Reply, Requirement, Source, Status, builtin_commands};
use ftpcodes_tests::read;

/// Codes by position: the preliminary replies that came before.
type Positions = BTreeMap<Vec<u16>, BTreeSet<u16>>;

fn commands() -> &'static Commands {
    builtin_commands().unwrap()
}

fn command(verb: &str) -> &'static Command {
    commands().command(verb).unwrap_or_else(|| panic!("{verb} is missing"))
}

/// Calls `see` for each reply, with the replies that came before it.
fn walk(replies: &[Reply], before: &[u16], see: &mut impl FnMut(&[u16], &Reply)) {
    for reply in replies {
        see(before, reply);
        walk(&reply.next, &[before, &[*reply.code]].concat(), see);
    }
}

fn cites(sources: &[Source], document: &str, section: Option<&str>) -> bool {
    sources.iter().any(|source| source.document == document && section.is_none_or(|section| source.section == section))
}

fn is_listed_in_5_4(reply: &Reply) -> bool {
    reply.basis == Basis::Specified && cites(&reply.sources, "RFC 959", Some("5.4"))
}

mod listing {
    //! The listing of RFC 959 section 5.4, copied from the RFC without its page breaks.

    use std::collections::BTreeMap;

    use super::{Positions, read};

    // Columns of the listing: the greeting has no verb of its own, so its codes stand where verbs stand.
    const GROUP: usize = 12;
    const STEP: usize = 3;
    const GREETING: &str = "Connection Establishment";

    /// What each command may be answered with.
    pub(super) fn read_listing() -> BTreeMap<String, Positions> {
        let text = read("tests/data/rfc959-5.4.txt");
        let mut found: BTreeMap<String, Vec<(usize, Vec<u16>)>> = BTreeMap::new();
        let (mut verb, mut column) = (String::new(), 0);
        for line in text.lines() {
            let word = line.trim_start();
            let indent = line.len() - word.len();
            assert_eq!(indent % STEP, 0, "{line}");
            match indent {
                GROUP if word == GREETING => (verb, column) = ("CONNECT".into(), GROUP + STEP),
                GROUP => verb.clear(),
                _ if word.starts_with(|first: char| first.is_ascii_uppercase()) => {
                    (verb, column) = (word.to_owned(), GROUP + 2 * STEP);
                }
                _ => {
                    assert!(!verb.is_empty(), "{line} belongs to no command");
                    found.entry(verb.clone()).or_default().push((indent - column, numbers(word)));
                }
            }
        }
        found.into_iter().map(|(verb, rows)| (verb, positions(&rows))).collect()
    }

    // Codes stand behind commas, one of them in parentheses, and in the last row without a comma.
    fn numbers(row: &str) -> Vec<u16> {
        let numbers = row.split([',', ' ', '(', ')']).filter(|number| !number.is_empty());
        numbers.map(|number| number.parse().unwrap_or_else(|_| panic!("{row} is no row of codes"))).collect()
    }

    // A row that is indented follows each preliminary reply above it; any of 110 may come before the rest.
    fn positions(rows: &[(usize, Vec<u16>)]) -> Positions {
        let mut positions = Positions::new();
        let mut preliminary: Vec<u16> = Vec::new();
        for (indent, codes) in rows {
            if *indent == 0 {
                preliminary = codes.iter().copied().filter(|code| code / 100 == 1).collect();
                positions.entry(Vec::new()).or_default().extend(codes);
                continue;
            }
            assert_eq!(*indent, STEP);
            assert!(!preliminary.is_empty(), "{codes:?} follow nothing");
            for first in &preliminary {
                positions.entry(vec![*first]).or_default().extend(codes);
            }
        }
        for first in positions.clone().into_keys().flatten() {
            let after = positions[&vec![first]].clone();
            if after.contains(&110) {
                positions.insert(vec![first, 110], after.into_iter().filter(|code| *code != 110).collect());
            }
        }
        positions
    }
}

#[test]
fn the_listing_of_rfc_959_is_read_as_it_is_printed() {
    let listing = listing::read_listing();
    assert_eq!(listing.len(), 34);
    let set = |codes: &[u16]| codes.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(listing["NOOP"], Positions::from([(vec![], set(&[200, 500, 421]))]));
    assert_eq!(listing["CONNECT"], Positions::from([(vec![], set(&[120, 220, 421])), (vec![120], set(&[220]))]));
    let after = [226, 250, 425, 426, 451];
    let after_or_marker = [110, 226, 250, 425, 426, 451];
    assert_eq!(
        listing["RETR"],
        Positions::from([
            (vec![], set(&[125, 150, 450, 550, 500, 501, 421, 530])),
            (vec![125], set(&after_or_marker)),
            (vec![125, 110], set(&after)),
            (vec![150], set(&after_or_marker)),
            (vec![150, 110], set(&after)),
        ])
    );
}

#[test]
fn rfc_959_section_5_4_is_in_exactly() {
    let mut registry: BTreeMap<String, Positions> = BTreeMap::new();
    for command in &commands().commands {
        walk(&command.replies, &[], &mut |before, reply| {
            if is_listed_in_5_4(reply) {
                let positions = registry.entry(command.verb.value.clone()).or_default();
                positions.entry(before.to_vec()).or_default().insert(*reply.code);
            }
        });
    }
    let listing = listing::read_listing();
    for verb in listing.keys().chain(registry.keys()) {
        assert_eq!(registry.get(verb), listing.get(verb), "{verb}: the registry, then the RFC");
    }
}

const RFC_959: [&str; 33] = [
    "USER", "PASS", "ACCT", "CWD", "CDUP", "SMNT", "QUIT", "REIN", "PORT", "PASV", "TYPE", "STRU", "MODE", "RETR",
    "STOR", "STOU", "APPE", "ALLO", "REST", "RNFR", "RNTO", "ABOR", "DELE", "RMD", "MKD", "PWD", "LIST", "NLST",
    "SITE", "SYST", "STAT", "HELP", "NOOP",
];

/// The commands of each document, with their status there.
fn documents() -> Vec<(&'static str, Status, Vec<&'static str>)> {
    use Status::{Draft, Experimental, Historic, Standard};
    let peterson = "draft-peterson-streamlined-ftp-command-extensions-10";
    vec![
        ("RFC 542", Historic, vec!["XCWD"]),
        ("RFC 737", Historic, vec!["XSEN", "XSEM", "XMAS"]),
        ("RFC 743", Historic, vec!["XRSQ", "XRCP"]),
        ("RFC 765", Historic, vec!["MAIL", "MLFL", "MSND", "MSOM", "MSAM", "MRSQ", "MRCP"]),
        ("RFC 775", Historic, vec!["XMKD", "XRMD", "XPWD", "XCUP"]),
        ("RFC 959", Standard, [RFC_959.as_slice(), &["CONNECT"]].concat()),
        ("RFC 1639", Experimental, vec!["LPRT", "LPSV"]),
        ("RFC 2228", Standard, vec!["AUTH", "ADAT", "PBSZ", "PROT", "CCC", "MIC", "CONF", "ENC"]),
        ("RFC 2389", Standard, vec!["FEAT", "OPTS"]),
        ("RFC 2428", Standard, vec!["EPRT", "EPSV"]),
        ("RFC 2640", Standard, vec!["LANG"]),
        ("RFC 3659", Standard, vec!["MDTM", "SIZE", "MLST", "MLSD"]),
        ("RFC 6384", Standard, vec!["ALGS"]),
        ("RFC 7151", Standard, vec!["HOST"]),
        ("draft-bryan-ftp-lock-03", Draft, vec!["LOCK"]),
        ("draft-bryan-ftp-range-08", Draft, vec!["RANG"]),
        ("draft-bryan-ftpext-hash-02", Draft, vec!["HASH"]),
        ("draft-dd-pret-00", Draft, vec!["PRET"]),
        ("draft-somers-ftp-mfxx-03", Draft, vec!["MFMT", "MFCT", "MFF"]),
        ("draft-twine-ftpmd5-00", Draft, vec!["MD5", "MMD5"]),
        (peterson, Draft, vec!["RMDA", "DSIZ", "AVBL", "THMB", "CSID"]),
    ]
}

#[test]
fn the_commands_of_all_documents_are_there_and_no_others() {
    let mut wanted = BTreeSet::new();
    for (document, status, verbs) in documents() {
        for verb in verbs {
            let command = command(verb);
            assert_eq!(command.status, status, "{verb}");
            assert!(cites(&command.sources, document, None), "{verb} does not cite {document}");
            assert!(wanted.insert(verb), "{verb} is typed twice");
        }
    }
    let found: BTreeSet<&str> = commands().commands.iter().map(|command| command.verb.as_str()).collect();
    assert_eq!(found, wanted);
    assert_eq!(found.len(), 86);
    for verb in RFC_959 {
        assert!(cites(&command(verb).sources, "RFC 959", Some("5.3.1")), "{verb}");
    }
}

#[test]
fn every_command_but_the_greeting_has_a_syntax_that_begins_with_its_verb() {
    for command in &commands().commands {
        let first = command.syntax.as_ref().and_then(|syntax| syntax.split([' ', '<']).next());
        let verb = command.verb.as_str();
        assert_eq!(first, (verb != "CONNECT").then_some(verb));
    }
}

/// Commands without a reply that means success, and why.
const NO_SUCCESS: [(&str, &str); 6] = [
    ("CONF", "the reply is that of the command inside, RFC 2228 section 3"),
    ("ENC", "the reply is that of the command inside, RFC 2228 section 3"),
    ("MIC", "the reply is that of the command inside, RFC 2228 section 3"),
    ("XMAS", "RFC 737 has the numbers of before RFC 640"),
    ("XSEM", "RFC 737 has the numbers of before RFC 640"),
    ("XSEN", "RFC 737 has the numbers of before RFC 640"),
];

/// Commands without a reply that means failure, and why.
const NO_FAILURE: [(&str, &str); 3] = [
    ("XMAS", "RFC 737 has the numbers of before RFC 640"),
    ("XSEM", "RFC 737 has the numbers of before RFC 640"),
    ("XSEN", "RFC 737 has the numbers of before RFC 640"),
];

#[test]
fn every_command_can_succeed_and_fail() {
    let without = |digits: [u16; 2]| {
        let lacks = |command: &&Command| {
            let mut found = false;
            walk(&command.replies, &[], &mut |_, reply| {
                let documented = reply.basis != Basis::Observed;
                found |= documented && reply.next.is_empty() && digits.contains(&(*reply.code / 100));
            });
            !found
        };
        commands().commands.iter().filter(lacks).map(|command| command.verb.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(without([2, 3]), NO_SUCCESS.map(|(verb, _)| verb));
    assert_eq!(without([4, 5]), NO_FAILURE.map(|(verb, _)| verb));
}

#[test]
fn every_path_ends() {
    for command in &commands().commands {
        walk(&command.replies, &[], &mut |before, reply| {
            let (code, next, then) = (*reply.code, !reply.next.is_empty(), !reply.then.is_empty());
            let good = match code / 100 {
                1 => next && !then,
                // The text of a mail is no command.
                3 => next != then && (then || code == 354),
                2 | 4 | 5 => !next && !then,
                _ => false,
            };
            assert!(good, "{} {before:?} {code}", *command.verb);
        });
    }
}

/// The commands that a preliminary reply may answer, by the document that says so.
const PRELIMINARY: [(&str, &[&str]); 5] = [
    ("RFC 959 section 5.4", &["CONNECT"]),
    ("RFC 959 section 6", &["APPE", "LIST", "NLST", "REIN", "RETR", "STOR", "STOU"]),
    ("RFC 3659 section 7.2", &["MLSD"]),
    ("RFC 765 Command-Reply Sequences", &["MAIL", "MLFL", "MRCP", "MSAM", "MSND", "MSOM"]),
    ("draft-peterson-streamlined-ftp-command-extensions-10 section 5", &["THMB"]),
];

#[test]
fn preliminary_replies_come_where_the_documents_allow_them() {
    let mut found = BTreeSet::new();
    for command in &commands().commands {
        walk(&command.replies, &[], &mut |before, reply| {
            if *reply.code / 100 == 1 {
                // Those that servers were seen to send are no others.
                found.insert(command.verb.as_str());
                // At most one preliminary reply for each command, RFC 959 section 6, but for the markers of a restart.
                let first = *reply.code != 110;
                assert_eq!(before.is_empty(), first, "{} {before:?} {}", *command.verb, *reply.code);
            }
        });
    }
    let allowed: BTreeSet<&str> = PRELIMINARY.iter().flat_map(|(_, verbs)| verbs.iter().copied()).collect();
    assert_eq!(found, allowed);
}

#[test]
fn only_110_repeats_and_changes_nothing() {
    let mut with_markers = BTreeSet::new();
    for command in &commands().commands {
        walk(&command.replies, &[], &mut |_, reply| {
            assert_eq!(reply.repeats, *reply.code == 110, "{} {}", *command.verb, *reply.code);
            if let Some(marker) = reply.next.iter().find(|next| *next.code == 110) {
                with_markers.insert(command.verb.as_str());
                let others = |replies: &[Reply]| -> BTreeSet<u16> {
                    replies.iter().map(|reply| *reply.code).filter(|code| *code != 110).collect()
                };
                // 522 is said of what comes directly after 150, RFC 4217 section 10.2.
                let mut wanted = others(&reply.next);
                wanted.remove(&522);
                assert_eq!(others(&marker.next), wanted, "{}", *command.verb);
            }
        });
    }
    assert_eq!(with_markers, BTreeSet::from(["APPE", "RETR", "STOR", "STOU", "THMB"]));
}

#[test]
fn intermediate_replies_ask_for_the_right_commands() {
    let mut found = Vec::new();
    for command in &commands().commands {
        walk(&command.replies, &[], &mut |_, reply| {
            if !reply.then.is_empty() {
                let then: Vec<&str> = reply.then.iter().map(|verb| verb.as_str()).collect();
                found.push((command.verb.as_str(), *reply.code, then.join(" ")));
            }
        });
    }
    let found: Vec<_> = found.iter().map(|(verb, code, then)| (*verb, *code, then.as_str())).collect();
    assert_eq!(
        found,
        [
            ("ADAT", 335, "ADAT"),
            ("AUTH", 334, "ADAT"),
            ("PASS", 332, "ACCT"),
            ("RANG", 350, "RETR STOR APPE STOU HASH"),
            // RFC 959 section 6: "Where cmd is APPE, STOR, or RETR".
            ("REST", 350, "RETR STOR APPE"),
            ("RNFR", 350, "RNTO"),
            // SITE CPFR of ProFTPD, which SITE CPTO follows.
            ("SITE", 350, "SITE"),
            ("USER", 331, "PASS"),
            ("USER", 332, "ACCT"),
            ("USER", 336, "PASS"),
        ]
    );
}

#[test]
fn general_replies_answer_what_the_documents_say() {
    let general: Vec<_> = commands()
        .general
        .iter()
        .map(|reply| {
            let except: Vec<&str> = reply.except.iter().map(|verb| verb.as_str()).collect();
            assert_eq!(reply.basis, Basis::Implied);
            let sources = reply.sources.iter().map(|source| format!("{} {}", source.document, source.section));
            (*reply.code, except.join(" "), sources.collect::<Vec<_>>().join(", "))
        })
        .collect();
    let general: Vec<_> = general.iter().map(|(code, except, why)| (*code, except.as_str(), why.as_str())).collect();
    let listed = "RFC 959 4.2.1, RFC 959 4.2.2";
    let account = "RFC 959 4.1.1";
    assert_eq!(
        general,
        [
            (332, "CONNECT", account),
            // "This may be a reply to any command if the service knows it must shut down."
            (421, "", listed),
            (500, "CONNECT", listed),
            (501, "CONNECT", listed),
            (502, "CONNECT", listed),
            (503, "CONNECT", listed),
            (504, "CONNECT", listed),
            (530, "CONNECT", listed),
            (532, "CONNECT", account),
            // "A 533 reply to commands other than MIC, CONF, and ENC."
            (533, "CONF CONNECT ENC MIC", "RFC 2228 3"),
        ]
    );
}

// RFC 1123 section 4.1.2.13.
const MUST: [&str; 26] = [
    "USER", "PASS", "ACCT", "PORT", "PASV", "TYPE", "MODE", "STRU", "RETR", "STOR", "APPE", "RNFR", "RNTO", "DELE",
    "CWD", "CDUP", "RMD", "MKD", "PWD", "LIST", "NLST", "SYST", "STAT", "HELP", "NOOP", "QUIT",
];
// RFC 1123 section 4.1.3.1.
const SHOULD: [&str; 5] = ["XMKD", "XRMD", "XPWD", "XCUP", "XCWD"];
// RFC 1123 section 4.1.5, the table under "Support commands".
const MAY: [&str; 7] = ["SMNT", "REIN", "STOU", "ALLO", "REST", "ABOR", "SITE"];

#[test]
fn servers_have_what_rfc_1123_asks_for() {
    for (requirement, section, wanted) in [
        (Requirement::Must, "4.1.2.13", MUST.as_slice()),
        (Requirement::Should, "4.1.3.1", &SHOULD),
        (Requirement::May, "4.1.5", &MAY),
    ] {
        let asked = commands().commands.iter().filter(|command| command.servers == Some(requirement));
        let found: BTreeSet<&str> = asked.map(|command| command.verb.as_str()).collect();
        assert_eq!(found, wanted.iter().copied().collect(), "{requirement:?}");
        for verb in wanted {
            assert!(cites(&command(verb).sources, "RFC 1123", Some(section)), "{verb}");
        }
    }
    let all: BTreeSet<&str> = MUST.into_iter().chain(MAY).collect();
    assert_eq!(all, RFC_959.into_iter().collect(), "RFC 1123 speaks of each command of RFC 959");
}

#[test]
fn replies_are_sorted_at_every_position() {
    let sorted = |replies: &[Reply]| replies.is_sorted_by_key(|reply| *reply.code);
    assert!(commands().general.is_sorted_by_key(|reply| *reply.code));
    for command in &commands().commands {
        assert!(sorted(&command.replies), "{}", *command.verb);
        walk(&command.replies, &[], &mut |_, reply| assert!(sorted(&reply.next), "{}", *command.verb));
    }
}
