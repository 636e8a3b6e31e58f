//! How words are written in a spec that is complete. Each test spoils a good spec in one place.

use ftpcodes_tests::commands;
use ftpcodes_tests::spec::{Files, good};
use ftpcodes_tests::words::Writing;

/// The good spec with its codes in another language, and nothing but that.
fn in_language(tag: &str) -> Files {
    good().codes(r#""language": "eo""#, &format!(r#""language": "{tag}""#)).english("\"eo\"", &format!("\"{tag}\""))
}

/// Gives the advice of 426, `Send again.`, another text in the language of this tag.
#[track_caller]
fn fix(tag: &str, text: &str, fault: Option<&str>) {
    let text = text.replace('"', "\\\"");
    let files = in_language(tag).codes("Send again.", &text);
    match fault {
        Some(fault) => files.fails(&[&format!("codes.json:50:18: `fix` {fault}")]),
        None => drop(files.spec()),
    }
}

#[test]
fn title_ends_without_a_mark() {
    good()
        .codes(r#""Connection Closed""#, r#""Connection Closed.""#)
        .fails(&["codes.json:46:20: `title` ends with `.`; expected a title without a mark at its end"]);
    good()
        .codes(r#""title": "accounts""#, r#""title": "accounts:""#)
        .fails(&["codes.json:10:47: `title` ends with `:`; expected a title without a mark at its end"]);
    good()
        .russian("Закрыто", "Закрыто;")
        .fails(&["ru.json:18:22: `title` ends with `;`; expected a title without a mark at its end"]);
    let _ = good().codes(r#""Connection Closed""#, r#""Connection Closed?""#).spec();
}

#[test]
fn title_of_a_code_begins_with_a_capital() {
    let small = |tag| in_language(tag).codes(r#""Connection Closed""#, r#""connection closed""#);
    small("en").fails(&["codes.json:46:20: `title` begins with the small letter `c`; expected a capital one"]);
    // Georgian has small letters only.
    let _ = small("eo").spec();
}

#[test]
fn paragraphs_end_with_a_full_stop() {
    let fault = "has no full stop at its end; expected whole sentences";
    good()
        .codes("The transfer broke off.", "The transfer broke off")
        .fails(&[&format!("codes.json:48:26: `description` {fault}")]);
    good().codes("While sending.", "While sending").fails(&[&format!("codes.json:49:19: `when` {fault}")]);
    good()
        .codes(r#""asks": "Try later.""#, r#""asks": "Try later""#)
        .fails(&[&format!("codes.json:6:97: `asks` {fault}")]);
    good()
        .codes("Only one of them is good.", "Only one of them is good")
        .fails(&[&format!("codes.json:60:41: `difference` {fault}")]);
    good()
        .codes("A number of Windows.", "A number of Windows")
        .fails(&[&format!("codes.json:63:63: `description` {fault}")]);
    good()
        .russian("Хорош только один.", "Хорош только один")
        .fails(&[&format!("ru.json:20:29: the translation of 226/426 {fault}")]);
    for end in ["Send again!", "Send (again.)", "Send «again».", "送信してください。", "ส่งอีกครั้ง"]
    {
        fix("eo", end, None);
    }
}

#[test]
fn when_does_not_begin_with_when() {
    for (tag, text, first) in [
        ("en", "When sending.", Some("When")),
        ("en-GB", "If, while sending, it breaks.", Some("If")),
        ("ru", "Когда передача оборвалась.", Some("Когда")),
        ("ru", "Если, скажем, оборвалась передача.", Some("Если")),
        ("en", "Whenever it breaks.", None),
        ("eo", "When sending.", None),
    ] {
        let files = in_language(tag).codes("While sending.", text);
        match first {
            Some(first) => files.fails(&[&format!(
                "codes.json:49:19: `when` begins with `{first}`, which its heading says; expected a sentence about the \
                 situation"
            )]),
            None => drop(files.spec()),
        }
    }
}

#[test]
fn no_word_stands_twice() {
    fix("en", "Send the The file.", Some("has `the The`; expected the word once"));
    fix("en", "Send again, (file file).", Some("has `(file file).`; expected the word once"));
    fix("ru", "Повторите ещё ещё раз.", Some("has `ещё ещё`; expected the word once"));
    fix("en", "He had had that that file, file.", None);
    // Other languages say so.
    fix("vi", "Gửi lại luôn luôn.", None);
}

#[test]
fn spaces_stand_where_they_should() {
    fix("eo", "Send  again.", Some("has two spaces in a row; expected one"));
    fix("en", "Send , again.", Some("has a space before `,`; expected none"));
    fix("ru", "Повторите .", Some("has a space before `.`; expected none"));
    fix("fr", "Envoyez : encore.", None);
    fix("en", "Look at .netrc, or .. and wait ... for it.", None);
}

#[test]
fn what_is_opened_is_closed() {
    fix("eo", "Send (again.", Some("has a `(` without `)`"));
    fix("ru", "Повторите «RETR.", Some("has a `«` without `»`"));
    fix("en", "Do this: 1) send, 2) wait.", None);
}

#[test]
fn russian_has_its_own_quotation_marks() {
    fix("ru", r#"Это "ошибка"."#, Some("has `\"ошибка\".`; expected « and » for quotation marks"));
    fix("ru", r#"Это «ошибка», а не "error"."#, None);
    fix("bg", r#"Това е "грешка"."#, None);
}

#[test]
fn no_word_has_letters_of_two_scripts() {
    let fault = "a word of Latin and Cyrillic letters; expected one script";
    fix("en", "Send аgain.", Some(&format!("has `аgain`, {fault}")));
    good().russian("Сделано.", "Cделано.").fails(&[&format!("ru.json:6:45: `description` has `Cделано`, {fault}")]);
    fix("ru", "Это FTP-сервер.", None);
}

#[test]
fn nothing_is_left_to_do() {
    fix("eo", "TODO: say more.", Some("has `TODO:`; expected nothing left to do in a complete spec"));
    fix("en", "Say more FIXME now.", Some("has `FIXME`; expected nothing left to do in a complete spec"));
}

#[test]
fn notes_are_sentences_and_situations_are_clauses() {
    commands::good()
        .edit("The password is not encrypted.", "The password is not encrypted")
        .fails(&["commands.json:13:15: `note` has no full stop at its end; expected whole sentences"]);
    let source = r#""basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]"#;
    let servers = r#""basis": "observed", "servers": [{"server": "x 1", "situation": "always."}]"#;
    commands::good()
        .edit(
            &format!(r#"{{"code": 221, {source}}}"#),
            &format!(r#"{{"code": 221, {source}}}, {{"code": 230, {servers}}}"#),
        )
        .fails(&["commands.json:25:180: `situation` ends with a full stop; expected a clause without one"]);
}

#[test]
fn a_spec_that_is_not_complete_writes_as_it_likes() {
    let _ = in_language("en")
        .codes(r#""complete": true"#, r#""complete": false"#)
        .codes("While sending.", "When  when")
        .spec();
}

/// What our own tests know of a language (`tests/data/words`), the loader knows as well (`spec/src/text/prose.rs`).
#[test]
fn each_language_that_is_built_in_has_its_conditions() {
    for writing in Writing::all() {
        for condition in &writing.conditions {
            let text = format!("{condition} RETR.");
            in_language(&writing.tag).codes("While sending.", &text).fails(&[&format!(
                "codes.json:49:19: `when` begins with `{condition}`, which its heading says; expected a sentence about \
                 the situation"
            )]);
        }
        let fault = writing.twice.is_some().then_some("has `xyzzy xyzzy.`; expected the word once");
        fix(&writing.tag, "Send xyzzy xyzzy.", fault);
        for word in writing.twice.iter().flatten() {
            fix(&writing.tag, &format!("X {word} {word} X."), None);
        }
    }
}

#[test]
fn a_language_that_is_no_other_is_not_checked_as_another() {
    for text in ["Wiederholen Sie «RETR», \"STOR\".", "Die Regel, für die die Antwort gilt."] {
        fix("de", text, None);
        fix("de-AT", text, None);
    }
    fix("de", "Senden Sie noch noch einmal.", Some("has `noch noch`; expected the word once"));
    fix("ja", "再送 。", Some("has a space before `。`; expected none"));
    fix("ar", "أعد الإرسال ، الآن.", Some("has a space before `،`; expected none"));
}
