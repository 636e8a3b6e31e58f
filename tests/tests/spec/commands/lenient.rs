//! Files of users, which leave out what is there for people.

use ftpcodes_spec::{Basis, Status};
use ftpcodes_tests::commands::good;

const SHORT: &str = r#"{
  "general": [{"code": 421, "any_time": true}],
  "commands": [
    {"verb": "AUTHINFO PASS", "replies": [{"code": 530}, 230]},
    {"verb": "AUTHINFO USER", "replies": [{"code": 331, "then": ["AUTHINFO PASS"]}]},
    {"verb": "RETR", "replies": [{"code": 150, "next": [226, 426]}, 550]}
  ]
}"#;

#[test]
fn a_short_file_says_enough() {
    let commands = good().rewrite(SHORT).commands();
    let user = commands.command("authinfo user").unwrap();
    assert_eq!((user.name.as_str(), user.status, user.sources.len()), ("AuthinfoUser", Status::Standard, 0));
    assert_eq!(user.replies[0].then[0].as_str(), "AUTHINFO PASS");
    let retrieve = commands.command("RETR").unwrap();
    assert_eq!(retrieve.name.as_str(), "Retr");
    let replies = commands.replies_to(retrieve);
    let found: Vec<_> = replies.iter().map(|reply| (reply.code, reply.first, reply.after.as_slice())).collect();
    let after: &[u16] = &[150];
    assert_eq!(
        found,
        [(150, true, &[][..]), (226, false, after), (421, true, after), (426, false, after), (550, true, &[])]
    );
    assert!(replies.iter().all(|reply| reply.basis == Basis::Specified));
}

