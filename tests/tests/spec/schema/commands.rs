//! The schema of files of commands.

use ftpcodes_tests::commands::{extending, good};

use super::{accepts, refused_by_both, validator};

/// Commands with all keys that there are.
fn good_commands() -> String {
    let goodbye = r#"{"code": 221, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}"#;
    let seen = r#"{"code": 421, "basis": "observed", "servers": [{"server": "x 1", "situation": "it is late"}]}"#;
    let reported = r#"{"code": 230, "basis": "reported", "reports": [{"where": "y", "situation": "it is late"}]}"#;
    let file = good().edit(goodbye, &format!("{goodbye}, {seen}, {reported}"));
    file.edit(r#""except": ["QUIT"]"#, r#""except": ["QUIT"], "any_time": true"#).text().to_owned()
}

#[test]
fn every_structural_fault_of_the_commands_is_refused() {
    let optional = |pointer: &str| {
        let keys = ["complete", "general", "except", "any_time", "syntax", "when", "pitfall", "note", "repeats"];
        let requirement = pointer.starts_with("/commands/") && pointer.matches('/').count() == 3;
        pointer.rsplit('/').next().is_some_and(|key| keys.contains(&key) || (requirement && key == "servers"))
    };
    refused_by_both(&good_commands(), "commands", optional, |text| good().rewrite(text).loads());
}

#[test]
fn short_commands_are_accepted() {
    for replies in [
        "221",
        r#"{"code": 221}, 230"#,
        r#"{"code": 150, "next": [226, {"code": 426}], "repeats": true}"#,
        r#"{"code": 331, "then": ["AB CD"]}"#,
        r#"{"code": 331, "next": [230], "then": []}"#,
        r#"{"code": 221, "basis": "observed", "servers": [{"server": "x 1", "situation": "it is late"}]}"#,
        r#"{"code": 221, "basis": "reported", "reports": [{"where": "y", "situation": "it is late"}]}"#,
        r#"{"code": 221, "basis": "observed", "servers": [{"server": "x 1", "situation": "it is late"}],
            "reports": [{"where": "y", "situation": "it is late"}]}"#,
    ] {
        let text = format!(
            r#"{{"general": [{{"code": 331, "then": ["AB CD"]}}], "commands": [{{"verb": "AB CD", "replies": [{replies}]}}]}}"#
        );
        accepts("commands", &text);
        assert!(good().rewrite(&text).loads(), "{text}");
    }
    for replies in ["150", r#"{"code": 150, "next": [], "repeats": false}, 226"#] {
        let text = format!(r#"{{"preliminary": false, "commands": [{{"verb": "HELP", "replies": [{replies}]}}]}}"#);
        accepts("commands", &text);
        assert!(good().rewrite(&text).loads(), "{text}");
    }
    let added = r#"{"commands": [{"verb": "LIST", "replies": []}]}"#;
    accepts("commands", added);
    assert!(extending(added).loads());
}

#[test]
fn purposes_are_checked_as_far_as_a_schema_can() {
    let file = |purposes: &str, command: &str| {
        format!(r#"{{"purposes": [{purposes}], "commands": [{{"verb": "QUIT", {command} "replies": [221]}}]}}"#)
    };
    let end = r#"{"id": "end-of-session", "title": "End"}"#;
    for text in [file(end, r#""purpose": "end-of-session","#), file(end, ""), file("", "")] {
        accepts("commands", &text);
        assert!(good().rewrite(&text).loads(), "{text}");
    }
    for text in [
        file(r#"{"id": "end"}"#, ""),
        file(r#"{"title": "End"}"#, ""),
        file(r#"{"id": "end", "title": ""}"#, ""),
        file(r#"{"id": "End", "title": "End"}"#, ""),
        file(r#"{"id": "end-", "title": "End"}"#, ""),
        file(r#"{"id": "end", "title": "End", "x": 1}"#, ""),
        file(r#""end""#, ""),
        file(end, r#""purpose": "End","#),
        file(end, r#""purpose": 1,"#),
    ] {
        assert!(!validator("commands").is_valid(&serde_json::from_str(&text).unwrap()), "{text}");
        assert!(!good().rewrite(&text).loads(), "{text}");
    }
    let complete = r#"{ "complete": true,"#;
    let text = good_commands().replace(complete, &format!(r#"{complete} "purposes": [{end}],"#));
    assert!(!validator("commands").is_valid(&serde_json::from_str(&text).unwrap()), "no command has a purpose");
}

#[test]
fn commands_that_contradict_themselves_are_refused() {
    let seen = r#""servers": [{"server": "x 1", "situation": "it is late"}]"#;
    let reported = r#""reports": [{"where": "y", "situation": "it is late"}]"#;
    let source = r#""sources": [{"document": "RFC 959", "section": "5.4"}]"#;
    let refuse = |text: &str| {
        assert!(!validator("commands").is_valid(&serde_json::from_str(text).unwrap()), "{text}");
        assert!(!good().rewrite(text).loads(), "{text}");
    };
    for reply in [
        "150",
        "331",
        r#"{"code": 150}"#,
        r#"{"code": 150, "next": [226], "then": ["QUIT"]}"#,
        r#"{"code": 221, "next": [226]}"#,
        r#"{"code": 221, "then": ["QUIT"]}"#,
        r#"{"code": 221, "repeats": true}"#,
        r#"{"code": 331}"#,
        r#"{"code": 331, "next": [230], "then": ["QUIT"]}"#,
        r#"{"code": 331, "then": ["QUIT", "QUIT"]}"#,
        r#"{"code": 221, "basis": "observed"}"#,
        &format!(r#"{{"code": 221, {seen}}}"#),
        &format!(r#"{{"code": 221, "basis": "implied", {seen}}}"#),
        &format!(r#"{{"code": 221, "basis": "observed", {seen}, {source}}}"#),
        r#"{"code": 221, "basis": "reported"}"#,
        &format!(r#"{{"code": 221, {reported}}}"#),
        &format!(r#"{{"code": 221, "basis": "implied", {reported}}}"#),
        &format!(r#"{{"code": 221, "basis": "observed", {reported}}}"#),
        &format!(r#"{{"code": 221, "basis": "reported", {reported}, {source}}}"#),
        &format!(r#"{{"code": 221, "basis": "reported", {reported}, {seen}}}"#),
    ] {
        refuse(&format!(r#"{{"commands": [{{"verb": "QUIT", "replies": [{reply}]}}]}}"#));
    }
    for reply in [
        r#"{"code": 150, "next": [226]}"#,
        r#"{"code": 150, "repeats": true}"#,
        r#"{"code": 150, "then": ["QUIT"]}"#,
        r#"{"code": 331, "next": [{"code": 150, "next": [226]}]}"#,
    ] {
        refuse(&format!(r#"{{"preliminary": false, "commands": [{{"verb": "QUIT", "replies": [{reply}]}}]}}"#));
    }
    refuse(r#"{"commands": [{"verb": "QUIT", "replies": [{"code": 331, "next": [150]}]}]}"#);
    refuse(r#"{"preliminary": true, "commands": [{"verb": "QUIT", "replies": [221]}]}"#);
    for general in [
        r#"{"code": 150}"#,
        r#"{"code": 331}"#,
        r#"{"code": 421, "then": ["QUIT"]}"#,
        r#"{"code": 421, "basis": "observed"}"#,
        r#"{"code": 421, "basis": "reported"}"#,
        &format!(r#"{{"code": 421, {seen}}}"#),
        &format!(r#"{{"code": 421, {reported}}}"#),
    ] {
        refuse(&format!(r#"{{"general": [{general}], "commands": [{{"verb": "QUIT", "replies": [221]}}]}}"#));
    }
    for command in [r#""verb": "QUIT""#, r#""verb": "quit", "replies": [221]"#, r#""verb": "QUIT ", "replies": [221]"#]
    {
        refuse(&format!(r#"{{"commands": [{{{command}}}]}}"#));
    }
    refuse(r#"{"complete": true, "commands": [{"verb": "QUIT", "replies": [221]}]}"#);
}
