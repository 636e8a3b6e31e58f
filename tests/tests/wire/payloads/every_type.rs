//! Every type that a reply is written with comes back equal, or is refused.

use std::collections::BTreeSet;

#[cfg(not(miri))]
use ftpcodes_tests::read;

use super::input::Input;
use super::rounds;
use super::values::CHECKS;
use super::written_back::PAYLOADS;

/// Public names of `payload` that nobody writes, and why.
#[cfg(not(miri))]
const NOT_WRITTEN: &[(&str, &str)] = &[
    ("FactType", "what the value of a fact means"),
    ("FactsIter", "an iterator"),
    ("Listing", "lines of any kind"),
    ("Parsed", "about what was read"),
    ("Payload", "what the types have in common"),
    ("PayloadDeviation", "about what was read"),
    ("PayloadDeviations", "about what was read"),
    ("PayloadError", "about what was read"),
    ("PayloadErrorKind", "about what was read"),
    ("Permissions", "what the value of a fact means"),
    ("Protection", "what a code means"),
    ("is_private", "about an address"),
];

#[test]
fn what_is_written_comes_back_or_is_refused() {
    let mut random = fastrand::Rng::with_seed(40);
    for (name, check) in CHECKS {
        let (mut written, mut refused) = (0, 0);
        for _ in 0..rounds(4_000) {
            let mut bytes = [0; 160];
            random.fill(&mut bytes);
            if check(&mut Input::new(&bytes)) { written += 1 } else { refused += 1 }
        }
        assert!(cfg!(miri) || written > 700, "{name}: {written} written, {refused} refused");
    }
}

#[cfg(not(miri))]
#[test]
fn no_type_is_left_out() {
    let source = read("ftpcodes/src/payload.rs");
    let exports = source.split(';').filter_map(|item| item.trim().strip_prefix("pub use ")?.split_once("::"));
    let names = exports.flat_map(|(_, names)| names.trim_matches(['{', '}']).split(','));
    let names: BTreeSet<&str> = names.map(str::trim).filter(|name| !name.is_empty()).collect();
    let known: BTreeSet<&str> =
        CHECKS.iter().map(|(name, _)| *name).chain(NOT_WRITTEN.iter().map(|(name, _)| *name)).collect();
    assert_eq!(names, known, "each type has a check in tests/fuzz/shared/values.rs, or is listed here with a reason");
}

#[test]
fn no_payload_is_left_out_of_writing_back() {
    let mut expected: BTreeSet<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
    // Parts of payloads; and what can only be read.
    for part in ["Base64", "Feature", "Indented"] {
        assert!(expected.remove(part));
    }
    expected.insert("Listing");
    assert_eq!(PAYLOADS.iter().map(|(name, ..)| *name).collect::<BTreeSet<&str>>(), expected);
}
