//! From the tokens between the braces to arms.

use proc_macro2::{Span, TokenTree};

use super::split::{Head, NO_NUMBER, NO_UNLISTED, first_head, split_value};
use crate::uses::faults::Faults;
use crate::uses::numbers::Numbers;
use crate::uses::tokens::is_comma;

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

#[cfg(test)]
mod tests;
