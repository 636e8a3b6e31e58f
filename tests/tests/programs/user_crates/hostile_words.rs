//! Whatever a spec says, in each of its fields and languages: its documentation shows it as text, and nothing warns.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ftpcodes_spec::{BUILTIN, BUILTIN_COMMANDS, SourceFile, Spec, load, load_commands};
use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};
use serde_json::Value;

use super::user_crate;

/// A target folder apart, because the language of the documentation changes.
const TARGET: &str = "hostile-target";

/// The languages that the documentation is made in.
const LANGUAGES: [&str; 2] = ["en", "ru"];

/// What a page must not take for markup. `#` becomes the number of the field.
const MARKUP: &str = "<script>alert(#)</script><img src=x onerror=alert(#)> [a](javascript:b) ![c](javascript:d) \
    <a href=\"javascript:e\">f</a> [Vec] [`Vec`] [g][h] [^1] | i | &lt;j&gt; ` `` ``` ~~k~~ **l** _m_ -- ... \\| \\ \
    https://evil.example/n?o=p <https://evil.example> q@evil.example <r@evil.example> www.evil.example # s";

/// The files of a spec as JSON: the codes, the languages, the commands.
struct Files(Vec<(String, Value)>);

/// Where a string stands: the file, and the keys that lead to it.
type Place = (usize, Vec<String>);

impl Files {
    /// The built-in spec, which has every field that there is, without the troubles, which a spec of another name has
    /// not. Its own language and one translation: the files of all the others are alike.
    fn builtin() -> Self {
        let parse = |text: &str| {
            let mut file: Value = serde_json::from_str(text).expect("a built-in file is JSON");
            if let Some(members) = file.as_object_mut() {
                members.remove("troubles");
                if let Some(languages) = members.get_mut("languages").and_then(Value::as_array_mut) {
                    languages.retain(|tag| LANGUAGES.contains(&tag.as_str().unwrap_or_default()));
                }
            }
            file
        };
        let other = |name: &str| {
            name.contains("/languages/") && !LANGUAGES.iter().any(|tag| name.ends_with(&format!("/{tag}.json")))
        };
        let files = BUILTIN.iter().chain([&BUILTIN_COMMANDS]).filter(|(name, _)| !other(name));
        Self(files.map(|(name, text)| ((*name).to_owned(), parse(text))).collect())
    }

    /// All strings, by their field: the keys that lead there, without numbers and ids. All labels are one field, and so
    /// are all templates.
    fn strings(&self) -> BTreeMap<String, Vec<Place>> {
        let mut found = BTreeMap::new();
        for (file, (name, value)) in self.0.iter().enumerate() {
            walk(value, &mut vec![], &mut |keys| {
                let named = |key: &String| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                let mut field: Vec<&str> = keys.iter().filter(|key| named(key)).map(String::as_str).collect();
                if matches!(field.first(), Some(&("labels" | "templates"))) {
                    field.truncate(1);
                }
                let field = format!("{name} {}", field.join("."));
                found.entry(field).or_insert_with(Vec::new).push((file, keys.to_vec()));
            });
        }
        found
    }

    fn string(&mut self, (file, keys): &Place) -> &mut String {
        let (_, file) = self.0.get_mut(*file).expect("a place is in a file");
        let value = keys.iter().fold(file, |value, key| match value {
            Value::Array(items) => items.get_mut(key.parse::<usize>().expect("an index")).expect("the item is there"),
            other => other.get_mut(key).expect("the key is there"),
        });
        match value {
            Value::String(text) => text,
            _ => panic!("{keys:?} is no string"),
        }
    }

    fn source(&self, place: usize) -> SourceFile {
        let (name, value) = self.0.get(place).expect("a place is in a file");
        SourceFile::new(name, value.to_string())
    }

    /// The codes and the languages, if the loader takes them.
    fn spec(&self) -> Option<Spec> {
        let files: Vec<SourceFile> = (0..self.0.len() - 1).map(|place| self.source(place)).collect();
        load(&files).ok()
    }

    /// Whether the loader takes the commands of this spec, with their translations.
    fn commands_load(&self, spec: &Spec) -> bool {
        let commands = self.0.len() - 1;
        let files: Vec<SourceFile> =
            [commands].into_iter().chain(1..commands).map(|place| self.source(place)).collect();
        load_commands(&files, spec).is_ok()
    }

