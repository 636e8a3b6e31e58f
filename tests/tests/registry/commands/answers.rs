//! The page of a code names each command that gets it, at which place and on whose authority.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{Language, ReplyCode};
use ftpcodes_spec::{Basis, Reply};

use super::commands;

/// The lines of a page, in order: what stands before the commands, whether they get the code first, and on which bases.
const LINES: [(&str, bool, &[Basis]); 6] = [
    ("May come first in answer to", true, &[Basis::Specified, Basis::Implied]),
    ("May follow another reply to", false, &[Basis::Specified, Basis::Implied]),
    ("Observed first in answer to", true, &[Basis::Observed]),
    ("Observed after another reply to", false, &[Basis::Observed]),
    ("Reported first in answer to", true, &[Basis::Reported]),
    ("Reported after another reply to", false, &[Basis::Reported]),
];

/// What the trees say of each code: the verbs for each of the lines.
fn expected() -> BTreeMap<u16, [BTreeSet<String>; 6]> {
    fn walk(verb: &str, first: bool, replies: &[Reply], found: &mut BTreeMap<u16, [BTreeSet<String>; 6]>) {
        for reply in replies {
            let lines = found.entry(*reply.code).or_default();
            for ((_, at_first, bases), verbs) in LINES.iter().zip(lines) {
                if *at_first == first && bases.contains(&reply.basis) {
                    verbs.insert(verb.to_owned());
                }
            }
            walk(verb, false, &reply.next, found);
        }
    }
    let mut found = BTreeMap::new();
    for command in &commands().commands {
        walk(&command.verb, true, &command.replies, &mut found);
    }
    found
}

#[test]
fn the_page_of_a_code_hides_no_place() {
    let expected = expected();
    for code in ReplyCode::ALL {
        let page = code.explain_in(Language::En).to_string();
        let page = page.replace("opening the connection", "CONNECT");
        let found = LINES.map(|(label, ..)| {
            let line = page.lines().find_map(|line| line.strip_prefix("  ")?.strip_prefix(label)?.strip_prefix(": "));
            line.into_iter().flat_map(|line| line.split(", ")).map(str::to_owned).collect::<BTreeSet<_>>()
        });
        assert_eq!(Some(&found), expected.get(&code.as_u16()).or(Some(&Default::default())), "{page}");
    }
}

/// The commonest 425 comes in place of 125 and 150, which RFC 959 does not foresee.
#[test]
fn what_documents_list_at_one_place_hides_nothing_at_another() {
    let page = ReplyCode::CannotOpenDataConnection.explain_in(Language::En).to_string();
    let line = |label: &str| page.lines().find(|line| line.trim_start().starts_with(label)).unwrap().to_owned();
    for verb in ["LIST", "RETR", "STOR"] {
        assert!(line("May follow another reply to").contains(verb), "{page}");
        assert!(line("Observed first in answer to").contains(verb), "{page}");
    }
}
