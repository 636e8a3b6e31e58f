//! All texts of a language, each beside the English that it translates, read from the files without the library.

use std::collections::BTreeMap;

use ftpcodes_spec::{BUILTIN, BUILTIN_COMMANDS, BUILTIN_TROUBLES};
use serde_json::{Map, Value};

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// Where its file has it: `codes/226/abort/when`.
    pub place: String,
    /// What it translates; itself in English.
    pub english: String,
    /// What it says.
    pub own: String,
}

/// What a text is, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Stands alone: of a code, a command, a trouble, a purpose.
    Title,
    /// A few words within a sentence or alone: labels, titles of classes and groups.
    Name,
    /// Whole sentences.
    Sentences,
    /// A part of a sentence.
    Clause,
    /// Words with placeholders.
    Template,
    /// What stands between words.
    Mark,
    /// What people type.
    Query,
}

impl Text {
    /// The form that its place asks for.
    #[must_use]
    pub fn form(&self) -> Form {
        match (self.part(), self.field()) {
            ("punctuation", _) => Form::Mark,
            ("templates", _) => Form::Template,
            ("aliases", _) | (_, "aliases") => Form::Query,
            ("labels", _) | ("classes" | "groups", "title") => Form::Name,
            ("situations", _) => Form::Clause,
            ("purposes", _) | (_, "title") => Form::Title,
            _ => Form::Sentences,
        }
    }

    /// The part of the file: `codes`, `labels`.
    #[must_use]
    pub fn part(&self) -> &str {
        self.place.split('/').next().unwrap_or_default()
    }

    /// The field of the entry: `when`, `remedy`; the part of the file, where entries have no fields.
    #[must_use]
    pub fn field(&self) -> &str {
        let mut keys = self.place.rsplit('/').filter(|key| !matches!(*key, "user" | "operator" | "author"));
        match self.part() {
            part @ ("situations" | "confusions" | "not_codes" | "labels" | "templates" | "punctuation" | "purposes"
            | "aliases") => part,
            _ => keys.find(|key| key.parse::<u8>().is_err()).unwrap_or_default(),
        }
    }

    /// What it is a text about: `codes/226`, `commands/ABOR`.
    #[must_use]
    pub fn entry(&self) -> &str {
        let second = self.place.match_indices('/').nth(1).map(|(at, _)| at);
        match (self.part(), second) {
            ("confusions" | "situations", _) | (_, None) => &self.place,
            (_, Some(end)) => self.place.get(..end).unwrap_or_default(),
        }
    }

    /// Whether it stands below this place.
    #[must_use]
    pub fn is_at(&self, place: &str) -> bool {
        self.place.strip_prefix(place).is_some_and(|rest| place.is_empty() || rest.is_empty() || rest.starts_with('/'))
    }
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts {
    /// Its tag.
    pub tag: String,
    /// Its texts, those of one entry together.
    pub texts: Vec<Text>,
}

impl Texts {
    /// All built-in languages, English first.
    ///
    /// # Panics
    ///
    /// A file of the registry is no JSON, or has another shape.
    #[must_use]
    pub fn builtin() -> Vec<Self> {
        let (_, codes) = BUILTIN.first().expect("the codes are built in");
        let tag = parse(codes).get("language").and_then(Value::as_str).map(str::to_owned);
        let english = english();
        let own = Self::of(tag.unwrap_or_default(), english.clone(), &english);
        let files = BUILTIN.iter().skip(2).map(|(_, text)| Self::read(text).expect("a built-in language"));
        [own].into_iter().chain(files).collect()
    }

    /// Those of a language file, which need not be complete.
    ///
    /// # Errors
    ///
    /// It is no JSON, or has no tag.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let tag = file.get("tag").and_then(Value::as_str).ok_or("the file has no `tag`")?.to_owned();
        let mut own = BTreeMap::new();
        for (key, value) in file.as_object().into_iter().flatten() {
            // `$schema`, the tag, the name and the direction are no texts.
            if value.is_object() {
                add(&mut own, key, value);
            }
        }
        Ok(Self::of(tag, own, &english()))
    }

