//! The tables at run time, as the program lowers and shows them, against an independent reading of the rules.

#[path = "../../../tests/differential/mod.rs"]
mod specs;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use specs::{Command, Entry, Place, Spec, codes_json, random_spec};

use super::{json, printed, run};

/// Each spec takes the program six times.
const SPECS: u64 = 24;

fn file(spec: &Spec) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("differential");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("x.json"), codes_json()).unwrap();
    std::fs::write(folder.join("x.commands.json"), spec.json()).unwrap();
    folder.join("x.json")
}

#[test]
fn tables_and_pages_say_what_the_rules_let_come() {
    let mut good = 0;
    for spec in (0..SPECS).map(random_spec) {
        let file = file(&spec);
        let file = file.to_str().unwrap();
        let refused = !run(&["check", file]).status.success();
        assert_eq!(refused, spec.contradicts_itself(), "{}", spec.json());
        if refused {
            continue;
        }
        good += 1;
        let all = json(&["--spec", file, "command", "--all", "--format", "json"]);
        assert_eq!(all.as_array().unwrap().len(), spec.commands.len());
        for (command, told) in spec.commands.iter().zip(all.as_array().unwrap()) {
            check_table(&spec, command, told);
            let page = printed(&["--spec", file, "command", command.verb, "--format", "markdown"]);
            check_page(&spec, command, &page);
        }
    }
    assert!(good > SPECS / 4, "{good} good specs are too few to tell much");
}

fn codes(value: &Value) -> Vec<u16> {
    value.as_array().unwrap().iter().filter_map(Value::as_u64).map(|code| code.try_into().unwrap()).collect()
}

fn check_table(spec: &Spec, command: &Command, told: &Value) {
    assert_eq!(told["verb"], command.verb);
    let replies = told["replies"].as_array().unwrap();
    let at = |position| {
        let here = replies.iter().filter(move |reply| reply["position"] == position);
        here.map(|reply| {
            (reply["code"].as_u64(), reply["basis"].as_str(), reply["general"].as_bool(), codes(&reply["after"]))
        })
    };
    let expected = |(code, basis, by_rule): Entry, after| (Some(code.into()), Some(basis.word()), Some(by_rule), after);
    let first = spec.at(command, Place::First).into_iter().map(|entry| expected(entry, Vec::new()));
    assert_eq!(sorted(at("first")), sorted(first), "{told}\n{}", spec.json());
    let later = later_places(command);
    let later = spec.at_any(command, &later).into_iter().map(|entry| expected(entry, spec.after(command, entry)));
    assert_eq!(sorted(at("after-preliminary")), sorted(later), "{told}\n{}", spec.json());
    for reply in replies {
        let code = reply["code"].as_u64().unwrap().try_into().unwrap();
        let next: BTreeSet<u16> = if command.places().contains(&Place::After(code)) {
            spec.at(command, Place::After(code)).into_iter().map(|(code, ..)| code).collect()
        } else {
            BTreeSet::new()
        };
        assert_eq!(codes(&reply["next"]), Vec::from_iter(next), "{told}\n{}", spec.json());
        let entries = replies.iter().filter(|other| other["code"] == reply["code"]);
        let asked = entries.flat_map(|other| other["next"].as_array().unwrap()).filter_map(Value::as_str);
        assert_eq!(BTreeSet::from_iter(asked), spec.asked(command, code), "{told}\n{}", spec.json());
    }
}

/// In Markdown, where the codes begin rows and the columns have fixed places.
fn check_page(spec: &Spec, command: &Command, page: &str) {
    let first = spec.at(command, Place::First);
    let listed =
        |general| sorted(first.iter().filter(move |(.., by_rule)| *by_rule == general).map(|entry| row(*entry, None)));
    assert_eq!(rows(page, "What may come first"), listed(false), "{page}\n{}", spec.json());
    assert_eq!(rows(page, "What else may answer any command"), listed(true), "{page}\n{}", spec.json());
    let places = later_places(command);
    let later = spec.at_any(command, &places).into_iter().map(|entry| {
        let after = spec.after(command, entry);
        row(entry, Some(after).filter(|after| after.len() < places.len()))
    });
    assert_eq!(rows(page, "What may follow"), sorted(later), "{page}\n{}", spec.json());
}

type Row = (u16, String, Option<Vec<u16>>);

fn row((code, basis, _): Entry, only_after: Option<Vec<u16>>) -> Row {
    (code, basis.word().to_owned(), only_after)
}

fn rows(page: &str, heading: &str) -> Vec<Row> {
    let Some((_, part)) = page.split_once(&format!("## {heading}")) else { return Vec::new() };
    let part = part.split("\n## ").next().unwrap();
    let rows = part.lines().filter(|line| line.starts_with("| [")).map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let after = line.split_once("only after ").map(|(_, codes)| {
            let (codes, _) = codes.split_once(')').unwrap();
            codes.split(", ").flat_map(|codes| codes.split(" or ")).map(|code| code.parse().unwrap()).collect()
        });
        let code = cells[1].trim_start_matches('[').split(']').next().unwrap();
        (code.parse().unwrap(), cells[3].to_owned(), after)
    });
    sorted(rows)
}

fn later_places(command: &Command) -> Vec<Place> {
    command.places().into_iter().filter(|place| *place != Place::First).collect()
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}
