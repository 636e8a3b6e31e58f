//! What the expansions of the macros need. Nothing here is for use by hand, and nothing here is stable.

pub use ftpcodes_core::*;
pub use ftpcodes_macros::{code, command, expect_reply, match_reply, reply, reply_codes};
#[cfg(feature = "reference")]
pub use ftpcodes_macros::{reference, reference_map};
#[cfg(feature = "serde")]
pub use serde_core;

pub use crate::checked::ProtocolCommand;
pub use crate::checked::allowed::{check, documented};
pub use crate::code::{InvalidCode, MatchedAs, Matching, UnknownCommand};

pub const OUT_OF_RANGE: InvalidCode = InvalidCode::OUT_OF_RANGE;
pub const NOT_DEFINED: InvalidCode = InvalidCode::NOT_DEFINED;
pub const UNKNOWN_COMMAND: UnknownCommand = UnknownCommand(());

/// The code of a number that the checks of a spec have found to be in range.
#[inline]
pub const fn checked_code(number: u16) -> crate::Code {
    crate::Code::checked_by_spec(number)
}

pub mod demanded {
    //! What writes the payloads of replies.

    pub use crate::checked::demanded::*;
}
