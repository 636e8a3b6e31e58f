//! Rules for the file of the codes: numbers, names, order, uniqueness, references.

use ftpcodes_tests::spec::good;

const NO_NAME: &str =
    "is no name for a variant; expected UpperCamelCase letters and digits, such as `ConnectionClosed`";

#[test]
fn code_is_a_whole_number_in_range() {
    for number in ["99", "700", "-226", "226.5", "226.0", "1e2", "18446744073709551616"] {
        let message = format!("`code` must be a whole number from 100 to 699, found {number}");
        good().codes("226,\n", &format!("{number},\n")).fails(&[&format!("codes.json:14:15: {message}")]);
    }
}

#[test]
fn digits_and_other_numbers_are_in_range() {
    good()
        .codes(r#""digit": 4"#, r#""digit": 7"#)
        .fails(&["codes.json:6:15: `digit` of a class must be a whole number from 1 to 6, found 7"]);
    good()
        .codes(r#""digit": 3"#, r#""digit": 10"#)
        .fails(&["codes.json:10:15: `digit` of a group must be a whole number from 0 to 9, found 10"]);
    good()
        .codes("[226, 426]", "[226, 42]")
        .fails(&["codes.json:60:21: an item of `codes` must be a whole number from 100 to 699, found 42"]);
    good()
        .codes("10054", "-1")
        .fails(&["codes.json:63:16: `number` must be a whole number from 0 to 4294967295, found -1"]);
}

#[test]
fn lists_are_not_empty() {
    let empty = |place: &str, key: &str| format!("codes.json:{place}: `{key}` is empty; expected at least one entry");
    good().codes(r#"[{"document": "RFC 959", "section": "5.4"}]"#, "[]").fails(&[&empty("26:22", "sources")]);
    good()
        .codes(
            "\n  ],\n  \"confusions\"",
            ",\n{\"code\": 500, \"name\": \"A\", \"status\": \"draft\", \"meanings\": []}\n  ],\n  \"confusions\"",
        )
        .fails(&[&empty("58:59", "meanings")]);
    let bare = r#"{"protocol": "FTP", "language": "eo", "classes": [], "groups": [], "codes": []}"#;
    good().rewrite("codes.json", bare).fails(&[
        "codes.json:1:50: `classes` is empty; expected at least one entry",
        "codes.json:1:64: `groups` is empty; expected at least one entry",
        "codes.json:1:77: `codes` is empty; expected at least one entry",
    ]);
}

#[test]
fn duplicate_code_names_both_positions() {
    good().codes("426,\n", "226,\n").codes(r#""retry": "later","#, "").fails(&[
        "codes.json:41:15: duplicate code 226; the first is at codes.json:14:15",
        "codes.json:60:5: a confusion names 426, which is no code of this spec",
    ]);
}

#[test]
fn unsorted_code_is_reported_once() {
    let words = r#""title": "A", "text": "A", "description": "A.", "when": "A.", "fix": "A.", "retry": "never""#;
    let meaning = format!(r#"{{{words}, "sources": [{{"document": "A", "section": "1"}}]}}"#);
    let first = format!(r#"{{"code": 450, "name": "A", "status": "draft", "meanings": [{meaning}]}},"#);
    good()
        .codes("\"codes\": [\n", &format!("\"codes\": [{first}\n"))
        .fails(&["codes.json:14:15: code 226 stands after 450; codes are sorted by number"]);
}

#[test]
fn duplicate_names() {
    good()
        .codes(r#""ConnectionClosed""#, r#""TransferComplete""#)
        .fails(&["codes.json:42:15: duplicate code name `TransferComplete`; the first is at codes.json:15:15"]);
    good()
        .codes(r#""Transient""#, r#""Completion""#)
        .fails(&["codes.json:6:26: duplicate class name `Completion`; the first is at codes.json:5:26"]);
    good()
        .codes(r#""Accounts""#, r#""Connections""#)
        .fails(&["codes.json:10:26: duplicate group name `Connections`; the first is at codes.json:9:26"]);
}

#[test]
fn duplicate_title() {
    good()
        .codes(r#""Connection Closed""#, r#""Abort Complete""#)
        .fails(&["codes.json:46:20: duplicate title `Abort Complete`; the first is at codes.json:31:20"]);
}

#[test]
fn duplicate_alias() {
    good()
        .codes(r#""status": "draft","#, r#""status": "draft", "aliases": ["all sent"],"#)
        .fails(&["codes.json:43:38: duplicate alias `all sent`; the first is at codes.json:17:34"]);
}

#[test]
fn duplicate_meaning() {
    good()
        .codes(r#""abort""#, r#""transfer""#)
        .fails(&["codes.json:29:17: duplicate meaning of 226 `transfer`; the first is at codes.json:20:17"]);
}

#[test]
fn duplicate_command() {
    good().codes(r#"["ABOR"]"#, r#"["ABOR", "ABOR"]"#).fails(&[
        "codes.json:30:32: duplicate command among the meanings of 226 `ABOR`; the first is at codes.json:30:24",
    ]);
    good().codes(r#""id": "transfer","#, r#""id": "transfer", "commands": ["ABOR"],"#).fails(&[
        "codes.json:30:24: duplicate command among the meanings of 226 `ABOR`; the first is at codes.json:20:42",
    ]);
}

#[test]
fn one_meaning_stands_for_all_other_commands() {
    let message = "the meaning `abort` of 226 has no `commands`; that of all other commands is `transfer`";
    good().codes(r#""commands": ["ABOR"],"#, "").fails(&[&format!("codes.json:29:17: {message} at codes.json:20:17")]);
}

#[test]
fn duplicate_digit() {
    good().codes(r#""digit": 4"#, r#""digit": 2"#).fails(&[
        "codes.json:6:15: duplicate class digit 2; the first is at codes.json:5:15",
        "codes.json:41:15: code 426 needs a class with the digit 4; `classes` has none",
    ]);
    good()
        .codes(r#""digit": 3"#, r#""digit": 2"#)
        .fails(&["codes.json:10:15: duplicate group digit 2; the first is at codes.json:9:15"]);
}

#[test]
fn duplicate_confusion() {
    let pair = r#"{"codes": [226, 426], "difference": "Only one of them is good."}"#;
    good()
        .codes(pair, &format!("{pair},\n    {pair}"))
        .fails(&["codes.json:61:5: duplicate confusion 226/426; the first is at codes.json:60:5"]);
}

#[test]
fn duplicate_not_code() {
    let number = r#"{"number": 10054, "name": "WSAECONNRESET", "description": "A number of Windows."}"#;
    good()
        .codes(number, &format!("{number},\n    {number}"))
        .fails(&["codes.json:64:16: duplicate number 10054 in `not_codes`; the first is at codes.json:63:16"]);
}

#[test]
fn not_code_is_no_code() {
    good()
        .codes("10054", "426")
        .fails(&["codes.json:63:16: 426 stands in `not_codes` and is a code at codes.json:41:15"]);
}

#[test]
fn class_of_a_code_exists() {
    good()
        .codes(r#""digit": 4"#, r#""digit": 5"#)
        .fails(&["codes.json:41:15: code 426 needs a class with the digit 4; `classes` has none"]);
}

#[test]
fn confusion_names_codes_of_the_spec() {
    good().codes("[226, 426]", "[225, 427]").fails(&[
        "codes.json:60:5: a confusion names 225, which is no code of this spec",
        "codes.json:60:5: a confusion names 427, which is no code of this spec",
    ]);
}

#[test]
fn confusion_is_a_sorted_pair() {
    for codes in ["[426, 226]", "[226, 226]", "[226]", "[]", "[226, 426, 500]"] {
        let message = "`codes` of a confusion must be two numbers, the lower one first";
        good().codes("[226, 426]", codes).fails(&[&format!("codes.json:60:5: {message}")]);
    }
}

#[test]
fn names_are_identifiers() {
    for name in ["lower", "Has Space", "9Lives", "", "Snake_Case", "Café", "Ends!"] {
        let expected = format!("codes.json:42:15: `{name}` {NO_NAME}");
        good().codes(r#""ConnectionClosed""#, &format!(r#""{name}""#)).fails(&[&expected]);
    }
    good().codes(r#""Transient""#, r#""transient""#).fails(&[&format!("codes.json:6:26: `transient` {NO_NAME}")]);
    good().codes(r#""Accounts""#, "\"a\\nb\"").fails(&[&format!(r"codes.json:10:26: `a\nb` {NO_NAME}")]);
}

#[test]
fn names_are_no_keywords() {
    for name in ["Self", "match", "gen"] {
        let expected = format!("codes.json:42:15: `{name}` is a Rust keyword and cannot name a variant");
        good().codes(r#""ConnectionClosed""#, &format!(r#""{name}""#)).fails(&[&expected]);
    }
}

#[test]
fn unknown_status() {
    let words = "expected one of: standard, experimental, historic, draft, nonstandard";
    good()
        .codes(r#""draft""#, r#""darft""#)
        .fails(&["codes.json:43:17: unknown status `darft`; did you mean `draft`?"]);
    good().codes(r#""draft""#, r#""new""#).fails(&[&format!("codes.json:43:17: unknown status `new`; {words}")]);
    good()
        .codes(r#""retry": "later","#, r#""retry": "later", "status": "","#)
        .fails(&[&format!("codes.json:51:39: unknown status ``; {words}")]);
}

#[test]
fn unknown_retry() {
    good().codes(r#""later""#, r#""Later""#).fails(&["codes.json:51:20: unknown retry `Later`; did you mean `later`?"]);
    let words = "same-command, later, after-reconnecting, after-login, after-change, never";
    good()
        .codes(r#""later""#, r#""soon""#)
        .fails(&[&format!("codes.json:51:20: unknown retry `soon`; expected one of: {words}")]);
}

#[test]
fn unknown_state_of_a_connection() {
    good()
        .codes(r#""closes""#, r#""quits""#)
        .fails(&["codes.json:52:33: unknown control_connection `quits`; expected one of: stays-open, closes"]);
    good()
        .codes(r#""closed""#, r#""close""#)
        .fails(&["codes.json:53:30: unknown data_connection `close`; did you mean `closed`?"]);
}

#[test]
fn negative_reply_needs_retry() {
    let words = "same-command, later, after-reconnecting, after-login, after-change, never";
    good().codes(r#""retry": "later","#, "").fails(&[&format!(
        "codes.json:41:15: code 426 is a negative reply and has no `retry`; expected one of: {words}"
    )]);
}

#[test]
fn other_reply_has_no_retry() {
    good()
        .codes(r#""commands": ["ABOR"],"#, r#""commands": ["ABOR"], "retry": "never","#)
        .fails(&["codes.json:29:17: code 226 is no negative reply and has a `retry`; only 4yz and 5yz have one"]);
}
