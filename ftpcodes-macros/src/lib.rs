//! The macros of the crate `ftpcodes`, which re-exports them with their documentation.
//!
//! Do not depend on this crate: it expands to paths of the exact version of `ftpcodes` that it was released with.

// Only documentation has pictures.
#[cfg(any(test, feature = "reference"))]
mod pictures;
#[cfg(feature = "reference")]
mod reference;
#[cfg_attr(
    not(feature = "reference"),
    allow(dead_code, unused_imports, reason = "the pages of `reference!` are laid by the same rules as the types")
)]
mod reply_codes;
#[cfg(test)]
mod tests;
#[cfg(feature = "troubles")]
mod troubles;
mod uses;

use proc_macro::TokenStream;

/// The module of `ftpcodes` that expansions name: that of the version which this crate was released with.
pub(crate) fn private() -> proc_macro2::Ident {
    let [major, minor, patch] =
        [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    quote::format_ident!("__private_{major}_{minor}_{patch}")
}

/// See `ftpcodes::reply_codes`.
#[proc_macro]
pub fn reply_codes(input: TokenStream) -> TokenStream {
    reply_codes::reply_codes(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// See `ftpcodes::reference`.
#[cfg(feature = "reference")]
#[proc_macro]
pub fn reference(input: TokenStream) -> TokenStream {
    reference::reference(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// See `ftpcodes::reference_map`.
#[cfg(feature = "reference")]
#[proc_macro]
pub fn reference_map(input: TokenStream) -> TokenStream {
    reference::reference_map(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::code` and of the macros like it.
#[proc_macro]
pub fn code(input: TokenStream) -> TokenStream {
    uses::code::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::match_reply` and of the macros like it.
#[proc_macro]
pub fn match_reply(input: TokenStream) -> TokenStream {
    uses::match_reply::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::expect_reply` and of the macros like it.
#[proc_macro]
pub fn expect_reply(input: TokenStream) -> TokenStream {
    uses::expect_reply::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::command` and of the macros like it.
#[proc_macro]
pub fn command(input: TokenStream) -> TokenStream {
    uses::command::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The procedural half of `ftpcodes::reply` and of the macros like it.
#[proc_macro]
pub fn reply(input: TokenStream) -> TokenStream {
    uses::reply::expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The enum of the troubles of the built-in spec, for `ftpcodes` itself.
#[cfg(feature = "troubles")]
#[doc(hidden)]
#[proc_macro]
pub fn troubles(input: TokenStream) -> TokenStream {
    troubles::troubles(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
