//! `FTPCODES_DOC_LANG=ru cargo doc`: the pages of the types in another language.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};

use super::user_crate;

/// A target folder apart from that of the other tests, which set no variable.
const TARGET: &str = "doc-target";

const CALL: &str = "ftpcodes::reply_codes! { spec = \"spec/x.json\"; pub enum XCode; }";

const RUSSIAN_WORDS: &str =
    r#"{"tag": "ru", "name": "русский", "direction": "ltr", "codes": {"220": {"title": "Готов"}}}"#;

/// What stands on the pages of a code, the codes, the classes and the groups, in each language.
const ENGLISH: &[(&str, &[&str])] = &[
    (
        "codes/_426/index.html",
        &[
            "426 Connection Closed",
            "<strong>Class:</strong>",
            "<strong>Group:</strong>",
            "<strong>The server says:</strong>",
            "<strong>What to do:</strong>",
        ],
    ),
    (
        "codes/_426/index.html",
        &["4yz, transient negative completion", "<strong>When you see it:</strong>", "<strong>Sources:</strong>"],
    ),
    ("enum.ReplyCode.html", &["<p>426 Connection Closed</p>"]),
    ("index.html", &["Historic System Status"]),
    ("enum.ReplyClass.html", &["4yz, transient negative completion</p>"]),
    ("enum.FunctionGroup.html", &["x2z, connections</p>"]),
];

const RUSSIAN: &[(&str, &[&str])] = &[
    (
        "codes/_426/index.html",
        &[
            "<div lang=\"ru\" dir=\"ltr\">",
            "426 Соединение закрыто, передача прервана",
            "<strong>Класс:</strong>",
            "<strong>Группа:</strong>",
            "<strong>Что делать:</strong>",
        ],
    ),
    ("codes/_426/index.html", &["4yz, временный отрицательный завершающий ответ", "<strong>Источники:</strong>"]),
    ("enum.ReplyCode.html", &["<p>426 Соединение закрыто, передача прервана</p>"]),
    ("index.html", &["Прежний код состояния системы"]),
    ("enum.ReplyClass.html", &["4yz, временный отрицательный завершающий ответ</p>"]),
    ("enum.FunctionGroup.html", &["x2z, соединения</p>"]),
];

/// These tests share what cargo has built, which is built anew when another one asks for another language.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the documentation of ftpcodes in this language and looks at it.
fn document(user: &UserCrate, wanted: &[(&str, &[&str])], unwanted: &[(&str, &[&str])]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(TARGET);
    // Cargo documents what depends on ftpcodes anew when the variable has changed, and not ftpcodes itself: that needs
    // `cargo clean --doc`.
    let _ = fs::remove_dir_all(target.join("doc"));
    let outcome = user.cargo(&["doc", "--no-deps", "-p", "ftpcodes"]);
    outcome.expect_clean();
    let page =
        |name: &str| fs::read_to_string(target.join("doc/ftpcodes").join(name)).expect("cargo has written the page");
    for (name, texts) in wanted {
        for text in *texts {
            assert!(page(name).contains(text), "{name} has no `{text}`");
        }
    }
    for (name, texts) in unwanted {
        for text in *texts {
            assert!(!page(name).contains(text), "{name} has `{text}`");
        }
    }
}

#[test]
#[ignore = "it documents the registry twice; .ci/run asks for it"]
fn documentation_in_english_and_in_russian() {
    let _alone = alone();
    let user = user_crate("documentation").file("src/lib.rs", "").shares(env!("CARGO_TARGET_TMPDIR"), TARGET);
    user.edit("Cargo.toml", "path =", "features = [\"lang-ru\", \"reference\"], path =");
    document(&user, ENGLISH, RUSSIAN);
    document(&user.environment("FTPCODES_DOC_LANG", "ru"), RUSSIAN, ENGLISH);
}

#[test]
#[ignore = "it builds ftpcodes anew; .ci/run asks for it"]
fn language_is_looked_up_as_the_program_does_and_refused_by_name() {
    let _alone = alone();
    let user = user_crate("doc-language-unknown").file("src/lib.rs", CALL).file("spec/x.json", MINIMAL);
    let user = user.shares(env!("CARGO_TARGET_TMPDIR"), TARGET);
    let user = user.environment("FTPCODES_DOC_LANG", "tlh");
    let message = "FTPCODES_DOC_LANG: no words in the language `tlh`; there are en (English)";
    assert_eq!(user.cargo(&["check"]).errors(), [message]);
    assert_eq!(user.cargo(&["doc", "--no-deps"]).errors().first(), Some(&message));
    // Only the crate itself is asked for: ftpcodes, which it needs, has no such language either.
    user.environment("FTPCODES_DOC_LANG", "en-GB").cargo(&["doc", "--no-deps"]).expect_clean();
}

#[test]
#[ignore = "it builds ftpcodes anew; .ci/run asks for it"]
fn change_of_the_language_compiles_again() {
    let _alone = alone();
    let spec = MINIMAL.replacen("\"X\",", "\"X\", \"languages\": [\"ru\"],", 1);
    let user = user_crate("doc-language").file("src/lib.rs", CALL).file("spec/x.json", &spec);
    let user = user.file("spec/x/ru.json", RUSSIAN_WORDS).shares(env!("CARGO_TARGET_TMPDIR"), TARGET);
    let compiles = |user: &UserCrate| {
        let outcome = user.cargo(&["check", "-v"]);
        outcome.expect_clean();
        outcome.stderr.contains("Checking doc-language")
    };
    assert!(compiles(&user));
    assert!(!compiles(&user), "nothing has changed");
    let user = user.environment("FTPCODES_DOC_LANG", "ru");
    assert!(compiles(&user), "set to ru");
    assert!(!compiles(&user), "nothing has changed");
    let user = user.environment("FTPCODES_DOC_LANG", "en");
    assert!(compiles(&user), "changed to en");
    let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join(TARGET).join("doc/doc_language/enum.XCode.html");
    let mut user = user;
    for (language, is_russian) in [("en", false), ("ru", true), ("en", false)] {
        user = user.environment("FTPCODES_DOC_LANG", language);
        user.cargo(&["doc", "--no-deps"]).expect_clean();
        assert_eq!(fs::read_to_string(&page).unwrap().contains("Готов"), is_russian, "documented in {language}");
    }
}
