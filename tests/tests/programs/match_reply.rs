//! `match_reply!`: all that an arm may be, and which arm takes a code.

#![deny(warnings)]
#![allow(
    clippy::never_loop,
    clippy::nonminimal_bool,
    clippy::unnecessary_min_or_max,
    clippy::unwrap_used,
    reason = "arms are as strange as they may be"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use ftpcodes::{Basis, Code, Command, ReplyCode, match_reply};

fn code(number: u16) -> Code {
    Code::try_from(number).unwrap()
}

/// What NOOP may get besides 200.
macro_rules! noop {
    ($code:expr, $value:expr) => {
        match_reply!(NOOP, $code, { 200 => $value, 3xx | 4xx | 5xx => Default::default(), _ => Default::default() })
    };
}

#[test]
fn value_is_that_of_the_arm() {
    let matched = |number: u16| {
        match_reply!(RETR after 1xx, number, {
            110 => "marker",
            226 | 250 => "done",
            421 => "gone",
            4xx => "retry",
            5yz => "refused",
            unlisted 299 => "their own",
            _ => "strange",
        })
    };
    for number in 0..=u16::MAX {
        let expected = match number {
            110 => "marker",
            226 | 250 => "done",
            421 => "gone",
            400..=499 => "retry",
            500..=599 => "refused",
            299 => "their own",
            _ => "strange",
        };
        assert_eq!(matched(number), expected, "{number}");
    }
}

#[test]
fn any_value_with_a_number_can_be_matched() {
    fn done(known: bool, what: impl Debug) -> String {
        format!("{known} {what:?}")
    }
    for number in 0..=999 {
        let listed = number / 100 == 2 || (300..600).contains(&number);
        let of_number =
            match_reply!(NOOP, number, { 2xx | 3xx | 4xx | 5xx => done(true, 0), other => done(false, other) });
        assert_eq!(of_number, if listed { done(true, 0) } else { done(false, number) });
        let Ok(any) = Code::try_from(number) else { continue };
        let of_code = match_reply!(NOOP, any, { 2xx | 3xx | 4xx | 5xx => done(true, 0), other => done(false, other) });
        assert_eq!(of_code, if listed { done(true, 0) } else { done(false, any) });
        let of_reference =
            match_reply!(NOOP, &any, { 2xx | 3xx | 4xx | 5xx => done(true, 0), other => done(false, other) });
        assert_eq!(of_reference, of_code);
        let of_references =
            match_reply!(NOOP, &&number, { 2xx | 3xx | 4xx | 5xx => done(true, 0), other => done(false, other) });
        assert_eq!(of_references, of_number);
        let Some(known) = any.known() else { continue };
        let of_known =
            match_reply!(NOOP, known, { 2xx | 3xx | 4xx | 5xx => done(true, 0), other => done(false, other) });
        assert_eq!(of_known, if listed { done(true, 0) } else { done(false, known) });
    }
}

#[test]
fn observed_replies_may_have_an_arm_and_with_observed_must() {
    // 451 first is in no document, and aioftp sends it: no `unlisted`, with and without the words.
    let may = |number: u16| match_reply!(RETR first, number, { 451 => 1, 1xx | 3xx | 4xx | 5xx => 2, _ => 3 });
    let must =
        |number: u16| match_reply!(RETR first + observed, number, { 451 => 1, 1xx | 3xx | 4xx | 5xx => 2, _ => 3 });
    assert_eq!(([451, 450, 299].map(may), [451, 450, 299].map(must)), ([1, 2, 3], [1, 2, 3]));
    // A 125 to MLSD was only observed: whoever has read it asks what comes next all the same.
    let next = |number: u16| match_reply!(MLSD after 125, number, { 2xx => 2, 4xx | 5xx => 4, _ => 0 });
    assert_eq!([226, 426, 150].map(next), [2, 4, 0]);
}

