//! The struct for one meaning of a code.

use quote::{quote, quote_spanned};

use super::Part;
use crate::reply_codes::input::{Input, Item};

pub(in crate::reply_codes) fn meaning(input: &Input) -> Part {
    let Input { krate, language, meaning: Item { attrs, vis, name, .. }, .. } = input;
    let private = crate::private();
    let declared = quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #name(&'static #krate::#private::MeaningData);
    };
    Part { declared, implemented: quote!(#krate::__impl_meaning! { #name #language }) }
}
