//! Rules for the file of the commands: keys, words, references, order, uniqueness, trees that end.

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
    good().edit("{\n  \"general\"", "{\n  \"xyzzy\": 1,\n  \"general\"").fails(&[&unknown(
        "2:3",
        "the spec of the commands",
        "$schema, general, commands",
    )]);
    good().edit(r#""except": ["QUIT"]"#, r#""xyzzy": []"#).fails(&[&unknown(
        "3:97",
        "a general reply",
        "code, basis, sources, except",
    )]);
    good().edit(r#""name": "Password","#, r#""name": "Password", "xyzzy": 1,"#).fails(&[&unknown(
        "8:27",
        "a command",
        "verb, name, syntax, status, servers, sources, note, replies",
    )]);
    good().edit(r#""code": 221,"#, r#""code": 221, "xyzzy": 1,"#).fails(&[&unknown(
        "25:23",
        "a reply",
        "code, basis, sources, repeats, next, then",
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
    let bare = r#"{"commands": [{}]}"#;
    good().rewrite(bare).fails(&[
        "commands.json:1:15: a command has no `name`",
        "commands.json:1:15: a command has no `replies`",
        "commands.json:1:15: a command has no `sources`",
        "commands.json:1:15: a command has no `status`",
        "commands.json:1:15: a command has no `verb`",
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
    good()
        .edit(basis, r#""code": 221, "basis": "observed""#)
        .fails(&["commands.json:25:32: unknown basis `observed`; expected one of: specified, implied"]);
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
fn codes_are_codes_of_the_protocol() {
    good()
        .edit(GOODBYE, &format!("{GOODBYE}, {{\"code\": 222, \"basis\": \"implied\", {SOURCE}}}"))
        .fails(&["commands.json:25:111: 222 is no code of FTP"]);
    good().edit(r#""code": 421"#, r#""code": 422"#).fails(&[
        "commands.json:3:14: 422 is no code of FTP",
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
fn a_general_reply_is_followed_by_nothing() {
    let general = format!(r#"{{"code": 150, "basis": "implied", {SOURCE}}}"#);
    good()
        .edit(r#""general": ["#, &format!("\"general\": [{general},"))
        .fails(&["commands.json:2:24: 150 is preliminary; expected a general reply that nothing follows"]);
}

#[test]
fn commands_that_are_named_exist() {
    good()
        .edit(r#"["PASS"]"#, r#"["PASS", "ACCT"]"#)
        .fails(&["commands.json:62:28: `then` names `ACCT`, which is no command of this spec"]);
    good()
        .edit(r#"["PASS"]"#, r#"["pass"]"#)
        .fails(&["commands.json:62:20: `then` names `pass`, which is no command of this spec"]);
    good()
        .edit(r#"["QUIT"]"#, r#"["CONNECT"]"#)
        .fails(&["commands.json:3:108: `except` names `CONNECT`, which is no command of this spec"]);
}

#[test]
fn commands_are_named_once() {
    good()
        .edit(r#"["PASS"]"#, r#"["PASS", "PASS"]"#)
        .fails(&["commands.json:62:28: duplicate verb `PASS` in `then`; the first is at commands.json:62:20"]);
    good()
        .edit(r#"["QUIT"]"#, r#"["QUIT", "QUIT"]"#)
        .fails(&["commands.json:3:116: duplicate verb `QUIT` in `except`; the first is at commands.json:3:108"]);
}

#[test]
fn duplicate_verbs_and_names() {
    good()
        .edit(r#""verb": "USER""#, r#""verb": "RETR""#)
        .fails(&["commands.json:53:15: duplicate verb `RETR`; the first is at commands.json:29:15"]);
    good()
        .edit(r#""UserName""#, r#""Retrieve""#)
        .fails(&["commands.json:54:15: duplicate name `Retrieve`; the first is at commands.json:30:15"]);
}

#[test]
fn commands_are_sorted() {
    good()
        .edit(r#""verb": "USER""#, r#""verb": "LOGIN""#)
        .fails(&["commands.json:53:15: `LOGIN` stands after `RETR`; commands are sorted by verb"]);
}

#[test]
fn verbs_are_capital_letters_and_digits() {
    for verb in ["user", "User", "USER NAME", "", "USÉR", "US-ER", "-USER"] {
        let message = format!("`{verb}` is no verb; expected capital letters and digits");
        let found = good().edit(r#""verb": "USER""#, &format!(r#""verb": "{verb}""#));
        let place = "commands.json:53:15";
        // A verb of small letters sorts behind all others; the empty one and the hyphen before them.
        match verb {
            "" | "-USER" => found.fails(&[
                &format!("{place}: `{verb}` is no verb; expected capital letters and digits"),
                &format!("{place}: `{verb}` stands after `RETR`; commands are sorted by verb"),
            ]),
            _ => found.fails(&[&format!("{place}: {message}")]),
        }
    }
    assert!(good().edit(r#""verb": "USER""#, r#""verb": "SHA256""#).commands().command("SHA256").is_some());
}

#[test]
fn names_are_identifiers() {
    let no_name = "is no name for a variant; expected UpperCamelCase letters and digits, such as `ConnectionClosed`";
    for name in ["userName", "User Name", "", "1User"] {
        good()
            .edit(r#""UserName""#, &format!(r#""{name}""#))
            .fails(&[&format!("commands.json:54:15: `{name}` {no_name}")]);
    }
    good()
        .edit(r#""UserName""#, r#""Self""#)
        .fails(&["commands.json:54:15: `Self` is a Rust keyword and cannot name a variant"]);
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
