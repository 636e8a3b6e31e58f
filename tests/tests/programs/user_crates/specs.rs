//! Specs with more, less or other things in them than the built-in one.

use ftpcodes_tests::user_crate::{MINIMAL, fixed_words};

use super::user_crate;

const CALL: &str = "ftpcodes::reply_codes! { spec = \"spec/x.json\"; pub enum XCode; }";

/// Runs a program with this spec and these lines in `main`.
#[track_caller]
fn run(name: &str, spec: &str, main: &str) -> String {
    let program = format!("{CALL}\n#[allow(unused)]\nuse XCode as Code;\nfn main() {{\n{main}\n}}");
    user_crate(name).file("spec/x.json", spec).file("src/main.rs", &program).run()
}

#[test]
fn minimal_spec() {
    let printed = run(
        "minimal",
        MINIMAL,
        r#"let code = XCode::from_bytes(b"550").unwrap();
        println!("{code} {code:?} {} {} {:?} {:?}", code.title(), code.text(), code.class(), code.group());
        println!("{:?} {:?}", XGroup::ALL, XLanguage::ALL);
        print!("{}", code.explain());
        print!("{}", code.compare(XCode::Ready));"#,
    );
    assert!(printed.starts_with("550 NotFound Not Found Not found. PermanentNegative None\n[] [En]\n"), "{printed}");
    assert!(printed.contains("permanent negative completion"), "{printed}");
}

#[test]
fn spec_without_groups() {
    let spec = r#"{"protocol": "X", "codes": [{"code": 299, "name": "Done", "text": "Done."}]}"#;
    let printed = run(
        "without-groups",
        spec,
        r#"println!("{:?} {:?} {:?}", XCode::Done.group(), XGroup::from_digit(9), XGroup::ALL.len());"#,
    );
    assert_eq!(printed, "None None 0\n");
}

#[test]
fn variants_named_like_the_prelude() {
    const NAMES: &[&str] = &[
        "Ok", "Err", "Some", "None", "Option", "Result", "Vec", "String", "Box", "Clone", "Copy", "Debug", "Default",
        "Drop", "Error", "Hash", "Eq", "From", "Into", "Item", "Iterator", "Output", "Send", "Target", "TryFrom",
        "XCode", "XClass", "Code", "Language", "Meaning", "Type", "Enum", "U16", "Iter",
    ];
    let codes: Vec<String> = NAMES
        .iter()
        .zip(200..)
        .map(|(name, number)| format!(r#"{{"code": {number}, "name": "{name}", "text": "{name} it is."}}"#))
        .collect();
    let spec = format!(r#"{{"protocol": "X", "codes": [{}]}}"#, codes.join(","));
    let printed = run(
        "prelude-variants",
        &spec,
        r#"for code in XCode::ALL { print!("{code:?}={} ", code.as_u16()); }
        let none: Option<XCode> = None;
        println!("{none:?} {:?} {:?}", XCode::try_from(200u16), "201".parse::<XCode>());"#,
    );
    let pairs: String = NAMES.iter().zip(200..).map(|(name, number)| format!("{name}={number} ")).collect();
    assert_eq!(printed, format!("{pairs}None Ok(Ok) Ok(Err)\n"));
}

#[test]
fn classes_and_groups_named_like_the_prelude() {
    let spec = r#"{
      "protocol": "X",
      "classes": [
        {"digit": 2, "name": "Ok", "title": "ok", "description": "Done.", "asks": "Go on."},
        {"digit": 5, "name": "Err", "title": "err", "description": "Not done.", "asks": "Stop."}
      ],
      "groups": [
        {"digit": 0, "name": "None", "title": "none", "description": "No group."},
        {"digit": 1, "name": "Some", "title": "some", "description": "Some group."}
      ],
      "codes": [{"code": 200, "name": "Fine", "text": "Fine."}, {"code": 510, "name": "Bad", "text": "Bad."}]
    }"#;
    let main = r#"println!("{:?} {:?}", XCode::Fine.class(), XCode::Bad.group());"#;
    assert_eq!(run("prelude-classes", spec, main), "Ok Some(Some)\n");
}

#[test]
fn languages_named_like_the_prelude() {
    let language = |tag| format!(r#"{{"tag": "{tag}", "name": "{tag}", "direction": "ltr"{}"#, fixed_words());
    let spec = MINIMAL.replace("\"codes\"", "\"languages\": [\"err\", \"all\"], \"codes\"");
    let main = "println!(\"{:?} {:?}\", \"err\".parse::<XLanguage>(), XLanguage::negotiate(&[\"all\"]));";
    let user = user_crate("prelude-languages").file("spec/x.json", &spec);
    let user = user.file("spec/x/err.json", &language("err")).file("spec/x/all.json", &language("all"));
    assert_eq!(user.file("src/main.rs", &format!("{CALL}\nfn main() {{ {main} }}")).run(), "Ok(Err) Some(All)\n");
}

#[test]
fn right_to_left_language() {
    let spec = MINIMAL.replace("\"codes\"", "\"languages\": [\"he\"], \"codes\"");
    let hebrew = format!(
        r#"{{"tag": "he", "name": "עברית", "direction": "rtl", "codes": {{"550": {{"title": "לא נמצא"}}}}{}"#,
        fixed_words()
    );
    let main = r#"println!("{} {:?}", XCode::NotFound.title_in(XLanguage::He), XLanguage::He.direction());
        println!("{}", XCode::NotFound.explain_in(XLanguage::He).html());"#;
    let user = user_crate("right-to-left").file("spec/x.json", &spec).file("spec/x/he.json", &hebrew);
    let printed = user.file("src/main.rs", &format!("{CALL}\nfn main() {{ {main} }}")).run();
    assert!(printed.starts_with("לא נמצא RightToLeft\n"), "{printed}");
    assert!(printed.contains("dir=\"rtl\""), "{printed}");
}

#[test]
#[ignore = "it builds ftpcodes anew; .ci/run asks for it"]
fn extending_the_built_in_spec() {
    let spec = r#"{
      "protocol": "FTP", "extends": "ftp", "languages": ["ru"],
      "codes": [
        {"code": 299, "name": "VendorGreeting", "text": "Hello."},
        {"code": 599, "name": "VendorRefusal", "text": "No."}
      ]
    }"#;
    let main = r#"println!("{} {}", XCode::ALL.len() - ftpcodes::ReplyCode::ALL.len(), XCode::VendorRefusal.text());
        println!("{}", XCode::ConnectionClosed.title_in(XLanguage::Ru));
        println!("{}", XCode::VendorGreeting.compare_in(XCode::ConnectionClosed, XLanguage::Ru));"#;
    let user = user_crate("extends").file("spec/x.json", spec);
    let user = user.file("src/main.rs", &format!("{CALL}\nfn main() {{\n{main}\n}}"));
    // The words of FTP in other languages are features.
    let expected = "spec/x.json:2:58: no language file has the tag `ru`; expected it at spec/x/ru.json; \
                    the built-in words in it need the feature `lang-ru`";
    assert_eq!(user.cargo(&["check"]).errors().first(), Some(&expected));
    user.edit("Cargo.toml", "path =", "features = [\"lang-ru\"], path =");
    let printed = user.run();
    assert!(printed.starts_with("2 No.\nСоединение закрыто, передача прервана\n"), "{printed}");
    assert!(printed.contains("положительный завершающий ответ"), "{printed}");
}
