//! Which files of the folder of the languages are opened, and what their names must be.

use std::fs;

use ftpcodes_spec::{SpecFiles, read_files};

use super::{folder, write};

const CODES: &str = r#"{
"protocol": "X", "languages": ["ru"],
"codes": [{"code": 200, "name": "A", "text": "A"}]}"#;

const RUSSIAN: &str = r#"{"tag": "ru", "name": "русский", "direction": "ltr", "codes": {}}"#;

fn read(folder: &std::path::Path) -> SpecFiles {
    read_files(&folder.join("x.json"), None, None, folder).unwrap()
}

/// The errors of the spec `x.json` in this folder.
#[track_caller]
fn refused(folder: &std::path::Path) -> Vec<String> {
    let refused = read(folder).load().unwrap_err();
    refused.diagnostics.iter().map(ToString::to_string).collect()
}

#[test]
fn only_named_languages_are_opened() {
    let folder = folder("only-named");
    write(&folder, "x.json", CODES);
    write(&folder, "x/ru.json", RUSSIAN);
    // None of these is a name of a language, so nobody looks into them, whatever they hold.
    for name in ["notes.json", "ru.json.bak", "codes.json", "RU.jsonc", ".json", "ru .json"] {
        write(&folder, &format!("x/{name}"), b"\xff");
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("/dev/zero", folder.join("x/package.json")).unwrap();
    assert_eq!(read(&folder).paths, [folder.join("x.json"), folder.join("x/ru.json")]);
    assert_eq!(read(&folder).load().unwrap().languages.len(), 2);
}

#[test]
fn a_language_that_is_not_named_is_an_error_and_not_read() {
    let folder = folder("unnamed");
    write(&folder, "x.json", CODES);
    write(&folder, "x/ru.json", RUSSIAN);
    write(&folder, "x/de.json", b"\xff");
    write(&folder, "x/zh-Hans.json", b"\xff");
    let error = |tag: &str| {
        format!("x/{tag}.json:1:1: language `{tag}` is not named in `languages` of x.json; named are: en, ru")
    };
    assert_eq!(refused(&folder), [error("de"), error("zh-Hans")]);
    assert_eq!(read(&folder).load().unwrap_err().skeleton, [(200, "A".to_owned())]);
    // It is told beside the errors of the codes.
    write(&folder, "x.json", CODES.replace("\"text\"", "\"texd\""));
    let all = refused(&folder);
    assert!(
        all.len() == 3 && all[0].starts_with("x.json:3:") && all[1..] == [error("de"), error("zh-Hans")],
        "{all:?}"
    );
    // Which languages are named is not known then.
    write(&folder, "x.json", "{");
    assert_eq!(refused(&folder).len(), 1);
    write(&folder, "x.json", CODES.replace("[\"ru\"]", "[\"ru\", \"d e\"]"));
    assert_eq!(refused(&folder).len(), 1);
}

#[test]
fn a_language_without_a_file_is_told_at_its_name() {
    let folder = folder("no-file");
    write(&folder, "x.json", CODES);
    assert_eq!(refused(&folder), ["x.json:2:32: no language file has the tag `ru`; expected it at x/ru.json"]);
    // A file that nobody names and a name without a file may be two sides of one mistake.
    write(&folder, "x/de.json", RUSSIAN);
    let stranger = "x/de.json:1:1: language `de` is not named in `languages` of x.json; named are: en, ru";
    assert_eq!(
        refused(&folder),
        ["x.json:2:32: no language file has the tag `ru`; expected it at x/ru.json", stranger]
    );
}

#[test]
fn a_file_has_the_tag_of_its_name() {
    let folder = folder("misnamed");
    write(&folder, "x.json", CODES);
    for tag in ["de", "RU", "ru-RU"] {
        write(&folder, "x/ru.json", RUSSIAN.replace("\"ru\"", &format!("\"{tag}\"")));
        let expected = format!("x/ru.json:1:9: `{tag}` is not the tag that the file is named by; expected `ru`");
        assert_eq!(refused(&folder), [expected]);
    }
    // In memory, where files have any names, the tag alone tells the language.
    let mut files = read(&folder).sources;
    files[1] = ftpcodes_spec::SourceFile::new("russian", RUSSIAN);
    assert!(ftpcodes_spec::load(&files).is_ok());
}

#[test]
fn a_tag_leads_nowhere_else() {
    let folder = folder("elsewhere-by-tag");
    write(&folder, "secret.json", RUSSIAN);
    fs::create_dir_all(folder.join("x")).unwrap();
    write(&folder, "x.json", CODES.replace("\"ru\"", "\"../secret\""));
    assert_eq!(read(&folder).paths, [folder.join("x.json")]);
    assert!(refused(&folder)[0].starts_with("x.json:2:32: `../secret` is no language tag"));
}

#[test]
fn errors_about_names_are_not_more_than_anyone_reads() {
    let folder = folder("many-strangers");
    write(&folder, "x.json", CODES);
    write(&folder, "x/ru.json", RUSSIAN);
    for first in b'a'..=b'z' {
        for second in b'a'..=b'z' {
            let tag = format!("{}{}", char::from(first), char::from(second));
            if !["en", "ru"].contains(&tag.as_str()) {
                write(&folder, &format!("x/{tag}.json"), "");
            }
        }
    }
    assert_eq!(refused(&folder).len(), 100);
}
