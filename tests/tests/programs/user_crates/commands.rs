//! A spec of the user's with commands: the types and the macros that it brings along.

use ftpcodes_tests::user_crate::UserCrate;

use super::user_crate;

const CODES: &str = r#"{
  "protocol": "X",
  "codes": [
    {"code": 150, "name": "Opening", "text": "Opening."},
    {"code": 220, "name": "Ready", "text": "Ready."},
    {"code": 250, "name": "Done", "text": "Done."},
    {"code": 281, "name": "Accepted", "text": "Accepted."},
    {"code": 381, "name": "NeedPassword", "text": "Need password."},
    {"code": 451, "name": "Later", "text": "Later."},
    {"code": 550, "name": "NotFound", "text": "Not found."}
  ]
}"#;

const COMMANDS: &str = r#"{
  "general": [{"code": 451, "any_time": true}],
  "commands": [
    {"verb": "AUTHINFO PASS", "replies": [281]},
    {"verb": "AUTHINFO USER", "replies": [281, {"code": 381, "then": ["AUTHINFO PASS"]}]},
    {"verb": "GET", "replies": [
      {"code": 150, "next": [250, 550]},
      550,
      {"code": 220, "basis": "observed", "servers": [{"server": "ExServer 1.0", "situation": "always"}]}
    ]}
  ]
}"#;

const CALL: &str = r#"ftpcodes::reply_codes! {
    spec = "spec/x.json";
    /// Codes.
    pub enum XCode;
    /// Commands.
    pub enum XCommand;
    /// Numbers.
    pub macro x_code => crate::XCode;
    /// Matches.
    pub macro match_x_reply => crate::XCode;
    /// Replies.
    pub macro x_reply => crate::XCode;
    /// Successes.
    pub macro expect_x = expect_reply => crate::XCode;
    /// Verbs.
    pub macro x_command => crate::XCommand;
}"#;

const USES: &str = r#"
    pub fn got(code: ::ftpcodes::Code) -> u16 {
        match_x_reply!(GET first, code, { 150 => 1, 451 => 4, 5xx => 5, _ => 0 })
    }
    pub fn got_after(code: super_::XCode) -> u16 {
        match_x_reply!(GET after 150, code, { 250 => 2, 451 | 550 => 5, other => other.as_u16() })
    }
    pub fn got_of_all(code: u16) -> u16 {
        match_x_reply!(GET + observed, code, { 1xx => 1, 220 => 9, 2xx => 2, 4xx | 5xx => 5, other => other })
    }
    pub fn logged_in(code: u16) -> u16 {
        match_x_reply!(AUTHINFO USER, code, { 281 => 2, 381 => 3, 4xx => 4, _ => 0 })
    }
    pub const NEED: super_::XCode = x_code!(AUTHINFO USER, 381);
    pub const USER: super_::XCommand = x_command!(AUTHINFO USER);
    pub fn expected(
        code: u16,
    ) -> ::core::result::Result<super_::XCode, ::ftpcodes::UnexpectedReply<super_::XCommand>> {
        expect_x!(GET after 150, code, 250 | unlisted 220)
    }
    pub fn reply() -> ::std::string::String {
        let mut out = ::std::string::String::new();
        let _ = x_reply!(AUTHINFO USER, 381).write_to(&mut out);
        let _ = x_reply!(GET after 150, 250, "Got it.").write_to(&mut out);
        let _ = x_reply!(GET, 220, deviation = "as ExServer does").write_to(&mut out);
        out
    }
"#;

const MAIN: &str = r#"fn main() {
    let code = |number| ftpcodes::Code::try_from(number).unwrap();
    print!("{} {} ", got(code(150)), got(code(299)));
    print!("{} {} ", got_after(super_::XCode::Done), got_after(super_::XCode::Ready));
    print!("{} {} {} ", got_of_all(220), got_of_all(250), got_of_all(600));
    print!("{} {NEED} {USER:?} {}", logged_in(381), reply().replace("\r\n", "|"));
    let error = expected(550).unwrap_err();
    assert_eq!(error.command(), super_::XCommand::Get);
    let near = super_::XCommand::Get.check_reply(ftpcodes::Place::First, super_::XCode::Accepted).unwrap_err();
    print!("{:?} {:?} {error}; {near}", expected(250), expected(220).ok());
}"#;

