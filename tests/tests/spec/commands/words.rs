//! Words about commands, and their translations.

use ftpcodes_spec::{builtin, load_commands};
use ftpcodes_tests::commands::{File, good, with_codes};

/// The good file with its translation, where a command was seen to get a reply in this situation.
fn seen(situation: &str, translations: &str) -> File {
    let goodbye = r#"{"code": 221, "basis": "specified", "sources": [{"document": "RFC 959", "section": "5.4"}]}"#;
    let servers = format!(r#""servers": [{{"server": "x 1", "situation": "{situation}"}}]"#);
    good()
        .edit(goodbye, &format!(r#"{goodbye}, {{"code": 230, "basis": "observed", {servers}}}"#))
        .russian(r#""direction": "ltr","#, &format!(r#""direction": "ltr",{translations}"#))
}

#[test]
fn a_command_has_words_in_each_language() {
    let commands = good().russian("Имя", "Имя пользователя").commands();
    let pass = commands.command("PASS").unwrap();
    assert_eq!((pass.words.title.as_str(), pass.words.when.as_deref()), ("Password", Some("It follows a 331.")));
    let russian = pass.words_in("ru");
    assert_eq!((russian.title.as_str(), russian.note.as_deref()), ("Пароль", Some("Пароль не зашифрован.")));
    assert_eq!(commands.command("USER").unwrap().words_in("ru").title.as_str(), "Имя пользователя");
    assert_eq!(commands.command("USER").unwrap().words_in("de").title.as_str(), "User Name");
}

#[test]
fn the_verb_stands_in_for_a_title() {
    let short = good().rewrite(r#"{"commands": [{"verb": "QUIT", "replies": [221]}]}"#).commands();
    let words = &short.commands[0].words;
    assert_eq!((words.title.as_str(), words.description.as_str(), words.note.as_deref()), ("QUIT", "", None));
}

#[test]
fn words_keep_the_rules_of_those_of_codes() {
    for (good_text, bad, message) in [
        ("Log Out", "Log Out.", "21:34: `title` ends with `.`; expected a title without a mark at its end"),
        ("Log Out", "log Out", "21:34: `title` begins with the small letter `l`; expected a capital one"),
        ("Ends the session.", "Ends it", "21:60: `description` has no full stop at its end; expected whole sentences"),
        ("Ends the session.", "Ends the the end.", "21:60: `description` has `the the`; expected the word once"),
        (
            "It follows a 331.",
            "When a 331 came.",
            "13:57: `when` begins with `When`, which its heading says; expected a sentence about the situation",
        ),
        ("Others can read it.", "TODO", "13:89: `pitfall` has no full stop at its end; expected whole sentences"),
    ] {
        good().edit(good_text, bad).fails(&[&format!("commands.json:{message}")]);
    }
    good()
        .russian("Его прочитает и чужой.", r#"Прочитает \"чужой\"."#)
        .fails(&["ru.json:10:18: `pitfall` has `\"чужой\".`; expected « and » for quotation marks"]);
}

#[test]
fn titles_are_unique_in_each_language() {
    good()
        .edit("Log Out", "Password")
        .fails(&["commands.json:21:34: duplicate title `Password`; the first is at commands.json:8:36"]);
    good().russian("Имя", "Выход").fails(&["ru.json:15:23: duplicate title `Выход`; the first is at ru.json:13:23"]);
}

#[test]
fn a_complete_file_is_translated_as_a_whole() {
    let user = r#",
    "USER": {"title": "Имя", "description": "Называет пользователя."}"#;
    good().russian(user, "").fails(&["ru.json:5:15: no translation of the command USER"]);
    good().russian("USER", "ACCT").fails(&[
        "ru.json:5:15: no translation of the command USER",
        "ru.json:15:5: translation of the command `ACCT`, which the spec does not have",
    ]);
    good().russian(r#""commands""#, r#""codes""#).fails(&["ru.json:1:1: a language file has no `commands`"]);
    good().russian(r#""description": "Завершает сеанс.""#, r#""note": "Всё.""#).fails(&[
        "ru.json:13:13: a translation has no `description`",
        "ru.json:13:32: unknown key `note` in a translation; known keys: title, description",
    ]);
    let _ = good().edit(r#""complete": true,"#, "").russian(user, "").commands();
}

#[test]
fn a_translation_has_the_keys_of_what_it_translates() {
    good()
        .russian("\"note\": \"Пароль не зашифрован.\"", "\"note\": \"Пароль не зашифрован.\", \"fix\": \"Так.\"")
        .fails(&[
            "ru.json:11:40: unknown key `fix` in a translation; known keys: title, description, when, pitfall, note",
        ]);
    good().russian(r#""when": "Следует за 331.","#, "").fails(&["ru.json:6:13: a translation has no `when`"]);
}

#[test]
fn situations_are_translated_by_their_text() {
    let commands = seen("it is late", r#" "situations": {"it is late": "уже поздно"},"#).commands();
    assert_eq!(commands.situations_in("ru"), [("it is late".to_owned(), "уже поздно".to_owned())]);
    assert!(commands.situations_in("en").is_empty());
    seen("it is late", "").fails(&["ru.json:1:1: a language file has no `situations`"]);
    seen("it is very late", r#" "situations": {"it is late": "уже поздно"},"#).fails(&[
        "ru.json:4:37: no translation of the situation it is very late",
        "ru.json:4:38: translation of the situation `it is late`, which the spec does not have",
    ]);
    seen("it is late", r#" "situations": {"it is late": "уже поздно."},"#)
        .fails(&["ru.json:4:52: the translation of `it is late` ends with a full stop; expected a clause without one"]);
}

#[test]
fn errors_of_a_translation_are_told_beside_those_of_the_commands() {
    // What seems to be missing there may only have been unreadable here.
    good().edit(r#""verb": "USER""#, r#""verb": 7"#).russian(r#""title": "Пароль""#, r#""titel": "Пароль""#).fails(&[
        "commands.json:53:15: `verb` must be a string, found a number",
        "ru.json:7:7: unknown key `titel` in a translation; did you mean `title`?",
    ]);
}

#[test]
fn a_spec_that_extends_ftp_translates_what_it_adds() {
    let codes = r#"{"protocol": "X", "extends": "ftp", "languages": ["ru"], "codes": [
        {"code": 298, "name": "Stored", "text": "Stored."}
    ]}"#;
    let file = |title: &str| {
        let own = format!(r#"{{"verb": "XYZZY", "title": "{title}", "replies": [298]}}"#);
        with_codes(codes, &format!(r#"{{"commands": [{own}]}}"#))
    };
    let commands = file("Say a Word").commands();
    let titles = |verb: &str| commands.command(verb).unwrap().words_in("ru").title.value.clone();
    let builtin = ftpcodes_spec::builtin_commands().unwrap();
    assert_eq!(titles("RETR"), builtin.command("RETR").unwrap().words_in("ru").title.value);
    assert_eq!(titles("XYZZY"), "Say a Word");
    assert_eq!(commands.situations_in("ru"), builtin.situations_in("ru"));
    file("Retrieve a File")
        .fails(&["commands.json:1:42: duplicate title `Retrieve a File`; the extended spec has it for `RETR`"]);
}

#[test]
fn a_load_needs_a_file() {
    let refused = load_commands(&[], builtin().unwrap()).unwrap_err();
    assert!(refused.to_string().contains("no files; expected the file of the commands"), "{refused}");
}
