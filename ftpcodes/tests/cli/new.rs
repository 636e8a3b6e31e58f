//! `ftpcodes new` and `ftpcodes schema`: what one needs for a spec of one's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::{Value, json, printed, program, refused};

/// An empty folder of this test alone.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("new-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run_in(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = program(arguments).current_dir(folder).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

/// All files below the folder, by their paths from there.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_new_spec_is_accepted_as_it_is() {
    let folder = folder("sound");
    let (exit, said, _) = run_in(&folder, &["new", "DICT", "--lang", "de,ru", "--lang", "ar"]);
    assert_eq!(exit, 0, "{said}");
    let schemas = ["codes", "commands", "language"].map(|name| format!("spec/schema/{name}.schema.json"));
    let own =
        ["spec/dict.commands.json", "spec/dict.json", "spec/dict/ar.json", "spec/dict/de.json", "spec/dict/ru.json"];
    assert_eq!(files(&folder), [&own.map(str::to_owned)[..], &schemas].concat());
    for file in own {
        assert!(said.contains(&format!("\n  {file}\n")), "{said}");
    }
    let counts = "spec/dict.json: 5 codes, 5 meanings, 3 commands with 5 replies, in en, ar, de, ru\n";
    assert_eq!(run_in(&folder, &["check", "spec/dict.json"]), (0, counts.to_owned(), String::new()));
    let (_, page, _) = run_in(&folder, &["--spec", "spec/dict.json", "220", "--lang", "de"]);
    assert!(page.starts_with("220 Service Ready\n"), "{page}");
    assert!(
        run_in(&folder, &["--spec", "spec/dict.json", "QUIT"]).1.contains("  221  completion  specified  Closing\n")
    );
}

#[test]
fn what_is_written_and_printed_is_what_the_macro_is_tested_with() {
    let folder = folder("tested");
    let (exit, said, _) = run_in(&folder, &["new", "DICT", "--lang", "de", "--in", "tests/dict/spec"]);
    assert_eq!(exit, 0);
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["dict.json", "dict.commands.json", "dict/de.json"] {
        let file = Path::new("tests/dict/spec").join(file);
        let (written, tested) = (fs::read_to_string(folder.join(&file)), fs::read_to_string(here.join(&file)));
        assert_eq!(written.unwrap(), tested.unwrap(), "{}", file.display());
    }
    let (_, call) = said.split_once("\n\nftpcodes::reply_codes! {").unwrap();
    assert!(include_str!("../new.rs").contains(call), "{call}");
}

#[test]
fn what_is_there_is_not_overwritten() {
    let folder = folder("there");
    fs::create_dir(folder.join("spec")).unwrap();
    fs::write(folder.join("spec/dict.commands.json"), "mine").unwrap();
    let said = "spec/dict.commands.json is there already; nothing was written\n";
    assert_eq!(run_in(&folder, &["new", "Dict"]), (1, String::new(), said.to_owned()));
    assert_eq!(files(&folder), ["spec/dict.commands.json"]);
    // A second protocol in the same folder shares the schemas.
    assert_eq!(run_in(&folder, &["new", "Nntp"]).0, 0);
    fs::write(folder.join("spec/schema/codes.schema.json"), "mine").unwrap();
    assert_eq!(run_in(&folder, &["new", "Pop3"]).0, 0);
    assert_eq!(fs::read_to_string(folder.join("spec/schema/codes.schema.json")).unwrap(), "mine");
}

#[test]
fn another_folder_may_be_named() {
    let folder = folder("elsewhere");
    let (exit, said, _) = run_in(&folder, &["new", "DICT", "--in", "protocols/all"]);
    assert_eq!(exit, 0);
    assert!(said.contains("spec = \"protocols/all/dict.json\";"), "{said}");
    assert_eq!(run_in(&folder, &["check", "protocols/all/dict.json"]).0, 0);
}

#[test]
fn a_name_that_no_type_can_have_is_refused() {
    for name in ["2X", "", "a-b", "a/b", "../x", "Протокол"] {
        assert_eq!(refused(&["new", name]).0, 2, "{name}");
    }
    let (exit, said) = refused(&["new", "X", "--lang", "de_AT"]);
    assert!(exit == 2 && said.contains("`de_AT` is no language tag"), "{said}");
}

#[test]
fn each_schema_is_printed() {
    for (name, title) in
        [("codes", "Codes of a protocol"), ("commands", "Commands of a protocol"), ("language", "Words of a language")]
    {
        let schema: Value = json(&["schema", name]);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["title"], title);
    }
    assert_eq!(printed(&["schema"]), printed(&["schema", "codes"]));
    assert_eq!(refused(&["schema", "words"]).0, 2);
}
