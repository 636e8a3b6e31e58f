//! What cargo compiles again when something of the spec has changed, and that no old types outlive their spec.

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate, fixed_words};

use super::user_crate;

const RUSSIAN: &str = r#"{"tag": "ru", "name": "русский", "direction": "ltr", "codes": {"250": {"title": "Готово"}}}"#;

const GERMAN_START: &str =
    r#"{"tag": "de", "name": "Deutsch", "direction": "ltr", "codes": {"250": {"title": "Fertig"}}"#;

const MAIN: &str = r#"ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; }
fn main() {
    for language in XLanguage::ALL {
        print!("{language} {} ", XCode::from_u16(250).map_or("none", |code| code.title_in(*language)));
    }
}"#;

/// A program that prints the title of 250 in English and Russian, built.
fn built(name: &str) -> UserCrate {
    let spec = MINIMAL.replace("\"codes\"", "\"languages\": [\"ru\"], \"codes\"");
    let user = user_crate(name).file("spec/x.json", &spec).file("spec/x/ru.json", RUSSIAN).file("src/main.rs", MAIN);
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
    user
}

/// What cargo did with the crate, and what the program printed.
#[track_caller]
fn print(user: &UserCrate) -> (&'static str, String) {
    let outcome = user.cargo(&["run", "-v"]);
    outcome.expect_clean();
    let own = user.path("").file_name().and_then(|name| name.to_str().map(|name| format!(" {name} v0.0.0")));
    let own = own.expect("the folder is named like the crate");
    let did = |verb: &str| outcome.stderr.lines().any(|line| line.trim_start().starts_with(&format!("{verb}{own}")));
    let verb = ["Compiling", "Fresh"].into_iter().find(|verb| did(verb)).unwrap_or("nothing");
    (verb, outcome.stdout)
}

/// The only error starts like this; the operating system says the rest.
#[track_caller]
fn cannot_read(user: &UserCrate, start: &str) {
    let outcome = user.cargo(&["run"]);
    let errors = outcome.errors();
    assert!(errors.len() == 1 && errors.iter().all(|error| error.starts_with(start)), "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "", "the old program ran");
}

#[test]
fn untouched_crate_stays_fresh() {
    let user = built("untouched");
    assert_eq!(print(&user), ("Fresh", "en Done ru Готово ".to_owned()));
}

#[test]
fn spec_changed() {
    let user = built("spec-changed");
    user.edit("spec/x.json", "\"Done\"", "\"Finished\"");
    assert_eq!(print(&user), ("Compiling", "en Finished ru Готово ".to_owned()));
}

#[test]
fn language_file_changed() {
    let user = built("language-changed");
    user.edit("spec/x/ru.json", "Готово", "Сделано");
    assert_eq!(print(&user), ("Compiling", "en Done ru Сделано ".to_owned()));
}

#[test]
fn language_file_added_and_removed() {
    let user = built("language-added");
    user.write("spec/x/de.json", &format!("{GERMAN_START}{}", fixed_words()));
    user.edit("spec/x.json", "[\"ru\"]", "[\"de\", \"ru\"]");
    assert_eq!(print(&user), ("Compiling", "en Done de Fertig ru Готово ".to_owned()));
    user.remove("spec/x/de.json");
    let error = "spec/x.json:3:17: no language file has the tag `de`; expected it at spec/x/de.json";
    assert_eq!(user.cargo(&["run"]).errors(), [error]);
    user.edit("spec/x.json", "[\"de\", \"ru\"]", "[\"ru\"]");
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
}

#[test]
fn file_of_a_language_that_nobody_names_is_an_error() {
    let user = built("language-unnamed");
    user.edit("spec/x.json", "\"languages\": [\"ru\"], ", "");
    let error = "spec/x/ru.json:1:1: language `ru` is not named in `languages` of spec/x.json; named are: en";
    assert_eq!(user.cargo(&["run"]).errors(), [error]);
}

#[test]
fn spec_deleted_and_brought_back() {
    let user = built("spec-deleted");
    user.rename("spec/x.json", "spec/aside");
    cannot_read(&user, "spec/x.json:1:1: cannot read this file: ");
    cannot_read(&user, "spec/x.json:1:1: cannot read this file: ");
    // With its old time, which is older than the last build.
    user.rename("spec/aside", "spec/x.json");
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
}

#[test]
fn spec_broken_and_mended() {
    let user = built("spec-broken");
    user.edit("spec/x.json", "\"text\": \"Done.\"}", "\"text\": \"Done.\"");
    let error = "spec/x.json:6:5: not valid JSON: key must be a string";
    let outcome = user.cargo(&["run"]);
    assert_eq!(outcome.errors(), [error], "{}", outcome.stderr);
    assert_eq!(outcome.stdout, "", "the old program ran");
    user.edit("spec/x.json", "\"text\": \"Done.\"", "\"text\": \"Done.\"}");
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
}

#[test]
fn language_file_broken() {
    let user = built("language-broken");
    user.edit("spec/x/ru.json", "\"title\"", "\"titel\"");
    let error = "spec/x/ru.json:1:72: unknown key `titel` in a translation; did you mean `title`?";
    assert_eq!(user.cargo(&["run"]).errors(), [error]);
}

#[test]
fn spec_renamed() {
    let user = built("spec-renamed");
    user.rename("spec/x.json", "spec/y.json");
    cannot_read(&user, "spec/x.json:1:1: cannot read this file: ");
    user.rename("spec/x", "spec/y");
    user.edit("src/main.rs", "spec/x.json", "spec/y.json");
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
}

#[test]
fn language_file_renamed() {
    let user = built("language-renamed");
    user.rename("spec/x/ru.json", "spec/x/russian.json");
    assert_eq!(
        user.cargo(&["run"]).errors(),
        ["spec/x.json:3:17: no language file has the tag `ru`; expected it at spec/x/ru.json"]
    );
    user.rename("spec/x/russian.json", "spec/x/uk.json");
    let stranger = "spec/x/uk.json:1:1: language `uk` is not named in `languages` of spec/x.json; named are: en, ru";
    assert_eq!(
        user.cargo(&["run"]).errors(),
        ["spec/x.json:3:17: no language file has the tag `ru`; expected it at spec/x/ru.json", stranger]
    );
}

#[test]
fn folder_of_languages_that_is_named() {
    let user = built("languages-elsewhere");
    user.rename("spec/x", "spec/words");
    user.edit("src/main.rs", "\"spec/x.json\";", "\"spec/x.json\"; languages = \"spec/words\";");
    assert_eq!(print(&user), ("Compiling", "en Done ru Готово ".to_owned()));
    user.edit("spec/words/ru.json", "Готово", "Сделано");
    assert_eq!(print(&user), ("Compiling", "en Done ru Сделано ".to_owned()));
    user.rename("spec/words", "spec/gone");
    cannot_read(&user, "spec/words:1:1: cannot read this folder: ");
}
