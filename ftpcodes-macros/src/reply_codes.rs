//! `reply_codes!`: from a checked spec to tokens: enums, tables, and calls of the macros of `ftpcodes` for all else.
//!
//! The expansion is a pure function of the macro input and the spec.

pub(crate) mod aliases;
mod fallback;
mod input;
mod macros;
pub(crate) mod markup;
mod quote;
#[cfg(feature = "reference")]
mod records;
mod rustdoc;
mod source;
mod tables;
mod types;

use ::quote::quote;
use ftpcodes_core::Registry;
use ftpcodes_spec::Refused;
use proc_macro2::TokenStream;
use syn::{Error, Result};

pub(crate) use input::{Input, Keys, SpecName, parse_path};
pub(crate) use rustdoc::{Docs, Paths, module_name};

#[cfg(feature = "reference")]
pub(crate) use records::{Records, load_records, spec_errors};
#[cfg(feature = "troubles")]
pub(crate) use source::load_builtin;
use source::track_doc_language;
pub(crate) use source::{Loaded, load_spec};

/// The macro: input, spec, tokens. Errors of the spec come with a skeleton of the types.
pub(crate) fn reply_codes(input: TokenStream) -> Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let Loaded { registry, refused, tracking } = load_spec(&input.spec);
    let doc_language = track_doc_language(&input.spec, &registry);
    let expansion = match refused {
        None => {
            if let (Some(span), true) = (input.wants_commands, registry.commands.is_empty()) {
                let message = "the spec has no commands: name their file with `commands = \"...\";`, or put it \
                               beside the file of the codes as `NAME.commands.json`";
                return Err(Error::new(span, message));
            }
            let types = expand(&input, &registry)?;
            let macros = macros::macros(&input, &registry);
            quote!(#types #macros)
        }
        Some(refused) => {
            let errors = errors(&input, &refused);
            let types = expand(&input, &registry)?;
            let macros = macros::quiet(&input, &registry);
            quote!(#errors #types #macros)
        }
    };
    Ok(quote!(#expansion #tracking #doc_language))
}

fn errors(input: &Input, refused: &Refused) -> TokenStream {
    fallback::errors(refused, input.spec.span()).into_compile_error()
}

/// All types of a spec.
pub(crate) fn expand(input: &Input, registry: &Registry) -> Result<TokenStream> {
    let krate = &input.krate;
    let docs = Docs::new(input, registry);
    let with_commands = !registry.commands.is_empty() || input.wants_commands.is_some();
    let mut parts = vec![
        types::codes(input, registry, &docs),
        types::classes(input, registry, &docs),
        types::groups(input, registry, &docs),
        types::languages(input, registry),
        types::meaning(input),
    ];
    if with_commands {
        parts.extend([types::commands(input, registry, &docs), types::replies(input, registry)]);
    }
    let declared = parts.iter().map(|part| &part.declared);
    let implemented = parts.iter().map(|part| &part.implemented);
    let tables = tables::tables(registry, with_commands, |place| input.language_condition(place, registry))?;
    let private = crate::private();
    Ok(quote! {
        #(#declared)*
        const _: () = {
            use #krate::#private as data;
            use ::core::iter::Iterator as _;
            #tables
            #(#implemented)*
        };
    })
}
