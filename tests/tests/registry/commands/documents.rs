//! The commands of each document, and what RFC 1123 asks of servers.

use std::collections::BTreeSet;

use ftpcodes_spec::{Requirement, Status};

use super::{cites, command, commands};

const RFC_959: [&str; 33] = [
    "USER", "PASS", "ACCT", "CWD", "CDUP", "SMNT", "QUIT", "REIN", "PORT", "PASV", "TYPE", "STRU", "MODE", "RETR",
    "STOR", "STOU", "APPE", "ALLO", "REST", "RNFR", "RNTO", "ABOR", "DELE", "RMD", "MKD", "PWD", "LIST", "NLST",
    "SITE", "SYST", "STAT", "HELP", "NOOP",
];

/// The commands of each document, with their status there.
fn documents() -> Vec<(&'static str, Status, Vec<&'static str>)> {
    use Status::{Draft, Experimental, Historic, Nonstandard, Standard};
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
        // Appendix B lists what vendors made before HASH.
        ("draft-bryan-ftpext-hash-02", Nonstandard, vec!["XCRC", "XMD5", "XSHA", "XSHA1", "XSHA256", "XSHA512"]),
        ("CuteFTP Server 2 Help", Nonstandard, vec!["COMB"]),
        ("RaidenFTPD knowledge base", Nonstandard, vec!["CLNT", "SSCN"]),
        ("drftpd-ng/drftpd 605bef1", Nonstandard, vec!["CPSV"]),
        ("gridcf/gct 550251e", Nonstandard, vec!["SBUF", "SPAS", "SPOR"]),
        ("jedisct1/pure-ftpd 0001684", Nonstandard, vec!["SPSV"]),
        ("pure-ftpd 1.0.50", Nonstandard, vec!["ESTA", "ESTP"]),
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
    assert_eq!(found.len(), 102);
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
