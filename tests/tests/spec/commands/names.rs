//! Rules for verbs and names: which there may be, their order, references to them.

use ftpcodes_tests::commands::good;

#[test]
fn commands_that_are_named_exist() {
    good()
        .edit(r#"["PASS"]"#, r#"["PASS", "ACCT"]"#)
        .fails(&["commands.json:62:28: `then` names `ACCT`, which is no command of this spec"]);
    good()
        .edit(r#"["PASS"]"#, r#"["pass"]"#)
        .fails(&["commands.json:62:20: `then` names `pass`, which is no command of this spec; did you mean `PASS`?"]);
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
    for verb in ["user", "User", "USER name", "USER  NAME", "", "USÉR", "US-ER", "-USER"] {
        let message = format!("`{verb}` is no verb; expected words of capital letters and digits");
        let found = good().edit(r#""verb": "USER""#, &format!(r#""verb": "{verb}""#));
        let place = "commands.json:53:15";
        // A verb of small letters sorts behind all others; the hyphen before them.
        match verb {
            "" => found.fails(&[&format!("{place}: `verb` is empty")]),
            "-USER" => found.fails(&[
                &format!("{place}: `{verb}` is no verb; expected words of capital letters and digits"),
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
