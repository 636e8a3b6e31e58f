//! Rules for the trees of replies: each path ends, each code stands once, nothing follows an end.

use ftpcodes_tests::commands::good;

use super::{GOODBYE, SOURCE};

#[test]
fn codes_are_codes_of_the_protocol() {
    good()
        .edit(GOODBYE, &format!("{GOODBYE}, {{\"code\": 222, \"basis\": \"implied\", {SOURCE}}}"))
        .fails(&["commands.json:25:111: 222 is no code of FTP; add it to the file of the codes"]);
    good().edit(r#""code": 421"#, r#""code": 422"#).fails(&[
        "commands.json:3:14: 422 is no code of FTP; add it to the file of the codes",
        "commands.json:5:15: no command lists 421, which is in force; expected one that it answers",
    ]);
}

#[test]
fn a_code_stands_once_at_one_position() {
    good()
        .edit(GOODBYE, &format!("{GOODBYE},\n        {GOODBYE}"))
        .fails(&["commands.json:26:18: duplicate reply 221 at one position; the first is at commands.json:25:18"]);
    good().edit(r#""code": 426"#, r#""code": 226"#).fails(&[
        "commands.json:5:15: no command lists 426, which is in force; expected one that it answers",
        "commands.json:47:22: duplicate reply 226 at one position; the first is at commands.json:46:22",
    ]);
    let general = r#"{"code": 421, "basis": "implied", "sources": [{"document": "RFC 959", "section": "4.2.1"}], "except": ["QUIT"]}"#;
    good()
        .edit(general, &format!("{general},\n    {general}"))
        .fails(&["commands.json:4:14: duplicate general reply 421; the first is at commands.json:3:14"]);
}

