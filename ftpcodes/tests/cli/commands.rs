//! `ftpcodes command`: what may answer a command.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{json, keys, printed, refused};

#[test]
fn a_command_is_told_with_its_replies_in_order() {
    let page = printed(&["command", "retr"]);
    assert!(page.starts_with("RETR Retrieve a File\n  What it does: "), "{page}");
    let labels = ["What it does: ", "When to use it: ", "Pitfall: ", "Syntax: RETR <SP> <pathname> <CRLF>\n  Status: "];
    let places = labels.map(|label| page.find(&format!("\n  {label}")));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{page}");
    let (first, later) = page.split_once("What may follow 110, 125 or 150\n").unwrap();
    assert!(first.contains("\n  150  preliminary         specified  File Status Okay\n"), "{page}");
    assert!(!first.contains("  226  "), "{page}");
    assert!(later.contains("\n  226  completion          specified  Closing Data Connection\n"), "{page}");
    assert!(later.contains("specified  Restart Marker (may repeat)\n"), "{page}");
    // RFC 4217 has it after 150 and not after 125; and it means another thing here than in answer to EPRT.
    assert!(later.contains("  Data Protection Failed or Insufficient (only after 150)\n"), "{page}");
    assert!(later.contains("\n\nWhat else may answer any command\n  332  intermediate"), "{page}");
    let user = printed(&["command", "USER", "--lang", "ru"]);
    assert!(user.contains("\n  331  промежуточный     указан в документе   Нужен пароль → PASS\n"), "{user}");
}

#[test]
fn what_was_only_observed_names_the_servers() {
    let page = printed(&["command", "USER"]);
    let line = page.lines().find(|line| line.starts_with("  534  ")).unwrap();
    assert!(line.contains("observed   Denied for Policy Reasons (unftp "), "{page}");
    let markdown = printed(&["command", "USER", "--format", "markdown"]);
    let row = markdown.lines().find(|line| line.starts_with("| [534](534.md) |")).unwrap();
    assert!(row.ends_with("(TLS is required and the control connection has none) |"), "{row}");
    assert_eq!(row.matches("unftp").count(), 1, "{row}");
    let user = json(&["command", "USER", "--format", "json"]);
    let reply = user["replies"].as_array().unwrap().iter().find(|reply| reply["code"] == 534).unwrap();
    assert_eq!((reply["basis"].as_str(), reply["sources"].as_array().unwrap().len()), (Some("observed"), 0));
    assert_eq!(keys(&reply["servers"][0]), ["server", "situation"]);
    // A code that a command gets only so is told apart on the page of the code.
    assert!(
        printed(&["534"])
            .lines()
            .any(|line| line.starts_with("  Observed first in answer to: ") && line.contains("USER"))
    );
}

/// FluentFTP issue 1507: FileZilla Server says that UTF-8 is on already. No capture of ours shows that server.
#[test]
fn what_is_only_reported_says_where() {
    let page = printed(&["command", "OPTS"]);
    let line = page.lines().find(|line| line.starts_with("  202  ")).unwrap();
    assert!(line.contains("reported   Command Superfluous (FluentFTP issue 1507, "), "{page}");
    let russian = printed(&["command", "OPTS", "--lang", "ru"]);
    assert!(russian.lines().any(|line| line.starts_with("  202  ") && line.contains("  по сообщениям  ")), "{russian}");
    for (format, start) in [("markdown", "| [202](202.md) |"), ("html", "<tr><td><a href=\"202.html\">202</a></td>")] {
        let page = printed(&["command", "OPTS", "--format", format]);
        let row = page.lines().find(|line| line.starts_with(start)).unwrap();
        assert!(row.contains("FluentFTP issue 1507 (UTF8 ON to FileZilla Server 1.8.1, "), "{row}");
        assert_eq!(row.matches("FluentFTP").count(), 1, "{row}");
    }
    let opts = json(&["command", "OPTS", "--format", "json"]);
    let reply = opts["replies"].as_array().unwrap().iter().find(|reply| reply["code"] == 202).unwrap();
    assert_eq!((&reply["basis"], &reply["sources"], &reply["servers"]), (&json!("reported"), &json!([]), &json!([])));
    assert_eq!(reply["reports"][0]["where"], "FluentFTP issue 1507");
    assert_eq!(keys(&reply["reports"][0]), ["situation", "where"]);
    let superfluous = json(&["202", "--format", "json"]);
    assert!(superfluous["answers"]["reported"].as_array().unwrap().contains(&json!("OPTS")), "{superfluous}");
    let reported = |page: &str| {
        page.lines().any(|line| line.starts_with("  Reported first in answer to: ") && line.contains("OPTS"))
    };
    assert!(reported(&printed(&["202"])));
}

