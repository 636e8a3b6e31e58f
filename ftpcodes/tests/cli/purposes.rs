//! `ftpcodes list --commands`: commands by what they are for.

use super::{json, printed, refused};

#[test]
fn commands_are_listed_by_what_they_are_for() {
    let list = printed(&["list", "--commands"]);
    let heads: Vec<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')).collect();
    assert_eq!(
        heads,
        [
            "Login and Session",
            "Navigation and Listings",
            "Transfer Parameters",
            "Transfer",
            "Files and Directories",
            "Information",
            "Security",
            "Historic"
        ]
    );
    assert!(list.contains("\nTransfer\n  ABOR  Abort the Transfer\n"), "{list}");
    assert!(!list.contains("426"), "{list}");
    let russian = printed(&["list", "--commands", "--lang", "ru"]);
    assert!(russian.starts_with("Вход и сеанс\n"), "{russian}");
}

#[test]
fn commands_of_one_purpose() {
    // By id, or by title in any language.
    for purpose in ["security", "Security", "защита"] {
        let list = printed(&["list", "--purpose", purpose]);
        assert!(list.starts_with("Security\n  ADAT  "), "{list}");
        assert!(list.contains("  PROT  ") && !list.contains("  RETR  "), "{list}");
    }
    let list = printed(&["list", "--purpose", "information", "--document", "RFC 3659"]);
    assert!(list.contains("  SIZE  ") && !list.contains("  HELP  "), "{list}");
    let (status, message) = refused(&["list", "--purpose", "secrecy"]);
    assert_eq!(status, 2);
    assert!(message.contains("unknown purpose `secrecy`; expected one of login, navigation"), "{message}");
}

#[test]
fn json_has_the_id() {
    assert_eq!(json(&["command", "RETR", "--format", "json"])["purpose"], "transfer");
    let list = json(&["list", "--purpose", "login", "--format", "json"]);
    let verbs: Vec<&str> = list.as_array().unwrap().iter().map(|entry| entry["verb"].as_str().unwrap()).collect();
    assert_eq!(verbs, ["ACCT", "CONNECT", "HOST", "LANG", "NOOP", "PASS", "QUIT", "REIN", "USER"]);
    assert!(printed(&["command", "RETR"]).contains("\n  Purpose: Transfer\n"));
    assert!(printed(&["command", "RETR", "--lang", "ru"]).contains("\n  Назначение: Передача данных\n"));
}
