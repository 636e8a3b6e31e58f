//! What goes wrong in FTP sessions: the one part of the registry that other protocols have no file for.
//!
//! It has all stages of its own, because most builds leave it out as a whole.

mod check;
mod load;
mod lower;
mod model;
mod parse;

pub use load::{builtin_troubles, load_troubles};
pub use lower::lower_with_troubles;
pub use model::{Remedies, Trouble, TroubleWords, Troubles};

/// The file of the built-in troubles: name and text.
pub const BUILTIN_TROUBLES: (&str, &str) = ("spec/troubles.json", include_str!("../troubles.json"));

/// The JSON Schema of the file of the troubles: name and text.
pub const TROUBLES_SCHEMA: (&str, &str) = ("troubles.schema.json", include_str!("../schema/troubles.schema.json"));
