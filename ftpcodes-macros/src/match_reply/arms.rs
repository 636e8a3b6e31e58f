//! From the tokens between the braces to arms.
//!
//! `=>` stands at the top level only behind the head of an arm. Between two of them lie the value of one arm and the
//! head of the next; the head is told by its shape, which no expression ends in.

use proc_macro2::{Delimiter, Spacing, Span, TokenTree};

use super::{Faults, is_comma};
use crate::number::Numbers;

/// All arms but the last, and the last.
pub(super) struct Arms<'a> {
    pub(super) listed: Vec<Arm<'a>>,
    /// What takes the rest: a name or `_`, and its value.
    pub(super) last: Option<(TokenTree, &'a [TokenTree])>,
    /// Where the arms end.
    pub(super) end: Span,
    /// Whether all heads could be read, so that what they cover is known.
    pub(super) complete: bool,
}

/// An arm for codes and classes.
pub(super) struct Arm<'a> {
    pub(super) numbers: Vec<Alternative>,
    /// `if` and the condition; empty without one.
    pub(super) guard: &'a [TokenTree],
    pub(super) value: &'a [TokenTree],
}

/// One code or class of an arm.
pub(super) struct Alternative {
    pub(super) numbers: Numbers,
    /// Whether the user says that the command does not list it.
    pub(super) unlisted: bool,
    pub(super) token: TokenTree,
}

/// A head before its meaning is looked at: `unlisted 560 | 4xx if busy`, or a name.
struct Head<'a> {
    alternatives: &'a [TokenTree],
    guard: &'a [TokenTree],
}

impl<'a> Arms<'a> {
    /// Reads the tokens between the braces; `end` is the place of the closing one.
    pub(super) fn parse(tokens: &'a [TokenTree], end: Span, faults: &mut Faults) -> Self {
        let mut arms = Arms { listed: Vec::new(), last: None, end, complete: true };
        let mut next = first_head(tokens, faults);
        arms.complete = next.is_some() || tokens.is_empty();
        while let Some((head, after)) = next {
            let (value, following) = split_value(after, faults);
            arms.add(&head, value, following.is_none(), faults);
            next = following;
        }
        arms
    }

    fn add(&mut self, head: &Head<'a>, value: &'a [TokenTree], is_last: bool, faults: &mut Faults) {
        if value.is_empty() {
            let span = head.alternatives.last().map_or(self.end, TokenTree::span);
            faults.say(span, "expected a value after `=>`");
        }
        let value = match value {
            [value @ .., comma] if is_comma(comma) => {
                faults.say(comma.span(), "expected one comma between two arms");
                value
            }
            value => value,
        };
        if let [name @ TokenTree::Ident(_)] = head.alternatives {
            return self.add_rest(name, head.guard, value, is_last, faults);
        }
        let mut numbers = Vec::new();
        let mut unlisted = false;
        self.complete &= !head.alternatives.is_empty();
        for token in head.alternatives {
            match token {
                TokenTree::Literal(literal) => match Numbers::of(literal) {
                    Ok(found) => {
                        numbers.push(Alternative { numbers: found, unlisted, token: token.clone() });
                        unlisted = false;
                    }
                    Err(message) => {
                        self.complete = false;
                        faults.say(token.span(), message);
                    }
                },
                TokenTree::Ident(word) if word == "unlisted" => unlisted = true,
                TokenTree::Ident(_) => {
                    self.complete = false;
                    faults.say(token.span(), NO_NUMBER);
                }
                _ => {}
            }
        }
        self.listed.push(Arm { numbers, guard: head.guard, value });
    }

    fn add_rest(
        &mut self,
        name: &TokenTree,
        guard: &[TokenTree],
        value: &'a [TokenTree],
        is_last: bool,
        faults: &mut Faults,
    ) {
        if !is_last && name.to_string() == "unlisted" {
            faults.say(name.span(), NO_UNLISTED);
        } else if !is_last {
            faults.say(name.span(), format!("`{name}` takes every code, so it stands last; {NO_NUMBER}"));
        } else if let Some(word) = guard.first() {
            faults.say(word.span(), "the last arm takes what nobody foresaw, so it has no condition");
        }
        if is_last {
            self.last = Some((name.clone(), value));
        }
    }
}

