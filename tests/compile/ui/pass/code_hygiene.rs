//! The expansion of `code!` does not depend on what the user's crate calls by the names of the prelude.
#![no_implicit_prelude]
#![deny(missing_docs)]

extern crate ftpcodes as renamed;

mod ftpcodes {}
mod core {}
mod std {}

const CLOSED: renamed::ReplyCode = renamed::code!(426);

fn main() {
    match CLOSED {
        renamed::code!(426) => {}
        _ => loop {},
    }
}
