//! The files of a spec on the disk: which are read, and what is said of those that cannot be.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use ftpcodes_spec::{load, read_files};

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
    for name in ["x.json", "x/ru.json", "x/de.json", "x/notes.txt", "x/json", "y/uk.json"] {
        write(&folder, name, name);
    }
    assert_eq!(names(&folder, None), ["x.json", "x/de.json", "x/ru.json"]);
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
        [format!("y:1:1: cannot read this folder: {missing}"), format!("x.json:1:1: cannot read this file: {missing}")];
    assert_eq!(errors(&folder, Some("y")), both);
}

#[test]
fn folder_instead_of_a_file_and_file_instead_of_a_folder() {
    let folder = folder("swapped");
    write(&folder, "x.json", "{}");
    write(&folder, "x/ru.json/inside", "");
    write(&folder, "y", "");
    let no_file = fs::read(folder.join("x/ru.json")).unwrap_err();
    assert_eq!(errors(&folder, None), [format!("x/ru.json:1:1: cannot read this file: {no_file}")]);
    let no_folder = fs::read_dir(folder.join("y")).unwrap_err();
    assert_eq!(errors(&folder, Some("y")), [format!("y:1:1: cannot read this folder: {no_folder}")]);
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
    for name in ["x.json", "x/de.json", "x/ru.json"] {
        write(&folder, name, b"\xff");
    }
    let at = |name: &str| format!("{name}:1:1: not UTF-8 from here on; save the file as UTF-8");
    assert_eq!(errors(&folder, None), [at("x.json"), at("x/de.json"), at("x/ru.json")]);
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
    let spec = load(&files.sources).unwrap();
    assert_eq!(spec.protocol, "SMTP");
    assert_eq!(spec.languages.len(), 2);
}
