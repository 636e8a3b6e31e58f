//! Logs: what is told of them, whatever stands in them.

use std::fmt::Write as _;
use std::process::Stdio;

use super::{Value, program};

/// What the program says of a log that it gets on standard input.
pub(crate) fn annotated(log: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    use std::io::Write as _;
    let mut child = program(&[&["annotate"], arguments].concat());
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let log = log.to_owned();
    let writer = std::thread::spawn(move || input.write_all(log.as_bytes()));
    let output = child.wait_with_output().unwrap();
    // The program may have seen enough.
    let _ = writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// The logs of a folder, each with what is expected of it: a line for each reply, `1 3 USER 331 specified` (session,
/// line, command, code, what it is), and one for each trouble, `trouble not-ftp`.
fn with_expectations(folder: &str) -> Vec<(String, String, String)> {
    let folder = format!("{}/../tests/data/logs/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let read = |path: &std::path::Path| std::fs::read_to_string(path).unwrap();
    let log = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, read(path), read(&path.with_extension("expected")))
    };
    paths.iter().map(log).collect()
}

/// What the program says of a log, in the form of the expectations.
pub(crate) fn told(log: &str) -> String {
    let (_, out, _) = annotated(log, &["--format", "json"]);
    let mut told = String::new();
    for object in out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        if let Some(trouble) = object["trouble"].as_str() {
            writeln!(told, "trouble {trouble}").unwrap();
            continue;
        }
        let kind = match object["attribution"].as_str().unwrap() {
            "answer" => object["basis"].as_str().unwrap_or("unlisted").to_owned(),
            other => other.to_owned(),
        };
        let command = object["command"].as_str().unwrap_or("-");
        let unended = if object["unended"] == true { " unended" } else { "" };
        let (session, line, code) = (&object["session"], &object["line"], &object["code"]);
        writeln!(told, "{session} {line} {command} {code} {kind}{unended}").unwrap();
    }
    told
}

#[test]
fn logs_of_public_reports() {
    for (name, log, expected) in with_expectations("reported") {
        assert_eq!(told(&log), expected, "{name}");
    }
}

#[test]
fn logs_of_troubles() {
    for (name, log, expected) in with_expectations("troubles") {
        assert_eq!(told(&log), expected, "{name}");
    }
}

#[test]
fn healthy_sessions_have_no_troubles() {
    let mut logs = with_expectations("troubles");
    logs.retain(|(name, ..)| name.strip_prefix("control-").is_some_and(|number| number.parse::<u8>().is_ok()));
    assert_eq!(logs.len(), 15);
    for (name, log, expected) in logs {
        assert!(!told(&log).contains("trouble") && !expected.contains("trouble"), "{name}");
    }
}

#[test]
fn a_log_may_be_cut_anywhere() {
    for folder in ["reported", "troubles"] {
        for (name, log, _) in with_expectations(folder) {
            let lines: Vec<&str> = log.lines().collect();
            // All places are tried by the long tests; a few of each log here.
            let step = if std::env::var_os("FTPCODES_LONG_TESTS").is_some() { 1 } else { 7 };
            for cut in (0..lines.len()).step_by(step) {
                for part in [&lines[cut..], &lines[..cut]] {
                    let (status, _, said) = annotated(&part.join("\n"), &[]);
                    assert!(matches!(status, Some(0 | 1)), "{name} cut at {cut}: {status:?}, {said}");
                }
            }
        }
    }
}