    /// Puts hostile words into these places, as long as they fit.
    fn spoil(&mut self, places: &[Place], number: usize, behind: bool) {
        for place in places {
            let text = self.string(place);
            let hostile = MARKUP.replace('#', &number.to_string());
            // Paragraphs end with a full stop, and titles and situations without one.
            let end = if text.ends_with('.') { "." } else { "" };
            let spoilt = if behind { format!("{text}) {hostile}{end}") } else { format!("1. {hostile} {text}") };
            if spoilt.chars().count() <= 1000 {
                *text = spoilt;
            }
        }
    }
}

fn walk(value: &Value, keys: &mut Vec<String>, found: &mut dyn FnMut(&[String])) {
    let parts: Vec<(String, &Value)> = match value {
        Value::String(_) => return found(keys),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), value)).collect(),
        _ => return,
    };
    for (key, part) in parts {
        keys.push(key);
        walk(part, keys, found);
        keys.pop();
    }
}

/// A spec with hostile words in every field that may have any, and the names of these fields by number.
fn hostile() -> (Files, Vec<String>) {
    let mut files = Files::builtin();
    let spec = files.spec().expect("the built-in spec is good");
    let commands = files.0.len() - 1;
    let mut fields = Vec::new();
    for (field, places) in files.strings() {
        // One half gets the words before its own, the other behind. Where a field is not free as a whole, one place may
        // be all the same.
        let (before, behind) = places.split_at(places.len() / 2);
        let mut spoilt = false;
        for (places, behind) in [(before, false), (behind, true)] {
            let alone = places.get(..places.len().min(1)).unwrap_or_default();
            for places in [places, alone] {
                let old: Vec<String> = places.iter().map(|place| files.string(place).clone()).collect();
                files.spoil(places, fields.len(), behind);
                let in_commands = places.first().is_some_and(|(file, _)| *file == commands);
                let good = if in_commands {
                    files.commands_load(&spec)
                } else {
                    // Which commands select a meaning is a matter of both files, and so are translations.
                    let in_both = ["commands", "situations"].iter().any(|key| field.contains(key));
                    files.spec().is_some_and(|spec| !in_both || files.commands_load(&spec))
                };
                if good && !places.is_empty() {
                    spoilt |= places.iter().zip(&old).any(|(place, old)| files.string(place) != old);
                    break;
                }
                for (place, old) in places.iter().zip(&old) {
                    files.string(place).clone_from(old);
                }
            }
        }
        if spoilt {
            fields.push(field);
        }
    }
    let spec = files.spec().expect("each change was good alone");
    assert!(files.commands_load(&spec));
    (files, fields)
}

fn pages(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("cargo has written the pages") {
        let path = entry.expect("the folder can be read").path();
        match path.extension() {
            Some(ending) if ending == "html" => text += &fs::read_to_string(&path).expect("a page is UTF-8"),
            _ if path.is_dir() => text += &pages(&path),
            _ => {}
        }
    }
    text
}

/// All tags of these pages; in text, rustdoc writes `<` as `&lt;`.
fn tags(pages: &str) -> BTreeSet<&str> {
    pages.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()).collect()
}

/// Where a tag leads.
fn address(tag: &str) -> Option<&str> {
    let (_, rest) = tag.split_once("href=\"").or_else(|| tag.split_once("src=\""))?;
    rest.split('"').next()
}

