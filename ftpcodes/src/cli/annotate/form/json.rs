//! Logs that are objects of JSON, one a line.

use serde_json::{Map, Value};

use super::super::heads::{Tables, reply_head};

/// A line of JSON as a line of words: the other fields first, then what was sent behind its name. Fields that begin a
/// command or a reply are taken before those that merely hold text.
pub(in super::super) fn flat(line: &str, tables: &Tables) -> Option<String> {
    let Ok(Value::Object(fields)) = serde_json::from_str(line.trim()) else { return None };
    let (name, sent) = sent(&fields, tables)?;
    let others = fields.iter().filter(|(other, _)| **other != name);
    let mut flat: String = others.filter_map(|(name, value)| Some(format!("{name}={} ", word(value)?))).collect();
    flat.push_str(&name);
    flat.push_str("= ");
    flat.push_str(&sent);
    Some(flat)
}

fn sent(fields: &Map<String, Value>, tables: &Tables) -> Option<(String, String)> {
    let texts = || fields.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
    let begins = |text: &str| {
        let verb = text.split([' ', '\r', '\n']).next().unwrap_or_default();
        let capital = verb.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        reply_head(text).is_some() || (capital && tables.command(verb).is_some())
    };
    if let Some((name, text)) = texts().find(|(_, text)| begins(text)) {
        // A verb whose argument stands in a field of its own.
        let argument =
            ["args", "arg", "argument", "params", "param"].iter().find_map(|name| fields.get(*name)?.as_str());
        let text = match argument {
            Some(argument) if !text.contains(' ') && reply_head(text).is_none() => format!("{text} {argument}"),
            _ => text.to_owned(),
        };
        return Some((name.clone(), text));
    }
    // A code as a number, whose text stands in a field of its own.
    let (name, code) = fields.iter().find_map(|(name, value)| {
        let named = ["code", "status", "reply"].iter().any(|word| name.to_ascii_lowercase().ends_with(word));
        Some((name, value.as_u64().filter(|code| named && (100..700).contains(code))?))
    })?;
    let text = ["text", "message", "msg", "line"].iter().find_map(|name| fields.get(*name)?.as_str());
    Some((name.clone(), format!("{code} {}", text.unwrap_or_default())))
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
