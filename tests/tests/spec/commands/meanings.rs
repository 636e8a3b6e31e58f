//! Which meaning of a code a command gets: the one that it selects, or the one for all other commands.

use ftpcodes_tests::commands::{File, extending_with, with_codes};

/// Commands of a protocol in which 231 has two meanings, which these commands select; none is for all others.
fn file(size: &str, time: &str, commands: &str) -> File {
    let of =
        |commands: &str| if commands.is_empty() { String::new() } else { format!(r#", "commands": [{commands}]"#) };
    let codes = format!(
        r#"{{"protocol": "X", "codes": [
            {{"code": 150, "name": "Opening", "text": "Opening."}},
            {{"code": 200, "name": "Okay", "text": "Okay."}},
            {{"code": 231, "name": "Told", "meanings": [
                {{"id": "size", "title": "Size", "text": "Size."{}}},
                {{"id": "time", "title": "Time", "text": "Time."{}}}
            ]}}
        ]}}"#,
        of(size),
        of(time),
    );
    with_codes(&codes, commands)
}

const EXPECTED: &str = "selects no meaning of it; expected it in the `commands` of `size` or `time`, or a meaning \
                        without `commands`";

#[test]
fn a_command_selects_a_meaning_of_what_it_lists() {
    let commands = r#"{"commands": [
{"verb": "AB", "replies": [231]},
{"verb": "CD", "replies": [200]},
{"verb": "EF", "replies": [{"code": 150, "next": [231]}]}
]}"#;
    file(r#""AB""#, r#""GH""#, commands).fails(&[&format!("commands.json:4:10: `EF` lists 231 and {EXPECTED}")]);
    file(r#""GH""#, r#""IJ""#, commands).fails(&[
        &format!("commands.json:2:10: `AB` lists 231 and {EXPECTED}"),
        &format!("commands.json:4:10: `EF` lists 231 and {EXPECTED}"),
    ]);
    assert!(file(r#""AB""#, r#""EF""#, commands).loads());
    assert!(file(r#""AB""#, "", commands).loads());
}

#[test]
fn what_a_general_rule_allows_means_something_to_every_command() {
    let commands = r#"{"general": [{"code": 231, "except": ["CD"]}], "commands": [
{"verb": "AB", "replies": [200]},
{"verb": "CD", "replies": [200]},
{"verb": "EF", "replies": [231]}
]}"#;
    // It answers AB by the rule; CD is excepted.
    file(r#""GH""#, r#""EF""#, commands)
        .fails(&[&format!("commands.json:1:23: general reply 231 may answer `AB`, which {EXPECTED}")]);
    assert!(file(r#""GH""#, "", commands).loads());
}

#[test]
fn an_added_code_keeps_the_rule() {
    let code = r#"{"code": 296, "name": "Kept", "meanings": [
        {"id": "a", "title": "A", "text": "A.", "commands": ["NOOP"]},
        {"id": "b", "title": "B", "text": "B.", "commands": ["MODE"]}
    ]}"#;
    let listed = ["LIST", "MODE", "NOOP"].map(|verb| format!(r#"{{"verb": "{verb}", "replies": [296]}}"#));
    extending_with(code, &format!(r#"{{"commands": [{}]}}"#, listed.join(", "))).fails(&[
        "commands.json:1:14: `LIST` lists 296 and selects no meaning of it; expected it in the `commands` of `a` or \
         `b`, or a meaning without `commands`",
    ]);
}

/// 211 means something to FEAT, HELP, SITE and STAT only, and a file that adds a reply cannot add a meaning.
#[test]
fn an_added_reply_of_a_built_in_code_may_be_without_a_meaning() {
    let code = r#"{"code": 296, "name": "Kept", "text": "Kept."}"#;
    assert!(extending_with(code, r#"{"commands": [{"verb": "NOOP", "replies": [211]}]}"#).loads());
}
