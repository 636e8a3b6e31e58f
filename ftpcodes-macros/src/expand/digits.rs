//! The enums of the first and the second digit.

use ftpcodes_spec::Spec;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::docs::escape;
use super::meaning::word_getters;
use crate::input::{Input, Item};

/// A digit with the name of its variant and its documentation.
struct Digit {
    digit: u8,
    name: String,
    doc: String,
}

pub(super) fn class_enum(input: &Input, spec: &Spec) -> TokenStream {
    digit_enum(&input.class, &classes(spec))
}

pub(super) fn group_enum(input: &Input, spec: &Spec) -> TokenStream {
    digit_enum(&input.group, &groups(spec))
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
    let words = spec.languages.iter().flat_map(|language| &language.classes);
    let described = spec.classes.iter().zip(words);
    described
        .map(|(class, words)| {
            let doc = format!("{}yz, {}. {}", class.digit, escape(&words.title), escape(&words.description));
            Digit { digit: class.digit, name: class.name.value.clone(), doc }
        })
        .collect()
}

fn groups(spec: &Spec) -> Vec<Digit> {
    let words = spec.languages.iter().flat_map(|language| &language.groups);
    let described = spec.groups.iter().zip(words);
    described
        .map(|(group, words)| {
            let doc = format!("x{}z, {}. {}", group.digit, escape(&words.title), escape(&words.description));
            Digit { digit: group.digit, name: group.name.value.clone(), doc }
        })
        .collect()
}

fn digit_enum(item: &Item, digits: &[Digit]) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = item;
    let variants = digits.iter().map(|Digit { digit, name: variant, doc }| {
        let variant = Ident::new(variant, name.span());
        quote_spanned!(name.span()=> #[doc = #doc] #variant = #digit)
    });
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
        #[non_exhaustive]
        #[repr(u8)]
        #vis enum #name { #(#variants),* }
    }
}

/// `kind` is `class` or `group`: it names the table of the words.
fn digit_impl(input: &Input, name: &Ident, digits: &[Digit], kind: &Ident, words: TokenStream) -> TokenStream {
    let language = &input.language.name;
    let getters = word_getters(words, language);
    let numbers = digits.iter().map(|digit| digit.digit);
    let variants: Vec<Ident> = digits.iter().map(|digit| Ident::new(&digit.name, Span::call_site())).collect();
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
                self as u8
            }

            #getters

            #[inline]
            const fn words(self, language: #language) -> &'static #shape {
                data::#find(language.__words().#list, self.digit())
            }
        }
    }
}
