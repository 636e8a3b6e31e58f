//! The macro that turns numbers into codes while compiling.

use ftpcodes_spec::Spec;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::input::{Input, MacroItem};

/// `macro_rules!` that hands a table of all codes to the procedural macro `code`, which so needs no spec.
pub(super) fn number_macro(input: &Input, spec: &Spec) -> TokenStream {
    let Some(MacroItem { attrs, vis, name, path }) = &input.number_macro else {
        return TokenStream::new();
    };
    let code = &input.code.name;
    let path = match path {
        Some(path) => with_dollar(path.clone()),
        None => quote!(#code),
    };
    let mut meanings = spec.languages.first().map_or(&[][..], |language| &language.meanings);
    let rows = spec.codes.iter().map(|code| {
        let (of_code, rest) = meanings.split_at_checked(code.meanings.len()).unwrap_or_default();
        meanings = rest;
        let title = of_code.first().map_or("", |words| words.title.as_str());
        let number = Literal::u16_unsuffixed(*code.number);
        let variant = Ident::new(&code.name, Span::call_site());
        quote!(#number #variant #title)
    });
    let protocol = &spec.protocol;
    let krate = &input.krate;
    let export = if vis.is_empty() { TokenStream::new() } else { quote!(#[macro_export]) };
    quote! {
        #attrs
        #export
        macro_rules! #name {
            ($($number:tt)*) => {
                #krate::__private::code! { [#path] [#protocol #(#rows)*] $($number)* }
            };
        }
    }
}

/// The path with a leading `crate` as `$crate`, so that the macro works in other crates too.
fn with_dollar(path: TokenStream) -> TokenStream {
    path.into_iter()
        .flat_map(|token| match &token {
            // With the span of the user's token, or it would mean the crate of the macro around this one.
            TokenTree::Ident(name) if name == "crate" => quote_spanned!(name.span()=> $crate),
            _ => TokenStream::from(token),
        })
        .collect()
}
