//! A spec that adds codes to FTP's: what must not collide, and what the sum of both is.

use ftpcodes_spec::{Language, MeaningWords, Spec, builtin};
use ftpcodes_tests::spec::Files;

const ADDED: &str = r#"{
  "protocol": "Acme FTP", "languages": ["ru"],
  "extends": "ftp",
  "codes": [
    {"code": 219, "name": "QuotaReport", "text": "Quota report.", "aliases": ["disk quota"]},
    {"code": 559, "name": "QuotaExceeded", "title": "Quota Exceeded Now", "text": "Quota exceeded.", "fix": "Delete."}
  ],
  "confusions": [{"codes": [552, 559], "difference": "Both are about space."}],
  "not_codes": [{"number": 7001, "name": "ACME_QUOTA", "description": "A number of Acme."}]
}
"#;

const RUSSIAN: &str = r#"{
  "tag": "ru", "name": "русский", "direction": "ltr",
  "codes": {"559": {"title": "Квота исчерпана"}},
  "confusions": {"552/559": "Обе о месте."}
}
"#;

fn added() -> Files {
    Files::of(&[("acme.json", ADDED), ("ru.json", RUSSIAN)])
}

/// The added spec with one fragment replaced.
#[track_caller]
fn with(fragment: &str, replacement: &str) -> Files {
    added().edit("acme.json", fragment, replacement)
}

fn ftp() -> &'static Spec {
    builtin().unwrap()
}

/// The words of each code, by its number.
fn words<'a>(spec: &'a Spec, language: &'a Language) -> Vec<(u16, &'a [MeaningWords])> {
    let mut rest = language.meanings.as_slice();
    let mut found = Vec::new();
    for code in &spec.codes {
        let (own, tail) = rest.split_at(code.meanings.len());
        found.push((*code.number, own));
        rest = tail;
    }
    assert!(rest.is_empty(), "{} words too many", rest.len());
    found
}

fn words_of<'a>(spec: &'a Spec, tag: &str, number: u16) -> &'a [MeaningWords] {
    let words = words(spec, spec.language(tag).unwrap());
    words.iter().find(|(found, _)| *found == number).unwrap().1
}

fn shown(words: &[MeaningWords]) -> String {
    format!("{words:?}")
}

