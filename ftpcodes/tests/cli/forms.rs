//! Forms of logs: which reply answers which command, and what is told of it, is the same in all of them.

#[path = "forms/formats.rs"]
mod formats;
#[path = "forms/wrapped.rs"]
mod wrapped;

use std::fmt::Write as _;

use super::Value;
use super::logs::{annotated, told};
use formats::{At, Event, FORMS, Form};
use wrapped::WRAPPED;

/// A session of many kinds of replies.
const SESSION: &str = "\
< 220-Welcome
< 220 Ready
> USER ada
< 331 Password required for ada
> PASS ****
< 230 Logged in
> FEAT
< 211-Features:
<  MDTM
<  REST STREAM
<  UTF8
< 211 End
> TYPE I
< 200 Type set to I
> PASV
< 227 Entering Passive Mode (198,51,100,7,156,90).
> STOR a b.txt
< 150 Ok to send data.
< 226 Transfer complete.
> SIZE gone
< 550 gone: No such file
> QUIT
< 221 Goodbye.
";

/// What is expected of each reply of it.
const REPLIES: &[(&str, u64)] = &[
    ("CONNECT", 220),
    ("USER", 331),
    ("PASS", 230),
    ("FEAT", 211),
    ("TYPE", 200),
    ("PASV", 227),
    ("STOR", 150),
    ("STOR", 226),
    ("SIZE", 550),
    ("QUIT", 221),
];

fn events(session: &str) -> Vec<Event> {
    let event = |line: &str| {
        let (mark, text) = line.split_once(' ').unwrap();
        Event { command: mark == ">", text: text.to_owned() }
    };
    session.lines().map(event).collect()
}

/// All forms.
fn forms() -> impl Iterator<Item = &'static Form> {
    FORMS.iter().chain(WRAPPED)
}

fn written(form: &Form, session: &str) -> String {
    let mut log = String::new();
    for (line, event) in events(session).iter().enumerate() {
        writeln!(log, "{}", (form.write)(event, At { line, connection: 1 })).unwrap();
    }
    log
}

/// Session, command and code of each reply, and what it is to the command.
fn replies(log: &str) -> Vec<(u64, String, u64, String)> {
    let (_, out, _) = annotated(log, &["--format", "json"]);
    let objects = out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let of = |entry: &Value| match entry["attribution"].as_str() {
        Some("answer") => entry["basis"].as_str().unwrap_or("unlisted").to_owned(),
        other => other.unwrap().to_owned(),
    };
    let reply = |entry: Value| {
        let command = entry["command"].as_str().unwrap_or("-").to_owned();
        (entry["session"].as_u64().unwrap(), command, entry["code"].as_u64().unwrap(), of(&entry))
    };
    objects.filter(|object| object["code"].is_u64()).map(reply).collect()
}

fn expected(session: u64) -> Vec<(u64, String, u64, String)> {
    let reply = |(command, code): &(&str, u64)| (session, (*command).to_owned(), *code, "specified".to_owned());
    REPLIES.iter().map(reply).collect()
}

#[test]
fn every_form_tells_the_same() {
    for form in forms() {
        assert_eq!(replies(&written(form, SESSION)), expected(1), "{}", form.name);
    }
}

/// Verbs may be sent in any letters: RFC 959 section 5.3.
#[test]
fn verbs_in_small_letters_are_read_behind_marks() {
    let typed = |letters: fn(&str) -> String| -> String {
        let line = |line: &str| match line.strip_prefix("> ") {
            Some(command) => {
                let (verb, argument) = command.split_once(' ').unwrap_or((command, ""));
                format!("> {} {argument}", letters(verb)).trim_end().to_owned() + "\n"
            }
            None => format!("{line}\n"),
        };
        SESSION.lines().map(line).collect()
    };
    let title = |verb: &str| format!("{}{}", &verb[..1], verb[1..].to_ascii_lowercase());
    let names =
        ["curl", "lftp", "filezilla", "ruby", "rfc", "indented", "quoted by mail", "compose", "words", "colours"];
    for form in forms().filter(|form| names.contains(&form.name)) {
        for session in [typed(str::to_ascii_lowercase), typed(title)] {
            assert_eq!(replies(&written(form, &session)), expected(1), "{}: {session}", form.name);
        }
    }
}

#[test]
fn connections_are_told_apart() {
    for form in forms().filter(|form| form.keyed) {
        let mut log = String::new();
        for (line, event) in events(SESSION).iter().enumerate() {
            for connection in [1, 2] {
                writeln!(log, "{}", (form.write)(event, At { line, connection })).unwrap();
            }
        }
        let found = replies(&log);
        for session in [1, 2] {
            let of: Vec<_> = found.iter().filter(|reply| reply.0 == session).cloned().collect();
            assert_eq!(of, expected(session), "{}", form.name);
        }
    }
}

