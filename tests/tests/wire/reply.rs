//! `reply!`: which text goes with a code, and what may stand behind it.

#![deny(warnings)]

use ftpcodes::{Code, Language, ReplyCode, reply};

/// What goes over the control connection.
macro_rules! written {
    ($($input:tt)*) => {{
        let mut out = String::new();
        reply!($($input)*).write_to(&mut out).map(|()| out)
    }};
}

#[test]
fn text_is_the_recommended_one_of_what_the_code_means_for_the_command() {
    assert_eq!(written!(STOR, 226).unwrap(), format!("226 {}\r\n", ReplyCode::ClosingDataConnection.text()));
    assert_eq!(written!(STOR after 150, 226).unwrap(), written!(STOR, 226).unwrap());
    // The meaning that HOST selects, not that of the greeting: RFC 7151 section 3.2.2.
    assert_eq!(written!(HOST, 220).unwrap(), "220 Host accepted\r\n");
}

#[test]
fn what_any_command_may_get_needs_no_command() {
    assert_eq!(written!(any, 500).unwrap(), "500 Syntax error, command unrecognized.\r\n");
    assert_eq!(written!(any, 421, "Bye.").unwrap(), "421 Bye.\r\n");
    const UNKNOWN: ReplyCode = ftpcodes::code!(any, 502);
    assert_eq!(UNKNOWN, 502);
}

#[test]
fn words_of_a_place_are_those_of_the_matching_macro() {
    assert_eq!(written!(STOR after 150 + observed, 226, "Done.").unwrap(), "226 Done.\r\n");
    assert_eq!(written!(any + observed, 500, "No.").unwrap(), "500 No.\r\n");
    const DONE: ReplyCode = ftpcodes::code!(STOR after 1xx + observed, 226);
    // Only an observed reply leads there.
    const NEXT: ReplyCode = ftpcodes::code!(MLSD after 125, 226);
    assert_eq!((DONE, NEXT), (ReplyCode::ClosingDataConnection, DONE));
    const REPLY: ftpcodes::ReplyBuilder<&str> = reply!(NOOP, 200);
    assert_eq!(REPLY.code(), 200);
}

#[test]
fn text_of_ones_own() {
    let path = "/home/ada";
    assert_eq!(written!(STOR, 226, "Done.").unwrap(), "226 Done.\r\n");
    assert_eq!(written!(STOR, 226, "Done.",).unwrap(), "226 Done.\r\n");
    assert_eq!(written!(SIZE, 213, 1_048_576).unwrap(), "213 1048576\r\n");
    assert_eq!(written!(PWD, 257, text = format_args!("\"{path}\" {}", 1)).unwrap(), "257 \"/home/ada\" 1\r\n");
    assert_eq!(written!(STOR, 226, path.strip_prefix('/').unwrap_or(path)).unwrap(), "226 home/ada\r\n");
    assert_eq!(written!(STOR, 226, Into::<Box<str>>::into(path)).unwrap(), "226 /home/ada\r\n");
    assert_eq!(written!(STOR, 226, pair::<u8, u16>(1, 2)).unwrap(), "226 3\r\n");
    assert_eq!(written!(STOR, 226, path.len() < 3).unwrap(), "226 false\r\n");
    assert_eq!(written!(STOR, 226, { path }).unwrap(), "226 /home/ada\r\n");
    let language = 5;
    assert_eq!(written!(STOR, 226, language == 5).unwrap(), "226 true\r\n");
    assert_eq!(written!(STOR, 226, language).unwrap(), "226 5\r\n");
}

fn pair<A: Into<u32>, B: Into<u32>>(a: A, b: B) -> u32 {
    a.into() + b.into()
}

#[test]
fn text_that_would_end_the_line_is_refused() {
    let text = String::from("Done.\r\n220 Ready.");
    assert_eq!(written!(STOR, 226, &text).unwrap_err().character(), Some('\r'));
}

