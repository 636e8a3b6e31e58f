//! The registry of FTP reply codes, and the plain library that reads and checks such registries.
//!
//! Authors of FTP software want the crate `ftpcodes`, which turns this registry into types. This crate is for programs
//! that read a spec themselves: the macros, the command line, another generator.
//!
//! A spec is a file of codes and one file for each language. [`load`] reads them from memory, reports every error with
//! its place, and gives a plain model; [`builtin`] does so for FTP's own registry.
//!
//! ```
//! use ftpcodes_spec::{SourceFile, load};
//!
//! let refused = load(&[SourceFile::new("smtp.json", "{\n  \"protocol\": 25\n}")]).unwrap_err();
//! assert_eq!(refused.diagnostics[0].to_string(), "smtp.json:1:1: the spec has no `codes`");
//! assert!(refused.diagnostics.iter().any(|error| {
//!     error.to_string() == "smtp.json:2:15: `protocol` must be a string, found a number"
//! }));
//! ```

mod builtin;
mod check;
mod disk;
#[cfg(feature = "documents")]
mod documents;
mod extend;
mod load;
mod lower;
mod model;
#[cfg(feature = "originals")]
mod originals;
mod parse;
mod text;
#[cfg(feature = "troubles")]
mod troubles;

pub use builtin::tables::use_tables;
pub use builtin::{BUILTIN, BUILTIN_COMMANDS, SCHEMAS, builtin, builtin_commands, builtin_commands_in, builtin_in};
pub use disk::{SpecFiles, read_files};
#[cfg(feature = "documents")]
pub use documents::{
    BUILTIN_DOCUMENTS, Changed, Cited, DOCUMENTS_SCHEMA, Document, Documents, builtin_documents, cited_documents,
    load_documents, lower_documents, read_documents,
};
/// The status of a document.
#[cfg(feature = "documents")]
pub use ftpcodes_core::DocumentStatus;
/// The vocabulary of the registry, and what a language file has.
pub use ftpcodes_core::{
    Basis, ControlConnection, DataConnection, Direction, Format, Labels, Punctuation, Requirement, Retry, Slot, Status,
    Strength, Templates,
};
pub use load::{Refused, load, load_commands};
pub use lower::lower;
pub use model::{
    Class, ClassWords, Code, CodeAliases, Command, CommandWords, Commands, Confusion, GeneralReply, Group, GroupWords,
    Language, ListedReply, Meaning, MeaningWords, NotCode, Observation, Piece, Purpose, Reply, Report, Source, Spec,
};
#[cfg(feature = "originals")]
pub use originals::{Original, Words, originals};
pub use text::characters::is_invisible;
pub use text::diagnostic::{At, Diagnostic, SourceFile, Spanned};
pub use text::identifier::tag_fault;
#[doc(hidden)]
pub use text::list::IntoList;
pub use text::suggest::{all_nearest, did_you_mean};
#[cfg(feature = "troubles")]
pub use troubles::{
    BUILTIN_TROUBLES, Remedies, TROUBLES_SCHEMA, Trouble, TroubleWords, Troubles, builtin_troubles, load_troubles,
    lower_with_troubles,
};
