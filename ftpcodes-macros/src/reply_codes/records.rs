//! The records of the documents that a spec names, which only `reference!` reads.

use std::env;

use ftpcodes_core::DocumentData;
use ftpcodes_spec::{Refused, builtin_documents, load_documents, lower_documents, read_documents};
use proc_macro2::{Span, TokenStream};
use syn::LitStr;

use super::fallback;
use super::input::SpecName;
use super::source::{resolve, sound_spec, track};

/// The records; none where the spec has no file of them, or one that was refused.
pub(crate) struct Records {
    pub(crate) documents: &'static [DocumentData],
    pub(crate) refused: Option<Refused>,
    /// Makes cargo compile the crate again when the file has changed.
    pub(crate) tracking: TokenStream,
}

/// Reads and checks the documents of a sound spec.
pub(crate) fn load_records(spec: &SpecName, documents: Option<&LitStr>) -> Records {
    let mut tracking = TokenStream::new();
    let (documents, refused) = match read(spec, documents, &mut tracking) {
        Ok(documents) => (documents, None),
        Err(refused) => (&[][..], Some(refused)),
    };
    Records { documents, refused, tracking }
}

fn read(
    spec: &SpecName,
    documents: Option<&LitStr>,
    tracking: &mut TokenStream,
) -> Result<&'static [DocumentData], Refused> {
    let SpecName::File { codes, languages, commands } = spec else {
        return builtin_documents().map(lower_documents).map_err(Clone::clone);
    };
    let [languages, commands, documents] =
        [languages.as_ref(), commands.as_ref(), documents].map(|path| path.map(resolve));
    let codes = resolve(codes);
    let (spec, commands) = sound_spec(&codes, languages.as_deref(), commands.as_deref())?;
    let here = env::current_dir().unwrap_or_default();
    match read_documents(&codes, documents.as_deref(), &here)? {
        Some((file, path)) => {
            *tracking = track(&[path]);
            Ok(lower_documents(&load_documents(&file, &spec, commands.as_ref())?))
        }
        None if spec.extends => builtin_documents().map(lower_documents).map_err(Clone::clone),
        None => Ok(&[]),
    }
}

/// What is wrong with the documents, at the path of the spec.
pub(crate) fn spec_errors(refused: &Refused, span: Span) -> TokenStream {
    fallback::errors(refused, span).into_compile_error()
}
