//! `ftpcodes search`: what people type, and the codes that they mean.

use super::{json, printed, refused};

/// The numbers that are found, best first.
fn found(words: &str, language: &str) -> Vec<u64> {
    let words: Vec<&str> = words.split(' ').collect();
    let list = json(&[&["search", "--format", "json", "--lang", language], &words[..]].concat());
    // A command has no number; numbers that are no codes count as 0.
    let entries = list.as_array().unwrap().iter().filter(|entry| entry["trouble"].is_null() && entry["verb"].is_null());
    entries.map(|entry| entry["code"].as_u64().unwrap_or_default()).collect()
}

/// The ids of the troubles that are found, best first.
fn troubles(words: &str, language: &str) -> Vec<String> {
    let words: Vec<&str> = words.split(' ').collect();
    let list = json(&[&["search", "--format", "json", "--lang", language], &words[..]].concat());
    list.as_array().unwrap().iter().filter_map(|entry| entry["trouble"].as_str().map(str::to_owned)).collect()
}

/// Each query finds its codes among the first three.
fn find(queries: &[(&str, &[u64])], language: &str) {
    for (query, codes) in queries {
        let found = found(query, language);
        let first = &found[..found.len().min(3)];
        assert!(codes.iter().all(|code| first.contains(code)), "{query}: {found:?}");
    }
}

#[test]
fn what_people_ask_in_english_is_among_the_first_three() {
    find(
        &[
            ("password", &[331]),
            ("wrong password", &[530]),
            ("firewall", &[425]),
            ("connection broken", &[426]),
            ("time out", &[421, 426]),
            ("quota", &[552]),
            ("disk full", &[452, 552]),
            ("resume", &[350]),
            ("passive", &[227]),
            ("folder", &[550]),
            ("ascii mode", &[550]),
            ("connection reset", &[426]),
            // As ProFTPD and pure-ftpd put it of the data connection.
            ("connection refused", &[425]),
            ("resume upload", &[350, 426]),
            ("AUTH refused", &[534]),
            ("no data sets found", &[550]),
            ("TLS session", &[425, 522]),
            ("SIZE ASCII mode", &[550]),
            ("too many users", &[421]),
            ("directory not empty", &[550]),
            ("private address", &[227]),
            ("not logged in", &[530]),
            ("anonymous", &[331]),
            ("login failed", &[530]),
            ("file too large", &[552]),
            ("unknown command", &[500]),
        ],
        "en",
    );
}

#[test]
fn what_people_ask_in_russian_is_among_the_first_three() {
    find(
        &[
            ("пароль", &[331]),
            ("неверный пароль", &[530]),
            ("брандмауэр", &[425]),
            ("файрвол", &[425]),
            ("межсетевой экран", &[425]),
            ("соединение разорвано", &[426]),
            ("обрыв связи", &[426]),
            ("тайм-аут", &[421]),
            ("квота", &[552]),
            ("диск заполнен", &[452]),
            ("докачка", &[350]),
            ("пассивный режим", &[227]),
            ("папка", &[550]),
            ("режим ASCII", &[550]),
            ("соединение сброшено", &[426]),
            ("файл не найден", &[550]),
            ("каталог не пуст", &[550]),
            ("ошибка входа", &[530]),
        ],
        "ru",
    );
}

#[test]
fn a_word_may_be_written_together_apart_or_with_a_hyphen() {
    let timeout = found("timeout", "en");
    for spelling in ["time out", "time-out", "Time-Out", "timeouts"] {
        assert_eq!(found(spelling, "en"), timeout, "{spelling}");
    }
    assert_eq!(found("таймаут", "ru"), found("тайм-аут", "ru"));
    assert_eq!(found("log in", "en"), found("login", "en"));
}

#[test]
fn forms_of_a_word_are_the_same_word_and_others_that_begin_alike_are_not() {
    assert_eq!(found("passwords", "en")[0], 331);
    assert_eq!(found("aborting transfers", "en")[0], 426);
    assert_eq!(found("паролем", "ru")[0], 331);
    assert_eq!(found("учетной записи для входа", "ru")[0], 332);
    // 331 is about a password and not about passive mode.
    assert!(!found("passive", "en").contains(&331));
}

