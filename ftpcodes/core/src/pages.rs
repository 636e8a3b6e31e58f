//! The pages for people: of a code, a command, all commands, and of two codes beside each other.

mod code;
mod command;
mod commands;
mod comparison;
mod differences;
mod links;
mod relation;

pub use code::CodePage;
pub use command::CommandPage;
pub use commands::CommandList;
pub use comparison::Comparison;
pub use differences::Differences;
