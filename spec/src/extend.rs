//! A spec that adds to the built-in one.

mod codes;
mod commands;

pub(crate) use codes::{check_added_titles, check_extension, extend};
pub(crate) use commands::extend_commands;
