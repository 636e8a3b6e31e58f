//! A spec that leaves out what is there for people, as a user's own may: what stands in, and what is refused.

use ftpcodes_spec::{Spec, Status, builtin};
use ftpcodes_tests::spec::{Files, good};

const MINIMAL: &str = r#"{
  "protocol": "SMTP",
  "codes": [
    {"code": 220, "name": "ServiceReady", "text": "Service ready."},
    {"code": 421, "name": "ServiceNotAvailable", "text": "Service not available."}
  ]
}
"#;

const RUSSIAN: &str = r#"{
  "tag": "ru", "name": "русский", "direction": "ltr",
  "codes": {"220": {"title": "Сервер готов"}}
}
"#;

fn minimal() -> Files {
    Files::of(&[("codes.json", MINIMAL)])
}

/// The minimal spec with a Russian file.
fn translated() -> Files {
    minimal().codes(r#""SMTP","#, r#""SMTP", "languages": ["ru"],"#).with("ru.json", RUSSIAN)
}

fn titles(spec: &Spec, tag: &str) -> Vec<String> {
    spec.language(tag).unwrap().meanings.iter().map(|words| words.title.clone()).collect()
}

#[test]
fn minimal_spec_has_numbers_names_and_texts() {
    let spec = minimal().spec();
    let codes: Vec<_> = spec.codes.iter().map(|code| (*code.number, code.name.as_str())).collect();
    assert_eq!(codes, [(220, "ServiceReady"), (421, "ServiceNotAvailable")]);
    assert_eq!(spec.codes[1].meanings[0].text, "Service not available.");
    assert!(spec.codes.iter().all(|code| code.status == Status::Standard && code.aliases.is_empty()));
    assert!(spec.codes.iter().flat_map(|code| &code.meanings).all(|meaning| meaning.sources.is_empty()));
    assert!(spec.codes.iter().flat_map(|code| &code.meanings).all(|meaning| meaning.retry.is_none()));
    assert!(spec.groups.is_empty() && spec.confusions.is_empty() && spec.not_codes.is_empty());
}

#[test]
fn minimal_spec_has_the_words_of_its_names_and_no_others() {
    let spec = minimal().spec();
    assert_eq!(titles(&spec, "en"), ["Service Ready", "Service Not Available"]);
    let words = &spec.languages[0].meanings[0];
    assert_eq!([&words.description, &words.when, &words.fix], ["", "", ""]);
    for (name, title) in [("TlsRequired", "Tls Required"), ("TLSRequired", "TLSRequired"), ("Ok2Go", "Ok2 Go")] {
        assert_eq!(titles(&minimal().codes("ServiceReady", name).spec(), "en")[0], title);
    }
}

#[test]
fn minimal_spec_has_the_classes_of_rfc_959_that_it_uses() {
    let spec = minimal().spec();
    let classes: Vec<_> = spec.classes.iter().map(|class| (class.digit, class.name.as_str())).collect();
    assert_eq!(classes, [(2, "PositiveCompletion"), (4, "TransientNegative")]);
    let titles: Vec<_> = spec.languages[0].classes.iter().map(|words| words.title.as_str()).collect();
    assert_eq!(titles, ["positive completion", "transient negative completion"]);
}

#[test]
fn minimal_spec_has_the_headings_of_the_builtin_one() {
    let (spec, ftp) = (minimal().spec(), builtin().unwrap());
    let english = &spec.languages[0];
    assert_eq!((english.tag.as_str(), english.name.as_str()), ("en", "English"));
    assert_eq!((&english.labels, &english.templates), (&ftp.languages[0].labels, &ftp.languages[0].templates));
}

#[test]
fn text_and_name_are_never_left_out() {
    minimal()
        .codes(r#", "text": "Service ready.""#, r#", "title": "Ready""#)
        .fails(&["codes.json:4:5: a code has no `text`"]);
    minimal().codes(r#""name": "ServiceReady", "#, "").fails(&["codes.json:4:5: a code has no `name`"]);
}

#[test]
fn slip_in_the_short_form_is_one_error() {
    minimal()
        .codes(r#""text": "Service ready.""#, r#""texts": "Service ready.""#)
        .fails(&["codes.json:4:43: unknown key `texts` in a code; did you mean `text`?"]);
    minimal()
        .codes(r#""text": "Service ready.""#, r#""text": "Service ready.", "retrys": "never""#)
        .fails(&["codes.json:4:69: unknown key `retrys` in a code; did you mean `retry`?"]);
}

#[test]
fn short_form_holds_all_keys_of_a_meaning() {
    let words = r#""title": "Busy", "description": "Full.", "when": "At noon.", "fix": "Wait.", "retry": "later",
      "control_connection": "closes", "data_connection": "closed", "sources": [{"document": "A", "section": "1"}]"#;
    let text = r#""text": "Service not available.""#;
    let spec = minimal().codes(text, &format!("{text}, {words}")).spec();
    let (meaning, words) = (&spec.codes[1].meanings[0], &spec.languages[0].meanings[1]);
    assert_eq!(meaning.retry.unwrap().as_str(), "later");
    assert_eq!(meaning.control_connection.as_str(), "closes");
    assert_eq!(meaning.data_connection.unwrap().as_str(), "closed");
    assert_eq!(meaning.sources[0].document, "A");
    assert_eq!([&words.title, &words.description, &words.when, &words.fix], ["Busy", "Full.", "At noon.", "Wait."]);
}

#[test]
fn short_form_and_meanings_exclude_each_other() {
    let both = r#""meanings": [{"text": "Ready."}], "text": "Service ready.""#;
    let known = "known keys: code, name, status, older_numbering, aliases, meanings";
    minimal()
        .codes(r#""text": "Service ready.""#, both)
        .fails(&[&format!("codes.json:4:77: unknown key `text` in a code; {known}")]);
}

#[test]
fn unknown_key_of_the_short_form_names_each_known_key_once() {
    let known = "code, name, status, older_numbering, aliases, id, commands, text, format, retry, control_connection, data_connection, \
                 sources, title, description, when, fix";
    minimal()
        .codes(r#""text": "Service ready.""#, r#""text": "Service ready.", "x": 1"#)
        .fails(&[&format!("codes.json:4:69: unknown key `x` in a code; known keys: {known}")]);
}

#[test]
fn short_form_is_allowed_in_a_complete_spec() {
    let code = r#"{"code": 500, "name": "Unknown", "text": "Unknown.", "title": "Unknown", "description": "No.", "when": "No.",
      "fix": "No.", "retry": "never", "sources": [{"document": "RFC 959", "section": "5.4"}]}"#;
    let with = |code: &str| {
        let files =
            good().codes(r#""digit": 4"#, r#""digit": 5"#).codes("426,\n", "526,\n").codes("[226, 426]", "[226, 526]");
        let files = files.russian(r#""4": {"title""#, r#""5": {"title""#).russian(r#""426""#, r#""526""#);
        let words = r#""500": {"title": "Нет", "description": "Нет.", "when": "Нет.", "fix": "Нет."}"#;
        let files = files.russian("226/426", "226/526").russian(r#""526": {"#, &format!(r#"{words}, "526": {{"#));
        files.codes("    {\n      \"code\": 526", &format!("    {code},\n    {{\n      \"code\": 526"))
    };
    assert_eq!(
        titles(&with(code).spec(), "eo"),
        ["Transfer Complete", "Abort Complete", "Unknown", "Connection Closed"]
    );
    with(&code.replace(r#""fix": "No.", "#, "")).fails(&["codes.json:40:5: a code has no `fix`"]);
    with(&code.replace(r#""title": "Unknown", "#, "")).fails(&["codes.json:40:5: a code has no `title`"]);
}

#[test]
fn several_meanings_need_titles_of_their_own() {
    let text = r#""text": "Service ready.""#;
    let meanings =
        r#""meanings": [{"id": "a", "commands": ["X"], "text": "A."}, {"id": "b", "title": "B", "text": "B."}]"#;
    minimal().codes(text, meanings).fails(&["codes.json:4:56: one of several meanings has no `title`"]);
}

#[test]
fn complete_is_true_or_false() {
    minimal()
        .codes(r#""SMTP","#, r#""SMTP", "complete": "yes","#)
        .fails(&["codes.json:2:35: `complete` must be true or false, found a string"]);
    let no = minimal().codes(r#""SMTP","#, r#""SMTP", "complete": false,"#);
    assert_eq!(no.spec().codes.len(), 2);
    let yes = minimal().codes(r#""SMTP","#, r#""SMTP", "complete": true,"#).codes("Service ready.", "");
    let lines = yes.refused().to_string();
    assert!(lines.starts_with("codes.json:1:1: the spec has no `classes`\n"), "{lines}");
    assert!(lines.contains("codes.json:5:5: a code has no `description`\n"), "{lines}");
}

#[test]
fn given_classes_are_the_only_ones() {
    let class = r#""classes": [{"digit": 2, "name": "Good", "title": "good", "description": "Good.", "asks": "Go."}],"#;
    minimal()
        .codes(r#""codes": ["#, &format!(r#"{class} "codes": ["#))
        .fails(&["codes.json:5:14: code 421 needs a class with the digit 4; `classes` has none"]);
}

#[test]
fn missing_translations_fall_back_to_the_words_of_the_codes() {
    let spec = translated().spec();
    assert_eq!(titles(&spec, "en"), ["Service Ready", "Service Not Available"]);
    assert_eq!(titles(&spec, "ru"), ["Сервер готов", "Service Not Available"]);
    let described = translated().codes("Service not available.\"", "Service not available.\", \"fix\": \"Wait.\"");
    assert_eq!(described.spec().languages[1].meanings[1].fix, "Wait.");
}

#[test]
fn russian_has_its_builtin_headings_and_classes() {
    let (spec, ftp) = (translated().spec(), builtin().unwrap());
    let (russian, theirs) = (spec.language("ru").unwrap(), ftp.language("ru").unwrap());
    assert_eq!((&russian.labels, &russian.templates), (&theirs.labels, &theirs.templates));
    let classes: Vec<_> = russian.classes.iter().map(|words| &words.title).collect();
    assert_eq!(classes, [&theirs.classes[1].title, &theirs.classes[3].title]);
    let own = translated()
        .russian(r#""codes": {"#, r#""classes": {"4": {"title": "не сейчас"}}, "labels": {"fix": "Шаг"}, "codes": {"#);
    let russian = &own.spec().languages[1];
    assert_eq!(russian.classes[1].title, "не сейчас");
    assert!(russian.labels.contains(&"Шаг".to_owned()));
}

#[test]
fn what_is_left_out_may_not_be_misspelt() {
    let none =
        |place: &str, what: &str| format!("ru.json:{place}: translation of the {what}, which the spec does not have");
    translated().russian(r#""220""#, r#""221""#).fails(&[&none("3:13", "code `221`")]);
    translated().russian(r#""codes": {"#, r#""classes": {"5": {}}, "codes": {"#).fails(&[&none("3:15", "class `5`")]);
    translated()
        .russian(r#""title""#, r#""titel""#)
        .fails(&["ru.json:3:21: unknown key `titel` in a translation; did you mean `title`?"]);
}

#[test]
fn translated_title_may_not_be_that_of_an_untranslated_code() {
    translated()
        .russian("Сервер готов", "Service Not Available")
        .fails(&["ru.json:3:30: duplicate title `Service Not Available`; the first is at codes.json:5:5"]);
}

#[test]
fn own_language_that_is_not_built_in_needs_a_file_and_classes() {
    let bavarian = minimal().codes(r#""SMTP","#, r#""SMTP", "language": "bar","#);
    bavarian.fails(&[
        "codes.json:2:35: no language file has the tag `bar`, the language of this file",
        "codes.json:2:35: the spec has no `classes`, and the built-in ones have no words in `bar`",
    ]);
}

#[test]
fn own_language_stands_not_among_the_others() {
    minimal()
        .codes(r#""SMTP","#, r#""SMTP", "language": "en", "languages": ["EN"],"#)
        .fails(&["codes.json:2:55: duplicate tag `en` in `languages`; the first is at codes.json:2:35"]);
}

#[test]
fn tags_of_the_codes_are_tags() {
    let fault = "is no language tag; expected letters and digits joined by hyphens, such as `en` or `zh-Hans`";
    minimal()
        .codes(r#""SMTP","#, r#""SMTP", "language": "english", "languages": ["ru_RU"],"#)
        .fails(&[&format!("codes.json:2:35: `english` {fault}"), &format!("codes.json:2:60: `ru_RU` {fault}")]);
}

#[test]
fn confusion_without_translation_is_left_out_of_that_language() {
    let confusions = r#""confusions": [{"codes": [220, 421], "difference": "One of them greets."}], "codes": ["#;
    let shown = |russian: &str| {
        let files = translated().codes(r#""codes": ["#, confusions);
        let spec = files.russian(r#""codes": {"#, &format!(r#"{russian}"codes": {{"#)).spec();
        let languages = ftpcodes_spec::lower(&spec, None).languages;
        languages.iter().map(|words| words.confusions.len()).collect::<Vec<_>>()
    };
    assert_eq!(shown(""), [1, 0]);
    assert_eq!(shown(r#""confusions": {"220/421": "Первый приветствует."},"#), [1, 1]);
}
