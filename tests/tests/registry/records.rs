//! The records of the documents, against the documents.

use ftpcodes_spec::{DocumentStatus, Documents, Status, builtin, builtin_commands, builtin_documents};

fn documents() -> &'static Documents {
    builtin_documents().unwrap_or_else(|refused| panic!("{refused}"))
}

/// A document, its year and status, what it obsoletes and what obsoletes it.
type Expected = (&'static str, u16, DocumentStatus, &'static [&'static str], &'static [&'static str]);

/// By the headers of the RFCs, and for what came later by the index of the RFC editor.
#[test]
fn the_chain_of_specifications_is_that_of_the_rfc_index() {
    use DocumentStatus::{Experimental, Informational, InternetStandard, ProposedStandard, Unknown};

    let expected: [Expected; 24] = [
        ("354", 1972, Unknown, &["264", "265"], &["542"]),
        ("454", 1973, Unknown, &[], &[]),
        ("520", 1973, Unknown, &[], &[]),
        ("542", 1973, Unknown, &["354"], &["765"]),
        ("686", 1975, Unknown, &[], &[]),
        ("691", 1975, Unknown, &[], &[]),
        ("737", 1977, Unknown, &[], &[]),
        ("743", 1977, Unknown, &[], &[]),
        ("765", 1980, Unknown, &["542"], &["959"]),
        ("775", 1980, Unknown, &[], &[]),
        ("959", 1985, InternetStandard, &["765"], &[]),
        ("1123", 1989, InternetStandard, &[], &[]),
        ("1545", 1993, Experimental, &[], &["1639"]),
        ("1579", 1994, Informational, &[], &[]),
        ("1639", 1994, Experimental, &["1545"], &[]),
        ("2228", 1997, ProposedStandard, &[], &[]),
        ("2389", 1998, ProposedStandard, &[], &[]),
        ("2428", 1998, ProposedStandard, &[], &[]),
        ("2577", 1999, Informational, &[], &[]),
        ("2640", 1999, ProposedStandard, &[], &[]),
        ("3659", 2007, ProposedStandard, &[], &[]),
        ("4217", 2005, ProposedStandard, &[], &[]),
        ("5797", 2010, ProposedStandard, &[], &[]),
        ("7151", 2014, ProposedStandard, &[], &[]),
    ];
    for (number, year, status, obsoletes, obsoleted_by) in expected {
        let document = documents().document(&format!("RFC {number}")).unwrap_or_else(|| panic!("RFC {number}"));
        let numbers = |names: &[ftpcodes_spec::Spanned<String>]| -> Vec<String> {
            names.iter().map(|name| name.trim_start_matches("RFC ").to_owned()).collect()
        };
        assert_eq!(document.year.as_ref().map(|year| **year), Some(year), "RFC {number}");
        assert_eq!(document.status, status, "RFC {number}");
        assert_eq!(numbers(&document.obsoletes), obsoletes, "RFC {number}");
        assert_eq!(numbers(&document.obsoleted_by), obsoleted_by, "RFC {number}");
    }
    let standard = documents().document("RFC 959").unwrap();
    let updates: Vec<&str> = standard.updated_by.iter().map(|name| name.as_str()).collect();
    assert_eq!(updates, ["RFC 2228", "RFC 2640", "RFC 2773", "RFC 3659", "RFC 5797", "RFC 7151"]);
}

/// Only what no document specifies has no document that defines it.
#[test]
fn each_code_and_command_is_defined_somewhere() {
    let documents = &documents().documents;
    for code in &builtin().unwrap().codes {
        let is_defined = documents.iter().any(|document| document.defines.codes.iter().any(|it| **it == *code.number));
        assert!(is_defined || code.status == Status::Nonstandard, "{}", *code.number);
    }
    for command in &builtin_commands().unwrap().commands {
        let verb = command.verb.as_str();
        let is_defined =
            documents.iter().any(|document| document.defines.commands.iter().any(|it| it.as_str() == verb));
        assert!(is_defined || command.status == Status::Nonstandard, "{verb}");
    }
}

/// By the texts: what each introduces, in its own list of replies and commands.
#[test]
fn documents_define_what_they_introduce() {
    let expected: [(&str, &[u16], &str); 11] = [
        ("RFC 765", &[119, 151, 152, 215, 354], "MAIL MLFL MRCP MRSQ MSAM MSND MSOM"),
        ("RFC 775", &[431, 521], "XCUP XMKD XPWD XRMD"),
        ("RFC 1123", &[554, 555], ""),
        ("RFC 1639", &[228, 521], "LPRT LPSV"),
        (
            "RFC 2228",
            &[232, 234, 235, 334, 335, 336, 431, 533, 534, 535, 536, 537, 631, 632, 633],
            "ADAT AUTH CCC CONF ENC MIC PBSZ PROT",
        ),
        ("RFC 2389", &[], "FEAT OPTS"),
        ("RFC 2428", &[229, 522], "EPRT EPSV"),
        ("RFC 2640", &[], "LANG"),
        ("RFC 3659", &[], "MDTM MLSD MLST SIZE"),
        ("RFC 6384", &[216], "ALGS"),
        ("RFC 7151", &[], "HOST"),
    ];
    for (name, codes, verbs) in expected {
        let defines = &documents().document(name).unwrap_or_else(|| panic!("{name}")).defines;
        let found: Vec<u16> = defines.codes.iter().map(|code| **code).collect();
        assert_eq!(found, codes, "{name}");
        let found: Vec<&str> = defines.commands.iter().map(|verb| verb.as_str()).collect();
        assert_eq!(found.join(" "), verbs, "{name}");
    }
    // Section 5.3.1, and the greeting of section 5.4.
    let of_959 = "ABOR ACCT ALLO APPE CDUP CONNECT CWD DELE HELP LIST MKD MODE NLST NOOP PASS PASV PORT PWD QUIT REIN REST \
                  RETR RMD RNFR RNTO SITE SMNT STAT STOR STOU STRU SYST TYPE USER";
    let standard = documents().document("RFC 959").unwrap();
    let found: Vec<&str> = standard.defines.commands.iter().map(|verb| verb.as_str()).collect();
    assert_eq!(found.join(" "), of_959);
    // Sections 4.2.1 and 4.2.2 have 39 codes; 431 and 521 are those of an appendix from RFC 775.
    assert_eq!(standard.defines.codes.len(), 39);
}