#[test]
fn a_short_file_may_be_empty_of_replies_but_not_of_what_counts() {
    good()
        .rewrite(r#"{"commands": [{"verb": "QUIT", "replies": []}]}"#)
        .fails(&["commands.json:1:24: `QUIT` is in force and lists no reply; expected at least one"]);
    good()
        .rewrite(r#"{"commands": [{}]}"#)
        .fails(&["commands.json:1:15: a command has no `replies`", "commands.json:1:15: a command has no `verb`"]);
    good()
        .rewrite(r#"{"commands": [{"verb": "QUIT", "replies": [{}]}]}"#)
        .fails(&["commands.json:1:44: a reply has no `code`"]);
    // The words of a key are checked where it is given.
    good()
        .rewrite(r#"{"commands": [{"verb": "QUIT", "sources": [], "replies": [{"code": 221, "basis": "x"}]}]}"#)
        .fails(&[
            "commands.json:1:43: `sources` is empty; expected at least one entry",
            "commands.json:1:82: unknown basis `x`; expected one of: specified, implied, observed, reported",
        ]);
}

#[test]
fn bare_numbers_are_codes() {
    let file = |reply: &str| good().rewrite(&format!(r#"{{"commands": [{{"verb": "QUIT", "replies": [{reply}]}}]}}"#));
    file("99").fails(&["commands.json:1:44: `code` must be a whole number from 100 to 699, found 99"]);
    file("222").fails(&["commands.json:1:44: 222 is no code of FTP; add it to the file of the codes"]);
    file("221, 221")
        .fails(&["commands.json:1:49: duplicate reply 221 at one position; the first is at commands.json:1:44"]);
    file("150")
        .fails(&["commands.json:1:44: 150 is preliminary and has no `next`; expected the replies that follow it"]);
    file("331")
        .fails(&["commands.json:1:44: 331 is intermediate and has no `then`; expected the commands that it asks for"]);
    file(r#""221""#).fails(&["commands.json:1:44: a reply must be an object, found a string"]);
    let general = r#"{"general": [421], "commands": [{"verb": "QUIT", "replies": [221]}]}"#;
    good().rewrite(general).fails(&["commands.json:1:14: a general reply must be an object, found a number"]);
}

#[test]
fn complete_is_true_or_false() {
    let file = |complete: &str| SHORT.replacen('{', &format!(r#"{{ "complete": {complete},"#), 1);
    assert_eq!(good().rewrite(&file("false")).commands().commands.len(), 3);
    good().rewrite(&file("1")).fails(&["commands.json:1:15: `complete` must be true or false, found a number"]);
}

#[test]
fn a_complete_file_has_everything() {
    let file = r#"{"complete": true, "general": [{"code": 421}], "commands": [{"verb": "QUIT", "replies": [221, {"code": 230}]}]}"#;
    good().rewrite(file).fails(&[
        "commands.json:1:32: a general reply has no `basis`",
        "commands.json:1:32: a general reply has no `sources`",
        "commands.json:1:61: a command has no `description`",
        "commands.json:1:61: a command has no `name`",
        "commands.json:1:61: a command has no `sources`",
        "commands.json:1:61: a command has no `status`",
        "commands.json:1:61: a command has no `title`",
        "commands.json:1:90: a reply must be an object, found a number",
        "commands.json:1:95: a reply has no `basis`",
        "commands.json:1:95: a reply has no `sources`",
    ]);
}

#[test]
fn general_replies_ask_for_commands_and_come_at_any_time() {
    let file = |general: &str| {
        good().rewrite(&format!(r#"{{"general": [{general}], "commands": [{{"verb": "QUIT", "replies": [221]}}]}}"#))
    };
    let commands = file(r#"{"code": 331, "then": ["QUIT"]}"#).commands();
    let replies = commands.replies_to(commands.command("QUIT").unwrap());
    assert_eq!((replies[1].code, replies[1].general, replies[1].then.as_slice()), (331, true, &["QUIT"][..]));
    file(r#"{"code": 331}"#)
        .fails(&["commands.json:1:23: 331 is intermediate and has no `then`; expected the commands that it asks for"]);
    file(r#"{"code": 421, "then": ["QUIT"]}"#)
        .fails(&["commands.json:1:23: 421 ends its command; expected neither `next` nor `then`"]);
    file(r#"{"code": 331, "then": ["USER"]}"#)
        .fails(&["commands.json:1:37: `then` names `USER`, which is no command of this spec"]);
    file(r#"{"code": 331, "then": ["QUIT", "QUIT"]}"#)
        .fails(&["commands.json:1:45: duplicate verb `QUIT` in `then`; the first is at commands.json:1:37"]);
    file(r#"{"code": 421, "any_time": "yes"}"#)
        .fails(&["commands.json:1:40: `any_time` must be true or false, found a string"]);
    assert!(!file(r#"{"code": 421, "any_time": false}"#).commands().general[0].any_time);
    file(r#"{"code": 421, "next": [221]}"#).fails(&[
        "commands.json:1:28: unknown key `next` in a general reply; known keys: code, basis, sources, servers, reports, except, then, any_time",
    ]);
}

#[test]
fn verbs_of_several_words_are_words() {
    let file = |verb: &str| good().rewrite(&format!(r#"{{"commands": [{{"verb": "{verb}", "replies": [221]}}]}}"#));
    for verb in ["AUTHINFO USER", "A B C", "X1 Y2"] {
        assert!(file(verb).commands().command(verb).is_some());
    }
    for verb in ["AUTHINFO  USER", "AUTHINFO user", "AUTHINFO 1USER"] {
        let found = file(verb).fault();
        assert!(
            found.contains(&format!("`{verb}` is no verb; expected words of capital letters and digits")),
            "{found}"
        );
    }
    for verb in [" USER", "USER "] {
        file(verb).fails(&["commands.json:1:24: `verb` begins or ends with white space"]);
    }
    // Words that are glued together may be the name of another verb.
    let glued = r#"{"commands": [{"verb": "AB C", "replies": [221]}, {"verb": "ABC", "replies": [221]}]}"#;
    assert_eq!(good().rewrite(glued).commands().commands.len(), 2);
    good()
        .rewrite(
            r#"{"commands": [{"verb": "A", "name": "AbC", "replies": [221]}, {"verb": "AB C", "replies": [221]}]}"#,
        )
        .fails(&["commands.json:1:72: duplicate name `AbC`; the first is at commands.json:1:37"]);
}

#[test]
fn the_examples_of_the_readme_load() {
    let readme = ftpcodes_tests::read("spec/README.md");
    let examples = readme.split("```json\n").filter(|part| part.starts_with("{\n  \"commands\""));
    let numbers = examples.map(|example| {
        let (example, _) = example.split_once("```").unwrap();
        // The codes of the good spec stand in for those of NNTP and DICT.
        let codes = [("281", "230"), ("381", "331"), ("481", "530"), ("151", "110"), ("250", "226"), ("552", "530")];
        let example = codes.iter().fold(example.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours));
        good().rewrite(&example).commands().commands.len()
    });
    assert_eq!(numbers.collect::<Vec<_>>(), [2, 1]);
}
