//! `reference!`: a page of documentation for each code, each command, each pair that people confuse and each document.
//!
//! The pages are modules without items, so that each has an address of its own. Only rustdoc ever sees them.

mod documents;
mod indexes;
mod input;
mod map;
mod pictures;

#[cfg(test)]
use ftpcodes_core::Registry;
use ftpcodes_core::{CodeData, CommandData, DocumentData};
use ftpcodes_spec::IntoList as _;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Result;

use crate::reply_codes::{Docs, Loaded, Records, aliases, load_records, load_spec, spec_errors};
use documents::Documents;
use input::Input;

/// The macro. Of a spec with errors there are no pages, because `reply_codes!` tells of the errors; it does not read
/// the documents, whose errors are told here.
pub(crate) fn reference(input: TokenStream) -> Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let Loaded { registry, refused, .. } = load_spec(&input.spec);
    if refused.is_some() {
        return Ok(TokenStream::new());
    }
    let Records { documents, refused, tracking } = load_records(&input.spec, input.documents.as_ref());
    let errors = refused.map(|refused| spec_errors(&refused, input.spec.span()));
    let pages = expand(Docs::with_paths(input.paths, &registry), documents);
    Ok(quote!(#errors #pages #tracking))
}

/// The pages for the front page of a crate: a text with all codes and commands.
pub(crate) fn reference_map(input: TokenStream) -> Result<TokenStream> {
    let input: Input = syn::parse2(input)?;
    let Loaded { registry, .. } = load_spec(&input.spec);
    let map = map::map(&Docs::with_paths(input.paths, &registry), &input.spec);
    Ok(quote!(#map))
}

/// The paths that an input names.
#[cfg(test)]
pub(crate) fn paths(input: TokenStream) -> Result<crate::reply_codes::Paths> {
    syn::parse2(input).map(|input: Input| input.paths)
}

/// The front page of this registry.
#[cfg(test)]
pub(crate) fn front_page(input: TokenStream, registry: &Registry) -> Result<String> {
    let input: Input = syn::parse2(input)?;
    Ok(map::map(&Docs::with_paths(input.paths, registry), &input.spec))
}

/// All modules of pages.
pub(crate) fn expand(mut docs: Docs<'_>, records: &'static [DocumentData]) -> TokenStream {
    let documents = Documents::of(&docs, records);
    docs.links.documents = documents.links();
    let docs = &docs;
    let codes = docs.registry.codes.iter().map(|code| code_module(docs, code)).list();
    let index = indexes::codes(docs, &pictures::of_codes(docs));
    let codes = group("codes", &index, &codes);
    let commands = docs.registry.commands.iter().map(|command| command_module(docs, command)).list();
    let index = indexes::commands(docs, &pictures::of_commands(docs));
    let commands = group("commands", &index, &commands);
    let compared = group("compare", &indexes::comparisons(docs), &comparisons(docs));
    let documents = documents.expand(docs);
    quote!(#codes #commands #compared #documents)
}

/// The page of a code. What belongs to it beside the page of the program stands here.
fn code_module(docs: &Docs<'_>, code: &'static CodeData) -> TokenStream {
    module(&format!("_{}", code.number), &docs.code_page(code), &aliases::of_code(code, docs.words))
}

/// The page of a command. What belongs to it beside the page of the program, such as a picture, stands here.
fn command_module(docs: &Docs<'_>, command: &'static CommandData) -> TokenStream {
    let name = docs.links.module(command);
    let page = docs.command_page(command, &pictures::of_command(docs, command));
    module(name, &page, &aliases::of_command(command, name))
}

/// The page of each pair that people confuse, found in both orders.
fn comparisons(docs: &Docs<'_>) -> Vec<TokenStream> {
    let pairs = docs.words.map_or(&[][..], |words| words.confusions);
    let code = |number: u16| docs.registry.code(number.into());
    let pages = pairs.iter().filter_map(|pair| Some((code(pair.lower)?, code(pair.higher)?)));
    let pages = pages.map(|(lower, higher)| {
        let [one, other] = [lower.number, higher.number];
        let aliases = [format!("{one} {other}"), format!("{other} {one}")];
        module(&format!("_{one}_{other}"), &docs.comparison_page(lower, higher), &aliases)
    });
    pages.list()
}

/// A page, or a list of pages.
fn module(name: &str, page: &str, aliases: &[String]) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    quote! {
        #[doc = #page]
        #(#[doc(alias = #aliases)])*
        #[allow(non_snake_case, reason = "a command is called as it is sent")]
        pub mod #name {}
    }
}

/// The module with the pages of one kind, unless there are none.
fn group(name: &str, page: &str, pages: &[TokenStream]) -> TokenStream {
    if pages.is_empty() {
        return TokenStream::new();
    }
    let name = Ident::new(name, Span::call_site());
    quote!(#[doc = #page] pub mod #name { #(#pages)* })
}
