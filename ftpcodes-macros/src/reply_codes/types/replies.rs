//! The type that stands for one reply to one command.

use ftpcodes_core::Registry;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{Part, ident};
use crate::reply_codes::input::{Input, Item};

pub(in crate::reply_codes) fn replies(input: &Input, registry: &Registry) -> Part {
    Part { declared: declared(input), implemented: implemented(input, registry) }
}

fn declared(input: &Input) -> TokenStream {
    let Input { krate, command, reply: Item { attrs, vis, name, .. }, .. } = input;
    let private = crate::private();
    quote_spanned! {name.span()=>
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
        #vis struct #name {
            command: #command,
            data: &'static #krate::#private::ReplyData,
        }
    }
}

fn implemented(input: &Input, registry: &Registry) -> TokenStream {
    let (Some(lowest), false) = (registry.codes.first(), registry.commands.is_empty()) else {
        return TokenStream::new();
    };
    let Input { krate, code, meaning, command, reply, .. } = input;
    let lowest = ident(lowest.name);
    quote! {
        #krate::__impl_replies! { #reply #code #lowest #command #meaning }
        #krate::__impl_sending! { #command #reply }
    }
}
