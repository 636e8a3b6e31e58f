//! The enum of the languages.

use ftpcodes_spec::{Language, Spec};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::markdown::{Markdown, markdown};
use crate::input::{Input, Item};

pub(super) fn language_enum(input: &Input, spec: &Spec) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.language;
    let variants = spec.languages.iter().enumerate().map(|(place, language)| {
        let condition = condition(input, place, language);
        let doc = markdown![Markdown::text(&language.name), " (", Markdown::code(&language.tag), ")."];
        let variant = variant(language, name.span());
        quote_spanned!(name.span()=> #[doc = #doc] #condition #variant)
    });
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[non_exhaustive]
        #vis enum #name { #(#variants),* }
    }
}

pub(super) fn language_impl(input: &Input, spec: &Spec) -> TokenStream {
    let Input { krate, language: item, .. } = input;
    let default = spec.languages.first().map(|language| variant(language, Span::call_site()));
    let languages = spec.languages.iter().enumerate().map(|(place, language)| {
        let condition = condition(input, place, language);
        let (variant, tag, words) = (variant(language, Span::call_site()), &language.tag, static_name(language));
        quote!(#condition #variant #tag #words,)
    });
    quote!(#krate::__impl_language! { #item #default { #(#languages)* } })
}

/// `Ru` for `ru`, `ZhHans` for `zh-Hans`.
pub(super) fn variant(language: &Language, span: Span) -> Ident {
    let name: String = language
        .tag
        .split('-')
        .flat_map(|subtag| {
            let (first, rest) = subtag.split_at_checked(1).unwrap_or((subtag, ""));
            [first.to_ascii_uppercase(), rest.to_ascii_lowercase()]
        })
        .collect();
    Ident::new(&name, span)
}

/// Name of the static that holds the words.
pub(super) fn static_name(language: &Language) -> Ident {
    Ident::new(&format!("WORDS_{}", language.tag.replace('-', "_").to_ascii_uppercase()), Span::call_site())
}

/// `#[cfg(feature = "lang-ru")]`, where the macro input asks for it; the first language is always there.
pub(super) fn condition(input: &Input, place: usize, language: &Language) -> TokenStream {
    match &input.language_feature {
        Some(prefix) if place > 0 => {
            let feature = format!("{prefix}{}", language.tag);
            quote!(#[cfg(feature = #feature)])
        }
        _ => TokenStream::new(),
    }
}