#[test]
#[ignore = "it loads the registry hundreds of times; .ci/run asks for it"]
fn documentation_shows_hostile_words_as_text() {
    let (files, fields) = hostile();
    for known in [
        "spec/codes.json codes.meanings.text",
        "spec/codes.json codes.meanings.title",
        "spec/codes.json codes.meanings.sources.document",
        "spec/codes.json codes.aliases",
        "spec/codes.json confusions.difference",
        "spec/languages/en.json labels",
        "spec/languages/en.json name",
        "spec/languages/ru.json labels",
        "spec/languages/ru.json templates",
        "spec/languages/ru.json codes.title",
        "spec/commands.json commands.syntax",
        "spec/languages/ru.json commands.title",
        // In the language of the file they are the keys of these.
        "spec/languages/ru.json situations",
        "spec/commands.json commands.title",
        "spec/commands.json commands.description",
        "spec/commands.json commands.pitfall",
        "spec/commands.json commands.note",
        "spec/commands.json commands.sources.section",
    ] {
        assert!(fields.iter().any(|field| field == known), "{known} is not free: {fields:#?}");
    }
    let scratch = env!("CARGO_TARGET_TMPDIR");
    let mut user = UserCrate::new(scratch, "hostile-words", "ftpcodes").shares(scratch, TARGET).file(
        "src/lib.rs",
        "//! A crate.\n#![deny(warnings, missing_docs)]\n\
        ftpcodes::reply_codes! {\n    spec = \"spec/x.json\";\n    /// The codes.\n    pub enum XCode;\n}\n\
        #[cfg(doc)]\n\
        ftpcodes::reference! {\n    spec = \"spec/x.json\"; reference = crate;\n    codes = crate::XCode; \
        commands = crate::XCommand; classes = crate::XClass; groups = crate::XGroup;\n}\n\
        /// All.\n\
        #[cfg_attr(doc, doc = ftpcodes::reference_map! {\n    spec = \"spec/x.json\"; reference = crate; \
        codes = crate::XCode;\n})]\npub mod map {}\n\
        /// The variants by their names.\npub mod names {\n    pub use super::{XCode::*, XCommand::*};\n}\n",
    );
    for (name, value) in &files.0 {
        let name = match name.as_str() {
            "spec/codes.json" => "spec/x.json".to_owned(),
            "spec/commands.json" => "spec/x.commands.json".to_owned(),
            language => language.replace("languages", "x"),
        };
        user = user.file(&name, &value.to_string());
    }
    user.edit("Cargo.toml", "path =", "features = [\"reference\"], path =");
    let mut shown = BTreeSet::new();
    for language in LANGUAGES {
        user = user.environment("FTPCODES_DOC_LANG", language).environment("RUSTDOCFLAGS", "-D warnings");
        let folder = Path::new(scratch).join(TARGET).join("doc");
        let _ = fs::remove_dir_all(&folder);
        user.cargo(&["doc", "--no-deps"]).expect_clean();
        let pages = pages(&folder.join("hostile_words"));
        for tag in tags(&pages) {
            let known = [
                "https://www.rfc-editor.org/rfc/rfc",
                "https://datatracker.ietf.org/doc/html/draft-",
                "https://doc.rust-lang.org/",
            ];
            match address(tag) {
                // Of a heading rustdoc makes an anchor, out of its letters.
                Some(anchor) if anchor.starts_with('#') => {}
                Some(link) if known.iter().any(|known| link.starts_with(known)) => {
                    assert!(!link.contains("evil"), "a live link: {link}");
                }
                Some(link) => assert!(!link.contains(':') && !link.starts_with("//"), "a live link: {link}"),
                // Headings have anchors, too.
                None if tag.starts_with('h') => {}
                // The description of a page is its title, inside of its quotation marks.
                None if tag.starts_with("meta name=\"description\"") => {
                    assert_eq!(tag.matches('"').count(), 4, "{tag}")
                }
                None => {
                    assert!(!["alert", "evil", "src=x"].iter().any(|word| tag.contains(word)), "a live tag: <{tag}>")
                }
            }
        }
        for (number, field) in fields.iter().enumerate() {
            if pages.contains(&format!("&lt;script&gt;alert({number})&lt;/script&gt;&lt;img src=x")) {
                shown.insert(field.as_str());
            }
        }
    }
    // A few are for other pages than these; if most were, this test would test nothing.
    assert!(shown.len() > fields.len() * 3 / 4, "{} of {} fields are shown: {shown:#?}", shown.len(), fields.len());
    for place in ["codes.meanings.text", "codes.meanings.fix", "commands.title", "commands.note", "labels", "name"] {
        assert!(shown.iter().any(|field| field.ends_with(place)), "{place} is nowhere: {shown:#?}");
    }
}

#[test]
fn white_space_of_any_kind_in_names_is_searched_for_as_plain() {
    let spec = MINIMAL.replace("\"name\": \"Done\"", "\"name\": \"Done\", \"title\": \"not\u{a0}a\u{3000}space\"");
    let call = "//! A crate.\nftpcodes::reply_codes! { spec = \"spec/x.json\"; pub enum XCode; }";
    user_crate("white-space").file("spec/x.json", &spec).file("src/lib.rs", call).check();
}
