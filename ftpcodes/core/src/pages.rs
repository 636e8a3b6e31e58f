//! The pages for people: of a code, a command, all commands, a trouble, all troubles, and of two codes beside each other.

mod code;
mod command;
mod commands;
mod comparison;
mod differences;
#[cfg(feature = "documents")]
mod document;
#[cfg(feature = "documents")]
mod documents;
mod links;
mod relation;
#[cfg(feature = "troubles")]
mod trouble;
mod troubles;
mod witnesses;

pub use code::CodePage;
pub use command::CommandPage;
pub use commands::CommandList;
pub use comparison::Comparison;
pub use differences::Differences;
#[cfg(feature = "documents")]
pub use document::{DocumentPage, Listed};
#[cfg(feature = "documents")]
pub use documents::DocumentList;
#[cfg(feature = "troubles")]
pub use trouble::{TroubleList, TroublePage};
