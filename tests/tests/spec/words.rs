//! Rules for the words of a spec: one paragraph each, and replies in ASCII.

use ftpcodes_tests::spec::good;

#[test]
fn control_characters_are_named() {
    for (escape, name) in [
        (r"\r", "CR"),
        (r"\n", "LF"),
        (r"\u0000", "NUL"),
        (r"\t", "TAB"),
        (r"\u001b", "U+001B"),
        (r"\u007f", "U+007F"),
        (r"\u0085", "U+0085"),
    ] {
        let message = format!("`text` holds the control character {name}; a text is one line");
        let expected = format!("codes.json:22:19: {message}");
        good().codes("Transfer complete.", &format!("Transfer{escape}complete.")).fails(&[&expected]);
        good().codes("Transfer complete.", &format!("Transfer complete.{escape}")).fails(&[&expected]);
    }
}

#[test]
fn control_characters_are_refused_everywhere() {
    let holds = |place: &str, what: &str| format!("{place}: {what} holds the control character LF; a text is one line");
    for (fragment, place, what) in [
        ("FTP", "codes.json:2:15", "`protocol`"),
        ("Done.", "codes.json:5:78", "`description`"),
        ("Try later.", "codes.json:6:97", "`asks`"),
        ("all sent", "codes.json:17:34", "an item of `aliases`"),
        (r#"ABOR""#, "codes.json:30:24", "an item of `commands`"),
        (r#"abort""#, "codes.json:29:17", "`id`"),
        ("Send again.", "codes.json:50:18", "`fix`"),
        ("RFC 765", "codes.json:54:36", "`document`"),
        ("Only one", "codes.json:60:41", "`difference`"),
        ("WSAECONNRESET", "codes.json:63:31", "`name`"),
    ] {
        good().codes(fragment, &format!(r"\n{fragment}")).fails(&[&holds(place, what)]);
    }
    good().english("Also searched", r"Also\nsearched").fails(&[&holds("en.json:5:24", "`aliases`")]);
    good().russian("русский", r"русский\n").fails(&[&holds("ru.json:3:11", "`name`")]);
    good().russian("Хорош", r"Хорош\n").fails(&[&holds("ru.json:20:29", "the translation of 226/426")]);
    good().russian("Дальше.", r"Даль\nше.").fails(&[&holds("ru.json:6:65", "`asks`")]);
}

#[test]
fn format_characters_are_refused_everywhere() {
    let holds = |place: &str, what: &str, name: &str| {
        format!("{place}: {what} holds the format character {name}, which nobody sees; leave it out")
    };
    let name = "U+202E (right-to-left override)";
    for (fragment, place, what) in [
        ("FTP", "codes.json:2:15", "`protocol`"),
        ("Done.", "codes.json:5:78", "`description`"),
        ("all sent", "codes.json:17:34", "an item of `aliases`"),
        ("Transfer complete.", "codes.json:22:19", "`text`"),
        ("RFC 765", "codes.json:54:36", "`document`"),
        ("Only one", "codes.json:60:41", "`difference`"),
    ] {
        good().codes(fragment, &format!("\u{202e}{fragment}")).fails(&[&holds(place, what, name)]);
        good().codes(fragment, &format!(r"\u202e{fragment}")).fails(&[&holds(place, what, name)]);
    }
    good().english("Also searched", "Also\u{202e}searched").fails(&[&holds("en.json:5:24", "`aliases`", name)]);
    for (character, name) in [
        ('\u{ad}', "U+00AD (soft hyphen)"),
        ('\u{200e}', "U+200E (left-to-right mark)"),
        ('\u{2066}', "U+2066"),
        ('\u{feff}', "U+FEFF (byte order mark)"),
        ('\u{e0001}', "U+E0001"),
    ] {
        let words = format!("Хорош{character}");
        good().russian("Хорош", &words).fails(&[&holds("ru.json:20:29", "the translation of 226/426", name)]);
    }
}

#[test]
fn joiners_are_letters_of_words() {
    // Persian "it is not possible", a letter of Hindi, as they are spelt, and two Thai words, which a line may part.
    for words in ["نمی\u{200c}شود", "क्\u{200d}ष", "คำ\u{200b}สั่ง"] {
        let spec = good().codes("The transfer broke off.", words).spec();
        assert_eq!(spec.languages[0].meanings[2].description, words);
    }
}

#[test]
fn invisible_characters_are_those_of_unicode() {
    use unicode_general_category::GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator};
    for character in '\0'..=char::MAX {
        let category = unicode_general_category::get_general_category(character);
        let invisible = matches!(category, Control | Format | LineSeparator | ParagraphSeparator);
        assert_eq!(ftpcodes_spec::is_invisible(character), invisible, "U+{:04X}", u32::from(character));
    }
}

#[test]
fn no_message_holds_an_invisible_character() {
    let refused = good().codes("\"later\"", "\"la\u{202e}ter\u{2066}\"").codes("RFC 765", r"RFC \u001b[31m").refused();
    let said = refused.to_string();
    assert!(said.contains(r"la\u{202e}ter\u{2066}"), "{said}");
    assert!(!said.contains(|character| character != '\n' && ftpcodes_spec::is_invisible(character)), "{said:?}");
    let file = ftpcodes_spec::SourceFile::new("a\u{202e}\u{1b}[2J.json", "[]");
    let said = ftpcodes_spec::load(&[file]).unwrap_err().to_string();
    assert!(said.starts_with(r"a\u{202e}\u{1b}[2J.json:1:1: "), "{said}");
}

#[test]
fn words_are_not_empty() {
    good().codes("Send again.", "").fails(&["codes.json:50:18: `fix` is empty"]);
    good().codes("Send again.", r"  \n").fails(&["codes.json:50:18: `fix` is empty"]);
    good().codes("all sent", "").fails(&["codes.json:17:34: an item of `aliases` is empty"]);
    good().codes(r#""ABOR""#, r#""""#).fails(&["codes.json:30:24: an item of `commands` is empty"]);
    good().codes(r#""abort""#, r#""""#).fails(&["codes.json:29:17: `id` is empty"]);
    good().codes("RFC 765", "").fails(&["codes.json:54:36: `document` is empty"]);
    good().english("Also searched for as", "").fails(&["en.json:5:24: `aliases` is empty"]);
    good().russian("Число Windows.", "").fails(&["ru.json:21:26: the translation of 10054 is empty"]);
}

#[test]
fn words_are_not_padded() {
    let padded = "codes.json:46:20: `title` begins or ends with white space";
    good().codes("Connection Closed", " Connection Closed").fails(&[padded]);
    good().codes("Connection Closed", "Connection Closed ").fails(&[padded]);
    good().codes("Connection Closed", "Connection Closed\u{a0}").fails(&[padded]);
    good()
        .codes("all sent", "all sent ")
        .fails(&["codes.json:17:34: an item of `aliases` begins or ends with white space"]);
    good().russian("Закрыто", " Закрыто").fails(&["ru.json:18:22: `title` begins or ends with white space"]);
}

#[test]
fn reply_text_is_ascii() {
    for (text, strange) in [("Übertragen.", "Ü"), ("It’s closed.", "’"), ("Closed\u{a0}now.", "\u{a0}")] {
        let message = format!("`text` holds `{strange}`; a reply text is printable ASCII");
        good().codes("Connection closed.", text).fails(&[&format!("codes.json:47:19: {message}")]);
    }
}

#[test]
fn other_words_may_be_in_any_script() {
    let spec = good().codes("The transfer broke off.", "Обрыв передачи — «426».").spec();
    assert_eq!(spec.languages[0].meanings[2].description, "Обрыв передачи — «426».");
}

#[test]
fn texts_with_values_have_a_format() {
    for (text, value) in [
        ("<domain> complete.", "<domain>"),
        ("Complete by <CR>, <CRLF> and [base64].", "[base64]"),
        ("Complete [ SP words ]", "[ SP words ]"),
        ("Complete: <<path>>", "<<path>"),
    ] {
        let message = format!("`text` has the value `{value}` in it and no `format`; expected one, such as `pattern`");
        good().codes("Transfer complete.", text).fails(&[&format!("codes.json:22:19: {message}")]);
        let _ = good().codes(r#"Transfer complete.""#, &format!(r#"{text}", "format": "pattern""#)).spec();
        // Who need not write titles need not know formats.
        let _ = good().codes("Transfer complete.", text).codes(r#""complete": true"#, r#""complete": false"#).spec();
    }
    // RFC 959 section 4.2.2 has the first one; the others are no values either.
    for text in
        ["End with <CR><LF>.<CR><LF>", "End with <CRLF>.<CRLF>", "A <SP> B", "a < b", "c > d", "[]", "<>", "x ]["]
    {
        let _ = good().codes("Transfer complete.", text).spec();
    }
}
