//! What real servers send beyond the registry of commands, found in captures of their control connections.
//!
//! A capture is a file of JSON lines, one for each exchange: the command and the bytes that arrived after it.

mod base64;
mod capture;
mod exchange;
mod findings;
mod frame;
mod report;

pub use capture::{Record, read_captures};
pub use exchange::{Doubt, Position, Seen, judge};
pub use findings::{Findings, Key, Share, Sighting, find};
pub use frame::{Frame, Framed, frame};
