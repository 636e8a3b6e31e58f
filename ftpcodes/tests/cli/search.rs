//! `ftpcodes search`: what people type, and the codes that they mean.

use std::fmt::Write;

use serde_json::Value;

use super::{json, printed, refused, run};

/// The numbers that are found, best first.
fn found(words: &str, language: &str) -> Vec<u64> {
    codes(&json(&question(words, language)))
}

fn question<'a>(words: &'a str, language: &'a str) -> Vec<&'a str> {
    ["search", "--format", "json", "--lang", language].into_iter().chain(words.split(' ')).collect()
}

fn codes(list: &Value) -> Vec<u64> {
    // A command has no number; numbers that are no codes count as 0.
    let entries = list.as_array().unwrap().iter().filter(|entry| entry["trouble"].is_null() && entry["verb"].is_null());
    entries.map(|entry| entry["code"].as_u64().unwrap_or_default()).collect()
}

/// The ids of the troubles that are found, best first.
fn troubles(words: &str, language: &str) -> Vec<String> {
    let list = json(&question(words, language));
    list.as_array().unwrap().iter().filter_map(|entry| entry["trouble"].as_str().map(str::to_owned)).collect()
}

/// What people search for in every language, and the code that must be among the first three.
const ASKED_IN_EVERY_LANGUAGE: [(&str, u64); 12] = [
    ("password", 331),
    ("wrong password", 530),
    ("firewall", 425),
    ("connection broken", 426),
    ("time out", 421),
    ("quota", 552),
    ("disk full", 452),
    ("resume", 350),
    ("passive", 227),
    ("folder", 550),
    ("ascii mode", 550),
    ("connection reset", 426),
];

/// `tests/data/queries/TAG.json`: what people type in a language, and a code that must be among the first three; what
/// is asked in every language is named by the English words for it. Every fourth is tried, all of them with
/// `FTPCODES_LONG_TESTS=1`, as `.ci/run` does.
#[test]
fn what_people_ask_in_each_language_is_among_the_first_three() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/queries");
    let mut missed = String::new();
    for tag in ftpcodes::Language::ALL.iter().map(|language| language.tag()) {
        let path = format!("{folder}/{tag}.json");
        let list = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let list: Vec<Value> = serde_json::from_str(&list).unwrap();
        assert!(list.len() >= 15, "{path} has {} queries; expected at least 15", list.len());
        for (about, code) in ASKED_IN_EVERY_LANGUAGE {
            let is_asked = |row: &Value| row["about"] == about && row["code"] == code;
            assert!(list.iter().any(is_asked), "{path} does not ask about {about}");
        }
        let every = if std::env::var_os("FTPCODES_LONG_TESTS").is_some() { 1 } else { 4 };
        for row in list.iter().step_by(every) {
            let query = row["query"].as_str().unwrap();
            // What finds nothing has no answer.
            let answer = serde_json::from_slice(&run(&question(query, tag)).stdout);
            let found = answer.map_or_else(|_| Vec::new(), |list| codes(&list));
            if !found.iter().take(3).any(|code| row["code"] == *code) {
                let _ = writeln!(missed, "{tag}: {row}: {found:?}");
            }
        }
    }
    assert!(missed.is_empty(), "an alias of the code, or a rule of the language, is missing:\n{missed}");
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
    assert!(printed(&["search", "CLNT"]).starts_with("  CLNT  Name the Client (nonstandard)\n"));
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

/// A spec of two codes in this language, and what is found there.
fn found_in(tag: &str, titles: [&str; 2], query: &str) -> Vec<u64> {
    let folder = std::env::temp_dir().join(format!("ftpcodes-search-{}-{tag}", std::process::id()));
    std::fs::create_dir_all(folder.join("words")).unwrap();
    let codes = serde_json::json!({
        "protocol": "Words", "language": "en", "languages": [tag],
        "codes": [
            {"code": 226, "name": "Alpha", "text": "Alpha.", "title": "Alpha"},
            {"code": 426, "name": "Beta", "text": "Beta.", "title": "Beta"},
        ],
    });
    let words = serde_json::json!({"tag": tag, "name": tag, "direction": "ltr", "codes": {
        "226": {"title": titles[0]}, "426": {"title": titles[1]},
    }});
    let path = folder.join("words.json");
    std::fs::write(&path, codes.to_string()).unwrap();
    std::fs::write(folder.join(format!("words/{tag}.json")), words.to_string()).unwrap();
    let (exit, list) = {
        let output =
            super::run(&["search", query, "--spec", path.to_str().unwrap(), "--lang", tag, "--format", "json"]);
        (output.status.success(), output.stdout)
    };
    std::fs::remove_dir_all(&folder).unwrap();
    if !exit {
        return Vec::new();
    }
    let list: Value = serde_json::from_slice(&list).unwrap();
    list.as_array().unwrap().iter().map(|entry| entry["code"].as_u64().unwrap_or_default()).collect()
}

#[test]
fn each_script_and_language_is_searched_by_its_rules() {
    for (tag, titles, query, first) in [
        // Scripts without spaces: a part of a title, and two parts of it in one query.
        ("ja", ["データ接続を閉じます", "パスワードが必要です"], "接続", [226].as_slice()),
        ("ja", ["データ接続を閉じます", "パスワードが必要です"], "パスワードの必要", &[426]),
        ("zh-Hans", ["密码不正确", "数据连接已关闭"], "密码错误", &[226]),
        ("th", ["ปิดการเชื่อมต่อข้อมูล", "ต้องใช้รหัสผ่าน"], "รหัสผ่าน", &[426]),
        ("ko", ["데이터 연결을 닫음", "비밀번호가 필요함"], "연결", &[226]),
        // Vowels and viramas are no ends of words.
        ("hi", ["सर्वर बंद है", "सरल उत्तर"], "सर्वर", &[226]),
        // An article and a conjunction in front.
        ("ar", ["إغلاق الاتصال", "كلمة المرور مطلوبة"], "اتصال", &[226]),
        ("ar", ["اتصال البيانات", "كلمة المرور مطلوبة"], "والبيانات", &[226]),
        // A part of a longer word, umlauts, and a longer word for two.
        ("de", ["Datenverbindung geschlossen", "Übertragung abgebrochen"], "Verbindung", &[226]),
        ("de", ["Datenverbindung geschlossen", "Übertragung abgebrochen"], "uebertragung", &[426]),
        ("de", ["Die Verbindung brach ab: Abbruch", "Übertragung"], "Verbindungsabbruch", &[226]),
        ("tr", ["İSTEK reddedildi", "Bağlantı kesildi"], "istek", &[226]),
        ("tr", ["İSTEK reddedildi", "Bağlantı kesildi"], "baglanti", &[426]),
        // No rules at all.
        ("es", ["Conexión cerrada", "Servidor ocupado"], "conexiones", &[226]),
        ("es", ["Servicio listo", "Servidor ocupado"], "servidores", &[426]),
        // What is there in no form.
        ("ja", ["データ接続を閉じます", "パスワードが必要です"], "切断", &[]),
        ("de", ["Transport", "Übertragung abgebrochen"], "Port", &[]),
    ] {
        assert_eq!(found_in(tag, titles, query), first, "{tag}: {query}");
    }
}
