//! `ftpcodes skeleton`: a language file to translate, with the texts of the registry or of a spec in its place.

mod laid;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use ftpcodes_spec::{
    Original, Spec, Words, builtin_commands_in, builtin_in, builtin_troubles, originals, read_files, tag_fault,
};
use serde_json::{Map, Value};

use super::new::naming;
use super::output::{Answer, complain};
use super::{Failure, registry};

/// The parts that the built-in languages have for every protocol.
const HEADINGS: [&str; 3] = ["punctuation", "labels", "templates"];
/// The words that people search for, by the number of the code.
const ALIASES: &str = "aliases";
/// More would hide what else is told.
const MOST_TOLD: usize = 20;

/// `ftpcodes skeleton de`; what `from` has already is taken from there.
pub(super) fn of(tag: &str, from: Option<&Path>, spec: Option<&Path>) -> Result<Answer, Failure> {
    if let Some(fault) = tag_fault(tag) {
        return Err(Failure::Usage(format!("`{tag}` {fault}")));
    }
    let (own, texts) = match spec {
        Some(file) => of_spec(file, tag),
        None => of_registry(),
    }
    .map_err(Failure::NotFound)?;
    if own.eq_ignore_ascii_case(tag) {
        return Err(Failure::Usage(format!("the texts are in `{own}` already; expected the tag of another language")));
    }
    let there = from.map(read).transpose().map_err(Failure::NotFound)?.unwrap_or_default();
    if let Some(other) = there.get("tag").and_then(Value::as_str).filter(|other| *other != tag) {
        return Err(Failure::Usage(format!("that file is of the language `{other}`; expected one of `{tag}`")));
    }
    let mut entries = head(tag, &there);
    let known = entries.len();
    entries.extend(texts.iter().map(|text| (text.path.clone(), translated(text, &there))));
    if from.is_some() {
        let lost = not_asked_for(&texts, &there, &mut entries);
        tell(&texts, entries.get(known..).unwrap_or_default(), &lost);
    }
    if !there.contains_key(ALIASES) {
        // What people type has no text to translate, but a place.
        let place = behind_codes(&entries);
        entries.insert(place, (vec![ALIASES.to_owned()], Value::Object(Map::new())));
    }
    Ok(Answer::Plain(laid::json(&entries)))
}

/// The tag of the language that they are in, and the texts.
type Found = (String, Vec<Original>);

fn of_registry() -> Result<Found, String> {
    let spec = builtin_in(&[]).map_err(ToString::to_string)?;
    let commands = builtin_commands_in(&[]).map_err(ToString::to_string)?;
    let troubles = builtin_troubles(&[]).map_err(ToString::to_string)?;
    Ok((own_tag(spec), originals(spec, Some(commands), Some(troubles))))
}

/// Without what the built-in registry says in this language, or is what the spec extends.
fn of_spec(file: &Path, tag: &str) -> Result<Found, String> {
    let here = std::env::current_dir().unwrap_or_default();
    let files = read_files(file, None, None, &here).map_err(|refused| refused.to_string())?;
    let (spec, commands) = files.load_own().map_err(|refused| refused.to_string())?;
    let (_, builtin) = of_registry()?;
    let is_builtin = registry::languages().iter().any(|language| language.tag == tag);
    let same: HashMap<&[String], &Words> = builtin.iter().map(|text| (text.path.as_slice(), &text.words)).collect();
    let texts = originals(&spec, commands.as_ref(), None);
    let mut classes = texts.iter().filter(|text| text.path.first().is_some_and(|section| section == "classes"));
    let has_builtin_classes = classes.all(|text| same.get(text.path.as_slice()) == Some(&&text.words));
    let is_own = |text: &Original| {
        let known = same.get(text.path.as_slice());
        match text.path.first().map(String::as_str) {
            Some(section) if HEADINGS.contains(&section) => !is_builtin,
            Some("classes") => !(spec.extends || is_builtin && has_builtin_classes),
            _ => !(spec.extends && known.is_some()),
        }
    };
    Ok((own_tag(&spec), texts.iter().filter(|text| is_own(text)).cloned().collect()))
}

