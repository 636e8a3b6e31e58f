//! `ftpcodes schema`: the JSON Schemas of the files of a spec.

use ftpcodes_spec::{DOCUMENTS_SCHEMA, SCHEMAS, TROUBLES_SCHEMA};

use super::args::SchemaName;
use super::output::Answer;

pub(super) fn of(name: SchemaName) -> Answer {
    Answer::Plain(text(name).trim_end().to_owned())
}

fn text(name: SchemaName) -> &'static str {
    let [codes, commands, language] = SCHEMAS;
    let (_, text) = match name {
        SchemaName::Codes => codes,
        SchemaName::Commands => commands,
        SchemaName::Language => language,
        SchemaName::Troubles => TROUBLES_SCHEMA,
        SchemaName::Documents => DOCUMENTS_SCHEMA,
    };
    text
}
