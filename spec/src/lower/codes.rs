//! The codes. Models are taken apart without `..`, so that no field is forgotten.

use ftpcodes_core::{CodeData, MeaningData};

use super::{list, sources, text};
use crate::model::{Code, Meaning, Spec};

pub(super) fn codes(spec: &Spec) -> &'static [CodeData] {
    let mut index = 0..;
    list(spec.codes.iter().map(|code| {
        let Code { number, name, status, older_numbering, aliases, meanings } = code;
        CodeData {
            number: **number,
            name: text(name),
            status: *status,
            older_numbering: *older_numbering,
            aliases: list(aliases.iter().map(|alias| text(alias))),
            meanings: list(meanings.iter().map(|facts| meaning(facts, index.next().unwrap_or(u16::MAX)))),
        }
    }))
}

fn meaning(meaning: &Meaning, index: u16) -> MeaningData {
    let Meaning { id, commands, status, text: reply, format, retry, control_connection, data_connection, sources: at } =
        meaning;
    MeaningData {
        index,
        id: id.as_ref().map(|id| text(id)),
        commands: list(commands.iter().map(|command| text(command))),
        status: *status,
        text: text(reply),
        format: *format,
        retry: *retry,
        control_connection: *control_connection,
        data_connection: *data_connection,
        sources: sources(at),
    }
}
