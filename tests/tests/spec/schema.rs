//! The JSON schemas of specs, for editors: they accept what loads, and what they refuse does not load.

mod commands;
mod documents;
mod troubles;

use ftpcodes_spec::{
    BUILTIN, BUILTIN_COMMANDS, BUILTIN_DOCUMENTS, BUILTIN_TROUBLES, Labels, Punctuation, Templates, builtin, load,
};
use ftpcodes_tests::runs_long;
use ftpcodes_tests::spec::{Files, good};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

fn schema(name: &str) -> Value {
    serde_json::from_str(&ftpcodes_tests::read(&format!("spec/schema/{name}.schema.json"))).unwrap()
}

fn validator(name: &str) -> Validator {
    jsonschema::draft202012::new(&schema(name)).unwrap()
}

#[track_caller]
fn accepts(schema: &str, text: &str) {
    let value = serde_json::from_str(text).unwrap();
    let errors: Vec<String> =
        validator(schema).iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}\n{text}", errors.join("\n"));
}

/// A spec of these codes is refused by the schema and does not load.
#[track_caller]
fn refuses(text: &str) {
    assert!(!validator("codes").is_valid(&serde_json::from_str(text).unwrap()), "{text}");
    assert!(load(Files::of(&[("codes.json", text)]).sources()).is_err(), "{text}");
}

/// Which languages are built in changes, and other people's files have to be judged alike.
#[test]
fn no_schema_names_a_language_that_is_built_in() {
    let spec = builtin().unwrap();
    for name in ["codes", "commands", "documents", "language", "troubles"] {
        let text = ftpcodes_tests::read(&format!("spec/schema/{name}.schema.json"));
        for tag in spec.languages.iter().skip(1).map(|language| &language.tag) {
            for named in [format!("\"{tag}\""), format!("`{tag}`"), format!("lang-{tag}")] {
                assert!(!text.contains(&named), "{name}.schema.json names {named}");
            }
        }
    }
}

/// Good values spoilt in one place, each with words for what was done.
#[derive(Default)]
struct Spoilt(Vec<(String, Value)>);

/// A place in a good file.
#[derive(Clone, Copy)]
struct Place<'a> {
    root: &'a Value,
    /// As RFC 6901 writes it.
    pointer: &'a str,
    /// Whether the key at a place may be left out, and a list there may be empty.
    optional: fn(&str) -> bool,
}

impl Spoilt {
    fn put(&mut self, place: Place<'_>, value: Value) {
        let mut changed = place.root.clone();
        let shown: String = value.to_string().chars().take(60).collect();
        *changed.pointer_mut(place.pointer).unwrap() = value;
        self.0.push((format!("{} = {shown}", place.pointer), changed));
    }

    fn walk(&mut self, place: Place<'_>, value: &Value) {
        for kind in [json!(null), json!(true), json!(7), json!("x"), json!([]), json!({})] {
            if std::mem::discriminant(&kind) != std::mem::discriminant(value) {
                self.put(place, kind);
            }
        }
        match value {
            Value::Object(members) => self.spoil_object(place, members),
            Value::Array(items) => {
                if !(place.optional)(place.pointer) {
                    self.put(place, json!([]));
                }
                for (index, item) in items.iter().enumerate() {
                    self.walk(Place { pointer: &format!("{}/{index}", place.pointer), ..place }, item);
                }
            }
            Value::String(text) => self.spoil_string(place, text),
            Value::Number(_) => {
                let numbers = [json!(-1), json!(1.5), json!(99_999_999_999_u64)];
                numbers.into_iter().for_each(|number| self.put(place, number));
            }
            Value::Bool(_) | Value::Null => {}
        }
    }

    fn spoil_object(&mut self, place: Place<'_>, members: &Map<String, Value>) {
        let mut more = members.clone();
        more.insert("unheard_of".to_owned(), json!(1));
        self.put(place, more.into());
        for (key, value) in members {
            let pointer = &format!("{}/{}", place.pointer, key.replace('/', "~1"));
            if !(place.optional)(pointer) {
                let mut fewer = members.clone();
                fewer.remove(key);
                self.put(place, fewer.into());
            }
            self.walk(Place { pointer, ..place }, value);
        }
    }

