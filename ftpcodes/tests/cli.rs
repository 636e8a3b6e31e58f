//! The program as scripts and people use it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

#[path = "cli/asked.rs"]
mod asked;
#[path = "cli/commands.rs"]
mod commands;
#[path = "cli/connections.rs"]
mod connections;
#[path = "cli/differential.rs"]
mod differential;
#[path = "cli/documents.rs"]
mod documents;
#[path = "cli/forms.rs"]
mod forms;
#[path = "cli/guide.rs"]
mod guide;
#[path = "cli/html.rs"]
mod html;
#[path = "cli/json.rs"]
mod json_output;
#[path = "cli/keys.rs"]
mod keys;
#[path = "cli/logs.rs"]
mod logs;
#[path = "cli/new.rs"]
mod new;
#[path = "cli/output.rs"]
mod output;
#[path = "cli/purposes.rs"]
mod purposes;
#[path = "cli/questions.rs"]
mod questions;
#[path = "cli/relations.rs"]
mod relations;
#[path = "cli/search.rs"]
mod search;
#[path = "cli/secrets.rs"]
mod secrets;
#[path = "cli/specs.rs"]
mod specs;
#[path = "cli/streams.rs"]
mod streams;
#[path = "cli/translating.rs"]
mod translating;
#[path = "cli/troubles.rs"]
mod troubles;
#[path = "cli/width.rs"]
mod width;

use std::process::{Command, Output};

use serde_json::Value;

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ftpcodes"));
    command.args(arguments).env("LC_ALL", "C").env_remove("LANGUAGE");
    command
}

fn run(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = run(arguments);
    assert!(status.success(), "{arguments:?}: {status}, {}", String::from_utf8_lossy(&stderr));
    assert!(stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(arguments)).unwrap()
}

/// Exit code and standard error of a run that must fail without an answer.
fn refused(arguments: &[&str]) -> (i32, String) {
    let Output { status, stdout, stderr } = run(arguments);
    assert!(stdout.is_empty(), "{}", String::from_utf8_lossy(&stdout));
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

const SMTP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/examples/smtp/spec/smtp.json");

#[test]
fn explains_a_code() {
    let page = printed(&["426"]);
    assert!(page.starts_with("426 Connection Closed\n"), "{page}");
    assert!(page.contains("The server says: \"426 Connection closed; transfer aborted.\""), "{page}");
    assert!(page.contains("RFC 959 section 4.2.2"), "{page}");
    assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{page:?}");
}

#[test]
fn the_order_of_a_comparison_does_not_matter() {
    for format in ["text", "markdown", "html", "json"] {
        let one = printed(&["compare", "214", "426", "--format", format]);
        assert_eq!(one, printed(&["compare", "426", "214", "--format", format]), "{format}");
    }
}

#[test]
fn options_may_stand_before_and_after_the_question() {
    let russian = printed(&["compare", "214", "426", "--lang", "ru"]);
    assert_eq!(russian, printed(&["--lang", "ru", "compare", "214", "426"]));
    assert_eq!(printed(&["426", "--lang=ru"]), printed(&["--lang", "ru-RU", "426"]));
}

#[test]
fn the_language_of_the_environment_is_the_default() {
    let with = |name: &str, value: &str| {
        let mut command = program(&["426"]);
        for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        String::from_utf8(command.env(name, value).output().unwrap().stdout).unwrap()
    };
    let (english, russian) = (printed(&["426", "--lang", "en"]), printed(&["426", "--lang", "ru"]));
    assert_ne!(english, russian);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        assert_eq!(with(name, "ru_RU.UTF-8"), russian, "{name}");
        assert_eq!(with(name, "ru"), russian, "{name}");
        for value in ["", "C", "POSIX", "C.UTF-8", "tlh_KL", "en_US.UTF-8"] {
            assert_eq!(with(name, value), english, "{name}={value}");
        }
    }
}

