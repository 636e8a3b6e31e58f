//! Tests of the expansion as a whole.

mod differential;
mod direction;
mod golden;
mod growth;
mod pages;
mod pictures;