    fn spoil_string(&mut self, place: Place<'_>, text: &str) {
        let longer = text.repeat(1001);
        let is_mark = place.pointer.starts_with("/punctuation/");
        for bad in ["", " x", "x ", "x\n", "x\ty", "\u{7f}x", "x\u{85}y", "x\u{2028}y", &longer] {
            // Spaces belong to a mark, and the space between sentences may be none.
            if !is_mark
                || bad.trim_matches(' ').len() == bad.len() && !(bad.is_empty() && place.pointer.ends_with("/space"))
            {
                self.put(place, json!(bad));
            }
        }
        let ascii = ["text", "status", "retry", "control_connection", "data_connection", "tag", "direction"];
        let key = place.pointer.rsplit('/').next().unwrap_or_default();
        let is_name = ["/classes/", "/groups/", "/codes/"].iter().any(|list| place.pointer.starts_with(list));
        if (ascii.contains(&key) && !place.pointer.starts_with("/labels/")) || (key == "name" && is_name) {
            self.put(place, json!(format!("{text}é")));
        }
    }
}

/// All ways to spoil this file, or a sample of them; the schema must refuse each, and so must `loads`.
fn refused_by_both(text: &str, schema: &str, optional: fn(&str) -> bool, loads: impl Fn(&str) -> bool) {
    let root: Value = serde_json::from_str(text).unwrap();
    let mut spoilt = Spoilt::default();
    spoilt.walk(Place { root: &root, pointer: "", optional }, &root);
    assert!(spoilt.0.len() > 200, "only {} ways to spoil this", spoilt.0.len());
    let validator = validator(schema);
    let mut missed = Vec::new();
    let mut random = fastrand::Rng::with_seed(8259);
    for (what, value) in spoilt.0.into_iter().filter(|_| runs_long() || random.u8(..5) == 0) {
        if validator.is_valid(&value) {
            missed.push(format!("the schema accepts {what}"));
        }
        if loads(&value.to_string()) {
            missed.push(format!("it loads with {what}"));
        }
    }
    assert!(missed.is_empty(), "{schema}:\n{}", missed.join("\n"));
}

/// All ways to spoil this file of the good spec; the schema and `load` must refuse each.
fn both_refuse(name: &str, schema: &str, optional: fn(&str) -> bool) {
    refused_by_both(good().text(name), schema, optional, |text| load(good().rewrite(name, text).sources()).is_ok());
}

#[test]
fn every_structural_fault_of_the_codes_is_refused() {
    both_refuse("codes.json", "codes", |pointer| {
        let optional = [
            "language",
            "languages",
            "complete",
            "status",
            "aliases",
            "commands",
            "control_connection",
            "data_connection",
            "confusions",
            "not_codes",
        ];
        pointer.rsplit('/').next().is_some_and(|key| optional.contains(&key))
    });
}

#[test]
fn every_structural_fault_of_a_language_is_refused() {
    // The schema cannot know whether the codes are complete, nor whether it is their language.
    both_refuse("ru.json", "language", |pointer| {
        let parts =
            ["labels", "templates", "punctuation", "classes", "groups", "codes", "confusions", "not_codes", "aliases"];
        parts.iter().any(|key| pointer.strip_prefix('/').is_some_and(|pointer| pointer.starts_with(key)))
    });
}

#[test]
fn all_our_files_are_accepted() {
    let (_, codes) = BUILTIN[0];
    accepts("codes", codes);
    BUILTIN[1..].iter().for_each(|(_, text)| accepts("language", text));
    EXAMPLES.iter().for_each(|(schema, name)| accepts(schema, &ftpcodes_tests::read(name)));
    accepts("commands", BUILTIN_COMMANDS.1);
    accepts("troubles", BUILTIN_TROUBLES.1);
    accepts("documents", BUILTIN_DOCUMENTS.1);
    accepts("commands", ftpcodes_tests::commands::good().text());
    accepts("codes", good().text("codes.json"));
    ["en.json", "ru.json"].iter().for_each(|name| accepts("language", good().text(name)));
}

const EXAMPLES: [(&str, &str); 9] = [
    ("codes", "tests/examples/smtp/spec/smtp.json"),
    ("language", "tests/examples/smtp/spec/smtp/ru.json"),
    ("commands", "tests/examples/smtp/spec/smtp.commands.json"),
    ("documents", "tests/examples/smtp/spec/smtp.documents.json"),
    ("codes", "tests/examples/nntp/spec/nntp.json"),
    ("language", "tests/examples/nntp/spec/nntp/de.json"),
    ("language", "tests/examples/nntp/spec/nntp/ja.json"),
    ("documents", "tests/examples/nntp/spec/nntp.documents.json"),
    ("commands", "tests/examples/nntp/spec/nntp.commands.json"),
];

#[test]
fn files_name_their_schema() {
    let builtin = BUILTIN.iter().chain([&BUILTIN_COMMANDS, &BUILTIN_TROUBLES, &BUILTIN_DOCUMENTS]);
    for name in builtin.map(|(name, _)| *name).chain(EXAMPLES.map(|(_, name)| name)) {
        let value: Value = serde_json::from_str(&ftpcodes_tests::read(name)).unwrap();
        let schema = value["$schema"].as_str().unwrap_or_else(|| panic!("{name} names no schema"));
        let path = ftpcodes_tests::root().join(name).with_file_name(schema);
        assert!(path.is_file(), "{name} names {}", path.display());
    }
}

