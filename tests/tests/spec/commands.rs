//! Rules for the file of the commands: keys, words, references, order, uniqueness, trees that end.

mod extended;
mod lenient;
mod meanings;
mod names;
mod observed;
mod purposes;
mod reported;
mod rules;
mod trees;
mod words;

use ftpcodes_spec::{Basis, Requirement};
use ftpcodes_tests::commands::good;

const SOURCE: &str = r#""sources": [{"document": "RFC 959", "section": "5.4"}]"#;

// The entry that is spoilt most: the only reply of QUIT.
const GOODBYE: &str = r#"{"code": 221, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}"#;

#[test]
fn a_good_file_says_what_it_says() {
    let commands = good().commands();
    assert_eq!(commands.commands.len(), 4);
    assert_eq!(commands.general.iter().map(|reply| reply.basis).collect::<Vec<_>>(), [Basis::Implied]);
    let password = commands.command("pass").unwrap();
    assert_eq!((password.servers, password.name.as_str()), (Some(Requirement::Must), "Password"));
    let retrieve = commands.command("RETR").unwrap();
    let marker = &retrieve.replies[0].next[0];
    assert_eq!((*marker.code, marker.repeats, *marker.next[0].code), (110, true, 226));
    assert!(!retrieve.replies[0].repeats);
    assert_eq!(commands.command("USER").unwrap().replies[0].then[0].as_str(), "PASS");
    assert!(commands.command("STOR").is_none());
}

#[test]
fn the_file_is_one_object() {
    good().rewrite("[]").fails(&["commands.json:1:1: the spec of the commands must be an object, found an array"]);
    good().rewrite("{}").fails(&["commands.json:1:1: the spec of the commands has no `commands`"]);
    good().rewrite("{").fails(&["commands.json:1:2: not valid JSON: EOF while parsing an object"]);
    good()
        .rewrite(r#"{"commands": []}"#)
        .fails(&["commands.json:1:14: `commands` is empty; expected at least one entry"]);
    good().rewrite(r#"{"commands": {}}"#).fails(&["commands.json:1:14: `commands` must be an array, found an object"]);
}

#[test]
fn unknown_keys() {
    let unknown = |place: &str, what: &str, keys: &str| {
        format!("commands.json:{place}: unknown key `xyzzy` in {what}; known keys: {keys}")
    };
    good().edit("  \"general\"", "  \"xyzzy\": 1,\n  \"general\"").fails(&[&unknown(
        "2:3",
        "the spec of the commands",
        "$schema, complete, preliminary, general, purposes, commands",
    )]);
    good().edit(r#""except": ["QUIT"]"#, r#""xyzzy": []"#).fails(&[&unknown(
        "3:97",
        "a general reply",
        "code, basis, sources, servers, reports, except, then, any_time",
    )]);
    good().edit(r#""name": "Password","#, r#""name": "Password", "xyzzy": 1,"#).fails(&[&unknown(
        "8:27",
        "a command",
        "verb, name, purpose, syntax, status, servers, sources, title, description, when, pitfall, note, replies",
    )]);
    good().edit(r#""code": 221,"#, r#""code": 221, "xyzzy": 1,"#).fails(&[&unknown(
        "25:23",
        "a reply",
        "code, basis, sources, servers, reports, repeats, next, then",
    )]);
}

