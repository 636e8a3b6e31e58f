//! The files of a spec on the disk: which are read, and what is said of those that cannot be.

mod names;
mod no_files;

use std::fs;
use std::path::{Path, PathBuf};

use ftpcodes_spec::{load, read_files};

/// The file of the codes of a spec with words in several languages.
const CODES: &str = r#"{"protocol": "X", "languages": ["ru", "de", "uk"], "codes": []}"#;

/// An empty folder of this test alone.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("spec_disk").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The errors of reading `x.json` in this folder, whose path is not shown.
fn errors(folder: &Path, languages: Option<&str>) -> Vec<String> {
    let languages = languages.map(|name| folder.join(name));
    let refused = read_files(&folder.join("x.json"), languages.as_deref(), None, folder).unwrap_err();
    assert!(refused.skeleton.is_empty());
    refused.diagnostics.iter().map(ToString::to_string).collect()
}

/// The names of the files that are read for `x.json` in this folder.
fn names(folder: &Path, languages: Option<&str>) -> Vec<String> {
    let languages = languages.map(|name| folder.join(name));
    let files = read_files(&folder.join("x.json"), languages.as_deref(), None, folder).unwrap();
    assert_eq!(files.sources.len(), files.paths.len());
    for (source, path) in files.sources.iter().zip(&files.paths) {
        assert_eq!(fs::read_to_string(path).unwrap(), source.text);
    }
    files.sources.into_iter().map(|source| source.name).collect()
}

#[test]
fn codes_come_first_and_languages_by_name() {
    let folder = folder("order");
    write(&folder, "x.json", CODES);
    for name in ["x/ru.json", "x/de.json", "x/en.json", "x/notes.txt", "x/json", "y/uk.json"] {
        write(&folder, name, name);
    }
    assert_eq!(names(&folder, None), ["x.json", "x/de.json", "x/en.json", "x/ru.json"]);
    assert_eq!(names(&folder, Some("y")), ["x.json", "y/uk.json"]);
}

#[test]
fn languages_need_no_folder() {
    let folder = folder("alone");
    write(&folder, "x.json", "{}");
    assert_eq!(names(&folder, None), ["x.json"]);
    // A file is no folder.
    write(&folder, "x", "");
    assert_eq!(names(&folder, None), ["x.json"]);
}

#[test]
fn path_is_shown_whole_when_it_lies_elsewhere() {
    let folder = folder("elsewhere");
    write(&folder, "x.json", "{}");
    let path = folder.join("x.json");
    let files = read_files(&path, None, None, Path::new("/nowhere")).unwrap();
    assert_eq!(files.sources[0].name, path.display().to_string());
}

#[test]
fn missing_file_and_folder() {
    let folder = folder("missing");
    let missing = fs::read(folder.join("x.json")).unwrap_err();
    assert_eq!(errors(&folder, None), [format!("x.json:1:1: cannot read this file: {missing}")]);
    let both =
        [format!("x.json:1:1: cannot read this file: {missing}"), format!("y:1:1: cannot read this folder: {missing}")];
    assert_eq!(errors(&folder, Some("y")), both);
}

#[test]
fn bytes_that_are_no_utf_8_are_shown_at_the_first() {
    let message = "not UTF-8 from here on; save the file as UTF-8";
    for (bytes, place) in [
        (&b"\xff\xfe{\x00}\x00"[..], "1:1"),
        (b"{\n  \"protocol\": \"caf\xe9\"\n}", "2:19"),
        ("{\n\"имя\": \"".as_bytes(), ""),
        (b"{\"a\": 1}\r\n\r\n\xc3", "3:1"),
        // A character of two bytes is one column; one that is cut off begins where it begins.
        (b"\"\xd1\x8b\xd1\x8b\xd1", "1:4"),
    ] {
        let folder = folder("not_utf_8");
        write(&folder, "x.json", bytes);
        match place {
            "" => assert_eq!(names(&folder, None), ["x.json"]),
            place => assert_eq!(errors(&folder, None), [format!("x.json:{place}: {message}")]),
        }
    }
}

#[test]
fn every_bad_file_is_named() {
    let folder = folder("several");
    write(&folder, "x.json", CODES);
    for name in ["x.commands.json", "x/de.json", "x/ru.json"] {
        write(&folder, name, b"\xff");
    }
    let at = |name: &str| format!("{name}:1:1: not UTF-8 from here on; save the file as UTF-8");
    assert_eq!(errors(&folder, None), [at("x/de.json"), at("x/ru.json"), at("x.commands.json")]);
    // Which languages there are, only the file of the codes says.
    write(&folder, "x.json", b"\xff");
    assert_eq!(errors(&folder, None), [at("x.json"), at("x.commands.json")]);
}

#[test]
fn byte_order_mark_is_read_and_then_refused() {
    let folder = folder("mark");
    write(&folder, "x.json", "\u{feff}{}");
    let files = read_files(&folder.join("x.json"), None, None, &folder).unwrap();
    let refused = load(&files.sources).unwrap_err();
    assert_eq!(refused.to_string(), "x.json:1:1: begins with a byte order mark; expected UTF-8 without one");
}

