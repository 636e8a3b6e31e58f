//! Required keys of a spec: without one, one error at the object that lacks it.

use ftpcodes_tests::spec::good;

#[test]
fn spec_needs_its_keys() {
    let no = |key: &str| format!("codes.json:1:1: the spec has no `{key}`");
    good().codes("  \"protocol\": \"FTP\",\n", "").fails(&[&no("protocol")]);
    let all = |keys: &[&str]| keys.iter().map(|key| no(key)).collect::<Vec<_>>();
    let complete = all(&["classes", "codes", "groups", "protocol"]);
    let complete: Vec<&str> = complete.iter().map(String::as_str).collect();
    good().rewrite("codes.json", r#"{"complete": true, "language": "eo"}"#).fails(&complete);
    // What is there for people may be left out otherwise.
    let lenient = all(&["codes", "protocol"]);
    let lenient: Vec<&str> = lenient.iter().map(String::as_str).collect();
    good().rewrite("codes.json", r#"{"language": "eo"}"#).fails(&lenient);
}

#[test]
fn class_needs_its_keys() {
    for (fragment, key) in [
        (r#""digit": 4, "#, "digit"),
        (r#""name": "Transient", "#, "name"),
        (r#""title": "transient", "#, "title"),
        (r#""description": "Not done.", "#, "description"),
        (r#", "asks": "Try later.""#, "asks"),
    ] {
        good().codes(fragment, "").fails(&[&format!("codes.json:6:5: a class has no `{key}`")]);
    }
}

#[test]
fn group_needs_its_keys() {
    for (fragment, key) in [
        (r#""digit": 3, "#, "digit"),
        (r#""name": "Accounts", "#, "name"),
        (r#""title": "accounts", "#, "title"),
        (r#", "description": "The accounts.""#, "description"),
    ] {
        good().codes(fragment, "").fails(&[&format!("codes.json:10:5: a group has no `{key}`")]);
    }
}

#[test]
fn code_needs_its_keys() {
    for (fragment, key) in [(r#""code": 426,"#, "code"), (r#""name": "ConnectionClosed","#, "name")] {
        good().codes(fragment, "").fails(&[&format!("codes.json:40:5: a code has no `{key}`")]);
    }
    let end = r#"{"code": 500, "name": "Unknown", "status": "draft"}"#;
    good()
        .codes("\n  ],\n  \"confusions\"", &format!(",\n    {end}\n  ],\n  \"confusions\""))
        .fails(&["codes.json:58:5: a code has no `meanings`"]);
}

#[test]
fn meaning_needs_its_keys() {
    for (fragment, key) in [
        (r#""title": "Connection Closed","#, "title"),
        (r#""text": "Connection closed.","#, "text"),
        (r#""description": "The transfer broke off.","#, "description"),
        (r#""when": "While sending.","#, "when"),
        (r#""fix": "Send again.","#, "fix"),
        (r#","sources": [{"document": "RFC 765", "section": "Appendix A"}]"#, "sources"),
    ] {
        let one_line = "\"closed\",\n          \"sources\"";
        let files = good().codes(one_line, r#""closed","sources""#);
        files.codes(fragment, "").fails(&[&format!("codes.json:45:9: a meaning has no `{key}`")]);
    }
}

#[test]
fn several_meanings_need_ids() {
    good().codes(r#""id": "transfer","#, "").fails(&["codes.json:19:9: one of several meanings has no `id`"]);
    good().codes(r#""id": "transfer","#, "").codes(r#""id": "abort","#, "").fails(&[
        "codes.json:19:9: one of several meanings has no `id`",
        "codes.json:28:9: one of several meanings has no `id`",
    ]);
}

#[test]
fn source_needs_its_keys() {
    good().codes(r#""document": "RFC 765", "#, "").fails(&["codes.json:54:23: a source has no `document`"]);
    good().codes(r#", "section": "Appendix A""#, "").fails(&["codes.json:54:23: a source has no `section`"]);
}

#[test]
fn confusion_needs_its_keys() {
    good().codes(r#""codes": [226, 426], "#, "").fails(&["codes.json:60:5: a confusion has no `codes`"]);
    good()
        .codes(r#", "difference": "Only one of them is good.""#, "")
        .fails(&["codes.json:60:5: a confusion has no `difference`"]);
}

#[test]
fn not_code_needs_its_keys() {
    let no = |key: &str| format!("codes.json:63:5: a number that is no code has no `{key}`");
    good().codes(r#""number": 10054, "#, "").fails(&[&no("number")]);
    good().codes(r#""name": "WSAECONNRESET", "#, "").fails(&[&no("name")]);
    good().codes(r#", "description": "A number of Windows.""#, "").fails(&[&no("description")]);
}

#[test]
fn language_file_needs_its_keys() {
    for (fragment, key) in
        [(r#""tag": "eo","#, "tag"), (r#""name": "English","#, "name"), (r#""direction": "ltr","#, "direction")]
    {
        good().english(fragment, "").fails(&[&format!("en.json:1:1: a language file has no `{key}`")]);
    }
    let bare = r#"{"tag": "eo", "name": "English", "direction": "ltr"}"#;
    let missing =
        ["labels", "punctuation", "templates"].map(|key| format!("en.json:1:1: a language file has no `{key}`"));
    good().rewrite("en.json", bare).fails(&missing.each_ref().map(String::as_str));
}

#[test]
fn language_without_a_tag_is_read_all_the_same() {
    good().russian(r#""tag": "uk","#, "").russian(r#""labels":"#, r#""lables":"#).fails(&[
        "ru.json:1:1: a language file has no `tag`",
        "ru.json:22:3: unknown key `lables` in a language file; did you mean `labels`?",
    ]);
}

#[test]
fn labels_and_templates_need_every_key() {
    good().english(r#""aliases":"Also searched for as","#, "").fails(&["en.json:5:13: `labels` has no `aliases`"]);
    good().english(r#""labelled":"{code}: {words}","#, "").fails(&["en.json:6:16: `templates` has no `labelled`"]);
}

#[test]
fn unknown_label_and_template() {
    good()
        .english(r#""aliases":"Also"#, r#""alias":"Also"#)
        .fails(&["en.json:5:14: unknown key `alias` in `labels`; did you mean `aliases`?"]);
    good()
        .english(r#"{"class_differs""#, r#"{"class_difers""#)
        .fails(&["en.json:6:17: unknown key `class_difers` in `templates`; did you mean `class_differs`?"]);
}
