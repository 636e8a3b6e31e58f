//! The enum of the troubles of the built-in spec, which `ftpcodes` gives its behaviour by hand.

use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{Result, Token};

use crate::reply_codes::{Docs, load_builtin};

/// `pub enum Trouble;` with its attributes.
struct Input {
    attrs: TokenStream,
    name: Ident,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut attrs = TokenStream::new();
        while input.peek(Token![#]) {
            attrs.extend([input.parse::<TokenTree>()?, input.parse::<TokenTree>()?]);
        }
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Self { attrs, name })
    }
}

/// The macro. A spec with errors has no troubles, and `reply_codes!` tells of the errors; one stands in for all then.
pub(crate) fn troubles(input: TokenStream) -> Result<TokenStream> {
    let Input { attrs, name } = syn::parse2(input)?;
    let registry = load_builtin().registry;
    let docs = Docs::of_ftpcodes(&registry);
    let names = registry.troubles.iter().map(|trouble| Ident::new(trouble.name, name.span())).list();
    let variants = registry.troubles.iter().zip(&names).map(|(trouble, variant)| {
        let (doc, id) = (docs.trouble(trouble), trouble.id);
        quote_spanned!(name.span()=> #[doc = #doc] #[doc(alias = #id)] #variant)
    });
    let mut variants: Vec<TokenStream> = variants.list();
    let mut stand_in = TokenStream::new();
    if variants.is_empty() {
        variants.push(quote!(
            #[doc(hidden)]
            Refused
        ));
        stand_in = quote! {
            impl crate::Language {
                const fn __troubles() -> &'static [::ftpcodes_core::TroubleData] {
                    &[]
                }
            }
        };
    }
    Ok(quote! {
        #attrs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[derive(::core::cmp::PartialOrd, ::core::cmp::Ord)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum #name { #(#variants),* }

        impl #name {
            /// All troubles, in the order in which they are judged.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
        }

        #stand_in
    })
}
