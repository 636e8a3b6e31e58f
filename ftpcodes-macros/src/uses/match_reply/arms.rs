//! From the tokens between the braces to arms.

use proc_macro2::{Span, TokenTree};

use super::split::{Head, NO_NUMBER, NO_UNLISTED, first_head, split_value};
use crate::uses::alternatives::{self, Alternative};
use crate::uses::faults::Faults;
use crate::uses::tokens::is_comma;

/// All arms but the last, and the last.
pub(super) struct Arms<'a> {
    pub(super) listed: Vec<Arm<'a>>,
    /// What the last arm joins to the rest: `4xx | 5xx` of `4xx | 5xx | other`. They need no row of their own.
    pub(super) joined: Vec<Alternative>,
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

impl<'a> Arms<'a> {
    /// Reads the tokens between the braces; `end` is the place of the closing one.
    pub(super) fn parse(tokens: &'a [TokenTree], end: Span, faults: &mut Faults<'_>) -> Self {
        let mut arms = Arms { listed: Vec::new(), joined: Vec::new(), last: None, end, complete: true };
        let mut next = first_head(tokens, faults);
        arms.complete = next.is_some() || tokens.is_empty();
        while let Some((head, after)) = next {
            let (value, following) = split_value(after, faults);
            arms.add(&head, value, following.is_none(), faults);
            next = following;
        }
        arms
    }

    fn add(&mut self, head: &Head<'a>, value: &'a [TokenTree], is_last: bool, faults: &mut Faults<'_>) {
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
        let (alternatives, rest) = match head.alternatives {
            [before @ .., TokenTree::Punct(_), name @ TokenTree::Ident(_)] if is_last => (before, Some(name)),
            all => (all, None),
        };
        let (numbers, complete) = alternatives::parse(alternatives, NO_NUMBER, faults);
        self.complete &= complete.is_some() && !head.alternatives.is_empty();
        match rest {
            Some(name) => {
                self.joined = numbers;
                self.add_rest(name, head.guard, value, is_last, faults);
            }
            None => self.listed.push(Arm { numbers, guard: head.guard, value }),
        }
    }

    fn add_rest(
        &mut self,
        name: &TokenTree,
        guard: &[TokenTree],
        value: &'a [TokenTree],
        is_last: bool,
        faults: &mut Faults<'_>,
    ) {
        if !is_last && name.to_string() == "unlisted" {
            faults.say(name.span(), NO_UNLISTED);
        } else if !is_last {
            let message = format!("`{name}` takes every code, so it stands last; {NO_NUMBER}");
            faults.say_of(std::slice::from_ref(name), name.span(), &message);
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