#[test]
fn unknown_spec_to_extend() {
    with(r#""extends": "ftp""#, r#""extends": "FTP""#)
        .fails(&["acme.json:3:14: unknown spec `FTP` to extend; expected `ftp`"]);
    with(r#""extends": "ftp""#, r#""extends": true"#)
        .fails(&["acme.json:3:14: `extends` must be a string, found a boolean"]);
}

#[test]
fn number_name_and_title_of_an_ftp_code_are_taken() {
    with("559, \"name\"", "550, \"name\"")
        .edit("acme.json", "[552, 559]", "[219, 550]")
        .without("ru.json")
        .fails(&["acme.json:6:14: duplicate code 550; the extended spec has it as `FileUnavailable`"]);
    with(r#""QuotaReport""#, r#""ConnectionClosed", "title": "Quota""#)
        .fails(&["acme.json:5:27: duplicate code name `ConnectionClosed`; the extended spec has it for 426"]);
    let english = &words_of(ftp(), "en", 426)[0].title;
    let message = format!("duplicate title `{english}`; a code of the extended spec has it");
    with("Quota Exceeded Now", english).fails(&[&format!("acme.json:6:53: {message}")]);
    let russian = &words_of(ftp(), "ru", 426)[0].title;
    let message = format!("duplicate title `{russian}`; a code of the extended spec has it");
    added().edit("ru.json", "Квота исчерпана", russian).fails(&[&format!("ru.json:3:30: {message}")]);
}

#[test]
fn alias_of_an_ftp_code_is_taken() {
    let taken = |alias: &str, whose: &str| {
        let message = format!("the alias `{alias}` of 219 is also {whose} in the extended spec");
        with("disk quota", alias).fails(&[&format!("acme.json:5:79: {message}")]);
    };
    taken("access denied", "an alias of 550");
    taken("connection closed", "the name of 426");
    taken(&words_of(ftp(), "en", 225)[1].title, "the title of 225");
    // An alias in FTP does not forbid a name: nobody could then know which names there may be.
    assert_eq!(*with(r#""QuotaReport""#, r#""AccessDenied""#).spec().code(219).unwrap().name, "AccessDenied");
}

#[test]
fn confusion_and_number_of_ftp_are_taken() {
    with("[552, 559]", "[100, 211]")
        .edit("ru.json", "552/559", "100/211")
        .fails(&["acme.json:8:18: duplicate confusion 100/211; the extended spec has it"]);
    with("7001", "10054").fails(&["acme.json:9:28: duplicate number 10054 in `not_codes`; the extended spec has it"]);
    with("7001", "550").fails(&["acme.json:9:28: 550 stands in `not_codes` and is a code of the extended spec"]);
}

#[test]
fn classes_and_groups_are_those_of_ftp() {
    let class = r#""classes": [{"digit": 2, "name": "Good", "title": "good", "description": "Good.", "asks": "Go."}],"#;
    let group = r#""groups": [{"digit": 2, "name": "Good", "title": "good", "description": "Good."}],"#;
    with(r#""extends": "ftp","#, &format!("\"extends\": \"ftp\",\n{class}\n{group}")).fails(&[
        "acme.json:4:23: a spec that extends another one takes its `classes` from there",
        "acme.json:5:22: a spec that extends another one takes its `groups` from there",
    ]);
}

#[test]
fn own_language_is_that_of_ftp() {
    let language = |tag: &str| with(r#""extends": "ftp""#, &format!(r#""extends": "ftp", "language": "{tag}""#));
    let message = "a spec that extends another one is written in its language; found";
    language("ru")
        .edit("acme.json", r#", "languages": ["ru"]"#, "")
        .without("ru.json")
        .fails(&[&format!("acme.json:3:33: {message} `ru`")]);
    language("uk").fails(&[
        &format!("acme.json:3:33: {message} `uk`"),
        "acme.json:3:33: no language file has the tag `uk`, the language of this file",
    ]);
    assert_eq!(language("en").spec().languages.len(), 2);
}

#[test]
fn confusion_names_codes_of_either() {
    assert_eq!(added().spec().confusions.last().map(|pair| (pair.lower, pair.higher)), Some((552, 559)));
    with("[552, 559]", "[551, 558]")
        .edit("ru.json", "552/559", "551/558")
        .fails(&["acme.json:8:18: a confusion names 558, which is no code of this spec"]);
}

#[test]
fn sum_has_the_codes_of_both_in_order() {
    let spec = added().spec();
    assert_eq!(spec.protocol, "Acme FTP");
    assert_eq!(spec.codes.len(), ftp().codes.len() + 2);
    assert_eq!(spec.meaning_count(), ftp().meaning_count() + 2);
    assert!(spec.codes.is_sorted_by(|left, right| *left.number < *right.number));
    assert_eq!(spec.confusions.len(), ftp().confusions.len() + 1);
    assert_eq!(spec.not_codes.len(), ftp().not_codes.len() + 1);
    assert_eq!((spec.classes.len(), spec.groups.len()), (ftp().classes.len(), ftp().groups.len()));
    let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["en", "ru"]);
    for language in &spec.languages {
        assert_eq!(language.meanings.len(), spec.meaning_count());
        assert_eq!((language.classes.len(), language.groups.len()), (spec.classes.len(), spec.groups.len()));
        assert_eq!(
            (language.confusions.len(), language.not_codes.len()),
            (spec.confusions.len(), spec.not_codes.len())
        );
    }
}

#[test]
fn every_code_keeps_its_words_in_both_languages() {
    let spec = added().spec();
    for tag in ["en", "ru"] {
        for (number, found) in words(&spec, spec.language(tag).unwrap()) {
            if !matches!(number, 219 | 559) {
                assert_eq!(shown(found), shown(words_of(ftp(), tag, number)), "{number} in {tag}");
            }
        }
    }
    let title = |tag, number| words_of(&spec, tag, number)[0].title.as_str();
    assert_eq!([title("en", 219), title("en", 559)], ["Quota Report", "Quota Exceeded Now"]);
    assert_eq!([title("ru", 219), title("ru", 559)], ["Quota Report", "Квота исчерпана"]);
    assert_eq!(words_of(&spec, "ru", 559)[0].fix, "Delete.");
    let last = |tag: &str| spec.language(tag).unwrap().confusions.last().unwrap().as_str();
    assert_eq!([last("en"), last("ru")], ["Both are about space.", "Обе о месте."]);
}

#[test]
fn codes_without_russian_words_are_english_in_russian() {
    let spec = added().without("ru.json").spec();
    assert_eq!(spec.languages.len(), 2);
    assert_eq!(shown(words_of(&spec, "ru", 559)), shown(words_of(&spec, "en", 559)));
    assert_eq!(shown(words_of(&spec, "ru", 426)), shown(words_of(ftp(), "ru", 426)));
    let russian = spec.language("ru").unwrap();
    assert_eq!(russian.classes[3].title, ftp().language("ru").unwrap().classes[3].title);
    assert_eq!(russian.confusions.last().unwrap(), "Both are about space.");
}

#[test]
fn only_named_languages_come_along() {
    assert_eq!(with(r#", "languages": ["ru"]"#, "").without("ru.json").spec().languages.len(), 1);
    assert_eq!(added().without("ru.json").spec().languages[1].tag, "ru");
    with(r#"["ru"]"#, r#"["ru", "bar"]"#).fails(&["acme.json:2:47: no language file has the tag `bar`"]);
}

#[test]
fn third_language_says_the_rest_in_english() {
    let bavarian = r#"{"tag": "bar", "name": "Boarisch", "direction": "ltr",
        "classes": {"5": {"title": "dauerhaft abgelehnt"}}, "codes": {"559": {"title": "Quote erschöpft"}}}"#;
    let spec = with(r#"["ru"]"#, r#"["ru", "bar"]"#).with("bar.json", bavarian).spec();
    let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["en", "ru", "bar"]);
    assert_eq!(words_of(&spec, "bar", 559)[0].title, "Quote erschöpft");
    for code in ftp().codes.iter().map(|code| *code.number) {
        assert_eq!(shown(words_of(&spec, "bar", code)), shown(words_of(ftp(), "en", code)), "{code}");
    }
    let classes: Vec<&str> = spec.languages[2].classes.iter().map(|words| words.title.as_str()).collect();
    assert_eq!(classes[3..5], ["transient negative completion", "dauerhaft abgelehnt"]);
}

#[test]
fn complete_addition_needs_all_words_and_no_classes() {
    let no = |line: u8, key: &str| format!("acme.json:{line}:5: a code has no `{key}`");
    let complete = with(r#""extends": "ftp","#, r#""extends": "ftp", "complete": true,"#);
    complete.fails(&[
        &no(5, "description"),
        &no(5, "fix"),
        &no(5, "sources"),
        &no(5, "title"),
        &no(5, "when"),
        &no(6, "description"),
        &no(6, "sources"),
        &no(6, "when"),
        "ru.json:1:1: a language file has no `not_codes`",
    ]);
    let rest = r#""description": "Quota.", "when": "Ever.", "sources": [{"document": "Acme", "section": "1"}]"#;
    let codes = complete
        .edit(
            "acme.json",
            r#""name": "QuotaReport""#,
            &format!(r#""name": "QuotaReport", "title": "Q", "fix": "No.", {rest}"#),
        )
        .edit(
            "acme.json",
            r#""name": "QuotaExceeded""#,
            &format!(r#""name": "QuotaExceeded", "retry": "later", {rest}"#),
        )
        .edit("ru.json", r#""confusions""#, r#""not_codes": {"7001": "Число."}, "confusions""#);
    codes.fails(&[
        "ru.json:3:12: no translation of the code 219 (QuotaReport)",
        "ru.json:3:20: a translation has no `description`",
        "ru.json:3:20: a translation has no `fix`",
        "ru.json:3:20: a translation has no `when`",
    ]);
    let words = r#""description": "Место.", "when": "Всегда.", "fix": "Нет.""#;
    let russian =
        codes.edit("ru.json", r#""559": {"#, &format!(r#""219": {{"title": "К", {words}}}, "559": {{{words}, "#));
    assert_eq!(words_of(&russian.spec(), "ru", 219)[0].title, "К");
}
