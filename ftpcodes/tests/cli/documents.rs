//! `ftpcodes list --documents` and `ftpcodes list --document "RFC 2228"`.

use std::path::Path;

use serde_json::{Value, json};

use super::{SMTP, json, keys, printed, refused};

fn all() -> Vec<Value> {
    json(&["list", "--documents", "--format", "json"]).as_array().unwrap().clone()
}

#[test]
fn all_documents_are_listed() {
    let all = all();
    let text = printed(&["list", "--documents"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[0]), (all.len() + 1, "Documents"));
    assert!(
        lines[1].starts_with("  RFC 354 ") && lines[1].ends_with(" 1972-07  older than any status  RFC 542"),
        "{text}"
    );
    let expected = [
        "changes",
        "defines",
        "document",
        "mentions",
        "month",
        "obsoleted_by",
        "obsoletes",
        "status",
        "title",
        "updated_by",
        "updates",
        "url",
        "year",
    ];
    for entry in &all {
        assert_eq!(keys(entry), expected);
        let name = entry["document"].as_str().unwrap();
        assert!(printed(&["list", "--document", name]).starts_with(&format!("{name}\n")), "{name}");
    }
    let markdown = printed(&["list", "--documents", "--format", "markdown", "--lang", "ru"]);
    assert!(
        markdown.contains("| RFC 765 | File Transfer Protocol | 1980-06 | старше, чем статусы | RFC 959 | "),
        "{markdown}"
    );
    let html = printed(&["list", "--documents", "--format", "html", "--lang", "ru"]);
    assert!(html.contains("<td><span lang=\"en\" dir=\"ltr\">Firewall-Friendly FTP</span></td>"), "{html}");
    let (exit, _) = refused(&["list", "4xx", "--documents"]);
    assert_eq!(exit, 2);
}

#[test]
fn a_document_says_what_it_is_and_what_it_does() {
    let text = printed(&["list", "--document", "rfc2428"]);
    let expected = "RFC 2428\n  Title: FTP Extensions for IPv6 and NATs\n  Published: 1998-09\n  Status: Proposed Standard\n  \
                    Document: https://www.rfc-editor.org/rfc/rfc2428\n\nDefines\n\n  Codes\n  229  Entering Extended \
                    Passive Mode  standard\n  522  Network Protocol Not Supported  standard\n\n  Commands\n  EPRT  ";
    assert!(text.starts_with(expected), "{text}");
    let (defined, mentioned) = text.split_once("\n\nMentions\n").unwrap();
    assert!(!defined.contains("PASV") && mentioned.contains("\n  PASV  Enter Passive Mode  standard\n"), "{text}");
    let russian = printed(&["list", "--document", "RFC 1639", "--lang", "ru", "--format", "html"]);
    for expected in [
        "<p><b>Отменяет:</b> RFC 1545</p>",
        "<h2>Определяет</h2>\n<h3>Коды</h3>\n",
        "<span lang=\"en\" dir=\"ltr\">FTP Operation Over Big Address Records (FOOBAR)</span>",
        "<td><a href=\"LPRT.html\">LPRT</a></td>",
    ] {
        assert!(russian.contains(expected), "{expected}\n{russian}");
    }
}

#[test]
fn other_filters_take_a_part_of_a_document() {
    let names = |arguments: &[&str]| -> Vec<String> {
        let list = json(&[&["list", "--format", "json", "--document"], arguments].concat());
        let (document, entries) = list.as_array().unwrap().split_first().unwrap();
        assert_eq!(document["url"].as_str().unwrap().split("/rfc/").next(), Some("https://www.rfc-editor.org"));
        let name = |entry: &Value| entry.get("verb").or(entry.get("code")).unwrap().to_string();
        entries.iter().map(name).collect()
    };
    assert_eq!(names(&["RFC 2389"]), ["200", "211", "451", "500", "501", "502", "\"FEAT\"", "\"OPTS\""]);
    assert_eq!(names(&["rfc2389"]), names(&["RFC 2389"]));
    assert_eq!(names(&["RFC 2389", "2xx"]), ["200", "211"]);
    assert_eq!(names(&["RFC 737", "--status", "historic"]), ["\"XMAS\"", "\"XSEM\"", "\"XSEN\""]);
    let text = printed(&["list", "--document", "RFC 2389", "2xx"]);
    assert!(text.contains("  211  Feature List  standard\n") && !text.contains("FEAT"), "{text}");
    let (exit, answer) = refused(&["list", "--document", "RFC 2229"]);
    assert_eq!(exit, 1);
    assert_eq!(answer, "`RFC 2229` defines nothing in this registry; did you mean RFC 2228?\n");
    let (exit, answer) = refused(&["list", "--document", "x"]);
    assert!(exit == 1 && answer.contains("; there are ") && answer.contains(", RFC 959, "), "{answer}");
}

#[test]
fn json_has_the_record() {
    let list = json(&["list", "--document", "RFC 4217", "--format", "json"]);
    let record = &list[0];
    assert_eq!(
        (&record["title"], &record["year"], &record["month"], &record["status"]),
        (&json!("Securing FTP with TLS"), &json!(2005), &json!(10), &json!("proposed-standard"))
    );
    assert_eq!(record["defines"], json!({"codes": [], "commands": []}));
    assert_eq!(record["changes"]["codes"], json!([521, 522]));
    assert!(record["mentions"]["codes"].as_array().unwrap().contains(&json!(234)), "{record}");
    assert_eq!(all().iter().find(|entry| entry["document"] == "RFC 4217"), Some(record));
}

#[test]
fn a_spec_of_ones_own_has_documents_or_not() {
    let bare = printed(&["list", "--documents", "--spec", SMTP]);
    assert!(bare.starts_with("Documents\n  RFC "), "{bare}");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("own_documents");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(
        "x.json",
        r#"{"protocol": "X", "codes": [{"code": 226, "name": "Done", "text": "Done",
            "sources": [{"document": "RFC 1", "section": "2"}]}]}"#,
    );
    let spec = folder.join("x.json");
    let spec = spec.to_str().unwrap();
    let _ = std::fs::remove_file(folder.join("x.documents.json"));
    let plain = printed(&["list", "--document", "RFC 1", "--spec", spec]);
    assert_eq!(plain, "RFC 1\n  Document: https://www.rfc-editor.org/rfc/rfc1\n\nCodes\n  226  Done  standard\n");
    write(
        "x.documents.json",
        r#"{"documents": [{"document": "RFC 1", "title": "One", "status": "unknown", "defines": {"codes": [226]}}]}"#,
    );
    let page = printed(&["list", "--document", "RFC 1", "--spec", spec]);
    assert!(page.starts_with("RFC 1\n  Title: One\n  Status: older than any status\n"), "{page}");
    assert!(page.ends_with("\n\nDefines\n\n  Codes\n  226  Done  standard\n"), "{page}");
    write("x.documents.json", r#"{"documents": [{"document": "RFC 2", "status": "unknown"}]}"#);
    let fault = "x.documents.json:1:29: `RFC 2` is a source of no code and no command; did you mean `RFC 1`?\n";
    for arguments in [["list", "--documents", "--spec", spec].as_slice(), &["check", spec]] {
        let (exit, answer) = refused(arguments);
        assert!(exit == 1 && answer.ends_with(fault), "{answer}");
    }
}
