//! What a translator works with: `ftpcodes skeleton`, `check` of all files of a language, `pages` and `--help`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{SMTP, printed, program, refused};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// An empty folder of this test alone.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("translating-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Output and messages.
fn said(arguments: &[&str]) -> (String, String) {
    let output = program(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// A copy of the registry that names another language.
fn registry_with(test: &str, tag: &str, file: &str) -> PathBuf {
    let folder = folder(test);
    fs::create_dir_all(folder.join("languages")).unwrap();
    for name in ["codes.json", "commands.json", "troubles.json"] {
        fs::copy(root().join("spec").join(name), folder.join(name)).unwrap();
    }
    let codes = folder.join("codes.json");
    let mut value: Value = serde_json::from_str(&fs::read_to_string(&codes).unwrap()).unwrap();
    value["languages"] = Value::from(vec![tag]);
    fs::write(codes, value.to_string()).unwrap();
    fs::write(folder.join("languages").join(format!("{tag}.json")), file).unwrap();
    folder
}

fn checked(folder: &Path) -> (i32, String) {
    let mut command = program(&["check", "codes.json", "--languages", "languages"]);
    command.args(["--commands", "commands.json", "--troubles", "troubles.json"]).current_dir(folder);
    let output = command.output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// Whoever begins has a file that lacks nothing, whatever the language.
#[test]
fn the_skeleton_of_any_language_is_a_whole_language_file() {
    for (tag, name, direction) in [("tlh", "tlh", "ltr"), ("fa", "فارسی", "rtl"), ("zh-Hans", "中文", "ltr")] {
        let file = printed(&["skeleton", tag]);
        let value: Value = serde_json::from_str(&file).unwrap();
        assert_eq!(
            (&value["tag"], &value["name"], &value["direction"]),
            (&tag.into(), &name.into(), &direction.into())
        );
        assert_eq!(value["reviewed"], false);
        assert_eq!(value["codes"]["426"]["title"], "Connection Closed");
        assert_eq!(value["punctuation"]["and"], " and ");
        assert_eq!(value["aliases"], serde_json::json!({}), "a place for what people type");
        assert_eq!(value["templates"]["source"], "{document} section {section}");
        let folder = registry_with("whole", tag, &file);
        assert_eq!(checked(&folder), (0, String::new()), "{tag}");
    }
}

/// The keys stand in the order of the files that are there, so that two files can be read beside each other.
#[test]
fn what_is_translated_already_is_kept_in_its_place() {
    let file = root().join("spec/languages/ru.json");
    let file = file.to_str().unwrap();
    let (same, _) = said(&["skeleton", "ru", "--from", file]);
    let there = fs::read_to_string(file).unwrap();
    // A list may be laid out in another way.
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(plain(&same), plain(&there));
}

#[test]
fn what_is_missing_is_added_and_told_and_what_has_no_place_is_told() {
    let folder = folder("from");
    let path = folder.join("ru.json");
    let there = fs::read_to_string(root().join("spec/languages/ru.json")).unwrap();
    let mut value: Value = serde_json::from_str(&there).unwrap();
    let fix = value["codes"]["426"].as_object_mut().unwrap().remove("fix").unwrap();
    value["codes"]["427"] = serde_json::json!({"title": "Лишний"});
    value["notes"] = serde_json::json!({"426": "Заметка"});
    fs::write(&path, value.to_string()).unwrap();
    let (whole, told) = said(&["skeleton", "ru", "--from", path.to_str().unwrap()]);
    assert!(told.contains("still to translate: ") && told.contains("\n  codes/426/fix\n"), "{told}");
    assert!(told.ends_with("left out, because there is no such text: 1\n  codes/427/title\n"), "{told}");
    let whole: Value = serde_json::from_str(&whole).unwrap();
    let english: Value = serde_json::from_str(&printed(&["skeleton", "de"])).unwrap();
    assert_ne!(fix, english["codes"]["426"]["fix"]);
    assert_eq!(whole["codes"]["426"]["fix"], english["codes"]["426"]["fix"]);
    assert_eq!(whole["codes"]["426"]["title"], value["codes"]["426"]["title"]);
    // A part that this program has no texts for is not its to throw away.
    assert_eq!(whole["notes"], value["notes"]);
}

/// A language that is built in brings its headings along, also to a spec of another protocol.
#[test]
fn the_skeleton_of_a_spec_of_ones_own_has_what_is_not_built_in() {
    let keys = |tag: &str| {
        let value: Value = serde_json::from_str(&printed(&["skeleton", tag, "--spec", SMTP])).unwrap();
        value.as_object().unwrap().keys().cloned().collect::<Vec<String>>()
    };
    let own = ["$schema", "classes", "codes", "commands", "confusions", "direction", "groups", "name"];
    assert!(own.iter().all(|key| keys("ru").contains(&(*key).to_owned())), "{:?}", keys("ru"));
    for heading in ["labels", "punctuation", "templates"] {
        assert!(!keys("ru").contains(&heading.to_owned()) && keys("tlh").contains(&heading.to_owned()));
    }
    assert!(!keys("tlh").contains(&"troubles".to_owned()));
}

#[test]
fn a_language_that_needs_no_translation_or_is_none_is_refused() {
    assert_eq!(refused(&["skeleton", "en"]).0, 2);
    assert_eq!(refused(&["skeleton", "de_AT"]).0, 2);
    let file = root().join("spec/languages/ru.json");
    let (exit, said) = refused(&["skeleton", "de", "--from", file.to_str().unwrap()]);
    assert!(exit == 2 && said.contains("that file is of the language `ru`"), "{said}");
    assert_eq!(refused(&["skeleton", "de", "--from", "nowhere.json"]).0, 1);
}

#[test]
fn a_check_reads_the_words_about_commands_and_troubles_too() {
    let file = printed(&["skeleton", "tlh"]);
    for (section, entry, told) in [
        ("commands", "RETR", "no translation of the command RETR"),
        ("troubles", "idle-timeout", "no translation of the trouble idle-timeout"),
        ("codes", "426", "no translation of the code 426"),
    ] {
        let mut value: Value = serde_json::from_str(&file).unwrap();
        value[section].as_object_mut().unwrap().remove(entry).unwrap();
        let (exit, said) = checked(&registry_with("lacking", "tlh", &value.to_string()));
        assert!(exit == 1 && said.contains("tlh.json:") && said.contains(told), "{said}");
    }
}

/// Each file that a page links is there, in every format that has links and in every language.
#[test]
fn pages_of_a_folder_link_each_other_and_no_others() {
    for language in ftpcodes::Language::ALL {
        for (format, ending, begin, end) in [("html", "html", "href=\"", '"'), ("markdown", "md", "](", ')')] {
            let folder = folder(&format!("pages-{}-{ending}", language.tag()));
            let path = folder.to_str().unwrap();
            let told = printed(&["pages", path, "--lang", language.tag(), "--format", format]);
            let files: Vec<String> =
                fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
            assert!(told.starts_with(&format!("{} pages; begin with ", files.len())), "{told}");
            let mut linked = vec![format!("index.{ending}")];
            for file in &files {
                let text = fs::read_to_string(folder.join(file)).unwrap();
                let links = text.split(begin).skip(1).filter_map(|rest| rest.split(end).next());
                for link in links.filter(|link| link.ends_with(&format!(".{ending}")) && !link.contains('/')) {
                    assert!(files.contains(&link.to_owned()), "{file} links {link}");
                    if file.starts_with("index.") {
                        linked.push(link.to_owned());
                    }
                }
            }
            // And the index leads to all of them.
            linked.sort();
            linked.dedup();
            let mut files = files;
            files.sort();
            assert_eq!(linked, files, "{language} {format}");
        }
    }
}

#[test]
fn a_page_of_a_folder_is_the_page_that_is_printed() {
    let folder = folder("same");
    let path = folder.to_str().unwrap();
    for (format, ending) in [("text", "txt"), ("html", "html"), ("markdown", "md")] {
        printed(&["pages", path, "--format", format]);
        let names = [("426", "426"), ("SITE-CHMOD", "SITE CHMOD"), ("RETR", "RETR")];
        for (name, question) in names.iter().filter(|(name, _)| folder.join(format!("{name}.{ending}")).exists()) {
            let file = fs::read_to_string(folder.join(format!("{name}.{ending}"))).unwrap();
            assert_eq!(file, printed(&[question, "--format", format]), "{name} {format}");
        }
    }
    printed(&["pages", path, "--format", "html", "--fragment"]);
    let file = fs::read_to_string(folder.join("index.html")).unwrap();
    assert!(file.starts_with("<article lang=\"en\"") && file.ends_with("</article>\n"), "{file}");
    assert_eq!(refused(&["pages", path, "--format", "json"]).0, 2);
}

#[test]
fn a_spec_of_ones_own_has_a_folder_of_pages() {
    let folder = folder("smtp");
    printed(&["pages", folder.to_str().unwrap(), "--spec", SMTP, "--format", "html"]);
    let index = fs::read_to_string(folder.join("index.html")).unwrap();
    assert!(index.contains("<title>SMTP</title>") && index.contains("<a href=\"450.html\">"), "{index}");
    assert!(folder.join("DATA.html").exists() && !folder.join("trouble-idle-timeout.html").exists());
}

/// Of those that are there, each by its tag and its own name, and whether somebody has read it.
#[test]
fn the_help_names_the_languages() {
    let help = printed(&["--help"]).split_whitespace().collect::<Vec<_>>().join(" ");
    let languages = ftpcodes::Language::ALL.iter().map(|language| {
        let unread = if language.is_reviewed() { "" } else { "; not yet read by a native engineer" };
        format!("{} ({}{unread})", language.tag(), language.name())
    });
    let languages = languages.collect::<Vec<_>>().join(", ");
    assert!(help.contains(&format!("Language of the answer: {languages}.")), "{help}");
}

/// What an own spec says of its file is told where languages are listed.
#[test]
fn a_language_that_nobody_has_read_is_told() {
    let folder = registry_with("unread", "tlh", &printed(&["skeleton", "tlh"]));
    fs::rename(folder.join("languages"), folder.join("codes")).unwrap();
    let (_, said) = refused(&["426", "--spec", folder.join("codes.json").to_str().unwrap(), "--lang", "xx"]);
    assert!(said.contains("there are en (English), tlh (tlh; not yet read by a native engineer)"), "{said}");
}
