//! The struct for one meaning of a code.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::input::{Input, Item};

pub(super) fn meaning_struct(input: &Input) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.meaning;
    let krate = &input.krate;
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #name(&'static #krate::__private::MeaningData);
    }
}

pub(super) fn meaning_impl(input: &Input) -> TokenStream {
    let Input { krate, language, meaning, .. } = input;
    quote!(#krate::__impl_meaning! { #meaning #language })
}
