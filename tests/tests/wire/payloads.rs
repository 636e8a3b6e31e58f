//! Payloads: what the standards have as examples, what real servers send, what comes back, and what nobody should send.

mod arbitrary;
mod base64;
// Files of another folder, which Miri does not read.
#[cfg(not(miri))]
mod captures;
mod every_type;
mod examples;
mod facts;
#[path = "../../fuzz/shared/input.rs"]
mod input;
mod lenient;
#[path = "../../fuzz/shared/numbers.rs"]
mod numbers;
mod pathnames;
mod refused;
#[path = "../../fuzz/shared/replies.rs"]
mod replies;
mod round_trips;
mod times;
#[path = "../../fuzz/shared/values.rs"]
mod values;
mod written;
#[path = "../../fuzz/shared/written_back.rs"]
mod written_back;

use ftpcodes::Reply;
use ftpcodes::payload::{Payload, PayloadDeviation, PayloadError};

use super::rounds::rounds;

/// The reply that these bytes are.
#[track_caller]
fn reply(bytes: &[u8]) -> Reply<'_> {
    let reply = Reply::parse(bytes).unwrap().unwrap();
    assert_eq!(reply.len(), bytes.len(), "{}", bytes.escape_ascii());
    reply
}

/// A payload that has to be in the form of the standard.
#[track_caller]
fn exact<'a, T: Payload<'a>>(bytes: &'a [u8]) -> T {
    let parsed = reply(bytes).payload::<T>().unwrap_or_else(|error| panic!("{}: {error}", bytes.escape_ascii()));
    assert!(parsed.deviations().is_empty(), "{}: {:?}", bytes.escape_ascii(), parsed.deviations());
    parsed.into_value()
}

/// A payload and all its deviations.
#[track_caller]
fn lenient<'a, T: Payload<'a>>(bytes: &'a [u8], expected: &[PayloadDeviation]) -> T {
    let parsed = reply(bytes).payload::<T>().unwrap_or_else(|error| panic!("{}: {error}", bytes.escape_ascii()));
    let found: Vec<_> = parsed.deviations().iter().collect();
    assert_eq!(found, expected, "{}", bytes.escape_ascii());
    parsed.into_value()
}

/// Why there is no payload.
#[track_caller]
fn refusal<'a, T: Payload<'a>>(bytes: &'a [u8]) -> PayloadError {
    match reply(bytes).payload::<T>() {
        Ok(_) => panic!("{} was read", bytes.escape_ascii()),
        Err(error) => error,
    }
}
