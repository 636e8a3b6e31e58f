//! The macros that a spec brings along: for numbers and commands, for matching replies, for building them.
//!
//! Each is a `macro_rules!` that hands the spec to a procedural macro as one literal, so that a use reads no file.

use ftpcodes_core::Registry;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::input::{Input, MacroItem, MacroKind};
use super::types::REFUSED;
use crate::uses::extract;

/// All macros that the input asks for.
pub(super) fn macros(input: &Input, registry: &Registry) -> TokenStream {
    if input.macros.is_empty() {
        return TokenStream::new();
    }
    let krate = &input.krate;
    let table = extract::write(registry);
    let (key, table) = (Literal::string(&extract::key_of(&table)), Literal::string(&table));
    let rules = input.macros.iter().map(|item| {
        let procedure = match item.kind {
            MacroKind::Number => quote!(code),
            MacroKind::Match => quote!(match_reply),
            MacroKind::Reply => quote!(reply),
            MacroKind::Expect => quote!(expect_reply),
            MacroKind::Command => quote!(command),
        };
        let (path, private) = (path(input, item), crate::private());
        rules(item, &quote!(#krate::#private::#procedure! { [#krate] [#path] #key (#table) $($input)* }))
    });
    rules.collect()
}

/// Macros that check nothing, for a spec that was refused: what is right is not known then. They still make use of what
/// the user gives them, lest the compiler calls that unused.
pub(super) fn quiet(input: &Input, registry: &Registry) -> TokenStream {
    let any = registry.codes.first().map(|code| Ident::new(code.name, Span::call_site()));
    let command = registry.commands.first().map_or(REFUSED, |command| command.name);
    let command = Ident::new(command, Span::call_site());
    let krate = &input.krate;
    let all = input.macros.iter().map(|item| {
        let (path, private) = (path(input, item), crate::private());
        let expansion = match item.kind {
            MacroKind::Number => quote!(#path::#any),
            MacroKind::Match => quote!(#krate::#private::match_reply! { [#krate] [#path] "" ("") $($input)* }),
            MacroKind::Reply => quote!(#krate::#private::reply! { [#krate] [#path] "" ("") $($input)* }),
            MacroKind::Expect => quote!(#krate::#private::expect_reply! { [#krate] [#path] "" ("") $($input)* }),
            MacroKind::Command => quote!(#path::#command),
        };
        rules(item, &expansion)
    });
    let all: TokenStream = all.collect();
    let unknown = unknown(input);
    quote!(#all #unknown)
}

/// What stands for the results that quiet macros cannot give, in the types that their users expect. Nobody runs it: the
/// errors of the spec stand beside it.
fn unknown(input: &Input) -> TokenStream {
    let Input { krate, code, command, .. } = input;
    let has = |kind| input.macros.iter().any(|item| item.kind == kind);
    let expected = has(MacroKind::Expect).then(|| {
        quote! {
            impl #code {
                #[doc(hidden)]
                pub fn __expected() -> ::core::result::Result<Self, #krate::UnexpectedReply<#command>> {
                    ::core::unreachable!()
                }
            }
        }
    });
    expected.unwrap_or_default()
}

/// The path of the codes, or of the commands, as users of the macro see it.
fn path(input: &Input, item: &MacroItem) -> TokenStream {
    let name = if item.kind == MacroKind::Command { &input.command.name } else { &input.code.name };
    item.path.clone().map_or_else(|| quote!(#name), with_dollar)
}

fn rules(item: &MacroItem, expansion: &TokenStream) -> TokenStream {
    let MacroItem { kind: _, attrs, vis, name, path: _ } = item;
    let (export, reexport) = reach(vis, name);
    quote! {
        #attrs
        #export
        macro_rules! #name {
            ($($input:tt)*) => { #expansion };
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
