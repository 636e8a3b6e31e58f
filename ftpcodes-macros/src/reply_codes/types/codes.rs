//! The enum of the codes.

use ftpcodes_core::{CodeData, Registry};
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{Part, alias, ident};
use crate::reply_codes::input::{Input, Item};
use crate::reply_codes::rustdoc::Docs;

pub(in crate::reply_codes) fn codes(input: &Input, registry: &Registry, docs: &Docs<'_>) -> Part {
    Part { declared: declared(input, registry, docs), implemented: implemented(input, registry) }
}

fn declared(input: &Input, registry: &Registry, docs: &Docs<'_>) -> TokenStream {
    let Item { attrs, vis, name, .. } = &input.code;
    let variants = registry.codes.iter().map(|code| {
        let doc = docs.code(code);
        let aliases = aliases(code, &docs.titles(code));
        let variant = Ident::new(code.name, name.span());
        let number = Literal::u16_unsuffixed(code.number);
        quote_spanned!(name.span()=> #[doc = #doc] #(#[doc(alias = #aliases)])* #variant = #number)
    });
    let variants: Vec<TokenStream> = variants.list();
    let table = docs.code_table();
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

// What people type into the search box: number, titles, reply texts and their parts, other names. The box takes a
// semicolon or a full stop for a slip, hence the parts.
fn aliases(code: &CodeData, titles: &[&str]) -> Vec<String> {
    let number = code.number.to_string();
    let texts = code.meanings.iter().map(|meaning| meaning.text);
    let parts = texts.clone().flat_map(|text| text.split([';', ':', '.', '(', ')', ',']));
    let names = code.aliases.iter().copied();
    let all = std::iter::once(number.as_str()).chain(titles.iter().copied()).chain(texts).chain(names);
    let mut found: Vec<String> = Vec::new();
    for name in all.chain(parts.filter(|part| part.trim().contains(' '))) {
        let plain = alias(name);
        let known = found.iter().any(|alias| alias.eq_ignore_ascii_case(&plain));
        if !plain.is_empty() && !known && plain != code.name {
            found.push(plain);
        }
    }
    found
}

fn implemented(input: &Input, registry: &Registry) -> TokenStream {
    let Input { krate, code, class, group, language, meaning, .. } = input;
    let variants = registry.codes.iter().map(|code| ident(code.name));
    let any_class = registry.classes.first().map(|class| ident(class.name));
    quote!(#krate::__impl_codes! { #code [#(#variants)*] #class #any_class #group #language #meaning })
}
