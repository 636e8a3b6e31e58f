//! What the registry says of real servers against captures of them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ftpcodes_spec::{Basis, Command, Commands, Observation, Reply, builtin_commands};
use ftpcodes_tests::observed::{Findings, Position, Record, find, read_captures};

static RECORDS: LazyLock<Vec<Record>> =
    LazyLock::new(|| read_captures(&[ftpcodes_tests::root().join("tests/data/captures")]).unwrap());

static FINDINGS: LazyLock<Findings> = LazyLock::new(|| find(&RECORDS, commands()));

fn commands() -> &'static Commands {
    builtin_commands().unwrap()
}

/// Calls `see` for each observed reply and its position.
fn each_observed(see: &mut impl FnMut(&Command, Position, &Reply)) {
    fn walk(command: &Command, at: Position, replies: &[Reply], see: &mut impl FnMut(&Command, Position, &Reply)) {
        for reply in replies {
            if reply.basis == Basis::Observed {
                see(command, at, reply);
            }
            walk(command, Position::After(*reply.code), &reply.next, see);
        }
    }
    for command in &commands().commands {
        walk(command, Position::First, &command.replies, see);
    }
}

/// A reply at a place, and the server that sends it.
type Sent = (String, Position, u16, String);

fn sent(findings: &Findings, recorded: bool) -> BTreeSet<Sent> {
    let servers = findings.beyond.iter().flat_map(|(key, servers)| servers.iter().map(move |entry| (key, entry)));
    servers
        .filter(|(_, (_, sighting))| sighting.recorded == recorded)
        .map(|(key, (server, _))| (key.verb.clone(), key.position, key.code, server.clone()))
        .collect()
}

fn shown(sent: &BTreeSet<Sent>) -> Vec<String> {
    sent.iter().map(|(verb, position, code, server)| format!("{verb} | {position} | {code} | {server}")).collect()
}

#[test]
fn every_observed_reply_is_in_the_captures() {
    let mut registry = BTreeSet::new();
    each_observed(&mut |command, position, reply| {
        for Observation { server, .. } in &reply.servers {
            registry.insert((command.verb.value.clone(), position, *reply.code, server.clone()));
        }
    });
    assert!(registry.len() > 100, "{}", registry.len());
    assert_eq!(shown(&registry), shown(&sent(&FINDINGS, true)), "the registry, then the captures");
    assert!(FINDINGS.unseen.is_empty(), "{:?}", FINDINGS.unseen);
}

#[test]
fn what_is_left_out_has_a_reason() {
    let text = ftpcodes_tests::read("tests/data/observed-left-out.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let left_out: Vec<&str> = lines
        .map(|line| {
            let (sent, reason) = line.rsplit_once(" | ").unwrap();
            assert!(reason.len() > 10, "{line} has no reason");
            sent
        })
        .collect();
    assert_eq!(left_out, shown(&sent(&FINDINGS, false)), "the file, then the captures");
}

#[test]
fn situations_are_ascii() {
    each_observed(&mut |command, _, reply| {
        for Observation { situation, .. } in &reply.servers {
            assert!(situation.is_ascii(), "{} {situation}", *command.verb);
        }
    });
}

#[test]
fn the_captures_are_those_of_eight_servers() {
    let servers: BTreeSet<&str> = RECORDS.iter().map(|record| record.server.as_str()).collect();
    let known = [
        "aioftp 0.28.3",
        "ftp-srv 4.6.3",
        "inetutils-ftpd 2.4",
        "proftpd 1.3.8",
        "pure-ftpd 1.0.50",
        "pyftpdlib 2.2.0",
        "unftp 0.16.0",
        "vsftpd 3.0.3",
    ];
    assert_eq!(servers, BTreeSet::from(known));
    // Most exchanges must tell something, or the other tests would say little.
    let told: usize = FINDINGS.shares.values().map(|share| share.specified + share.implied).sum();
    assert!(told > 3000 && RECORDS.len() > 5000, "{told} of {}", RECORDS.len());
}
