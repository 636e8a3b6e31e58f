//! What the generated macros put before the user's tokens: `[the crate] [path of the codes] "key" ("table")`.

use ftpcodes_spec::IntoList as _;
use std::sync::Arc;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, Result};

use super::extract::{Table, table_of};
use super::tokens::bare;

/// The spec that a use is checked against, and where its types are.
pub(crate) struct Context {
    /// The crate `ftpcodes`.
    pub(crate) krate: TokenStream,
    /// The enum of the codes.
    pub(crate) path: TokenStream,
    pub(crate) table: Arc<Table>,
}

impl Context {
    /// Takes the first four tokens of the input; the others are the user's.
    pub(crate) fn take(input: TokenStream) -> Result<(Self, Vec<TokenTree>)> {
        let mut tokens = input.into_iter();
        let mut group = || match tokens.next() {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        };
        let (krate, path) = (group(), group());
        let key = tokens.next();
        let context = match (krate, path, key, tokens.next()) {
            (Some(krate), Some(path), Some(TokenTree::Literal(key)), Some(TokenTree::Group(text))) => {
                table_of(&key, &text).map(|table| Self { krate: krate.stream(), path: path.stream(), table })
            }
            _ => None,
        };
        // Only a call that goes around the generated macros gets here.
        let context = context.ok_or_else(|| Error::new(Span::call_site(), "internal to ftpcodes"))?;
        Ok((context, tokens.map(bare).list()))
    }

    /// The call that gives a value and its number. It has the place of the value, which is what its errors are about:
    /// that it has no number, or one of another protocol.
    pub(crate) fn matched(&self, code: &[TokenTree]) -> TokenStream {
        let (private, path) = (crate::private(), &self.path);
        let place = |token: Option<&TokenTree>| token.map_or_else(Span::call_site, TokenTree::span);
        let first = place(code.first());
        let krate = self.krate.clone().into_iter().map(|mut token| {
            token.set_span(token.span().located_at(first));
            token
        });
        let krate: TokenStream = krate.collect();
        let matched = Ident::new("matched", Span::call_site().located_at(place(code.last())));
        let code: TokenStream = code.iter().cloned().collect();
        quote!(#krate::#private::Matching::<#path>::#matched(#code))
    }
}
