//! The documents that codes and commands are defined in: what they are, and what of the registry is theirs.
//!
//! They have all stages of their own, because most builds leave them out as a whole.

mod check;
mod cited;
mod load;
mod lower;
mod model;
mod parse;

pub use cited::{Cited, cited_documents};
pub use load::{builtin_documents, load_documents, read_documents};
pub use lower::lower_documents;
pub use model::{Changed, Document, Documents};

/// The file of the built-in documents: name and text.
pub const BUILTIN_DOCUMENTS: (&str, &str) = ("spec/documents.json", include_str!("../documents.json"));

/// The JSON Schema of a file of documents: name and text.
pub const DOCUMENTS_SCHEMA: (&str, &str) = ("documents.schema.json", include_str!("../schema/documents.schema.json"));
