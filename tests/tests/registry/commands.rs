//! The built-in commands against the RFCs.

mod answers;
mod documents;
mod listing;
mod purposes;
mod trees;

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes_spec::{Basis, Command, Commands, Reply, Source, builtin_commands};

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

/// FluentFTP issue 1507 tells of FileZilla Server, of which there is no capture.
#[test]
fn what_is_reported_of_servers_says_where() {
    let code = ftpcodes::code!(202);
    let mut replies = ftpcodes::Command::Options.replies();
    let reply = replies.find(|reply| reply.code() == code).unwrap();
    assert_eq!(reply.basis(), ftpcodes::Basis::Reported);
    assert!(reply.reports().iter().any(|report| report.origin() == "FluentFTP issue 1507"));
    assert!(reply.servers().is_empty() && reply.sources().is_empty());
    let outcome = ftpcodes::Command::Options.outcome(code.code());
    assert_eq!(outcome.basis(), Some(ftpcodes::Basis::Reported));
    assert!(!ftpcodes::Basis::Reported.is_documented() && ftpcodes::Basis::Implied.is_documented());
    // The meaning is kept in the same cell of the table.
    assert_eq!(code.meaning_for(ftpcodes::Command::Options).title(), "Command Superfluous");
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