const PRINTED: &str = "1 0 2 220 9 2 600 3 381 AuthinfoUser 381 Need password.|250 Got it.|220 Ready.|Ok(Done) Some(Ready) \
    GET was answered with 550: Not Found; no document lets a server answer GET first with 281";

fn spec(name: &str) -> UserCrate {
    user_crate(name).file("spec/x.json", CODES).file("spec/x.commands.json", COMMANDS)
}

/// A program with the types, some code that uses them, and what it prints.
fn program(uses: &str) -> String {
    format!("{CALL}\n{uses}\n{MAIN}").replace("super_::", "")
}

#[test]
fn in_its_own_crate() {
    assert_eq!(spec("commands-own").file("src/main.rs", &program(USES)).run(), PRINTED);
}

#[test]
fn in_a_module_of_its_own_crate() {
    let uses = format!("mod user {{ {} }}\nuse user::*;", USES.replace("super_::", "crate::"));
    assert_eq!(spec("commands-module").file("src/main.rs", &program(&uses)).run(), PRINTED);
}

#[test]
fn in_another_crate() {
    let names = "commands_other::";
    let mut uses = USES.replace("super_::", names);
    for name in ["match_x_reply!", "x_code!", " x_reply!", "expect_x!", " x_command!"] {
        uses = uses.replace(name, &format!(" {names}{}", name.trim()));
    }
    let main = format!("{uses}\n{}", MAIN.replace("super_::", names));
    let user = spec("commands-other").file("src/lib.rs", &format!("//! Codes.\n{CALL}")).file("src/main.rs", &main);
    assert_eq!(user.run(), PRINTED);
}

#[test]
fn macros_of_a_part_of_the_crate() {
    let call = CALL.replace("pub ", "pub(crate) ").replace("crate::X", "crate::codes::X");
    let uses = USES.replace("super_::", "crate::codes::").replace("pub ", "pub(crate) ");
    let main = format!(
        "mod user {{ use crate::codes::{{expect_x, match_x_reply, x_code, x_command, x_reply}}; {uses} }}\n\
        mod codes {{ {call} }}\nuse user::*;\n{}",
        MAIN.replace("super_::", "codes::")
    );
    assert_eq!(spec("commands-part").file("src/main.rs", &main).run(), PRINTED);
}

#[test]
fn whatever_the_crate_forbids_and_shadows() {
    let lints = "#![deny(warnings, unused, future_incompatible, nonstandard_style, rust_2018_idioms, \
        trivial_casts, trivial_numeric_casts, unused_qualifications, unused_results, single_use_lifetimes)]\n\
        #![forbid(unsafe_code)]\n#![deny(missing_docs)]\n//! Documented.\n";
    let documented = USES.replace("    pub ", "    /// Documented.\n    pub ").replace("super_::", "");
    let lib = format!("{lints}{CALL}\n{documented}");
    let user = spec("commands-lints").file("src/lib.rs", &lib);
    user.check();
    let plain = documented.replace("_ = x_reply", "_written = x_reply");
    let pedantic = format!("//! Documented.\n{CALL}\n{}", plain.replace("    pub fn", "    #[must_use]\n    pub fn"));
    let (must_use, errors) = (
        "    #[must_use]\n    pub fn expected",
        "    ///\n    /// # Errors\n    ///\n    /// Others.\n    pub fn expected",
    );
    let pedantic = pedantic.replace(must_use, errors);
    user.write("src/lib.rs", &pedantic);
    user.cargo(&["clippy", "--all-targets", "--", "-W", "clippy::pedantic", "-D", "warnings"]).expect_clean();

    let shadowed = "#![allow(dead_code, unused_macros)] mod core {} mod data {} \
        struct Option; struct Result; struct Some; struct None; struct Ok; struct Err; \
        trait Clone {} trait Iterator {} trait From {} fn reply_(_: u8) {} fn number() {} \
        macro_rules! unreachable { () => {} } macro_rules! matches { () => {} }";
    user.write("src/lib.rs", &format!("{shadowed}\n{CALL}\n{}", USES.replace("super_::", "")));
    user.check();

    let no_text = USES.split("    pub fn reply").next().unwrap_or_default().replace("super_::", "");
    user.write("src/lib.rs", &format!("#![no_std]\n{CALL}\n{no_text}"));
    user.check();
    let call = CALL.replace("ftpcodes::reply_codes", "::ftpcodes::reply_codes");
    user.write("src/lib.rs", &format!("#![no_std]\n#![no_implicit_prelude]\n{call}\n{no_text}"));
    user.check();
}

