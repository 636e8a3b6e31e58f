//! The enums of the first and the second digit.

use ftpcodes_spec::Spec;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::docs::Docs;
use super::markdown::Markdown;
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
    digit_impl(input, &input.class, &classes(spec), quote!(__impl_class))
}

pub(super) fn group_impl(input: &Input, spec: &Spec) -> TokenStream {
    digit_impl(input, &input.group, &groups(spec), quote!(__impl_group))
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

fn digit_impl(input: &Input, item: &Item, digits: &[Digit], rules: TokenStream) -> TokenStream {
    let Input { krate, language, .. } = input;
    let digits = digits.iter().map(|(digit, variant)| {
        let variant = Ident::new(variant, Span::call_site());
        quote!(#digit #variant)
    });
    quote!(#krate::#rules! { #item [#(#digits)*] #language })
}
