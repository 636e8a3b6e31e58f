//! How the texts of all payloads are gone through.

pub(super) mod numbers;
pub(super) mod scan;
