//! The macro that turns numbers into codes while compiling.

use ftpcodes_spec::Spec;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::input::{Input, MacroItem};

/// `macro_rules!` that hands a table of all codes to the procedural macro `code`, which so needs no spec.
pub(super) fn number_macro(input: &Input, spec: &Spec) -> TokenStream {
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
    rules(input, |path| quote!(#krate::__private::code! { [#path] [#protocol #(#rows)*] $($number)* }))
}

/// A macro that takes every number, for a spec that was refused: which numbers are codes is not known then.
pub(super) fn quiet(input: &Input, spec: &Spec) -> TokenStream {
    let any = spec.codes.first().map(|code| Ident::new(&code.name, Span::call_site()));
    rules(input, |path| quote!(#path::#any))
}

fn rules(input: &Input, expansion: impl FnOnce(&TokenStream) -> TokenStream) -> TokenStream {
    let Some(MacroItem { attrs, vis, name, path }) = &input.number_macro else {
        return TokenStream::new();
    };
    let code = &input.code.name;
    let expansion = expansion(&path.clone().map_or_else(|| quote!(#code), with_dollar));
    let (export, reexport) = reach(vis, name);
    quote! {
        #attrs
        #export
        macro_rules! #name {
            ($($number:tt)*) => { #expansion };
        }
        #reexport
    }
}

/// What makes a macro visible: `#[macro_export]` before it to everybody, an import after it to a part of the crate.
fn reach(vis: &TokenStream, name: &Ident) -> (TokenStream, TokenStream) {
    match vis.clone().into_iter().count() {
        0 => (TokenStream::new(), TokenStream::new()),
        1 => (quote!(#[macro_export]), TokenStream::new()),
        _ => {
            (TokenStream::new(), quote!(#[allow(unused_imports, reason = "not every module calls it")] #vis use #name;))
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
