//! Every exchange of the captures, framed as the client that recorded them did.

use ftpcodes::{Framing, Limits, ReplyReader};
use ftpcodes_tests::observed::{Record, read_captures};
use ftpcodes_tests::{read, root};
use serde_json::Value;

use super::{read_all, read_whole};

/// Code and number of lines; a line without a code has none.
type Framed = (Option<u64>, usize);

/// What was recorded of an exchange, and whether its last reply is incomplete.
type Recorded = (Vec<Framed>, bool);

fn exchanges() -> Vec<(Record, Recorded)> {
    let records = read_captures(&[root().join("tests/data/captures")]).unwrap();
    let root = format!("{}/", root().display());
    let recorded = |record: &Record| {
        let (file, line) = record.place.strip_prefix(&root).unwrap().rsplit_once(':').unwrap();
        let line: usize = line.parse().unwrap();
        (file.to_owned(), line)
    };
    let mut texts: std::collections::BTreeMap<String, Vec<Value>> = std::collections::BTreeMap::new();
    records
        .into_iter()
        .map(|record| {
            let (file, line) = recorded(&record);
            let lines = texts
                .entry(file.clone())
                .or_insert_with(|| read(&file).lines().map(|line| serde_json::from_str(line).unwrap()).collect());
            let replies = lines[line - 1]["replies"].as_array().unwrap();
            let incomplete = replies.last().is_some_and(|reply| reply.as_array().unwrap().len() > 2);
            let replies =
                replies.iter().map(|reply| (reply[0].as_u64(), usize::try_from(reply[1].as_u64().unwrap()).unwrap()));
            (record, (replies.collect(), incomplete))
        })
        .collect()
}

fn reader(framing: Framing) -> ReplyReader {
    ReplyReader::new().framing(framing).limits(Limits::NONE)
}

/// What this reader makes of an exchange, in the form that was recorded.
fn framed(framing: Framing, raw: &[u8]) -> Recorded {
    let (found, ended) = read_whole(reader(framing), raw);
    let framed = found.into_iter().map(|found| match found {
        Ok(reply) => (Some(u64::from(reply.last)), reply.lines.len()),
        Err(_) => (None, 1),
    });
    (framed.collect(), !ended)
}

#[test]
fn every_exchange_is_framed_as_recorded() {
    let exchanges = exchanges();
    assert!(exchanges.len() > 5000);
    let mut otherwise = Vec::new();
    for (record, (mut recorded, incomplete)) in exchanges {
        if incomplete {
            recorded.pop();
        }
        for framing in [Framing::SameCode, Framing::Auto] {
            let read = framed(framing, &record.raw);
            if read != (recorded.clone(), incomplete) {
                otherwise.push(format!("{} {framing:?}: recorded {recorded:?}, read {read:?}", record.command));
            }
        }
    }
    // The client that recorded them knew no Telnet commands, and no TLS.
    let telnet = |name: &str| format!("({name})");
    let names = ["IAC WILL ECHO NOOP", "IAC DO ECHO NOOP", "IAC DO SGA, WONT, DONT"].map(telnet);
    let known = |line: &str| {
        names.iter().any(|name| line.starts_with(name) && line.ends_with("read ([(Some(200), 1)], false)"))
    };
    let tls = "(garbage in place of TLS handshake)";
    otherwise.retain(|line| !known(line) && !line.starts_with(tls));
    assert!(otherwise.is_empty(), "{} differ:\n{}", otherwise.len(), otherwise.join("\n"));
}

#[test]
fn the_same_is_found_byte_by_byte() {
    for (record, _) in exchanges() {
        for framing in [Framing::SameCode, Framing::AnyCode, Framing::Auto] {
            let whole = read_whole(reader(framing), &record.raw);
            let bytes = read_all(reader(framing), &record.raw, 1..record.raw.len());
            assert!(whole == bytes, "{} {framing:?}", record.place);
        }
    }
}

#[test]
fn lines_and_their_ends_make_up_the_whole_reply() {
    for (record, _) in exchanges() {
        for reply in read_whole(reader(Framing::SameCode), &record.raw).0.into_iter().flatten() {
            // Line by line, the text is the end of the line.
            let bytes = reply.bytes.split_inclusive(|byte| *byte == b'\n').map(|line| {
                let line = line.strip_suffix(b"\n").unwrap_or(line);
                line.strip_suffix(b"\r").unwrap_or(line)
            });
            let bytes: Vec<&[u8]> = bytes.collect();
            let skip = bytes.len() - reply.lines.len();
            for (line, text) in bytes[skip..].iter().zip(&reply.lines) {
                assert!(line.ends_with(text), "{}: {}", record.place, line.escape_ascii());
                assert!(line.len() - text.len() <= 4 || line.starts_with(b"\xff"), "{}", record.place);
            }
        }
    }
}
