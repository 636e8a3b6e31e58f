//! The enum of the languages.

use ftpcodes_core::{LanguageData, Registry};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Part, ident};
use crate::reply_codes::input::{Input, Item};
use crate::reply_codes::markup::{code, escaped};

pub(in crate::reply_codes) fn languages(input: &Input, registry: &Registry) -> Part {
    Part { declared: declared(input, registry), implemented: implemented(input, registry) }
}

fn declared(input: &Input, registry: &Registry) -> TokenStream {
    let Item { attrs, vis, name, .. } = &input.language;
    let variants = registry.languages.iter().enumerate().map(|(place, language)| {
        let condition = condition(input, place, language);
        let unread = if language.reviewed { "" } else { " Not yet read by a native engineer." };
        let doc = format!("{} ({}).{unread}", escaped(language.name), code(language.tag));
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

fn implemented(input: &Input, registry: &Registry) -> TokenStream {
    let Input { krate, language: item, .. } = input;
    let default = registry.languages.first().map(|language| variant(language, Span::call_site()));
    let languages = registry.languages.iter().enumerate().map(|(place, language)| {
        let condition = condition(input, place, language);
        let (variant, tag, words) = (variant(language, Span::call_site()), language.tag, static_name(language));
        quote!(#condition #variant #tag #words,)
    });
    let troubles = (!registry.troubles.is_empty()).then(|| quote!(#krate::__impl_troubles_table! { #item }));
    quote! {
        #krate::__impl_language! { #item #default { #(#languages)* } }
        #troubles
    }
}

/// `Ru` for `ru`, `ZhHans` for `zh-Hans`.
fn variant(language: &LanguageData, span: Span) -> Ident {
    let mut name = String::new();
    for subtag in language.tag.split('-') {
        let (first, rest) = subtag.split_at_checked(1).unwrap_or((subtag, ""));
        name.push_str(&first.to_ascii_uppercase());
        name.push_str(&rest.to_ascii_lowercase());
    }
    Ident::new(&name, span)
}

/// Name of the static that holds the words.
pub(in crate::reply_codes) fn static_name(language: &LanguageData) -> Ident {
    ident(&format!("WORDS_{}", language.tag.replace('-', "_").to_ascii_uppercase()))
}

/// `#[cfg(feature = "lang-ru")]`, where the macro input asks for it; the first language is always there.
pub(in crate::reply_codes) fn condition(input: &Input, place: usize, language: &LanguageData) -> TokenStream {
    match &input.language_feature {
        Some(prefix) if place > 0 => {
            let feature = format!("{prefix}{}", language.tag);
            quote!(#[cfg(feature = #feature)])
        }
        _ => TokenStream::new(),
    }
}