#[test]
fn spec_of_the_example_loads_from_the_disk() {
    let smtp = ftpcodes_tests::root().join("tests/examples/smtp/spec/smtp.json");
    let files = read_files(&smtp, None, None, &ftpcodes_tests::root()).unwrap();
    let spec = files.load().unwrap();
    assert_eq!(spec.protocol, "SMTP");
    assert_eq!(spec.languages.len(), 2);
}

/// The name of the file of the commands that is read for `x.json` in this folder.
fn commands(folder: &Path, given: Option<&str>) -> Option<String> {
    let given = given.map(|name| folder.join(name));
    let files = read_files(&folder.join("x.json"), None, given.as_deref(), folder).unwrap();
    if let Some(file) = &files.commands {
        // It is a file of the spec like the others, and the last one.
        assert_eq!(fs::read_to_string(files.paths.last().unwrap()).unwrap(), file.text);
    }
    assert_eq!(files.paths.len(), files.sources.len() + usize::from(files.commands.is_some()));
    files.commands.map(|file| file.name)
}

#[test]
fn commands_lie_beside_the_codes() {
    let folder = folder("commands");
    write(&folder, "x.json", "{}");
    assert_eq!(commands(&folder, None), None);
    write(&folder, "x.commands.json", "[1]");
    write(&folder, "x/ru.json", "[2]");
    // That of other codes is not taken unless it is given.
    write(&folder, "y.commands.json", "[3]");
    assert_eq!(commands(&folder, None).as_deref(), Some("x.commands.json"));
    assert_eq!(commands(&folder, Some("y.commands.json")).as_deref(), Some("y.commands.json"));
}

#[test]
fn commands_that_cannot_be_read_are_told() {
    let folder = folder("commands-missing");
    write(&folder, "x.json", "{}");
    let error = |name: &str| {
        let refused = read_files(&folder.join("x.json"), None, Some(&folder.join(name)), &folder).unwrap_err();
        refused.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let missing = error("y.json");
    assert_eq!(missing.len(), 1);
    assert!(missing[0].starts_with("y.json:1:1: cannot read this file: "), "{missing:?}");
    write(&folder, "z.json", b"{\n \xff");
    assert_eq!(error("z.json"), ["z.json:2:2: not UTF-8 from here on; save the file as UTF-8"]);
}

#[test]
fn files_on_the_disk_are_loaded() {
    let folder = folder("commands-loaded");
    write(&folder, "smtp.json", r#"{"protocol": "SMTP", "codes": [{"code": 250, "name": "Okay", "text": "Okay."}]}"#);
    write(&folder, "smtp.commands.json", r#"{"commands": [{"verb": "RCPT TO", "replies": [250]}]}"#);
    let files = read_files(&folder.join("smtp.json"), None, None, &folder).unwrap();
    let spec = files.load().unwrap();
    let commands = files.load_commands(&spec).unwrap().unwrap();
    assert_eq!(commands.command("RCPT TO").unwrap().name.as_str(), "RcptTo");
    write(&folder, "smtp.commands.json", "{\n\"commands\": [{\"verb\": \"NOOP\", \"replies\": [251]}]}");
    let files = read_files(&folder.join("smtp.json"), None, None, &folder).unwrap();
    let refused = files.load_commands(&spec).unwrap().unwrap_err();
    assert_eq!(refused.to_string(), "smtp.commands.json:2:43: 251 is no code of SMTP; add it to smtp.json");
    assert_eq!(refused.commands, [("NOOP".to_owned(), "Noop".to_owned())]);
}

#[test]
fn commands_are_looked_at_also_where_the_codes_have_errors() {
    let folder = folder("both-wrong");
    write(&folder, "x.json", r#"{"protocol": "X", "codes": [{"code": 99, "name": "Okay", "text": "Okay."}]}"#);
    let commands = r#"{"commands": [{"verb": "QUIT", "replies": [200]}, {"verb": "NOOP", "replies": [200]}]}"#;
    write(&folder, "x.commands.json", commands);
    let refused = || read_files(&folder.join("x.json"), None, None, &folder).unwrap().load().unwrap_err();
    let codes = "x.json:1:38: `code` must be a whole number from 100 to 699, found 99";
    // Which codes there are is not known, so nothing is said of 200.
    let order = "x.commands.json:1:60: `NOOP` stands after `QUIT`; commands are sorted by verb";
    assert_eq!(refused().to_string(), format!("{codes}\n{order}"));
    write(&folder, "x.commands.json", r#"{"commands": [{"verb": "NOOP", "replise": [200]}]}"#);
    let key = "x.commands.json:1:32: unknown key `replise` in a command; did you mean `replies`?";
    assert_eq!(refused().to_string(), format!("{codes}\n{key}"));
    write(&folder, "x.commands.json", commands.replace("NOOP", "QUIT"));
    assert!(refused().to_string().contains("duplicate verb `QUIT`; the first is at x.commands.json:1:24"));
}