#[test]
fn observed_may_stand_where_nothing_was_observed() {
    macro_rules! class {
        ($($command:ident)*) => {
            [$(match_reply!($command first + observed, 421_u16, { 1xx | 2xx | 3xx => 2, 4xx | 5xx => 4, _ => 0 })),*]
        };
    }
    let nothing = |command: Command| command.replies().all(|reply| reply.basis() != Basis::Observed);
    assert!(nothing(Command::StructureMount) && !nothing(Command::UserName));
    assert_eq!(class!(USER RETR SMNT), [4, 4, 4]);
}

#[test]
fn any_time_replies_come_after_an_intermediate_one_too() {
    let mailed = |number: u16| match_reply!(MAIL after 354, number, { 421 => 0, 2xx => 2, 4xx | 5xx => 4, _ => 9 });
    assert_eq!([421, 250, 451].map(mailed), [0, 2, 4]);
    assert!(Command::Mail.next_after(ReplyCode::StartMailInput).any(|reply| reply.code() == 421));
}

#[test]
fn listed_codes_never_reach_the_last_arm() {
    type Class = fn(u16) -> u16;
    let classes: [(Command, Class); 4] = [
        (Command::Abort, |number| match_reply!(ABOR, number, { 2xx => 2, 3xx => 3, 4xx => 4, 5xx => 5, _ => 0 })),
        (
            Command::Retrieve,
            |number| match_reply!(RETR, number, { 1xx => 1, 226 | 250 => 2, 332 => 3, 4xx => 4, 5xx => 5, _ => 0 }),
        ),
        (
            Command::UserName,
            |number| match_reply!(USER + observed, number, { 2xx => 2, 3xx => 3, 4xx => 4, 5xx => 5, _ => 0 }),
        ),
        // 202 is reported of FileZilla Server.
        (
            Command::Options,
            |number| match_reply!(OPTS + observed, number, { 2xx => 2, 3xx => 3, 4xx => 4, 5xx => 5, _ => 0 }),
        ),
    ];
    for (command, class) in classes {
        for reply in command.replies() {
            let number = reply.code().as_u16();
            assert_eq!(class(number), number / 100, "{command:?} {number}");
        }
    }
}

#[test]
fn blocks_need_no_comma() {
    let (yes, no) = (true, false);
    let matched = |number: u16| {
        match_reply!(RETR, number, {
            110 => { 1 }
            125 => if yes { 2 } else { 3 }
            150 => if no { 4 } else if yes { 5 } else { 6 }
            226 => match number { 226 => 7, other => other }
            250 => loop { break 8 }
            | 332 | 421 => 'label: { if yes { break 'label 9 } 10 }
            425 => { for _ in 0..2 {} 11 }
            4xx if number == 499 => { 12 },
            4xx => const { 13 }
            5xx => { 14 }.min(99),
            other => { other }
        })
    };
    let numbers = [110, 125, 150, 226, 250, 332, 421, 425, 499, 450, 550, 640];
    assert_eq!(numbers.map(matched), [1, 2, 5, 7, 8, 9, 9, 11, 12, 13, 14, 640]);
}

#[test]
fn values_may_be_any_expression() {
    #[derive(Debug, PartialEq)]
    struct Point {
        x: u16,
        y: u16,
    }
    fn generic<A: Default, B: Into<u16>>(b: B) -> (A, u16) {
        (A::default(), b.into())
    }
    let (small, large) = (1, 2);
    let number = 200_u16;
    let mut steps = Vec::new();
    steps.push(format!("{:?}", noop!(number, generic::<String, u8>(3))));
    steps.push(format!("{:?}", noop!(number, BTreeMap::<u8, u16>::new())));
    steps.push(format!(
        "{:?}",
        match_reply!(NOOP, number, {
            200 => generic::<u8, u16>(4).1 as u8,
            3xx => Vec::<(u8, u16)>::new().len() as u8,
            4xx => <BTreeMap<u8, u16> as Default>::default().len() as u8,
            5xx => [0; 3].len() as u8,
            _ => 0,
        })
    ));
    steps.push(format!(
        "{:?}",
        match_reply!(NOOP, number, {
            200 => Point { x: 1, y: 2 },
            3xx | 4xx | 5xx => Point { x: small, ..Point { x: 0, y: 0 } },
            other => Point { x: other, y: other },
        })
    ));
    steps.push(format!(
        "{:?}",
        match_reply!(NOOP, number, {
            200 => small < large,
            3xx => small > large,
            4xx => small << 1 <= large && large >> 1 >= small || !(small == large),
            5xx => matches!(number, 1 | 2 if number > 1),
            _ => false,
        })
    ));
    steps.push(format!(
        "{:?}",
        match_reply!(NOOP, number, {
            200 => vec![1, 2],
            3xx => vec![3; 2],
            4xx | 5xx => Vec::new(),
            _ => Vec::default(),
        })
    ));
    let add: fn(u16, u16) -> u16 = match_reply!(NOOP, number, {
        200 => |a, b| a + b,
        3xx => |a, b| if a > b { a } else { b },
        4xx => |a, b| -> u16 { a | b },
        5xx => |a, _| a,
        _ => |_, b| b,
    });
    steps.push(add(2, 3).to_string());
    assert_eq!(steps, ["(\"\", 3)", "{}", "4", "Point { x: 1, y: 2 }", "true", "[1, 2]", "5"]);
}

