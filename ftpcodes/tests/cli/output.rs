//! What is written: an output that fails, and characters that must not get there.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Output, Stdio};

use super::{SMTP, Value, printed, program, run};

/// A file of this test alone.
fn file(name: &str, text: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("output-{name}"));
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Arguments for each kind of answer that the program has; the answers to the last ones are longer than a pipe holds.
fn questions() -> Vec<Vec<String>> {
    let replies = file("replies", &b"220 Ready\r\n".repeat(50_000));
    let log = file("log", &b"<--- 220 Ready\n---> NOOP\n<--- 200 Okay\n".repeat(5000));
    let broken = file("broken.json", br#"{"protocol": 1}"#);
    let mut all: Vec<Vec<&str>> = vec![vec![], vec!["--help"], vec!["--version"], vec!["check", SMTP], vec!["schema"]];
    for format in ["text", "json"] {
        all.push(vec!["--format", format, "check", SMTP]);
        all.push(vec!["--format", format, "search", "password"]);
        all.push(vec!["--format", format, "command", "RETR"]);
        all.push(vec!["--format", format, "--spec", SMTP, "450"]);
        all.push(vec!["--format", format, "RETR"]);
        for format in [format, if format == "text" { "markdown" } else { "html" }] {
            all.push(vec!["--format", format, "426"]);
            all.push(vec!["--format", format, "compare", "214", "426"]);
            all.push(vec!["--format", format, "list"]);
            all.push(vec!["--format", format, "command", "--all"]);
        }
        all.push(vec!["--format", format, "decode", &replies]);
        all.push(vec!["--format", format, "annotate", &log]);
    }
    all.push(vec!["--format", "json", "check", &broken]);
    all.into_iter().map(|question| question.into_iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_full_disk_is_an_error_of_the_output() {
    let Ok(mut full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        return;
    };
    if full.write_all(b"x").is_ok() {
        return;
    }
    for question in questions() {
        let arguments: Vec<&str> = question.iter().map(String::as_str).collect();
        let output = program(&arguments).stdout(full.try_clone().unwrap()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{question:?}: {said}");
        assert!(said.starts_with("error: cannot write the answer: "), "{question:?}: {said}");
        assert!(!said.contains("output-") && !said.contains("standard input"), "{question:?}: {said}");
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    for question in questions() {
        let arguments: Vec<&str> = question.iter().map(String::as_str).collect();
        let mut child = program(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Where an answer is longer than a pipe holds, the program still writes when the reader has gone.
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut [0; 1]).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        let refused = arguments.last().is_some_and(|file| file.ends_with("broken.json"));
        assert_eq!(output.status.code(), Some(i32::from(refused)), "{question:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{question:?}");
    }
}

/// Characters that a terminal obeys, or that make a text look like another one; each with its escape in Rust and in JSON.
const HOSTILE: &[(char, &str, &str)] = &[
    ('\u{1b}', r"\u{1b}", r"\u001b"),
    ('\u{7f}', r"\u{7f}", r"\u007f"),
    ('\u{9b}', r"\u{9b}", r"\u009b"),
    ('\u{ad}', r"\u{ad}", r"\u00ad"),
    ('\u{200b}', r"\u{200b}", r"\u200b"),
    ('\u{200d}', r"\u{200d}", r"\u200d"),
    ('\u{2028}', r"\u{2028}", r"\u2028"),
    ('\u{202e}', r"\u{202e}", r"\u202e"),
    ('\u{2066}', r"\u{2066}", r"\u2066"),
    ('\u{feff}', r"\u{feff}", r"\ufeff"),
    ('\u{e0001}', r"\u{e0001}", r"\udb40\udc01"),
];

/// No character of an answer is invisible but line breaks and tabs.
#[track_caller]
fn clean(text: &str) {
    let hostile = |character: char| {
        !matches!(character, '\n' | '\t')
            && (character.is_control() || HOSTILE.iter().any(|(hostile, ..)| *hostile == character))
    };
    assert!(!text.contains(hostile), "{text:?}");
}

#[test]
fn decode_shows_what_a_server_hides() {
    for (character, escape, json_escape) in HOSTILE {
        let path = file("hidden-reply", format!("220 a{character}b\tc\r\n").as_bytes());
        let text = printed(&["decode", &path]);
        clean(&text);
        assert!(text.contains(&format!("  | a{escape}b\tc\n")), "{text}");
        let json = printed(&["decode", &path, "--format", "json"]);
        clean(&json);
        assert!(json.contains(&format!("a{json_escape}b")), "{json}");
        let entry: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(entry["lines"][0], format!("a{character}b\tc"));
    }
}

#[test]
fn annotate_shows_what_a_log_hides() {
    for (character, escape, _) in HOSTILE {
        let path = file("hidden-log", format!("<--- 220 a{character}b\tc\n").as_bytes());
        let text = printed(&["annotate", &path]);
        clean(&text);
        assert!(text.starts_with(&format!("<--- 220 a{escape}b\tc\n")), "{text}");
        clean(&printed(&["annotate", &path, "--format", "json"]));
    }
}

#[test]
fn errors_of_a_spec_show_what_it_hides() {
    for (character, escape, _) in HOSTILE {
        let spec = format!(r#"{{"protocol": "X", "status": 1, "k{character}": 1, "codes": []}}"#);
        // JSON has no control characters below a space in strings.
        let spec = spec.replace('\u{1b}', r"\u001b");
        let path = file("hidden.json", spec.as_bytes());
        for arguments in [&["check", &path][..], &["--spec", &path, "426"]] {
            let Output { stderr, stdout, .. } = run(arguments);
            let said = String::from_utf8(stderr).unwrap();
            assert!(stdout.is_empty() && said.contains(&format!("`k{escape}`")), "{said}");
            clean(&said);
        }
        let json = String::from_utf8(run(&["check", &path, "--format", "json"]).stdout).unwrap();
        clean(&json);
        assert!(json.contains(&format!("`k{}`", escape.replace('\\', r"\\"))), "{json}");
    }
}

#[test]
fn words_that_are_spelt_with_joiners_are_escaped_in_json_only() {
    let spec = "{\"protocol\": \"X\", \"codes\": [{\"code\": 200, \"name\": \"A\", \"text\": \"A\", \"title\": \"می\u{200c}شود\"}]}";
    let path = file("joiner.json", spec.as_bytes());
    assert!(printed(&["--spec", &path, "200"]).starts_with("200 می\u{200c}شود\n"));
    let json = printed(&["--spec", &path, "200", "--format", "json"]);
    assert!(json.contains(r"\u200c"), "{json}");
    let code: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(code["meanings"][0]["title"], "می\u{200c}شود");
}
