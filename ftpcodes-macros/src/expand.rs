//! From a checked spec to tokens: enums, statics and thin `const fn`s. Whatever has logic stands in `ftpcodes`.
//!
//! The expansion is a pure function of the macro input and the spec.

mod codes;
mod command_docs;
mod command_facts;
mod command_replies;
mod commands;
mod digits;
mod docs;
mod facts;
mod languages;
mod macros;
mod markdown;
mod meaning;
mod words;

use docs::Docs;
use ftpcodes_spec::{Commands, Refused, Spec};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Result};

use crate::input::Input;
use crate::skeleton;
use crate::source::{Loaded, load_spec, track_doc_language};

/// The macro: input, spec, tokens. Errors of the spec come with a skeleton of the types.
pub(crate) fn reply_codes(input: TokenStream) -> Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let Loaded { spec, commands, tracking } = load_spec(&input.spec);
    let doc_language = track_doc_language();
    let commands_of = |commands: &std::result::Result<_, _>| commands.as_ref().ok().cloned();
    let refused = commands.as_ref().and_then(|commands| commands.as_ref().err());
    let expansion = match (&spec, refused) {
        (Ok(spec), None) => {
            let commands = commands.as_ref().and_then(commands_of);
            if let (Some(span), None) = (input.wants_commands, &commands) {
                let message = "the spec has no commands: name their file with `commands = \"...\";`, or put it beside the \
                               file of the codes as `NAME.commands.json`";
                return Err(Error::new(span, message));
            }
            let types = expand(&input, spec, commands.as_deref());
            let macros = macros::macros(&input, spec, commands.as_deref());
            quote!(#types #macros)
        }
        (Ok(spec), Some(refused)) => {
            let known = Commands::skeleton(&refused.commands);
            let errors = errors(&input, refused);
            let types = expand(&input, spec, Some(&known));
            let macros = macros::quiet(&input, spec);
            quote!(#errors #types #macros)
        }
        (Err(refused), _) => {
            let errors = errors(&input, refused);
            let known = commands.as_ref().and_then(commands_of);
            let skeleton = skeleton::skeleton(refused);
            let types = skeleton.as_ref().map(|spec| expand(&input, spec, known.as_deref()));
            let macros = skeleton.as_ref().map(|spec| macros::quiet(&input, spec));
            quote!(#errors #types #macros)
        }
    };
    Ok(quote!(#expansion #tracking #doc_language))
}

fn errors(input: &Input, refused: &Refused) -> TokenStream {
    skeleton::errors(refused, input.spec.span()).into_compile_error()
}

/// All types of a spec.
pub(crate) fn expand(input: &Input, spec: &Spec, commands: Option<&Commands>) -> TokenStream {
    let krate = &input.krate;
    let docs = Docs::new(input, spec, commands);
    let types = [
        codes::code_enum(input, spec, &docs),
        digits::class_enum(input, spec, &docs),
        digits::group_enum(input, spec, &docs),
        languages::language_enum(input, spec),
        meaning::meaning_struct(input),
    ];
    let command_types = commands.map(|commands| {
        let command = commands::command_enum(input, commands, &docs);
        let reply = command_replies::reply_struct(input);
        quote!(#command #reply)
    });
    let statics = [facts::statics(spec), words::statics(input, spec), command_facts::statics(spec, commands)];
    let impls = [
        codes::code_impl(input, spec),
        digits::class_impl(input, spec),
        digits::group_impl(input, spec),
        languages::language_impl(input, spec),
        meaning::meaning_impl(input),
    ];
    let command_impls = commands.map(|commands| commands::command_impl(input, spec, commands));
    quote! {
        #(#types)*
        #command_types
        const _: () = {
            use #krate::__private as data;
            use ::core::iter::Iterator as _;
            #(#statics)*
            #(#impls)*
            #command_impls
        };
    }
}
