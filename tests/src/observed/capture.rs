//! Reading captures.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::base64::decode;

/// One exchange of a capture: a command and what arrived after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Name and version of the server: `vsftpd 3.0.3`.
    pub server: String,
    /// The configuration that the server ran with.
    pub config: String,
    /// The connection.
    pub session: u64,
    /// Where the session stood: `logged-in`.
    pub state: String,
    /// What the client sent. `(connect)` is the greeting, other names in parentheses are events.
    pub command: String,
    /// Every byte that arrived.
    pub raw: Vec<u8>,
    /// File and line, for people.
    pub place: String,
}

impl Record {
    /// The verb in capitals; `CONNECT` for the greeting, nothing for other events.
    #[must_use]
    pub fn verb(&self) -> Option<String> {
        match self.command.as_str() {
            "(connect)" => Some("CONNECT".to_owned()),
            event if event.starts_with('(') => None,
            command => Some(command.split(' ').next().unwrap_or_default().to_ascii_uppercase()),
        }
    }
}

/// Reads the captures of files, and of the folders that hold such files (`*.jsonl`), in the order of their names.
///
/// # Errors
///
/// What cannot be read, and the first line that is no exchange, with its place.
pub fn read_captures(paths: &[PathBuf]) -> Result<Vec<Record>, String> {
    let mut records = Vec::new();
    for path in paths {
        let files = if path.is_dir() { captures_in(path)? } else { vec![path.clone()] };
        for file in files {
            let text = fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
            for (index, line) in text.lines().enumerate() {
                records.push(read_line(line, format!("{}:{}", file.display(), index + 1))?);
            }
        }
    }
    Ok(records)
}

fn captures_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let fault = |error| format!("cannot list {}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|ending| ending == "jsonl") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        Err(format!("{} holds no capture; expected files that end in `.jsonl`", folder.display()))
    } else {
        Ok(files)
    }
}

fn read_line(line: &str, place: String) -> Result<Record, String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("{place}: not valid JSON: {error}"))?;
    let text = |key: &str| {
        let text = value.get(key).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| format!("{place}: no `{key}`; expected a string"))
    };
    let server = text("server")?;
    let session = value.get("session").and_then(Value::as_u64);
    let raw = decode(&text("raw_b64")?);
    Ok(Record {
        // What stands in parentheses is the library that the server is made with.
        server: server.split(" (").next().unwrap_or(&server).to_owned(),
        config: text("config")?,
        session: session.ok_or_else(|| format!("{place}: no `session`; expected a whole number"))?,
        state: text("state")?,
        command: text("command")?,
        raw: raw.ok_or_else(|| format!("{place}: `raw_b64` is no base64"))?,
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::{Record, read_line};

    fn line(raw: &str) -> String {
        format!(
            r#"{{"server": "x 1 (y)", "config": "c", "session": 7, "state": "s", "command": "nOop x", "raw_b64": {raw}}}"#
        )
    }

    fn read(line: &str) -> Result<Record, String> {
        read_line(line, "a.jsonl:3".to_owned())
    }

    #[test]
    fn a_line_is_an_exchange() {
        let record = read(&line("\"MjAwIA==\"")).unwrap();
        assert_eq!((record.server.as_str(), record.session, record.raw.as_slice()), ("x 1", 7, &b"200 "[..]));
        assert_eq!(record.verb().as_deref(), Some("NOOP"));
        let event = |command: &str| Record { command: command.to_owned(), ..record.clone() }.verb();
        assert_eq!(event("(connect)").as_deref(), Some("CONNECT"));
        assert_eq!(event("(NOOP)"), None);
    }

    #[test]
    fn errors_tell_the_place() {
        let error = |line: &str| read(line).unwrap_err();
        assert_eq!(error(&line("\"MjA\"")), "a.jsonl:3: `raw_b64` is no base64");
        assert_eq!(error(&line("1")), "a.jsonl:3: no `raw_b64`; expected a string");
        assert_eq!(error("{}"), "a.jsonl:3: no `server`; expected a string");
        assert!(error("").starts_with("a.jsonl:3: not valid JSON: "));
        assert_eq!(error(&line("\"\"").replace('7', "\"7\"")), "a.jsonl:3: no `session`; expected a whole number");
    }
}