#[test]
fn words_that_stand_together_come_before_the_same_words_apart() {
    // 225 has both words in its title, but in 426 they are one phrase; 221 has them in the other order.
    assert_eq!(found("connection closed", "en")[0], 426);
    assert_eq!(found("closing control connection", "en")[..2], [221, 421]);
    assert_eq!(found("data connection already open", "en")[0], 125);
    // A whole title, and not another with the same words that count.
    assert_eq!(found("not logged in", "en")[0], 530);
    assert_eq!(found("user logged in", "en")[0], 230);
}

#[test]
fn a_code_s_own_words_come_before_those_about_another() {
    // 331 speaks of 530, and 421 of passwords.
    assert_eq!(found("wrong password", "en")[0], 530);
    // The description of 450 says what is a case for 550.
    let found = found("file does not exist", "en");
    assert!(found.iter().position(|code| *code == 550) < found.iter().position(|code| *code == 450), "{found:?}");
}

#[test]
fn fillers_do_not_spoil_a_query() {
    assert_eq!(found("the quota of the directory", "en"), found("quota directory", "en"));
    assert_eq!(found("what is ftp error 550", "en"), [550]);
    assert_eq!(found("пароль для входа", "ru"), found("пароль входа", "ru"));
    assert_eq!(refused(&["search", "of", "the"]), (1, "nothing found for: of the\n".to_owned()));
}

#[test]
fn a_long_text_is_a_query_as_well() {
    assert_eq!(found(&["quota"; 5_000].join(" "), "en"), found("quota", "en"));
    assert_eq!(refused(&["search", &"a ".repeat(50_000)]).0, 1);
}

#[test]
fn another_language_answers_only_if_the_one_asked_for_does_not() {
    assert_eq!(found("пароль", "en")[0], 331);
    assert_eq!(found("timeout", "ru")[0], 421);
    // TLS alone stands in the Russian words too; both words together do not.
    assert!([425, 522].iter().all(|code| found("TLS session", "ru")[..2].contains(code)));
    // The Russian words of 110 quote MODE as the English ones of others do.
    assert_eq!(found("Windows_NT", "en"), [215]);
}

#[test]
fn codes_with_some_of_the_words_follow_where_none_has_all_as_its_own() {
    let found = found("xyzzy password", "en");
    assert_eq!(found[0], 331);
    assert!(found.contains(&530), "{found:?}");
}

#[test]
fn a_number_that_is_no_code_is_told_as_such() {
    let told =
        "10060 is not a reply code: those are three digits, from 100 to 699.\n  WSAETIMEDOUT: A Windows Sockets error";
    for query in ["10060", "WSAETIMEDOUT"] {
        assert!(printed(&["search", query]).starts_with(told), "{query}");
    }
    let list = json(&["search", "10054", "--format", "json"]);
    assert_eq!((list[0]["not_a_code"].as_u64(), list[0]["name"].as_str()), (Some(10054), Some("WSAECONNRESET")));
    assert!(printed(&["search", "10054", "--format", "html"]).contains("<p>WSAECONNRESET: "));
    assert!(printed(&["search", "10054", "--format", "markdown"]).contains("\n\nWSAECONNRESET: "));
}

#[test]
fn a_slip_of_the_pen_is_answered_with_the_word_meant() {
    let (exit, answer) = refused(&["search", "pasword"]);
    assert_eq!((exit, answer.as_str()), (1, "nothing found for: pasword; did you mean password?\n"));
    assert_eq!(refused(&["search", "xyzzy"]), (1, "nothing found for: xyzzy\n".to_owned()));
}

