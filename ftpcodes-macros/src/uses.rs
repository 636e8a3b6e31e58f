//! What the macros for codes and replies do at each use, once a spec has been expanded.

mod alternatives;
pub(crate) mod code;
pub(crate) mod command;
mod context;
pub(crate) mod expect_reply;
pub(crate) mod extract;
mod faults;
pub(crate) mod match_reply;
mod messages;
mod numbers;
pub(crate) mod reply;
mod target;
mod tokens;
