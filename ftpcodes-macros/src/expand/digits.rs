//! The enums of the first and the second digit.

use ftpcodes_spec::Spec;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::docs::Docs;
use super::markdown::Markdown;
use super::meaning::word_getters;
use crate::input::{Input, Item};

/// A digit with the name of its variant.
type Digit = (u8, String);

pub(super) fn class_enum(input: &Input, spec: &Spec, docs: &Docs<'_>) -> TokenStream {
    digit_enum(&input.class, &classes(spec), |place, digit| docs.class(place, digit))
}

pub(super) fn group_enum(input: &Input, spec: &Spec, docs: &Docs<'_>) -> TokenStream {
    digit_enum(&input.group, &groups(spec), |place, digit| docs.group(place, digit))
}

pub(super) fn class_impl(input: &Input, spec: &Spec) -> TokenStream {
    let words = quote! {
        /// The name: `transient negative completion`.
        title
        /// What a reply of this class says.
        description
        /// What it asks of the client.
        asks
    };
    digit_impl(input, &input.class.name, &classes(spec), &Ident::new("class", Span::call_site()), words)
}

pub(super) fn group_impl(input: &Input, spec: &Spec) -> TokenStream {
    let words = quote! {
        /// The name: `connections`.
        title
        /// What a reply of this group is about.
        description
    };
    digit_impl(input, &input.group.name, &groups(spec), &Ident::new("group", Span::call_site()), words)
}

fn classes(spec: &Spec) -> Vec<Digit> {
    spec.classes.iter().map(|class| (class.digit, class.name.value.clone())).collect()
}

fn groups(spec: &Spec) -> Vec<Digit> {
    spec.groups.iter().map(|group| (group.digit, group.name.value.clone())).collect()
}

fn digit_enum(item: &Item, digits: &[Digit], doc: impl Fn(usize, u8) -> Markdown) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = item;
    let variants = digits.iter().enumerate().map(|(place, (digit, variant))| {
        let doc = doc(place, *digit);
        let variant = Ident::new(variant, name.span());
        quote_spanned!(name.span()=> #[doc = #doc] #variant = #digit)
    });
    // An enum without variants, for a spec that names no groups, has no representation.
    let repr = if digits.is_empty() { TokenStream::new() } else { quote!(#[repr(u8)]) };
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
        #[non_exhaustive]
        #repr
        #vis enum #name { #(#variants),* }
    }
}

/// `kind` is `class` or `group`: it names the table of the words.
fn digit_impl(input: &Input, name: &Ident, digits: &[Digit], kind: &Ident, words: TokenStream) -> TokenStream {
    let language = &input.language.name;
    let getters = word_getters(words, language);
    let numbers: Vec<u8> = digits.iter().map(|(digit, _)| *digit).collect();
    let variants: Vec<Ident> = digits.iter().map(|(_, name)| Ident::new(name, Span::call_site())).collect();
    let find = format_ident!("{kind}_words");
    let table = match kind == "class" {
        true => (quote!(classes), quote!(data::ClassWords)),
        false => (quote!(groups), quote!(data::GroupWords)),
    };
    let (list, shape) = table;
    quote! {
        impl #name {
            /// All of them, in the order of the digit.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The one that this digit, as a number, stands for.
            #[inline]
            #[must_use]
            pub const fn from_digit(digit: u8) -> ::core::option::Option<Self> {
                match digit {
                    #(#numbers => ::core::option::Option::Some(Self::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// The digit, as a number.
            #[inline]
            #[must_use]
            pub const fn digit(self) -> u8 {
                match self { #(Self::#variants => #numbers,)* }
            }

            #getters

            #[inline]
            const fn words(self, language: #language) -> &'static #shape {
                data::#find(language.__words().#list, self.digit())
            }
        }
    }
}
