//! The registry: its codes, commands and words against documents, captures of servers, and rules of prose.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise"
)]

mod changelog;
mod codes;
mod commands;
mod comparison_truth;
mod comparisons;
mod documents;
mod languages;
mod observed;
mod records;
mod released;
mod stamps;
mod troubles;
mod words;
