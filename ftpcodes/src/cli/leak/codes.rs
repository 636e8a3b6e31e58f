//! The codes.

use ftpcodes_core as data;
use ftpcodes_spec as spec;

use super::{list, source, status, text};

pub(in crate::cli) fn leak_codes(spec: &spec::Spec) -> &'static [data::CodeData] {
    let mut index = 0..;
    let codes = spec.codes.iter().map(|code| data::CodeData {
        number: *code.number,
        name: text(&code.name),
        status: status(code.status),
        older_numbering: code.older_numbering,
        aliases: list(code.aliases.iter().map(|alias| text(alias))),
        meanings: list(code.meanings.iter().map(|facts| meaning(facts, index.next().unwrap_or(u16::MAX)))),
    });
    list(codes)
}

fn meaning(meaning: &spec::Meaning, index: u16) -> data::MeaningData {
    data::MeaningData {
        index,
        id: meaning.id.as_ref().map(|id| text(id)),
        commands: list(meaning.commands.iter().map(|command| text(command))),
        status: status(meaning.status),
        text: text(&meaning.text),
        format: meaning.format.map(format),
        retry: meaning.retry.map(retry),
        control_connection: match meaning.control_connection {
            spec::ControlConnection::StaysOpen => data::ControlConnection::StaysOpen,
            spec::ControlConnection::Closes => data::ControlConnection::Closes,
        },
        data_connection: meaning.data_connection.map(data_connection),
        sources: list(meaning.sources.iter().map(source)),
    }
}

fn format(format: spec::Format) -> data::Format {
    match format {
        spec::Format::RestartMarker => data::Format::RestartMarker,
        spec::Format::Minutes => data::Format::Minutes,
        spec::Format::FileName => data::Format::FileName,
        spec::Format::Features => data::Format::Features,
        spec::Format::Size => data::Format::Size,
        spec::Format::ModificationTime => data::Format::ModificationTime,
        spec::Format::FactsChanged => data::Format::FactsChanged,
        spec::Format::Hash => data::Format::Hash,
        spec::Format::SystemType => data::Format::SystemType,
        spec::Format::TranslationStatus => data::Format::TranslationStatus,
        spec::Format::PassiveAddress => data::Format::PassiveAddress,
        spec::Format::LongPassiveAddress => data::Format::LongPassiveAddress,
        spec::Format::ExtendedPassivePort => data::Format::ExtendedPassivePort,
        spec::Format::SecurityData => data::Format::SecurityData,
        spec::Format::Challenge => data::Format::Challenge,
        spec::Format::Facts => data::Format::Facts,
        spec::Format::Pathname => data::Format::Pathname,
        spec::Format::AddressFamilies => data::Format::AddressFamilies,
        spec::Format::NetworkProtocols => data::Format::NetworkProtocols,
        spec::Format::ProtectedReply => data::Format::ProtectedReply,
        spec::Format::Pattern => data::Format::Pattern,
    }
}

fn retry(retry: spec::Retry) -> data::Retry {
    match retry {
        spec::Retry::SameCommand => data::Retry::SameCommand,
        spec::Retry::Later => data::Retry::Later,
        spec::Retry::AfterReconnecting => data::Retry::AfterReconnecting,
        spec::Retry::AfterLogin => data::Retry::AfterLogin,
        spec::Retry::AfterChange => data::Retry::AfterChange,
        spec::Retry::Never => data::Retry::Never,
    }
}

fn data_connection(state: spec::DataConnection) -> data::DataConnection {
    match state {
        spec::DataConnection::Opening => data::DataConnection::Opening,
        spec::DataConnection::Awaited => data::DataConnection::Awaited,
        spec::DataConnection::Open => data::DataConnection::Open,
        spec::DataConnection::Closed => data::DataConnection::Closed,
        spec::DataConnection::NotOpened => data::DataConnection::NotOpened,
    }
}