#[test]
fn unknown_commands_are_answered_with_a_near_one() {
    let (exit, answer) = refused(&["command", "RTER"]);
    assert_eq!((exit, answer.as_str()), (1, "`RTER` is no command of this registry; did you mean RETR?\n"));
    let (exit, answer) = refused(&["command", "ABRACADABRA", "--format", "json"]);
    assert_eq!(exit, 1);
    assert!(answer.ends_with("; `command --all` lists them\n"), "{answer}");
    assert_eq!(refused(&["command"]).0, 2);
    assert_eq!(refused(&["command", "--all", "RETR"]).0, 2);
}

#[test]
fn all_commands_are_listed_with_their_status() {
    let text = printed(&["command", "--all"]);
    assert!(text.starts_with("Commands\n  ABOR     Abort the Transfer "), "{text}");
    assert_eq!(text.lines().count(), 103);
    let russian = printed(&["command", "--all", "--format", "markdown", "--lang", "ru"]);
    assert!(
        russian.starts_with("# Команды\n\n| Команда | Название | Статус | Синтаксис |\n|---|---|---|---|\n"),
        "{russian}"
    );
    let row = russian.lines().find(|line| line.starts_with("| [AVBL](AVBL.md) | ")).unwrap();
    assert!(row.contains(" | черновик | "), "{row}");
    let html = printed(&["command", "--all", "--format", "html"]);
    let row = html.lines().find(|line| line.starts_with("<tr><td><a href=\"NOOP.html\">NOOP</a></td><td>")).unwrap();
    assert!(row.ends_with("</td><td>standard</td><td>NOOP &lt;CRLF&gt;</td></tr>"), "{row}");
}

#[test]
fn markdown_and_html_give_the_sources_of_each_reply() {
    let markdown = printed(&["command", "RNFR", "--format", "markdown"]);
    assert!(markdown.starts_with("# RNFR Rename From\n\n**What it does:** "), "{markdown}");
    assert!(markdown.contains("\n\n**Syntax:** `RNFR <SP> <pathname> <CRLF>`\n\n"), "{markdown}");
    assert!(
        markdown.contains("\n\n| Code | Role | Basis | Title | Note | Sources |\n|---|---|---|---|---|---|\n"),
        "{markdown}"
    );
    let row = "| [350](350.md) | intermediate | specified | Rename Pending | → [RNTO](RNTO.md) | \
               [RFC 959 section 5.4](https://www.rfc-editor.org/rfc/rfc959#section-5.4) |";
    assert!(markdown.contains(row), "{markdown}");
    let html = printed(&["command", "RNFR", "--format", "html", "--fragment"]);
    assert!(html.starts_with("<article lang=\"en\" dir=\"ltr\">\n<h1>RNFR Rename From</h1>\n"), "{html}");
    let row = "<td>Rename Pending</td><td>→ <a href=\"RNTO.html\">RNTO</a></td>\
               <td><a href=\"https://www.rfc-editor.org/rfc/rfc959#section-5.4\">RFC 959 section 5.4</a></td></tr>";
    assert!(html.contains(row), "{html}");
}

#[test]
fn every_command_is_told_in_every_language_and_format() {
    let all = json(&["command", "--all", "--format", "json"]);
    for verb in all.as_array().unwrap().iter().map(|command| command["verb"].as_str().unwrap()) {
        for language in ["en", "ru"] {
            let show =
                |format: &[&str]| printed(&[&["command", verb, "--lang", language, "--format"], format].concat());
            let (text, markdown, html) = (show(&["text"]), show(&["markdown"]), show(&["html", "--fragment"]));
            // Every row has all of its columns, and two spaces stand only between them.
            for row in text.lines().filter(|line| line.trim_start().starts_with(|first: char| first.is_ascii_digit())) {
                assert_eq!(
                    row.trim().split("  ").filter(|cell| !cell.is_empty()).count(),
                    4,
                    "{verb} {language}: {row:?}"
                );
                assert_eq!(row, row.trim_end(), "{verb} {language}");
            }
            for row in markdown.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| К")) {
                // A space, not a cell.
                let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
                assert_eq!(cells.len(), 6, "{verb} {language}: {row}");
                let empty: Vec<usize> = (0..6).filter(|place| cells[*place].is_empty()).collect();
                assert!(empty.is_empty() || empty == [4], "{verb} {language}: {row}");
            }
            for empty in ["<h1></h1>", "<h2></h2>", "<b>:</b>", "<th>Code</th><th></th>", "<p></p>"] {
                assert!(!html.contains(empty), "{verb} {language}: {empty}");
            }
            for page in [&text, &markdown, &html] {
                assert!(!page.contains(['{', '}']), "{verb} {language}: {page}");
                assert!(!page.contains("****") && !page.contains("  : ") && !page.contains("()"), "{verb}: {page}");
            }
        }
    }
}

