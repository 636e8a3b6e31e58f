//! Headings and templates of a third language, which may leave them out.

use ftpcodes_tests::spec::Files;

const MINIMAL: &str = r#"{
  "protocol": "SMTP", "languages": ["bar"],
  "codes": [
    {"code": 220, "name": "ServiceReady", "text": "Service ready."},
    {"code": 421, "name": "ServiceNotAvailable", "text": "Service not available."}
  ]
}
"#;

const BAVARIAN: &str = r#"{
  "tag": "bar", "name": "Boarisch", "direction": "ltr",
  "codes": {"220": {"title": "Bereit"}}
}
"#;

#[test]
fn third_language_has_the_headings_of_that_of_the_codes() {
    let files = Files::of(&[("codes.json", MINIMAL), ("bar.json", BAVARIAN)]);
    let spec = files.spec();
    let (english, bavarian) = (spec.language("en").unwrap(), spec.language("bar").unwrap());
    assert_eq!((&english.labels, &english.templates), (&bavarian.labels, &bavarian.templates));
    let titles: Vec<&str> = bavarian.meanings.iter().map(|words| words.title.as_str()).collect();
    assert_eq!(titles, ["Bereit", "Service Not Available"]);
    // A part of them may be there.
    let some = files.edit("bar.json", r#""codes": {"#, r#""labels": {"fix": "Was zu tun ist"}, "codes": {"#).spec();
    let bavarian = some.language("bar").unwrap();
    assert!(bavarian.labels.contains(&"Was zu tun ist".to_owned()));
    assert_eq!(
        bavarian.labels.iter().zip(&english.labels).filter(|(bavarian, english)| bavarian != english).count(),
        1
    );
}

#[test]
fn headings_are_those_of_the_language_of_the_codes_also_where_it_is_not_built_in() {
    let english: serde_json::Value = serde_json::from_str(&ftpcodes_tests::read("spec/languages/en.json")).unwrap();
    let esperanto = format!(
        r#"{{"tag": "eo", "name": "Esperanto", "direction": "ltr", "labels": {}, "templates": {}, "punctuation": {}}}"#,
        english["labels"], english["templates"], english["punctuation"]
    );
    let esperanto = esperanto.replace("\"What to do\"", "\"Kion fari\"");
    let class = |digit: u8| {
        format!(r#"{{"digit": {digit}, "name": "C{digit}", "title": "c{digit}", "description": "D.", "asks": "A."}}"#)
    };
    let head = format!(r#""SMTP", "language": "eo", "languages": ["bar"], "classes": [{}, {}],"#, class(2), class(4));
    // The file of `bar` comes before that of `eo`.
    let codes = MINIMAL.replace(r#""SMTP", "languages": ["bar"],"#, &head);
    let files = Files::of(&[("codes.json", &codes), ("bar.json", BAVARIAN), ("eo.json", &esperanto)]);
    let spec = files.spec();
    let [own, bavarian] = ["eo", "bar"].map(|tag| spec.language(tag).unwrap());
    assert!(own.labels.contains(&"Kion fari".to_owned()));
    assert_eq!((&own.labels, &own.templates), (&bavarian.labels, &bavarian.templates));
    // Nothing stands in for those of the language of the codes.
    let bare = files.rewrite("eo.json", r#"{"tag": "eo", "name": "Esperanto", "direction": "ltr"}"#);
    let missing =
        ["labels", "punctuation", "templates"].map(|key| format!("eo.json:1:1: a language file has no `{key}`"));
    bare.fails(&missing.each_ref().map(String::as_str));
}