/// Whatever stands in a log: the program ends, and says so by its exit code.
#[test]
fn garbage_is_a_log_too() {
    const PIECES: [&str; 24] = [
        "220 ",
        "220-",
        "211-",
        "211 End",
        "USER ada",
        "PASS x",
        "> ",
        "< ",
        "\n",
        "\r\n",
        "\"",
        "'",
        "[pid 7] ",
        "{\"a\":\"220 x\"}",
        "#Fields: cs-method sc-status",
        "\u{1b}[31m",
        "\u{202e}",
        "ä",
        "(000012)",
        "192.0.2.1:21 ",
        "10:00:00 ",
        "AUTH TLS",
        "\\r\\n",
        ":",
    ];
    // Numbers that look random and are the same in each run: Knuth's generator.
    let mut state: u64 = 1;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..20 {
        let log: String = (0..3000).map(|_| PIECES[next(PIECES.len())]).collect();
        for arguments in [&[][..], &["--format", "json"], &["--failures"]] {
            let (status, out, said) = annotated(&log, arguments);
            assert!(matches!(status, Some(0 | 1)), "{said}");
            assert!(!out.contains(['\u{1b}', '\u{202e}']), "controls of a log went out");
        }
    }
}

#[test]
fn a_log_without_replies_is_told() {
    let (status, out, said) = annotated("nothing\nof the kind\n", &[]);
    assert_eq!((status, &*out), (Some(1), "nothing\nof the kind\n"));
    assert!(said.starts_with("no reply was found in standard input"), "{said}");
}

#[test]
fn a_meaning_is_explained_once() {
    let (_, out, _) = annotated("> NOOP\n< 200 ok\n> NOOP\n< 200 ok\n", &[]);
    let indented = out.lines().filter(|line| line.starts_with("      ")).count();
    assert_eq!(indented, 1, "{out}");
}

#[test]
fn the_values_in_texts_are_read() {
    let log = "Status: Connecting to 198.51.100.7:21...\nResponse: 220 x\nCommand: PASV\n\
               Response: 227 Entering Passive Mode (10,8,0,4,156,90).\nCommand: EPSV\nResponse: 229 (|||50055|)\n\
               Command: SIZE a\nResponse: 213 1024\nCommand: MDTM a\nResponse: 213 20260622143434\n\
               Command: PASV\nResponse: 227 Entering Passive Mode (\n";
    let (_, out, _) = annotated(log, &["--format", "json"]);
    let payloads: Vec<Value> =
        out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["payload"].take()).collect();
    let expected = serde_json::json!([
        null,
        {"address": "10.8.0.4", "port": 40026, "private": true, "peer": false},
        {"port": 50055},
        {"size": 1024},
        {"time": "2026-06-22T14:34:34Z"},
        {"unreadable": true},
    ]);
    assert_eq!(Value::Array(payloads[..6].to_vec()), expected);
    let (_, out, _) = annotated(log, &["--lang", "ru"]);
    assert!(out.contains("прочитано: 10.8.0.4:40026 (частный адрес, не тот хост"), "{out}");
}