#[test]
fn arms_may_leave() {
    fn question(number: u16) -> Result<u16, String> {
        let value = match_reply!(NOOP, number, {
            200 => "200".parse::<u16>().map_err(|error| error.to_string())?,
            3xx => return Ok(3),
            4xx => Err("later")?,
            5xx => return Err("never".to_owned()),
            other => return Err(format!("{other}")),
        });
        Ok(value + 1)
    }
    assert_eq!(question(200), Ok(201));
    assert_eq!(question(332), Ok(3));
    assert_eq!(question(421), Err("later".to_owned()));
    assert_eq!(question(500), Err("never".to_owned()));
    assert_eq!(question(100), Err("100".to_owned()));

    let mut seen = Vec::new();
    let last = 'all: loop {
        for number in [500_u16, 421, 200, 332] {
            match_reply!(NOOP, number, {
                200 => break 'all number,
                3xx => break,
                4xx => continue,
                5xx => seen.push(number),
                _ => return,
            });
            seen.push(0);
        }
    };
    assert_eq!((last, seen), (200, vec![500, 0]));
}

#[test]
fn arms_may_wait() {
    async fn double(number: u16) -> Result<u16, u16> {
        Ok(number * 2)
    }
    async fn answer(code: u16) -> Result<u16, u16> {
        Ok(match_reply!(NOOP, double(code / 2).await?, {
            200 => double(1).await?,
            3xx if double(1).await? == 2 => double(3).await.unwrap_or(0),
            3xx | 4xx | 5xx => async { 4 }.await,
            other => double(other).await?,
        }))
    }
    let now = |code| match pin!(answer(code)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => Err(0),
    };
    assert_eq!([200, 332, 500, 100].map(now), [Ok(2), Ok(6), Ok(4), Ok(200)]);
}

#[test]
fn conditions() {
    let names = ["a", "b"].map(str::trim);
    let matched = |number: u16, busy: Option<&str>| {
        match_reply!(RETR, number, {
            226 if busy.is_none() && !names.is_empty() => 1,
            226 | 250 if let Some(name) = busy && names.contains(&name) => 2,
            2xx if names.iter().any(|name| matches!(busy, Some(busy) if busy == *name)) || number < 230 => 3,
            2xx => 4,
            4xx if { number == 450 } => { 5 }
            5xx if number as u8 as u16 > 10 => 6,
            1xx | 3xx | 4xx | 5xx => 7,
            _ => 8,
        })
    };
    assert_eq!(matched(226, None), 1);
    assert_eq!(matched(226, Some("a")), 2);
    assert_eq!(matched(226, Some("c")), 3);
    assert_eq!(matched(299, Some("c")), 4);
    assert_eq!((matched(450, None), matched(451, None)), (5, 7));
    assert_eq!((matched(550, None), matched(512, None), matched(600, None)), (6, 7, 8));
}

