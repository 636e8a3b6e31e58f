//! Servers that were asked for refusals on purpose, by a client that kept in step.

use std::collections::BTreeMap;

use ftpcodes::{Progress, ReplyReader};
use ftpcodes_tests::observed::{Record, read_captures};
use ftpcodes_tests::{read, root};

use super::Replay;

/// Commands in parentheses are what happened otherwise than by a command of one line.
const EVENTS: &[&str] = &["(data", "(idle", "(server stopped", "(rest of", "(half-close", "(connect"];

fn replay(replay: &mut Replay, record: &Record, line: u64) {
    let event = EVENTS.iter().any(|event| record.command.starts_with(event));
    if !event {
        let command = if record.command.starts_with('(') { "XODD" } else { &record.command };
        replay.sent(line, command.as_bytes());
    }
    let mut reader = ReplyReader::new();
    let mut rest = &record.raw[..];
    while !rest.is_empty() {
        let done = match reader.read(rest) {
            Ok(Progress::Complete(reply)) => {
                let text: Vec<&[u8]> = reply.lines().collect();
                replay.received(line, reply.code().as_u16(), &text.join(&b'\n'));
                reply.len()
            }
            Ok(Progress::Skip(length)) => length,
            Ok(Progress::Incomplete) => return,
            Err(error) => error.len(),
        };
        rest = &rest[done..];
    }
}

#[test]
fn what_is_found_in_captures_is_known() {
    let records = read_captures(&[root().join("tests/data/captures")]).unwrap();
    let mut sessions: BTreeMap<(String, String, u64), Vec<Record>> = BTreeMap::new();
    for record in records {
        sessions.entry((record.server.clone(), record.config.clone(), record.session)).or_default().push(record);
    }
    let mut counts: BTreeMap<(String, String, &str, &str), usize> = BTreeMap::new();
    for ((server, config, _), records) in &sessions {
        let mut session = Replay::new();
        for (line, record) in records.iter().enumerate() {
            replay(&mut session, record, line as u64);
        }
        for finding in session.record.troubles() {
            if std::env::var_os("SHOW").is_some() {
                for line in finding.lines.iter().take(4) {
                    let record = &records[*line as usize];
                    let raw = String::from_utf8_lossy(&record.raw);
                    println!(
                        "{server} {config} {} {:?} {:?} {:?}",
                        finding.trouble.id(),
                        finding.strength,
                        record.command,
                        raw
                    );
                }
            }
            let key = (server.clone(), config.clone(), finding.trouble.id(), super::strength(finding.strength));
            *counts.entry(key).or_default() += 1;
        }
    }
    let mut table = String::new();
    for ((server, config, trouble, strength), count) in &counts {
        table.push_str(&format!("{server}, {config}: {trouble}, {strength}, {count}\n"));
    }
    let path = root().join("tests/data/troubles/captures.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let expected = read("tests/data/troubles/captures.txt");
    assert_eq!(table, expected, "run with BLESS=1 and look at the difference:\n{table}");
    assert!(!table.contains("not-ftp") && !table.contains("replies-out-of-step"));
}