#[test]
fn troubles_stand_below_the_codes() {
    for (query, language, trouble) in [
        ("disk full", "en", "quota-or-disk-full"),
        ("tls session reuse", "en", "tls-session-reuse"),
        ("ftp behind nat", "en", "pasv-private-address"),
        ("masquerade_address", "en", "pasv-private-address"),
        ("диск заполнен", "ru", "quota-or-disk-full"),
        ("возобновление сеанса", "ru", "tls-session-reuse"),
    ] {
        assert_eq!(troubles(query, language).first().map(String::as_str), Some(trouble), "{query}");
    }
    let page = printed(&["search", "disk", "full"]);
    let (codes, troubles) = page.split_once("\n\nTroubles\n").unwrap();
    assert!(codes.starts_with("  452  ") && troubles.starts_with("  quota-or-disk-full  "), "{page}");
    let russian = printed(&["search", "диск", "заполнен", "--lang", "ru", "--format", "markdown"]);
    assert!(russian.contains("\n\n## Неполадки\n\n| Неполадка | Название | Достоверность |\n|---|---|---|\n| quota"));
    assert!(printed(&["search", "disk", "full", "--format", "html"]).contains("<h2>Troubles</h2>\n<table>"));
    // Beside a code whose number is asked for there are only those that have more of the words.
    assert!(json(&["search", "425", "--format", "json"]).as_array().unwrap().len() == 1);
}

#[test]
fn a_verb_finds_its_command_first() {
    for verb in ["RETR", "pasv"] {
        let page = printed(&["search", verb]);
        assert!(page.starts_with(&format!("  {}  ", verb.to_uppercase())), "{page}");
        let list = json(&["search", verb, "--format", "json"]);
        assert_eq!(list[0], json(&["command", verb, "--format", "json"]));
        assert!(list[1]["code"].is_u64(), "{list}");
    }
    // It is there also where no code speaks of it.
    assert!(printed(&["search", "CLNT"]).starts_with("  CLNT  Name the Client [nonstandard]\n"));
    let markdown = printed(&["search", "RETR", "--format", "markdown"]);
    assert!(markdown.contains("| Command | Title | Status |\n|---|---|---|\n| RETR | Retrieve a File | standard |"));
    assert!(troubles("PASV", "en").contains(&"passive-ports-blocked".to_owned()));
}

/// The verbs of the commands that are found, best first.
fn commands(words: &str, language: &str) -> Vec<String> {
    let words: Vec<&str> = words.split(' ').collect();
    let list = json(&[&["search", "--format", "json", "--lang", language], &words[..]].concat());
    list.as_array().unwrap().iter().filter_map(|entry| entry["verb"].as_str().map(str::to_owned)).collect()
}

#[test]
fn commands_are_found_by_their_words_and_stand_below_the_codes() {
    for (query, language, verb) in [
        ("delete a file", "en", "DELE"),
        ("rename file", "en", "RNFR"),
        ("passive mode", "en", "PASV"),
        ("make directory", "en", "MKD"),
        ("modification time", "en", "MDTM"),
        ("пассивный режим", "ru", "PASV"),
        ("получение файла", "ru", "RETR"),
        ("удаление файла", "ru", "DELE"),
        // In the language of the registry, where the one asked for has nothing.
        ("delete a file", "ru", "DELE"),
    ] {
        let found = commands(query, language);
        assert!(found.iter().take(3).any(|found| found == verb), "{query}: {found:?}");
    }
    let page = printed(&["search", "delete", "file"]);
    let (codes, commands) = page.split_once("\n\nCommands\n").unwrap();
    assert!(codes.starts_with("  250  ") && commands.starts_with("  DELE  Delete a File\n"), "{page}");
    let russian = printed(&["search", "удаление", "файла", "--lang", "ru", "--format", "markdown"]);
    assert!(russian.contains("\n\n## Команды\n\n| Команда | Название | Статус |\n|---|---|---|\n"), "{russian}");
    let list = json(&["search", "delete", "file", "--format", "json"]);
    let dele = list.as_array().unwrap().iter().find(|entry| entry["verb"] == "DELE").unwrap();
    assert_eq!(*dele, json(&["command", "DELE", "--format", "json"]));
}

#[test]
fn a_command_whose_verb_is_asked_for_is_told_once() {
    let verbs = self::commands("MKD", "en");
    assert_eq!(verbs.iter().filter(|verb| *verb == "MKD").count(), 1, "{verbs:?}");
}
