//! The match as a programmer would write it by hand, on the number.
//!
//! A program may have thousands of these, and each stream of tokens is a conversation with the compiler. So tokens are
//! gathered in vectors, and made into one stream for each pair of brackets.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::arms::Arms;
use crate::uses::context::Context;
use crate::uses::numbers::Numbers;

/// ```ignore
/// match Matching::<ReplyCode>::matched(code) {
///     (reply, number) => match number {
///         226 | 250 => done(),
///         400..=499 => retry(),
///         _ => match reply { other => unknown(other) },
///     }
/// }
/// ```
///
/// The names `reply` and `number` are the macro's own, so no expression of the user can mean them. `matched` is called
/// with the user's own tokens: that they have no number, or one of another protocol, is told there.
pub(super) fn matching(context: &Context, code: &[TokenTree], arms: &Arms<'_>) -> TokenStream {
    let mut rows = Tokens::default();
    for arm in arms.listed.iter().filter(|arm| !arm.numbers.is_empty()) {
        for (place, alternative) in arm.numbers.iter().enumerate() {
            if place > 0 {
                rows.punct("|");
            }
            rows.pattern(alternative.numbers, alternative.token.span());
        }
        rows.0.extend_from_slice(arm.guard);
        rows.punct("=>");
        rows.value(arm.value);
    }
    rows.own("_").punct("=>");
    let reply = match &arms.last {
        Some((name, last)) if matches!(name, TokenTree::Ident(name) if name == "_") => {
            rows.value(last);
            name.clone()
        }
        Some((name, last)) => {
            let mut row = Tokens(vec![name.clone()]);
            row.punct("=>").value(last);
            rows.word("match").own("reply").group(Delimiter::Brace, row);
            own("reply")
        }
        // There is an error already.
        None => {
            rows.value(&[]);
            own("_")
        }
    };
    let mut bound = Tokens(vec![reply]);
    bound.punct(",").own("number");
    let mut only = Tokens::default();
    only.group(Delimiter::Parenthesis, bound).punct("=>").word("match").own("number").group(Delimiter::Brace, rows);
    let mut all = Tokens::default();
    all.word("match").0.extend(context.matched(code));
    all.group(Delimiter::Brace, only);
    all.0.into_iter().collect()
}

/// A name that only the macro can mean.
fn own(name: &str) -> TokenTree {
    Ident::new(name, Span::mixed_site()).into()
}

#[derive(Default)]
struct Tokens(Vec<TokenTree>);

impl Tokens {
    fn own(&mut self, name: &str) -> &mut Self {
        self.0.push(own(name));
        self
    }

    fn word(&mut self, word: &str) -> &mut Self {
        self.0.push(Ident::new(word, Span::call_site()).into());
        self
    }

    fn punct(&mut self, text: &str) -> &mut Self {
        self.punct_at(text, Span::call_site())
    }

    fn punct_at(&mut self, text: &str, span: Span) -> &mut Self {
        for (place, character) in text.char_indices() {
            let is_last = place + character.len_utf8() == text.len();
            let mut punct = Punct::new(character, if is_last { Spacing::Alone } else { Spacing::Joint });
            punct.set_span(span);
            self.0.push(punct.into());
        }
        self
    }

    fn group(&mut self, delimiter: Delimiter, inner: Self) -> &mut Self {
        self.0.push(Group::new(delimiter, inner.0.into_iter().collect()).into());
        self
    }

    /// The value of an arm, and a comma.
    fn value(&mut self, value: &[TokenTree]) {
        self.0.extend_from_slice(value);
        // There is an error already.
        if value.is_empty() {
            self.punct("::").word("core").punct("::").word("unreachable").punct("!");
            self.group(Delimiter::Parenthesis, Self::default());
        }
        self.punct(",");
    }

    /// The number, or the range of a class, in the place of what the user wrote. To the lints of the compiler and of
    /// clippy it is no code of the user's: one asks for `200..=202` instead of `200 | 201 | 202`, which the macro does
    /// not take.
    fn pattern(&mut self, numbers: Numbers, place: Span) {
        let span = Span::mixed_site().located_at(place);
        let number = |tokens: &mut Self, number| {
            let mut literal = Literal::u16_unsuffixed(number);
            literal.set_span(span);
            tokens.0.push(literal.into());
        };
        match numbers {
            Numbers::Code(code) => number(self, code),
            Numbers::Class(digit) => {
                number(self, digit * 100);
                self.punct_at("..=", span);
                number(self, digit * 100 + 99);
            }
        }
    }
}
