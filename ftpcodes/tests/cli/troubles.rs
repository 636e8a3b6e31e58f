//! `ftpcodes troubles`, `ftpcodes trouble ID`, and where other answers name troubles.

use serde_json::{Value, json};

use super::{SMTP, json, keys, printed, refused};

/// All ids, in the order of the list.
fn ids() -> Vec<String> {
    let list = json(&["troubles", "--format", "json"]);
    list.as_array().unwrap().iter().map(|entry| entry["trouble"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_list_has_ids_and_titles() {
    let ids = ids();
    assert!(ids.len() >= 40, "{ids:?}");
    let text = printed(&["troubles"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[0]), (ids.len() + 1, "Troubles"));
    for (line, id) in lines[1..].iter().zip(&ids) {
        let (named, title) = line.trim_start().split_once("  ").unwrap();
        assert_eq!((named, title.trim().is_empty()), (id.as_str(), false), "{line}");
    }
    let markdown = printed(&["troubles", "--format", "markdown", "--lang", "ru"]);
    assert!(markdown.starts_with("# Неполадки\n\n| Неполадка | Название |\n|---|---|\n| ["), "{markdown}");
    assert!(markdown.contains("(trouble-idle-timeout.md)"), "{markdown}");
    let html = printed(&["troubles", "--format", "html"]);
    assert!(html.contains("<td><a href=\"trouble-idle-timeout.html\">idle-timeout</a></td>"), "{html}");
}

#[test]
fn each_trouble_has_a_page_in_each_format_and_language() {
    for language in ["en", "ru"] {
        let list = json(&["troubles", "--format", "json", "--lang", language]);
        for entry in list.as_array().unwrap() {
            let id = entry["trouble"].as_str().unwrap();
            let text = |key: &str| entry[key].as_str().unwrap().to_owned();
            let page = printed(&["trouble", id, "--lang", language]);
            assert!(page.starts_with(&(text("title") + "\n")), "{page}");
            let remedies = entry["remedy"].as_object().unwrap().values().map(|words| words.as_str().unwrap());
            for words in remedies.chain([text("cause").as_str(), id]) {
                assert!(page.contains(words), "{words}\n{page}");
            }
        }
    }
}

#[test]
fn a_page_has_its_parts_in_order_and_its_links() {
    let page = printed(&["trouble", "pasv-private-address"]);
    let headings: Vec<&str> = page.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')).skip(1).collect();
    assert_eq!(
        headings,
        ["Cause", "If you use the client", "If you run the server", "If you write the software", "Sources"]
    );
    assert!(page.contains("\n  Trouble: pasv-private-address\n  Certainty: certain\n  Codes: 227, 425\n"), "{page}");
    let markdown = printed(&["trouble", "pasv-private-address", "--format", "markdown"]);
    assert!(markdown.contains("**Codes:** [227](227.md), [425](425.md)"), "{markdown}");
    assert!(markdown.contains("[PASV](PASV.md)"), "{markdown}");
    let html = printed(&["trouble", "pasv-private-address", "--format", "html", "--lang", "ru"]);
    assert!(html.contains("<article lang=\"ru\"") && html.contains("<a href=\"227.html\">227</a>"), "{html}");
    assert!(html.contains("<h2>Если вы пользуетесь клиентом</h2>"), "{html}");
}

#[test]
fn json_of_a_trouble_has_the_keys_of_the_contract() {
    let trouble = json(&["trouble", "pasv-private-address", "--format", "json"]);
    let expected =
        ["aliases", "cause", "codes", "commands", "remedy", "reports", "sources", "strength", "title", "trouble"];
    assert_eq!(keys(&trouble), expected);
    assert_eq!(keys(&trouble["remedy"]), ["author", "operator", "user"]);
    assert_eq!((&trouble["trouble"], &trouble["strength"]), (&json!("pasv-private-address"), &json!("certain")));
    assert_eq!(trouble["codes"], json!([227, 425]));
    assert_eq!(keys(&trouble["sources"][0]), ["document", "section"]);
    let list = json(&["troubles", "--format", "json"]);
    assert_eq!(list[0], trouble);
}

#[test]
fn an_unknown_id_is_answered_with_the_nearest() {
    let none = |id: &str, rest: &str| (1, format!("`{id}` is no trouble of this registry; {rest}\n"));
    assert_eq!(refused(&["trouble", "idle-timout"]), none("idle-timout", "did you mean idle-timeout?"));
    assert_eq!(refused(&["trouble", "xyzzy"]), none("xyzzy", "`troubles` lists them"));
    let (exit, answer) = refused(&["trouble", "tls"]);
    assert!(exit == 1 && answer.contains("did you mean tls-required or "), "{answer}");
    // In capitals it is the same one, and without the name of the question, too.
    assert_eq!(printed(&["trouble", "Idle-Timeout"]), printed(&["trouble", "idle-timeout"]));
    assert_eq!(printed(&["idle-timeout"]), printed(&["trouble", "idle-timeout"]));
}

#[test]
fn codes_and_commands_name_the_troubles_that_concern_them() {
    let line = "  - pasv-private-address: Passive Address Out of Reach\n";
    for asked in ["425", "PASV"] {
        let page = printed(&[asked]);
        assert!(page.split_once("\n\nTroubles\n").unwrap().1.contains(line), "{page}");
        let markdown = printed(&[asked, "--format", "markdown"]);
        assert!(markdown.contains("\n- [pasv-private-address](trouble-pasv-private-address.md): "), "{markdown}");
        let html = printed(&[asked, "--format", "html"]);
        assert!(
            html.contains("<li><a href=\"trouble-pasv-private-address.html\">pasv-private-address</a>: "),
            "{html}"
        );
    }
    let troubles = json(&["troubles", "--format", "json"]);
    let concerned = |key: &str, value: Value| -> Vec<Value> {
        let all = troubles.as_array().unwrap().iter();
        all.filter(|trouble| trouble[key].as_array().unwrap().contains(&value))
            .map(|trouble| trouble["trouble"].clone())
            .collect()
    };
    for code in json(&["list", "--format", "json"]).as_array().unwrap() {
        assert_eq!(code["troubles"], json!(concerned("codes", code["code"].clone())), "{}", code["code"]);
    }
    for command in json(&["command", "--all", "--format", "json"]).as_array().unwrap() {
        assert_eq!(command["troubles"], json!(concerned("commands", command["verb"].clone())), "{}", command["verb"]);
    }
    // A code without troubles has no heading for them.
    assert!(!printed(&["214"]).contains("Troubles"));
}

#[test]
fn a_spec_of_another_protocol_has_none() {
    let none = (1, "this spec has no troubles; the registry has those of FTP\n".to_owned());
    assert_eq!(refused(&["troubles", "--spec", SMTP]), none);
    assert_eq!(refused(&["trouble", "idle-timeout", "--spec", SMTP]), none);
    let code = json(&["421", "--spec", SMTP, "--format", "json"]);
    assert_eq!(code["troubles"], json!([]));
    let found = json(&["search", "mailbox", "--spec", SMTP, "--format", "json"]);
    assert!(found.as_array().unwrap().iter().all(|entry| entry["trouble"].is_null()), "{found}");
}
