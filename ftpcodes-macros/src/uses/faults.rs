//! The errors of a use, told all at once.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::Error;

/// What is wrong with a use, all of it.
#[derive(Default)]
pub(super) struct Faults(Option<Error>);

impl Faults {
    pub(super) fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(super) fn say(&mut self, span: Span, message: impl std::fmt::Display) {
        self.add(Error::new(span, message));
    }

    #[cfg(test)]
    pub(super) fn are_there(&self) -> bool {
        self.0.is_some()
    }

    /// The errors, and behind them the match all the same, so that an editor still knows the user's expressions.
    pub(super) fn before(self, matching: TokenStream) -> TokenStream {
        match self.0 {
            None => matching,
            Some(errors) => {
                let mut both = errors.into_compile_error();
                both.extend(matching);
                TokenStream::from(TokenTree::Group(Group::new(Delimiter::Brace, both)))
            }
        }
    }
}
