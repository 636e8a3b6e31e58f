//! The tables of facts. Each function takes its model apart without `..`, so that a new field cannot be forgotten.

use ftpcodes_spec::{Code, ControlConnection, DataConnection, Direction, Format, Meaning, Retry, Source, Spec, Status};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn statics(spec: &Spec) -> TokenStream {
    let mut index = 0u16;
    let codes = spec.codes.iter().map(|code| code_data(code, &mut index));
    let count = spec.codes.len();
    quote! {
        static CODES: [data::CodeData; #count] = [#(#codes),*];
        static PLACES: [u16; data::NUMBERS] = data::places(&CODES);
    }
}

fn code_data(code: &Code, index: &mut u16) -> TokenStream {
    let Code { number, name, status, older_numbering, aliases, meanings } = code;
    let number = number.value;
    let name = &name.value;
    let status = self::status(*status);
    let aliases = aliases.iter().map(|alias| &alias.value);
    let meanings = meanings.iter().map(|meaning| meaning_data(meaning, index));
    quote! {
        data::CodeData {
            number: #number,
            name: #name,
            status: #status,
            older_numbering: #older_numbering,
            aliases: &[#(#aliases),*],
            meanings: &[#(#meanings),*],
        }
    }
}

fn meaning_data(meaning: &Meaning, index: &mut u16) -> TokenStream {
    let Meaning { id, commands, status, text, format, retry, control_connection, data_connection, sources } = meaning;
    let place = *index;
    *index += 1;
    let id = option(id.as_ref().map(|id| {
        let id = &id.value;
        quote!(#id)
    }));
    let commands = commands.iter().map(|command| &command.value);
    let status = self::status(*status);
    let format = option(format.map(self::format));
    let retry = option(retry.map(self::retry));
    let control_connection = match control_connection {
        ControlConnection::StaysOpen => quote!(data::ControlConnection::StaysOpen),
        ControlConnection::Closes => quote!(data::ControlConnection::Closes),
    };
    let data_connection = option(data_connection.map(self::data_connection));
    let sources = sources.iter().map(source);
    quote! {
        data::MeaningData {
            index: #place,
            id: #id,
            commands: &[#(#commands),*],
            status: #status,
            text: #text,
            format: #format,
            retry: #retry,
            control_connection: #control_connection,
            data_connection: #data_connection,
            sources: &[#(#sources),*],
        }
    }
}

pub(super) fn source(source: &Source) -> TokenStream {
    let Source { document, section } = source;
    let url = option(source.url().map(|url| quote!(#url)));
    quote!(data::Source::__new(#document, #section, #url))
}

pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

pub(super) fn status(status: Status) -> TokenStream {
    match status {
        Status::Standard => quote!(data::Status::Standard),
        Status::Experimental => quote!(data::Status::Experimental),
        Status::Historic => quote!(data::Status::Historic),
        Status::Draft => quote!(data::Status::Draft),
        Status::Nonstandard => quote!(data::Status::Nonstandard),
    }
}

fn format(format: Format) -> TokenStream {
    let variant = proc_macro2::Ident::new(&format!("{format:?}"), proc_macro2::Span::call_site());
    quote!(data::Format::#variant)
}

fn retry(retry: Retry) -> TokenStream {
    match retry {
        Retry::SameCommand => quote!(data::Retry::SameCommand),
        Retry::Later => quote!(data::Retry::Later),
        Retry::AfterReconnecting => quote!(data::Retry::AfterReconnecting),
        Retry::AfterLogin => quote!(data::Retry::AfterLogin),
        Retry::AfterChange => quote!(data::Retry::AfterChange),
        Retry::Never => quote!(data::Retry::Never),
    }
}

fn data_connection(state: DataConnection) -> TokenStream {
    match state {
        DataConnection::Opening => quote!(data::DataConnection::Opening),
        DataConnection::Awaited => quote!(data::DataConnection::Awaited),
        DataConnection::Open => quote!(data::DataConnection::Open),
        DataConnection::Closed => quote!(data::DataConnection::Closed),
        DataConnection::NotOpened => quote!(data::DataConnection::NotOpened),
    }
}

pub(super) fn direction(direction: Direction) -> TokenStream {
    match direction {
        Direction::LeftToRight => quote!(data::Direction::LeftToRight),
        Direction::RightToLeft => quote!(data::Direction::RightToLeft),
    }
}
