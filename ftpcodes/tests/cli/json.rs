//! The JSON is an interface: keys are added, never renamed or removed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{json, keys};

#[test]
fn json_has_the_keys_of_the_contract() {
    let code = json(&["522", "--format", "json"]);
    assert_eq!(
        keys(&code),
        ["answers", "class", "code", "commands", "group", "meanings", "name", "status", "troubles"]
    );
    assert_eq!(code["class"], "PermanentNegative");
    assert_eq!(code["group"], "Connections");
    assert_eq!(json(&["580", "--format", "json"])["group"], Value::Null);
    assert_eq!(json(&["520", "--format", "json"])["group"], Value::Null);
    let meaning = &code["meanings"][0];
    assert_eq!(keys(meaning), ["commands", "description", "fix", "id", "sources", "status", "text", "title", "when"]);
    assert_eq!(meaning["id"], "network-protocol");
    assert_eq!(meaning["commands"], serde_json::json!(["EPRT", "EPSV"]));
    assert_eq!(keys(&meaning["sources"][0]), ["document", "section"]);
    assert_eq!(meaning["sources"][0]["document"], "RFC 2428");

    let comparison = json(&["compare", "426", "214", "--format", "json", "--lang", "ru"]);
    let expected = ["differences", "higher", "introduction", "labels", "lower", "relation", "what_to_do", "which"];
    assert_eq!(keys(&comparison), expected);
    assert_eq!(comparison["lower"]["code"], 214);
    assert_eq!(comparison["higher"], json(&["426", "--format", "json", "--lang", "ru"]));
    assert_eq!(comparison["labels"]["differences"], "Ключевые различия");
}

#[test]
fn json_speaks_the_language_asked_for_and_keeps_the_reply_text() {
    let (english, russian) = (json(&["426", "--format", "json"]), json(&["426", "--format", "json", "--lang", "ru"]));
    assert_eq!(english["meanings"][0]["text"], russian["meanings"][0]["text"]);
    for key in ["title", "description", "when", "fix"] {
        assert_ne!(english["meanings"][0][key], russian["meanings"][0][key], "{key}");
    }
}

#[test]
fn a_code_names_the_commands_that_may_get_it() {
    let busy = json(&["450", "--format", "json"]);
    let answers = &busy["answers"];
    assert_eq!(keys(answers), ["after_preliminary", "any_command", "first", "observed", "places", "reported"]);
    assert_eq!(answers["any_command"], false);
    assert!(verbs(&answers["first"]).contains("RETR"));
    let aborted = json(&["426", "--format", "json"]);
    assert!(verbs(&aborted["answers"]["after_preliminary"]).contains("STOR"));
    // No meaning of 426 is selected by a command.
    assert!(verbs(&aborted["commands"]).contains("STOR"));
    let unrecognized = json(&["500", "--format", "json"]);
    assert_eq!(unrecognized["answers"]["any_command"], true);
    // QUIT lists it itself, FOO does not exist, and the greeting is excepted.
    assert!(verbs(&unrecognized["commands"]).contains("QUIT"));
    assert!(!verbs(&unrecognized["commands"]).contains("FOO"));
    let comparison = json(&["compare", "450", "426", "--format", "json"]);
    assert_eq!((&comparison["lower"], &comparison["higher"]), (&aborted, &busy));
}

#[test]
fn codes_and_commands_say_the_same_of_each_other() {
    let commands = json(&["command", "--all", "--format", "json"]);
    for code in json(&["list", "--format", "json"]).as_array().unwrap() {
        let getting = |wanted: &dyn Fn(&Value) -> bool| -> BTreeSet<String> {
            let of_code = |reply: &&Value| reply["code"] == code["code"];
            let gets = |command: &&Value| command["replies"].as_array().unwrap().iter().filter(of_code).any(wanted);
            let found = commands.as_array().unwrap().iter().filter(gets);
            found.map(|command| command["verb"].as_str().unwrap().to_owned()).collect()
        };
        let own = |reply: &Value| reply["general"] == false;
        let answers = &code["answers"];
        assert_eq!(verbs(&answers["first"]), getting(&|reply| own(reply) && reply["position"] == "first"), "{code}");
        let later = getting(&|reply| own(reply) && reply["position"] == "after-preliminary");
        assert_eq!(verbs(&answers["after_preliminary"]), later, "{code}");
        assert!(verbs(&code["commands"]).is_superset(&getting(&|_| true)), "{code}");
        assert_eq!(answers["any_command"], json!(!getting(&|reply| !own(reply)).is_empty()), "{code}");
        // What documents list at one place hides nothing that servers do at another.
        for basis in ["observed", "reported"] {
            assert_eq!(verbs(&answers[basis]), getting(&|reply| own(reply) && reply["basis"] == basis), "{code}");
        }
        let mut places = BTreeSet::new();
        for command in commands.as_array().unwrap() {
            for reply in command["replies"].as_array().unwrap().iter().filter(|reply| own(reply)) {
                if reply["code"] == code["code"] {
                    let place =
                        json!({"command": command["verb"], "position": reply["position"], "basis": reply["basis"]});
                    places.insert(place.to_string());
                }
            }
        }
        let found: Vec<String> = answers["places"].as_array().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), places.len(), "{code}");
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), places, "{code}");
    }
}

fn verbs(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|verb| verb.as_str().unwrap().to_owned()).collect()
}
