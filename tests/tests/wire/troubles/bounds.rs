//! Sessions that are cut, endless or no sessions at all.

use ftpcodes::{Attribution, Code, Command};
use ftpcodes::{SessionRecord, Strength, Trouble};

use super::{Event, Replay, events, ids, scripts};

#[test]
fn what_a_cut_session_makes_certain_stays_true() {
    let mut wrong = Vec::new();
    for (name, script) in scripts() {
        let events = events(&script);
        let all = Replay::of(&events).record.troubles();
        for length in 0..events.len() {
            for finding in Replay::of(&events[..length]).record.troubles() {
                let stays = all.iter().any(|later| later.trouble == finding.trouble);
                if finding.strength == Strength::Certain && !stays {
                    wrong.push(format!("{name} after {length} events: {finding:?}, in the end {all:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Without texts, but for what holds values.
fn stripped(event: &Event<'_>, keeps_notes: bool) -> Option<Event<'static>> {
    match event {
        Event::Received(line, code @ (227 | 229 | 211), text) => Some(Event::Received(*line, *code, text.clone())),
        Event::Received(line, code, _) => Some(Event::Received(*line, *code, String::new())),
        Event::Clock(seconds) => Some(Event::Clock(*seconds)),
        Event::Sent(line, command) => Some(Event::Sent(*line, command.to_string().leak())),
        Event::Noted(line, note) => keeps_notes.then(|| Event::Noted(*line, note.to_string().leak())),
    }
}

#[test]
fn codes_alone_give_nothing_wrong_for_certain() {
    let mut wrong = Vec::new();
    for (name, script) in scripts() {
        let events = events(&script);
        let all = Replay::of(&events).record.troubles();
        for keeps_notes in [true, false] {
            let codes: Vec<Event<'_>> = events.iter().filter_map(|event| stripped(event, keeps_notes)).collect();
            for finding in Replay::of(&codes).record.troubles() {
                let right = all.iter().any(|found| found.trouble == finding.trouble);
                // These need their texts, and their codes alone are the usual sign of another trouble.
                let known = ["control-ascii-binary", "quota-or-disk-full-3"].contains(&name.as_str());
                if finding.strength != Strength::Possible && !right && !known {
                    wrong.push(format!("{name}, notes {keeps_notes}: {finding:?} instead of {:?}", ids(&all)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn labels_before_messages_change_nothing() {
    for (name, script) in scripts() {
        let events = events(&script);
        let all = ids(&Replay::of(&events).record.troubles());
        for label in ["Status: ", "* ", "Fehler:\t", ". 2026-11-01 10:00:00.137 ", "---- "] {
            let mut labelled = Replay::new();
            for event in &events {
                match event {
                    Event::Noted(line, note) => labelled.record.noted(*line, &format!("{label}{note}")),
                    event => labelled.event(event),
                }
            }
            let found = ids(&labelled.record.troubles());
            // What is no FTP is told by how its lines begin.
            assert!(found == all || all == ["not-ftp"], "{name} with {label:?}: {found:?}, and without {all:?}");
        }
    }
}

#[test]
fn anything_can_be_told_in_any_order() {
    let mut random = fastrand::Rng::with_seed(17);
    let verbs =
        ["RETR", "STOR", "PASV", "EPSV", "PORT", "ABOR", "AUTH", "USER", "PASS", "QUIT", "CWD", "XX", "", "TYPE"];
    let notes = ["timed out", "Connecting to 10.0.0.1:21", "SSL alert", "certificate failed", "", "\u{FFFD}", "100%"];
    for _ in 0..30 {
        let mut record = SessionRecord::new();
        for _ in 0..random.usize(0..2500) {
            let line = random.u64(0..2000);
            let mut bytes: Vec<u8> = (0..random.usize(0..700)).map(|_| random.u8(..)).collect();
            match random.u8(0..5) {
                0 => record.clock(random.u64(..)),
                1 => record.noted(line, notes[random.usize(0..notes.len())]),
                2 => record.noted(line, &String::from_utf8_lossy(&bytes)),
                3 => {
                    let mut command = verbs[random.usize(0..verbs.len())].as_bytes().to_vec();
                    command.push(b' ');
                    command.append(&mut bytes);
                    record.sent(line, &command);
                }
                _ => {
                    let code = Code::from_u16(random.u16(100..700)).unwrap();
                    let command = Command::ALL[random.usize(0..Command::ALL.len())];
                    let more = random.bool();
                    let belongs_to = match random.u8(0..4) {
                        0 => Attribution::UnknownCommand { more },
                        1 => Attribution::AtAnyTime,
                        2 => Attribution::Extra { after: Some(command) },
                        _ => Attribution::Answer { command, basis: None, more },
                    };
                    record.received(line, code, &bytes, belongs_to);
                }
            }
        }
        for finding in record.troubles() {
            assert!(finding.lines.is_sorted() && !finding.lines.is_empty() && finding.lines.len() <= 64);
        }
    }
}

/// A session of so many uploads after one that is refused.
fn long(uploads: u64) -> SessionRecord {
    let mut replay = Replay::new();
    replay.received(0, 220, b"ready");
    replay.sent(1, b"STOR lost.txt");
    replay.received(2, 552, b"Quota exceeded");
    for number in 0..uploads {
        let line = 3 + 10 * number;
        replay.sent(line, b"PASV");
        replay.received(line + 1, 227, b"Entering Passive Mode (10,1,2,3,4,5)");
        replay.record.noted(line + 2, &format!("Connecting data socket {number} {}", "x".repeat(1000)));
        replay.sent(line + 3, format!("STOR {number}{}", "y".repeat(1000)).as_bytes());
        replay.received(line + 4, 150, "z".repeat(1000).as_bytes());
        replay.received(line + 5, 226, "z".repeat(1000).as_bytes());
    }
    replay.record
}

#[test]
fn a_long_session_is_kept_in_bounds_and_forgets_no_trouble() {
    let mut sizes = Vec::new();
    for uploads in [1_000, 4_000] {
        let mut record = SessionRecord::new();
        let info = allocation_counter::measure(|| record = long(uploads));
        sizes.push(info.bytes_current);
        assert!(info.bytes_max < 4_000_000, "{uploads} uploads: {info:?}");
        let troubles = record.troubles();
        assert_eq!(ids(&troubles), ["quota-or-disk-full"], "{troubles:?}");
        assert_eq!(troubles[0].lines, [2]);
    }
    assert!(sizes[1] < sizes[0] * 2, "{sizes:?}");
}

#[test]
fn each_trouble_is_found_in_a_script() {
    let scripts = scripts();
    for trouble in Trouble::ALL {
        let id = trouble.id();
        let count = scripts
            .iter()
            .filter(|(_, script)| super::expected(script).iter().any(|told| told.split('=').next() == Some(id)));
        assert!(count.count() >= 3, "{id} has fewer than three scripts");
    }
}