#[test]
fn json_of_commands_has_the_keys_of_the_contract() {
    let command = json(&["command", "RNFR", "--format", "json"]);
    let expected = [
        "description",
        "note",
        "pitfall",
        "purpose",
        "replies",
        "required_of_servers",
        "sources",
        "status",
        "syntax",
        "title",
        "troubles",
        "verb",
        "when",
    ];
    assert_eq!(keys(&command), expected);
    let reply = &command["replies"][0];
    let expected =
        ["after", "basis", "code", "general", "next", "position", "repeats", "reports", "role", "servers", "sources"];
    assert_eq!(keys(reply), expected);
    assert_eq!(reply["code"], 350);
    assert_eq!((reply["position"].as_str(), reply["role"].as_str()), (Some("first"), Some("intermediate")));
    assert_eq!(reply["next"], json!(["RNTO"]));
    let all = json(&["command", "--all", "--format", "json"]);
    assert_eq!(all.as_array().unwrap().len(), 102);
    assert!(all.as_array().unwrap().contains(&command));
}

#[test]
fn json_speaks_the_language_asked_for() {
    let registry: Value = serde_json::from_str(include_str!("../../../spec/commands.json")).unwrap();
    let russian: Value = serde_json::from_str(include_str!("../../../spec/languages/ru.json")).unwrap();
    let [english, translated] =
        ["en", "ru"].map(|language| json(&["command", "--all", "--format", "json", "--lang", language]));
    for ((own, english), translated) in registry["commands"]
        .as_array()
        .unwrap()
        .iter()
        .zip(english.as_array().unwrap())
        .zip(translated.as_array().unwrap())
    {
        let verb = own["verb"].as_str().unwrap();
        for key in ["title", "description", "when", "pitfall", "note"] {
            assert_eq!(english[key], own[key], "{verb} {key}");
            assert_eq!(translated[key], russian["commands"][verb][key], "{verb} {key}");
        }
        let [english, translated] = [english, translated].map(|entry| situations(&entry["replies"]));
        let expected: Vec<Value> =
            english.iter().map(|own| russian["situations"][own.as_str().unwrap()].clone()).collect();
        assert_eq!(translated, expected, "{verb}");
        assert!(expected.iter().all(Value::is_string), "{verb}: {expected:?}");
    }
}

/// The situations in which replies were seen or are reported.
fn situations(replies: &Value) -> Vec<Value> {
    let replies = replies.as_array().unwrap().iter();
    let witnesses = replies.flat_map(|reply| [&reply["servers"], &reply["reports"]]);
    witnesses.flat_map(|list| list.as_array().unwrap()).map(|witness| witness["situation"].clone()).collect()
}

/// A reply as the registry's own file and the program's answer both have it: code, basis, place, what it asks for, and who
/// says that servers send it there.
type Listed = BTreeSet<(u64, String, String, String, String)>;

/// The servers and reports of a reply.
fn witnesses(reply: &Value) -> String {
    let of = |key: &str| reply[key].as_array().cloned().unwrap_or_default();
    Value::from([of("servers"), of("reports")].concat()).to_string()
}

/// The replies of the tree in the registry's own file, by position.
fn tree(replies: &Value, before: Option<u64>, into: &mut Listed) {
    for reply in replies.as_array().into_iter().flatten() {
        let (code, basis) = (reply["code"].as_u64().unwrap(), reply["basis"].as_str().unwrap().to_owned());
        let then = reply["then"].as_array().map_or(String::new(), |verbs| Value::from(verbs.clone()).to_string());
        let itself = Some(code).filter(|_| reply["repeats"] == true);
        for place in [before].into_iter().chain(itself.map(Some)) {
            let place = place.map_or_else(|| "first".to_owned(), |before| format!("after {before}"));
            into.insert((code, basis.clone(), place, then.clone(), witnesses(reply)));
        }
        tree(&reply["next"], Some(code), into);
    }
}

#[test]
fn json_of_commands_holds_the_whole_trees() {
    let registry: Value = serde_json::from_str(include_str!("../../../spec/commands.json")).unwrap();
    let all = json(&["command", "--all", "--format", "json"]);
    for (own, shown) in registry["commands"].as_array().unwrap().iter().zip(all.as_array().unwrap()) {
        assert_eq!(own["verb"], shown["verb"]);
        let mut expected = Listed::new();
        tree(&own["replies"], None, &mut expected);
        let mut found = Listed::new();
        let replies = shown["replies"].as_array().unwrap();
        for reply in replies.iter().filter(|reply| reply["general"] == false) {
            let verbs: Vec<Value> =
                reply["next"].as_array().unwrap().iter().filter(|next| next.is_string()).cloned().collect();
            let then = if verbs.is_empty() { String::new() } else { Value::from(verbs).to_string() };
            let after = reply["after"].as_array().unwrap().iter().map(|before| format!("after {before}"));
            let first = (reply["position"] == "first").then(|| "first".to_owned());
            for place in after.chain(first) {
                let basis = reply["basis"].as_str().unwrap().to_owned();
                found.insert((reply["code"].as_u64().unwrap(), basis, place, then.clone(), witnesses(reply)));
            }
        }
        // 421 may come at any time: the trees leave it out after a preliminary reply.
        found.retain(|(code, basis, place, ..)| (*code, basis.as_str()) != (421, "implied") || place == "first");
        assert_eq!(found, expected, "{}", own["verb"]);
    }
}
