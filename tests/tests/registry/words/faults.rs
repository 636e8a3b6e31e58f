//! A bad text for each rule, and a good one beside it, in `tests/data/word-faults.json`: what is not found there is not found
//! in the registry.

use ftpcodes_tests::read;
use ftpcodes_tests::words::{Faults, RULES, Text, Texts, Writing, equal_texts, line_faults, rule, sentences};
use serde_json::Value;

/// What a rule finds in texts of one language, each with its place and the English.
fn found(tag: &str, name: &str, texts: &[(&str, &str, &str)]) -> String {
    let texts = texts.iter().map(|(place, english, own)| Text {
        place: (*place).to_owned(),
        english: (*english).to_owned(),
        own: (*own).to_owned(),
    });
    let mut faults = Faults::default();
    (rule(name).check)(&Texts { tag: tag.to_owned(), texts: texts.collect() }, Writing::of(tag), &mut faults);
    faults.list()
}

const TITLES: &str = "titles are unique and short";
const FIX: &str = "codes/426/fix";

#[test]
fn each_rule_finds_what_breaks_it() {
    let mut wrong = Faults::default();
    let cases: Value = serde_json::from_str(&read("tests/data/word-faults.json")).unwrap();
    for case in cases.as_array().unwrap() {
        let [rule, tag, place, english, bad, fault, good] = ["rule", "tag", "place", "english", "bad", "fault", "good"]
            .map(|key| case[key].as_str().unwrap_or_default());
        let list = found(tag, rule, &[(place, english, bad)]);
        wrong.expect(list.contains(fault), format!("{rule}, {tag}"), format!("`{bad}` gives `{list}`, not `{fault}`"));
        let list = found(tag, rule, &[(place, english, good)]);
        wrong.expect(list.is_empty(), format!("{rule}, {tag}"), format!("`{good}` gives `{list}`"));
    }
    wrong.report();
}

#[test]
fn titles_are_compared_within_their_part() {
    let one = ("codes/426/title", "", "Verbindung geschlossen");
    let other = ("codes/421/title", "", "verbindung geschlossen");
    assert!(found("de", TITLES, &[one, other]).contains("is also that of codes/426/title"));
    assert_eq!(found("de", TITLES, &[one, ("commands/QUIT/title", "", "Verbindung geschlossen")]), "");
}

#[test]
fn a_text_that_stands_twice_has_one_english() {
    let one = ("codes/426/fix", "Send it again.", "Senden Sie es erneut.");
    let other = ("codes/421/fix", "Do not send it.", "Senden Sie es erneut.");
    assert!(found("de", "no text is a copy", &[one, other]).contains("a copy of codes/426/fix"));
    assert_eq!(found("de", "no text is a copy", &[one, ("codes/421/fix", one.1, one.2)]), "");
}

#[test]
fn two_languages_have_no_text_in_common() {
    let text = |tag: &str, own: &str| Texts {
        tag: tag.to_owned(),
        texts: vec![Text { place: FIX.to_owned(), english: String::new(), own: own.to_owned() }],
    };
    let equal = equal_texts(&[text("de", "Senden Sie es erneut."), text("ja", "Senden Sie es erneut.")]);
    assert!(equal.list().contains("equal to codes/426/fix de"), "{}", equal.list());
    for (one, other) in [("Code", "Code"), ("{document}, {section}", "{document}, {section}"), ("Ja, das.", "Oui, ça.")]
    {
        assert!(equal_texts(&[text("de", one), text("fr", other)]).is_empty(), "{one}");
    }
}

#[test]
fn what_a_language_has_to_say_is_missed() {
    let said = "RFC 959 schreibt Leerzeichen vor, wie vorgeschrieben.";
    assert!(found("de", "words say what the standards say", &[("codes/421/when", "", said)]).contains("codes/421"));
    let claimed = ("codes/421/when", "", "The server error of an HTTP server.");
    assert!(found("en", "words claim nothing else", &[claimed]).contains("`server error` is said"));
}

/// French is not built in, and its spaces are others.
#[test]
fn french_has_spaces_before_high_marks() {
    let text = r#"{"scripts": ["Latin"], "letters": "é", "capitals": true, "ends": ".!?", "quotes": ["«»"],
        "brackets": ["()"], "spaces": "around", "invisible": "\u00a0\u202f", "conditions": ["quand", "si"]}"#;
    let french = Writing::read("fr", text).unwrap();
    assert_eq!(line_faults("Code\u{a0}: «\u{a0}426\u{a0}»\u{202f}; arrivé", &french), Vec::<String>::new());
    for bad in ["Code: 426", "Code : 426"] {
        assert!(!line_faults(bad, &french).is_empty(), "{bad}");
    }
}

/// Thai ends no sentence with a mark, and needs a space of no width where a line may break.
#[test]
fn thai_has_no_full_stops() {
    let text = r#"{"scripts": ["Thai"], "capitals": false, "ends": "", "quotes": ["“”"], "brackets": ["()"],
        "spaces": "behind", "invisible": "\u200b", "conditions": ["เมื่อ"]}"#;
    let thai = Writing::read("th", text).unwrap();
    assert_eq!(line_faults("ส่งอีก\u{200b}ครั้ง", &thai), Vec::<String>::new());
    assert_eq!(sentences("ส่ง อีกครั้ง", &thai).len(), 1);
    assert!(!line_faults("ส่ง ๔๒๖", &thai).is_empty());
}

#[test]
fn isolates_of_latin_runs_are_no_fault_where_they_are_closed() {
    let arabic = Writing::of("ar");
    assert_eq!(line_faults("أرسل \u{2068}PASV\u{2069} الآن.", arabic), Vec::<String>::new());
    assert!(!line_faults("أرسل \u{2068}PASV الآن.", arabic).is_empty());
}

#[test]
fn a_description_of_a_language_has_all_keys_and_no_others() {
    let good = r#"{"scripts": ["Latin"], "capitals": true, "ends": ".", "quotes": [], "brackets": [], "spaces": "behind",
        "conditions": []}"#;
    assert!(Writing::read("xx", good).is_ok());
    for (part, bad, fault) in [
        ("\"capitals\": true, ", "", "the file has no `capitals`"),
        ("\"capitals\"", "\"other\": 1, \"capitals\"", "the file has an unknown key `other`"),
        ("Latin", "Klingon", "no script `Klingon`"),
        ("\"behind\"", "\"before\"", "`spaces` is `before`, not `behind`, `around` or `none`"),
        ("\"quotes\": []", "\"quotes\": [\"«\"]", "`«` in `quotes` is no pair of marks"),
        (
            "\"ends\": \".\"",
            "\"ends\": \".\", \"lengths\": {\"fix\": [9, 5]}",
            "`lengths` of `fix` are no two percentages: [9,5]",
        ),
        ("\"ends\": \".\"", "\"ends\": \".\", \"glossary\": [{\"need\": []}]", "a term has an unknown key `need`"),
    ] {
        let text = good.replace(part, bad);
        assert_eq!(Writing::read("xx", &text).map(|_| ()), Err(fault.to_owned()), "{text}");
    }
}

#[test]
#[should_panic(expected = "tests/data/words/tlh.json is missing, which says how the language `tlh` is written")]
fn a_language_without_a_description_is_told() {
    let _ = Writing::of("tlh");
}

#[test]
fn rules_have_names_of_their_own() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len());
}
