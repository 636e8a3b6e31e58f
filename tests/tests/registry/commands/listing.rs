//! The listing of RFC 959 section 5.4, copied from the RFC without its page breaks.

use std::collections::BTreeMap;

use ftpcodes_tests::read;

use super::Positions;

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
