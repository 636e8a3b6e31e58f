//! The trees of replies: how they end, what follows what.

use std::collections::BTreeSet;

use ftpcodes_spec::{Basis, Command, Reply};

use super::{commands, walk};

/// Commands without a reply that means success, and why.
const NO_SUCCESS: [(&str, &str); 7] = [
    ("CLNT", "no document says what answers it"),
    ("CONF", "the reply is that of the command inside, RFC 2228 section 3"),
    ("ENC", "the reply is that of the command inside, RFC 2228 section 3"),
    ("MIC", "the reply is that of the command inside, RFC 2228 section 3"),
    ("XMAS", "RFC 737 has the numbers of before RFC 640"),
    ("XSEM", "RFC 737 has the numbers of before RFC 640"),
    ("XSEN", "RFC 737 has the numbers of before RFC 640"),
];

/// Commands without a reply that means failure, and why.
const NO_FAILURE: [(&str, &str); 5] = [
    ("CLNT", "no document says what answers it"),
    ("SBUF", "its document names only the reply of success"),
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
                let documented = reply.basis.is_documented();
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
                // What was seen of servers is recorded at its place alone.
                let others = |replies: &[Reply]| -> BTreeSet<u16> {
                    let documented = replies.iter().filter(|reply| reply.basis.is_documented());
                    documented.map(|reply| *reply.code).filter(|code| *code != 110).collect()
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

#[test]
fn replies_are_sorted_at_every_position() {
    let sorted = |replies: &[Reply]| replies.is_sorted_by_key(|reply| *reply.code);
    assert!(commands().general.is_sorted_by_key(|reply| *reply.code));
    for command in &commands().commands {
        assert!(sorted(&command.replies), "{}", *command.verb);
        walk(&command.replies, &[], &mut |_, reply| assert!(sorted(&reply.next), "{}", *command.verb));
    }
}
