//! The commands.

use ftpcodes_core as data;
use ftpcodes_spec as spec;

use super::{list, source, status, text};

pub(in crate::cli) fn leak_commands(commands: &spec::Commands) -> &'static [data::CommandData] {
    let general = list(commands.general.iter().map(|reply| general_data(commands, reply)));
    list(commands.commands.iter().map(|command| command_data(commands, command, general)))
}

fn command_data(
    commands: &spec::Commands,
    command: &spec::Command,
    general: &'static [data::ReplyData],
) -> data::CommandData {
    let optional = |value: &Option<String>| value.as_ref().map(|value| text(value));
    let listed = commands.replies_to(command);
    let own = listed.iter().filter(|reply| !reply.general).map(|reply| reply_data(commands, reply));
    let of_all = listed.iter().filter(|reply| reply.general);
    let of_all = of_all.filter_map(|reply| general.iter().find(|general| general.code == reply.code));
    data::CommandData {
        verb: text(&command.verb),
        syntax: optional(&command.syntax),
        status: status(command.status),
        servers: command.servers.map(|servers| match servers {
            spec::Requirement::Must => data::Requirement::Must,
            spec::Requirement::Should => data::Requirement::Should,
            spec::Requirement::May => data::Requirement::May,
        }),
        note: optional(&command.note),
        sources: list(command.sources.iter().map(source)),
        replies: list(own),
        general: list(of_all),
    }
}

fn reply_data(commands: &spec::Commands, reply: &spec::ListedReply<'_>) -> data::ReplyData {
    let spec::ListedReply { code, basis, sources, servers, reports, first, after, then, repeats, general } = reply;
    let seen = |seen: &spec::Observation| data::Observation::__new(text(&seen.server), text(&seen.situation));
    let reported = |report: &spec::Report| data::Report::__new(text(&report.origin), text(&report.situation));
    data::ReplyData {
        code: *code,
        role: role(commands, *code),
        basis: self::basis(*basis),
        sources: list(sources.iter().map(source)),
        servers: list(servers.iter().map(seen)),
        reports: list(reports.iter().map(reported)),
        first: *first,
        after: list(after.iter().copied()),
        then: places(commands, then.iter().copied()),
        repeats: *repeats,
        general: *general,
        any_time: false,
    }
}

fn general_data(commands: &spec::Commands, reply: &spec::GeneralReply) -> data::ReplyData {
    let spec::GeneralReply { code, basis, sources, except: _, then, any_time } = reply;
    data::ReplyData {
        code: code.value,
        role: role(commands, code.value),
        basis: self::basis(*basis),
        sources: list(sources.iter().map(source)),
        servers: &[],
        reports: &[],
        first: true,
        after: &[],
        then: places(commands, then.iter().map(|verb| verb.as_str())),
        repeats: false,
        general: true,
        any_time: *any_time,
    }
}

/// The places of the commands of these verbs.
fn places<'a>(commands: &spec::Commands, verbs: impl Iterator<Item = &'a str>) -> &'static [u16] {
    let place = |verb: &str| commands.commands.iter().position(|command| command.verb.value == verb);
    list(verbs.filter_map(|verb| u16::try_from(place(verb)?).ok()))
}

fn role(commands: &spec::Commands, code: u16) -> data::Role {
    match commands.informative {
        true => data::Role::__without_preliminary(code),
        false => data::Role::__of(code),
    }
}

fn basis(basis: spec::Basis) -> data::Basis {
    match basis {
        spec::Basis::Specified => data::Basis::Specified,
        spec::Basis::Implied => data::Basis::Implied,
        spec::Basis::Observed => data::Basis::Observed,
        spec::Basis::Reported => data::Basis::Reported,
    }
}
