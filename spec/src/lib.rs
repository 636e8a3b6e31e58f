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

mod aliases;
mod builtin;
mod characters;
mod check;
mod commands;
mod diagnostic;
mod disk;
mod extend;
mod identifier;
mod index;
mod json;
mod list;
mod load;
mod model;
mod order;
mod parse;
mod places;
mod suggest;
mod syntax;
mod template;
mod unique;

pub use builtin::{BUILTIN, builtin};
pub use characters::is_invisible;
pub use commands::{
    BUILTIN_COMMANDS, Basis, Command, Commands, GeneralReply, ListedReply, Observation, Reply, Report, Requirement,
    builtin_commands, load_commands,
};
pub use diagnostic::{At, Diagnostic, SourceFile, Spanned};
pub use disk::{SpecFiles, read_files};
pub use load::{Refused, load};
pub use model::{
    Class, ClassWords, Code, Confusion, ControlConnection, DataConnection, Direction, Format, Group, GroupWords,
    Language, Meaning, MeaningWords, NotCode, Retry, Source, Spec, Status,
};
pub use suggest::did_you_mean;
pub use template::{LABELS, Piece, TEMPLATES};
