//! From JSON to the model: types, required and unknown keys, and what one value alone can show to be wrong.

mod aliases;
mod codes;
mod command_words;
mod commands;
pub(crate) mod entries;
mod evidence;
mod header;
mod labels;
mod language;
mod meanings;
mod named;
pub(crate) mod section;
pub(crate) mod values;
pub(crate) mod words;

pub(crate) use codes::{Codes, parse_codes};
pub(crate) use command_words::{Translated, parse_translated};
pub(crate) use commands::parse_commands;
pub(crate) use header::Header;
pub(crate) use language::{Wanted, own_words, parse_language};
pub(crate) use named::Named;
