//! Pictures of a spec that means ill.

use ftpcodes_core::Registry;
use ftpcodes_spec::{SourceFile, load, load_commands, lower};
use roxmltree::Document;

use super::{all_pictures, diagrams, elements};

#[test]
fn a_spec_without_the_commands_has_no_diagrams() {
    let hostile = hostile_registry();
    assert!(diagrams(&hostile, hostile.languages[0]).is_empty());
}

/// A spec whose words are made to break out of a page, and whose replies follow each other for long.
pub(super) fn hostile_registry() -> Registry {
    let evil = r#"</text></svg><script>alert(1)</script> &amp; \" ' ]]> WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"#;
    let mut codes = String::from(r#"{"protocol": "X<b>", "codes": ["#);
    for number in [150, 151, 152, 153, 154, 155, 200, 350] {
        let comma = if number == 150 { "" } else { "," };
        codes += &format!(
            r#"{comma}{{"code": {number}, "name": "N{number}", "text": "x", "title": "N{number}{evil}",
            "description": "x", "when": "x", "fix": "x"}}"#
        );
    }
    codes += "]}";
    let source = r#""basis": "specified", "sources": [{"document": "RFC 1", "section": "1"}]"#;
    let next = (151..156).rev().fold(format!(r#"{{"code": 200, {source}}}"#), |next, number| {
        format!(r#"{{"code": {number}, {source}, "next": [{next}]}}"#)
    });
    let commands = format!(
        r#"{{"preliminary": ["ABCDEFGHIJKLMNOPQ"], "commands": [{{"verb": "ABCDEFGHIJKLMNOPQ", "name": "A",
        "replies": [{{"code": 150, {source}, "next": [{next}]}},
        {{"code": 350, {source}, "then": ["ABCDEFGHIJKLMNOPQ"]}}]}}]}}"#
    );
    let spec = load(&[SourceFile::new("codes.json", codes)]).unwrap_or_else(|refused| panic!("{refused}"));
    let commands = load_commands(&[SourceFile::new("commands.json", commands)], &spec);
    lower(&spec, Some(&commands.unwrap_or_else(|refused| panic!("{refused}"))))
}

#[test]
fn words_of_a_spec_stay_words() {
    let registry = hostile_registry();
    for (name, picture) in all_pictures(&registry) {
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}\n{picture}"));
        assert_eq!(elements(&document, "script").count(), 0, "{name}");
        assert!(!picture.contains('\n'), "{name}");
    }
}
