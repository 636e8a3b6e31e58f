//! The macros of the crate `ftpcodes`, which re-exports them with their documentation.
//!
//! Do not depend on this crate: it expands to paths of the exact version of `ftpcodes` that it was released with.

mod code;
mod context;
#[cfg(test)]
mod differential;
mod expand;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod growth;
mod input;
mod match_reply;
mod number;
mod reply;
mod skeleton;
mod source;
mod table;
mod target;
mod words;

use proc_macro::TokenStream;

/// See `ftpcodes::reply_codes`.
#[proc_macro]
pub fn reply_codes(input: TokenStream) -> TokenStream {
    expand::reply_codes(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::code` and of the macros like it.
#[proc_macro]
pub fn code(input: TokenStream) -> TokenStream {
    code::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::match_reply` and of the macros like it.
#[proc_macro]
pub fn match_reply(input: TokenStream) -> TokenStream {
    match_reply::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::reply` and of the macros like it.
#[proc_macro]
pub fn reply(input: TokenStream) -> TokenStream {
    reply::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
