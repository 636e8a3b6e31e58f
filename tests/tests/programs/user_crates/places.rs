//! Where the codes and their spec may stand.

use ftpcodes_tests::user_crate::{MINIMAL, UserCrate};

use super::user_crate;

const OTHER: &str = r#"{"protocol": "Y", "codes": [{"code": 299, "name": "Other", "text": "Other."}]}"#;

#[test]
fn two_specs_in_one_crate() {
    let main = r#"
        mod x { ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum Code; macro code; }
            pub const DONE: Code = code!(250); }
        mod y { ftpcodes::reply_codes! { spec = "spec/y.json"; pub enum Code; macro code; }
            pub const OTHER: Code = code!(299); }
        fn main() { println!("{} {}", x::DONE, y::OTHER); }
    "#;
    assert_eq!(user_crate("two-specs").file("spec/y.json", OTHER).file("src/main.rs", main).run(), "250 299\n");
}

#[test]
fn two_specs_in_one_module() {
    let main = r#"
        ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; macro x_code; }
        ftpcodes::reply_codes! { spec = "spec/y.json"; pub enum YCode; macro y_code; }
        fn main() { println!("{} {}", x_code!(250), y_code!(299)); }
    "#;
    let user = user_crate("two-specs-one-module").file("spec/y.json", OTHER).file("src/main.rs", main);
    assert_eq!(user.run(), "250 299\n");
}

#[test]
fn private_enum() {
    let main = r#"
        ftpcodes::reply_codes! { spec = "spec/x.json"; enum XCode; }
        fn main() { println!("{}", XCode::Done); }
    "#;
    assert_eq!(user_crate("private-enum").file("src/main.rs", main).run(), "250\n");
}

#[test]
fn pub_crate_enum_in_a_nested_module() {
    let main = r#"
        mod outer { pub(crate) mod inner {
            ftpcodes::reply_codes! { spec = "spec/x.json"; pub(crate) enum XCode; }
        } }
        use outer::inner::XCode;
        fn main() { println!("{}", XCode::Done.class().title()); }
    "#;
    assert_eq!(user_crate("pub-crate-enum").file("src/main.rs", main).run(), "positive completion\n");
}

#[test]
fn pub_super_and_pub_in_path() {
    let main = r#"
        mod outer { pub mod inner {
            ftpcodes::reply_codes! { spec = "spec/x.json"; pub(super) enum XCode; pub(in crate::outer) enum XClass; }
        } pub fn done() -> u16 { inner::XCode::Done as u16 + u16::from(inner::XCode::Done.class().digit()) } }
        fn main() { println!("{}", outer::done()); }
    "#;
    assert_eq!(user_crate("pub-super-enum").file("src/main.rs", main).run(), "252\n");
}

#[test]
fn types_in_any_order() {
    let main = r#"
        ftpcodes::reply_codes! {
            spec = "spec/x.json"; pub struct XMeaning; pub macro x_code; pub enum XClass; pub enum XCode;
        }
        fn main() { println!("{:?}", x_code!(250).class()); }
    "#;
    assert_eq!(user_crate("any-order").file("src/main.rs", main).run(), "PositiveCompletion\n");
}

#[test]
fn enum_inside_a_function() {
    let main = r#"
        fn main() {
            ftpcodes::reply_codes! { spec = "spec/x.json"; enum XCode; macro x_code; }
            println!("{}", x_code!(250).title());
        }
    "#;
    assert_eq!(user_crate("inside-function").file("src/main.rs", main).run(), "Done\n");
}

#[test]
fn spec_of_a_workspace_member() {
    let user = user_crate("workspace");
    user.edit("Cargo.toml", "[workspace]", "[workspace]\nmembers = [\"deep/member\"]\n");
    let manifest = std::fs::read_to_string(user.path("Cargo.toml")).expect("it was written");
    let (member, _) = manifest.split_once("[workspace]").expect("it ends so");
    let user = user
        .file("src/lib.rs", "")
        .file("deep/member/Cargo.toml", &member.replace("\"workspace\"", "\"member\""))
        .file("deep/member/spec/x.json", OTHER)
        .file("deep/member/src/lib.rs", "ftpcodes::reply_codes! { spec = \"spec/x.json\"; pub enum XCode; }");
    user.cargo(&["check", "-p", "member"]).expect_clean();
    user.edit("deep/member/spec/x.json", "299", "99");
    let outcome = user.cargo(&["check", "--workspace"]);
    let error = "deep/member/spec/x.json:1:38: `code` must be a whole number from 100 to 699, found 99";
    assert_eq!(outcome.errors(), [error], "{}", outcome.stderr);
}

#[test]
fn path_with_spaces_and_other_letters() {
    let name = "каталог with spaces & ünïcode's “quotes”";
    let user = UserCrate::new(env!("CARGO_TARGET_TMPDIR"), name, "ftpcodes").file("spec/мой spec.json", MINIMAL);
    let main = "ftpcodes::reply_codes! { spec = \"spec/мой spec.json\"; pub enum XCode; }\n\
        fn main() { println!(\"{}\", XCode::Done); }";
    let user = user.file("src/main.rs", main);
    assert_eq!(user.run(), "250\n");
    user.edit("spec/мой spec.json", "250", "251");
    assert_eq!(user.run(), "251\n", "the change of the spec went unseen");
}
