//! The enum of the commands.

use ftpcodes_core::Registry;
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::{Part, alias, ident};
use crate::reply_codes::input::{Input, Item};
use crate::reply_codes::rustdoc::Docs;

/// The only command where the commands were refused, so that there is one.
pub(in crate::reply_codes) const REFUSED: &str = "Refused";

pub(in crate::reply_codes) fn commands(input: &Input, registry: &Registry, docs: &Docs<'_>) -> Part {
    Part { declared: declared(input, registry, docs), implemented: implemented(input, registry) }
}

fn declared(input: &Input, registry: &Registry, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, name, .. } = &input.command;
    let variants = registry.commands.iter().map(|command| {
        let doc = docs.command(command);
        let verb = command.verb;
        let variant = Ident::new(command.name, name.span());
        // rustdoc refuses an alias that equals the name.
        let title = alias(&docs.command_title(command).to_lowercase());
        let is_new = |title: &String| !title.is_empty() && !title.eq_ignore_ascii_case(verb);
        let aliases = [verb.to_owned()].into_iter().chain(Some(title).filter(is_new));
        let aliases = aliases.filter(|alias| alias != command.name).list();
        quote_spanned!(name.span()=> #[doc = #doc] #(#[doc(alias = #aliases)])* #variant)
    });
    let mut variants: Vec<TokenStream> = variants.list();
    if variants.is_empty() {
        let variant = Ident::new(REFUSED, name.span());
        variants.push(quote!(#[doc(hidden)] #[allow(dead_code, reason = "stands for all")] #variant));
    }
    let table = docs.command_overview();
    quote_spanned! {name.span()=>
        #attrs
        #[doc = #table]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
        #[non_exhaustive]
        #[repr(u16)]
        #vis enum #name { #(#variants),* }
    }
}

fn implemented(input: &Input, registry: &Registry) -> TokenStream {
    if registry.commands.is_empty() {
        return TokenStream::new();
    }
    let Input { krate, code, language, meaning, command, reply, .. } = input;
    let verbs = registry.commands.iter().map(|command| command.verb);
    let variants = registry.commands.iter().map(|command| ident(command.name));
    let role = if registry.informative { quote!(__without_preliminary) } else { quote!(__of) };
    quote! {
        static VERBS: &[&str] = &[#(#verbs),*];
        #krate::__impl_commands! { #command [#(#variants)*] #role #code #language #meaning #reply }
    }
}