#[test]
fn dependency_under_another_name() {
    let user = UserCrate::new(env!("CARGO_TARGET_TMPDIR"), "commands-renamed", "codes");
    let user = user.file("spec/x.json", CODES).file("spec/x.commands.json", COMMANDS);
    let main = program(USES).replace("::ftpcodes::", "::codes::").replace("ftpcodes::", "codes::");
    assert_eq!(user.file("src/main.rs", &main).run(), PRINTED);
}

#[test]
fn editions_before_this_one() {
    for edition in ["2015", "2018", "2021"] {
        let user = spec(&format!("commands-edition-{edition}"));
        user.edit("Cargo.toml", "\"2024\"", &format!("\"{edition}\""));
        let before = if edition == "2015" { "extern crate core; extern crate ftpcodes;\n" } else { "" };
        user.file("src/lib.rs", &format!("{before}{CALL}\n{}", USES.replace("super_::", ""))).check();
    }
}

#[test]
fn built_in_macros_where_names_are_shadowed() {
    let uses = "pub fn got(code: ::ftpcodes::Code) -> u16 {
            ::ftpcodes::match_reply!(RETR first, code, { 1xx => 1, 3xx | 4xx => 2, 5xx => 3, other => other.as_u16() })
        }
        pub fn sent() -> ::ftpcodes::ReplyBuilder<&'static str> { ::ftpcodes::reply!(STOR, 226) }
        pub fn user(code: ::ftpcodes::Code) -> ::core::result::Result<::ftpcodes::ReplyCode, ::ftpcodes::UnexpectedReply> {
            ::ftpcodes::expect_reply!(USER, code, 230 | 331)
        }
        pub const SIZE: ::ftpcodes::ReplyBuilder<u64> = ::ftpcodes::reply!(SIZE, 213, 1024);
        pub const QUIT: ::ftpcodes::Command = ::ftpcodes::command!(QUIT);
        pub const ABORTED: ::ftpcodes::ReplyCode = ::ftpcodes::code!(RETR after 150, 426);";
    let user =
        user_crate("built-in-macros").file("src/lib.rs", &format!("#![no_std]\n#![no_implicit_prelude]\n{uses}"));
    user.check();
    let shadowed = "#![deny(warnings)] mod core {} mod ftpcodes {}";
    user.write("src/lib.rs", &format!("#![allow(unused)]\n{shadowed}\n{uses}"));
    user.check();
}

