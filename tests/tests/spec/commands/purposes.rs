//! What commands are for: which purposes there may be, and that commands name them.

use ftpcodes_spec::lower;
use ftpcodes_tests::commands::{File, extending, good, with_codes};

const PURPOSES: &str =
    r#""purposes": [{"id": "login", "title": "Login"}, {"id": "file-transfer", "title": "Transfer"}],"#;

/// The good file, where each command is for something.
fn told() -> File {
    let complete = r#"{ "complete": true,"#;
    let verbs = [("PASS", "login"), ("QUIT", "login"), ("RETR", "file-transfer"), ("USER", "login")];
    verbs.iter().fold(good().edit(complete, &format!("{complete} {PURPOSES}")), |file, (verb, purpose)| {
        let verb = format!(r#""verb": "{verb}","#);
        file.edit(&verb, &format!(r#"{verb} "purpose": "{purpose}","#))
    })
}

const NO_TRANSLATION: &str = "ru.json:1:1: a language file has no `purposes`";

fn translated(purposes: &str) -> File {
    told().russian(r#""direction": "ltr","#, &format!(r#""direction": "ltr", "purposes": {purposes},"#))
}

#[test]
fn purposes_stand_in_the_order_of_the_file() {
    let commands = told().commands();
    let ids: Vec<_> = commands.purposes.iter().map(|purpose| purpose.id.as_str()).collect();
    assert_eq!(ids, ["login", "file-transfer"]);
    let retrieve = commands.command("RETR").unwrap();
    assert_eq!(retrieve.purpose.as_ref().unwrap().as_str(), "file-transfer");
}

#[test]
fn titles_are_translated() {
    let commands = translated(r#"{"login": "Вход", "file-transfer": "Передача"}"#).commands();
    let titles: Vec<_> = commands.purposes.iter().map(|purpose| purpose.title_in("ru").as_str()).collect();
    assert_eq!(titles, ["Вход", "Передача"]);
    assert_eq!(commands.purposes[0].title_in("de").as_str(), "Login");
    told().russian(r#""direction": "ltr","#, r#""direction": "ltr", "#).fails(&[NO_TRANSLATION]);
    translated(r#"{"login": "Вход"}"#).fails(&["ru.json:4:35: no translation of the purpose file-transfer"]);
    translated(r#"{"login": "Вход", "file-transfer": "Вход"}"#)
        .fails(&["ru.json:4:70: duplicate title `Вход`; the first is at ru.json:4:45"]);
    translated(r#"{"login": "вход", "file-transfer": "Передача"}"#)
        .fails(&["ru.json:4:45: the translation of `login` begins with the small letter `в`; expected a capital one"]);
    translated(r#"{"login": "Вход", "file-transfer": "Передача", "x": "Х"}"#)
        .fails(&["ru.json:4:82: translation of the purpose `x`, which the spec does not have"]);
}

#[test]
fn purposes_are_named_once_and_well() {
    told()
        .edit(r#""id": "file-transfer""#, r#""id": "login""#)
        .edit(r#""purpose": "file-transfer""#, r#""purpose": "login""#)
        .fails(&["commands.json:1:76: duplicate purpose `login`; the first is at commands.json:1:41"]);
    told()
        .edit(r#""title": "Transfer""#, r#""title": "Login""#)
        .fails(&["commands.json:1:102: duplicate title `Login`; the first is at commands.json:1:59"]);
    for id in ["File", "file transfer", "file-", "2fa", "-file", "ф"] {
        let expected = "expected words of small letters and digits joined by hyphens, such as `transfer-parameters`";
        told()
            .edit(r#""id": "file-transfer""#, &format!(r#""id": "{id}""#))
            .edit(r#""purpose": "file-transfer""#, r#""purpose": "login""#)
            .fails(&[&format!("commands.json:1:76: `{id}` is no id of a purpose; {expected}")]);
    }
    told()
        .edit(r#""title": "Transfer""#, r#""name": "Transfer""#)
        .edit(r#""purpose": "file-transfer""#, r#""purpose": "login""#)
        .fails(&[
            "commands.json:1:69: a purpose has no `title`",
            "commands.json:1:93: unknown key `name` in a purpose; known keys: id, title",
        ]);
}

#[test]
fn commands_are_for_what_there_is() {
    told().edit(r#""purpose": "file-transfer""#, r#""purpose": "file-transfers""#).fails(&[
        "commands.json:29:34: `file-transfers` is none of the `purposes` of this spec; did you mean `file-transfer`?",
    ]);
    told()
        .edit(r#" "purpose": "file-transfer","#, "")
        .fails(&["commands.json:29:15: `RETR` has no `purpose`; expected one of: login, file-transfer"]);
    good()
        .edit(r#""verb": "RETR","#, r#""verb": "RETR", "purpose": "x","#)
        .fails(&["commands.json:29:34: `x` is none of the `purposes` of this spec"]);
}

#[test]
fn a_file_that_is_not_complete_may_leave_them_out() {
    let text = r#"{
      "purposes": [{"id": "end", "title": "End"}],
      "commands": [{"verb": "ACCT", "replies": [230]}, {"verb": "QUIT", "purpose": "end", "replies": [221]}]
    }"#;
    let commands = good().rewrite(text).commands();
    assert!(commands.command("ACCT").unwrap().purpose.is_none());
    assert!(good().rewrite(r#"{"commands": [{"verb": "QUIT", "replies": [221]}]}"#).commands().purposes.is_empty());
}

#[test]
fn a_file_that_extends_ftp_has_its_purposes_too() {
    let file = |purposes: &str, purpose: &str| {
        extending(&format!(
            r#"{{"purposes": [{purposes}], "commands": [{{"verb": "XYZZY", "purpose": "{purpose}", "replies": [200]}}]}}"#
        ))
    };
    let count = ftpcodes_spec::builtin_commands().unwrap().purposes.len();
    assert_eq!(file("", "transfer").commands().purposes.len(), count);
    let own = file(r#"{"id": "magic", "title": "Magic"}"#, "magic").commands();
    assert_eq!(own.purposes.last().unwrap().id.as_str(), "magic");
    assert_eq!(own.purposes.len(), count + 1);
    file(r#"{"id": "transfer", "title": "Magic"}"#, "transfer")
        .fails(&["commands.json:1:22: duplicate purpose `transfer`; the extended spec has it"]);
    file(r#"{"id": "magic", "title": "Transfer"}"#, "magic")
        .fails(&["commands.json:1:40: duplicate title `Transfer`; the extended spec has it"]);
    extending(r#"{"commands": [{"verb": "LIST", "purpose": "transfer", "replies": [298]}]}"#)
        .fails(&["commands.json:1:24: the extended spec has `LIST`; expected only `verb` and `replies` here"]);
}

#[test]
fn the_tables_list_the_commands_of_each() {
    let codes = r#"{"protocol": "X", "codes": [{"code": 200, "name": "Okay", "text": "Okay."}]}"#;
    let text = r#"{
      "purposes": [{"id": "two", "title": "Two"}, {"id": "none", "title": "None"}],
      "commands": [
        {"verb": "A", "purpose": "two", "replies": [200]},
        {"verb": "B", "replies": [200]},
        {"verb": "C", "purpose": "two", "replies": [200]}
      ]
    }"#;
    let spec = ftpcodes_spec::load(&[ftpcodes_spec::SourceFile::new("codes.json", codes)]).unwrap();
    let registry = lower(&spec, Some(&with_codes(codes, text).commands()));
    let words = registry.languages[0];
    let found: Vec<_> = words.purposes.iter().map(|purpose| (purpose.id, purpose.title, purpose.commands)).collect();
    assert_eq!(found, [("two", "Two", &[0, 2][..]), ("none", "None", &[])]);
    assert!(words.purpose(&registry.commands[1]).is_none());
    assert_eq!(words.purpose(&registry.commands[2]).unwrap().id, "two");
}