#[test]
fn uses_may_stand_in_each_other() {
    let matched = |first: Code, second: Code| {
        match_reply!(RETR first, first, {
            1xx => match_reply!(RETR after 1xx, second, {
                110 => (1, second),
                226 | 250 => match_reply!(QUIT, second, { 221 => (9, second), 3xx | 4xx | 5xx => (8, second), other => (2, other) }),
                4xx | 5xx => (3, first),
                other => (4, other),
            }),
            3xx | 4xx | 5xx => (5, first),
            other => (6, other),
        })
    };
    assert_eq!(matched(code(150), code(110)), (1, code(110)));
    assert_eq!(matched(code(150), code(226)), (2, code(226)));
    assert_eq!(matched(code(150), code(426)), (3, code(150)));
    assert_eq!(matched(code(150), code(299)), (4, code(299)));
    assert_eq!(matched(code(550), code(226)), (5, code(550)));
    assert_eq!(matched(code(200), code(226)), (6, code(200)));
}

#[test]
fn value_to_match_may_be_any_expression_and_is_evaluated_once() {
    struct Peer {
        number: u16,
    }
    impl Peer {
        fn next(&mut self) -> Code {
            self.number += 1;
            code(self.number)
        }
    }
    fn pick<A: Into<u16>, B>(a: A, _: B) -> u16 {
        a.into()
    }
    let mut peer = Peer { number: 198 };
    assert_eq!(noop!(peer.next(), 1), 0);
    assert_eq!(noop!(peer.next(), 1), 1);
    assert_eq!(peer.number, 200);
    let is_done = |done: u16| done == 1;
    assert!(is_done(match_reply!(NOOP, pick::<u8, u8>(200, 1), { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })));
    assert!(is_done(
        match_reply!(NOOP, { let half = 100_u16; half * 2 }, { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3, },)
    ));
    assert!(is_done(match_reply!(NOOP, Peer { number: 199 }.next(), { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })));
    assert!(is_done(
        match_reply!(NOOP, if peer.number > 1 { 200 } else { 0_u16 }, { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })
    ));
    assert!(is_done(match_reply!(NOOP, [code(200)][0], { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })));
    assert!(is_done(match_reply!(NOOP, ReplyCode::CommandOkay, { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })));
    let reference: &Code = &code(200);
    assert!(is_done(match_reply!(NOOP, *reference, { 200 => 1, 3xx | 4xx | 5xx => 2, _ => 3 })));
}

#[test]
fn a_statement_needs_no_semicolon_and_a_value_may_be_used_on() {
    let mut count = 0;
    match_reply! { NOOP, 200_u16, { 200 => count += 1, 3xx | 4xx | 5xx => {} _ => {} } }
    let length = match_reply!(NOOP, 200_u16, { 200 => "abc", 3xx | 4xx | 5xx => "", _ => "" }).len();
    assert_eq!((count, length + 1), (1, 4));
}

#[test]
fn macros_of_the_user_may_use_it() {
    macro_rules! classify {
        ($code:expr, $($number:literal)|+ => $value:expr, $last:ident => $rest:expr) => {
            match_reply!(NOOP, $code, { $($number)|+ => $value, 3xx | 4xx | 5xx => 0, $last => $rest })
        };
    }
    macro_rules! of_command {
        ($command:ident $at:ident, $code:expr, $arms:tt) => { match_reply!($command $at, $code, $arms) };
    }
    macro_rules! classes {
        ($code:expr, $class:literal, $more:tt, $body:block) => {
            match_reply!(NOOP, $code, { 200 => 1, $class | $more => $body 5xx => 9, _ => 0 })
        };
    }
    let other = 7;
    assert_eq!(classify!(200_u16, 200 | 2xx => other, rest => rest + 1), 7);
    assert_eq!(classify!(100_u16 + 1, 2xx => 1, rest => rest + 1), 102);
    assert_eq!(of_command!(RETR first, 150_u16, { 1xx => 1, 3xx | 4xx | 5xx => 2, _ => 3 }), 1);
    assert_eq!(classes!(421_u16, 3xx, 4xx, { 5 }), 5);
}

#[test]
fn names_of_the_expansion_are_not_seen() {
    let reply = 5;
    let number = 6;
    let value = match_reply!(NOOP, 100_u16 + reply, { 2xx | 3xx | 4xx | 5xx => 0, other => other + reply + number });
    assert_eq!(value, 116);
}
