//! What the words tell of codes and commands stands in the tables.

use std::collections::{BTreeMap, BTreeSet};

use ftpcodes::{Command, Language, ReplyCode};
use ftpcodes_tests::words::{Faults, verbs_in};

use super::paragraphs;

/// Commands that the situations of a code name though it does not answer them, and why.
const NAMED_OTHERWISE: &[(u16, &[&str], &str)] = &[
    (100, &["HELP", "STAT"], "RFC 354, 454 and 542, whose numbering is another"),
    (110, &["MODE"], "sets what the reply depends on"),
    (200, &["PASV"], "is what CCC is sent for"),
    (213, &["LIST", "TYPE"], "is compared with; sets what the reply depends on"),
    (225, &["EPRT", "EPSV", "PASV", "PORT"], "come before"),
    (231, &["QUIT"], "is named as the successor of BYE"),
    (232, &["AUTH", "QUIT", "REIN"], "comes before; RFC 354, 454 and 542, whose numbering is another"),
    (255, &["PASV"], "is named as the successor of LSTN"),
    (334, &["ADAT"], "comes next"),
    (402, &["ALLO", "MODE", "TYPE"], "RFC 542, whose numbering is another"),
    (426, &["ABOR"], "comes meanwhile; the reply is that of the transfer"),
    (430, &["ACCT"], "RFC 454 and 542, whose numbering is another"),
    (431, &["MKD", "XMKD"], "come before"),
    (451, &["PASV", "PORT"], "come before"),
    (522, &["PROT"], "sets what the reply depends on"),
    (535, &["PBSZ"], "sets what the reply depends on"),
    (551, &["CDUP", "MODE", "PASV", "PORT", "TYPE"], "is compared with; come before"),
    (555, &["REST"], "comes before"),
    (580, &["MODE", "REIN", "SMNT", "STRU", "SYST"], "are not sent: the code is made by a client"),
];

#[test]
fn commands_that_the_words_name_get_the_code() {
    let mut faults = Faults::default();
    let mut excused: BTreeMap<u16, &[&str]> = NAMED_OTHERWISE.iter().map(|(code, verbs, _)| (*code, *verbs)).collect();
    for (code, named) in named() {
        let unpaired = named.iter().filter(|command| command.outcome(code.into()).basis().is_none());
        let unpaired: BTreeSet<&str> = unpaired.map(|command| command.verb()).collect();
        let excused: BTreeSet<&str> = excused.remove(&code.as_u16()).into_iter().flatten().copied().collect();
        for verb in unpaired.difference(&excused) {
            faults.add(code, format!("its words name {verb}, to which no table has it"));
        }
        for verb in excused.difference(&unpaired) {
            faults.add(code, format!("{verb} needs no excuse"));
        }
    }
    for (code, verbs) in excused {
        faults.add(code, format!("{verbs:?} are not named"));
    }
    faults.report();
}

/// The commands that the situations of each code name. Envelopes may answer any command, and belong to none.
fn named() -> BTreeMap<ReplyCode, BTreeSet<Command>> {
    let mut named: BTreeMap<ReplyCode, BTreeSet<Command>> = BTreeMap::new();
    let situations = paragraphs().into_iter().filter(|words| words.field == "when" && words.language == Language::En);
    for words in situations.filter(|words| words.code.as_u16() < 600) {
        let verbs = verbs_in(words.text);
        let commands = Command::ALL.iter().copied().filter(|command| verbs.contains(command.verb()));
        named.entry(words.code).or_default().extend(commands);
    }
    named
}
