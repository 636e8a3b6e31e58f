//! Whole specs: good ones load, and a refused one gives all its errors and a skeleton.

use ftpcodes_spec::{BUILTIN, builtin, load};
use ftpcodes_tests::spec::good;

#[test]
fn good_spec_loads() {
    let spec = good().spec();
    assert_eq!(spec.protocol, "FTP");
    assert_eq!((spec.classes.len(), spec.groups.len(), spec.codes.len(), spec.meaning_count()), (2, 2, 2, 3));
    assert_eq!((spec.confusions.len(), spec.not_codes.len()), (1, 1));
    let tags: Vec<&str> = spec.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["eo", "uk"]);
    for language in &spec.languages {
        assert_eq!((language.classes.len(), language.groups.len(), language.meanings.len()), (2, 2, 3));
        assert_eq!((language.confusions.len(), language.not_codes.len()), (1, 1));
    }
}

#[test]
fn spec_without_confusions_and_not_codes_loads() {
    let files = good()
        .codes(r#"{"codes": [226, 426], "difference": "Only one of them is good."}"#, "")
        .codes(r#"{"number": 10054, "name": "WSAECONNRESET", "description": "A number of Windows."}"#, "")
        .russian(r#""confusions": {"226/426": "Хорош только один."},"#, "")
        .russian(r#""not_codes": {"10054": "Число Windows."},"#, "");
    let spec = files.spec();
    assert!(spec.confusions.is_empty() && spec.not_codes.is_empty());
    assert_eq!(spec.languages.len(), 2);
}

#[test]
fn spec_in_one_language_loads() {
    let alone = good().codes(r#""languages": ["uk"], "#, "").without("ru.json");
    assert_eq!(alone.spec().languages.len(), 1);
}

#[test]
fn builtin_spec_loads() {
    let spec = builtin().unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(spec.languages.len(), BUILTIN.len() - 1);
}

#[test]
fn spec_needs_files() {
    let refused = load(&[]).unwrap_err();
    assert_eq!(refused.to_string(), ":1:1: no files; expected the file of the codes, then language files");
}

#[test]
fn skeleton_holds_the_codes_that_have_number_and_name() {
    let refused = good().codes(r#""status": "standard","#, r#""status": 1,"#).refused();
    assert_eq!(refused.skeleton, [(226, "TransferComplete".to_owned()), (426, "ConnectionClosed".to_owned())]);
    let refused = good().codes("226,\n", "26,\n").refused();
    assert_eq!(refused.skeleton, [(426, "ConnectionClosed".to_owned())]);
    let refused = good().english("English", "").refused();
    assert_eq!(refused.skeleton.len(), 2);
    assert!(good().rewrite("codes.json", "{").refused().skeleton.is_empty());
}

#[test]
fn errors_come_in_the_order_of_files_and_places() {
    let fault = "is no name for a variant; expected UpperCamelCase letters and digits, such as `ConnectionClosed`";
    good()
        .russian(r#""direction": "ltr""#, r#""direction": "down""#)
        .codes(r#""name": "Accounts""#, r#""name": "accounts""#)
        .codes("RFC 1123", "")
        .codes(r#""name": "Transient""#, r#""name": "lower""#)
        .english(r#""English""#, "null")
        .fails(&[
            &format!("codes.json:6:26: `lower` {fault}"),
            &format!("codes.json:10:26: `accounts` {fault}"),
            "codes.json:36:36: `document` is empty",
            "en.json:3:11: `name` must be a string, found null",
            "ru.json:4:16: unknown direction `down`; expected one of: ltr, rtl",
        ]);
}

#[test]
fn refused_displays_one_error_in_a_line() {
    let refused = good().codes("RFC 1123", "").russian("русский", "").refused();
    assert_eq!(refused.to_string(), "codes.json:36:36: `document` is empty\nru.json:3:11: `name` is empty");
}