const CODE: &str = r#""code": 226, "name": "Done", "text": "Done.""#;

#[test]
fn short_and_minimal_forms_are_accepted() {
    for text in [
        format!(r#"{{"protocol": "X", "codes": [{{{CODE}}}]}}"#),
        format!(r#"{{"protocol": "X", "extends": "ftp", "codes": [{{{}}}]}}"#, CODE.replace("226", "299")),
        format!(
            r#"{{"protocol": "X", "codes": [{{{CODE}, "title": "A", "fix": "B.", "sources": [{{"document": "C", "section": "1"}}]}}]}}"#
        ),
        r#"{"protocol": "X", "codes": [{"code": 426, "name": "Done", "meanings": [{"text": "A."}]}]}"#.to_owned(),
        r#"{"protocol": "X", "codes": [{"code": 426, "name": "Done", "text": "A.", "retry": "later"}]}"#.to_owned(),
        format!(r#"{{"protocol": "X", "codes": [{{{CODE}, "format": "pattern"}}]}}"#),
        format!(r#"{{"protocol": "X", "codes": [{{{CODE}, "status": "historic", "older_numbering": true}}]}}"#),
        format!(r#"{{"protocol": "X", "codes": [{{{CODE}, "older_numbering": false}}]}}"#),
    ] {
        accepts("codes", &text);
        assert_eq!(Files::of(&[("codes.json", &text)]).spec().protocol, "X");
    }
    accepts("language", r#"{"tag": "ru", "name": "русский", "direction": "ltr", "codes": {"426": {"title": "А"}}}"#);
}

#[test]
fn forms_that_exclude_each_other_are_refused() {
    let spec = |more: &str, code: &str| refuses(&format!(r#"{{"protocol": "X", {more} "codes": [{{{code}}}]}}"#));
    spec("", &format!(r#"{CODE}, "meanings": [{{"text": "A."}}]"#));
    spec("", r#""code": 226, "name": "Done""#);
    spec("", r#""code": 226, "name": "Done", "title": "Done""#);
    spec("", r#""code": 226, "name": "Done", "meanings": [{"text": "A."}, {"text": "B."}]"#);
    spec("", &format!(r#"{CODE}, "retry": "later""#));
    spec("", r#""code": 226, "name": "Done", "meanings": [{"text": "A.", "retry": "later"}]"#);
    spec("", &format!(r#"{CODE}, "older_numbering": true"#));
    spec("", &format!(r#"{CODE}, "status": "draft", "older_numbering": true"#));
    spec(r#""complete": true,"#, CODE);
    spec(r#""extends": "smtp","#, CODE);
    let class = r#"{"digit": 2, "name": "A", "title": "a", "description": "A.", "asks": "A."}"#;
    spec(&format!(r#""extends": "ftp", "classes": [{class}],"#), CODE);
    for name in ["Self", "ALL", "DEFAULT", "lower", "A_b", &"A".repeat(101)] {
        spec("", &format!(r#""code": 226, "name": "{name}", "text": "Done.""#));
    }
}

#[test]
fn schema_has_every_fixed_word() {
    let language = schema("language");
    let keys = |part: &str| -> Vec<String> {
        let properties = language["properties"][part]["properties"].as_object().unwrap();
        properties.keys().cloned().collect()
    };
    let sorted = |mut keys: Vec<&'static str>| {
        keys.sort_unstable();
        keys
    };
    assert_eq!(keys("labels"), sorted(Labels::KEYS.to_vec()));
    assert_eq!(keys("punctuation"), sorted(Punctuation::KEYS.to_vec()));
    assert_eq!(keys("templates"), sorted(Templates::KEYS.iter().map(|(key, _)| *key).collect()));
}

#[test]
fn every_key_is_described() {
    fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
        let Some(object) = value.as_object() else {
            return;
        };
        for (key, inner) in object {
            let path = format!("{path}/{key}");
            // Below `then`, `else` and `items`, keys only have further conditions.
            let conditions = ["/then/", "/else/", "/if/"].iter().any(|part| path.contains(part));
            if key == "properties" && !conditions {
                let bare = inner.as_object().into_iter().flatten().filter(|(_, value)| value["description"].is_null());
                found.extend(bare.map(|(key, _)| format!("{path}/{key}")));
            }
            walk(inner, &path, found);
        }
    }
    for name in ["codes", "commands", "language", "troubles", "documents"] {
        let mut found = Vec::new();
        walk(&schema(name), "", &mut found);
        assert!(found.is_empty(), "without a description in {name}: {found:#?}");
    }
}
