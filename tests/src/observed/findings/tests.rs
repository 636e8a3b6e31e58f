use ftpcodes_spec::builtin_commands;

use super::{Commands, Findings, Record, Share, find};
use crate::commands::with_codes;
use crate::observed::{Doubt, Position};

fn found(exchanges: &[(&str, &str)]) -> Findings {
    found_in(exchanges, builtin_commands().unwrap())
}

fn found_in(exchanges: &[(&str, &str)], commands: &Commands) -> Findings {
    let record = |(command, raw): &(&str, &str)| {
        let [server, config, state, place] = ["vsftpd 3.0.3", "default", "logged-in", "x.jsonl:1"].map(str::to_owned);
        Record {
            server,
            config,
            session: 1,
            state,
            command: (*command).to_owned(),
            raw: raw.as_bytes().to_owned(),
            place,
        }
    };
    find(&exchanges.iter().map(record).collect::<Vec<_>>(), commands)
}

/// vsftpd was seen to send 550 after 150, and another server, of which there is no capture, after 125.
fn recorded_after_150(more: &str) -> Commands {
    let codes = [110, 125, 150, 226, 550].map(|code| format!(r#"{{"code": {code}, "name": "A{code}", "text": "A."}}"#));
    let codes = format!(r#"{{"protocol": "X", "codes": [{}]}}"#, codes.join(", "));
    let seen = |server: &str| {
        format!(r#"{{"code": 550, "basis": "observed", "servers": [{{"server": "{server}", "situation": "always"}}]}}"#)
    };
    let (vsftpd, other) = (seen("vsftpd 3.0.3"), seen("other 1.0"));
    with_codes(
        &codes,
        &format!(
            r#"{{"commands": [{{"verb": "RETR", "replies": [
                {{"code": 125, "next": [226, {{"code": 110, "next": [226{more}]}}, {other}]}},
                {{"code": 150, "next": [226, {vsftpd}]}}
            ]}}]}}"#,
            more = more.replace("550", &vsftpd),
        ),
    )
    .commands()
}

#[test]
fn what_was_seen_after_one_preliminary_reply_was_not_seen_after_another() {
    let after_150 = ("RETR x", "150 Now.\r\n550 No.\r\n");
    let findings = found_in(&[after_150], &recorded_after_150(""));
    assert!(findings.unseen.is_empty(), "{findings}");
    assert!(findings.beyond.values().flat_map(|servers| servers.values()).all(|seen| seen.recorded), "{findings}");

    // The registry has it after 110, too, where no capture has it.
    let findings = found_in(&[after_150], &recorded_after_150(", 550"));
    let unseen: Vec<_> = findings.unseen.iter().map(|(key, servers)| (key.position, key.code, servers.len())).collect();
    assert_eq!(unseen, [(Position::After(110), 550, 1)]);
    let told = "RETR after 110 550\n    recorded of vsftpd 3.0.3, and no capture shows it\n";
    assert!(findings.to_string().contains(told), "{findings}");

    // The capture has it after 125, where the registry has it of another server.
    let findings = found_in(&[after_150, ("RETR x", "125 Now.\r\n550 No.\r\n")], &recorded_after_150(""));
    let beyond: Vec<_> =
        findings.beyond.iter().map(|(key, servers)| (key.position, servers["vsftpd 3.0.3"].recorded)).collect();
    assert_eq!(beyond, [(Position::After(125), false), (Position::After(150), true)]);
}

#[test]
fn what_is_reported_and_was_seen_is_not_recorded_yet() {
    let findings = found(&[("OPTS UTF8 ON", "202 Always.\r\n")]);
    let share = Share { reported: 1, ..Share::default() };
    assert_eq!(findings.shares.values().collect::<Vec<_>>(), [&share]);
    assert!(findings.beyond.values().all(|servers| !servers["vsftpd 3.0.3"].recorded), "{findings}");
}

#[test]
fn replies_are_counted_by_what_the_registry_says() {
    let findings = found(&[
        ("noop", "200 Okay.\r\n"),
        ("NOOP", "501 No argument, please.\r\n"),
        ("LIST", "425 Use PORT or PASV first.\r\n"),
        ("RETR x", "150 Now.\r\n421 Too late.\r\n"),
        ("NOOP", "299 What.\r\n"),
        ("XYZZY", "500 What?\r\n"),
        ("(idle)", ""),
    ]);
    let share = Share { specified: 2, implied: 2, observed: 1, reported: 0, not_listed: 1 };
    assert_eq!(findings.shares.values().collect::<Vec<_>>(), [&share]);
    assert_eq!((findings.other_verbs, findings.skipped[&Doubt::Event]), (1, 1));
    let beyond: Vec<_> = findings
        .beyond
        .iter()
        .map(|(key, servers)| (key.verb.as_str(), key.position, key.code, servers["vsftpd 3.0.3"].recorded))
        .collect();
    assert_eq!(beyond, [("LIST", Position::First, 425, true), ("NOOP", Position::First, 299, false)]);
    let text = findings.to_string();
    assert!(
        text.starts_with(
            "LIST first 425\n    vsftpd 3.0.3: 1 times, recorded; logged-in; default; without an argument; \
         `LIST` -> `425 Use PORT or PASV first.` (x.jsonl:1)\nNOOP first 299\n"
        ),
        "{text}"
    );
}
