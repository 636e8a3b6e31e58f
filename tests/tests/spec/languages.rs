//! Rules for language files: whole translations, templates, tags.

use ftpcodes_tests::spec::good;

#[test]
fn language_of_the_codes_needs_a_file() {
    let message = "no language file has the tag `eo`, the language of this file";
    good().without("en.json").fails(&[&format!("codes.json:3:15: {message}")]);
    good()
        .codes(r#""eo""#, r#""bar""#)
        .fails(&["codes.json:3:15: no language file has the tag `bar`, the language of this file"]);
}

#[test]
fn unreadable_language_is_not_called_missing() {
    good().rewrite("en.json", "{").fails(&["en.json:1:2: not valid JSON: EOF while parsing an object"]);
    good().rewrite("en.json", "[]").fails(&["en.json:1:1: a language file must be an object, found an array"]);
    good().english(r#""eo""#, "5").fails(&["en.json:2:10: `tag` must be a string, found a number"]);
}

#[test]
fn duplicate_tag_names_the_first() {
    good()
        .with_copy("ru.json", "ru2.json")
        .fails(&["ru2.json:2:10: duplicate language tag `uk`; the first is at ru.json:2:10"]);
    good()
        .with_copy("en.json", "en2.json")
        .fails(&["en2.json:2:10: duplicate language tag `eo`; the first is at en.json:2:10"]);
    good()
        .russian(r#""uk""#, r#""EO""#)
        .fails(&["ru.json:2:10: duplicate language tag `eo`; the first is at en.json:2:10"]);
}

#[test]
fn tag_is_a_language_tag() {
    let fault = "is no language tag; expected letters and digits joined by hyphens, such as `en` or `zh-Hans`";
    for tag in ["russian", "r", "r u", "ru_RU", "ru-", "-ru", "русский", "r2", "ru-verylongone"] {
        good().russian(r#""uk""#, &format!(r#""{tag}""#)).fails(&[&format!("ru.json:2:10: `{tag}` {fault}")]);
    }
    for tag in ["zh-Hans", "sr-Latn-RS", "de-1996", "gsw"] {
        let quoted = format!(r#""{tag}""#);
        assert_eq!(good().codes(r#""uk""#, &quoted).russian(r#""uk""#, &quoted).spec().languages[1].tag, tag);
    }
}

#[test]
fn languages_of_the_codes_and_files_are_the_same() {
    let without = good().without("ru.json");
    without.fails(&["codes.json:3:35: no language file has the tag `uk`"]);
    let unnamed = good().codes(r#""languages": ["uk"], "#, "");
    unnamed.fails(&["ru.json:2:10: language `uk` is not named in `languages` of the codes"]);
    let other = good().russian(r#""uk""#, r#""be""#);
    other.fails(&["codes.json:3:35: no language file has the tag `uk`; there is one for `be`"]);
    let twice = good().codes(r#"["uk"]"#, r#"["uk", "UK"]"#);
    let message = "codes.json:3:41: duplicate tag `uk` in `languages`; the first is at codes.json:3:35";
    twice.fails(&[message]);
}

#[test]
fn a_language_file_may_say_that_nobody_has_read_it() {
    let says = |value: &str| good().russian(r#""uk","#, &format!(r#""uk", "reviewed": {value},"#));
    assert!(good().spec().languages.iter().all(|language| language.reviewed));
    assert!(!says("false").spec().languages[1].reviewed);
    assert!(says("true").spec().languages[1].reviewed);
    says("\"no\"").fails(&["ru.json:2:28: `reviewed` must be true or false, found a string"]);
}

#[test]
fn direction_is_that_of_the_script() {
    let message = "direction `rtl` contradicts the script of `русский`; expected `ltr`";
    good().russian(r#""ltr""#, r#""rtl""#).fails(&[&format!("ru.json:4:16: {message}")]);
    let hebrew = good().codes(r#""uk""#, r#""he""#).russian(r#""uk""#, r#""he""#).russian("русский", "עברית");
    let message = "direction `ltr` contradicts the script of `עברית`; expected `rtl`";
    hebrew.fails(&[&format!("ru.json:4:16: {message}")]);
    let spec = hebrew.russian(r#""ltr""#, r#""rtl""#).spec();
    assert_eq!(spec.languages[1].direction.as_str(), "rtl");
}

#[test]
fn language_of_the_codes_comes_first() {
    let files = good().codes(r#""uk""#, r#""be""#).russian(r#""uk""#, r#""be""#);
    let files = files.with_copy("en.json", "own.json").without("en.json");
    let spec = files.spec();
    let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["eo", "be"]);
}

#[test]
fn unknown_direction() {
    good().russian(r#""ltr""#, r#""trl""#).fails(&["ru.json:4:16: unknown direction `trl`; did you mean `rtl`?"]);
    good()
        .russian(r#""ltr""#, r#""left""#)
        .fails(&["ru.json:4:16: unknown direction `left`; expected one of: ltr, rtl"]);
}

#[test]
fn every_section_is_there() {
    for (line, key) in [
        (5, "classes"),
        (9, "groups"),
        (13, "codes"),
        (20, "confusions"),
        (21, "not_codes"),
        (22, "labels"),
        (23, "templates"),
        (24, "punctuation"),
    ] {
        let missing = format!("ru.json:1:1: a language file has no `{key}`");
        let known = "$schema, tag, name, direction, reviewed, punctuation, labels, templates, classes, groups, codes, confusions, not_codes, aliases, \
                     commands, purposes, situations";
        let unknown = format!("ru.json:{line}:3: unknown key `x` in a language file; known keys: {known}");
        good().russian(&format!(r#""{key}": {{"#), r#""x": {"#).fails(&[&missing, &unknown]);
    }
}

#[test]
fn missing_translation_of_a_class() {
    let class = r#",
    "4": {"title": "не сейчас", "description": "Не сделано.", "asks": "Позже."}"#;
    good().russian(class, "").fails(&["ru.json:5:14: no translation of the class 4"]);
}

#[test]
fn missing_translation_of_a_group() {
    let group = r#",
    "3": {"title": "записи", "description": "Об учётных записях."}"#;
    good().russian(group, "").fails(&["ru.json:9:13: no translation of the group 3"]);
}

#[test]
fn missing_translation_of_a_code() {
    let code = r#",
    "426": {"title": "Закрыто", "description": "Оборвалось.", "when": "Посередине.", "fix": "Повторить."}"#;
    good().russian(code, "").fails(&["ru.json:13:12: no translation of the code 426 (ConnectionClosed)"]);
}

#[test]
fn missing_translation_of_a_meaning() {
    let meaning = r#",
      "abort": {"title": "Прервано", "description": "Прервали.", "when": "После ABOR.", "fix": "Читать."}"#;
    good().russian(meaning, "").fails(&["ru.json:14:12: no translation of the meaning `abort` of 226"]);
}

#[test]
fn missing_translation_of_a_confusion() {
    good()
        .russian(r#"{"226/426": "Хорош только один."}"#, "{}")
        .fails(&["ru.json:20:17: no translation of the confusion 226/426"]);
}

#[test]
fn missing_translation_of_a_not_code() {
    good()
        .russian(r#"{"10054": "Число Windows."}"#, "{}")
        .fails(&["ru.json:21:16: no translation of the number that is no code 10054"]);
}

#[test]
fn missing_words_of_a_translation() {
    for (fragment, key) in [
        (r#""title": "Закрыто", "#, "title"),
        (r#""description": "Оборвалось.", "#, "description"),
        (r#""when": "Посередине.", "#, "when"),
        (r#", "fix": "Повторить.""#, "fix"),
    ] {
        good().russian(fragment, "").fails(&[&format!("ru.json:18:12: a translation has no `{key}`")]);
    }
    good().russian(r#", "asks": "Дальше.""#, "").fails(&["ru.json:6:10: a translation has no `asks`"]);
    good().russian(r#""title": "записи", "#, "").fails(&["ru.json:11:10: a translation has no `title`"]);
}

#[test]
fn translation_holds_nothing_but_words() {
    good()
        .russian(r#""title": "Закрыто""#, r#""title": "Закрыто", "text": "Closed.""#)
        .fails(&["ru.json:18:33: unknown key `text` in a translation; known keys: title, description, when, fix"]);
}

#[test]
fn translation_of_what_does_not_exist() {
    let words = r#"{"title": "нет", "description": "Нет.", "asks": "Нет."}"#;
    let none =
        |place: &str, what: &str| format!("ru.json:{place}: translation of the {what}, which the spec does not have");
    for (section, place, key, what) in [
        ("classes", "5:15", "5", "class `5`"),
        ("groups", "9:14", "9", "group `9`"),
        ("codes", "13:13", "500", "code `500`"),
        ("confusions", "20:18", "226/427", "confusion `226/427`"),
        ("not_codes", "21:17", "226", "number that is no code `226`"),
        ("aliases", "21:57", "500", "code `500`"),
    ] {
        let start = format!(r#""{section}": {{"#);
        good().russian(&start, &format!(r#"{start}"{key}": {words}, "#)).fails(&[&none(place, what)]);
    }
    good()
        .russian(r#""abort": {"#, r#""other": {}, "abort": {"#)
        .fails(&["ru.json:16:7: translation of the meaning `other`, which 226 does not have"]);
}

#[test]
fn translation_without_the_meanings_is_one_error() {
    let transfer =
        r#""transfer": {"title": "Передано", "description": "Файл передан.", "when": "После RETR.", "fix": "Ничего."}"#;
    let abort = r#",
      "abort": {"title": "Прервано", "description": "Прервали.", "when": "После ABOR.", "fix": "Читать."}"#;
    good()
        .russian(abort, "")
        .russian(
            transfer,
            r#""title": "Передано", "description": "Файл передан.", "when": "После RETR.", "fix": "Ничего.""#,
        )
        .fails(&["ru.json:14:12: the translation of 226 has none of its meanings; expected transfer, abort"]);
}

#[test]
fn duplicate_title_in_a_translation() {
    good()
        .russian(r#""Закрыто""#, r#""Передано""#)
        .fails(&["ru.json:18:22: duplicate title `Передано`; the first is at ru.json:15:29"]);
}

#[test]
fn bad_codes_do_not_spoil_translations() {
    good().codes(r#""digit": 4"#, r#""digit": 9"#).russian("Сделано.", "").fails(&[
        "codes.json:6:15: `digit` of a class must be a whole number from 1 to 6, found 9",
        "ru.json:6:45: `description` is empty",
    ]);
}

#[test]
fn lost_placeholder() {
    let template = "The first digit tells the client to act differently. {lower_asks} {higher_asks}";
    let lost = "en.json:6:33: in the template `class_differs`: the placeholder {higher_asks} is missing";
    good().english(template, "Differently: {lower_asks}").fails(&[lost]);
    good()
        .english(template, "Differently.")
        .fails(&[lost, "en.json:6:33: in the template `class_differs`: the placeholder {lower_asks} is missing"]);
}

#[test]
fn unknown_placeholder() {
    let template = "The first digit tells the client to act differently. {lower_asks} {higher_asks}";
    let expected = "unknown placeholder {lower}; expected {lower_asks}, {higher_asks}";
    good()
        .russian(template, "{lower} {higher_asks}")
        .fails(&[&format!("ru.json:23:33: in the template `class_differs`: {expected}")]);
}

#[test]
fn unbalanced_braces() {
    let template = "The first digit tells the client to act differently. {lower_asks} {higher_asks}";
    let at = "en.json:6:33: in the template `class_differs`:";
    good().english(template, "{lower_asks} {higher_asks").fails(&[&format!("{at} `{{` without `}}`")]);
    good().english(template, "{lower_asks} higher_asks}").fails(&[&format!("{at} `}}` without `{{`")]);
    good().english(template, "{lower_asks} {higher_asks}}").fails(&[&format!("{at} `}}` without `{{`")]);
}
