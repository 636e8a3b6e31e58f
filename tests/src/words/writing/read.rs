//! Reads how a language is written.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Parts, Script, Spaces, Term, Writing};

/// Faults of such a file stop at the first.
type Read<T> = Result<T, String>;

impl Writing {
    /// Reads a file about the language of this tag.
    ///
    /// # Errors
    ///
    /// The first of its faults: no JSON, a key too few or too many, another type than expected.
    pub fn read(tag: &str, text: &str) -> Read<Self> {
        let file: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut keys = Keys::of(file, "the file")?;
        let scripts = strings(keys.require("scripts")?, "scripts")?;
        let scripts = scripts.iter().map(|name| Script::named(name).ok_or_else(|| format!("no script `{name}`")));
        let twice = keys.take("twice");
        let writing = Self {
            tag: tag.to_owned(),
            scripts: scripts.collect::<Read<_>>()?,
            letters: string(keys.take("letters"), "letters")?,
            strange: string(keys.take("strange"), "strange")?,
            capitals: keys.require("capitals")?.as_bool().ok_or("`capitals` is true or false")?,
            ends: string(Some(keys.require("ends")?), "ends")?.chars().collect(),
            sentences: keys.take("sentences").map_or(Ok(5), |most| number(&most, "sentences"))?,
            quotes: pairs(keys.require("quotes")?, "quotes")?,
            brackets: pairs(keys.require("brackets")?, "brackets")?,
            spaces: spaces(&string(Some(keys.require("spaces")?), "spaces")?)?,
            invisible: string(keys.take("invisible"), "invisible")?,
            conditions: strings(keys.require("conditions")?, "conditions")?,
            twice: twice.map(|twice| strings(twice, "twice")).transpose()?,
            english: keys.take("english").map_or_else(|| Ok(Vec::new()), |english| strings(english, "english"))?,
            latin: keys.take("latin").map_or_else(|| Ok(Vec::new()), |latin| strings(latin, "latin"))?,
            lengths: keys.take("lengths").map_or_else(|| Ok(BTreeMap::new()), lengths)?,
            glossary: keys.take("glossary").map_or_else(|| Ok(Vec::new()), glossary)?,
            says: keys.take("says").map_or_else(|| Ok(Parts::new()), |says| parts(says, "says"))?,
            never: keys.take("never").map_or_else(|| Ok(Parts::new()), |never| parts(never, "never"))?,
        };
        keys.finish()?;
        Ok(writing)
    }
}

/// The keys of an object, of which none may be left.
struct Keys(Map<String, Value>, String);

impl Keys {
    fn of(value: Value, what: &str) -> Read<Self> {
        match value {
            Value::Object(keys) => Ok(Self(keys, what.to_owned())),
            other => Err(format!("{what} is no object: {other}")),
        }
    }

    fn take(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    fn require(&mut self, key: &str) -> Read<Value> {
        self.take(key).ok_or_else(|| format!("{} has no `{key}`", self.1))
    }

    fn finish(self) -> Read<()> {
        self.0.keys().next().map_or(Ok(()), |key| Err(format!("{} has an unknown key `{key}`", self.1)))
    }
}

fn string(value: Option<Value>, key: &str) -> Read<String> {
    match value {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(other) => Err(format!("`{key}` is no string: {other}")),
    }
}

fn strings(value: Value, key: &str) -> Read<Vec<String>> {
    match value {
        Value::Array(items) => items.into_iter().map(|item| string(Some(item), key)).collect(),
        other => Err(format!("`{key}` is no array: {other}")),
    }
}

fn number(value: &Value, key: &str) -> Read<usize> {
    let number = value.as_u64().and_then(|number| usize::try_from(number).ok());
    number.ok_or_else(|| format!("`{key}` is no number: {value}"))
}

/// `["()", "«»"]`.
fn pairs(value: Value, key: &str) -> Read<Vec<(char, char)>> {
    let pair = |text: String| match text.chars().collect::<Vec<_>>().as_slice() {
        [open, close] => Ok((*open, *close)),
        _ => Err(format!("`{text}` in `{key}` is no pair of marks")),
    };
    strings(value, key)?.into_iter().map(pair).collect()
}

fn spaces(name: &str) -> Read<Spaces> {
    match name {
        "behind" => Ok(Spaces::Behind),
        "around" => Ok(Spaces::Around),
        "none" => Ok(Spaces::None),
        _ => Err(format!("`spaces` is `{name}`, not `behind`, `around` or `none`")),
    }
}

fn lengths(value: Value) -> Read<BTreeMap<String, (usize, usize)>> {
    let bounds = |(field, value): (String, Value)| {
        let number = |place| usize::try_from(value.get(place)?.as_u64()?).ok();
        let bounds = number(0).zip(number(1)).filter(|(low, high)| low < high);
        Ok((field.clone(), bounds.ok_or_else(|| format!("`lengths` of `{field}` are no two percentages: {value}"))?))
    };
    Keys::of(value, "`lengths`")?.0.into_iter().map(bounds).collect()
}

fn glossary(value: Value) -> Read<Vec<Term>> {
    let Value::Array(terms) = value else { return Err(format!("`glossary` is no array: {value}")) };
    let term = |term| {
        let mut keys = Keys::of(term, "a term")?;
        let mut list = |key| keys.take(key).map_or_else(|| Ok(Vec::new()), |value| strings(value, key));
        let term =
            Term { english: list("english")?, needs: list("needs")?, never: list("never")?, except: list("except")? };
        keys.finish()?;
        Ok(term)
    };
    terms.into_iter().map(term).collect()
}

fn parts(value: Value, key: &str) -> Read<Parts> {
    let keys = Keys::of(value, key)?.0;
    keys.into_iter().map(|(place, value)| Ok((place, strings(value, key)?))).collect()
}
