//! `command!(QUIT)`: a verb that is checked while compiling.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{Error, Result};

use super::context::Context;
use super::target::Target;
use super::tokens::is_comma;

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream> {
    let (context, tokens) = Context::take(input)?;
    let Context { path, table, .. } = &context;
    let more = |token: Option<&TokenTree>| {
        let span = token.map_or_else(Span::call_site, TokenTree::span);
        Error::new(span, "expected one command and nothing more: `command!(QUIT)`")
    };
    if let Some(comma) = tokens.iter().find(|token| is_comma(token)) {
        return Err(more(Some(comma)));
    }
    let target = Target::parse(table, &tokens)?;
    if !target.is_plain() {
        return Err(more(tokens.last()));
    }
    // Only the variant has the span of the verb, so that an editor shows its documentation there.
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let variant = Ident::new(&target.command.variant, span);
    Ok(quote_spanned!(Span::call_site()=> #path::#variant))
}