fn own_tag(spec: &Spec) -> String {
    spec.languages.first().map_or_else(String::new, |own| own.tag.clone())
}

fn read(file: &Path) -> Result<Map<String, Value>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

/// What a language file says of itself. Nobody has read what is not written yet.
fn head(tag: &str, there: &Map<String, Value>) -> Vec<(Vec<String>, Value)> {
    let (name, direction) = naming(tag);
    let head = [
        ("$schema", Value::from("../schema/language.schema.json")),
        ("tag", Value::from(tag)),
        ("name", Value::from(name)),
        ("direction", Value::from(direction)),
        ("reviewed", Value::from(false)),
    ];
    // One who does not say it has read it.
    let is_kept = |key: &str| there.is_empty() || key != "reviewed" || there.contains_key(key);
    let head = head.into_iter().filter(|(key, _)| is_kept(key));
    head.map(|(key, value)| (vec![key.to_owned()], there.get(key).cloned().unwrap_or(value))).collect()
}

/// What stands there already, or the text to translate.
fn translated(text: &Original, there: &Map<String, Value>) -> Value {
    at(&text.path, there).cloned().unwrap_or_else(|| value(&text.words))
}

fn at<'a>(path: &[String], there: &'a Map<String, Value>) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(there.get(first)?, |value, key| value.get(key))
}

fn value(words: &Words) -> Value {
    match words {
        Words::Text(text) => Value::from(text.as_str()),
        Words::List(words) => Value::from(words.clone()),
    }
}

/// Adds the parts of the file that have no texts to translate, and gives the paths for which there is no place.
fn not_asked_for(
    texts: &[Original],
    there: &Map<String, Value>,
    entries: &mut Vec<(Vec<String>, Value)>,
) -> Vec<String> {
    let paths: HashSet<&[String]> = texts.iter().map(|text| text.path.as_slice()).collect();
    let sections: HashSet<&str> = texts.iter().filter_map(|text| Some(text.path.first()?.as_str())).collect();
    let mut lost = Vec::new();
    for (section, value) in there.iter().filter(|(_, value)| value.is_object()) {
        let mut found = Vec::new();
        leaves(vec![section.clone()], value, &mut found);
        if sections.contains(section.as_str()) {
            found.retain(|(path, _)| !paths.contains(path.as_slice()));
            lost.extend(found.into_iter().map(|(path, _)| path.join("/")));
        } else {
            let place = behind_codes(entries);
            entries.splice(place..place, found);
        }
    }
    lost
}

/// Where that belongs which a language has for itself: behind the words of the codes.
fn behind_codes(entries: &[(Vec<String>, Value)]) -> usize {
    let commands = entries.iter().position(|(path, _)| path.first().is_some_and(|key| key == "commands"));
    commands.unwrap_or(entries.len())
}

fn leaves(path: Vec<String>, value: &Value, found: &mut Vec<(Vec<String>, Value)>) {
    match value {
        Value::Object(entries) => {
            entries
                .iter()
                .for_each(|(key, value)| leaves([&path[..], std::slice::from_ref(key)].concat(), value, found));
        }
        value => found.push((path, value.clone())),
    }
}

/// Says on standard error what is still to do, and what of the file there was no place for.
fn tell(texts: &[Original], entries: &[(Vec<String>, Value)], lost: &[String]) {
    let open = texts.iter().zip(entries).filter(|(text, (_, found))| text.binds() && *found == value(&text.words));
    let open: Vec<String> = open.map(|(text, _)| text.shown()).collect();
    told("still to translate", &open);
    told("left out, because there is no such text", lost);
}

fn told(what: &str, paths: &[String]) {
    if !paths.is_empty() {
        let more = if paths.len() > MOST_TOLD { "\n  ..." } else { "" };
        let first: Vec<&str> = paths.iter().take(MOST_TOLD).map(String::as_str).collect();
        complain(&format!("{what}: {}\n  {}{more}", paths.len(), first.join("\n  ")));
    }
}