#[test]
fn a_healthy_session_has_no_trouble_in_any_form() {
    for form in forms() {
        assert!(!annotated(&written(form, SESSION), &["--format", "json"]).1.contains("\"trouble\""), "{}", form.name);
    }
}

/// A session whose trouble is in its replies is judged alike in every form.
#[test]
fn troubles_are_the_same_in_every_form() {
    let sessions = [
        (
            "login-refused",
            "< 220 x\n> USER ada\n< 331 Password\n> PASS ****\n< 530 Login incorrect.\n> QUIT\n< 221 Bye\n",
        ),
        ("tls-required", "< 220 x\n> USER ada\n< 530 Non-anonymous sessions must use encryption.\n> QUIT\n< 221 Bye\n"),
        (
            "quota-or-disk-full",
            "< 220 x\n> USER ada\n< 230 In\n> TYPE I\n< 200 ok\n> PASV\n< 227 (198,51,100,7,1,2)\n> STOR a\n< 552 Quota exceeded\n> QUIT\n< 221 Bye\n",
        ),
        (
            "tls-session-reuse",
            "< 220 x\n> AUTH TLS\n< 234 ok\n> USER ada\n< 230 In\n> PROT P\n< 200 ok\n> PASV\n< 227 (198,51,100,7,1,2)\n> LIST\n< 150 Here\n< 425 TLS session of data connection not resumed.\n> QUIT\n< 221 Bye\n",
        ),
    ];
    let troubles = |log: &str| {
        let told = told(log);
        told.lines().filter_map(|line| line.strip_prefix("trouble ")).map(str::to_owned).collect::<Vec<_>>()
    };
    for form in forms() {
        for (trouble, session) in sessions {
            assert_eq!(troubles(&written(form, session)), [trouble], "{}", form.name);
        }
    }
    // Two at a time, each with its own.
    for form in forms().filter(|form| form.keyed) {
        let [(first, one), (second, other), ..] = sessions;
        let (one, other) = (events(one), events(other));
        let mut log = String::new();
        for line in 0..one.len().max(other.len()) {
            for (connection, events) in [(1, &one), (2, &other)] {
                if let Some(event) = events.get(line) {
                    writeln!(log, "{}", (form.write)(event, At { line, connection })).unwrap();
                }
            }
        }
        let mut found = troubles(&log);
        found.sort();
        assert_eq!(found, [first, second], "{}", form.name);
    }
}

#[test]
fn replies_may_stand_before_their_commands() {
    let lines: Vec<&str> = SESSION.lines().collect();
    let exchanges = lines.chunk_by(|_, next| !next.starts_with('>'));
    // The greeting stays first; each command goes behind its replies.
    let turned = exchanges.flat_map(|exchange| match exchange {
        [command, replies @ ..] if command.starts_with('>') => [replies, &[*command]].concat(),
        greeting => greeting.to_vec(),
    });
    let log = turned.map(|line| format!("{line}\n")).collect::<String>();
    assert!(log.contains("< 331 Password required for ada\n> USER ada\n"), "{log}");
    assert_eq!(replies(&log), expected(1));
}

#[test]
fn secrets_stay_in() {
    let secret = "hunter22";
    let session = format!(
        "< 220 Ready\n> USER ada\n< 331 Password\n> PASS {secret}\n< 230 In\n> ACCT {secret}\n< 230 In\n> ADAT {secret}\n< 335 ADAT={secret}\n> NOOP\n< 200 ok\n"
    );
    for form in forms() {
        let log = format!("open ftp://ada:{secret}@host/\n{}", written(form, &session));
        for format in ["text", "json"] {
            let (_, out, said) = annotated(&log, &["--format", format]);
            assert!(!out.contains(secret) && !said.contains(secret), "{}: {out}", form.name);
        }
        let (_, out, _) = annotated(&log, &["--show-secrets"]);
        assert!(out.contains(secret), "{}", form.name);
    }
}

#[test]
fn failures_alone() {
    let (status, out, _) = annotated(&written(&FORMS[1], SESSION), &["--failures"]);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(status, Some(0));
    assert_eq!(lines[..2], ["< 550 gone: No such file", "    SIZE: 550 File Unavailable [specified]"]);
    assert!(lines[2..].iter().all(|line| line.starts_with("      ")), "{out}");
}