#[test]
fn misspelt_keys() {
    good()
        .edit(r#""then""#, r#""than""#)
        .fails(&["commands.json:62:11: unknown key `than` in a reply; did you mean `then`?"]);
    good()
        .edit(r#""servers""#, r#""server""#)
        .fails(&["commands.json:11:7: unknown key `server` in a command; did you mean `servers`?"]);
    // That the right key is missing is the same mistake.
    good()
        .edit(r#""name": "Password""#, r#""nme": "Password""#)
        .fails(&["commands.json:8:7: unknown key `nme` in a command; did you mean `name`?"]);
}

#[test]
fn missing_keys() {
    good().edit(r#"{"code": 421, "basis": "implied", "#, "{").edit(r#""name": "Logout","#, "").fails(&[
        "commands.json:3:5: a general reply has no `basis`",
        "commands.json:3:5: a general reply has no `code`",
        "commands.json:19:5: a command has no `name`",
    ]);
    good().edit(GOODBYE, "{}").fails(&[
        "commands.json:25:9: a reply has no `basis`",
        "commands.json:25:9: a reply has no `code`",
        "commands.json:25:9: a reply has no `sources`",
    ]);
    let bare = r#"{"complete": true, "commands": [{}]}"#;
    good().rewrite(bare).fails(&[
        "commands.json:1:33: a command has no `description`",
        "commands.json:1:33: a command has no `name`",
        "commands.json:1:33: a command has no `replies`",
        "commands.json:1:33: a command has no `sources`",
        "commands.json:1:33: a command has no `status`",
        "commands.json:1:33: a command has no `title`",
        "commands.json:1:33: a command has no `verb`",
    ]);
}

#[test]
fn values_are_of_their_types() {
    good()
        .edit(r#""repeats": true"#, r#""repeats": "yes""#)
        .fails(&["commands.json:43:26: `repeats` must be true or false, found a string"]);
    good().edit(r#"["PASS"]"#, r#""PASS""#).fails(&["commands.json:62:19: `then` must be an array, found a string"]);
    good()
        .edit(r#"["PASS"]"#, "[1]")
        .fails(&["commands.json:62:20: an item of `then` must be a string, found a number"]);
    good().edit(r#""QUIT","#, "7,").fails(&["commands.json:20:15: `verb` must be a string, found a number"]);
    good().edit(GOODBYE, "221").fails(&["commands.json:25:9: a reply must be an object, found a number"]);
    good().edit(r#""The password is not encrypted.""#, r#""""#).fails(&["commands.json:13:15: `note` is empty"]);
    good()
        .edit("PASS <SP> <password>", r"PASS\n<password>")
        .fails(&["commands.json:9:17: `syntax` holds the control character LF; a text is one line"]);
}

#[test]
fn sources_are_not_empty() {
    let empty = |place: &str| format!("commands.json:{place}: `sources` is empty; expected at least one entry");
    let general = r#""sources": [{"document": "RFC 959", "section": "4.2.1"}]"#;
    good().edit(general, r#""sources": []"#).fails(&[&empty("3:50")]);
    good().edit(GOODBYE, r#"{"code": 221, "basis": "specified", "sources": []}"#).fails(&[&empty("25:56")]);
    let command = r#""sources": [{"document": "RFC 959", "section": "4.1.3"}]"#;
    good().edit(command, r#""sources": []"#).fails(&[&empty("32:18")]);
    good()
        .edit(command, r#""sources": [{"document": "RFC 959"}]"#)
        .fails(&["commands.json:32:19: a source has no `section`"]);
}

#[test]
fn unknown_basis() {
    let basis = r#""code": 221, "basis": "specified""#;
    good().edit(basis, r#""code": 221, "basis": "rumoured""#).fails(&[
        "commands.json:25:32: unknown basis `rumoured`; expected one of: specified, implied, observed, reported",
    ]);
    good()
        .edit(basis, r#""code": 221, "basis": "specifed""#)
        .fails(&["commands.json:25:32: unknown basis `specifed`; did you mean `specified`?"]);
    good()
        .edit(r#""code": 421, "basis": "implied""#, r#""code": 421, "basis": "Implied""#)
        .fails(&["commands.json:3:28: unknown basis `Implied`; did you mean `implied`?"]);
}

#[test]
fn unknown_servers() {
    good()
        .edit(r#""must""#, r#""shall""#)
        .fails(&["commands.json:11:18: unknown servers `shall`; expected one of: must, should, may"]);
    good()
        .edit(r#""must""#, r#""mustn""#)
        .fails(&["commands.json:11:18: unknown servers `mustn`; did you mean `must`?"]);
}

#[test]
fn unknown_status() {
    good()
        .edit(r#""experimental""#, r#""experimentl""#)
        .fails(&["commands.json:22:17: unknown status `experimentl`; did you mean `experimental`?"]);
}

#[test]
fn codes_are_in_range() {
    for number in ["99", "700", "-1", "221.5"] {
        let message = format!("`code` must be a whole number from 100 to 699, found {number}");
        good()
            .edit(r#""code": 221"#, &format!(r#""code": {number}"#))
            .fails(&[&format!("commands.json:25:18: {message}")]);
    }
    good()
        .edit(r#""code": 221"#, r#""code": "221""#)
        .fails(&["commands.json:25:18: `code` must be a whole number from 100 to 699, found a string"]);
}

#[test]
fn all_errors_are_reported_at_once() {
    good()
        .edit(r#""must""#, r#""shall""#)
        .edit(r#""code": 221"#, r#""code": 99"#)
        .edit(r#""then""#, r#""than""#)
        .fails(&[
            "commands.json:11:18: unknown servers `shall`; expected one of: must, should, may",
            "commands.json:25:18: `code` must be a whole number from 100 to 699, found 99",
            "commands.json:62:11: unknown key `than` in a reply; did you mean `then`?",
        ]);
    good()
        .edit(r#"["PASS"]"#, r#"["ACCT"]"#)
        .edit(r#""Logout""#, r#""Password""#)
        .edit(r#""repeats": true"#, r#""repeats": true, "then": ["PASS"]"#)
        .fails(&[
            "commands.json:21:15: duplicate name `Password`; the first is at commands.json:8:15",
            "commands.json:40:23: 110 is preliminary and has `then`; only an intermediate reply asks for a command",
            "commands.json:62:20: `then` names `ACCT`, which is no command of this spec",
        ]);
}
