//! Sentences: what is said, in the words of a language.

mod codes;
mod lists;
mod marks;
mod pair;
mod says;
mod sentence;
mod subject;
mod told;

pub(crate) use lists::Commands;
pub use lists::{AnyOf, Titles};
pub use marks::Marked;
pub use sentence::Sentence;
pub(crate) use subject::Subject;
pub(crate) use told::{Fact, Told};
