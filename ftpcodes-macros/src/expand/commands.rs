//! The enum of the commands.

use ftpcodes_spec::{Commands, Spec};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::command_facts::role_of;
use super::docs::Docs;
use crate::input::{Input, Item};

pub(super) fn command_enum(input: &Input, commands: &Commands, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.command;
    let variants = commands.commands.iter().map(|command| {
        let doc = docs.command(commands, command);
        let verb = &*command.verb;
        let variant = Ident::new(&command.name, name.span());
        // rustdoc refuses an alias that equals the name.
        let alias = (*command.name != *verb).then(|| quote_spanned!(name.span()=> #[doc(alias = #verb)]));
        quote_spanned!(name.span()=> #[doc = #doc] #alias #variant)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let table = docs.command_table(commands);
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

pub(super) fn command_impl(input: &Input, spec: &Spec, commands: &Commands) -> TokenStream {
    let Input { krate, code, meaning, language, command, reply, .. } = input;
    let verbs = commands.commands.iter().map(|command| &*command.verb);
    let variants = commands.commands.iter().map(|command| Ident::new(&command.name, Span::call_site()));
    let lowest = spec.codes.first().map(|code| Ident::new(&code.name, Span::call_site()));
    let role = role_of(commands);
    quote! {
        static VERBS: &[&str] = &[#(#verbs),*];
        #krate::__impl_commands! { #command [#(#variants)*] #role #code #language #reply }
        #krate::__impl_replies! { #reply #code #lowest #command #meaning }
    }
}