const NO_NUMBER: &str = "arms are codes such as 226 and classes such as 4xx, and only the last is a name";

const NO_UNLISTED: &str = "expected a code after `unlisted`, such as 560";

type Next<'a> = Option<(Head<'a>, &'a [TokenTree])>;

/// The head of the first arm, and what comes after its arrow.
fn first_head<'a>(tokens: &'a [TokenTree], faults: &mut Faults) -> Next<'a> {
    let (before, after) = split_at_arrow(tokens).or_else(|| {
        if let Some(token) = tokens.first() {
            faults.say(token.span(), "expected an arm, such as `226 => …`");
        }
        None
    })?;
    let head = head(before).unwrap_or_else(|| {
        let arrow = tokens.get(before.len()).map_or_else(Span::call_site, TokenTree::span);
        strange_head(before, arrow, faults);
        Head { alternatives: &[], guard: &[] }
    });
    Some((head, after))
}

/// The value of an arm, and the next arm, if there is one.
fn split_value<'a>(tokens: &'a [TokenTree], faults: &mut Faults) -> (&'a [TokenTree], Next<'a>) {
    let Some((before, after)) = split_at_arrow(tokens) else {
        let value = match tokens {
            [value @ .., comma] if is_comma(comma) => value,
            value => value,
        };
        return (value, None);
    };
    let (value, next) = at_comma(before).or_else(|| behind_block(before)).unwrap_or_else(|| {
        let arrow = tokens.get(before.len()).map_or_else(Span::call_site, TokenTree::span);
        without_head(before, arrow, faults)
    });
    (value, Some((next, after)))
}

/// What becomes of a value and a head that cannot be told apart: the error, and a guess that keeps it the only one.
fn without_head<'a>(tokens: &'a [TokenTree], arrow: Span, faults: &mut Faults) -> (&'a [TokenTree], Head<'a>) {
    if let Some((value, next)) = behind_no_comma(tokens) {
        let place = next.alternatives.first().map_or(arrow, TokenTree::span);
        faults.say(place, "expected a comma between the value of the last arm and this one");
        return (value, next);
    }
    let is_semicolon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    if let Some(place) = tokens.iter().rposition(is_semicolon)
        && let (Some(value), Some([semicolon, next @ ..])) = (tokens.get(..place), tokens.get(place..))
        && let Some(next) = head(next)
    {
        faults.say(semicolon.span(), "expected a comma between two arms");
        return (value, next);
    }
    let (value, next) = match tokens.iter().rposition(is_comma) {
        Some(place) => (tokens.get(..place), tokens.get(place + 1..)),
        None => {
            let place = tokens.iter().position(is_block).map_or(0, |place| place + 1);
            (tokens.get(..place), tokens.get(place..))
        }
    };
    let (value, next) = (value.unwrap_or_default(), next.unwrap_or_default());
    strange_head(next, arrow, faults);
    (value, Head { alternatives: &[], guard: &[] })
}

/// A value and a head with nothing between them.
fn behind_no_comma(tokens: &[TokenTree]) -> Option<(&[TokenTree], Head<'_>)> {
    // A comma or a block shows where the head begins, which then is a strange one.
    if tokens.iter().any(|token| is_comma(token) || is_block(token)) {
        return None;
    }
    (1..tokens.len()).find_map(|place| {
        let (value @ [.., last], next) = tokens.split_at_checked(place)? else {
            return None;
        };
        let begins = matches!(next.first(), Some(TokenTree::Literal(_) | TokenTree::Ident(_)));
        let ends =
            !matches!(last, TokenTree::Punct(_)) && !matches!(last, TokenTree::Ident(word) if word == "unlisted");
        (begins && ends).then(|| head(next)).flatten().map(|head| (value, head))
    })
}

/// A comma with a head behind it. Commas between the arguments of a generic type have none.
fn at_comma(tokens: &[TokenTree]) -> Option<(&[TokenTree], Head<'_>)> {
    let places = tokens.iter().enumerate().filter(|(_, token)| is_comma(token));
    places.into_iter().find_map(|(place, _)| {
        let (value, [_, next @ ..]) = tokens.split_at_checked(place)? else {
            return None;
        };
        Some((value, head(next)?))
    })
}

