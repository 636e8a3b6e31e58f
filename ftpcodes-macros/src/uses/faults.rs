//! The errors of a use, told all at once.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::Error;

use super::extract::Code;
use super::messages::in_numbers;

/// What is wrong with a use, all of it.
#[derive(Default)]
pub(super) struct Faults<'a> {
    errors: Option<Error>,
    /// The codes of the spec, for those who name them.
    codes: &'a [Code],
}

impl<'a> Faults<'a> {
    pub(super) const fn with_codes(codes: &'a [Code]) -> Self {
        Self { errors: None, codes }
    }

    pub(super) fn add(&mut self, error: Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    pub(super) fn say(&mut self, span: Span, message: impl std::fmt::Display) {
        self.add(Error::new(span, message));
    }

    /// The same where these tokens should be numbers.
    pub(super) fn say_of(&mut self, tokens: &[TokenTree], span: Span, message: &str) {
        let help = in_numbers(self.codes, tokens);
        self.say(span, format!("{message}{help}"));
    }

    #[cfg(test)]
    pub(super) fn are_there(&self) -> bool {
        self.errors.is_some()
    }

    /// The errors, and behind them the match all the same, so that an editor still knows the user's expressions.
    pub(super) fn before(self, matching: TokenStream) -> TokenStream {
        match self.errors {
            None => matching,
            Some(errors) => {
                let mut both = errors.into_compile_error();
                both.extend(matching);
                TokenStream::from(TokenTree::Group(Group::new(Delimiter::Brace, both)))
            }
        }
    }
}
