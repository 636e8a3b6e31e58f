//! How arms are told apart.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::{Alternative, Arms, Faults};
use crate::uses::numbers::written;

/// Each arm as `heads | guard | value`, with spaces between the tokens, and whether there is an error.
fn arms(text: &str) -> (Vec<String>, bool) {
    let stream: TokenStream = text.parse().unwrap();
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut faults = Faults::default();
    let arms = Arms::parse(&tokens, Span::call_site(), &mut faults);
    let spaced = |tokens: &[TokenTree]| {
        tokens.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ").replace("{ }", "{}")
    };
    let head = |alternative: &Alternative| {
        let word = if alternative.unlisted { "unlisted " } else { "" };
        format!("{word}{}", written(alternative.numbers))
    };
    let listed = arms.listed.iter().map(|arm| {
        let heads: Vec<String> = arm.numbers.iter().map(head).collect();
        format!("{}; {}; {}", heads.join(" "), spaced(arm.guard), spaced(arm.value))
    });
    let joined: String = arms.joined.iter().map(|alternative| format!("{} | ", head(alternative))).collect();
    let last = arms.last.iter().map(|(name, value)| format!("{joined}{name}; {}", spaced(value)));
    (listed.chain(last).collect(), faults.are_there())
}

#[track_caller]
fn good(text: &str, expected: &[&str]) {
    assert_eq!(arms(text), (expected.iter().map(ToString::to_string).collect(), false), "{text}");
}

#[test]
fn commas_of_generic_types_end_no_value() {
    good("226 => f::<A, B>(), x => 1", &["226; ; f : : < A , B > ()", "x; 1"]);
    good(
        "226 => Vec::<A, 4>::new(), 4xx => x as M<A, B>, x => 1",
        &["226; ; Vec : : < A , 4 > : : new ()", "4xx; ; x as M < A , B >", "x; 1"],
    );
    good(
        "226 => |a, b| a, 4xx => |a, b| if a { b } else { a }, x => 1",
        &["226; ; | a , b | a", "4xx; ; | a , b | if a { b } else { a }", "x; 1"],
    );
}

#[test]
fn blocks_end_a_value() {
    good("226 => {} 4xx => { a } x => {}", &["226; ; {}", "4xx; ; { a }", "x; {}"]);
    good("226 => {} | 4xx | 5xx => {}, x => {},", &["226; ; {}", "4xx 5xx; ; {}", "x; {}"]);
    good(
        "226 => if a { b } else if c { d } else { e } x => {}",
        &["226; ; if a { b } else if c { d } else { e }", "x; {}"],
    );
    good(
        "226 => match a { 1 => 2, _ => 3 } 4xx if b => 'l: loop {} x => {}",
        &["226; ; match a { 1 => 2 , _ => 3 }", "4xx; if b; ' l : loop {}", "x; {}"],
    );
    good(
        "226 => { a }.b(), 4xx => S { a }, x => unsafe { c } ",
        &["226; ; { a } . b ()", "4xx; ; S { a }", "x; unsafe { c }"],
    );
    good("226 => if a { b } as_ => {}", &["226; ; if a { b }", "as_; {}"]);
}

#[test]
fn heads_have_conditions_and_words() {
    good(
        "unlisted 299 | 226 if a && f::<A, B>(c) => 1, x => 2",
        &["unlisted 299 226; if a & & f : : < A , B > (c); 1", "x; 2"],
    );
    good("226 if { a } => {} 4xx if m(1, 2) => {} _ => {}", &["226; if { a }; {}", "4xx; if m (1 , 2); {}", "_; {}"]);
    good("226 => a <= b, 4xx => a >= b, unlisted => 1", &["226; ; a < = b", "4xx; ; a > = b", "unlisted; 1"]);
}

#[test]
fn the_last_arm_joins_codes_and_classes_to_the_rest() {
    good("226 => 1, 4xx | 5xx | x => 2", &["226; ; 1", "4xx | 5xx | x; 2"]);
    good("226 => {} | unlisted 299 | 3xx | _ => {},", &["226; ; {}", "unlisted 299 | 3xx | _; {}"]);
    good("4xx | unlisted => 1", &["4xx | unlisted; 1"]);
}

#[test]
fn values_that_leave() {
    good(
        "226 => return, 4xx => break 'a b, 5xx => continue, x => f().await?",
        &["226; ; return", "4xx; ; break ' a b", "5xx; ; continue", "x; f () . await ?"],
    );
}

#[test]
fn what_is_no_arm_is_an_error() {
    let wrong = [
        "=> 1",
        "226",
        "226 =>",
        "226 => , x => 1",
        "226 => 1 x => 2",
        "4..=5 => 1, x => 2",
        "226 => 1, 4..=5 => 2, x => 2",
        "226 => {} 4..=5 => {}, x => 2",
        "#[a] 226 => 1, x => 2",
        "226 => {} #[a] 4xx => {} x => 2",
        "Some(226) => 1, x => 2",
        "a::b => 1, x => 2",
        "226 => {} mut x => 2",
        "226 | => 1, x => 2",
        "226 if => 1, x => 2",
        "x if a => 1",
        "x => 1, 226 => 2",
        "226 => 1,, x => 2",
        "226 => 1; x => 2",
        "unlisted x => 1",
        "226 | x => 1, y => 2",
        "226 => 1, x | 4xx => 2",
        "226 => 1, 4xx | x if a => 2",
        "226 => a => b, x => 2",
        ", 226 => 1, x => 2",
    ];
    for text in wrong {
        assert!(arms(text).1, "{text}");
    }
    assert!(!arms("").1);
}

#[test]
fn any_tokens_are_survived() {
    let pieces =
        ["226", "4xx", "x", "=>", ",", "|", "{}", "if", "#", "[a]", "..=", "else", "unlisted", "=", ">", "_", "(,)"];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                for fourth in ["", "226 => {}", "=> {} x => {}", "=> , => x"] {
                    arms(&format!("{first} {second} {third} {fourth}"));
                }
            }
        }
    }
}
