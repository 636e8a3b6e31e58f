//! `ftpcodes-spec`: what a spec may be, what is said of one that is refused, and what the schemas and tools say of it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod aliases;
mod codes;
mod commands;
mod disk;
mod documents;
mod extends;
mod headings;
mod keys;
mod languages;
mod lenient;
mod load;
mod mutations;
mod prose;
mod rules;
mod schema;
mod sources;
mod syntax;
mod troubles;
mod words;
