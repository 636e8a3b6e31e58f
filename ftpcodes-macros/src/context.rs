//! What the generated macros put before the user's tokens: `[the crate] [path of the codes] "table"`.

use std::sync::Arc;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::{Error, Result};

use crate::table::{Table, table_of};

/// The spec that a use is checked against, and where its types are.
pub(crate) struct Context {
    /// The crate `ftpcodes`.
    pub(crate) krate: TokenStream,
    /// The enum of the codes.
    pub(crate) path: TokenStream,
    pub(crate) table: Arc<Table>,
}

impl Context {
    /// Takes the first three tokens of the input; the others are the user's.
    pub(crate) fn take(input: TokenStream) -> Result<(Self, Vec<TokenTree>)> {
        let mut tokens = input.into_iter();
        let context = match [tokens.next(), tokens.next(), tokens.next()] {
            [Some(TokenTree::Group(krate)), Some(TokenTree::Group(path)), Some(TokenTree::Literal(table))] => {
                let table = table_of(&table);
                table.map(|table| Self { krate: krate.stream(), path: path.stream(), table })
            }
            _ => None,
        };
        // Only a call that goes around the generated macros gets here.
        let context = context.ok_or_else(|| Error::new(Span::call_site(), "internal to ftpcodes"))?;
        Ok((context, tokens.map(bare).collect()))
    }
}

/// A literal that went through a macro of the user's comes in an invisible group.
pub(crate) fn bare(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        if let (Some(literal @ TokenTree::Literal(_)), None) = (inner.next(), inner.next()) {
            return literal;
        }
    }
    token
}
