//! The tables of the commands and their replies. Models are taken apart without `..`, so that no field is forgotten.

use ftpcodes_spec::{Basis, Command, Commands, GeneralReply, ListedReply, Observation, Report, Requirement, Spec};
use proc_macro2::TokenStream;
use quote::quote;

use super::facts::{option, source, status};
use crate::table::meaning_for;

/// The tables; of a spec without commands, only an empty list.
pub(super) fn statics(spec: &Spec, commands: Option<&Commands>) -> TokenStream {
    let Some(commands) = commands else {
        return quote!(
            static COMMANDS: [data::CommandData; 0] = [];
        );
    };
    let general = commands.general.iter().map(|reply| general_data(commands, reply));
    let general_count = commands.general.len();
    let rows = commands.commands.iter().map(|command| command_data(commands, command));
    let cells = commands.commands.iter().map(|command| cells(spec, commands, command));
    let (count, codes) = (commands.commands.len(), spec.codes.len());
    quote! {
        static GENERAL: [data::ReplyData; #general_count] = [#(#general),*];
        static COMMANDS: [data::CommandData; #count] = [#(#rows),*];
        static CELLS: [[u16; #codes]; #count] = [#(#cells),*];
    }
}

/// For each code of the spec, on whose authority the command may get it, and which meaning it has then.
fn cells(spec: &Spec, commands: &Commands, command: &Command) -> TokenStream {
    let replies = commands.replies_to(command);
    let cells = spec.codes.iter().map(|code| {
        let bases = replies.iter().filter(|reply| reply.code == *code.number).map(|reply| match reply.basis {
            Basis::Specified => 1,
            Basis::Implied => 2,
            Basis::Observed => 3,
            Basis::Reported => 4,
        });
        let meaning = meaning_for(spec, &command.verb, *code.number);
        // Thirteen bits are left for the place of the meaning, which no code comes near to filling.
        let place = u16::try_from(meaning).ok().filter(|place| *place < 1 << 13);
        bases.min().unwrap_or(0) | (place.unwrap_or(0) << 3)
    });
    quote!([#(#cells),*])
}

fn command_data(commands: &Commands, command: &Command) -> TokenStream {
    let Command { verb, name: _, syntax, status, servers, sources, note, replies: _, .. } = command;
    let verb = &**verb;
    let text = |text: &Option<String>| option(text.as_ref().map(|text| quote!(#text)));
    let (syntax, note) = (text(syntax), text(note));
    let status = self::status(*status);
    let servers = option(servers.map(requirement));
    let sources = sources.iter().map(source);
    let listed = commands.replies_to(command);
    let replies = listed.iter().filter(|reply| !reply.general).map(|reply| reply_data(commands, reply));
    let places = listed.iter().filter(|reply| reply.general).filter_map(|reply| {
        commands.general.iter().position(|general| *general.code == reply.code).map(|place| quote!(&GENERAL[#place]))
    });
    quote! {
        data::CommandData {
            verb: #verb,
            syntax: #syntax,
            status: #status,
            servers: #servers,
            note: #note,
            sources: &[#(#sources),*],
            replies: &[#(#replies),*],
            general: &[#(#places),*],
        }
    }
}

fn reply_data(commands: &Commands, reply: &ListedReply<'_>) -> TokenStream {
    let ListedReply { code, basis, sources, servers, reports, first, after, then, repeats, general } = reply;
    let (role, basis) = (role_of(commands), self::basis(*basis));
    let sources = sources.iter().map(source);
    let servers = servers.iter().map(observation);
    let reports = reports.iter().map(report);
    let then = places(commands, then.iter().copied());
    quote! {
        data::ReplyData {
            code: #code,
            role: data::Role::#role(#code),
            basis: #basis,
            sources: &[#(#sources),*],
            servers: &[#(#servers),*],
            reports: &[#(#reports),*],
            first: #first,
            after: &[#(#after),*],
            then: &[#(#then),*],
            repeats: #repeats,
            general: #general,
            any_time: false,
        }
    }
}

fn general_data(commands: &Commands, reply: &GeneralReply) -> TokenStream {
    let GeneralReply { code, basis, sources, except: _, then, any_time } = reply;
    let code = code.value;
    let (role, basis) = (role_of(commands), self::basis(*basis));
    let sources = sources.iter().map(source);
    let then = places(commands, then.iter().map(|verb| verb.as_str()));
    quote! {
        data::ReplyData {
            code: #code,
            role: data::Role::#role(#code),
            basis: #basis,
            sources: &[#(#sources),*],
            servers: &[],
            reports: &[],
            first: true,
            after: &[],
            then: &[#(#then),*],
            repeats: false,
            general: true,
            any_time: #any_time,
        }
    }
}

/// The function that gives the role of a number.
pub(super) fn role_of(commands: &Commands) -> TokenStream {
    if commands.informative { quote!(__without_preliminary) } else { quote!(__of) }
}

fn observation(observation: &Observation) -> TokenStream {
    let Observation { server, situation } = observation;
    quote!(data::Observation::__new(#server, #situation))
}

fn report(report: &Report) -> TokenStream {
    let Report { origin, situation } = report;
    quote!(data::Report::__new(#origin, #situation))
}

/// The places of the commands of these verbs.
fn places<'a>(commands: &Commands, verbs: impl Iterator<Item = &'a str>) -> Vec<u16> {
    let place = |verb: &str| commands.commands.iter().position(|command| command.verb.value == verb);
    verbs.filter_map(|verb| u16::try_from(place(verb)?).ok()).collect()
}

fn basis(basis: Basis) -> TokenStream {
    match basis {
        Basis::Specified => quote!(data::Basis::Specified),
        Basis::Implied => quote!(data::Basis::Implied),
        Basis::Observed => quote!(data::Basis::Observed),
        Basis::Reported => quote!(data::Basis::Reported),
    }
}

fn requirement(requirement: Requirement) -> TokenStream {
    match requirement {
        Requirement::Must => quote!(data::Requirement::Must),
        Requirement::Should => quote!(data::Requirement::Should),
        Requirement::May => quote!(data::Requirement::May),
    }
}
