//! Rules that need more than one value: uniqueness, order, references.

mod aliases;
mod codes;
mod commands;
mod languages;
mod listed;
pub(crate) mod names;
mod purposes;
mod selection;

pub(crate) use codes::check_codes;
pub(crate) use commands::{check_commands, check_names, check_order};
pub(crate) use languages::{check_file_name, check_languages};
pub(crate) use names::check_titles;
pub(crate) use purposes::check_purposes;
