//! Logs that are objects of JSON, one a line.

use serde_json::{Map, Value};

use crate::cli::annotate::heads::{Tables, reply_head};

/// How deep objects in objects are looked into.
const DEPTH: usize = 8;

/// What fields with the argument of a verb, with a code, with a text are called; of longer names the last word.
pub(super) const ARGUMENTS: [&str; 5] = ["args", "arg", "argument", "params", "param"];
const CODES: [&str; 4] = ["code", "status", "reply", "response"];
const TEXTS: [&str; 6] = ["text", "message", "msg", "line", "log", "data"];

/// The fields of an object, those of objects within it by all their names.
type Fields = Vec<(String, Value)>;

/// A text of JSON in a line of its own, as it stands in a list.
pub(in super::super) fn text_alone(line: &str) -> Option<String> {
    let text = line.trim();
    let text = text.strip_suffix(',').unwrap_or(text);
    if text.ends_with('"') && text.contains('\\') { serde_json::from_str(text).ok() } else { None }
}

/// A line of JSON as a line of words: the other fields first, then what was sent behind its name. Fields that begin a
/// command or a reply are taken before those that merely hold text.
pub(in super::super) fn flat(line: &str, tables: &Tables) -> Option<String> {
    let Ok(Value::Object(object)) = serde_json::from_str(line.trim()) else { return None };
    let mut fields = Fields::new();
    collect("", object, DEPTH, &mut fields);
    let (name, sent) = sent(&fields, tables)?;
    let others = fields.iter().filter(|(other, _)| *other != name);
    let mut flat: String = others.filter_map(|(name, value)| Some(format!("{name}={} ", word(value)?))).collect();
    flat.push_str(&name);
    flat.push_str("= ");
    flat.push_str(&sent);
    Some(flat)
}

fn collect(before: &str, object: Map<String, Value>, depth: usize, fields: &mut Fields) {
    for (name, value) in object {
        let name = format!("{before}{name}");
        match value {
            Value::Object(inner) if depth > 0 => collect(&format!("{name}."), inner, depth - 1, fields),
            // Of a list with one value, the value counts.
            Value::Array(mut values) if values.len() == 1 => fields.extend(values.pop().map(|value| (name, value))),
            value => fields.push((name, value)),
        }
    }
}

fn sent(fields: &Fields, tables: &Tables) -> Option<(String, String)> {
    let command = fields.iter().find_map(|field| command(field, fields, tables));
    let reply = fields.iter().find_map(|field| reply(field, fields));
    match (command, reply) {
        // One object for both.
        (Some((name, command)), Some((_, reply))) => Some((name, format!("\"{command}\" {reply}"))),
        (sent, None) | (None, sent) => sent.or_else(|| text(fields)),
    }
}

/// A field that begins with a verb, with the argument that stands in a field of its own.
fn command((name, value): &(String, Value), fields: &Fields, tables: &Tables) -> Option<(String, String)> {
    let text = value.as_str()?;
    let verb = text.split([' ', '\r', '\n']).next().unwrap_or_default();
    let capital = verb.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if !capital || tables.command(verb).is_none() {
        return None;
    }
    let argument = if text.contains(' ') { None } else { named(fields, name, &ARGUMENTS) };
    Some((name.clone(), argument.map_or_else(|| text.to_owned(), |argument| format!("{verb} {argument}"))))
}

/// A field that begins with a code, or is one, with the text that stands in a field of its own.
fn reply((name, value): &(String, Value), fields: &Fields) -> Option<(String, String)> {
    match value {
        Value::String(text) => {
            reply_head(text)?;
            let alone = text.trim_ascii().len() == 3;
            let text_of_its_own = || named(fields, name, &ARGUMENTS).or_else(|| named(fields, name, &TEXTS));
            let behind = if alone { text_of_its_own() } else { None };
            // A number by itself may be any.
            if alone && !CODES.iter().any(|code| last_word(name).eq_ignore_ascii_case(code)) && behind.is_none() {
                return None;
            }
            Some((
                name.clone(),
                behind.map_or_else(|| text.clone(), |behind| format!("{} {behind}", text.trim_ascii())),
            ))
        }
        Value::Number(number) => {
            let named_so = CODES.iter().any(|code| name.to_ascii_lowercase().ends_with(code));
            let code = number.as_u64().filter(|code| named_so && (100..700).contains(code))?;
            let text = named(fields, name, &TEXTS).or_else(|| named(fields, "", &TEXTS));
            Some((name.clone(), format!("{code} {}", text.unwrap_or_default())))
        }
        _ => None,
    }
}

/// The text of a field with one of these names, of those that begin as another one.
fn named<'a>(fields: &'a Fields, other: &str, names: &[&str]) -> Option<&'a str> {
    let stem = other.get(..other.len() - last_word(other).len()).unwrap_or_default();
    let is = |field: &str, name: &str| {
        field.len() == stem.len() + name.len()
            && field.get(..stem.len()) == Some(stem)
            && field.get(stem.len()..).is_some_and(|end| end.eq_ignore_ascii_case(name))
    };
    names.iter().find_map(|name| fields.iter().find(|(field, _)| is(field, name))?.1.as_str())
}

fn last_word(name: &str) -> &str {
    name.rsplit(['.', '_', '-']).next().unwrap_or_default()
}

/// The field that holds a line of the log.
fn text(fields: &Fields) -> Option<(String, String)> {
    let texts = fields.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
    let is_text = |name: &str| TEXTS.iter().any(|text| last_word(name).eq_ignore_ascii_case(text));
    let (name, text) = texts.filter(|(name, _)| is_text(name)).max_by_key(|(_, text)| text.len())?;
    Some((name.clone(), text.trim_end().to_owned()))
}

/// A value as one word.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.replace([' ', '\t'], "_")),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
