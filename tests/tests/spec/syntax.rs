//! Errors of a spec's JSON: syntax, types, keys. Each test spoils a good spec in one place.

use ftpcodes_tests::spec::good;

#[test]
fn bad_token() {
    good().codes("226,\n", "@,\n").fails(&["codes.json:14:15: not valid JSON: expected value"]);
}

#[test]
fn syntax_error_of_a_language_is_the_only_one() {
    good().english(r#""tag": "eo","#, r#""tag" "eo","#).fails(&["en.json:2:9: not valid JSON: expected `:`"]);
}

#[test]
fn truncated_file_is_shown_at_its_end() {
    let cut = "{\n  \"protocol\": \"FTP\",\n";
    good().rewrite("codes.json", cut).fails(&["codes.json:2:21: not valid JSON: EOF while parsing an object"]);
}

#[test]
fn truncated_string_is_shown_at_its_end() {
    let cut = "{\n  \"protocol\": \"FT";
    good().rewrite("codes.json", cut).fails(&["codes.json:2:18: not valid JSON: EOF while parsing a string"]);
}

#[test]
fn truncation_at_any_line_is_one_error() {
    let lines: Vec<String> = good().text("codes.json").lines().map(str::to_owned).collect();
    for count in 0..lines.len() {
        let refused = good().rewrite("codes.json", &lines[..count].join("\n")).refused();
        assert_eq!(refused.diagnostics.len(), 1, "{count} lines:\n{refused}");
    }
}

#[test]
fn empty_file() {
    good().rewrite("codes.json", "").fails(&["codes.json:1:1: not valid JSON: EOF while parsing a value"]);
    good().rewrite("ru.json", " \n").fails(&["ru.json:1:1: not valid JSON: EOF while parsing a value"]);
}

#[test]
fn text_after_the_end() {
    good().rewrite("codes.json", "{}\n\n  {}").fails(&["codes.json:3:3: not valid JSON: trailing characters"]);
}

#[test]
fn control_character_in_a_string() {
    let message = r"not valid JSON: control character (\u0000-\u001F) found while parsing a string";
    good().codes(r#""FTP""#, "\"F\tP\"").fails(&[&format!("codes.json:2:17: {message}")]);
    good().codes(r#""FTP""#, "\"F\nP\"").fails(&[&format!("codes.json:2:17: {message}")]);
}

#[test]
fn invalid_escape() {
    good().codes("FTP", r"F\xP").fails(&["codes.json:2:18: not valid JSON: invalid escape"]);
}

#[test]
fn half_of_a_surrogate_pair() {
    good().codes("FTP", r"F\ud800").fails(&["codes.json:2:15: `protocol` holds an invalid escape sequence"]);
    good().codes("protocol", r"\ud800").fails(&[
        "codes.json:1:1: the spec has no `protocol`",
        "codes.json:2:3: a key of the spec holds an invalid escape sequence",
    ]);
}

#[test]
fn columns_count_characters() {
    good()
        .russian(r#""asks": "Позже.""#, r#""asks": 5"#)
        .fails(&["ru.json:7:71: `asks` must be a string, found a number"]);
    good().russian(r#""русский","#, r#""русский" "#).fails(&["ru.json:4:3: not valid JSON: expected `,` or `}`"]);
    good().russian(r#""русский""#, r#""русский"@"#).fails(&["ru.json:3:20: not valid JSON: expected `,` or `}`"]);
}

#[test]
fn every_type_is_named() {
    for (value, name) in [
        ("25", "a number"),
        ("-2.5e3", "a number"),
        ("true", "a boolean"),
        ("false", "a boolean"),
        ("null", "null"),
        ("[]", "an array"),
        ("{}", "an object"),
    ] {
        let expected = format!("codes.json:2:15: `protocol` must be a string, found {name}");
        good().codes(r#""FTP""#, value).fails(&[&expected]);
    }
}

#[test]
fn wrong_type_instead_of_an_object() {
    good().rewrite("codes.json", " []").fails(&["codes.json:1:2: the spec must be an object, found an array"]);
    good().rewrite("en.json", "5").fails(&["en.json:1:1: a language file must be an object, found a number"]);
    good()
        .codes(r#"[{"document": "RFC 959", "section": "5.4"}]"#, r#"["RFC 959"]"#)
        .fails(&["codes.json:26:23: a source must be an object, found a string"]);
    good()
        .russian(r#"{"226/426": "Хорош только один."}"#, "null")
        .fails(&["ru.json:20:17: `confusions` must be an object, found null"]);
    let code = r#"{"title": "Закрыто", "description": "Оборвалось.", "when": "Посередине.", "fix": "Повторить."}"#;
    good().russian(code, "[]").fails(&["ru.json:18:12: a translation must be an object, found an array"]);
    good()
        .rewrite("en.json", r#"{"tag": "eo", "name": "English", "direction": "ltr", "labels": 1, "templates": []}"#)
        .fails(&[
            "en.json:1:1: a language file has no `punctuation`",
            "en.json:1:64: `labels` must be an object, found a number",
            "en.json:1:80: `templates` must be an object, found an array",
        ]);
}

#[test]
fn wrong_type_instead_of_an_array() {
    good()
        .codes(r#"["transfer ok", "all sent"]"#, r#""transfer ok""#)
        .fails(&["codes.json:17:18: `aliases` must be an array, found a string"]);
    good()
        .codes(r#"[{"document": "RFC 959", "section": "5.4"}]"#, "{}")
        .fails(&["codes.json:26:22: `sources` must be an array, found an object"]);
}

#[test]
fn wrong_type_instead_of_a_number() {
    good()
        .codes("226,\n", "\"226\",\n")
        .fails(&["codes.json:14:15: `code` must be a whole number from 100 to 699, found a string"]);
    good()
        .codes("[226, 426]", "[null, 426]")
        .fails(&["codes.json:60:16: an item of `codes` must be a whole number from 100 to 699, found null"]);
}

#[test]
fn wrong_type_inside_an_array() {
    good()
        .codes(r#""all sent""#, "5")
        .fails(&["codes.json:17:34: an item of `aliases` must be a string, found a number"]);
    good()
        .codes(r#""ABOR""#, "[]")
        .fails(&["codes.json:30:24: an item of `commands` must be a string, found an array"]);
}

#[test]
fn unknown_key_with_a_near_one() {
    good()
        .codes(r#""text": "Abort"#, r#""texts": "Abort"#)
        .fails(&["codes.json:32:11: unknown key `texts` in one of several meanings; did you mean `text`?"]);
    good()
        .codes(r#""aliases""#, r#""Alias""#)
        .fails(&["codes.json:17:7: unknown key `Alias` in a code; did you mean `aliases`?"]);
    good()
        .english(r#""tag""#, r#""tga""#)
        .fails(&["en.json:2:3: unknown key `tga` in a language file; did you mean `tag`?"]);
}

#[test]
fn unknown_key_without_a_near_one() {
    let known = "known keys: digit, name, title, description";
    good()
        .codes(r#""title": "accounts""#, r#""title": "accounts", "remark": 1"#)
        .fails(&[&format!("codes.json:10:59: unknown key `remark` in a group; {known}")]);
    let known = "known keys: $schema, tag, name, direction, reviewed, punctuation, labels, templates";
    good()
        .english(r#""direction""#, r#""codes": {}, "direction""#)
        .fails(&[&format!("en.json:4:3: unknown key `codes` in a language file; {known}")]);
}

// `data_open` is near to `data_opening` and is no slip for it.
#[test]
fn known_key_is_no_slip_for_a_missing_one() {
    good()
        .english(r#""data_opening":"After {code} the data connection is about to be opened.","#, "")
        .fails(&["en.json:6:16: `templates` has no `data_opening`"]);
}

#[test]
fn key_with_a_line_break_stays_in_its_line() {
    good()
        .codes(r#""aliases""#, r#""a\nb""#)
        .fails(&[r"codes.json:17:7: unknown key `a\nb` in a code; known keys: code, name, status, older_numbering, aliases, meanings"]);
}

#[test]
fn duplicate_key_names_the_first() {
    good()
        .codes(r#""status": "draft","#, r#""status": "draft", "status": 5,"#)
        .fails(&["codes.json:43:26: duplicate key `status` in a code; the first is at codes.json:43:7"]);
    good().russian(r#""3": {"#, r#""2": {"#).fails(&[
        "ru.json:9:13: no translation of the group 3",
        "ru.json:11:5: duplicate key `2` in `groups`; the first is at ru.json:10:5",
    ]);
}

#[test]
fn deep_nesting_is_no_danger() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    good().rewrite("codes.json", &deep).fails(&["codes.json:1:1: the spec must be an object, found an array"]);
    let message = "an item of `codes` must be a whole number from 100 to 699, found an array";
    good().codes("[226, 426]", &deep).fails(&[&format!("codes.json:60:16: {message}")]);
}
