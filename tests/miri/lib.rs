//! The tests of the reader and of the payloads, for Miri: see `run`.