#[test]
fn title_in_a_language() {
    let title = ReplyCode::ClosingDataConnection.title_in(Language::Ru);
    assert_eq!(written!(STOR, 226, language = Language::Ru).unwrap(), format!("226 {title}\r\n"));
    let chosen = |code: &str| code.parse::<Language>().unwrap_or(Language::En);
    assert_eq!(written!(STOR, 226, language = chosen("ru")).unwrap(), format!("226 {title}\r\n"));
}

#[test]
fn deviations() {
    assert_eq!(
        written!(STOR, 200, deviation = "a legacy client").unwrap(),
        format!("200 {}\r\n", ReplyCode::CommandOkay.text())
    );
    assert_eq!(written!(STOR, 299, "Theirs.", deviation = "a legacy client").unwrap(), "299 Theirs.\r\n");
    assert_eq!(written!(STOR, 299, pair::<u8, u8>(1, 1), deviation = r"a legacy client",).unwrap(), "299 2\r\n");
    let title = ReplyCode::CommandOkay.title_in(Language::Ru);
    let both = written!(STOR, 200, language = Language::Ru, deviation = "a legacy client");
    assert_eq!(both.unwrap(), format!("200 {title}\r\n"));
    let turned = written!(STOR, 200, deviation = "a legacy client", language = Language::Ru);
    assert_eq!(turned.unwrap(), format!("200 {title}\r\n"));
}

#[test]
fn code_and_text_can_be_asked_for() {
    let reply = reply!(STOR, 226, "Done.");
    assert_eq!((reply.code(), *reply.text()), (Code::try_from(226).unwrap(), "Done."));
    assert_eq!(reply!(STOR, 299, "Theirs.", deviation = "a legacy client").code(), 299);
}

#[test]
fn macros_of_the_user_may_use_it() {
    macro_rules! done {
        ($command:ident, $code:literal, $text:expr) => {
            written!($command, $code, $text)
        };
        ($command:ident, $code:literal because $reason:literal) => {
            written!($command, $code, deviation = $reason)
        };
    }
    assert_eq!(done!(STOR, 226, "Done.").unwrap(), "226 Done.\r\n");
    assert_eq!(done!(STOR, 226, 1 + 1).unwrap(), "226 2\r\n");
    assert!(done!(STOR, 200 because "a legacy client").unwrap().starts_with("200 "));
}

/// A text with an error of its own, or one that does not care about those of the output.
struct Odd {
    fails: bool,
}

impl std::fmt::Display for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let _ = f.write_str("a\nb");
        let _ = f.write_str("cd");
        if self.fails { Err(std::fmt::Error) } else { Ok(()) }
    }
}

struct Failing;

impl std::fmt::Display for Failing {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Err(std::fmt::Error)
    }
}

#[test]
fn errors_tell_the_output_from_the_text() {
    let code = Code::try_from(226).unwrap();
    // A text that cannot be written is no fault of the output, and a full output none of the text.
    let error = ftpcodes::ReplyBuilder::new(code, Failing).write_to(&mut String::new()).unwrap_err();
    assert_eq!(error.to_string(), "a text of the reply cannot be written; the output has not refused it");
    let error = ftpcodes::ReplyBuilder::new(code, "Done.").write_into(&mut [0; 8]).unwrap_err();
    assert_eq!(error.to_string(), "the output does not take the reply");
    // An error is told even if the text goes on after it, and nothing of it is written then.
    for fails in [false, true] {
        let mut out = String::new();
        let error = ftpcodes::ReplyBuilder::new(code, Odd { fails }).write_to(&mut out).unwrap_err();
        assert_eq!((error.character(), out.as_str()), (Some('\n'), "226 "));
    }
}

#[test]
fn a_text_that_ignores_a_full_output_is_not_taken_for_written() {
    struct Careless;
    impl std::fmt::Display for Careless {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let _ = f.write_str("far too long");
            let _ = f.write_str("x");
            Ok(())
        }
    }
    let code = Code::try_from(226).unwrap();
    let error = ftpcodes::ReplyBuilder::new(code, Careless).write_into(&mut [0; 8]).unwrap_err();
    assert_eq!(error.to_string(), "the output does not take the reply");
}
