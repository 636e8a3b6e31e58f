//! From a checked spec to tokens: enums, statics and thin `const fn`s. Whatever has logic stands in `ftpcodes`.
//!
//! The expansion is a pure function of the macro input and the spec.

mod codes;
mod digits;
mod docs;
mod facts;
mod languages;
mod meaning;
mod number_macro;
mod words;

use docs::Docs;
use ftpcodes_spec::Spec;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Result;

use crate::input::Input;
use crate::skeleton;
use crate::source::{Loaded, load_spec, track_doc_language};

/// The macro: input, spec, tokens. Errors of the spec come with a skeleton of the types.
pub(crate) fn reply_codes(input: TokenStream) -> Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let Loaded { spec, tracking } = load_spec(&input.spec);
    let doc_language = track_doc_language();
    let types = match spec {
        Ok(spec) => {
            let types = expand(&input, &spec);
            let number_macro = number_macro::number_macro(&input, &spec);
            quote!(#types #number_macro)
        }
        Err(refused) => {
            let errors = skeleton::errors(&refused, input.spec.span()).into_compile_error();
            let skeleton = skeleton::skeleton(&refused);
            let types = skeleton.as_ref().map(|spec| expand(&input, spec));
            let number_macro = skeleton.as_ref().map(|spec| number_macro::quiet(&input, spec));
            quote!(#errors #types #number_macro)
        }
    };
    Ok(quote!(#types #tracking #doc_language))
}

/// All types of a spec.
pub(crate) fn expand(input: &Input, spec: &Spec) -> TokenStream {
    let krate = &input.krate;
    let docs = Docs::new(input, spec);
    let types = [
        codes::code_enum(input, spec, &docs),
        digits::class_enum(input, spec, &docs),
        digits::group_enum(input, spec, &docs),
        languages::language_enum(input, spec),
        meaning::meaning_struct(input),
    ];
    let statics = [facts::statics(spec), words::statics(input, spec)];
    let impls = [
        codes::code_impl(input, spec),
        digits::class_impl(input, spec),
        digits::group_impl(input, spec),
        languages::language_impl(input, spec),
        meaning::meaning_impl(input),
    ];
    let code = &input.code.name;
    quote! {
        #(#types)*
        const _: () = {
            use #krate::__private as data;
            use ::core::iter::Iterator as _;
            #(#statics)*
            #(#impls)*
            #krate::__impl_code_traits!(#code);
        };
    }
}
