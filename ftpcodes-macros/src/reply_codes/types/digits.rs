//! The enums of the first and the second digit.

use ftpcodes_core::{DigitData, Registry};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::{Part, ident};
use crate::reply_codes::input::{Input, Item};
use crate::reply_codes::rustdoc::Docs;

pub(in crate::reply_codes) fn classes(input: &Input, registry: &Registry, docs: &Docs<'_>) -> Part {
    let declared = declared(&input.class, registry.classes, |digit| docs.class(digit));
    Part { declared, implemented: implemented(input, &input.class, registry.classes, quote!(__impl_class)) }
}

pub(in crate::reply_codes) fn groups(input: &Input, registry: &Registry, docs: &Docs<'_>) -> Part {
    let declared = declared(&input.group, registry.groups, |digit| docs.group(digit));
    Part { declared, implemented: implemented(input, &input.group, registry.groups, quote!(__impl_group)) }
}

fn declared(item: &Item, digits: &[DigitData], doc: impl Fn(u8) -> String) -> TokenStream {
    let Item { attrs, vis, name, .. } = item;
    let variants = digits.iter().map(|DigitData { digit, name: variant }| {
        let doc = doc(*digit);
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

fn implemented(input: &Input, item: &Item, digits: &[DigitData], rules: TokenStream) -> TokenStream {
    let Input { krate, language, .. } = input;
    let digits = digits.iter().map(|DigitData { digit, name }| {
        let variant = ident(name);
        quote!(#digit #variant)
    });
    quote!(#krate::#rules! { #item [#(#digits)*] #language })
}
