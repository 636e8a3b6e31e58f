//! Rules for every spec that need some room: encoding, lengths, tags, aliases.

use ftpcodes_tests::spec::good;

#[test]
fn byte_order_mark() {
    let message = "1:1: begins with a byte order mark; expected UTF-8 without one";
    for name in ["codes.json", "ru.json"] {
        let marked = format!("\u{feff}{}", good().text(name));
        good().rewrite(name, &marked).fails(&[&format!("{name}:{message}")]);
    }
}

#[test]
fn trailing_comma_is_named_and_shown() {
    let trailing = |place: &str| format!("{place}: not valid JSON: trailing comma");
    good().codes(r#""all sent"]"#, "\"all sent\",\n  ]").fails(&[&trailing("codes.json:17:44")]);
    good().codes(r#""A number of Windows."}"#, r#""A number of Windows.",}"#).fails(&[&trailing("codes.json:63:85")]);
    good()
        .russian("\"4\": {\"title\": \"не сейчас\", \"description\": \"Не сделано.\", \"asks\": \"Позже.\"}", "")
        .fails(&[&trailing("ru.json:6:75")]);
    good()
        .codes(r#""sources": [{"document": "RFC 959", "section": "5.4"}]"#, "")
        .fails(&[&trailing("codes.json:25:34")]);
    // A comma that stands alone is something else.
    good().codes(r#"["ABOR"]"#, "[,]").fails(&["codes.json:30:24: not valid JSON: expected value"]);
}

#[test]
fn words_have_at_most_1000_characters() {
    let (longest, longer) = ("ы".repeat(999) + ".", "ы".repeat(1001));
    let fault = "is 1001 characters long; expected at most 1000";
    assert_eq!(good().codes("The transfer broke off.", &longest).spec().languages[0].meanings[2].description, longest);
    good().codes("The transfer broke off.", &longer).fails(&[&format!("codes.json:48:26: `description` {fault}")]);
    good().codes("all sent", &longer).fails(&[&format!("codes.json:17:34: an item of `aliases` {fault}")]);
    good().russian("Закрыто", &longer).fails(&[&format!("ru.json:18:22: `title` {fault}")]);
    good().english("Also searched for as", &longer).fails(&[&format!("en.json:5:24: `aliases` {fault}")]);
    good().codes("Connection closed.", &"x".repeat(1001)).fails(&[&format!("codes.json:47:19: `text` {fault}")]);
}

#[test]
fn names_have_at_most_100_letters() {
    let longest = "A".repeat(100);
    assert_eq!(*good().codes(r#""ConnectionClosed""#, &format!("{longest:?}")).spec().codes[1].name, longest);
    let fault = "is too long to name a variant; expected at most 100 letters and digits";
    good()
        .codes(r#""ConnectionClosed""#, &format!("\"{longest}A\""))
        .fails(&[&format!("codes.json:42:15: `{longest}A` {fault}")]);
}

#[test]
fn long_message_loses_its_middle() {
    let key = format!("x{}y", "ы".repeat(1_000_000));
    let refused = good().codes(r#""aliases""#, &format!("{key:?}")).refused();
    let message = &refused.diagnostics[0].message;
    assert!(message.len() < 1300, "{} bytes", message.len());
    assert!(message.starts_with("unknown key `xы"), "{message}");
    assert!(
        message.ends_with("ыy` in a code; known keys: code, name, status, older_numbering, aliases, meanings"),
        "{message}"
    );
    assert!(message.contains("ы [...] ы"), "{message}");
}

#[test]
fn separators_of_unicode_are_line_breaks() {
    for (separator, name) in [("\u{2028}", "U+2028"), ("\u{2029}", "U+2029")] {
        let fault = format!("codes.json:50:18: `fix` holds the separator {name}; a text is one line");
        good().codes("Send again.", &format!("Send{separator}again.")).fails(&[&fault]);
    }
    let known = "known keys: code, name, status, older_numbering, aliases, meanings";
    good()
        .codes(r#""aliases""#, "\"a\u{2028}b\"")
        .fails(&[&format!(r"codes.json:17:7: unknown key `a\u{{2028}}b` in a code; {known}")]);
}

#[test]
fn tags_are_well_formed() {
    let fault = "is no language tag; expected letters and digits joined by hyphens, such as `en` or `zh-Hans`";
    for tag in [
        "e",
        "engl",
        "en_US",
        "en-",
        "en--US",
        "en-a",
        "en-x",
        "en-u-x-y",
        "en-1",
        "en-12",
        "en-US-GB",
        "en-US-Latn",
        "en-Latn-Cyrl",
        "en-abcdefghi",
        "en-abc-abc-abc-abc",
        "en-u-abcdefghi",
        "x-private",
        "i-klingon",
        "de-abcd-efgh",
    ] {
        good().russian(r#""uk""#, &format!(r#""{tag}""#)).fails(&[&format!("ru.json:2:10: `{tag}` {fault}")]);
    }
    for tag in [
        "gsw",
        "zh-yue-Hant-HK",
        "es-419",
        "sl-rozaj-biske-1994",
        "de-DE-u-co-phonebk",
        "en-a-bbb-x-a-ccc",
        "ru-x-1",
        "EN-latn-us",
    ] {
        let quoted = format!(r#""{tag}""#);
        assert_eq!(good().codes(r#""uk""#, &quoted).russian(r#""uk""#, &quoted).spec().languages[1].tag, tag);
    }
}

#[test]
fn tag_of_the_codes_stands_once() {
    let uk = good().codes(r#"["uk"]"#, r#"["uk", "EO"]"#);
    uk.fails(&["codes.json:3:41: duplicate tag `eo` in `languages`; the first is at codes.json:3:15"]);
}

#[test]
fn direction_is_that_of_every_script() {
    for name in ["עברית", "العربية", "ދިވެހި", "ߒߞߏ", "𞤆𞤵𞤤𞤢𞤪"] {
        let message = format!("ru.json:4:16: direction `ltr` contradicts the script of `{name}`; expected `rtl`");
        good().russian("русский", name).fails(&[&message]);
        let right = good().russian("русский", name).russian(r#""ltr""#, r#""rtl""#);
        assert_eq!(right.spec().languages[1].direction.as_str(), "rtl");
    }
    for name in ["русский", "हिन्दी", "日本語", "ქართული", "አማርኛ"] {
        assert_eq!(good().russian("русский", name).spec().languages[1].name, name);
        let message = format!("ru.json:4:16: direction `rtl` contradicts the script of `{name}`; expected `ltr`");
        good().russian("русский", name).russian(r#""ltr""#, r#""rtl""#).fails(&[&message]);
    }
}

#[test]
fn only_a_historic_code_is_older_than_its_digits() {
    let marked = |status: &str, value: &str| {
        let keys = format!(r#""status": "{status}", "older_numbering": {value},"#);
        good().codes(r#""status": "draft","#, &keys)
    };
    let has_group = |value, number| {
        let tables = ftpcodes_spec::lower(&marked("historic", value).spec(), None);
        tables.group(tables.code(number).expect("the code is in the spec")).is_some()
    };
    assert!(!has_group("true", 426), "426 has a group though it is older");
    assert!(has_group("true", 226), "226 has no group though 426 alone is older");
    assert!(has_group("false", 426), "426 has no group though it is not older");
    let fault = "`older_numbering` of a code that is not historic; expected the status `historic`";
    for status in ["standard", "draft"] {
        marked(status, "true").fails(&[&format!("codes.json:43:{}: {fault}", 40 + status.len())]);
    }
    marked("historic", r#""yes""#)
        .fails(&["codes.json:43:48: `older_numbering` must be true or false, found a string"]);
}

#[test]
fn alias_is_no_title_or_name_of_another_code() {
    for alias in ["Connection Closed", "connection closed", "ConnectionClosed", "connectionclosed"] {
        let message = format!("the alias `{alias}` of 226 is also the name of 426 at codes.json:42:15");
        good().codes("all sent", alias).fails(&[&format!("codes.json:17:34: {message}")]);
    }
    let aliases = |alias: &str| format!(r#""status": "draft", "aliases": ["{alias}"],"#);
    good()
        .codes(r#""status": "draft","#, &aliases("ABORT complete"))
        .fails(&["codes.json:43:38: the alias `ABORT complete` of 426 is also the title of 226 at codes.json:31:20"]);
    // Of the same code it is no mistake: both lead to it.
    assert_eq!(good().codes("all sent", "transfer complete").spec().codes[0].aliases.len(), 2);
}
