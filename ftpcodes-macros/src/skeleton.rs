//! What the macros give for a spec that was refused: its errors, and enough of the types to keep other code quiet.

use ftpcodes_spec::Refused;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::input::{Input, Item};

/// All errors of a spec, each underlining the place in the macro input that names the spec.
pub(crate) fn errors(refused: &Refused, span: Span) -> syn::Error {
    let mut all = refused.diagnostics.iter().map(|diagnostic| syn::Error::new(span, diagnostic));
    let mut combined = all.next().unwrap_or_else(|| syn::Error::new(span, "the spec was refused"));
    for error in all {
        combined.combine(error);
    }
    combined
}

/// The types by their names, so that `use` lines and signatures of the user's crate still resolve.
pub(crate) fn skeleton(input: &Input, refused: &Refused) -> TokenStream {
    let mut numbers = std::collections::BTreeSet::new();
    let mut names = std::collections::BTreeSet::new();
    let variants: Vec<TokenStream> = refused
        .skeleton
        .iter()
        .filter(|(_, name)| syn::parse_str::<Ident>(name).is_ok())
        .filter(|(number, name)| numbers.insert(*number) && names.insert(name.clone()))
        .map(|(number, name)| {
            let name = Ident::new(name, Span::call_site());
            quote!(#name = #number)
        })
        .collect();
    let codes = if variants.is_empty() { quote!(Unreadable = 100) } else { quote!(#(#variants),*) };
    let Input { krate: _, spec: _, language_feature: _, code, class, group, language, meaning, number_macro: _ } =
        input;
    let code_enum = empty_enum(code, &quote!(#[repr(u16)]), &codes);
    let others = [class, group, language].map(|item| empty_enum(item, &TokenStream::new(), &quote!(Unreadable)));
    let meaning = {
        let Item { attrs: _, vis, keyword: _, name } = meaning;
        quote!(#[allow(missing_docs)] #[derive(Clone, Copy, Debug, PartialEq, Eq)] #vis struct #name;)
    };
    quote!(#code_enum #(#others)* #meaning)
}

fn empty_enum(item: &Item, repr: &TokenStream, variants: &TokenStream) -> TokenStream {
    let Item { attrs: _, vis, keyword: _, name } = item;
    quote! {
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #repr
        #vis enum #name { #variants }
    }
}
