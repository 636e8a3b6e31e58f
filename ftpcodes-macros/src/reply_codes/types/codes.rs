//! The enum of the codes.

use ftpcodes_core::Registry;
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{Part, ident};
use crate::reply_codes::aliases;
use crate::reply_codes::input::{Input, Item};
use crate::reply_codes::rustdoc::Docs;

pub(in crate::reply_codes) fn codes(input: &Input, registry: &Registry, docs: &Docs<'_>) -> Part {
    Part { declared: declared(input, registry, docs), implemented: implemented(input, registry) }
}

fn declared(input: &Input, registry: &Registry, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, name, .. } = &input.code;
    let variants = registry.codes.iter().map(|code| {
        let doc = docs.code(code);
        // Where the code has a page, a search leads there.
        let aliases = if docs.has_pages() { Vec::new() } else { aliases::of_code(code, docs.words) };
        let variant = Ident::new(code.name, name.span());
        let number = Literal::u16_unsuffixed(code.number);
        quote_spanned!(name.span()=> #[doc = #doc] #(#[doc(alias = #aliases)])* #variant = #number)
    });
    let variants: Vec<TokenStream> = variants.list();
    let table = docs.code_overview();
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
    let Input { krate, code, class, group, language, meaning, .. } = input;
    let variants = registry.codes.iter().map(|code| ident(code.name));
    let any_class = registry.classes.first().map(|class| ident(class.name));
    quote!(#krate::__impl_codes! { #code [#(#variants)*] #class #any_class #group #language #meaning })
}
