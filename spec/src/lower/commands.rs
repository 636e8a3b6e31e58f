//! The commands.

use ftpcodes_core as core;
use ftpcodes_core::{CommandData, ReplyData, Role};

use super::{list, sources, text};
use crate::model::{Command, Commands, GeneralReply, ListedReply, Observation, Report};

/// The replies that any command may get.
pub(super) fn general(commands: &Commands) -> &'static [ReplyData] {
    list(commands.general.iter().map(|reply| general_data(commands, reply)))
}

/// The commands, which share the replies that any command may get.
pub(super) fn commands(commands: &Commands, general: &'static [ReplyData]) -> &'static [CommandData] {
    list((0..).zip(&commands.commands).map(|(index, command)| command_data(commands, index, command, general)))
}

fn command_data(commands: &Commands, index: u16, command: &Command, general: &'static [ReplyData]) -> CommandData {
    let Command {
        verb,
        name,
        purpose: _,
        syntax,
        status,
        servers,
        sources: at,
        words: _,
        translations: _,
        replies: _,
        bare: _,
    } = command;
    let listed = commands.replies_to(command);
    let own = listed.iter().filter(|reply| !reply.general).map(|reply| reply_data(commands, reply));
    let of_all = listed.iter().filter(|reply| reply.general);
    let of_all = of_all.filter_map(|reply| general.iter().find(|general| general.code == reply.code));
    CommandData {
        index,
        verb: text(verb),
        name: text(name),
        syntax: syntax.as_ref().map(|syntax| text(syntax)),
        status: *status,
        servers: *servers,
        sources: sources(at),
        replies: list(own),
        general: list(of_all),
    }
}

fn reply_data(commands: &Commands, reply: &ListedReply<'_>) -> ReplyData {
    let ListedReply { code, basis, sources: at, servers, reports, first, after, then, repeats, general } = reply;
    let seen = |seen: &Observation| core::Observation::__new(text(&seen.server), text(&seen.situation));
    let reported = |report: &Report| core::Report::__new(text(&report.origin), text(&report.situation));
    ReplyData {
        code: *code,
        role: role(commands, *code),
        basis: *basis,
        sources: sources(at),
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

fn general_data(commands: &Commands, reply: &GeneralReply) -> ReplyData {
    let GeneralReply { code, basis, sources: at, except: _, then, any_time } = reply;
    ReplyData {
        code: code.value,
        role: role(commands, code.value),
        basis: *basis,
        sources: sources(at),
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
fn places<'a>(commands: &Commands, verbs: impl Iterator<Item = &'a str>) -> &'static [u16] {
    let place = |verb: &str| commands.commands.iter().position(|command| command.verb.value == verb);
    list(verbs.filter_map(|verb| u16::try_from(place(verb)?).ok()))
}

fn role(commands: &Commands, code: u16) -> Role {
    if commands.informative { Role::__without_preliminary(code) } else { Role::__of(code) }
}