/// Expectations from the manual of GNU gettext, "Specifying a Priority List of Languages".
#[test]
fn a_list_of_languages_comes_before_the_locale() {
    let with = |locale: &str, list: &str| {
        let mut command = program(&["426"]);
        command.env("LC_ALL", locale).env("LANGUAGE", list);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let (english, russian) = (printed(&["426", "--lang", "en"]), printed(&["426", "--lang", "ru"]));
    for (locale, list, expected) in [
        ("en_US.UTF-8", "ru", &russian),
        ("en_US.UTF-8", "tlh:ru_RU.UTF-8:en", &russian),
        ("ru_RU.UTF-8", "en:ru", &english),
        ("ru_RU.UTF-8", "C:ru", &english),
        // What the list names and nobody has is not made up for by the locale.
        ("ru_RU.UTF-8", "tlh", &english),
        ("ru_RU.UTF-8", "", &russian),
        ("C", "ru", &english),
        ("C.UTF-8", "ru", &english),
        ("POSIX", "ru", &english),
    ] {
        assert_eq!(with(locale, list), *expected, "LC_ALL={locale} LANGUAGE={list}");
    }
}

#[test]
fn a_language_may_be_named_as_a_locale() {
    let russian = printed(&["426", "--lang", "ru"]);
    assert_eq!(printed(&["426", "--lang", "ru_RU.UTF-8"]), russian);
    let (exit, message) = refused(&["426", "--lang", "C"]);
    assert_eq!(exit, 2);
    assert!(message.contains("no words in the language `C`; there are en (English), "), "{message}");
}

#[test]
fn lists_by_mask_status_and_group() {
    let codes = |arguments: &[&str]| -> Vec<u64> {
        let list = json(&[&["list", "--format", "json"], arguments].concat());
        list.as_array().unwrap().iter().map(|code| code["code"].as_u64().unwrap()).collect()
    };
    let all = codes(&[]);
    assert_eq!(codes(&["3xx"]), [331, 332, 334, 335, 336, 350, 354]);
    assert_eq!(codes(&["3yz"]), codes(&["3xx"]));
    assert_eq!(codes(&["35x"]), [350, 354]);
    assert_eq!(codes(&["426"]), [426]);
    assert_eq!(codes(&["--status", "draft"]), [251, 252, 556]);
    assert_eq!(codes(&["--status", "experimental"]), [228]);
    assert_eq!(codes(&["6xx", "--group", "3"]), [631, 632, 633]);
    // The second digit of 520 is that of RFC 691, where 2 is the file system.
    let connections: Vec<u64> = codes(&["x2x"]).into_iter().filter(|code| *code != 520).collect();
    assert_eq!(codes(&["--group", "connections"]), connections);
    assert_eq!(codes(&["--group", "Connections"]), codes(&["--group", "соединения"]));
    assert_eq!(codes(&["6xx", "--status", "draft"]), [0; 0]);
    assert_eq!(codes(&["xxx"]), all);
    assert!(all.is_sorted());
}

#[test]
fn an_unknown_code_is_answered_with_its_class_and_its_neighbours() {
    let (exit, answer) = refused(&["427"]);
    assert_eq!(exit, 1);
    assert!(answer.starts_with("427 is not in this registry.\nA 4yz reply ends the command with failure"), "{answer}");
    assert!(answer.contains("\n  426  Connection Closed\n"), "{answer}");
    let (exit, answer) = refused(&["compare", "426", "999", "--lang", "ru"]);
    assert_eq!((exit, answer.as_str()), (1, "999\u{a0}— не код ответа: коды трёхзначные, от 100 до 699.\n"));
}

#[test]
fn winsock_errors_are_named_as_such() {
    for (number, name) in [
        ("10054", "WSAECONNRESET"),
        ("10060", "WSAETIMEDOUT"),
        ("10061", "WSAECONNREFUSED"),
        ("10066", "WSAENOTEMPTY"),
        ("10068", "WSAEUSERS"),
    ] {
        let (exit, answer) = refused(&[number]);
        assert_eq!(exit, 1);
        assert!(
            answer.starts_with(&format!(
                "{number} is not a reply code: those are three digits, from 100 to 699.\n{name}: "
            )),
            "{answer}"
        );
    }
}

#[test]
fn wrong_usage_is_exit_code_2() {
    for arguments in [
        &["4x6"][..],
        &["-426"],
        &["compare", "426"],
        &["426", "--lang", "tlh"],
        &["list", "4"],
        &["list", "--status", "old"],
        &["list", "--group", "9"],
        &["426", "--format", "xml"],
        &["99999999999999999999"],
    ] {
        let (exit, answer) = refused(arguments);
        assert_eq!(exit, 2, "{arguments:?}: {answer}");
        assert!(answer.contains("Usage: ftpcodes") || answer.contains("--help"), "{arguments:?}: {answer}");
    }
    let (_, answer) = refused(&["426", "--lang", "tlh"]);
    assert!(answer.contains("there are en (English), ") && answer.contains(", ru (русский)"), "{answer}");
}

#[test]
fn no_colour_and_no_wrapping_outside_of_a_terminal() {
    let page = printed(&["522"]);
    assert!(!page.contains('\u{1b}'));
    assert!(page.lines().any(|line| line.chars().count() > 100), "a paragraph was broken");
}

#[test]
fn html_and_markdown_are_whole_documents_of_their_kind() {
    let html = printed(&["426", "--lang", "ru", "--format", "html", "--fragment"]);
    assert!(
        html.starts_with("<article lang=\"ru\" dir=\"ltr\">\n<h1>426 ") && html.ends_with("</article>\n"),
        "{html}"
    );
    assert!(printed(&["list", "--format", "html"]).contains("<td>426</td><td>Connection Closed</td><td>standard</td>"));
    assert!(printed(&["426", "--format", "markdown"]).starts_with("# 426 Connection Closed\n\n**Class:** 4yz"));
    assert!(printed(&["list", "--format", "markdown"]).contains("| 426 | Connection Closed | standard |"));
}
