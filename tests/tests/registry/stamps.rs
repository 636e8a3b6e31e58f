//! Each translation was made from the English text of today, as its stamp says.

use std::collections::BTreeMap;
use std::fmt::Write;

use ftpcodes_spec::{Original, Words, builtin};
use ftpcodes_tests::root;
use ftpcodes_tests::stamps::{
    Read, Stale, english, fnv1a, path_of, read_stamps, stale, stamp_of, stamped, untranslated,
};

/// Of each language that is built in, so that a new one cannot be forgotten.
#[test]
fn every_translation_was_made_from_the_english_of_today() {
    let english = english().unwrap();
    let mut report = String::new();
    for language in builtin().unwrap().languages.iter().skip(1) {
        let tag = &language.tag;
        for entry in stale(&english, &read_stamps(&path_of(&root(), tag)).unwrap()) {
            writeln!(report, "{tag}: {entry}").unwrap();
        }
    }
    assert!(
        report.is_empty(),
        "read these translations beside the English again, correct them, and stamp each with\n\
         cargo run -p ftpcodes-tests --bin translate -- stamp TAG PATH\n{report}"
    );
}

/// What is left of a language that is gone would be stamped for nobody.
#[test]
fn only_languages_have_stamps() {
    let folder = std::fs::read_dir(root().join("spec/stamps")).unwrap();
    let mut files: Vec<String> = folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort_unstable();
    let languages = builtin().unwrap().languages.iter().skip(1);
    assert_eq!(files, languages.map(|language| format!("{}.json", language.tag)).collect::<Vec<_>>());
}

fn text(path: &[&str], text: &str) -> Original {
    Original { path: path.iter().map(|key| (*key).to_owned()).collect(), words: Words::Text(text.to_owned()) }
}

fn two() -> [Original; 2] {
    [text(&["codes", "426", "fix"], "Repeat the command."), text(&["confusions", "214/426"], "One is help.")]
}

fn stamps(file: &str) -> BTreeMap<String, String> {
    serde_json::from_str(file).unwrap()
}

#[test]
fn a_changed_text_a_missing_stamp_and_a_text_that_is_gone_are_told_by_path() {
    let mut english = two();
    let all = stamps(&stamped(&english, &BTreeMap::new(), &Read::All).unwrap());
    assert_eq!(stale(&english, &all), []);
    english[0] = text(&["codes", "426", "fix"], "Never repeat the command.");
    assert_eq!(stale(&english, &all), [Stale::Changed(&english[0])]);
    assert_eq!(
        stale(&english, &all)[0].to_string(),
        "codes/426/fix: the English has changed to: Never repeat the command."
    );
    let one = stale(&english[1..], &all);
    assert_eq!(one, [Stale::Gone("codes/426/fix")]);
    let none = BTreeMap::new();
    assert_eq!(stale(&english[1..], &none), [Stale::Unstamped(&english[1])]);
}

#[test]
fn what_was_read_is_stamped_and_nothing_else() {
    let english = two();
    let below = |path: &str| stamped(&english, &BTreeMap::new(), &Read::Below(&[path.to_owned()]));
    let line = format!("{{\n  \"codes/426/fix\": \"{}\"\n}}\n", stamp_of(&english[0]));
    for path in ["codes/426/fix", "codes/426", "codes"] {
        assert_eq!(below(path).unwrap(), line, "{path}");
    }
    // Neither the beginning of another number nor a slip of the pen.
    for path in ["codes/42", "codes/426/fixes", "", "kodes"] {
        assert_eq!(below(path).unwrap_err(), format!("there is no text at `{path}`"));
    }
    // Others keep the stamps that they have, also stale ones, in the order of the texts; what is gone goes.
    let old = stamps(r#"{"confusions/214/426": "00000000", "codes/999/fix": "00000000"}"#);
    let file = stamped(&english, &old, &Read::Below(&["codes".to_owned()])).unwrap();
    assert_eq!(file.lines().nth(2), Some("  \"confusions/214/426\": \"00000000\""));
    assert_eq!(file.lines().count(), 4);
}

#[test]
fn texts_that_were_left_in_english_are_named() {
    let english = two();
    let file = serde_json::json!({
        "codes": {"426": {"fix": "Wiederholen Sie den Befehl."}}, "confusions": {"214/426": "One is help."}
    });
    assert_eq!(untranslated(&english, &file, &Read::All), ["confusions/214/426"]);
    assert_eq!(untranslated(&english, &file, &Read::Below(&["codes".to_owned()])), [""; 0]);
}

/// The vectors of the draft that describes the hash, draft-eastlake-fnv.
#[test]
fn the_hash_is_fnv_1a() {
    assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
}

/// Marks between words and the words that people search for are of each language.
#[test]
fn every_text_of_a_language_file_but_marks_and_search_words_has_a_stamp() {
    let english = english().unwrap();
    let file: serde_json::Value = serde_json::from_str(&ftpcodes_tests::read("spec/languages/ru.json")).unwrap();
    let mut paths = Vec::new();
    for section in
        file.as_object().unwrap().iter().filter(|(section, value)| value.is_object() && *section != "punctuation")
    {
        texts_below(section.0, section.1, &mut paths);
    }
    let mut stamped: Vec<String> = english.iter().map(Original::shown).collect();
    paths.sort_unstable();
    stamped.sort_unstable();
    assert_eq!(paths, stamped);
}

fn texts_below(path: &str, value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(_) => found.push(path.to_owned()),
        serde_json::Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| texts_below(&format!("{path}/{key}"), value, found));
        }
        _ => {}
    }
}
