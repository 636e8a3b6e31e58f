//! Facts about files, as MLST, MLSD and the commands that change facts have them.

mod changed;
mod entry;
mod iter;
mod line;
mod values;

pub use changed::FactsChanged;
pub use entry::Facts;
pub use iter::FactsIter;
pub use values::{FactType, Permissions};