/// A block with a head behind it: such a value needs no comma.
fn behind_block(tokens: &[TokenTree]) -> Option<(&[TokenTree], Head<'_>)> {
    tokens.iter().enumerate().find_map(|(place, token)| match token {
        block if is_block(block) => {
            let (value, next) = tokens.split_at_checked(place + 1)?;
            Some((value, head(next)?))
        }
        _ => None,
    })
}

/// Braces, also those that a macro of the user's took for a `block`, which come in an invisible group.
fn is_block(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    match group.delimiter() {
        Delimiter::Brace => true,
        Delimiter::None => {
            let mut inner = group.stream().into_iter();
            matches!((inner.next(), inner.next()), (Some(only), None) if is_block(&only))
        }
        _ => false,
    }
}

/// `226 | 4xx if busy`, or a name with or without a condition; nothing for anything else.
fn head(tokens: &[TokenTree]) -> Option<Head<'_>> {
    let is_if = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "if");
    let end = tokens.iter().position(is_if).unwrap_or(tokens.len());
    let (alternatives, guard) = tokens.split_at_checked(end)?;
    if guard.len() == 1 {
        return None;
    }
    let mut rest = alternatives;
    loop {
        rest = match rest {
            [TokenTree::Punct(bar), rest @ ..] if bar.as_char() == '|' => rest,
            rest => rest,
        };
        rest = match rest {
            [TokenTree::Ident(word), TokenTree::Literal(_), rest @ ..] if word == "unlisted" => rest,
            // A block may end in front of it, but the value does not.
            [TokenTree::Ident(word), ..] if word == "else" || word == "as" => return None,
            [TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] => rest,
            _ => return None,
        };
        match rest {
            [] => return Some(Head { alternatives, guard }),
            [TokenTree::Punct(bar), ..] if bar.as_char() == '|' => {}
            _ => return None,
        }
    }
}

fn split_at_arrow(tokens: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree])> {
    let mut before = false;
    let place = tokens.iter().position(|token| {
        let TokenTree::Punct(punct) = token else {
            before = false;
            return false;
        };
        let arrow = before && punct.as_char() == '>';
        before = punct.as_char() == '=' && punct.spacing() == Spacing::Joint;
        arrow
    })?;
    Some((tokens.get(..place - 1)?, tokens.get(place + 1..)?))
}

/// What is wrong with these tokens before an arrow.
fn strange_head(tokens: &[TokenTree], arrow: Span, faults: &mut Faults) {
    match tokens {
        [TokenTree::Punct(hash), ..] if hash.as_char() == '#' => {
            faults.say(hash.span(), "arms have no attributes: which of them are there must be known here");
        }
        [TokenTree::Ident(word), token, ..] if word == "unlisted" => faults.say(token.span(), NO_UNLISTED),
        [TokenTree::Literal(first), TokenTree::Punct(dot), ..] if dot.as_char() == '.' => {
            let digit = first.to_string().chars().next().filter(char::is_ascii_digit).unwrap_or('4');
            faults.say(first.span(), format!("arms are codes and classes, not ranges: `{digit}xx` is all of a class"));
        }
        [TokenTree::Literal(first), block, ..] if is_block(block) => {
            faults.say(block.span(), format!("expected `=>` after {first}"));
        }
        [token, ..] => faults.say(token.span(), NO_NUMBER),
        [] => faults.say(arrow, format!("expected a code or a class before `=>`; {NO_NUMBER}")),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Span, TokenStream, TokenTree};

    use super::{Alternative, Arms, Faults};
    use crate::words::written;

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
        let last = arms.last.iter().map(|(name, value)| format!("{name}; {}", spaced(value)));
        (listed.chain(last).collect(), faults.0.is_some())
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
        good(
            "226 if { a } => {} 4xx if m(1, 2) => {} _ => {}",
            &["226; if { a }; {}", "4xx; if m (1 , 2); {}", "_; {}"],
        );
        good("226 => a <= b, 4xx => a >= b, unlisted => 1", &["226; ; a < = b", "4xx; ; a > = b", "unlisted; 1"]);
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
        let pieces = [
            "226", "4xx", "x", "=>", ",", "|", "{}", "if", "#", "[a]", "..=", "else", "unlisted", "=", ">", "_", "(,)",
        ];
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
}
