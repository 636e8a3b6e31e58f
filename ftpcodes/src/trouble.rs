//! What went wrong in a session: which of the usual troubles, how sure that is, and which lines show it.
//!
//! A reply code alone seldom tells the cause. A 425 may come from a firewall, from an address that no other network can
//! reach, or from a server that wants the TLS session of the control connection; what was sent before, what the texts
//! say and what the client itself noticed tell them apart. [`SessionRecord`] keeps that, and
//! [`troubles`](SessionRecord::troubles) judges it. One cause is one finding: what follows from it is none.

// To add a trouble: give it an entry in the spec, write a function beside its family in `rules`, and put it into the
// table there at the place where it is to be judged.

mod finding;
mod foreign;
mod listed;
mod phrases;
mod record;
mod rules;
mod said;
mod words;

use ftpcodes_core::Strength;

pub use finding::Finding;
pub use listed::{Trouble, UnknownTrouble};
pub use record::SessionRecord;
