//! Spec files of a user's own: `--spec` and `check`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{SMTP, json, printed, refused, run};

/// A folder of its own with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

#[test]
fn a_spec_file_is_read_without_compiling() {
    let page = printed(&["--spec", SMTP, "450", "--lang", "ru"]);
    assert!(page.starts_with("450 Почтовый ящик временно недоступен\n"), "{page}");
    let comparison = json(&["compare", "550", "450", "--spec", SMTP, "--format", "json"]);
    assert_eq!(
        (comparison["lower"]["code"].as_u64(), comparison["higher"]["group"].as_str()),
        (Some(450), Some("MailSystem"))
    );
    assert!(printed(&["list", "4xx", "--spec", SMTP]).contains("\n  432  "));
    assert!(printed(&["search", "greylisting", "mailbox", "--spec", SMTP]).contains("450"));
    let (exit, answer) = refused(&["--spec", SMTP, "426"]);
    assert_eq!(exit, 1);
    assert!(answer.starts_with("426 is not in this registry."), "{answer}");
    let (exit, answer) = refused(&["--spec", "no/such.json", "450"]);
    assert_eq!(exit, 1);
    assert!(answer.starts_with("no/such.json:1:1: cannot read this file: "), "{answer}");
}

#[test]
fn languages_and_commands_may_stand_elsewhere() {
    let spec = |path: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(path).display().to_string();
    let [codes, languages, commands] = ["codes.json", "languages", "commands.json"].map(spec);
    let told = printed(&["check", &codes, "--languages", &languages, "--commands", &commands]);
    assert!(told.contains(": 78 codes, 119 meanings, 102 commands with "), "{told}");
}

#[test]
fn the_commands_of_a_spec_file_are_read_too() {
    let page = printed(&["--spec", SMTP, "command", "data"]);
    assert!(page.starts_with("DATA Send the Message\n  What it does: "), "{page}");
    assert!(page.contains("\n  Syntax: DATA CRLF\n"), "{page}");
    let russian = printed(&["--spec", SMTP, "command", "data", "--lang", "ru"]);
    assert!(russian.starts_with("DATA Передача письма\n  Что делает: "), "{russian}");
    let (first, later) = page.split_once("\n\nWhat may follow 354\n").unwrap();
    assert!(first.contains("\n  354  intermediate        specified  Start Mail Input\n"), "{page}");
    assert!(later.contains("  250  completion          specified  Message Accepted\n"), "{page}");
    assert!(printed(&["--spec", SMTP, "250"]).contains("\n  May follow another reply to: DATA\n"));
    let relation = json(&["--spec", SMTP, "compare", "354", "250", "--format", "json"])["relation"].clone();
    assert!(relation.as_str().unwrap().contains("In answer to DATA, 354 may be followed by 250."), "{relation}");
    let all = json(&["--spec", SMTP, "command", "--all", "--format", "json"]);
    assert_eq!(all.as_array().unwrap().len(), 13);
    let (exit, answer) = refused(&["--spec", SMTP, "command", "RETR"]);
    assert_eq!(exit, 1);
    assert!(answer.starts_with("`RETR` is no command of this registry"), "{answer}");
}

const EXTENSION: &str = r#"{"protocol": "FTP", "extends": "ftp", "codes": [
  {"code": 299, "name": "Ours", "text": "Ours"}
]}"#;

