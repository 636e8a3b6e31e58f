//! Where one arm ends and the next begins.
//!
//! `=>` stands at the top level only behind the head of an arm. Between two of them lie the value of one arm and the
//! head of the next; the head is told by its shape, which no expression ends in.

use proc_macro2::{Delimiter, Spacing, Span, TokenTree};

use crate::uses::faults::Faults;
use crate::uses::tokens::is_comma;

pub(super) const NO_NUMBER: &str = "arms are codes such as 226 and classes such as 4xx, and only the last is a name";

pub(super) const NO_UNLISTED: &str = "expected a code after `unlisted`, such as 560";

/// A head before its meaning is looked at: `unlisted 560 | 4xx if busy`, or a name.
pub(super) struct Head<'a> {
    pub(super) alternatives: &'a [TokenTree],
    pub(super) guard: &'a [TokenTree],
}

/// A head, and what comes behind its arrow.
type Next<'a> = Option<(Head<'a>, &'a [TokenTree])>;

/// The head of the first arm, and what comes after its arrow.
pub(super) fn first_head<'a>(tokens: &'a [TokenTree], faults: &mut Faults<'_>) -> Next<'a> {
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
pub(super) fn split_value<'a>(tokens: &'a [TokenTree], faults: &mut Faults<'_>) -> (&'a [TokenTree], Next<'a>) {
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
fn without_head<'a>(tokens: &'a [TokenTree], arrow: Span, faults: &mut Faults<'_>) -> (&'a [TokenTree], Head<'a>) {
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
fn strange_head(tokens: &[TokenTree], arrow: Span, faults: &mut Faults<'_>) {
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
        [token, ..] => faults.say_of(tokens, token.span(), NO_NUMBER),
        [] => faults.say(arrow, format!("expected a code or a class before `=>`; {NO_NUMBER}")),
    }
}
