//! Makes a value of a payload type from any bytes and writes it: it comes back equal, or it is refused.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../shared/input.rs"]
mod input;
#[path = "../shared/numbers.rs"]
mod numbers;
#[path = "../shared/replies.rs"]
mod replies;
#[path = "../shared/values.rs"]
mod values;

fuzz_target!(|bytes: &[u8]| {
    let [choice, bytes @ ..] = bytes else { return };
    let (_, check) = values::CHECKS[usize::from(*choice) % values::CHECKS.len()];
    let _ = check(&mut input::Input::new(bytes));
});
