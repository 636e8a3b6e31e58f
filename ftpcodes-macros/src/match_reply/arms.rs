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
        let mut arms = Arms { listed: Vec::new(), last: None, end };
        let mut next = first_head(tokens, faults);
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
        if let [name @ TokenTree::Ident(_)] = head.alternatives {
            return self.add_rest(name, head.guard, value, is_last, faults);
        }
        let mut numbers = Vec::new();
        let mut unlisted = false;
        for token in head.alternatives {
            match token {
                TokenTree::Literal(literal) => match Numbers::of(literal) {
                    Ok(found) => {
                        numbers.push(Alternative { numbers: found, unlisted, token: token.clone() });
                        unlisted = false;
                    }
                    Err(message) => faults.say(token.span(), message),
                },
                TokenTree::Ident(word) if word == "unlisted" => unlisted = true,
                TokenTree::Ident(_) => faults.say(token.span(), NO_NUMBER),
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
        if !is_last {
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
        strange_head(before, faults);
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
        let place = before.iter().rposition(is_comma).unwrap_or(0);
        let (value, next) = before.split_at_checked(place).unwrap_or_default();
        let next = next.split_first().map_or(next, |(_, next)| next);
        strange_head(next, faults);
        (value, Head { alternatives: &[], guard: &[] })
    });
    (value, Some((next, after)))
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
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let (value, next) = tokens.split_at_checked(place + 1)?;
            Some((value, head(next)?))
        }
        _ => None,
    })
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

fn strange_head(tokens: &[TokenTree], faults: &mut Faults) {
    match tokens.first() {
        Some(TokenTree::Punct(hash)) if hash.as_char() == '#' => {
            faults.say(hash.span(), "arms have no attributes: which of them are there must be known here");
        }
        Some(token) => faults.say(token.span(), NO_NUMBER),
        None => faults.say(Span::call_site(), NO_NUMBER),
    }
}