    fn of(tag: String, own: BTreeMap<String, String>, english: &BTreeMap<String, String>) -> Self {
        let texts = own.into_iter().map(|(place, own)| {
            let situation = place.strip_prefix("situations/").map(str::to_owned);
            let english = situation.or_else(|| english.get(&place).cloned()).unwrap_or_default();
            Text { place, english, own }
        });
        Self { tag, texts: texts.collect() }
    }

    /// All that is said below a place, in small letters.
    #[must_use]
    pub fn said_at(&self, place: &str) -> String {
        let texts = self.texts.iter().filter(|text| text.is_at(place));
        texts.map(|text| text.own.to_lowercase().replace('\u{a0}', " ")).collect::<Vec<_>>().join(" ")
    }
}

/// English, as a language file would have it.
fn english() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut files = BUILTIN.iter();
    let (codes, words) = (files.next().expect("the codes"), files.next().expect("English"));
    let (codes, words) = (parse(codes.1), parse(words.1));
    for part in ["labels", "templates", "punctuation"] {
        add(&mut texts, part, words.get(part).expect("English has what each language file has"));
    }
    for part in ["classes", "groups"] {
        items(&codes, part).for_each(|item| pick(&mut texts, &format!("{part}/{}", item["digit"]), item));
    }
    for code in items(&codes, "codes") {
        for meaning in items(code, "meanings") {
            let id = meaning.get("id").and_then(Value::as_str).map(|id| format!("/{id}")).unwrap_or_default();
            pick(&mut texts, &format!("codes/{}{id}", code["code"]), meaning);
        }
    }
    for pair in items(&codes, "confusions") {
        let codes = &pair["codes"];
        add(&mut texts, &format!("confusions/{}/{}", codes[0], codes[1]), &pair["difference"]);
    }
    for number in items(&codes, "not_codes") {
        add(&mut texts, &format!("not_codes/{}", number["number"]), &number["description"]);
    }
    let commands = parse(BUILTIN_COMMANDS.1);
    items(&commands, "commands").for_each(|item| pick(&mut texts, &format!("commands/{}", key(&item["verb"])), item));
    items(&commands, "purposes")
        .for_each(|item| add(&mut texts, &format!("purposes/{}", key(&item["id"])), &item["title"]));
    situations(&commands, &mut texts);
    let troubles = parse(BUILTIN_TROUBLES.1);
    items(&troubles, "troubles").for_each(|item| pick(&mut texts, &format!("troubles/{}", key(&item["id"])), item));
    texts
}

/// What servers send, and when, anywhere in the trees of the commands.
fn situations(value: &Value, texts: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| situations(item, texts)),
        Value::Object(keys) => {
            for (key, value) in keys {
                match value {
                    Value::String(text) if key == "situation" => {
                        texts.insert(format!("situations/{text}"), text.clone());
                    }
                    value => situations(value, texts),
                }
            }
        }
        _ => {}
    }
}

/// The words of an entry, not its facts.
fn pick(texts: &mut BTreeMap<String, String>, place: &str, item: &Value) {
    let words = ["title", "description", "asks", "when", "fix", "pitfall", "note", "cause", "remedy"];
    let chosen: Map<String, Value> =
        words.iter().filter_map(|word| Some(((*word).to_owned(), item.get(*word)?.clone()))).collect();
    add(texts, place, &Value::Object(chosen));
}

fn add(texts: &mut BTreeMap<String, String>, place: &str, value: &Value) {
    match value {
        Value::String(text) => {
            texts.insert(place.to_owned(), text.clone());
        }
        Value::Array(items) => {
            (0..).zip(items).for_each(|(number, item)| add(texts, &format!("{place}/{number}"), item));
        }
        Value::Object(keys) => keys.iter().for_each(|(key, value)| add(texts, &format!("{place}/{key}"), value)),
        _ => {}
    }
}

fn items<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn key(value: &Value) -> &str {
    value.as_str().expect("an id")
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("a file of the registry is JSON")
}
