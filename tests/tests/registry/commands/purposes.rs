//! What the built-in commands are for, against the sections of the RFCs that define them.

use std::collections::BTreeSet;

use ftpcodes_spec::Status;

use super::{cites, command, commands};

const PURPOSES: [&str; 8] =
    ["login", "navigation", "transfer-parameters", "transfer", "files", "information", "security", "historic"];

fn purpose(verb: &str) -> &str {
    command(verb).purpose.as_ref().map_or("", |purpose| purpose.as_str())
}

#[test]
fn every_command_is_for_one_of_eight_and_each_has_commands() {
    let known: Vec<_> = commands().purposes.iter().map(|purpose| purpose.id.as_str()).collect();
    assert_eq!(known, PURPOSES);
    let used: BTreeSet<&str> = commands().commands.iter().map(|command| purpose(&command.verb)).collect();
    assert_eq!(used, PURPOSES.into_iter().collect());
}

#[test]
fn titles_are_translated_into_each_language() {
    for purpose in &commands().purposes {
        let russian = purpose.title_in("ru").as_str();
        assert!(russian.chars().any(|letter| ('а'..='я').contains(&letter)), "{russian}");
    }
}

#[test]
fn commands_are_for_what_their_documents_say() {
    for (wanted, verbs) in [
        // RFC 959 section 4.1.1, access control commands.
        ("login", "USER PASS ACCT REIN QUIT"),
        ("navigation", "CWD CDUP SMNT"),
        // RFC 959 section 4.1.2, RFC 2428 and RFC 1639, which say the same for other addresses.
        ("transfer-parameters", "PORT PASV TYPE STRU MODE EPRT EPSV LPRT LPSV"),
        // RFC 959 section 4.1.3, service commands; section 5.4 has the last three as informational.
        ("transfer", "RETR STOR STOU APPE ALLO REST ABOR"),
        ("files", "RNFR RNTO DELE RMD MKD"),
        ("navigation", "PWD LIST NLST"),
        ("information", "SYST STAT HELP"),
        // RFC 2389 and RFC 3659.
        ("information", "FEAT OPTS SIZE MDTM MLST"),
        ("navigation", "MLSD"),
        // RFC 7151 has HOST before USER.
        ("login", "HOST CONNECT"),
        // RFC 2228 section 3; RFC 4217 uses AUTH, PBSZ, PROT and CCC.
        ("security", "AUTH ADAT PROT PBSZ CCC MIC CONF ENC"),
    ] {
        for verb in verbs.split(' ') {
            assert_eq!(purpose(verb), wanted, "{verb}");
        }
    }
}

#[test]
fn what_rfc_2228_defines_is_for_security_and_what_is_historic_for_nothing_else() {
    for command in &commands().commands {
        let (verb, first) = (command.verb.as_str(), command.sources.first().unwrap());
        if cites(std::slice::from_ref(first), "RFC 2228", None) || first.document == "RFC 4217" {
            assert_eq!(purpose(verb), "security", "{verb}");
        }
        assert_eq!(purpose(verb) == "historic", command.status == Status::Historic, "{verb}");
    }
}