#[test]
fn clippy_has_nothing_against_a_use() {
    let lib = "//! Documented.
        use ftpcodes::{Code, ReplyCode, match_reply, reply};
        /// Codes one after the other, and classes so.
        #[must_use]
        pub fn ranges(code: Code) -> Option<u16> {
            Some(match_reply!(NOOP, code, {
                200 | unlisted 201 | unlisted 202 => 2,
                332 => 3,
                421 => return None,
                500 | 501 | 502 | 503 | 504 | 530 | 532 | 533 => 5,
                4xx | 5xx => 4,
                other => other.as_u16(),
            }))
        }
        /// Two arms, one of them empty.
        pub fn statement(code: u16, log: &mut Vec<u16>) {
            match_reply!(NOOP, code, {
                2xx | 3xx | 4xx | 5xx => log.push(code),
                _ => {}
            });
            match_reply!(NOOP, code, { 2xx | 3xx | 4xx | 5xx => {} other => log.push(other) });
        }
        /// Truth.
        #[must_use]
        pub fn truth(code: ReplyCode, busy: bool) -> bool {
            match_reply!(NOOP, code, { 200 if busy => true, 2xx | 3xx | 4xx | 5xx => false, _ => false })
                || match_reply!(NOOP, code, { 200 => true, 3xx | 4xx | 5xx => false, _ => false })
        }
        /// A result.
        ///
        /// # Errors
        ///
        /// Whatever is not 200.
        pub fn result(code: &Code) -> Result<(), Code> {
            match_reply!(NOOP, *code, { 200 => Ok(()), 3xx | 4xx | 5xx => Err(*code), other => Err(other)? })
        }
        /// A reply.
        ///
        /// # Errors
        ///
        /// None.
        pub fn sent(text: &str) -> Result<String, ftpcodes::WriteError> {
            let mut out = String::new();
            reply!(STOR, 226).write_to(&mut out)?;
            reply!(STOR, 226, text).write_to(&mut out)?;
            reply!(STOR, 299, text, deviation = \"a legacy client\").write_to(&mut out)?;
            Ok(out)
        }";
    let user = user_crate("commands-clippy").file("src/lib.rs", lib);
    let outcome = user.cargo(&["clippy", "--", "-W", "clippy::pedantic", "-A", "clippy::match_same_arms"]);
    outcome.expect_clean();
}

#[test]
fn change_of_the_commands() {
    let user = spec("commands-changed").file("src/main.rs", &program(USES));
    assert_eq!(user.run(), PRINTED);
    user.edit("spec/x.commands.json", "[281, {\"code\": 381", "[220, 281, {\"code\": 381");
    let left_out = "AUTHINFO USER can also be answered with 220 Ready: add an arm, or cover `2xx`";
    assert_eq!(user.cargo(&["run"]).errors(), [left_out]);
    user.edit("src/main.rs", "281 => 2, 381 => 3", "2xx => 2, 381 => 3");
    assert_eq!(user.run(), PRINTED);
}

#[test]
fn errors_of_the_commands_keep_other_code_quiet() {
    let user = spec("commands-broken").file("src/main.rs", &program(USES));
    user.edit(
        "spec/x.commands.json",
        "{\"verb\": \"AUTHINFO PASS\", \"replies\"",
        "{\"verb\": \"AUTHINFO PASS\", \"repliez\"",
    );
    let outcome = user.cargo(&["run"]);
    let error = "spec/x.commands.json:4:31: unknown key `repliez` in a command; did you mean `replies`?";
    assert_eq!(outcome.errors(), [error], "{}", outcome.stderr);
    assert!(!outcome.stderr.contains("warning"), "{}", outcome.stderr);
    user.write("spec/x.commands.json", &COMMANDS.replace("[281]", "[281, 282]"));
    let outcome = user.cargo(&["run"]);
    assert_eq!(
        outcome.errors(),
        ["spec/x.commands.json:4:48: 282 is no code of X; add it to spec/x.json"],
        "{}",
        outcome.stderr
    );
}

#[test]
fn errors_of_the_codes_keep_uses_of_the_commands_quiet() {
    let user = spec("commands-codes-broken").file("src/main.rs", &program(USES));
    user.edit("spec/x.json", "\"text\": \"Later.\"", "\"txet\": \"Later.\"");
    let outcome = user.cargo(&["run"]);
    let error = "spec/x.json:9:36: unknown key `txet` in a code; did you mean `text`?";
    assert_eq!(outcome.errors(), [error], "{}", outcome.stderr);
    assert!(!outcome.stderr.contains("warning"), "{}", outcome.stderr);
}

#[test]
fn file_of_the_commands_that_is_named() {
    let user = spec("commands-named").file("src/main.rs", &program(USES));
    user.rename("spec/x.commands.json", "spec/verbs.json");
    let no_commands = "the spec has no commands: name their file with `commands = \"...\";`, or put it beside the file of \
        the codes as `NAME.commands.json`";
    assert_eq!(user.cargo(&["run"]).errors().first(), Some(&no_commands));
    user.edit("src/main.rs", "\"spec/x.json\";", "\"spec/x.json\"; commands = \"spec/verbs.json\";");
    assert_eq!(user.run(), PRINTED);
    user.rename("spec/verbs.json", "spec/gone.json");
    let outcome = user.cargo(&["run"]);
    let start = "spec/verbs.json:1:1: cannot read this file: ";
    assert!(outcome.errors().first().is_some_and(|error| error.starts_with(start)), "{}", outcome.stderr);
}

#[test]
fn wrong_use_in_another_crate() {
    let names = "commands_wrong";
    let main = format!(
        "fn main() {{
            let _ = {names}::match_x_reply!(AUTHINFO USR, 281_u16, {{ 2xx | 3xx | 4xx => 1, _ => 0 }});
            let _ = {names}::match_x_reply!(AUTHINFO PASS, 281_u16, {{ 281 | 381 => 1, other => other }});
            let _ = {names}::x_reply!(GET, 220);
            let _ = {names}::x_code!(GET, 281);
        }}"
    );
    let user = spec("commands-wrong").file("src/lib.rs", CALL).file("src/main.rs", &main);
    let outcome = user.cargo(&["run"]);
    let errors = [
        "`AUTHINFO USR` is no command of X; did you mean AUTHINFO USER?",
        "`381` is never a reply to AUTHINFO PASS (it answers AUTHINFO USER); where a server sends it all the same, write \
            `unlisted 381`",
        "AUTHINFO PASS can also be answered with 451 Later: add an arm, or cover `4xx`",
        "no document lets a server answer GET with 220, though ExServer 1.0 did",
        "`281` is never a reply to GET (it answers AUTHINFO PASS, AUTHINFO USER)",
    ];
    assert_eq!(outcome.errors(), errors, "{}", outcome.stderr);
}

