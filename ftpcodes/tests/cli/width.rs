//! Lists in stand-ins for other scripts, as a terminal shows them.

use std::fs;
use std::path::Path;

use unicode_width::UnicodeWidthChar;

use super::printed;

#[expect(clippy::expect_used, unreachable_pub, reason = "it is of a library of tests")]
#[path = "../../../tests/src/standins.rs"]
mod standins;

use standins::{ARABIC, JAPANESE, StandIn};

/// FTP with this language beside English and Russian.
fn spec(language: &StandIn) -> String {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("width-{}", language.tag));
    let languages = folder.join("codes");
    fs::create_dir_all(&languages).unwrap();
    let text = |path: &str| fs::read_to_string(ours.join(path)).unwrap();
    let russian = text("languages/ru.json");
    fs::write(languages.join(format!("{}.json", language.tag)), language.file(&russian)).unwrap();
    fs::write(languages.join("en.json"), text("languages/en.json")).unwrap();
    let incomplete = |path: &str| text(path).replacen("\"complete\": true", "\"complete\": false", 1);
    let mut codes: serde_json::Value = serde_json::from_str(&incomplete("codes.json")).unwrap();
    codes["languages"] = serde_json::json!([language.tag]);
    fs::write(folder.join("codes.commands.json"), incomplete("commands.json")).unwrap();
    let path = folder.join("codes.json");
    fs::write(&path, codes.to_string()).unwrap();
    path.into_os_string().into_string().unwrap()
}

const LISTS: [&[&str]; 4] = [&["list"], &["list", "--commands"], &["command", "--all"], &["search", "TLS"]];

/// The columns before the second cell of a row.
fn second_column(row: &str) -> Option<usize> {
    let cell = row.trim_start_matches(['\u{200f}', ' ']).find("  ")? + row.len()
        - row.trim_start_matches(['\u{200f}', ' ']).len();
    let gap = row[cell..].len() - row[cell..].trim_start().len();
    Some(row[..cell + gap].chars().filter_map(UnicodeWidthChar::width).sum())
}

#[test]
fn rows_of_lists_stand_below_each_other_in_every_script() {
    for language in [JAPANESE, ARABIC] {
        let path = spec(&language);
        for list in LISTS {
            let text = printed(&[list, &["--spec", &path, "--lang", language.tag]].concat());
            let mut columns = Vec::new();
            for block in text.split("\n\n") {
                columns.clear();
                columns.extend(block.lines().filter_map(second_column));
                columns.dedup();
                assert!(columns.len() <= 1, "{columns:?}\n{block}");
            }
            assert_eq!(columns.len(), 1, "{text}");
        }
    }
}

/// U+200F tells the direction of each line, and isolates keep the names apart.
#[test]
fn lists_from_right_to_left_have_their_marks() {
    let path = spec(&ARABIC);
    for list in LISTS {
        let text = printed(&[list, &["--spec", &path, "--lang", ARABIC.tag]].concat());
        for line in text.lines().filter(|line| !line.is_empty()) {
            assert!(line.starts_with('\u{200f}'), "{line}");
            let row = line.strip_prefix("\u{200f}  ");
            assert!(row.is_none_or(|row| row.starts_with('\u{2068}')), "{line}");
        }
    }
}