#[test]
fn a_live_log_is_told_at_once() {
    use std::io::{BufRead as _, BufReader, Write as _};
    let mut child = program(&["annotate", "-"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    // The pipe stays open: what is not told now never comes, and this test would not end.
    for (sent, told) in [("< 220 Ready\n> NOOP\n", "> NOOP"), ("< 200 ok\n", "    NOOP: 200 Command Okay [specified]")]
    {
        input.write_all(sent.as_bytes()).unwrap();
        assert!(lines.any(|line| line == told));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn logs_of_other_protocols() {
    let log = "< 220-host ESMTP Exim\n< 220 bulk\n> EHLO client\n< 250-host Hello\n< 250 HELP\n> MAIL FROM:<a@example.com>\n\
               < 250 OK\n> AUTH PLAIN AGFkYQBodW50ZXI=\n< 235 In\n";
    let spec = format!("{}/../tests/examples/smtp/spec/smtp.json", env!("CARGO_MANIFEST_DIR"));
    let (status, out, _) = annotated(log, &["--spec", &spec, "--format", "json"]);
    let found: Vec<String> = out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|entry| format!("{} {} {}", entry["command"].as_str().unwrap_or("-"), entry["code"], entry["basis"]))
        .collect();
    assert_eq!(status, Some(0));
    assert_eq!(found[..3], ["CONNECT 220 \"specified\"", "EHLO 250 \"specified\"", "MAIL 250 \"specified\""]);
    let (_, out, _) = annotated(log, &["--spec", &spec]);
    assert!(out.contains("> AUTH PLAIN ***\n"), "{out}");
}

#[test]
fn a_line_may_hold_a_whole_reply() {
    let form = |reply: &str| format!("> FEAT\n< {reply}\n> CWD x\n< 550 C:\\new: no such folder\n");
    let escaped = form(r"211-Features:\r\n MDTM\r\n SIZE\r\n211 End\r\n");
    let json = "{\"dir\":\"send\",\"msg\":\"FEAT\"}\n{\"dir\":\"recv\",\"msg\":\"211-Features:\\r\\n MDTM\\r\\n SIZE\\r\\n211 End\\r\\n\"}\n\
                {\"dir\":\"send\",\"msg\":\"CWD x\"}\n{\"dir\":\"recv\",\"msg\":\"550 no\"}\n";
    for log in [&*escaped, json] {
        assert!(told(log).starts_with("1 2 FEAT 211 specified\n1 4 CWD 550 specified\n"), "{log}");
        let (_, out, _) = annotated(log, &["--format", "json"]);
        let first: Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
        assert_eq!(first["payload"]["features"], serde_json::json!(["MDTM", "SIZE"]));
    }
}

#[test]
fn a_refusal_may_have_a_mark_of_its_own() {
    let log = "< 220 Ready\n> USER ada\n< 230 In\n> MKD a\nError: 550 Permission denied\n> RMD b\n< 250 ok\n";
    assert!(told(log).contains("1 5 MKD 550 specified\n1 7 RMD 250 specified\n"), "{}", told(log));
    // Not where it stands in the middle of other words.
    let log = "< 220 Ready\n> USER ada\nmail: the host said: 550 5.1.1 unknown\n< 331 Password\n> NOOP\n< 200 ok\n";
    assert!(told(log).contains("1 4 USER 331 specified\n"), "{}", told(log));
}

#[test]
fn words_behind_a_log_are_no_replies() {
    for words in ["530 was what I got last week.", "425 kam vorher auch schon vor."] {
        let log = format!("< 220 Ready\n> USER ada\n< 331 Password\n> PASS x\n\nThen it hangs.\n{words}\n");
        assert_eq!(told(&log), "1 1 CONNECT 220 specified\n1 3 USER 331 specified\n", "{words}");
    }
}

/// RFC 7151 section 3.
#[test]
fn a_log_may_begin_with_host() {
    let told = told("> HOST ftp.example\n< 220 Host accepted\n> USER ada\n< 331 Password\n");
    assert_eq!(told, "1 2 HOST 220 specified\n1 4 USER 331 specified\n");
}

#[test]
fn lines_of_ftp_may_be_rare() {
    let noise = "2026-11-01 10:00:00 INFO cache is warm\n".repeat(90);
    let line = |text: &str| format!("2026-11-01 10:00:00 DEBUG ftp {text}\n{noise}");
    let lines =
        ["< 220 Ready", "> USER ada", "< 331 Password", "> PASS x", "< 530 Login incorrect.", "> QUIT", "< 221 Bye"];
    let told = told(&lines.iter().map(|text| line(text)).collect::<String>());
    // The first ones tell the form.
    assert!(told.contains(" PASS 530 specified\n") && told.contains("trouble login-refused\n"), "{told}");
}

/// What begins or ends in the middle of something is no proof.
#[test]
fn a_log_that_is_cut_accuses_nobody() {
    for log in [
        "> PASV\n< 227 Entering Passive Mode (198,51,100,7,1",
        "< 500 Unknown command.\n> PASV\n< 227 Entering Passive Mode (198,51,100,7,9,9)\n",
        "> MFMT 20260101000000 a\n< 500 no\n> MDTM 20260101000000 a\n< 213 ok\n",
    ] {
        let told = told(log);
        assert!(!told.contains("trouble ") && !told.contains("CONNECT"), "{log}: {told}");
    }
}
