//! The macro that turns numbers into codes, wherever it is called from.

use super::user_crate;

const USES: &str = r#"
    pub const DONE: super_::XCode = m!(250);
    pub fn is_done(code: super_::XCode) -> bool { matches!(code, m!(250)) }
    pub fn found(number: u16) -> &'static str {
        match super_::XCode::from_u16(number) {
            Some(m!(220) | m!(250)) => "found",
            Some(m!(550)) => m!(550).text(),
            _ => "unknown",
        }
    }
"#;

fn uses(path: &str, name: &str) -> String {
    USES.replace("super_::", path).replace("m!", &format!("{name}!"))
}

const MAIN: &str = r#"fn main() { println!("{} {} {}", DONE, is_done(DONE), found(550)); }"#;

#[test]
fn in_its_own_module() {
    let call = r#"ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; macro x_code; }"#;
    let main = format!("{call}\n{}\n{MAIN}", uses("", "x_code"));
    assert_eq!(user_crate("macro-own-module").file("src/main.rs", &main).run(), "250 true Not found.\n");
}

#[test]
fn in_a_nested_module() {
    let call = r#"ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; macro x_code; }"#;
    let main = format!("mod nested {{ {call}\n{} }}\nuse nested::*;\n{MAIN}", uses("", "x_code"));
    assert_eq!(user_crate("macro-nested").file("src/main.rs", &main).run(), "250 true Not found.\n");
}

#[test]
fn in_another_module_as_pub_crate() {
    let call = r#"ftpcodes::reply_codes! {
        spec = "spec/x.json"; pub(crate) enum XCode; pub(crate) macro x_code => crate::codes::XCode;
    }"#;
    let uses = uses("crate::codes::", "crate::codes::x_code");
    let main =
        format!("mod user {{ {} }}\nmod codes {{ {call} }}\nuse user::*;\n{MAIN}", uses.replace("pub ", "pub(crate) "));
    assert_eq!(user_crate("macro-pub-crate").file("src/main.rs", &main).run(), "250 true Not found.\n");
}

#[test]
fn in_a_later_module_of_the_crate() {
    let call = r#"ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; pub macro x_code => crate::XCode; }"#;
    let main = format!("{call}\nmod user {{ {} }}\nuse user::*;\n{MAIN}", uses("crate::", "x_code"));
    assert_eq!(user_crate("macro-later-module").file("src/main.rs", &main).run(), "250 true Not found.\n");
}

#[test]
fn in_another_crate() {
    let call = r#"//! Codes.
        #[macro_use]
        pub mod nested {
            ftpcodes::reply_codes! {
                spec = "spec/x.json"; pub enum XCode; pub macro x_code => crate::nested::XCode;
            }
        }"#;
    let main = format!("{}\n{MAIN}", uses("macro_other_crate::nested::", "macro_other_crate::x_code"));
    let user = user_crate("macro-other-crate").file("src/lib.rs", call).file("src/main.rs", &main);
    assert_eq!(user.run(), "250 true Not found.\n");
}

#[test]
fn in_another_crate_that_imports_the_codes() {
    let call = r#"ftpcodes::reply_codes! { spec = "spec/x.json"; pub enum XCode; pub macro x_code; }"#;
    let main = format!("use macro_bare_path::{{XCode, x_code}};\n{}\n{MAIN}", uses("", "x_code"));
    let user = user_crate("macro-bare-path").file("src/lib.rs", call).file("src/main.rs", &main);
    assert_eq!(user.run(), "250 true Not found.\n");
}