#[test]
fn replies_that_were_only_observed() {
    let main = "fn main() {
        let _ = commands_observed::match_x_reply!(GET, 220_u16, { 1xx | 250 | 4xx | 5xx => 1, 220 => 2, _ => 0 });
        let _ = commands_observed::match_x_reply!(GET + observed, 220_u16, { 1xx | 250 | 4xx | 5xx => 1, _ => 0 });
    }";
    let user = spec("commands-observed").file("src/lib.rs", CALL).file("src/main.rs", main);
    let outcome = user.cargo(&["run"]);
    let error = "GET can also be answered with 220 Ready (sent by ExServer 1.0): add an arm, or cover `2xx`";
    assert_eq!(outcome.errors(), [error], "{}", outcome.stderr);
}

#[test]
fn commands_that_extend_those_of_ftp() {
    let spec =
        r#"{"protocol": "FTP of X", "extends": "ftp", "codes": [{"code": 299, "name": "Turned", "text": "Turned."}]}"#;
    let commands = r#"{"commands": [
        {"verb": "NOOP", "replies": [299]},
        {"verb": "SITE TURN", "replies": [200, 299, 550]}
    ]}"#;
    let main = r#"
        ftpcodes::reply_codes! {
            spec = "spec/x.json"; pub enum XCode; pub enum XCommand;
            macro x_code; macro match_x_reply; macro x_reply;
        }
        fn main() {
            let turned = |code: XCode| match_x_reply!(SITE TURN, code, { 200 | 299 => 2, 3xx | 4xx | 5xx => 5, _ => 0 });
            let idle = |code: u16| match_x_reply!(NOOP, code, { 200 => 1, 299 => 2, 3xx | 4xx | 5xx => 5, _ => 0 });
            let got = |code: u16| match_x_reply!(RETR first, code, { 1xx => 1, 3xx | 4xx | 5xx => 5, _ => 0 });
            print!("{} {} {} ", turned(x_code!(SITE TURN, 299)), idle(299), got(150));
            print!("{:?} {} {}", XCommand::SiteTurn, x_reply!(NOOP, 299).text(), x_reply!(STOR, 226).code());
        }"#;
    let user = user_crate("commands-extend").file("spec/x.json", spec).file("spec/x.commands.json", commands);
    assert_eq!(user.file("src/main.rs", main).run(), "2 2 1 SiteTurn Turned. 226");
}
