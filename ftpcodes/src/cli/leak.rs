//! A spec from a file in the shape of the generated tables.
//!
//! Those are static, so what is read here lives as long as the program, which answers one question and ends.

use ftpcodes::__private as data;
use ftpcodes_spec as spec;

fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn list<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    Box::leak(items.collect::<Vec<T>>().into_boxed_slice())
}

pub(super) fn leak_codes(spec: &spec::Spec) -> Vec<&'static data::CodeData> {
    let mut index = 0..;
    let codes = spec.codes.iter().map(|code| data::CodeData {
        number: *code.number,
        name: text(&code.name),
        status: status(code.status),
        aliases: list(code.aliases.iter().map(|alias| text(alias))),
        meanings: list(code.meanings.iter().map(|facts| meaning(facts, index.next().unwrap_or(u16::MAX)))),
    });
    list(codes).iter().collect()
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

fn source(source: &spec::Source) -> data::Source {
    data::Source::__new(text(&source.document), text(&source.section), source.url().map(|url| text(&url)))
}

fn status(status: spec::Status) -> data::Status {
    match status {
        spec::Status::Standard => data::Status::Standard,
        spec::Status::Experimental => data::Status::Experimental,
        spec::Status::Historic => data::Status::Historic,
        spec::Status::Draft => data::Status::Draft,
        spec::Status::Nonstandard => data::Status::Nonstandard,
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

pub(super) fn leak_language(spec: &spec::Spec, language: &spec::Language) -> &'static data::LanguageData {
    let confusions = spec.confusions.iter().zip(&language.confusions);
    let not_codes = spec.not_codes.iter().zip(&language.not_codes);
    let labels: Vec<&'static str> = language.labels.iter().map(|label| text(label)).collect();
    let templates: Vec<&'static [data::Piece]> = language.templates.iter().map(|pieces| template(pieces)).collect();
    Box::leak(Box::new(data::LanguageData {
        tag: text(&language.tag),
        name: text(&language.name),
        direction: match language.direction {
            spec::Direction::LeftToRight => data::Direction::LeftToRight,
            spec::Direction::RightToLeft => data::Direction::RightToLeft,
        },
        classes: list(spec.classes.iter().zip(&language.classes).map(|(class, words)| data::ClassWords {
            digit: class.digit,
            title: text(&words.title),
            description: text(&words.description),
            asks: text(&words.asks),
        })),
        groups: list(spec.groups.iter().zip(&language.groups).map(|(group, words)| data::GroupWords {
            digit: group.digit,
            title: text(&words.title),
            description: text(&words.description),
        })),
        meanings: list(language.meanings.iter().map(|words| data::MeaningWords {
            title: text(&words.title),
            description: text(&words.description),
            when: text(&words.when),
            fix: text(&words.fix),
        })),
        confusions: list(confusions.map(|(pair, difference)| data::ConfusionWords {
            lower: pair.lower,
            higher: pair.higher,
            difference: text(difference),
        })),
        not_codes: list(not_codes.map(|(not_code, description)| data::NotCodeWords {
            number: not_code.number,
            name: text(&not_code.name),
            description: text(description),
        })),
        labels: data::Labels::from_list(spec::LABELS, &labels),
        templates: data::Templates::from_list(&template_keys(), &templates),
    }))
}

fn template_keys() -> Vec<&'static str> {
    spec::TEMPLATES.iter().map(|(key, _)| *key).collect()
}

fn template(pieces: &[spec::Piece]) -> &'static [data::Piece] {
    list(pieces.iter().map(|piece| match piece {
        spec::Piece::Text(words) => data::Piece::Text(text(words)),
        // Templates of a checked spec have no other placeholders.
        spec::Piece::Slot(name) => data::Slot::from_name(name).map_or(data::Piece::Text(""), data::Piece::Slot),
    }))
}
