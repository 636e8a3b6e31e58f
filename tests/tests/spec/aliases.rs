//! Other names of the codes in a language that they are not written in.

use ftpcodes_tests::spec::good;

const GOOD: &str = r#"["конец", "всё"]"#;

#[test]
fn aliases_belong_to_a_language() {
    let spec = good().spec();
    assert!(spec.languages[0].aliases.is_empty());
    let aliases = &spec.languages[1].aliases;
    assert_eq!((aliases.len(), aliases[0].number), (1, 226));
    assert_eq!(aliases[0].aliases, ["конец", "всё"]);
    let tables = ftpcodes_spec::lower(&spec, None);
    let of = |number: u16| tables.languages[1].aliases(tables.code(number.into()).unwrap());
    assert_eq!((of(226), of(426)), (&["конец", "всё"][..], &[][..]));
}

#[test]
fn aliases_may_be_left_out_and_may_mean_several_codes() {
    let spec = good().russian(&format!(r#", "aliases": {{"226": {GOOD}}}"#), "").spec();
    assert!(spec.languages[1].aliases.is_empty());
    let spec = good().russian(GOOD, r#"["конец"], "426": ["конец"]"#).spec();
    assert_eq!(spec.languages[1].aliases.len(), 2);
}

#[test]
fn an_alias_is_typed_in_small_letters_and_is_no_number() {
    good()
        .russian("конец", "Конец")
        .fails(&["ru.json:21:65: the alias `Конец` of 226 has capital letters; expected `конец`"]);
    good().russian("конец", "550").fails(&["ru.json:21:65: the alias `550` of 226 is a number; expected words"]);
    let _ = good().russian("конец", "код 550").spec();
}

#[test]
fn an_alias_stands_once_at_a_code() {
    good()
        .russian("всё", "конец")
        .fails(&["ru.json:21:74: duplicate alias of 226 `конец`; the first is at ru.json:21:65"]);
}

#[test]
fn an_alias_is_one_line_of_text() {
    good().russian(GOOD, "[]").fails(&["ru.json:21:64: `226` is empty; expected at least one entry"]);
    good().russian(GOOD, r#""конец""#).fails(&["ru.json:21:64: `226` must be an array, found a string"]);
    good().russian(GOOD, "[426]").fails(&["ru.json:21:65: an alias of 226 must be a string, found a number"]);
    good().russian("конец", "").fails(&["ru.json:21:65: an alias of 226 is empty"]);
    good().russian("конец", " конец").fails(&["ru.json:21:65: an alias of 226 begins or ends with white space"]);
}

#[test]
fn the_language_of_the_codes_has_its_aliases_in_the_file_of_the_codes() {
    let known = "known keys: $schema, tag, name, direction, reviewed, punctuation, labels, templates";
    good()
        .english(r#""direction""#, r#""aliases": {"226": ["end"]}, "direction""#)
        .fails(&[&format!("en.json:4:3: unknown key `aliases` in a language file; {known}")]);
}