#[test]
fn another_reply_follows_a_preliminary_one() {
    let first = r#"          "next": ["#;
    good().edit(&format!("{first}\n"), "          \"next\": [], \"then\": [\n").fails(&[
        "commands.json:39:13: an item of `then` must be a string, found an object",
        "commands.json:46:13: an item of `then` must be a string, found an object",
        "commands.json:47:13: an item of `then` must be a string, found an object",
    ]);
    let marker =
        r#""next": [{"code": 226, "basis": "implied", "sources": [{"document": "RFC 959", "section": "5.4"}]}]"#;
    good()
        .edit(marker, r#""next": []"#)
        .fails(&["commands.json:40:23: 110 is preliminary and has no `next`; expected the replies that follow it"]);
    good().edit(marker, &format!(r#""then": ["PASS"], {marker}"#)).fails(&[
        "commands.json:40:23: 110 is preliminary and has `then`; only an intermediate reply asks for a command",
    ]);
}

#[test]
fn an_intermediate_reply_asks_for_a_command() {
    let then = r#""then": ["PASS"]"#;
    for nothing in [r#""then": []"#, r#""next": []"#] {
        good().edit(then, nothing).fails(&[
            "commands.json:59:19: 331 is intermediate and has no `then`; expected the commands that it asks for",
        ]);
    }
    // After the text of a mail comes a reply, although it is no command.
    let next = format!(r#""next": [{{"code": 230, "basis": "implied", {SOURCE}}}]"#);
    assert_eq!(*good().edit(then, &next).commands().command("USER").unwrap().replies[0].next[0].code, 230);
    good()
        .edit(then, &format!("{then}, {next}"))
        .fails(&["commands.json:59:19: 331 is intermediate and has both `next` and `then`; expected one of them"]);
}

#[test]
fn nothing_follows_a_reply_that_ends_its_command() {
    let ends = "ends its command; expected neither `next` nor `then`";
    let next = format!(r#", "next": [{{"code": 226, "basis": "implied", {SOURCE}}}]}}"#);
    let goodbye = GOODBYE.trim_end_matches('}');
    good().edit(GOODBYE, &format!("{goodbye}{next}")).fails(&[&format!("commands.json:25:18: 221 {ends}")]);
    good()
        .edit(GOODBYE, &format!(r#"{goodbye}, "then": ["USER"]}}"#))
        .fails(&[&format!("commands.json:25:18: 221 {ends}")]);
    for code in [421, 530, 631] {
        let other = format!(r#"{{"code": {code}, "basis": "implied", {SOURCE}, "then": ["USER"]}}"#);
        good()
            .edit(GOODBYE, &format!("{GOODBYE},\n        {other}"))
            .fails(&[&format!("commands.json:26:18: {code} {ends}")]);
    }
}

#[test]
fn only_a_preliminary_reply_repeats() {
    let repeats = "repeats and is not preliminary; only 1yz may come more than once";
    let goodbye = GOODBYE.trim_end_matches('}');
    good()
        .edit(GOODBYE, &format!(r#"{goodbye}, "repeats": true}}"#))
        .fails(&[&format!("commands.json:25:18: 221 {repeats}")]);
    good()
        .edit(r#""then": ["PASS"]"#, r#""then": ["PASS"], "repeats": true"#)
        .fails(&[&format!("commands.json:59:19: 331 {repeats}")]);
    assert_eq!(good().edit(GOODBYE, &format!(r#"{goodbye}, "repeats": false}}"#)).commands().commands.len(), 4);
}

#[test]
fn a_1yz_may_end_its_command_in_protocols_without_preliminary_replies() {
    let file = |replies: &str| {
        good().rewrite(&format!(
            "{{\"preliminary\": false, \"commands\": [{{\"verb\": \"HELP\", \"replies\": [\n{replies}]}}]}}"
        ))
    };
    assert!(file("150").commands().informative);
    assert!(!good().commands().informative);
    let ends = "ends its command; expected neither `next` nor `then`";
    file(r#"{"code": 150, "next": [226]}"#).fails(&[&format!("commands.json:2:10: 150 {ends}")]);
    file(r#"{"code": 150, "then": ["HELP"]}"#).fails(&[&format!("commands.json:2:10: 150 {ends}")]);
    file(r#"{"code": 150, "repeats": true}"#)
        .fails(&["commands.json:2:10: 150 repeats and is not preliminary; only 1yz may come more than once"]);
    good()
        .edit("\"general\"", "\"preliminary\": true, \"general\"")
        .fails(&["commands.json:2:18: `preliminary` must be an array, found a boolean"]);
}

#[test]
fn a_preliminary_reply_answers_a_command_that_may_have_one() {
    let named = |verbs: &str| good().edit("\"general\"", &format!("\"preliminary\": [{verbs}], \"general\""));
    assert_eq!(named(r#""RETR""#).commands().preliminary.unwrap().len(), 1);
    assert!(good().commands().preliminary.is_none());
    named(r#""QUIT""#).fails(&["commands.json:35:19: 150 is preliminary, and `preliminary` does not name `RETR`"]);
    named("").fails(&["commands.json:35:19: 150 is preliminary, and `preliminary` does not name `RETR`"]);
    named(r#""RETR", "STOR""#)
        .fails(&["commands.json:2:27: `preliminary` names `STOR`, which is no command of this spec"]);
    named(r#""RETR", "RETR""#)
        .fails(&["commands.json:2:27: duplicate verb `RETR` in `preliminary`; the first is at commands.json:2:19"]);
    named("1").fails(&["commands.json:2:19: an item of `preliminary` must be a string, found a number"]);
}

#[test]
fn a_general_reply_is_followed_by_nothing() {
    let general = format!(r#"{{"code": 150, "basis": "implied", {SOURCE}}}"#);
    good()
        .edit(r#""general": ["#, &format!("\"general\": [{general},"))
        .fails(&["commands.json:2:24: 150 is preliminary; expected a general reply that nothing follows"]);
}

#[test]
fn a_command_in_force_has_replies() {
    let lost = "commands.json:5:15: no command lists 221, which is in force; expected one that it answers";
    good()
        .edit(GOODBYE, "")
        .fails(&[lost, "commands.json:20:15: `QUIT` is in force and lists no reply; expected at least one"]);
    good().edit(GOODBYE, "").edit(r#""experimental""#, r#""historic""#).fails(&[lost]);
}

#[test]
fn a_code_in_force_answers_a_command() {
    // 550 is historic in these codes, and 631 an envelope: no command has to list them.
    good()
        .edit(r#""code": 230"#, r#""code": 550"#)
        .fails(&["commands.json:5:15: no command lists 230, which is in force; expected one that it answers"]);
    good()
        .edit(r#""code": 221"#, r#""code": 631"#)
        .fails(&["commands.json:5:15: no command lists 221, which is in force; expected one that it answers"]);
}

#[test]
fn a_command_lists_the_codes_whose_meanings_it_selects() {
    // The command `UNKNOWN` of that meaning is no command of this spec.
    good()
        .edit(r#"{"code": 530, "basis": "specified""#, r#"{"code": 550, "basis": "specified""#)
        .fails(&["commands.json:7:15: `PASS` selects a meaning of 530 and does not list it"]);
}

#[test]
fn a_tree_is_not_too_deep() {
    let nested = |depth: usize| {
        let open = format!(r#"{{"code": 150, "basis": "implied", {SOURCE}, "next": ["#);
        let end = format!(r#"{{"code": 226, "basis": "implied", {SOURCE}}}"#);
        format!("{GOODBYE},\n{}{end}{}", open.repeat(depth - 1), "]}".repeat(depth - 1))
    };
    assert_eq!(good().edit(GOODBYE, &nested(8)).commands().commands.len(), 4);
    // One error, however deep it is.
    for depth in [9, 10, 1000] {
        good()
            .edit(GOODBYE, &nested(depth))
            .fails(&["commands.json:26:793: this reply follows 8 others; expected at most 8 one after the other"]);
    }
}
