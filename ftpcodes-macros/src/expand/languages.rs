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
    let Input { krate, language: Item { name, .. }, .. } = input;
    let mut conditions = Vec::new();
    let mut variants = Vec::new();
    let mut tables = Vec::new();
    let mut tags = Vec::new();
    for (place, language) in spec.languages.iter().enumerate() {
        conditions.push(condition(input, place, language));
        variants.push(variant(language, Span::call_site()));
        tables.push(static_name(language));
        tags.push(&language.tag);
    }
    let default = variants.first();
    quote! {
        static TAGS: &[&str] = &[#(#conditions #tags),*];

        impl #name {
            /// All languages that are compiled in; the default one comes first.
            pub const ALL: &'static [Self] = &[#(#conditions Self::#variants),*];

            /// The language that the spec itself is written in.
            pub const DEFAULT: Self = Self::#default;

            #[doc(hidden)]
                        #[inline]
                        #[must_use]
            pub const fn __words(self) -> &'static data::LanguageData {
                match self { #(#conditions Self::#variants => &#tables,)* }
            }

            /// The BCP-47 tag: `en`, `ru`.
            #[inline]
            #[must_use]
            pub const fn tag(self) -> &'static str {
                self.__words().tag
            }

            /// The language's own name for itself.
            #[inline]
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.__words().name
            }

            /// The direction of its script.
            #[inline]
            #[must_use]
            pub const fn direction(self) -> data::Direction {
                self.__words().direction
            }

            /// The first language that answers to one of these ranges, in the order of the reader's preference, by the
            /// lookup of RFC 4647 section 3.4: `de-AT` is answered by `de`, and `*` by the default language.
            #[must_use]
            pub fn negotiate(ranges: &[&str]) -> ::core::option::Option<Self> {
                ranges.iter().find_map(|range| range.parse().ok())
            }

            /// The line with which a server offers these languages in its reply to FEAT, RFC 2640 section 4.3, with
            /// this language marked as the current one: `LANG en*;ru`. The space before it and the line end are the
            /// caller's.
            #[inline]
            #[must_use]
            pub const fn feature_line(self) -> data::FeatureLine {
                data::FeatureLine::__new(TAGS, self.__words())
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.tag())
            }
        }

        impl ::core::str::FromStr for #name {
            type Err = #krate::UnknownLanguage;

            /// The language that answers to a language range such as `de-AT`; see [`negotiate`](Self::negotiate).
            fn from_str(range: &str) -> ::core::result::Result<Self, #krate::UnknownLanguage> {
                let place = data::lookup(range, TAGS)?;
                ::core::result::Result::Ok(data::at(Self::ALL, place, Self::DEFAULT))
            }
        }
    }
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