#[test]
fn a_spec_that_extends_ftp_has_its_commands() {
    let more = EXTENSION.replace("\"codes\"", "\"languages\": [\"ru\"], \"codes\"");
    let folder = folder("extends", &[("bare.json", EXTENSION), ("more.json", &more)]);
    std::fs::write(folder.join("more.commands.json"), r#"{"commands": [{"verb": "OURS", "replies": [299]}]}"#).unwrap();
    let [bare, more] = ["bare.json", "more.json"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    assert_eq!(printed(&["--spec", &bare, "command", "RETR"]), printed(&["command", "RETR"]));
    assert_eq!(
        printed(&["--spec", &more, "command", "STOR", "--lang", "ru"]),
        printed(&["command", "STOR", "--lang", "ru"])
    );
    assert!(printed(&["--spec", &more, "command", "OURS"]).contains("  299  completion  specified  Ours\n"));
    assert_eq!(refused(&["--spec", &bare, "command", "OURS"]).0, 1);
    // Only the languages that the spec names come along.
    assert!(refused(&["--spec", &bare, "299", "--lang", "ru"]).1.contains("there are en (English)\n"));
}

#[test]
fn where_a_command_has_no_title_its_syntax_is_shown() {
    let codes = r#"{"protocol": "X", "codes": [{"code": 200, "name": "Yes", "text": "Yes"}]}"#;
    let commands = r#"{"commands": [{"verb": "XYZZY", "syntax": "XYZZY <word>", "replies": [200]}]}"#;
    let file = folder("untitled", &[("x.json", codes), ("x.commands.json", commands)]).join("x.json");
    let file = file.to_str().unwrap();
    assert_eq!(printed(&["--spec", file, "search", "xyzzy"]), "  XYZZY  XYZZY <word>\n");
    assert!(printed(&["--spec", file, "search", "xyzzy", "--format", "markdown"]).contains("XYZZY \\<word>"));
    assert_eq!(printed(&["--spec", file, "command", "--all"]), "Commands\n  XYZZY  standard  XYZZY <word>\n");
    assert!(printed(&["--spec", file, "command", "xyzzy"]).starts_with("XYZZY\n  Syntax: XYZZY <word>\n"));
}

#[test]
fn a_spec_without_commands_says_so() {
    let folder = folder(
        "codes-only",
        &[("x.json", r#"{"protocol": "X", "codes": [{"code": 200, "name": "Ok", "text": "Ok"}]}"#)],
    );
    let file = folder.join("x.json");
    let file = file.to_str().unwrap();
    for arguments in [["command", "DATA"], ["command", "--all"]] {
        let (exit, answer) = refused(&[&["--spec", file][..], &arguments].concat());
        assert_eq!(exit, 1);
        assert!(answer.starts_with("this spec has no commands; "), "{answer}");
    }
    assert!(printed(&["check", file]).ends_with("x.json: 1 codes, 1 meanings, in en\n"));
}

#[test]
fn check_says_what_the_macro_says() {
    assert!(
        printed(&["check", SMTP])
            .ends_with("smtp.json: 32 codes, 43 meanings, 13 commands with 75 replies, in en, ru\n")
    );
    assert_eq!(json(&["check", SMTP, "--format", "json"]), serde_json::json!([]));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.json");
    std::fs::write(
        &file,
        "{\n  \"protocol\": \"X\",\n  \"codes\": [{\"code\": 99, \"name\": \"Ok\", \"txt\": \"fine\"}]\n}\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let (exit, answer) = refused(&["check", file]);
    assert_eq!(exit, 1);
    let expected = format!(
        "{file}:3:22: `code` must be a whole number from 100 to 699, found 99\n\
         {file}:3:40: unknown key `txt` in a code; did you mean `text`?\n"
    );
    assert_eq!(answer, expected);
    let output = run(&["check", file, "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let errors: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(errors[0]["line"], 3);
    assert_eq!(errors[0]["column"], 22);
    assert_eq!(errors[1]["help"], "did you mean `text`?");
}

#[test]
fn check_reads_the_file_of_the_commands() {
    let codes = r#"{"protocol": "X", "codes": [{"code": 200, "name": "Ok", "text": "Ok"}]}"#;
    let commands = "{\"commands\": [\n  {\"verb\": \"GO\", \"replies\": [200, 201]}\n]}";
    let folder = folder("commands", &[("x.json", codes), ("x.commands.json", commands), ("other.json", commands)]);
    let [file, beside, other] =
        ["x.json", "x.commands.json", "other.json"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    let (exit, answer) = refused(&["check", &file]);
    assert_eq!((exit, answer), (1, format!("{beside}:2:35: 201 is no code of X; add it to {file}\n")));
    let output = run(&["check", &file, "--commands", &other, "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let errors: Value = serde_json::from_slice(&output.stdout).unwrap();
    let help = "add it to the file of the codes";
    let message = format!("201 is no code of X; {help}");
    let expected = json!([{"file": other, "line": 2, "column": 35, "message": message, "help": help}]);
    assert_eq!(errors, expected);
    let (exit, answer) = refused(&["--spec", &file, "command", "GO"]);
    assert_eq!(exit, 1);
    assert!(answer.contains(": 201 is no code of X"), "{answer}");
    std::fs::write(&other, r#"{"commands": [{"verb": "GO", "replies": [200]}]}"#).unwrap();
    let good = printed(&["check", &file, "--commands", &other]);
    assert!(good.ends_with("x.json: 1 codes, 1 meanings, 1 commands with 1 replies, in en\n"), "{good}");
    assert_eq!(refused(&["check", &file, "--commands", "no/such.json"]).0, 1);
}

#[test]
fn no_text_of_a_spec_leaves_its_fence_in_markdown() {
    let spec =
        |text: &str| format!(r#"{{"protocol": "X", "codes": [{{"code": 200, "name": "Ok", "text": "{text}"}}]}}"#);
    for (text, shown) in [
        ("a", "`200 a`"),
        ("a`b", "`` 200 a`b ``"),
        ("a``<script>`b", "``` 200 a``<script>`b ```"),
        ("a```", "```` 200 a``` ````"),
    ] {
        let folder = folder("fences", &[("x.json", &spec(text))]);
        let page = printed(&["--spec", folder.join("x.json").to_str().unwrap(), "200", "--format", "markdown"]);
        assert!(page.contains(&format!(":** {shown}\n")), "{page}");
    }
}

#[test]
fn a_folder_in_place_of_a_spec_is_refused_without_looking_into_it() {
    let folder = folder("not-a-spec", &[("de.json", "{")]);
    for path in [folder.to_str().unwrap(), "."] {
        for arguments in [&["--spec", path, "426"][..], &["check", path]] {
            let (exit, said) = refused(arguments);
            assert_eq!(exit, 1);
            assert_eq!(said, format!("{path}:1:1: this is a folder; expected a file\n"));
        }
    }
}
