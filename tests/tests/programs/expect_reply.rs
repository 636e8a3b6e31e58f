//! `expect_reply!` and `command!`: what is a success, what is an error, and what the error knows.

#![deny(warnings)]

use std::error::Error;

use ftpcodes::{AsCode, Code, Command, ReplyCode, Retry, Role, UnexpectedReply, command, expect_reply, match_reply};

fn code(number: u16) -> Code {
    Code::try_from(number).unwrap()
}

#[test]
fn listed_codes_come_back_and_every_other_number_is_an_error() {
    for number in 0..=u16::MAX {
        let result: Result<ReplyCode, UnexpectedReply> = expect_reply!(USER, number, 230 | 232 | 331);
        match result {
            Ok(known) => assert!([230, 232, 331].contains(&number) && known == number, "{number}"),
            Err(error) => {
                assert!(![230, 232, 331].contains(&number), "{number}");
                assert_eq!((error.command(), error.number()), (Command::UserName, number));
                assert_eq!(error.code(), Code::from_u16(number));
            }
        }
    }
}

#[test]
fn the_error_knows_what_the_reply_means_for_the_command() {
    let error = expect_reply!(RETR after 1xx, code(450), 226 | 250).unwrap_err();
    assert_eq!(error.outcome(), Command::Retrieve.outcome(code(450)));
    assert_eq!((error.outcome().role(), error.retry()), (Role::TransientNegative, Some(Retry::Later)));
    let advice = Command::Retrieve.retry_reason(code(450)).map(|advice| advice.to_string());
    assert_eq!(error.advice().map(|advice| advice.to_string()), advice);
    // 211 means three things: the one that FEAT selects.
    let error = expect_reply!(FEAT, code(211), 500).unwrap_err();
    assert_eq!(error.to_string(), "FEAT was answered with 211: Feature List");
    assert_eq!(error.outcome().meaning(), Some(ReplyCode::SystemStatus.meaning_for(Command::FeatureNegotiation)));
    assert!(error.retry().is_none() && error.advice().is_none());
}

#[test]
fn strange_numbers_are_told_as_what_they_are() {
    let text = |number: u16| expect_reply!(NOOP, number, 200).unwrap_err().to_string();
    assert_eq!(text(299), "NOOP was answered with 299");
    assert_eq!(text(0), "NOOP was answered with 0, which is no reply code");
    let error = expect_reply!(NOOP, 0_u16, 200).unwrap_err();
    assert!(error.code().is_none() && error.outcome().role().is_negative());
}

#[test]
fn the_error_is_one_of_the_language() {
    fn login(number: u16) -> Result<ReplyCode, Box<dyn Error + Send + Sync>> {
        Ok(expect_reply!(PASS, number, 202 | 230)?)
    }
    assert_eq!(login(230).unwrap(), 230);
    assert_eq!(login(530).unwrap_err().to_string(), "PASS was answered with 530: Not Logged In");
}

#[test]
fn places_and_codes_that_are_not_listed() {
    let number = 150_u16;
    assert!(expect_reply!(RETR first, number, 125 | 150).is_ok());
    assert!(expect_reply!(RETR first + observed, number, 125 | 150 | 425).is_ok());
    assert!(expect_reply!(MKD, 200_u16, 257 | unlisted 200,).is_ok_and(|code| code == 200));
    // 425 first is only observed, and an update may have brought that.
    assert!(expect_reply!(RETR first, 425_u16, unlisted 425).is_ok());
    assert!(expect_reply!(CONNECT after 1xx, 220_u16, | 220).is_ok());
}

#[test]
fn values_may_be_any_expression_and_are_evaluated_once() {
    fn pick<A: Into<u16>, B>(a: A, _: B) -> u16 {
        a.into()
    }
    let mut count = 198_u16;
    let mut next = || {
        count += 1;
        count
    };
    assert!(expect_reply!(NOOP, next(), 200).is_err());
    assert!(expect_reply!(NOOP, next(), 200).is_ok());
    assert!(expect_reply!(NOOP, pick::<u8, u8>(200, 1), 200).is_ok());
    let number = 100_u16;
    assert!(expect_reply!(NOOP, &(number * 2), 200).is_ok());
    assert!(expect_reply!(NOOP, ReplyCode::CommandOkay, 200).is_ok());
}

#[test]
fn macros_of_the_user_may_use_it() {
    macro_rules! table {
        ($($name:ident: $verb:ident $($at:ident)? => $($code:literal)|+;)*) => {
            $(fn $name(code: u16) -> Result<ReplyCode, UnexpectedReply> {
                expect_reply!($verb $($at)?, code, $($code)|+)
            })*
        };
    }
    macro_rules! pattern {
        ($command:ident, $code:expr, $codes:pat) => {
            expect_reply!($command, $code, $codes)
        };
    }
    table! {
        user: USER => 230 | 232 | 331;
        opened: RETR first => 125 | 150;
    }
    assert!(user(331).is_ok() && user(530).is_err() && opened(150).is_ok() && opened(226).is_err());
    assert!(pattern!(USER, 331_u16, 230 | 331).is_ok());
}

#[test]
fn types_of_the_user_are_matched() {
    #[derive(Debug, PartialEq)]
    struct Status(Option<u16>);
    impl AsCode for Status {
        fn as_code(&self) -> u16 {
            self.0.unwrap_or(0)
        }
    }
    let matched = |status: Status| match_reply!(NOOP, status, { 200 => None, 3xx | 4xx | 5xx | other => Some(other) });
    assert_eq!(matched(Status(Some(200))), None);
    assert_eq!([Status(None), Status(Some(500))].map(matched), [Some(Status(None)), Some(Status(Some(500)))]);
    assert!(expect_reply!(NOOP, &Status(Some(200)), 200).is_ok());
    assert!(expect_reply!(NOOP, &&Status(None), 200).is_err());
    // Of a type that is not known yet, and behind `dyn`.
    fn done(code: impl AsCode) -> bool {
        match_reply!(NOOP, code, { 200 => true, 3xx | 4xx | 5xx | _ => false })
    }
    let any: &dyn AsCode = &Status(Some(200));
    assert!(done(200_u16) && done(code(200)) && done(any));
}

#[test]
fn the_last_arm_joins_what_gets_the_same_answer() {
    let matched = |number: u16| match_reply!(RETR after 1xx, number, { 110 => 1, 226 | 250 => 2, unlisted 299 | 4xx | 5xx | other => other });
    assert_eq!([110, 226, 426, 550, 299, 640, 0].map(matched), [1, 2, 426, 550, 299, 640, 0]);
}

#[test]
fn commands_by_their_verbs() {
    const QUIT: Command = command!(QUIT);
    assert_eq!(QUIT, Command::Logout);
    let name = |command| match command {
        command!(FEAT) => "features",
        command!(RETR) | command!(STOR) => "transfer",
        _ => "other",
    };
    assert_eq!([Command::FeatureNegotiation, Command::Store, QUIT].map(name), ["features", "transfer", "other"]);
    macro_rules! all {
        ($($verb:ident)*) => { [$(command!($verb)),*] };
    }
    for command in all!(USER PASS RETR XCRC CONNECT) {
        assert_eq!(Command::from_verb(command.verb().as_bytes()), Some(command));
    }
}
