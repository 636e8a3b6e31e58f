//! A spec from a file in the shape of the generated tables.
//!
//! Those are static, so what is read here lives as long as the program, which answers one question and ends.

mod codes;
mod commands;
mod languages;

use ftpcodes_core as data;
use ftpcodes_spec as spec;

pub(super) use codes::leak_codes;
pub(super) use commands::leak_commands;
pub(super) use languages::leak_language;

fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn list<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    Box::leak(items.collect::<Vec<T>>().into_boxed_slice())
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
