//! The type that stands for one reply to one command.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::input::{Input, Item};

pub(super) fn reply_struct(input: &Input) -> TokenStream {
    let Item { attrs, vis, keyword: _, name } = &input.reply;
    let krate = &input.krate;
    let command = &input.command.name;
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #name {
            command: #command,
            data: &'static #krate::__private::ReplyData,
        }
    }
}
