//! The generated types: each is declared where the macro is called, and implemented in a block beside the tables.

mod codes;
mod commands;
mod digits;
mod languages;
mod meaning;
mod replies;

use proc_macro2::{Ident, TokenStream};

pub(super) use codes::codes;
pub(super) use commands::{REFUSED, commands};
pub(super) use digits::{classes, groups};
pub(super) use languages::{condition, languages, static_name};
pub(super) use meaning::meaning;
pub(super) use replies::replies;

/// A type: its declaration, and the call that gives it all that it can do.
pub(super) struct Part {
    pub(super) declared: TokenStream,
    pub(super) implemented: TokenStream,
}

/// A name for the search box of rustdoc, which refuses quotes and any white space but the plain one.
fn alias(name: &str) -> String {
    let spaced = name.chars().map(|character| if character.is_whitespace() { ' ' } else { character });
    let plain: String = spaced.filter(|character| !matches!(character, '"' | '\'')).collect();
    plain.trim_end_matches('.').trim().to_owned()
}

/// The name of a variant or of a static, as one that this macro makes up.
fn ident(name: &str) -> Ident {
    Ident::new(name, proc_macro2::Span::call_site())
}
