//! `decode` and `annotate`: input of other programs.

use std::io::Write;
use std::process::{Output, Stdio};

use super::{Value, printed, program, refused};

fn log(name: &str) -> String {
    format!("{}/../tests/data/logs/{name}.txt", env!("CARGO_MANIFEST_DIR"))
}

fn objects(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn decode(arguments: &[&str], input: &[u8]) -> (Option<i32>, String) {
    let mut child = program(&[&["decode"], arguments].concat());
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    assert!(stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    (status.code(), String::from_utf8(stdout).unwrap())
}

#[test]
fn decode_tells_replies_and_what_is_odd() {
    let (status, text) = decode(&["--lang", "ru"], b"220-a\r\n550 b\n220 \xe8\x1b[31m\r\n226\r\n");
    assert_eq!(status, Some(0));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "220 Сервис готов к работе");
    // What a server sends does not reach the terminal as it is.
    assert_eq!(lines[1..4], ["  | a", "  | 550 b", r"  | \xe8\u{1b}[31m"]);
    assert!(lines.contains(&"  - a code without a space behind it"), "{text}");
}

#[test]
fn decode_gives_an_object_a_reply() {
    let input = b"220 \xe8\r\nnonsense\r\n226\r\n23";
    let (status, text) = decode(&["--format", "json"], input);
    assert_eq!(status, Some(1));
    let found = objects(&text);
    let expected = [
        r#"{"code": 220, "lines": [{"base64": "6A=="}], "deviations": ["not-ascii", "not-utf8"], "bytes": 7, "offset": 0}"#,
        r#"{"error": "expected a reply, which begins with three digits", "offset": 7}"#,
        r#"{"code": 226, "lines": [""], "deviations": ["bare-code"], "bytes": 5, "offset": 17}"#,
        r#"{"error": "the input ends within a reply", "offset": 24}"#,
    ];
    assert_eq!(found, objects(&expected.join("\n")));
}

#[test]
fn decode_takes_the_greeting_of_the_protocol_that_the_spec_is_of() {
    let input = b"220-host ESMTP Exim\r\n220 and bulk\r\n250-host Hello\r\n250 HELP\r\n";
    let spec = format!("{}/../tests/examples/smtp/spec/smtp.json", env!("CARGO_MANIFEST_DIR"));
    let (status, text) = decode(&["--spec", &spec, "--format", "json"], input);
    let codes: Vec<_> = objects(&text).iter().map(|reply| reply["code"].as_u64()).collect();
    assert_eq!((status, codes), (Some(0), vec![Some(220), Some(250)]));
    // To a client of FTP this is no server of its own.
    assert_eq!(decode(&[], input).0, Some(1));
}

#[test]
fn decode_frames_as_asked() {
    let input = b"250-a\r\n550 b\r\n250 c\r\n";
    let codes = |framing: &str| {
        let (_, text) = decode(&["--framing", framing, "--format", "json"], input);
        objects(&text).iter().map(|reply| reply["code"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(codes("same-code"), [250]);
    assert_eq!(codes("auto"), [250]);
    assert_eq!(codes("any-code"), [550, 250]);
}

#[test]
fn decode_reads_a_file_or_says_why_not() {
    let path = format!("{}/reply.bin", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, "421 Bye\r\n").unwrap();
    assert!(printed(&["decode", &path]).starts_with("421 Service Not Available\n  | Bye\n"));
    let (status, said) = refused(&["decode", "/nowhere/x"]);
    assert!(status == 1 && said.starts_with("cannot read /nowhere/x: "), "{said}");
    assert_eq!(refused(&["decode", &path, "--format", "html"]).0, 2);
}

/// Command, code, and basis or what else the reply is, of each reply in a log.
fn annotated(name: &str) -> Vec<(String, u64, String)> {
    let mut entries = objects(&printed(&["annotate", &log(name), "--format", "json"]));
    entries.retain(|entry| entry["trouble"].is_null());
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let of = |entry: &Value| match entry["attribution"].as_str() {
        Some("answer") => entry["basis"].as_str().unwrap_or("unlisted").to_owned(),
        other => other.unwrap().to_owned(),
    };
    entries.iter().map(|entry| (text(&entry["command"]), entry["code"].as_u64().unwrap(), of(entry))).collect()
}

#[track_caller]
fn finds(name: &str, expected: &[(&str, u64, &str)]) {
    let expected: Vec<_> =
        expected.iter().map(|(command, code, of)| ((*command).to_owned(), *code, (*of).to_owned())).collect();
    assert_eq!(annotated(name), expected);
}

#[test]
fn annotate_reads_logs_of_clients() {
    finds(
        "filezilla",
        &[
            ("CONNECT", 220, "specified"),
            ("USER", 331, "specified"),
            ("PASS", 230, "specified"),
            ("RETR", 257, "unlisted"),
            ("RETR", 150, "specified"),
            ("RETR", 226, "specified"),
            ("-", 226, "extra"),
            ("-", 500, "unknown-command"),
            ("FEAT", 211, "specified"),
        ],
    );
    finds(
        "curl",
        &[
            ("CONNECT", 220, "specified"),
            ("USER", 230, "specified"),
            ("PWD", 257, "specified"),
            ("EPSV", 229, "specified"),
            ("SIZE", 550, "specified"),
            ("RETR", 550, "specified"),
            ("QUIT", 221, "specified"),
        ],
    );
    finds(
        "lftp",
        &[
            ("CONNECT", 220, "specified"),
            ("FEAT", 211, "specified"),
            ("USER", 331, "specified"),
            ("PASS", 530, "specified"),
        ],
    );
}

#[test]
fn annotate_reads_logs_of_servers_and_sniffers() {
    let login = [("CONNECT", 220, "specified"), ("USER", 331, "specified")];
    finds("vsftpd", &[login[0], login[1], ("LIST", 425, "observed")]);
    finds("tshark", &login);
    // The log has only the last reply to a command.
    finds("proftpd", &[("USER", 331, "specified"), ("PASS", 230, "specified"), ("RETR", 226, "specified")]);
}

/// FluentFTP issue 1507: the words of the registry and the mark beside the reply agree.
#[test]
fn annotate_knows_what_is_reported_of_servers() {
    finds("filezilla-server", &[("CONNECT", 220, "specified"), ("OPTS", 202, "reported")]);
    for (language, basis) in [("en", "[reported]"), ("ru", "[по сообщениям]")] {
        let text = printed(&["annotate", &log("filezilla-server"), "--lang", language]);
        let line = text.lines().find(|line| line.starts_with("    OPTS: 202 ")).unwrap();
        assert!(line.ends_with(basis), "{text}");
        assert!(!text.contains("  ! "), "{text}");
    }
}

#[test]
fn annotate_keeps_the_log_and_marks_what_is_wrong() {
    let original = std::fs::read_to_string(log("filezilla")).unwrap();
    for language in ["en", "ru"] {
        let text = printed(&["annotate", &log("filezilla"), "--lang", language]);
        let added: Vec<&str> =
            text.lines().filter(|line| line.starts_with("    ") || line.starts_with("  ! ")).collect();
        // Behind the log stands what went wrong in it.
        let (log, _) = text.split_once("\n\n").unwrap();
        let kept: Vec<&str> = log.lines().filter(|line| !added.contains(line)).collect();
        assert_eq!(kept, original.lines().collect::<Vec<_>>());
        assert_eq!(added.iter().filter(|line| line.starts_with("  ! ")).count(), 3, "{text}");
    }
    let (status, said) = refused(&["annotate", "/nowhere/x"]);
    assert!(status == 1 && said.starts_with("cannot read /nowhere/x: "), "{said}");
}
