//! Texts: where things stand in them, what is wrong with them, and the values of JSON.

pub(crate) mod characters;
pub(crate) mod diagnostic;
pub(crate) mod identifier;
pub(crate) mod index;
pub(crate) mod json;
pub(crate) mod list;
pub(crate) mod object;
pub(crate) mod order;
pub(crate) mod places;
pub(crate) mod prose;
pub(crate) mod suggest;
mod syntax;
pub(crate) mod unique;
