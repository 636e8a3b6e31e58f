//! Files of users that add to the built-in commands.

use ftpcodes_spec::{Basis, Commands};
use ftpcodes_tests::commands::extending;

fn file(text: &str) -> ftpcodes_tests::commands::File {
    extending(&format!(r#"{{"commands": [{text}]}}"#))
}

#[test]
fn a_file_adds_commands_and_replies() {
    let text = r#"{
      "general": [{"code": 299}],
      "commands": [
        {"verb": "LIST", "replies": [298]},
        {"verb": "XYZZY", "replies": [200, 298, {"code": 350, "then": ["RNTO", "XYZZY"]}]}
      ]
    }"#;
    let commands = extending(text).commands();
    let builtin = ftpcodes_spec::builtin_commands().unwrap();
    assert_eq!(commands.commands.len(), builtin.commands.len() + 1);
    assert!(commands.commands.is_sorted_by_key(|command| command.verb.value.clone()));
    assert_eq!(commands.general.len(), builtin.general.len() + 1);
    let (list, known) = (commands.command("LIST").unwrap(), builtin.command("LIST").unwrap());
    assert_eq!((list.name.as_str(), list.sources.len()), (known.name.as_str(), known.sources.len()));
    assert_eq!(list.replies.len(), known.replies.len() + 1);
    assert!(list.replies.iter().any(|reply| *reply.code == 298));
    assert!(commands.general_replies(list).any(|reply| *reply.code == 299));
    assert_eq!(commands.command("XYZZY").unwrap().name.as_str(), "Xyzzy");
}

#[test]
fn a_known_command_gets_replies_only() {
    file(r#"{"verb": "LIST", "name": "Listing", "replies": [298]}"#)
        .fails(&["commands.json:1:24: the extended spec has `LIST`; expected only `verb` and `replies` here"]);
    file(r#"{"verb": "LIST", "note": "Mine.", "replies": [298]}"#)
        .fails(&["commands.json:1:24: the extended spec has `LIST`; expected only `verb` and `replies` here"]);
}

#[test]
fn a_new_command_with_a_preliminary_reply_is_named() {
    let command = r#"{"verb": "XYZZY", "replies": [{"code": 150, "next": [226]}]}"#;
    file(command).fails(&["commands.json:1:54: 150 is preliminary, and `preliminary` does not name `XYZZY`"]);
    let commands = extending(&format!(r#"{{"preliminary": ["XYZZY"], "commands": [{command}]}}"#)).commands();
    let allowed = commands.preliminary.unwrap();
    assert!(["XYZZY", "RETR"].iter().all(|verb| allowed.iter().any(|known| known.value == *verb)));
}

#[test]
fn the_preliminary_replies_of_ftp_stay_preliminary() {
    extending(r#"{"preliminary": false, "commands": [{"verb": "XYZZY", "replies": [200]}]}"#)
        .fails(&["commands.json:1:36: `preliminary` is `false`; the extended spec has preliminary replies"]);
}

#[test]
fn what_is_known_is_not_added_again() {
    file(r#"{"verb": "LIST", "replies": [450]}"#)
        .fails(&["commands.json:1:44: duplicate reply 450; the extended spec has it for `LIST`"]);
    file(r#"{"verb": "XYZZY", "name": "List", "replies": [200]}"#)
        .fails(&["commands.json:1:41: duplicate name `List`; the extended spec has it for `LIST`"]);
    extending(r#"{"general": [{"code": 421}], "commands": [{"verb": "LIST", "replies": [298]}]}"#)
        .fails(&["commands.json:1:23: duplicate general reply 421; the extended spec has it"]);
}

/// An update of the registry that hears of a server breaks no spec that has the reply already.
#[test]
fn an_added_reply_takes_the_place_of_one_that_only_servers_send() {
    for (verb, code, basis) in [("OPTS", 202, Basis::Reported), ("LIST", 425, Basis::Observed)] {
        let first = |commands: &Commands| {
            let replies = &commands.command(verb).unwrap().replies;
            replies.iter().filter(|reply| *reply.code == code).map(|reply| reply.basis).collect::<Vec<_>>()
        };
        assert_eq!(first(ftpcodes_spec::builtin_commands().unwrap()), [basis]);
        let added = format!(r#"{{"verb": "{verb}", "replies": [{code}]}}"#);
        assert_eq!(first(&file(&added).commands()), [Basis::Specified]);
    }
}

#[test]
fn what_is_added_twice_is_told_at_the_second_place() {
    file(r#"{"verb": "LIST", "replies": [298, 298]}"#)
        .fails(&["commands.json:1:49: duplicate reply 298 at one position; the first is at commands.json:1:44"]);
    file(r#"{"verb": "LIST", "replies": [298]}, {"verb": "LIST", "replies": [299]}"#)
        .fails(&["commands.json:1:60: duplicate verb `LIST`; the first is at commands.json:1:24"]);
    file(r#"{"verb": "XYZZY", "name": "A", "replies": [298]}, {"verb": "XYZZY", "name": "B", "replies": [299]}"#)
        .fails(&["commands.json:1:74: duplicate verb `XYZZY`; the first is at commands.json:1:24"]);
}

#[test]
fn added_replies_keep_the_rules() {
    file(r#"{"verb": "LIST", "replies": [297]}"#)
        .fails(&["commands.json:1:44: 297 is no code of X; add it to the file of the codes"]);
    file(r#"{"verb": "LIST", "replies": [{"code": 298, "next": [226]}]}"#)
        .fails(&["commands.json:1:53: 298 ends its command; expected neither `next` nor `then`"]);
    file(r#"{"verb": "LIST", "replies": [{"code": 350, "then": ["PLUGH"]}]}"#)
        .fails(&["commands.json:1:67: `then` names `PLUGH`, which is no command of this spec"]);
    file(r#"{"verb": "XYZZY", "replies": [298]}, {"verb": "LIST", "replies": [298]}"#)
        .fails(&["commands.json:1:61: `LIST` stands after `XYZZY`; commands are sorted by verb"]);
}

#[test]
fn a_meaning_for_a_known_command_wants_the_reply_there() {
    // 296 has a meaning that STOR selects; no place of the built-in file is shown for it.
    ftpcodes_tests::commands::extending_with(
        r#"{"code": 296, "name": "Kept", "meanings": [
             {"id": "a", "title": "A", "text": "A."},
             {"id": "b", "title": "B", "text": "B.", "commands": ["STOR"]}
        ]}"#,
        r#"{"commands": [{"verb": "LIST", "replies": [296]}]}"#,
    )
    .fails(&["commands.json:1:14: `STOR` selects a meaning of 296 and does not list it"]);
}
